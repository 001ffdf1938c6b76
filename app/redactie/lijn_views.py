"""The helplines page: an editor who rang a line says when it can be called."""

from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.clock import today, utcnow
from app.redactie import pages, services
from app.redactie.edge import PERMISSION, editor
from app.redactie.forms import HulplijnForm
from app.taxonomy.hulplijnen import Hulplijn
from app.web.access import requires
from app.web.context import db_session

blueprint = Blueprint("redactie_lijnen", __name__, url_prefix="/redactie/hulplijnen")


@blueprint.get("")
@requires(PERMISSION)
def overview() -> str:
    """All helplines, the one longest unchecked first. None can be removed here."""
    lines = pages.helplines(db_session())
    return render_template("redactie/hulplijnen.html", lijnen=lines, vandaag=today())


@blueprint.route("/<slug>", methods=["GET", "POST"])
@requires(PERMISSION)
def check(slug: str) -> Response | str | tuple[str, int]:
    """Write when a line can be called; whoever does so has looked it up today."""
    line = _line_or_404(slug)
    form = HulplijnForm(data={"wanneer": line.wanneer})
    if not form.is_submitted():
        return render_template("redactie/hulplijn.html", form=form, lijn=line)
    if not form.validate():
        page = render_template("redactie/hulplijn.html", form=form, lijn=line)
        return page, HTTPStatus.UNPROCESSABLE_ENTITY
    session = db_session()
    services.check_helpline(session, slug, form.wanneer.data, today(), editor().id, utcnow())
    session.commit()
    flash(gettext("Bewaard. %(naam)s is vandaag nagekeken.", naam=line.naam))
    return redirect(url_for(".overview"), HTTPStatus.SEE_OTHER)


def _line_or_404(slug: str) -> Hulplijn:
    for line in pages.helplines(db_session()):
        if line.slug == slug:
            return line
    abort(HTTPStatus.NOT_FOUND)
