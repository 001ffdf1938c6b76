"""``POST /api/v1/match``: the match contract over HTTP."""

from typing import Any

from flask import Blueprint, request
from werkzeug.exceptions import BadRequest

from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.core.languages import CODES
from app.matching import context, services
from app.matching.requests import read_request
from app.taxonomy.queries import doelgroep_slugs, thema_slugs
from app.web.access import public
from app.web.context import db_session, settings
from app.web.limits import limiter

blueprint = Blueprint("match_api", __name__, url_prefix="/api/v1")


@blueprint.post("/match")
@public
@limiter.limit(lambda: settings().match_rate_limit)
def match() -> dict[str, Any]:
    """Answer a hulpvraag. Nothing is stored, but for the signaal that ``registreer`` asks for."""
    session = db_session()
    asked = read_request(
        _body(),
        context.snapshot(session).plaatsen,
        thema_slugs(session),
        doelgroep_slugs(session),
        lambda: CODES,
    )
    given = context.answer(session, asked)
    if asked.registreer and given.signaal is not None:
        row = services.record(session, settings().gemeente, given, "api", utcnow())
        services.report_gap(session, settings().gemeente, given.signaal.as_json(), "api", row.id)
        session.commit()
    return given.as_json()


def _body() -> object:
    try:
        return request.get_json(force=True)
    except (BadRequest, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput({"verzoek": ["dit is geen goede JSON"]}) from error
