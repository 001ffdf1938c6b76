"""The public API: what the site shows, for programs. It only reads, and knows nobody.

``openapi`` describes it, and a test holds the two against each other. What a page does not show is
not here either: the same services and queries look it up.
"""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Flask, Response, abort, current_app, request, url_for

from app.core.paging import Paging
from app.directory import opvolgers, queries
from app.directory.catalogus import Catalogus, open_cards, open_catalogus
from app.directory.listing import known_values
from app.directory.models import Organisatie
from app.directory.themateksten import FILE, read_texts
from app.directory.types import Status
from app.exchange import api_edge, openapi, weergave
from app.exchange.api_edge import as_json
from app.exchange.openapi import Omschrijving
from app.exchange.verzoek import Choices, read_page, read_vraag, refuse_query
from app.exchange.weergave import Adres
from app.geo import queries as geo_queries
from app.search.errors import SearchError
from app.taxonomy import hulplijnen
from app.taxonomy import queries as taxonomy_queries
from app.web.access import public
from app.web.context import db_session, settings
from app.web.errors import error_response
from app.web.limits import limiter
from app.web.public_address import public_address

BASE = "/api/v1"
DOCUMENT = "openapi.json"
_OTHERS = "exchange.openapi.others"

blueprint = Blueprint("api", __name__)
blueprint.before_request(api_edge.check_form)

View = Callable[..., Response]


def attach(app: Flask, *others: Omschrijving) -> None:
    """Mark every answer of the API; ``others`` describe what packages beside this one add to it."""
    app.extensions[_OTHERS] = others
    api_edge.attach(app, blueprint)


def resource(path: str) -> Callable[[View], View]:
    """Let ``path`` be read by anybody, as often as API_RATE_LIMIT allows for all paths together."""
    limited = limiter.shared_limit(lambda: settings().api_rate_limit, scope="api")

    def mark(view: View) -> View:
        return blueprint.get(path)(public(limited(view)))

    return mark


@blueprint.errorhandler(SearchError)
def no_index(_error: SearchError) -> Response:
    """There is no index yet and another process is making it: come back in a moment."""
    return error_response(HTTPStatus.SERVICE_UNAVAILABLE)


@resource(f"{BASE}/aanbod")
def all_aanbod() -> Response:
    """A page of the published aanbod, by the filters of the public list."""
    session = db_session()
    catalogus = open_catalogus(session)
    vraag, size = read_vraag(request.args, known_values(catalogus.titels))
    found = catalogus.search(session, vraag, size)
    rows = queries.published_by_ids(session, [hit.id for hit in found.hits])
    items = [weergave.aanbod_body(rows[hit.id]) for hit in found.hits if hit.id in rows]
    adres = Adres("api.all_aanbod", {**vraag.filters, "sorteer": vraag.sorteer.value})
    return as_json(weergave.paged("aanbod", items, adres, Paging(vraag.pagina, size, found.total)))


@resource(f"{BASE}/aanbod/<int:aanbod_id>")
def one_aanbod(aanbod_id: int) -> Response:
    """One aanbod; 301 to what took its place, 410 when nothing did."""
    refuse_query(request.args)
    session, gemeente = db_session(), settings().gemeente
    row = queries.any_status(session, gemeente, aanbod_id)
    if row is None or row.status is Status.CONCEPT:
        abort(HTTPStatus.NOT_FOUND)
    if row.status is Status.GEPUBLICEERD:
        return as_json(weergave.aanbod_body(row))
    successor = opvolgers.of_hidden(session, gemeente, aanbod_id)
    if successor is None:
        abort(HTTPStatus.GONE)
    return _moved_to("api.one_aanbod", aanbod_id=successor)


@resource(f"{BASE}/organisaties")
def all_organisaties() -> Response:
    """A page of the organisations that offer something, by name."""
    page, size = read_page(request.args)
    session, gemeente = db_session(), settings().gemeente
    paging = Paging(page, size, queries.count_organisaties(session, gemeente))
    rows = queries.organisaties(session, gemeente, paging.size, paging.offset)
    items = [weergave.organisatie_body(row, aantal) for row, aantal in rows]
    return as_json(weergave.paged("organisaties", items, Adres("api.all_organisaties", {}), paging))


@resource(f"{BASE}/organisaties/<int:organisatie_id>")
def one_organisatie(organisatie_id: int) -> Response:
    """One organisation; 301 to the one that it became part of, 410 when it offers nothing now."""
    refuse_query(request.args)
    session = db_session()
    found = queries.organisatie(session, settings().gemeente, organisatie_id)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    rows = queries.published_of_organisatie(session, organisatie_id)
    if rows:
        return as_json(weergave.organisatie_with_aanbod(found, rows))
    now_at = opvolgers.path_of_organisatie(session, organisatie_id)[-1]
    if now_at != organisatie_id:
        return _moved_to("api.one_organisatie", organisatie_id=now_at)
    abort(HTTPStatus.GONE if _was_shown(found) else HTTPStatus.NOT_FOUND)


