"""Pages about getting the catalogue out: for who writes programs."""

from flask import Blueprint, render_template, url_for

from app.exchange.openapi import API_VERSION
from app.web.access import dutch_only, public
from app.web.context import settings

blueprint = Blueprint("exchange", __name__)

RESOURCES = (
    ("all_aanbod", "Al het aanbod. U kunt het filteren, zoals op de site."),
    ("all_organisaties", "De organisaties die iets aanbieden."),
    ("all_themas", "De thema’s, met uitleg."),
    ("all_wijken", "De wijken van de gemeente."),
    ("all_doelgroepen", "Voor wie iets is."),
    ("all_soorten", "Soorten aanbod en organisaties."),
    ("all_hulplijnen", "Landelijke nummers om te bellen, ook bij gevaar."),
)


@blueprint.get("/api")
@public
@dutch_only
def about_api() -> str:
    """What the API gives, to whom, and where its description is."""
    chosen = settings()
    return render_template(
        "exchange/api.html",
        adressen=[(url_for(f"api.{name}"), about) for name, about in RESOURCES],
        versie=API_VERSION,
        limiet=_in_words(chosen.api_rate_limit),
        contact=chosen.api_contact,
    )


def _in_words(limit: str) -> str:
    """``600 per minute`` as people say it; another form stays as it is."""
    units = {"second": "seconde", "minute": "minuut", "hour": "uur", "day": "dag"}
    count, per, unit = [*limit.split(), "", "", ""][:3]
    if per == "per" and unit in units and count.isdigit():
        return f"{count} verzoeken per {units[unit]}"
    return limit
