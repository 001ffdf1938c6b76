"""What machines ask of a site: sitemap, robots, OpenSearch, and whom to tell of a leak."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from http import HTTPStatus

from flask import Blueprint, Response, abort, make_response, render_template, url_for

from app.directory.wijzigingen import last_changes
from app.geo import queries as geo_queries
from app.home.site import site
from app.home.vindbaar import FIXED_PAGES, LANGUAGES, LISTS, localised, translations
from app.taxonomy import queries as taxonomy_queries
from app.web.access import dutch_only, public
from app.web.context import db_session, settings
from app.web.public_address import public_address

# Until then somebody has promised to read what comes in; a test says when it must be renewed.
SECURITY_UNTIL = date(2027, 5, 22)
KEPT = "public, max-age=3600"
# Nothing there for a search engine. What it should see but not keep says noindex by itself.
NOT_FOR_ROBOTS = ("/api/", "/lijst", "/inloggen", "/mijn", "/redactie", "/signalen")

blueprint = Blueprint("vindbaar", __name__)


@dataclass(frozen=True, slots=True)
class Adres:
    """One page in the sitemap: its Dutch path, and the day of its last change where it is known."""

    pad: str
    gewijzigd: date | None = None


@blueprint.get("/sitemap.xml")
@public
@dutch_only
def sitemap_index() -> Response:
    """Which sitemaps there are: one for each language (sitemaps.org, 0.9)."""
    changed = last_changes(db_session(), settings().gemeente).laatste
    addresses = [public_address(url_for("vindbaar.sitemap", taalcode=code)) for code in LANGUAGES]
    return _xml("home/sitemap_index.xml", addresses=addresses, gewijzigd=changed)


@blueprint.get("/sitemap-<taalcode>.xml")
@public
@dutch_only
def sitemap(taalcode: str) -> Response:
    """Every page that may be found, in one language, each with its translations."""
    if taalcode not in LANGUAGES:
        abort(HTTPStatus.NOT_FOUND)
    return _xml(
        "home/sitemap.xml",
        adressen=list(_pages()),
        volledig=lambda path: public_address(localised(taalcode, path)),
        vertalingen=translations,
    )


def _pages() -> Iterator[Adres]:
    session, gemeente = db_session(), settings().gemeente
    changes = last_changes(session, gemeente)
    latest = changes.laatste
    for endpoint in FIXED_PAGES:
        yield Adres(url_for(endpoint))
    for endpoint in LISTS:
        yield Adres(url_for(endpoint), latest)
    for thema in taxonomy_queries.themas(session):
        yield Adres(url_for("directory.thema_page", slug=thema.slug), latest)
    for wijk in geo_queries.wijken(session, gemeente):
        yield Adres(url_for("directory.wijk_page", code=wijk.code), latest)
    for key, day in changes.organisaties:
        yield Adres(url_for("directory.organisatie_page", organisatie_id=key), day)
    for key, day in changes.aanbod:
        yield Adres(url_for("directory.aanbod_page", aanbod_id=key), day)


@blueprint.get("/robots.txt")
@public
@dutch_only
def robots() -> Response:
    """What crawlers may fetch, and where the sitemap is (RFC 9309)."""
    lines = ["User-agent: *"]
    for path in NOT_FOR_ROBOTS:
        lines += [f"Disallow: {path}", f"Disallow: /*{path}"]
    lines += ["", f"Sitemap: {public_address(url_for('vindbaar.sitemap_index'))}"]
    return _text(lines)


@blueprint.get("/opensearch.xml")
@public
def opensearch() -> Response:
    """How a browser searches here from its own bar (OpenSearch 1.1)."""
    response = _xml("home/opensearch.xml", zoek=public_address(url_for("directory.aanbod_list")))
    response.mimetype = "application/opensearchdescription+xml"
    return response


@blueprint.get("/.well-known/security.txt")
@public
@dutch_only
def security() -> Response:
    """Whom to tell of a leak (RFC 9116): SECURITY_CONTACT, else the gemeente's own number."""
    phone = site().telefoon
    contact = settings().security_contact or (f"tel:{phone};phone-context=+31" if phone else "")
    if not contact:
        abort(HTTPStatus.NOT_FOUND)
    expires = datetime.combine(SECURITY_UNTIL, time(), UTC)
    return _text(
        [
            f"Contact: {contact}",
            f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
            "Preferred-Languages: nl, en",
            f"Canonical: {public_address(url_for('vindbaar.security'))}",
        ]
    )


def _xml(template: str, **values: object) -> Response:
    response = make_response(render_template(template, **values))
    response.mimetype = "application/xml"
    response.headers["Cache-Control"] = KEPT
    return response


def _text(lines: list[str]) -> Response:
    response = make_response("\n".join(lines) + "\n")
    response.mimetype = "text/plain"
    response.headers["Cache-Control"] = KEPT
    return response
