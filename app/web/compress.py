"""Answers in gzip for who reads it: styles and scripts, and pages that hold no secret.

A page with a form's token is sent as it is. Somebody who can make a visitor's browser ask for pages
with a text of their choice could else read the token from the lengths of the answers (BREACH). So
what is compressed is what everybody gets alike; staff pages, the API and forms are not.
"""

import gzip
from typing import cast

from flask import Flask, Response, current_app, g, request

from app.web import page_cache

TYPES = frozenset(
    (
        "text/html",
        "text/css",
        "text/plain",
        "text/javascript",
        "application/javascript",
        "application/json",
        "application/manifest+json",
        "application/xml",
        "image/svg+xml",
    )
)
LEAST_BYTES = 600
"""Below this, gzip saves less than a packet."""

FILE_LEVEL, PAGE_LEVEL = 9, page_cache.PAGE_LEVEL
"""A file is compressed once in a process, a page at every request, unless it is kept."""

_FILES = "web.compressed"


def attach(app: Flask) -> None:
    """Compress the answers of ``app``. Call this before what sets headers, so that it runs last."""
    app.after_request(_compress)


def _compress(response: Response) -> Response:
    if response.mimetype not in TYPES:
        return response
    response.vary.add("Accept-Encoding")
    if request.method != "GET" or response.status_code != 200 or _holds_a_secret(response):
        return response
    if response.content_encoding or request.accept_encodings.quality("gzip") <= 0:
        return response
    response.direct_passthrough = False  # a file is read whole; ours are small
    plain = response.get_data()
    if len(plain) < LEAST_BYTES:
        return response
    etag, _weak = response.get_etag()
    response.set_data(_packed(plain, etag))
    response.content_encoding = "gzip"
    response.headers.pop("Accept-Ranges", None)
    if etag:
        response.set_etag(etag, weak=True)  # the same content in other bytes
    return response


def _holds_a_secret(response: Response) -> bool:
    """Whether a token was made for this page, or it is for one person alone."""
    return (
        "csrf_token" in g
        or "Set-Cookie" in response.headers
        or "no-store" in response.headers.get("Cache-Control", "")
    )


def _packed(plain: bytes, etag: str | None) -> bytes:
    page = page_cache.current()
    if page is not None:
        return page.packed()
    if request.endpoint != "static" or not etag:
        return gzip.compress(plain, PAGE_LEVEL, mtime=0)
    kept = cast(dict[str, tuple[str, bytes]], current_app.extensions.setdefault(_FILES, {}))
    known = kept.get(request.path)
    if known is None or known[0] != etag:
        known = kept[request.path] = (etag, gzip.compress(plain, FILE_LEVEL, mtime=0))
    return known[1]
