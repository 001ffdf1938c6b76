"""PDF files of our own pages: the door to who makes them.

WeasyPrint needs Pango, a library of the machine (`.ci/pdf` installs it). Without it the service
works, and ``available()`` says no.
"""

import ctypes
from collections.abc import Mapping
from functools import cache

PANGO = ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll")
"""By kind of machine the library that brings all others along that WeasyPrint opens."""


class NoPdf(Exception):
    """This machine can't make a PDF."""


@cache
def available() -> bool:
    """Whether this machine can make a PDF."""
    return any(_opens(name) for name in PANGO)


def render(html: str, made: Mapping[str, bytes]) -> bytes:
    """The PDF of the document ``html``: tagged, with its language and title (PDF/UA-1).

    Its stylesheets and pictures are ``static:name``, or ``made:name`` with their content in
    ``made``. Anything else is not fetched. Raises NoPdf without Pango.
    """
    if not available():
        raise NoPdf
    # The one import that waits: it takes over 20 MB, and most workers never make a PDF.
    from app.web import pdf_maker  # noqa: PLC0415

    return pdf_maker.make(html, made)


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
