"""The work screen: one form, answered at once. Its text is in no address, log or table."""

import secrets
from http import HTTPStatus

from flask import Blueprint, render_template, request
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.bewaarlijst.types import Keuze
from app.core.clock import utcnow
from app.directory.catalogus import open_catalogus
from app.matching import asking, context
from app.matching.answer import Answer
from app.web.access import requires
from app.web.context import db_session, settings
from app.web.headers import keep_private
from app.web.limits import limiter
from app.werk import pages, services
from app.werk.forms import WerkForm, kept

PERMISSION = "werk.zoeken"
PART = "X-Deel"
"""The header by which the script of the page asks for what changes alone."""

KEY_BYTES = 16

blueprint = Blueprint("werk", __name__, url_prefix="/werk")

Answered = str | tuple[str, int]


@blueprint.get("/ontbreekt")
@blueprint.get("/zoeken")
@blueprint.get("")
@requires(PERMISSION)
def screen() -> str:
    """A new intake. Who comes back to the address of an answer begins anew: nothing was kept."""
    return _page(_form(), Keuze())


@blueprint.post("/zoeken")
@requires(PERMISSION)
@limiter.limit(lambda: settings().match_rate_limit)
def search() -> Answered:
    """What fits the question: the whole page, or for its script what changes."""
    keep_private()
    form, keuze = _form(), _kept()
    if not form.validate():
        return _page(form, keuze), HTTPStatus.UNPROCESSABLE_ENTITY
    given = context.answer(db_session(), form.asked())
    if "schoon" in request.form:
        form.hulpvraag.data = given.geschoond
    return _page(form, keuze, given)


@blueprint.post("/ontbreekt")
@requires(PERMISSION)
@limiter.limit("30 per minute")
def report() -> Answered:
    """Make the gap of the question a signaal, and show the same screen. Twice is once."""
    keep_private()
    form, keuze = _form(), _kept()
    if not form.validate():
        return _page(form, keuze), HTTPStatus.UNPROCESSABLE_ENTITY
    session = db_session()
    given = context.answer(session, form.asked())
    return _page(form, keuze, given, gemeld=_report(session, form, given))


@blueprint.errorhandler(CSRFError)
def stale(_error: CSRFError) -> tuple[str, int]:
    """The screen was open too long: its text stands there still, to be sent once more.

    Nobody was asked yet who they are, so this page tells nothing but what was sent.
    """
    keep_private()
    values = [(name, value.replace("\0", "")) for name, value in request.form.items(multi=True)]
    text = next((value for name, value in values if name == "hulpvraag"), "")
    rest = [pair for pair in values if pair[0] not in ("hulpvraag", "csrf_token")]
    page = render_template("werk/verlopen.html", tekst=text, rest=rest)
    return page, HTTPStatus.BAD_REQUEST


def _form() -> WerkForm:
    form = WerkForm()
    asking.give_places(form)
    snapshot = context.snapshot(db_session())
    known = set(context.engine().mind.lexicon.thema_slugs)
    form.offer(
        [pair for pair in snapshot.titels.themas.items() if pair[0] in known],
        {code for a in snapshot.aanbiedingen for code in a.talen},
    )
    return form


def _kept() -> Keuze:
    sent = request.form
    return kept(sent.getlist("lijst"), sent.get("bewaar", ""), sent.get("weg", ""))


def _report(session: Session, form: WerkForm, given: Answer) -> bool:
    """Whether the gap is a signaal now."""
    key, gone = form.key() or secrets.token_hex(KEY_BYTES), form.themas.uit
    try:
        told = services.report_once(session, settings().gemeente, given, gone, key, utcnow())
        session.commit()
    except IntegrityError:  # another process told it at the same moment
        session.rollback()
        return True
    return told


def _page(
    form: WerkForm, keuze: Keuze, given: Answer | None = None, *, gemeld: bool = False
) -> str:
    session = db_session()
    snapshot, catalogus = context.snapshot(session), open_catalogus(session)
    begrepen = antwoord = None
    if given is not None:
        stand = form.themas
        begrepen = pages.make_begrepen(form.hulpvraag.data or "", given, stand, snapshot)
        antwoord = pages.make_antwoord(session, given, form.keuzes, keuze, snapshot, catalogus)
    shown = {
        "form": form,
        "begrepen": begrepen,
        "antwoord": antwoord,
        "houden": pages.make_houden(session, catalogus, keuze),
        "gemeld": gemeld,
        "keer": secrets.token_hex(KEY_BYTES),
    }
    if PART in request.headers:
        return render_template("werk/delen.html", **shown)
    return render_template("werk/scherm.html", **shown)
