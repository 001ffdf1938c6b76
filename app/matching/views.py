"""The public pages of the matcher: ask, see the answer, report a gap, read how it weighs."""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, abort, redirect, render_template, url_for
from flask import session as browser
from werkzeug.wrappers import Response

from app.core.clock import utcnow
from app.matching import context, pages, queries, services
from app.matching.forms import HulpvraagForm
from app.matching.rules import FIRST, REST_FROM, RULES, THRESHOLD, VERSION
from app.web.access import public
from app.web.context import db_session, settings
from app.web.forms import BaseForm
from app.web.headers import keep_private
from app.web.limits import limiter

blueprint = Blueprint("matching", __name__)
CRISIS = "crisis"


def question_form() -> HulpvraagForm:
    """The question form with the wijken of this installation."""
    form = HulpvraagForm()
    form.set_places(context.snapshot(db_session()).plaatsen)
    return form


@blueprint.get("/hulpvraag")
@public
def new_question() -> str:
    """The question form by itself."""
    return render_template("matching/vraag.html", form=question_form())


@blueprint.post("/hulpvraag")
@public
@limiter.limit(lambda: settings().match_rate_limit)
def ask() -> Response | tuple[str, int]:
    """Answer a question: the record is kept, its words are not, and its page is shown."""
    keep_private()
    form = question_form()
    if not form.validate():
        return render_template("matching/vraag.html", form=form), 422
    session = db_session()
    given = context.answer(session, form.asked())
    row = services.record(session, settings().gemeente, given, "website", utcnow())
    session.commit()
    _remember_crisis(row.id, given.crisis)
    return redirect(url_for("matching.result", hulpvraag_id=row.id), 303)


def _remember_crisis(hulpvraag_id: str, panel: Mapping[str, Any] | None) -> None:
    """Let the next page show the crisis panel: it is in the browser's signed cookie, never here."""
    browser.pop(CRISIS, None)
    if panel is not None:
        browser[CRISIS] = {"hulpvraag": hulpvraag_id, "paneel": dict(panel)}


def _remembered_crisis(hulpvraag_id: str) -> Mapping[str, Any] | None:
    kept = browser.get(CRISIS, {})
    return kept["paneel"] if kept.get("hulpvraag") == hulpvraag_id else None


@blueprint.get("/hulpvraag/<string(length=32):hulpvraag_id>")
@public
def result(hulpvraag_id: str) -> str:
    """What was found for a question, read from its record."""
    keep_private()
    session = db_session()
    row = queries.hulpvraag(session, settings().gemeente, hulpvraag_id)
    if row is None:
        abort(404)
    crisis = _remembered_crisis(row.id)
    page = pages.result_page(session, row, context.snapshot(session).titels, crisis)
    report = BaseForm() if page.can_report else None
    return render_template("matching/resultaat.html", page=page, form=report)


@blueprint.post("/hulpvraag/<string(length=32):hulpvraag_id>/ontbreekt")
@public
@limiter.limit("30 per minute")
def report(hulpvraag_id: str) -> Response:
    """Make the gap of a question a signaal. Twice is once."""
    session = db_session()
    row = queries.hulpvraag(session, settings().gemeente, hulpvraag_id)
    if row is None or row.antwoord["signaal"] is None:
        abort(404)
    if not row.gemeld:
        services.report_gap(
            session, settings().gemeente, row.antwoord["signaal"], row.kanaal, row.id
        )
        row.gemeld = True
        session.commit()
    return redirect(url_for("matching.result", hulpvraag_id=row.id), 303)


@blueprint.get("/zo-kiest-dichtbij")
@public
def how_we_choose() -> str:
    """The weighing, as it is: every rule with its weight, and the version."""
    return render_template(
        "matching/weging.html",
        rules=RULES,
        threshold=THRESHOLD,
        first=FIRST,
        rest_from=REST_FROM,
        version=VERSION,
    )
