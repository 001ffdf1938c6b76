"""Languages: the first part of the address says which one, and every link keeps it."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from flask import Flask
from sqlalchemy import select

from app.directory.models import Aanbod, Organisatie
from app.web.access import PUBLIC, is_dutch_only, statement
from app.web.talen import DUTCH, TALEN, split
from app.web.vertalingen import translations
from tests import voorbeelden
from tests.web.client import CheckingClient
from tests.web.page import Page
from tests.web.test_routes import address, rules
from translations.werk_bij import FOLDER, read

SCRIPTS = {"ar": "[\u0621-\u064a]", "uk": "[\u0400-\u04ff]"}
ALIKE = 4
"""Letters: shorter names of organisations may be words of any language."""


@pytest.mark.parametrize(
    ("path", "code", "rest"),
    [
        ("/ar/themas", "ar", "/themas"),
        ("/ar/", "ar", "/"),
        ("/ar", "ar", "/"),
        ("/army", None, "/army"),
        ("/", None, "/"),
        ("/makkelijk/over", "makkelijk", "/over"),
        ("/AR/themas", None, "/AR/themas"),
        ("", None, ""),
    ],
)
def test_the_prefix_is_a_whole_part_of_the_path(path: str, code: str | None, rest: str) -> None:
    assert split(path) == (code, rest)


@pytest.mark.parametrize("code", [code for code in TALEN if code != "nl"])
def test_a_page_says_its_language_and_its_links_keep_it(client: CheckingClient, code: str) -> None:
    for path in ("/", "/themas", "/aanbod?q=koffie&thema=ontmoeten", "/wijken", "/privacy"):
        page = client.get(f"/{code}{path}")
        own = [a for a in page.links.values() if a.startswith("/")]
        assert [a for a in own if not a.startswith(f"/{code}/")] == []
        assert len(own) > 5


def test_the_switch_leads_to_the_same_page_with_its_question(client: CheckingClient) -> None:
    page = client.get("/en/aanbod?q=samen+eten&thema=ontmoeten&thema=geld")
    to = {name: a.get("href") for name, a in page.languages.items()}
    assert to["Nederlands"] == "/aanbod?q=samen+eten&thema=ontmoeten&thema=geld"
    assert to["العربية"] == "/ar/aanbod?q=samen+eten&thema=ontmoeten&thema=geld"
    assert page.languages["العربية"].attrib["lang"] == "ar"
    assert page.languages["العربية"].attrib["hreflang"] == "ar"
    assert page.languages["English"].attrib["aria-current"] == "true"
    assert set(to) == {taal.naam for taal in TALEN.values()}


@pytest.mark.parametrize("code", ["nl", "ar"])
def test_every_switch_keeps_the_query(client: CheckingClient, code: str) -> None:
    """Of every example: the same page with the same question, in each of the languages."""
    own = "" if code == DUTCH else f"/{code}"
    for path in voorbeelden.addresses(translated=True):
        if "{" in path:
            continue
        page = client.get(own + path)
        to = {name: a.get("href") for name, a in page.languages.items()}
        assert to == {taal.naam: taal.prefix + path for taal in TALEN.values()}, path


def test_a_switch_in_the_middle_of_the_questions_keeps_the_answers(client: CheckingClient) -> None:
    asked = "/begin/plaats?wie=zelf&thema=vervoer&thema=rouw"
    client.get(asked)
    page = client.post(data={"postcode": "abc"}, status=422)
    assert page.languages["Polski"].get("href") == f"/pl{asked}"


def test_a_question_is_asked_and_answered_in_a_language(fresh_client: CheckingClient) -> None:
    fresh_client.get("/ar/")
    answer = fresh_client.post("/ar/hulpvraag", {"hulpvraag": "Ik wil mensen leren kennen"})
    assert answer.location.startswith("/ar/hulpvraag/")
    page = fresh_client.follow(answer)
    number = answer.location.removeprefix("/ar")
    assert page.languages["Polski"].get("href") == f"/pl{number}"
    fresh_client.get(number)


def test_what_answers_a_sent_form_leads_to_an_address_that_exists(
    fresh_client: CheckingClient,
) -> None:
    fresh_client.get("/tr/")
    page = fresh_client.post("/tr/hulpvraag", {"hulpvraag": ""}, status=422)
    assert page.languages["English"].get("href") == "/en/hulpvraag"


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/nl/themas", "/themas"),
        ("/nl/", "/"),
        ("/nl//example.org/x", "/example.org/x"),
        ("/nl/aanbod?q=a%26b", "/aanbod?q=a%26b"),
        ("/en/inloggen", "/inloggen"),
        ("/en/signalen?wijk=x", "/signalen?wijk=x"),
        ("/ar/mijn", "/mijn"),
    ],
)
def test_what_is_in_dutch_alone_has_no_prefix(client: CheckingClient, path: str, to: str) -> None:
    answer = client.raw.get(path)
    assert answer.status_code in (301, 302)
    assert answer.headers["Location"] == to


def test_programs_have_no_language(client: CheckingClient) -> None:
    assert client.raw.post("/en/api/v1/match", json={}).status_code == 404


def test_files_are_the_same_for_every_language(client: CheckingClient) -> None:
    page = client.get("/ar/")
    sheets = [e.get("href", "") for e in page.all("link", rel="stylesheet")]
    assert sheets and all(address.startswith("/static/") for address in sheets)


def test_an_error_page_is_in_the_language_too(client: CheckingClient) -> None:
    page = client.get("/ar/bestaat-niet", status=404)
    assert page.languages["Nederlands"].get("href") == "/bestaat-niet"
    for path in ("/ar/aanbod/9999999", "/uk/themas/x"):
        client.get(path, status=404)


def test_dutch_is_marked_only_where_the_page_is_not_dutch(client: CheckingClient) -> None:
    brand = [e for e in client.get("/ar/").all("span", class_="db-merk__naam")]
    assert [(e.get("lang"), e.get("dir")) for e in brand] == [("nl", "ltr")]
    brand = [e for e in client.get("/makkelijk/").all("span", class_="db-merk__naam")]
    assert [e.get("lang") for e in brand] == [None]


def test_a_name_at_the_end_of_the_path_is_dutch_too(client: CheckingClient) -> None:
    for path in ("/wijken/WK019330", "/organisaties/1", "/aanbod/1"):
        for prefix, marked in (("/ar", "nl"), ("", None)):
            [here] = [li for li in client.get(f"{prefix}{path}").all("li", aria_current="page")]
            assert [e.get("lang") for e in here] == [marked], path
    steps = client.get("/ar/aanbod/1/melding").all("a", class_="utrecht-breadcrumb-nav__link")
    assert [e.get("lang") for e in steps] == [None, None, "nl"]


def public_pages(app: Flask, code: str) -> list[str]:
    """The address of every page for visitors that there is in language ``code``."""
    found = []
    for rule in rules(app):
        view = app.view_functions[rule.endpoint]
        page = statement(view) == PUBLIC and "GET" in (rule.methods or ()) and rule.is_leaf
        if page and not is_dutch_only(view) and not rule.rule.startswith(("/static", "/api")):
            found.append(f"/{code}{address(app, rule)}")
    return found


def spoken(element: Element, lang: str | None = None) -> Iterator[tuple[str | None, str]]:
    """Every text a visitor reads, with the language that it is said to be in."""
    lang = element.get("lang") or lang
    if element.tag in ("script", "style", "textarea"):
        return
    yield lang, element.text or ""
    for name in ("aria-label", "alt", "title"):
        yield lang, element.get(name, "")
    for child in element:
        yield from spoken(child, lang)
        yield lang, child.tail or ""


def pages_in(client: CheckingClient, code: str) -> Iterator[Page]:
    for path in public_pages(client.app, code):
        answer = client.raw.get(path)
        if answer.mimetype == "text/html" and answer.status_code < 300:
            yield client.get(path)


@pytest.mark.parametrize("code", ["ar", "uk"])
def test_every_public_page_is_right_in_another_script(client: CheckingClient, code: str) -> None:
    """Links keep the language; letters of a script stand where its language is said; and the
    Dutch of organisations is said to be Dutch, so that it reads from left to right."""
    names = organisation_texts(client.app)
    pages = list(pages_in(client, code))
    assert len(pages) > 12
    for page in pages:
        assert page.tree is not None
        lost = [a for a in page.links.values() if a.startswith("/") and split(a)[0] != code]
        assert [a for a in lost if not is_for_staff(client.app, a)] == [], page.path
        for lang, text in spoken(page.all("body")[0], page.tree.get("lang")):
            for script, letters in SCRIPTS.items():
                assert lang == script or not re.search(letters, text), f"{page.path}: {text}"
        for lang, text in spoken(page.all("main")[0], page.tree.get("lang")):
            assert lang == "nl" or " ".join(text.split()) not in names, f"{page.path}: {text}"


def test_what_is_translated_is_shown_so_on_every_page(client: CheckingClient) -> None:
    """A text of the catalogue that still stands there in Dutch was not sent through it."""
    english = translations("en")
    for page in pages_in(client, "en"):
        for lang, text in spoken(page.all("body")[0], "en"):
            flat = re.sub(r" \(\d+\)$", "", " ".join(text.split()))
            assert lang != "en" or not flat or english.ugettext(flat) == flat, (
                f"{page.path}: {text}"
            )


def organisation_texts(app: Flask) -> set[str]:
    with app.extensions["database"].sessions() as session:
        titles = [
            *session.scalars(select(Aanbod.naam)),
            *session.scalars(select(Organisatie.naam)),
        ]
    own = {message.id for message in read(FOLDER / "messages.pot", "nl")}
    return {" ".join(text.split()) for text in titles if len(text) > ALIKE} - own


def is_for_staff(app: Flask, path: str) -> bool:
    endpoint, _ = app.url_map.bind("localhost").match(path.split("?")[0], method="GET")
    return is_dutch_only(app.view_functions[endpoint])
