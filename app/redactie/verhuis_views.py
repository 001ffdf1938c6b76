"""Saying that an aanbod goes on as another one, or that an organisation became part of another."""

from collections.abc import Sequence
from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.directory import opvolgers, verhuizen
from app.directory import queries as directory_queries
from app.directory.models import Aanbod, Organisatie
from app.directory.types import Waarom
from app.redactie import queries, zoeken
from app.redactie.edge import PERMISSION, aanbod_or_404, editor
from app.redactie.forms import OpvolgerForm, SamenvoegForm, number_in
from app.redactie.types import AanbodRegel, OrganisatieRegel
from app.web.access import requires
from app.web.context import db_session

MOST_FOUND = 10

blueprint = Blueprint("redactie_verhuis", __name__, url_prefix="/redactie")


@blueprint.route("/aanbod/<int:aanbod_id>/opvolger", methods=["GET", "POST"])
@requires(PERMISSION)
def successor(aanbod_id: int) -> Response | str | tuple[str, int]:
    """Choose the aanbod that takes the place of this one."""
    row = aanbod_or_404(aanbod_id)
    form = OpvolgerForm()
    form.offer()
    if request.method == "GET":
        form.opvolger.data = request.args.get("naar", "")[:200]
        return _successor_page(row, form)
    if form.validate() and _succeed(row, form):
        flash(gettext("Bewaard. Het oude adres wijst vanaf nu naar het andere aanbod."))
        return redirect(
            url_for("redactie_aanbod.aanbod_page", aanbod_id=aanbod_id), HTTPStatus.SEE_OTHER
        )
    db_session().rollback()
    return _successor_page(aanbod_or_404(aanbod_id), form), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.post("/aanbod/<int:aanbod_id>/opvolger/terug")
@requires(PERMISSION)
def take_back(aanbod_id: int) -> Response:
    """Let an aanbod stand on its own again."""
    session = db_session()
    verhuizen.take_back(session, editor().gemeente_code, aanbod_id, utcnow())
    session.commit()
    flash(gettext("Bewaard. Dit aanbod staat weer op zichzelf."))
    return redirect(
        url_for("redactie_aanbod.aanbod_page", aanbod_id=aanbod_id), HTTPStatus.SEE_OTHER
    )


@blueprint.route("/organisaties/<int:organisatie_id>/opvolger", methods=["GET", "POST"])
@requires(PERMISSION)
def merge(organisatie_id: int) -> Response | str | tuple[str, int]:
    """Choose the organisation that this one became part of; and see what became part of it."""
    row = _organisatie(organisatie_id)
    form = SamenvoegForm()
    if request.method == "GET":
        form.opvolger.data = request.args.get("naar", "")[:200]
        return _merge_page(row, form)
    if form.validate() and (new := _merged(row, form)) is not None:
        flash(gettext("Bewaard. Al het aanbod staat nu bij %(naam)s.", naam=new.naam))
        return redirect(url_for(".merge", organisatie_id=new.id), HTTPStatus.SEE_OTHER)
    db_session().rollback()
    return _merge_page(_organisatie(organisatie_id), form), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.post("/organisaties/<int:organisatie_id>/opvolger/terug")
@requires(PERMISSION)
def split(organisatie_id: int) -> Response:
    """Take a merge back."""
    session = db_session()
    found = verhuizen.split(session, editor().gemeente_code, organisatie_id, utcnow())
    session.commit()
    flash(gettext("Bewaard. %(naam)s staat weer op zichzelf.", naam=found.naam))
    return redirect(url_for(".merge", organisatie_id=organisatie_id), HTTPStatus.SEE_OTHER)


def _succeed(row: Aanbod, form: OpvolgerForm) -> bool:
    """Whether it was stored; else the form says why not."""
    session = db_session()
    try:
        verhuizen.succeed(
            session,
            row.gemeente_code,
            row.id,
            number_in(form.opvolger.data or "", "aanbod") or 0,
            Waarom(form.waarom.data),
            editor().id,
            utcnow(),
        )
    except InvalidInput as error:
        form.opvolger.errors = error.fouten[verhuizen.FIELD]
        return False
    session.commit()
    return True


def _merged(row: Organisatie, form: SamenvoegForm) -> Organisatie | None:
    """The organisation that has the aanbod now; None when the form says why not."""
    session = db_session()
    number = number_in(form.opvolger.data or "", "organisaties") or 0
    try:
        new = verhuizen.merge(session, row.gemeente_code, row.id, number, editor().id, utcnow())
    except InvalidInput as error:
        form.opvolger.errors = error.fouten[verhuizen.FIELD]
        return None
    session.commit()
    return new


def _successor_page(row: Aanbod, form: OpvolgerForm) -> str:
    session, asked = db_session(), _asked()
    chosen = number_in(form.opvolger.data or "", "aanbod") or 0
    found: Sequence[AanbodRegel] = ()
    if asked:
        rows = queries.every_aanbod(session, row.gemeente_code)
        found = [one for one in zoeken.select(rows, asked, False) if one.id != row.id]
    return render_template(
        "redactie/opvolger.html",
        aanbod=row,
        gekozen=directory_queries.any_status(session, row.gemeente_code, chosen),
        form=form,
        q=asked,
        gevonden=found[:MOST_FOUND],
        meer=max(0, len(found) - MOST_FOUND),
    )


def _merge_page(row: Organisatie, form: SamenvoegForm) -> str:
    session, asked = db_session(), _asked()
    chosen = number_in(form.opvolger.data or "", "organisaties") or 0
    found: Sequence[OrganisatieRegel] = ()
    if asked:
        rows = queries.every_organisatie(session, row.gemeente_code)
        found = [one for one in zoeken.named(rows, asked) if one.id != row.id]
    path = opvolgers.path_of_organisatie(session, row.id)
    return render_template(
        "redactie/samenvoegen.html",
        organisatie=row,
        gekozen=directory_queries.organisatie(session, row.gemeente_code, chosen),
        form=form,
        q=asked,
        gevonden=found[:MOST_FOUND],
        meer=max(0, len(found) - MOST_FOUND),
        opvolger=session.get(Organisatie, path[1]) if path[1:] else None,
        delen=opvolgers.parts_of_organisatie(session, row.id),
    )


def _asked() -> str:
    return request.args.get("q", "")[:200].strip()


def _organisatie(organisatie_id: int) -> Organisatie:
    row = directory_queries.organisatie(db_session(), editor().gemeente_code, organisatie_id)
    if row is None:
        abort(HTTPStatus.NOT_FOUND)
    return row
