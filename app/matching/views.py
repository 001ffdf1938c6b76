"""The public pages of the matcher: ask, see the answer, report a gap, read how it weighs."""

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from app.directory.catalogus import open_cards, open_catalogus
from app.matching import asking, context, pages, queries, services, zoekhulp
from app.matching.curve import STRAIGHT
from app.matching.forms import HulpvraagForm
from app.matching.rules import FIRST, REST_FROM, RULES, THRESHOLD, VERSION
from app.web.access import public
from app.web.context import db_session, settings
from app.web.forms import BaseForm
from app.web.headers import keep_private
from app.web.limits import limiter

blueprint = Blueprint("matching", __name__)


def question_form() -> HulpvraagForm:
    """The question form with the wijken of this installation."""
    form = HulpvraagForm()
    asking.give_places(form)
    return form


@blueprint.get("/hulpvraag")
@public
def new_question() -> str:
    """The question form by itself; ``wijk`` is where somebody said before that they live."""
    form = question_form()
    told = request.args.get("wijk", "")
    if told in context.snapshot(db_session()).plaatsen.wijken:
        form.wijk.data = told
    return render_template("matching/vraag.html", form=form)


@blueprint.post("/hulpvraag")
@public
@limiter.limit(lambda: settings().match_rate_limit)
def ask() -> Response | tuple[str, int]:
    """Answer a question: the record is kept, its words are not, and its page is shown."""
    keep_private()
    form = question_form()
    if not form.validate():
        place = context.snapshot(db_session()).plaatsen.wijken.get(form.only_a_place)
        if place and not form.wijk.data:
            form.wijk.data = place.code  # told once is enough
        return render_template("matching/vraag.html", form=form, plaats=place), 422
    return asking.respond(form.asked())


@blueprint.post("/hulpvraag/suggesties")
@public
@limiter.limit("240 per minute")
def suggestions() -> dict[str, Any]:
    """Pages whose name begins like what is typed in the question box, as JSON.

    A question never stands in an address or a log, so its first words come in the body.
    """
    keep_private()
    sent = request.get_json(silent=True)
    typed = sent.get("q") if isinstance(sent, dict) else None
    if not isinstance(typed, str):
        abort(400)
    session = db_session()
    found = zoekhulp.suggest(session, open_catalogus(session), typed)
    return {"suggesties": [one.as_json() for one in found]}


@blueprint.get("/hulpvraag/<string(length=32):hulpvraag_id>")
@public
def result(hulpvraag_id: str) -> str:
    """What was found for a question, read from its record; ``filter`` narrows it."""
    keep_private()
    session = db_session()
    record = queries.record(session, settings().gemeente, hulpvraag_id)
    if record is None:
        abort(404)
    page = pages.result_page(
        session,
        record,
        context.snapshot(session),
        open_cards(session),
        asking.remembered_crisis(record.id),
        request.args.getlist("filter"),
    )
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
        bent=sum(rule.curve is not STRAIGHT for rule in RULES),
        threshold=THRESHOLD,
        first=FIRST,
        rest_from=REST_FROM,
        version=VERSION,
    )