def _was_shown(organisatie: Organisatie) -> bool:
    return any(row.status is Status.VERBORGEN for row in organisatie.aanbod)


@resource(f"{BASE}/themas")
def all_themas() -> Response:
    """All themas, in their own order."""
    refuse_query(request.args)
    session = db_session()
    counts = queries.count_by_thema(session, settings().gemeente)
    rows = taxonomy_queries.themas(session)
    items = [weergave.thema_body(row, counts.get(row.slug, 0)) for row in rows]
    return as_json(weergave.whole("themas", items, "api.all_themas"))


@resource(f"{BASE}/themas/<slug>")
def one_thema(slug: str) -> Response:
    """One thema, with what its page says."""
    refuse_query(request.args)
    session = db_session()
    row = next((row for row in taxonomy_queries.themas(session) if row.slug == slug), None)
    if row is None:
        abort(HTTPStatus.NOT_FOUND)
    count = queries.count_by_thema(session, settings().gemeente).get(slug, 0)
    text = read_texts(settings().seeds_dir / FILE).get(slug)
    return as_json(weergave.thema_with_texts(row, count, text))


@resource(f"{BASE}/wijken")
def all_wijken() -> Response:
    """All wijken of the gemeente, by name."""
    refuse_query(request.args)
    session, gemeente = db_session(), settings().gemeente
    counts = queries.count_by_wijk(session, gemeente)
    rows = geo_queries.wijken(session, gemeente)
    items = [weergave.wijk_body(row, counts.get(row.code, 0)) for row in rows]
    return as_json(weergave.whole("wijken", items, "api.all_wijken"))


@resource(f"{BASE}/wijken/<code>")
def one_wijk(code: str) -> Response:
    """One wijk, with those that border on it."""
    refuse_query(request.args)
    session, gemeente = db_session(), settings().gemeente
    row = next((row for row in geo_queries.wijken(session, gemeente) if row.code == code), None)
    if row is None:
        abort(HTTPStatus.NOT_FOUND)
    count = queries.count_by_wijk(session, gemeente).get(code, 0)
    body = weergave.wijk_with_neighbours(row, count, queries.neighbours(session, code))
    return as_json(body)


@resource(f"{BASE}/doelgroepen")
def all_doelgroepen() -> Response:
    """All doelgroepen, in their own order."""
    refuse_query(request.args)
    items = [weergave.choice_body(row) for row in taxonomy_queries.doelgroepen(db_session())]
    return as_json(weergave.whole("doelgroepen", items, "api.all_doelgroepen"))


@resource(f"{BASE}/soorten")
def all_soorten() -> Response:
    """All soorten, in their own order."""
    refuse_query(request.args)
    items = [weergave.choice_body(row) for row in taxonomy_queries.soorten(db_session())]
    return as_json(weergave.whole("soorten", items, "api.all_soorten"))


@resource(f"{BASE}/hulplijnen")
def all_hulplijnen() -> Response:
    """The helplines, with the hours that editors looked up."""
    refuse_query(request.args)
    hours = taxonomy_queries.helpline_hours(db_session())
    lines = hulplijnen.with_hours(hulplijnen.read(settings().seeds_dir), hours)
    items = [weergave.hulplijn_body(line) for line in lines]
    return as_json(weergave.whole("hulplijnen", items, "api.all_hulplijnen"))


@resource(f"{BASE}/{DOCUMENT}")
def document() -> Response:
    """The description of this API (OpenAPI 3), with the values that this gemeente knows."""
    return as_json(_description())


@resource(f"/v1/{DOCUMENT}")
def document_elsewhere() -> Response:
    """The same description, for programs that look for it at the root of a site."""
    return document()


def _description() -> dict[str, Any]:
    session = db_session()
    catalogus = open_cards(session)
    chosen = settings()
    gemeente = geo_queries.gemeente(session, chosen.gemeente)
    about = openapi.Over(
        server=public_address(url_for("api.document").removesuffix(f"/{DOCUMENT}")),
        gemeente=gemeente.naam if gemeente else "",
        uitleg=public_address(url_for("exchange.about_api")),
        email=chosen.api_contact,
    )
    return openapi.make_document(
        about, _choices(catalogus), current_app.extensions.get(_OTHERS, ())
    )


def _choices(catalogus: Catalogus) -> Choices:
    """What may be chosen in each facet, and the postcodes (four digits) of the gemeente."""
    places = catalogus.places(db_session())
    return {**known_values(catalogus.titels), "postcode": sorted(places.postcodes)}


def _moved_to(endpoint: str, **values: Any) -> Response:
    response = Response(status=HTTPStatus.MOVED_PERMANENTLY, mimetype=api_edge.JSON)
    response.location = url_for(endpoint, **values)
    return response
