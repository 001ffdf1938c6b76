"""The pages of the themas."""

from http import HTTPStatus

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from app.core.paging import Paging
from app.directory import queries
from app.directory.blueprint import blueprint
from app.directory.catalogus import open_catalogus
from app.directory.forms import CatalogusVraag, Sortering, read_pagina
from app.directory.listing import PAGE_SIZE, list_path
from app.directory.themateksten import FILE, read_texts
from app.taxonomy import queries as taxonomy_queries
from app.web.access import public
from app.web.context import db_session, settings
from app.web.routing import with_query


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
def thema_page(slug: str) -> str | Response:
    """A thema: what it is about, what one can do oneself, and its aanbod, smallest step first.

    ``?wijk=`` keeps what is not for that wijk out; an unknown one counts for nothing.
    """
    session = db_session()
    catalogus = open_catalogus(session)
    thema = next((row for row in taxonomy_queries.themas(session) if row.slug == slug), None)
    if thema is None and slug.lower() in catalogus.titels.themas:
        address = url_for("directory.thema_page", slug=slug.lower())
        return redirect(with_query(address), HTTPStatus.MOVED_PERMANENTLY)
    if thema is None:
        abort(HTTPStatus.NOT_FOUND)
    wijken = catalogus.titels.wijken
    wijk = next((code for code in request.args.getlist("wijk") if code in wijken), "")
    filters = {"thema": (slug,), **({"wijk": (wijk,)} if wijk else {})}
    vraag = CatalogusVraag("", filters, Sortering.MAKKELIJK, read_pagina(request.args))
    found = catalogus.search(session, vraag, PAGE_SIZE)
    paging = Paging(vraag.pagina, PAGE_SIZE, found.total)

    def link(pagina: int) -> str:
        page = pagina if pagina > 1 else None
        return url_for("directory.thema_page", slug=slug, wijk=wijk or None, pagina=page)

    if paging.page > paging.pages:
        return redirect(link(paging.pages))
    return render_template(
        "directory/thema.html",
        thema=thema,
        tekst=read_texts(settings().seeds_dir / FILE).get(slug),
        kaarten=catalogus.cards(session, found.hits),
        punten=catalogus.punten(session, [hit.id for hit in found.hits]),
        wijken=wijken,
        wijk=wijk,
        paging=paging,
        link=link,
        filter_url=CatalogusVraag(filters=filters).address(list_path()),
    )
