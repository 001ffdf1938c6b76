"""What search engines and other machines read: sitemaps, robots, translations, whom to tell."""

import json
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from app.core.clock import today
from app.home.vindbaar import FINDABLE, FIXED_PAGES, LANGUAGES, LISTS
from app.home.vindbaar_views import SECURITY_UNTIL
from app.web.access import PUBLIC, statement
from tests.apps import make_app

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
HOLTENBROEK = "WK019330"


def path_of(address):
    """The path and query of a whole address of ours."""
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc) == ("http", "localhost"), address
    return parts.path + (f"?{parts.query}" if parts.query else "")


def sitemap(client, code):
    page = client.get(f"/sitemap-{code}.xml")
    assert page.response.mimetype == "application/xml"
    return ElementTree.fromstring(page.html)  # noqa: S314 - our own answer


def addresses(client, code):
    return [path_of(e.text) for e in sitemap(client, code).iter(f"{SITEMAP}loc")]


def alternates(page):
    return {
        e.get("hreflang"): path_of(e.get("href", "")) for e in page.all("link", rel="alternate")
    }


def test_the_index_names_a_sitemap_for_each_language(client):
    page = client.get("/sitemap.xml")
    root = ElementTree.fromstring(page.html)  # noqa: S314 - our own answer
    found = [path_of(e.text) for e in root.iter(f"{SITEMAP}loc")]
    assert found == [f"/sitemap-{code}.xml" for code in LANGUAGES]
    assert {e.text for e in root.iter(f"{SITEMAP}lastmod")} == {today().isoformat()}
    client.get("/sitemap-makkelijk.xml", status=404)
    client.get("/sitemap-xx.xml", status=404)


def test_every_address_in_the_sitemap_answers(client):
    found = addresses(client, "nl")
    assert len(found) == len(set(found)) > 300
    for path in found:
        assert client.raw.get(path).status_code == 200, path


def test_a_sitemap_in_another_language_has_the_same_pages(client):
    dutch, arabic = addresses(client, "nl"), addresses(client, "ar")
    assert arabic == [f"/ar{path}" for path in dutch]
    for path in (arabic[0], arabic[-1]):
        assert client.raw.get(path).status_code == 200, path


def test_every_page_of_aanbod_has_the_day_of_its_last_change(client):
    for url in sitemap(client, "nl").iter(f"{SITEMAP}url"):
        if "/aanbod/" in url.find(f"{SITEMAP}loc").text:
            assert url.find(f"{SITEMAP}lastmod").text == today().isoformat()


def test_translations_point_at_each_other(client):
    """Reciprocal: what a page names as its translations names the same ones."""
    for path in ("/", "/themas/rouw", f"/wijken/{HOLTENBROEK}", "/aanbod?pagina=2"):
        known = alternates(client.get(path))
        assert set(known) == {*LANGUAGES, "x-default"}
        assert known["nl"] == known["x-default"] == path
        for code in LANGUAGES:
            response = client.raw.get(known[code])
            assert response.status_code == 200
            html = response.get_data(as_text=True)
            for lang, other in known.items():
                assert f'hreflang="{lang}" href="http://localhost{other}"' in html, (path, code)
            assert f'<link rel="canonical" href="http://localhost{known[code]}">' in html


def test_the_sitemap_and_the_page_name_the_same_translations(client):
    url = next(iter(sitemap(client, "en").iter(f"{SITEMAP}url")))
    named = {e.get("hreflang"): path_of(e.get("href")) for e in url.iter(LINK)}
    assert named == alternates(client.get("/"))


def test_a_question_with_filters_is_known_by_the_plain_list(client):
    page = client.get("/aanbod?q=geheim&thema=geld&pagina=1")
    [canonical] = page.all("link", rel="canonical")
    assert path_of(canonical.get("href")) == "/aanbod"
    assert "geheim" not in str(alternates(page))


def test_easy_dutch_is_known_by_the_dutch_page(client):
    html = client.raw.get("/makkelijk/themas/rouw").get_data(as_text=True)
    assert '<link rel="canonical" href="http://localhost/themas/rouw">' in html
    assert 'rel="alternate"' not in html


def test_what_may_be_found_is_public_and_all_else_says_noindex(client, shared_app):
    views = shared_app.view_functions
    assert set(views) >= FINDABLE
    assert all(statement(views[endpoint]) == PUBLIC for endpoint in FINDABLE)
    assert set(FIXED_PAGES + LISTS) <= FINDABLE
    for path in (
        "/hulpvraag",
        "/inloggen",
        "/lijst",
        "/mijn",
        "/signalen",
        "/gezond",
        "/bestaat-niet",
    ):
        assert client.raw.get(path).headers["X-Robots-Tag"] == "noindex", path
    for path in ("/", "/themas/rouw", "/static/dichtbij.css"):
        assert "X-Robots-Tag" not in client.raw.get(path).headers, path
    assert client.get("/bestaat-niet", status=404).all("link", rel="canonical") == []


