"""The door to WeasyPrint: tagged files, and nothing fetched but our own."""

import io
import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest
from pypdf import PdfReader

from app.web import pdf

needs_pango = pytest.mark.skipif(not pdf.available(), reason="zonder Pango: er is geen PDF")
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


def page(body: str, lang: str = "nl") -> str:
    return f'<html lang="{lang}"><head><title>Een lijst</title></head><body>{body}</body></html>'


def read(html: str, made: dict[str, bytes] | None = None) -> PdfReader:
    return PdfReader(io.BytesIO(pdf.render(html, made or {})))


def own_files(made: dict[str, bytes]) -> Any:
    """The fetcher; without Pango its module can't be imported."""
    return import_module("app.web.pdf_maker").OwnFiles(made)


@needs_pango
def test_a_file_is_tagged_and_has_a_language_and_a_title():
    found = read(page("<h1>Koffie in de buurt</h1>"))
    root: Any = found.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert found.metadata is not None
    assert found.metadata.title == "Een lijst"
    assert b"pdfuaid" in root["/Metadata"].get_data()


@needs_pango
@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", "Café, één € en ’s avonds"),
        ("ar", "قائمتي هنا"),
        ("tr", "Şiğ ıİ öğüt"),
        ("pl", "Żółć łąka"),
        ("uk", "Їжа ґанок єдність"),
    ],
)
def test_words_of_every_language_can_be_copied_and_stand_in_our_own_letters(lang, words):
    found: Any = read(page(f"<p>{words}</p>", lang)).pages[0]
    text = " ".join(found.extract_text().split())
    assert all(word in text for word in words.split())
    fonts = found["/Resources"]["/Font"].values()
    names = {font.get_object()["/BaseFont"].partition("+")[2] for font in fonts}
    assert {name.partition("-")[0] for name in names} <= {"Latijn", "Arabisch", "Cyrillisch"}


@needs_pango
def test_a_picture_that_comes_along_is_drawn():
    found = read(page('<img src="made:code.svg" alt="code">'), {"code.svg": PICTURE})
    drawn = found.pages[0].get_contents()
    assert drawn is not None
    assert b"Figure" in drawn.get_data()


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd.svg",
        "http://127.0.0.1/x.svg",
        "https://example.org/x.css",
        "static:../config.svg",
        "static:../../pyproject.css",
        "static:/etc/hosts.svg",
        "made:other.svg",
        "data:image/svg+xml,x.svg",
    ],
)
@needs_pango
def test_nothing_else_is_fetched(url):
    with pytest.raises(ValueError):
        own_files({"code.svg": PICTURE}).fetch(url)


@needs_pango
def test_a_file_of_ours_is_fetched():
    found = own_files({}).fetch("static:pdf.css")
    assert b"@page" in found.read()


def test_a_worker_that_makes_no_pdf_does_not_hold_weasyprint():
    asked = "import sys, app; from app.web import pdf; pdf.available(); print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "app.web.pdf" in found
    assert "weasyprint" not in found
