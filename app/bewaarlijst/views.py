"""The list that a visitor keeps: in the address alone. Nothing of it is stored here."""

from flask import Blueprint, render_template, request

from app.bewaarlijst.pages import make_bewaarlijst
from app.bewaarlijst.types import Keuze
from app.directory.catalogus import open_catalogus
from app.web.access import public
from app.web.context import db_session

blueprint = Blueprint("bewaarlijst", __name__)


@blueprint.get("/lijst")
@public
def page() -> str:
    """The aanbod in the address, with contact, and ways to take the list along."""
    session = db_session()
    lijst = make_bewaarlijst(
        session, open_catalogus(session), Keuze.read(request.args.getlist("id"))
    )
    return render_template("bewaarlijst/lijst.html", lijst=lijst)
