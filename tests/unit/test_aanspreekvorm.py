"""One form of address in every Dutch text, for residents and for staff: u, and never je or jij."""

import re
from collections.abc import Iterator

import pytest

from app.config import ROOT
from app.web.talen import EASY
from tests.unit.test_teksten import answers
from translations.uittrekken import found_texts
from translations.werk_bij import LOCALES, path_of, read

HOUSE, OTHER = "u", re.compile(r"\b(je|jij|jou|jouw|jullie|jezelf)\b", re.IGNORECASE)
SAID_BY_OTHERS = re.compile(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"|&quot;.*?&quot;")
# What may stay, and why.
EXCEPTIONS = {
    "Huiselijk geweld, mishandeling, dwang, je onveilig voelen": "feeling unsafe, whoever feels it",
    "Zingeving en jezelf zijn": "the name of the thema in the vocabulary",
}
LITERAL = re.compile(r'_\("((?:[^"\\]|\\.)*)"|ngettext\("([^"]*)", "([^"]*)"')


def of_residents() -> Iterator[str]:
    """Every text that goes through gettext, and what is said in an answer."""
    for message in found_texts():
        yield from message.id if isinstance(message.id, list | tuple) else (message.id,)
    yield from answers()


def of_staff() -> Iterator[str]:
    """The texts of pages that only staff see, which stay Dutch."""
    for folder in ("redactie", "signalering", "accounts", "werk", "beheer"):
        for path in (ROOT / "templates" / folder).rglob("*.html"):
            for found in LITERAL.findall(path.read_text("utf-8")):
                yield from (text for text in found if text)


def of_easy_dutch() -> Iterator[str]:
    """The easier words beside the standard ones."""
    for message in read(path_of(EASY), LOCALES[EASY]):
        said = message.string
        for text in said if isinstance(said, list | tuple) else (said,):
            yield text or ""


SOURCES = {"residents": of_residents, "staff": of_staff, "easy Dutch": of_easy_dutch}


@pytest.mark.parametrize("source", SOURCES)
def test_nobody_is_called_je(source: str) -> None:
    texts = {text for text in SOURCES[source]() if text}
    wrong = [text for text in texts if OTHER.search(SAID_BY_OTHERS.sub("", text))]
    assert sorted(set(wrong) - set(EXCEPTIONS)) == []
    addressed = [text for text in texts if re.search(rf"\b{HOUSE}w?\b", text, re.IGNORECASE)]
    assert len(addressed) > 20


def test_what_somebody_else_says_may_have_another_form() -> None:
    assert not OTHER.search(SAID_BY_OTHERS.sub("", 'Zeg kort wat u ziet: "Je bent boos."'))
    assert OTHER.search(SAID_BY_OTHERS.sub("", "Zeg kort wat je ziet."))


def test_no_exception_is_left_that_nothing_needs() -> None:
    texts = {text for source in SOURCES.values() for text in source()}
    assert set(EXCEPTIONS) - texts == set()