def test_no_robot_keeps_the_answer_to_a_question(fresh_client):
    """In its head, not in a header: Lighthouse counts a page that no robot at all may have."""
    fresh_client.get("/hulpvraag")
    answer = fresh_client.post("/hulpvraag", {"hulpvraag": "koffie drinken in Holtenbroek"}, 303)
    for path in (answer.location, f"/ar{answer.location}"):
        page = fresh_client.get(path)
        said = {e.get("name"): e.get("content") for e in page.all("meta") if e.get("name")}
        assert said["robots"] == "noindex"
        assert said["archive.org_bot"] == "noarchive"
        assert "X-Robots-Tag" not in page.response.headers
        assert page.response.headers["Cache-Control"] == "no-store"
        assert page.all("link", rel="canonical") == []
    missing = fresh_client.get("/hulpvraag/" + "0" * 32, status=404)
    assert missing.response.headers["X-Robots-Tag"] == "noindex"
    assert answer.location not in fresh_client.get("/sitemap-nl.xml").html


def test_robots_may_see_the_site_and_not_what_is_for_staff(client):
    lines = client.get("/robots.txt").html.splitlines()
    assert lines[0] == "User-agent: *"
    assert "Disallow: /signalen" in lines
    assert "Disallow: /" not in lines
    assert lines[-1] == "Sitemap: http://localhost/sitemap.xml"


def test_a_browser_can_search_here_from_its_own_bar(client):
    [link] = client.get("/").all("link", rel="search")
    page = client.get(link.get("href"))
    assert page.response.mimetype == "application/opensearchdescription+xml"
    root = ElementTree.fromstring(page.html)  # noqa: S314 - our own answer
    name = "{http://a9.com/-/spec/opensearch/1.1/}"
    assert 0 < len(root.findtext(f"{name}ShortName", "")) <= 16
    [url] = root.iter(f"{name}Url")
    template = url.get("template", "")
    client.get(path_of(template.replace("{searchTerms}", "koffie")))


def test_every_kind_of_page_has_a_description_of_its_own(client):
    found = {}
    for path in ("/", "/aanbod", "/themas", "/themas/rouw", "/wijken", f"/wijken/{HOLTENBROEK}"):
        [meta] = client.get(path).all("meta", name="description")
        found[path] = meta.get("content", "")
        assert 40 <= len(found[path]) <= 200, found[path]
    assert len(set(found.values())) == len(found)


def test_the_way_to_a_page_is_there_for_machines_too(client):
    page = client.get("/themas/rouw")
    [box] = page.all("script", type="application/ld+json")
    data = json.loads("".join(box.itertext()))
    assert data["@type"] == "BreadcrumbList"
    assert [(one["position"], one["name"]) for one in data["itemListElement"]] == [
        (1, "Voorpagina"),
        (2, "Thema’s"),
        (3, "Verlies en rouw"),
    ]
    assert path_of(data["itemListElement"][1]["item"]) == "/themas"


def test_who_finds_a_leak_knows_whom_to_tell_and_for_how_long(client):
    page = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in page.html.splitlines())
    assert page.response.mimetype == "text/plain"
    assert re.match(r"(?:mailto|https|tel):\S+$", fields["Contact"])
    assert path_of(fields["Canonical"]) == "/.well-known/security.txt"
    expires = datetime.strptime(fields["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert expires.date() == SECURITY_UNTIL
    assert today() + timedelta(30) < SECURITY_UNTIL, "renew the promise in vindbaar_views.py"
    assert today() + timedelta(366) > SECURITY_UNTIL, "RFC 9116: less than a year ahead"


@pytest.mark.parametrize("path", ["/sitemap.xml", "/robots.txt", "/themas/rouw"])
def test_the_site_has_one_address_whatever_host_was_asked(fresh_app, path):
    folder = fresh_app.extensions["settings"].instance_dir
    app = make_app(
        folder, SITE_URL="https://dichtbij.example", SECURITY_CONTACT="mailto:lek@example.org"
    )
    client = app.test_client()
    text = client.get(path, base_url="http://elders.example").get_data(as_text=True)
    assert "https://dichtbij.example/" in text
    assert "elders.example" not in text
    security = client.get("/.well-known/security.txt").get_data(as_text=True)
    assert security.startswith("Contact: mailto:lek@example.org\n")
