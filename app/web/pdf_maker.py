"""WeasyPrint with our own style and letters. Only ``app.web.pdf`` imports this, when it must."""

from collections.abc import Mapping
from typing import Any

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from app.web.templating import STATIC

OWN, MADE = "static:", "made:"
"""Schemes of what a document may use: a file of ``app/static``, and what came with the call."""

VARIANT = "pdf/ua-1"
TYPES = {
    "css": "text/css",
    "woff2": "font/woff2",
    "svg": "image/svg+xml",
}


def make(html: str, made: Mapping[str, bytes]) -> bytes:
    """The PDF of ``html``, as ``app.web.pdf.render`` promises it."""
    fetcher = OwnFiles(made)
    fonts = FontConfiguration()
    sheet = CSS(url=f"{OWN}pdf.css", url_fetcher=fetcher, font_config=fonts)
    document = HTML(string=html, url_fetcher=fetcher)
    return bytes(document.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant=VARIANT))


class OwnFiles(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Fetches our own files and nothing else: a document never reaches a disk or a network."""

    def __init__(self, made: Mapping[str, bytes]) -> None:
        super().__init__()
        self._made = made

    def fetch(self, url: str, headers: Any = None) -> Any:
        """The file that ``url`` names; ValueError, which WeasyPrint passes over, for any other."""
        name = url.partition(":")[2]
        kind = TYPES.get(name.rpartition(".")[2])
        if kind is None:
            raise ValueError(f"no file for a document: {url}")
        return URLFetcherResponse(url, self._content(url, name), {"Content-Type": kind})

    def _content(self, url: str, name: str) -> bytes:
        if url.startswith(MADE) and name in self._made:
            return self._made[name]
        path = (STATIC / name).resolve()
        if url.startswith(OWN) and path.is_relative_to(STATIC) and path.is_file():
            return path.read_bytes()
        raise ValueError(f"not ours: {url}")
