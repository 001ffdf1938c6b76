"""A page that a test fetched: its HTML as a tree, and ways to look into it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
from werkzeug.test import TestResponse


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
        """The one form of the page's main part, or the one anywhere with this ``action``.

        A form that only a script would show is not seen in the main part.
        """
        if action is None:
            shown = self.all("main")[0].iter("form")
            forms = [form for form in shown if form.get("hidden") is None]
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


def words(element: Element) -> str:
    """The words inside ``element``, with single spaces."""
    return " ".join("".join(element.itertext()).split())


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


def _has(element: Element, name: str, value: str) -> bool:
    if name == "class_":
        return value in element.get("class", "").split()
    return element.get(name.replace("_", "-")) == value


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
