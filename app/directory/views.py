"""The public lists of the catalogue: aanbod with filters, suggestions, organisaties."""

from dataclasses import replace
from http import HTTPStatus

from flask import (
    Response,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response as AnyResponse

from app.core.paging import Paging
from app.directory import (
    aanbod_views,
    oude_adressen,
    queries,
    thema_views,
    wijk_views,
)
from app.directory.blueprint import blueprint
from app.directory.catalogus import open_catalogus
from app.directory.forms import clean_text, read_pagina, read_vraag
from app.directory.listing import PAGE_SIZE, PATH, known_values, list_path, make_lijst
from app.search.errors import SearchError
from app.web.access import public
from app.web.context import db_session
from app.web.errors import error_response

# The others put their routes and functions on our blueprint.
__all__ = [
    "aanbod_views",
    "blueprint",
    "oude_adressen",
    "thema_views",
    "wijk_views",
]

ORGANISATIES_A_PAGE = 50
SUGGESTIONS = 8


@blueprint.errorhandler(SearchError)
def no_index(_error: SearchError) -> Response:
    """There is no index yet and another process is making it: come back in a moment."""
    return error_response(HTTPStatus.SERVICE_UNAVAILABLE)


@blueprint.get(PATH)
@public
def aanbod_list() -> str | AnyResponse:
    """The list of aanbod with a search box and filters."""
    session = db_session()
    catalogus = open_catalogus(session)
    vraag = read_vraag(request.args, known_values(catalogus.titels))
    found = catalogus.search(session, vraag, PAGE_SIZE)
    last = Paging(1, PAGE_SIZE, found.total).pages
    if vraag.pagina > last:
        return redirect(replace(vraag, pagina=last).address(list_path()))
    kaarten = catalogus.cards(session, found.hits)
    lijst = make_lijst(vraag, found, kaarten, catalogus.titels)
    punten = catalogus.punten(session, [hit.id for hit in found.hits])
    return render_template("directory/lijst.html", lijst=lijst, punten=punten)


@blueprint.get(f"{PATH}/suggesties")
@public
def suggestions() -> Response:
    """Titles for what is being typed in the search box, as JSON."""
    session = db_session()
    catalogus = open_catalogus(session)
    found = catalogus.suggest(session, clean_text(request.args.get("q", "")), SUGGESTIONS)
    return jsonify(
        suggesties=[
            {
                "titel": hit.titel,
                "organisatie": hit.organisatie,
                "url": url_for("directory.aanbod_page", aanbod_id=hit.id),
            }
            for hit in found
        ]
    )


@blueprint.get("/organisaties")
@public
def organisatie_list() -> str | AnyResponse:
    """All organisations that offer something, by name."""
    session = db_session()
    catalogus = open_catalogus(session)
    total = queries.count_organisaties(session, catalogus.gemeente)
    paging = Paging(read_pagina(request.args), ORGANISATIES_A_PAGE, total)
    if paging.page > paging.pages:
        return redirect(_organisaties_url(paging.pages))
    rows = queries.organisaties(session, catalogus.gemeente, paging.size, paging.offset)
    return render_template(
        "directory/organisaties.html",
        organisaties=rows,
        soorten=catalogus.titels.soorten,
        paging=paging,
        link=_organisaties_url,
    )


def _organisaties_url(pagina: int) -> str:
    return url_for("directory.organisatie_list", pagina=pagina if pagina > 1 else None)
