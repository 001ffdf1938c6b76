"""Taking an aanbod off the site and back on; letting files say again what an editor changed."""

from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.directory import stoppen
from app.directory.types import Stopreden
from app.exchange.types import COLUMNS, EXTRA
from app.redactie import services
from app.redactie.edge import PERMISSION, aanbod_or_404, editor, text_rules
from app.web.access import requires
from app.web.context import db_session

blueprint = Blueprint("redactie_stand", __name__, url_prefix="/redactie/aanbod")


@blueprint.post("/<int:aanbod_id>/stop")
@requires(PERMISSION)
def stop(aanbod_id: int) -> Response:
    """Take an aanbod off the site: it stopped, or nobody knows whether it goes on."""
    try:
        reden = Stopreden(request.form.get("reden", ""))
    except ValueError:
        abort(HTTPStatus.BAD_REQUEST)
    session, me = db_session(), editor()
    try:
        stoppen.stop(session, me.gemeente_code, aanbod_id, reden, me.id, utcnow())
    except InvalidInput as error:
        return _refused(aanbod_id, error)
    session.commit()
    flash(gettext("Bewaard. Dit aanbod staat niet meer op de site."))
    return _back(aanbod_id)


@blueprint.post("/<int:aanbod_id>/terug")
@requires(PERMISSION)
def bring_back(aanbod_id: int) -> Response:
    """Put an aanbod back on the site."""
    session = db_session()
    try:
        stoppen.bring_back(session, editor().gemeente_code, aanbod_id, utcnow())
    except InvalidInput as error:
        return _refused(aanbod_id, error)
    session.commit()
    flash(gettext("Bewaard. Dit aanbod staat weer op de site."))
    return _back(aanbod_id)


@blueprint.post("/<int:aanbod_id>/bestand")
@requires(PERMISSION)
def let_files_say(aanbod_id: int) -> Response:
    """Let files say one column again; what the last one said stands at once."""
    kolom = request.form.get("kolom", "")
    if kolom not in (*COLUMNS, *EXTRA):
        abort(HTTPStatus.BAD_REQUEST)
    session = db_session()
    row = aanbod_or_404(aanbod_id)
    wrong = services.let_files_say(session, row, kolom, text_rules(), utcnow())
    if wrong:
        session.rollback()
        flash(gettext("Wat in het bestand staat, past hier niet. Pas het zelf aan."))
    else:
        session.commit()
        flash(gettext("Bewaard. Een bestand mag dit nu weer veranderen."))
    return _back(aanbod_id)


def _back(aanbod_id: int) -> Response:
    address = url_for("redactie_aanbod.aanbod_page", aanbod_id=aanbod_id)
    return redirect(address, HTTPStatus.SEE_OTHER)


def _refused(aanbod_id: int, error: InvalidInput) -> Response:
    db_session().rollback()
    flash(" ".join(error.fouten[stoppen.FIELD]))
    return _back(aanbod_id)
