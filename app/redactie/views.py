"""The editors' first page, the status of the installation, and the check of plain words."""

from flask import Blueprint, Response, jsonify, render_template, request
from flask_babel import gettext

from app.redactie import pages, zoeken
from app.redactie.edge import PERMISSION, editor
from app.web.access import requires
from app.web.context import db_session

blueprint = Blueprint("redactie", __name__, url_prefix="/redactie")


@blueprint.get("")
@requires(PERMISSION)
def start() -> str:
    """What there is to do, and the way to each part."""
    work = pages.work(db_session(), editor().gemeente_code)
    return render_template("redactie/start.html", werk=work)


@blueprint.get("/status")
@requires(PERMISSION)
def status() -> str:
    """How the installation stands: matcher, index, catalogue, helplines."""
    return render_template(
        "redactie/status.html", stand=pages.status(db_session(), editor().gemeente_code)
    )


@blueprint.post("/leesbaar")
@requires(PERMISSION)
def leesbaar() -> Response:
    """What makes a text hard to read, as JSON. Nothing of the text is kept or logged."""
    found = zoeken.read(request.form.get("tekst", ""))
    return jsonify(
        niveau=found.niveau.value,
        niveau_tekst=level_words(found.niveau.value),
        bevindingen=[
            {
                "code": one.code,
                "van": one.van,
                "tot": one.tot,
                "stuk": one.stuk,
                "uitleg": one.uitleg,
            }
            for one in found.bevindingen
        ],
    )


def level_words(niveau: str) -> str:
    """A level in the words of the pages."""
    known = {
        "moeilijk": gettext("Moeilijke tekst"),
        "B1": gettext("Goed te lezen (B1)"),
    }
    return str(known.get(niveau, gettext("Makkelijk te lezen (A2)")))
