"""What must hold of any page and of any answer, whatever the test that fetched it is about."""

import re
from collections import Counter
from itertools import pairwise
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from werkzeug.test import TestResponse

from app.web.talen import split
from app.web.vertalingen import translations
from tests.web.page import Page, words

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
WALK_IN = "/aanbod?q=inloop&sorteer=makkelijk"
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


def check_headers(response: TestResponse, sign_out: str = "") -> None:
    """The security headers, to the letter; forms may end at the origin ``sign_out`` too."""
    expected = dict(SECURITY_HEADERS)
    if sign_out:
        policy = expected["Content-Security-Policy"]
        policy = policy.replace("form-action 'self'", f"form-action 'self' {sign_out}")
        expected["Content-Security-Policy"] = policy
    found = {name: response.headers.get(name) for name in expected}
    assert found == expected
    assert response.headers.get("Cache-Control"), "says nothing about caching"


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
    """Who to call in need stands above main, and who to call at all and where to walk in below it,
    on every page."""
    body = page.all("body")[0]
    order = [e.tag for e in body if e.tag in ("header", "main", "aside", "footer")]
    assert order == ["header", "main", "aside", "footer"]
    numbers = [a.get("href", "") for a in body.findall("aside")[0].iter("a")]
    for number in ("tel:0384989980", "tel:14038", "tel:112", "tel:113", "tel:08002000"):
        assert number in numbers
    # Without JavaScript a list goes along in every link behind its own page.
    own = [split(address)[1].partition("&lijst=")[0] for address in numbers]
    walk_in = [address for address in own if address == WALK_IN]
    assert len(walk_in) == 1, "no places to walk into"
    (header,) = body.findall("header")
    above = [a.get("href", "") for a in header.iter("a") if "db-nood__link" in a.get("class", "")]
    assert above == ["#hulp-nood", "tel:112", "tel:113", "tel:08002000"]


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
        assert is_data(script) or (script.get("src") and not words(script)), "inline script"
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


def is_data(script: Element) -> bool:
    """Whether a script element holds data, which no browser runs."""
    return script.get("type") in ("application/json", "application/ld+json")


def _name(element: Element) -> str:
    return element.get("aria-label", "") or element.get("aria-labelledby", "")
