"""Asking on the site: the answer is kept without its words, and its page is shown."""

from collections.abc import Mapping
from typing import Any

from flask import redirect, url_for
from flask import session as browser
from werkzeug.wrappers import Response

from app.core.clock import utcnow
from app.geo.distance import Plek
from app.geo.queries import borders
from app.geo.spots import wijk_at
from app.matching import context, services
from app.matching.forms import PlaatsForm
from app.matching.types import HulpvraagInput
from app.matching.zeggen import say_crisis
from app.web.context import db_session, settings

CRISIS = "crisis"
_CHANNEL = "website"


def give_places(form: PlaatsForm) -> None:
    """Let ``form`` know the wijken of this installation, and what lies in which of them."""
    session = db_session()
    places = context.snapshot(session).plaatsen

    def locate(spot: Plek) -> str | None:
        known = {code: border for code, _naam, border in borders(session, settings().gemeente)}
        return wijk_at(spot, places.wijken, known)

    form.set_places(places, locate)


def respond(asked: HulpvraagInput) -> Response:
    """Answer ``asked``, keep what may be kept of it, and go to its page."""
    session = db_session()
    given = context.answer(session, asked)
    row = services.record(session, settings().gemeente, given, _CHANNEL, utcnow())
    session.commit()
    _remember_crisis(row.id, given.crisis)
    return redirect(url_for("matching.result", hulpvraag_id=row.id), 303)


def _remember_crisis(hulpvraag_id: str, panel: Mapping[str, Any] | None) -> None:
    """Let the next page show the crisis panel: it is in the browser's signed cookie, never here."""
    browser.pop(CRISIS, None)
    if panel is not None:
        browser[CRISIS] = {"hulpvraag": hulpvraag_id, "paneel": dict(panel)}


def remembered_crisis(hulpvraag_id: str) -> Mapping[str, Any] | None:
    """The crisis panel of this answer as its page says it, if this browser asked it last."""
    kept = browser.get(CRISIS, {})
    if kept.get("hulpvraag") != hulpvraag_id:
        return None
    panel: Mapping[str, Any] = kept["paneel"]
    return say_crisis(panel, context.engine().mind.lexicon.crisis_tekst[panel["soort"]])
