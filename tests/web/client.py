"""The one client of all page tests. Every page it fetches is checked, whatever the test is about.

``client.get("/themas")`` expects 200 and a good page; ``client.get("/x", status=404)`` expects the
error page, which must be as good. ``client.post`` sends a form of the page fetched last, or of
``page=``, with its hidden values.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
from flask import Flask
from werkzeug.test import TestResponse

from app.web.talen import split
from app.web.vertalingen import translations

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; font-src 'self'; worker-src 'self'; form-action 'self'; "
        "base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
    ),
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
IDREFS = ("aria-describedby", "aria-labelledby", "aria-controls", "for", "headers", "list")
TITLE_END = " - Dichtbij Zwolle"
DUTCH = "nl"
LANGUAGES = {
    "nl": ("nl", "ltr"),
    "makkelijk": ("nl", "ltr"),
    "en": ("en", "ltr"),
    "ar": ("ar", "rtl"),
    "tr": ("tr", "ltr"),
    "pl": ("pl", "ltr"),
    "uk": ("uk", "ltr"),
}


@dataclass
class Page:
    """An answer: its HTML as a tree where it has one, and ways to look into it."""

    response: TestResponse
    path: str
    tree: Element | None = None

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def html(self) -> str:
        return self.response.get_data(as_text=True)

    @property
    def json(self) -> Any:
        return json.loads(self.html)

    @property
    def location(self) -> str:
        """Where a redirect leads: path with query."""
        parts = urlsplit(self.response.headers["Location"])
        return parts.path + (f"?{parts.query}" if parts.query else "")

    @property
    def title(self) -> str:
        return self.text("title")

    @property
    def h1(self) -> str:
        return self.text("h1")

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """All elements ``tag`` with these attributes; ``class_="x"`` asks for one class,
        ``aria_label`` for ``aria-label``."""
        assert self.tree is not None, f"{self.path} is not a page"
        return [
            found
            for found in self.tree.iter(tag)
            if all(_has(found, *pair) for pair in attributes.items())
        ]

    def text(self, tag: str, **attributes: str) -> str:
        """The words of the one element ``tag``; fails when there are none or several."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} times {tag} {attributes} on {self.path}"
        return words(found[0])

    def texts(self, tag: str, **attributes: str) -> list[str]:
        """The words of each element ``tag``."""
        return [words(found) for found in self.all(tag, **attributes)]

    @property
    def main(self) -> str:
        """The words of the page's own part."""
        return self.text("main")

    @property
    def links(self) -> dict[str, str]:
        """Address of each link by its words; of equal words the last. Not the other languages."""
        other = set(self.languages.values())
        found = {words(a): a for a in self.all("a") if a not in other}
        return {text: a.get("href", "") for text, a in found.items()}

    @property
    def languages(self) -> dict[str, Element]:
        """The links to this same page in each language, by the name of the language."""
        return {words(a): a for nav in self.all("nav", class_="db-taal") for a in nav.iter("a")}

    @property
    def errors(self) -> list[str]:
        """The lines of the error summary."""
        return [words(a) for box in self.all("div", role="alert") for a in box.iter("a")]

    def form(self, action: str | None = None) -> "Form":
        """The one form of the page's main part, or the one anywhere with this ``action``."""
        if action is None:
            forms = list(self.all("main")[0].iter("form"))
        else:
            forms = [f for f in self.all("form") if urlsplit(f.get("action", "")).path == action]
        assert len(forms) == 1, f"{len(forms)} forms {action or ''} on {self.path}"
        return Form(forms[0])


@dataclass
class Form:
    """A form with the values it would send as it stands."""

    element: Element
    values: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        found: dict[str, list[str]] = {}
        for name, value in _values(self.element):
            found.setdefault(name, []).append(value)
        self.values = found

    @property
    def action(self) -> str:
        return self.element.get("action", "")

    @property
    def method(self) -> str:
        return self.element.get("method", "get").lower()


