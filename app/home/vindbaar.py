"""What search engines read on a page, and which pages they may keep: those named here alone.

A page that is not named says ``noindex``: a question of somebody, a list, all that staff see. It
says so in a header, and the answer to a question says it in its own ``<head>``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import urlencode

from flask import Flask, Response, g, request, url_for

from app.directory.forms import read_pagina
from app.web.i18n import root_path, taal
from app.web.public_address import public_address
from app.web.talen import DUTCH, EASY, TALEN

FIXED_PAGES = (
    "home.front_page",
    "home.about",
    "home.privacy",
    "home.accessibility",
    "matching.how_we_choose",
)
LISTS = (
    "directory.aanbod_list",
    "directory.organisatie_list",
    "directory.thema_list",
    "directory.wijk_list",
)
# Pages of one aanbod, organisatie, thema or wijk.
PAGES_OF_ONE = (
    "directory.aanbod_page",
    "directory.organisatie_page",
    "directory.thema_page",
    "directory.wijk_page",
)
# Pages that everybody gets alike at the same address: so we keep them too (``web.page_cache``).
FINDABLE = frozenset((*FIXED_PAGES, *LISTS, *PAGES_OF_ONE))
# In the address, easy Dutch is a language; to a search engine it is a page like the Dutch one.
LANGUAGES = tuple(code for code in TALEN if code != EASY)
ANY_LANGUAGE = "x-default"
NO_INDEX = "noindex"
# The answer to a question says it in its own head: noindex to every robot, and noarchive to that of
# the Internet Archive, which has no index and keeps copies. Lighthouse asks that one robot of those
# it knows is not sent away by noindex; a header would send away all of them at once.
SAYS_IT_ITSELF = frozenset(("matching.result",))


@dataclass(frozen=True, slots=True)
class Vindbaar:
    """The address under which a page is known, and what it is called without its language when its
    translations may be found too ("" = they may not)."""

    adres: str
    pad: str


def attach(app: Flask) -> None:
    """Give the templates of ``app`` what search engines read, and keep all else out of them."""
    app.jinja_env.globals.update(
        vindbaar=findable, vertalingen_van=translations, kruimels=breadcrumbs
    )
    app.after_request(_keep_out)


def findable() -> Vindbaar | None:
    """The addresses of this page; None for one that is not to be found."""
    if request.endpoint not in FINDABLE:
        return None
    if "vindbaar" not in g:  # its head asks for it, and its breadcrumbs
        g.vindbaar = _addresses()
    return cast(Vindbaar, g.vindbaar)


def _addresses() -> Vindbaar:
    page = read_pagina(request.args)
    query = f"?{urlencode({'pagina': page})}" if page > 1 else ""
    code = DUTCH if taal().code == EASY else taal().code
    path = request.path + query
    return Vindbaar(public_address(localised(code, path)), path if taal().code != EASY else "")


def translations(path: str) -> tuple[tuple[str, str], ...]:
    """(hreflang, whole address) of ``path`` in each language, and Dutch for who speaks no other."""
    root = public_address(root_path())
    known = [(TALEN[code].lang, f"{root}{TALEN[code].prefix}{path}") for code in LANGUAGES]
    return (*known, (ANY_LANGUAGE, f"{root}{TALEN[DUTCH].prefix}{path}"))


def localised(code: str, path: str) -> str:
    """``path`` of the Dutch site in the language ``code``."""
    return f"{root_path()}{TALEN[code].prefix}{path}"


def breadcrumbs(steps: Sequence[tuple[str, str]], here: str, front: str) -> dict[str, Any]:
    """The way to this page as schema.org's BreadcrumbList; ``front`` is the front page's name."""
    way = [(front, url_for("home.front_page")), *steps]
    places: list[dict[str, Any]] = [
        {"@type": "ListItem", "position": place, "name": name, "item": public_address(path)}
        for place, (name, path) in enumerate(way, start=1)
    ]
    places.append({"@type": "ListItem", "position": len(places) + 1, "name": here})
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": places,
    }


def _keep_out(response: Response) -> Response:
    """Files (styles, scripts) are for who draws a page; pages that nobody may find say so."""
    missing = response.status_code >= HTTPStatus.BAD_REQUEST
    told = FINDABLE | SAYS_IT_ITSELF
    if request.endpoint != "static" and (missing or request.endpoint not in told):
        response.headers["X-Robots-Tag"] = NO_INDEX
    return response
