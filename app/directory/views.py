"""The public pages of the catalogue."""

from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus

from flask import (
    Blueprint,
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
from app.directory import queries
from app.directory.catalogus import Catalogus, open_catalogus
from app.directory.forms import CatalogusVraag, clean_text, read_pagina, read_vraag
from app.directory.listing import PAGE_SIZE, PATH, known_values, list_path, make_lijst
from app.directory.models import Aanbod
from app.directory.pages import Kaart, make_aanbod, make_kaart
from app.directory.types import Status
from app.search.errors import SearchError
from app.taxonomy import queries as taxonomy_queries
from app.web.access import public
from app.web.context import db_session
from app.web.errors import error_response

ORGANISATIES_A_PAGE = 50
ALTERNATIVES = 5
SUGGESTIONS = 8

blueprint = Blueprint("directory", __name__)


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
    return render_template("directory/lijst.html", lijst=lijst)


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
        kaarten=_without_organisation(_cards(catalogus, rows)),
    )


@blueprint.get("/themas")
@public
def thema_list() -> str:
    """All themas, with the number of aanbod."""
    session = db_session()
    catalogus = open_catalogus(session)
    return render_template(
        "directory/themas.html",
        themas=taxonomy_queries.themas(session),
        aantallen=queries.count_by_thema(session, catalogus.gemeente),
    )


@blueprint.get("/themas/<slug>")
@public
def thema_page(slug: str) -> str | AnyResponse:
    """A thema: what it is about, and its aanbod."""
    session = db_session()
    catalogus = open_catalogus(session)
    thema = next((row for row in taxonomy_queries.themas(session) if row.slug == slug), None)
    if thema is None:
        abort(HTTPStatus.NOT_FOUND)
    vraag = CatalogusVraag(filters={"thema": (slug,)}, pagina=read_pagina(request.args))
    found = catalogus.search(session, vraag, PAGE_SIZE)
    paging = Paging(vraag.pagina, PAGE_SIZE, found.total)

    def link(pagina: int) -> str:
        page = pagina if pagina > 1 else None
        return url_for("directory.thema_page", slug=slug, pagina=page)

    if paging.page > paging.pages:
        return redirect(link(paging.pages))
    return render_template(
        "directory/thema.html",
        thema=thema,
        kaarten=catalogus.cards(session, found.hits),
        paging=paging,
        link=link,
        filter_url=replace(vraag, pagina=1).address(list_path()),
    )


@blueprint.get("/wijken")
@public
def wijk_list() -> str:
    """All wijken, with the number of aanbod in or for each."""
    session = db_session()
    catalogus = open_catalogus(session)
    return render_template(
        "directory/wijken.html",
        wijken=catalogus.titels.wijken,
        aantallen=queries.count_by_wijk(session, catalogus.gemeente),
    )


@blueprint.get("/wijken/<code>")
@public
def wijk_page(code: str) -> str:
    """A wijk: what there is in it or for it, by thema."""
    session = db_session()
    catalogus = open_catalogus(session)
    if code not in catalogus.titels.wijken:
        abort(HTTPStatus.NOT_FOUND)
    rows = queries.published_in_wijk(session, catalogus.gemeente, code)
    return render_template(
        "directory/wijk.html",
        naam=catalogus.titels.wijken[code],
        groepen=_by_thema(catalogus, rows),
        aantal=len(rows),
        buren=queries.neighbours(session, code),
        alles_url=CatalogusVraag(filters={"wijk": (code,)}).address(list_path()),
    )


def _by_thema(catalogus: Catalogus, rows: Sequence[Aanbod]) -> list[tuple[str, str, list[Kaart]]]:
    """(slug, title, cards) of each thema that has any; an aanbod stands under its first thema."""
    first = {row.id: next(iter(row.themas), "") for row in rows}
    cards = _cards(catalogus, rows)
    slugs = [*catalogus.titels.themas, ""]
    groups = [
        (slug, catalogus.titels.themas.get(slug, ""), [c for c in cards if first[c.id] == slug])
        for slug in slugs
    ]
    return [group for group in groups if group[2]]


def _cards(catalogus: Catalogus, rows: Sequence[Aanbod]) -> list[Kaart]:
    return [make_kaart(row, catalogus.titels, catalogus.key[2]) for row in rows]


def _without_organisation(cards: Sequence[Kaart]) -> list[Kaart]:
    """The cards for the page of the organisation itself."""
    return [replace(card, organisatie="") for card in cards]