class CheckingClient:
    """Fetches pages and fails on any that is not a good one."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.raw = app.test_client()
        self.page: Page | None = None
        self._assets: set[str] = set()

    def get(self, path: str, status: int = 200, **options: Any) -> Page:
        """Fetch ``path`` and check it. ``options`` go to Flask's test client."""
        return self._checked(path, self.raw.get(path, **options), status)

    def post(
        self,
        action: str | None = None,
        data: Mapping[str, Any] | None = None,
        status: int = 303,
        page: Page | None = None,
        **options: Any,
    ) -> Page:
        """Fill in and send the form with ``action`` (default: the one in main) of ``page``."""
        source = page or self.page
        assert source is not None, "fetch the page with the form first"
        form = source.form(action)
        assert form.method == "post"
        values: dict[str, Any] = {**form.values, **(data or {})}
        answer = self.raw.post(form.action or source.path, data=values, **options)
        return self._checked(form.action, answer, status)

    def follow(self, page: Page) -> Page:
        """Go where ``page`` redirects to."""
        assert page.status in (302, 303), f"{page.path} gives {page.status}"
        return self.get(page.location)

    def sign_in(self, gebruikersnaam: str, wachtwoord: str) -> Page:
        """Sign in by the form; gives the page one lands on."""
        self.get("/inloggen")
        data = {"gebruikersnaam": gebruikersnaam, "wachtwoord": wachtwoord}
        return self.follow(self.post(data=data))

    def _checked(self, path: str, response: TestResponse, status: int) -> Page:
        page = Page(response, path)
        assert response.status_code == status, (
            f"{path} gives {response.status_code}, not {status}:\n{page.html[:2000]}"
        )
        check_headers(response)
        if response.mimetype == "text/html" and not 300 <= status < 400:
            page.tree = parse(page.html, path)
            check_page(page)
            self._check_cookies(page)
            self._check_assets(page)
            self.page = page
        return page

    def _check_cookies(self, page: Page) -> None:
        """A visitor without a form to send gets no cookie."""
        given = page.response.headers.getlist("Set-Cookie")
        if not any(form.get("method", "").lower() == "post" for form in page.all("form")):
            assert given == [], f"{page.path} sets a cookie without a form: {given}"

    def _check_assets(self, page: Page) -> None:
        """What the page needs comes from here, and exists."""
        links = [e for e in page.all("link") if e.get("rel") not in ("canonical", "alternate")]
        needed = [e.get("href", "") for e in links]
        sources = [e for tag in ("script", "img") for e in page.all(tag)]
        needed += [e.get("src", "") for e in sources if not _is_data(e)]
        for address in set(needed) - self._assets:
            if address.startswith("data:image/"):
                continue
            assert address.startswith("/"), f"{page.path} needs {address}"
            assert self.raw.get(address).status_code == 200, f"{address} does not exist"
            self._assets.add(address)


def check_headers(response: TestResponse) -> None:
    """The security headers, to the letter."""
    found = {name: response.headers.get(name) for name in SECURITY_HEADERS}
    assert found == SECURITY_HEADERS
    assert response.headers.get("Cache-Control"), "says nothing about caching"


