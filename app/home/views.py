"""The front page, and the pages about Dichtbij itself."""

from flask import Blueprint, render_template

from app.taxonomy import queries as taxonomy_queries
from app.web.access import public
from app.web.context import db_session

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
@public
def front_page() -> str:
    """The question box, and the themas for who would rather look around."""
    return render_template("home/voorpagina.html", themas=taxonomy_queries.themas(db_session()))


@blueprint.get("/over")
@public
def about() -> str:
    """What Dichtbij is, for whom."""
    return render_template("home/over.html")


@blueprint.get("/privacy")
@public
def privacy() -> str:
    """What is kept and what is not."""
    return render_template("home/privacy.html")


@blueprint.get("/toegankelijkheid")
@public
def accessibility() -> str:
    """How accessible this site is, dated and honest."""
    return render_template("home/toegankelijkheid.html")
