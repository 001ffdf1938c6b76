"""Whole pages, kept in memory for a moment: who is not signed in gets the same ones as everybody.

A page is kept for the rest of the minute on the clock, and no longer than the catalogue stays as it
is. So what a visitor gets is what would have been made for them: an edit shows at once, in every
process, and nothing on a page is more precise than a minute. It also means that what somebody
searched for is gone from memory with the first request of another minute.

Only pages that are named here are kept, only in full (200), and never one for somebody who is
signed in. Of a page with a form all is kept but the token: every visitor gets their own.
"""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from http import HTTPStatus
from threading import Lock
from typing import cast

from flask import Flask, Response, current_app, g, make_response, request
from flask_wtf.csrf import generate_csrf
from sqlalchemy.exc import SQLAlchemyError

from app.core.clock import utcnow

MOST_BYTES = 4 * 1024 * 1024
"""Of pages in the memory of one process, before gzip: about a hundred pages."""

LONGEST_QUERY = 300
"""Characters of a question in an address; a longer one is not kept."""

PAGE_LEVEL = 5
MINUTE = 60

State = tuple[int, int]
"""What all kept pages hold for: the version of the catalogue, and the minute on the clock."""

Key = tuple[str, str, bytes]
"""What makes one page differ from another: site and language, path, query."""

_PAGES, _ENDPOINTS, _VERSION = "web.pages", "web.pages.endpoints", "web.pages.version"


@dataclass(slots=True)
class Page:
    """The HTML of a page, in parts between which the token of a visitor's form stands."""

    parts: tuple[bytes, ...]
    content_type: str
    with_token: bool
    etag: str
    _packed: bytes | None = None

    @property
    def size(self) -> int:
        """Its bytes."""
        return sum(map(len, self.parts))

    def body(self) -> bytes:
        """The page for the visitor of this request."""
        if not self.with_token:
            return self.parts[0]
        token: str = generate_csrf()
        return token.encode("ascii").join(self.parts)

    def packed(self) -> bytes:
        """The page in gzip, made once. Not for one with a token (see ``compress``)."""
        if self._packed is None:
            self._packed = gzip.compress(self.parts[0], PAGE_LEVEL, mtime=0)
        return self._packed


@dataclass
class Pages:
    """The pages of one process at one state: those that were asked for last. For all threads."""

    most_bytes: int = MOST_BYTES
    _state: State | None = None
    _pages: OrderedDict[Key, Page] = field(default_factory=OrderedDict)
    _size: int = 0
    _lock: Lock = field(default_factory=Lock)

    def find(self, state: State, key: Key) -> Page | None:
        """The page kept for ``key``. All pages of another state are thrown away."""
        with self._lock:
            if self._state != state:
                self._pages, self._size, self._state = OrderedDict(), 0, state
            found = self._pages.get(key)
            if found is not None:
                self._pages.move_to_end(key)
            return found

    def keep(self, state: State, key: Key, page: Page) -> None:
        """Keep a page that was made at ``state``, unless that is over; the oldest make room."""
        with self._lock:
            if self._state != state or key in self._pages:
                return
            self._pages[key] = page
            self._size += _weight(key, page)
            while self._size > self.most_bytes:
                self._size -= _weight(*self._pages.popitem(last=False))

    def clear(self) -> None:
        """Forget every page."""
        with self._lock:
            self._pages, self._size = OrderedDict(), 0

    def __len__(self) -> int:
        return len(self._pages)

    @property
    def size(self) -> int:
        """Bytes of all its pages and their addresses."""
        return self._size


def _weight(key: Key, page: Page) -> int:
    return page.size + sum(map(len, key))


def attach(app: Flask, endpoints: Collection[str], version: Callable[[], int]) -> None:
    """Keep the pages of ``endpoints``. ``version`` gives that of the catalogue they are made of.

    Call this after what says who is signed in: that must have looked at a request before.
    """
    app.extensions[_PAGES] = Pages()
    app.extensions[_ENDPOINTS] = frozenset(endpoints)
    app.extensions[_VERSION] = version
    app.before_request(_find)
    app.after_request(_keep)


def pages() -> Pages:
    """The kept pages of the running application."""
    return cast(Pages, current_app.extensions[_PAGES])


def pass_by() -> None:
    """What this request shows is about to change: do not keep it."""
    g.pass_by = True


def current() -> Page | None:
    """The kept page that this request is answered with, if any."""
    return cast(Page | None, g.get("page"))


def _find() -> Response | None:
    if not _may_be_kept():
        return None
    try:
        state = current_app.extensions[_VERSION](), int(utcnow().timestamp()) // MINUTE
    except SQLAlchemyError:
        return None  # some pages need no database: those are made
    site = f"{request.scheme}://{request.host}{request.script_root}"
    key = (site, request.path, request.query_string)
    g.page = page = pages().find(state, key)
    if page is None:
        g.page_place = (state, key)
        return None
    response = make_response(page.body())
    response.content_type = page.content_type
    return response


def _may_be_kept() -> bool:
    return (
        request.method == "GET"
        and request.endpoint in current_app.extensions[_ENDPOINTS]
        and len(request.query_string) <= LONGEST_QUERY
        and not g.get("keep_private")
        and not current_app.debug
    )


def _keep(response: Response) -> Response:
    """Keep what was made, and tell a browser that has it already that it has not changed."""
    place = g.get("page_place")
    wrong = response.status_code != HTTPStatus.OK or g.get("keep_private") or g.get("pass_by")
    if place is not None and not wrong:
        state, key = place
        g.page = _page(response)
        pages().keep(state, key, g.page)
    page = current()
    if page is not None and not page.with_token:
        response.set_etag(page.etag, weak=True)
        response.make_conditional(request.environ)
    return response


def _page(response: Response) -> Page:
    body = response.get_data()
    token = g.get("csrf_token")
    return Page(
        parts=tuple(body.split(token.encode("ascii"))) if token else (body,),
        content_type=response.content_type or "",
        with_token=token is not None,
        etag=hashlib.sha256(body).hexdigest()[:16],
    )
