"""The public pages of the catalogue: the list, an aanbod, an organisatie."""

from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus

from flask import (
    Response,
    abort,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response as AnyResponse

from app.core.paging import Paging
from app.directory import queries, thema_views, wijk_views
from app.directory.blueprint import blueprint
from app.directory.catalogus import Catalogus, open_catalogus
from app.directory.forms import CatalogusVraag, clean_text, read_pagina, read_vraag
from app.directory.listing import PAGE_SIZE, PATH, known_values, list_path, make_lijst
from app.directory.models import Aanbod
from app.directory.pages import Kaart, make_aanbod
from app.directory.types import Status
from app.search.errors import SearchError
from app.web.access import public
from app.web.context import db_session
from app.web.errors import error_response

# The last two put their routes on our blueprint.
__all__ = ["blueprint", "thema_views", "wijk_views"]

ORGANISATIES_A_PAGE = 50
ALTERNATIVES = 5
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


@blueprint.get(f"{PATH}/<int:aanbod_id>")
@public
def aanbod_page(aanbod_id: int) -> str | Response:
    """All that is known of one aanbod; 410 with other options when it was taken off."""
    session = db_session()
    catalogus = open_catalogus(session)
    row = queries.any_status(session, catalogus.gemeente, aanbod_id)
    if row is None or row.status is Status.CONCEPT:
        abort(HTTPStatus.NOT_FOUND)
    if row.status is Status.VERBORGEN:
        return _gone(catalogus, row)
    page = make_aanbod(row, catalogus.titels, catalogus.key[2])
    return render_template("directory/aanbod.html", aanbod=page)


def _gone(catalogus: Catalogus, row: Aanbod) -> Response:
    """What is no longer there, with other aanbod on the same thema. Its name is not shown."""
    session = db_session()
    themas = tuple(row.themas)[:1]
    vraag = CatalogusVraag(filters={"thema": themas} if themas else {})
    found = catalogus.search(session, vraag, ALTERNATIVES)
    page = render_template(
        "directory/weg.html",
        kaarten=catalogus.cards(session, found.hits) if themas else [],
        thema=catalogus.titels.themas.get(themas[0], "") if themas else "",
        meer_url=vraag.address(list_path()),
    )
    return make_response(page, HTTPStatus.GONE)


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


@blueprint.get("/organisaties/<int:organisatie_id>")
@public
def organisatie_page(organisatie_id: int) -> str:
    """An organisation and what it offers."""
    session = db_session()
    catalogus = open_catalogus(session)
    found = queries.organisatie(session, catalogus.gemeente, organisatie_id)
    rows = queries.published_of_organisatie(session, organisatie_id) if found else []
    if found is None or not rows:
        abort(HTTPStatus.NOT_FOUND)
    return render_template(
        "directory/organisatie.html",
        organisatie=found,
        soort=catalogus.titels.soorten.get(found.soort, ""),
        kaarten=_without_organisation(catalogus.cards_of(rows)),
    )


def _without_organisation(cards: Sequence[Kaart]) -> list[Kaart]:
    """The cards for the page of the organisation itself."""
    return [replace(card, organisatie="") for card in cards]