def parse(html: str, path: str) -> Element:
    """The tree of a valid document; any error of HTML fails."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    try:
        tree: Element = parser.parse(html)
    except html5lib.html5parser.ParseError as error:
        position = parser.errors[-1][0]
        line = html.splitlines()[position[0] - 1]
        raise AssertionError(f"{path} is not valid HTML: {error} at {position}: {line}") from error
    return tree


def check_page(page: Page) -> None:
    """All that must hold of any page."""
    for check in (
        _check_frame,
        _check_headings,
        _check_ids,
        _check_fields,
        _check_forms,
        _check_links_and_images,
        _check_nothing_inline,
        _check_text,
        _check_errors,
    ):
        check(page)


def words(element: Element) -> str:
    """The words inside ``element``, with single spaces."""
    return " ".join("".join(element.itertext()).split())


def _check_frame(page: Page) -> None:
    assert page.tree is not None
    language = split(urlsplit(page.path).path)[0] or DUTCH
    if language != DUTCH and not page.all("nav", class_="db-taal"):
        language = DUTCH  # what staff see is in Dutch under any prefix
    assert (page.tree.get("lang"), page.tree.get("dir")) == LANGUAGES[language]
    assert re.search(r"\S" + re.escape(TITLE_END) + "$", page.title), page.title
    first = page.all("a")[0]
    assert (first.get("href"), "skip-link" in first.get("class", "")) == ("#inhoud", True)
    assert len(page.all("main")) == 1
    assert len(page.all("header")) >= 1
    assert len(page.all("footer")) >= 1
    assert [n.get("aria-label") for n in page.all("nav") if not _name(n)] == [], "nav has no name"
    _check_help(page)


def _check_help(page: Page) -> None:
    """Who to call stands between main and footer, on every page."""
    body = page.all("body")[0]
    order = [e.tag for e in body if e.tag in ("header", "main", "aside", "footer")]
    assert order == ["header", "main", "aside", "footer"]
    numbers = [a.get("href", "") for a in body.findall("aside")[0].iter("a")]
    for number in ("tel:0384989980", "tel:14038", "tel:112", "tel:113", "tel:08002000"):
        assert number in numbers


def _check_headings(page: Page) -> None:
    assert page.tree is not None
    levels = [int(e.tag[1]) for e in page.tree.iter() if e.tag in HEADINGS]
    assert levels.count(1) == 1, f"{levels.count(1)} times h1"
    # What stands before h1 (an error summary) may be h2; after that no level is skipped.
    after = levels[levels.index(1) :]
    for before, this in pairwise(after):
        assert this <= before + 1, f"h{this} follows h{before}"
    assert all(page.texts(level) == [t for t in page.texts(level) if t] for level in HEADINGS)


def _check_ids(page: Page) -> None:
    assert page.tree is not None
    ids = Counter(e.get("id") for e in page.tree.iter() if e.get("id") is not None)
    assert [i for i, times in ids.items() if times > 1 or not i or re.search(r"\s", i)] == []
    for element in page.tree.iter():
        for attribute in IDREFS:
            for target in element.get(attribute, "").split():
                assert target in ids, f"{element.tag} {attribute} points at #{target}"
        href = element.get("href", "")
        if href.startswith("#"):
            assert href[1:] in ids, f"link to #{href[1:]}"


def _check_fields(page: Page) -> None:
    labels = {label.get("for") for label in page.all("label") if words(label)}
    wrapped = {id(e) for label in page.all("label") if words(label) for e in label.iter()}
    for tag in ("input", "select", "textarea"):
        for control in page.all(tag):
            if control.get("type") in ("hidden", "submit"):
                continue
            named = control.get("id") in labels or id(control) in wrapped
            assert named or _name(control), f"no label for {control.attrib}"
            assert control.get("name"), f"no name for {control.attrib}"
    for group in page.all("fieldset"):
        assert group.find("legend") is not None, "fieldset without legend"


def _check_forms(page: Page) -> None:
    for form in page.all("form"):
        method = form.get("method", "get").lower()
        assert method in ("get", "post")
        assert form.get("action", "").startswith("/"), f"form to {form.get('action')}"
        tokens = [e for e in form.iter("input") if e.get("name") == "csrf_token" and e.get("value")]
        assert len(tokens) == (method == "post"), f"{len(tokens)} tokens in a {method} form"
        buttons = [e for e in form.iter("button") if e.get("type", "submit") == "submit"]
        assert buttons, "form without a button"


def _check_links_and_images(page: Page) -> None:
    for link in page.all("a"):
        assert link.get("href"), f"link without address: {words(link)}"
        scheme = urlsplit(link.get("href", "")).scheme
        assert scheme in ("", "http", "https", "tel", "mailto"), link.get("href")
        pictures = "".join(e.get("alt", "") for e in link.iter("img"))
        assert words(link) or pictures or _name(link), f"empty link to {link.get('href')}"
        if link.get("target") == "_blank":
            assert "noopener" in link.get("rel", ""), link.get("href")
    for button in page.all("button"):
        assert words(button) or _name(button), "empty button"
    for image in page.all("img"):
        assert image.get("alt") is not None, f"no alt for {image.get('src')}"


def _check_nothing_inline(page: Page) -> None:
    """The content security policy would stop it, and the page would miss it."""
    assert page.tree is not None
    assert page.all("style") == []
    for script in page.all("script"):
        assert _is_data(script) or (script.get("src") and not words(script)), "inline script"
    for element in page.tree.iter():
        names = [n for n in element.attrib if n == "style" or n.startswith("on")]
        assert names == [], f"{names} on {element.tag}"
        assert "autofocus" not in element.attrib, "moves focus for who did not ask"


def _check_text(page: Page) -> None:
    """No program shows through."""
    text = words(page.all("body")[0])
    for trace in ("{{", "{%", "%(", "Undefined", "Traceback", "<built-in", "lazy_gettext"):
        assert trace not in text, f"{trace} on {page.path}"


def _check_errors(page: Page) -> None:
    """A form with errors: said in the title, in a summary on top, and beside the field alike."""
    assert page.tree is not None
    wrong = [e for e in page.tree.iter() if e.get("aria-invalid") == "true"]
    language = split(urlsplit(page.path).path)[0] or DUTCH
    start = {f"{translations(code).ugettext('Fout:')} " for code in (language, DUTCH)}
    assert page.title.startswith(tuple(start)) == bool(wrong), page.title
    if not wrong:
        return
    by_id = {e.get("id"): e for e in page.tree.iter() if e.get("id")}
    beside = {}
    for control in wrong:
        described = [by_id[i] for i in control.get("aria-describedby", "").split()]
        beside[f"#{control.get('id')}"] = [words(e) for e in described]
    summary = {
        a.get("href"): words(a) for box in page.all("div", role="alert") for a in box.iter("a")
    }
    assert set(summary) == set(beside), "the summary and the fields differ"
    for target, sentence in summary.items():
        assert sentence in beside[target or ""], f"other words beside {target}"


def _has(element: Element, name: str, value: str) -> bool:
    if name == "class_":
        return value in element.get("class", "").split()
    return element.get(name.replace("_", "-")) == value


def _is_data(script: Element) -> bool:
    return script.get("type") in ("application/json", "application/ld+json")


def _name(element: Element) -> str:
    return element.get("aria-label", "") or element.get("aria-labelledby", "")


def _values(form: Element) -> Iterator[tuple[str, str]]:
    for control in form.iter():
        name = control.get("name")
        if not name or control.get("disabled") is not None:
            continue
        if control.tag == "textarea":
            yield name, (control.text or "").removeprefix("\n")
        elif control.tag == "select":
            options = list(control.iter("option"))
            chosen = [o for o in options if o.get("selected") is not None] or options[:1]
            yield from ((name, o.get("value", words(o))) for o in chosen)
        elif control.tag == "input" and control.get("type") in ("checkbox", "radio"):
            if control.get("checked") is not None:
                yield name, control.get("value", "on")
        elif control.tag == "input":
            yield name, control.get("value", "")
