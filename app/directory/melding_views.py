"""Saying that an aanbod is not right, without an account; and the list of it for editors."""

from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.accounts.guards import current_account
from app.accounts.models import Account
from app.core.clock import today, utcnow
from app.core.paging import Paging
from app.directory import meldingen, queries, schoon
from app.directory.doorverwijzen import send_on
from app.directory.forms import read_pagina
from app.directory.melding_forms import BESLUITEN, REDENEN, MeldingForm
from app.directory.models import Aanbod
from app.directory.services import mark_checked
from app.directory.types import Besluit, MeldingReden, Status
from app.web.access import public, requires
from app.web.context import db_session, settings
from app.web.forms import BaseForm
from app.web.headers import keep_private
from app.web.limits import limiter

A_PAGE = 20
REPORTS_A_VISITOR = "20 per hour"
EDIT = "redactie.bewerken"

blueprint = Blueprint("melding", __name__)


@blueprint.get("/aanbod/<int:aanbod_id>/melding")
@public
def report(aanbod_id: int) -> str:
    """The form: what is not right about this aanbod?"""
    keep_private()
    return _form_page(_shown(aanbod_id), MeldingForm())


@blueprint.post("/aanbod/<int:aanbod_id>/melding")
@public
@limiter.limit(REPORTS_A_VISITOR)
def send(aanbod_id: int) -> Response | tuple[str, int]:
    """Store what is not right: the reason, the words without personal data, and the day."""
    keep_private()
    row = _shown(aanbod_id)
    form = MeldingForm()
    if not form.validate():
        return _form_page(row, form), HTTPStatus.UNPROCESSABLE_ENTITY
    reden, tekst = form.chosen()
    session = db_session()
    meldingen.report(session, row, reden, schoon.clean(tekst), today())
    session.commit()
    return redirect(url_for("melding.thanks", aanbod_id=row.id), HTTPStatus.SEE_OTHER)


@blueprint.get("/aanbod/<int:aanbod_id>/melding/bedankt")
@public
def thanks(aanbod_id: int) -> str:
    """Thank you, and what happens now."""
    return render_template("directory/melding_bedankt.html", aanbod=_shown(aanbod_id))


@blueprint.get("/redactie/meldingen")
@requires(EDIT)
def queue() -> str:
    """What visitors reported: the open ones, or those that were decided."""
    session, gemeente = db_session(), _editor().gemeente_code
    is_open, reden = _asked()
    counts = meldingen.counts(session, gemeente, is_open)
    total = counts.get(reden, 0) if reden else sum(counts.values())
    last = Paging(1, A_PAGE, total).pages
    paging = Paging(min(read_pagina(request.args), last), A_PAGE, total)
    return render_template(
        "directory/meldingen.html",
        meldingen=meldingen.queue(session, gemeente, is_open, reden, paging.size, paging.offset),
        is_open=is_open,
        reden=reden,
        aantallen=counts,
        redenen=REDENEN,
        besluiten=BESLUITEN,
        paging=paging,
        link=lambda pagina: _queue_url(is_open, reden, pagina),
        adres=_queue_url,
        form=BaseForm(),
    )


@blueprint.post("/redactie/meldingen/<int:melding_id>")
@requires(EDIT)
def decide(melding_id: int) -> Response:
    """Close a melding; with ``gecontroleerd`` its aanbod was looked at today as well."""
    session, editor = db_session(), _editor()
    try:
        besluit = Besluit(request.form.get("besluit", ""))
    except ValueError:
        abort(HTTPStatus.BAD_REQUEST)
    now = utcnow()
    found = meldingen.decide(session, editor.gemeente_code, melding_id, besluit, editor.id, now)
    if request.form.get("gecontroleerd"):
        mark_checked(session, editor.gemeente_code, found.aanbod_id, editor.id, today())
    session.commit()
    flash(gettext("De melding over %(naam)s is afgehandeld.", naam=found.aanbod.naam))
    return redirect(_queue_url(*_asked()), HTTPStatus.SEE_OTHER)


def _form_page(row: Aanbod, form: MeldingForm) -> str:
    return render_template("directory/melding.html", aanbod=row, form=form)


def _shown(aanbod_id: int) -> Aanbod:
    row = queries.any_status(db_session(), settings().gemeente, aanbod_id)
    if row is None or row.status is Status.CONCEPT:
        abort(HTTPStatus.NOT_FOUND)
    if row.status is Status.VERBORGEN:
        if request.method == "GET":
            send_on(db_session(), settings().gemeente, aanbod_id)
        abort(HTTPStatus.GONE)
    return row


def _editor() -> Account:
    account = current_account()
    assert account is not None  # noqa: S101 - the guard lets nobody else in
    return account


def _asked() -> tuple[bool, MeldingReden | None]:
    """Which meldingen the address asks for; what is no reason asks for all."""
    known = {reden.value: reden for reden in MeldingReden}
    return request.args.get("stand") != "klaar", known.get(request.args.get("reden", ""))


def _queue_url(is_open: bool, reden: MeldingReden | None, pagina: int = 1) -> str:
    return url_for(
        "melding.queue",
        stand=None if is_open else "klaar",
        reden=reden.value if reden else None,
        pagina=pagina if pagina > 1 else None,
    )
