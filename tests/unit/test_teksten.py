"""Every Dutch text that residents see is easy to read, by our own check.

Words are held to a share, since some things are called what they are called; the other rules to
none at all but for the exceptions below, each with its reason.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

import pytest

from app.config import ROOT
from app.core import leesbaar
from app.core.leesbaar import Bevinding, Niveau
from app.web.talen import EASY
from translations.uittrekken import found_texts
from translations.werk_bij import LOCALES, path_of, read

SEEDS = ROOT / "seeds"
WORDS = leesbaar.load(SEEDS / "leesbaarheid")
# What may stay, and why.
EXCEPTIONS = {
    "EN": "the standard's own name, in the statement that the law asks for",
    "WCAG": "the standard's own name, in the statement that the law asks for",
    "IP": "an IP-adres has no other name",
    "CIZ": "the body has no other name",
    "WIA": "the benefit has no other name",
    "Wordt uw kind steeds buitengesloten of gepest": "who is bullied is meant, not who does it",
    "wordt gepest": "who is bullied is meant, not who does it",
    "wordt gedaan": "what there is to do, whoever does it",
    "wordt één keer gelezen": "a program reads it: nobody does, and that is the message",
    "wordt vanzelf uitgelogd": "it happens by itself",
    "bewaard wordt": "the browser keeps it, which the next words say",
}
# Of the statement that the law asks for, with names of standards in it.
STATEMENT = "Wij maken de site volgens de regels voor de overheid"
MOST_RARE = 0.03
MOST_LONG = 0.02


def pages() -> Iterator[str]:
    """The texts of pages and forms, with a word in place of what is filled in."""
    for message in found_texts():
        ids = message.id if isinstance(message.id, list | tuple) else (message.id,)
        for text in ids:
            if text:
                yield _filled(text)


def _filled(text: str) -> str:
    return re.sub(r"<[^>]+>", " ", re.sub(r"%\(\w+\)[sd]", "hier", text))


def answers() -> Iterator[str]:
    """What is said of ordinary life, of other desks and in a crisis."""
    for row in _read("gewoon_leven.toml")["gewoon"]:
        yield from (row["geruststelling"], row["wanneer_terug"], *row["wat_helpt"])
    yield from (row["tekst"] for row in _read("ander_loket.toml")["loket"])
    for texts in _read("crisis_tekst.toml").values():
        if isinstance(texts, dict) and "nl" in texts:
            yield texts["nl"]["tekst"]


SOURCES = {"pages": pages, "answers": answers}


def _read(name: str) -> dict:
    return tomllib.loads((SEEDS / name).read_text(encoding="utf-8"))


@cache
def found(source: str) -> list[tuple[str, Bevinding]]:
    return [
        (text, one)
        for text in set(SOURCES[source]())
        for one in leesbaar.judge(text, WORDS).bevindingen
    ]


@pytest.mark.parametrize("source", SOURCES)
def test_there_are_texts_to_read(source):
    assert len(set(SOURCES[source]())) > 50


@pytest.mark.parametrize("source", SOURCES)
def test_no_text_is_hard(source):
    texts = set(SOURCES[source]())
    hard = [t for t in texts if leesbaar.judge(t, WORDS).niveau is Niveau.MOEILIJK]
    assert [text for text in hard if not text.startswith(STATEMENT)] == []


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("code", ["lange-zin", "formeel", "lijdend", "afkorting", "twee-keer-niet"])
def test_no_sentence_goes_against_a_rule(source, code):
    wrong = [
        (one.stuk, text)
        for text, one in found(source)
        if one.code == code and one.stuk not in EXCEPTIONS and not text.startswith(STATEMENT)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "most"), [("moeilijk-woord", MOST_RARE), ("lang-woord", MOST_LONG)]
)
@pytest.mark.parametrize("source", SOURCES)
def test_few_texts_have_a_hard_word(source, code, most):
    texts = set(SOURCES[source]())
    hit = {text for text, one in found(source) if one.code == code}
    assert len(hit) / len(texts) <= most, sorted(hit)


def easy() -> Iterator[tuple[str, str]]:
    """Each standard text that has easier words, beside those words."""
    for message in read(path_of(EASY), LOCALES[EASY]):
        for standard, said in zip(_forms(message.id), _forms(message.string), strict=True):
            if standard and said:
                yield _filled(standard), _filled(said)
    for panel in _read("crisis_tekst.toml").values():
        yield panel["nl"]["tekst"], panel[EASY]["tekst"]


def _forms(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, tuple | list) else (str(text or ""),)


def test_easy_dutch_is_nowhere_harder_than_the_standard_text():
    pairs = list(easy())
    assert len(pairs) > 300
    harder = [
        said
        for standard, said in pairs
        if len(leesbaar.judge(said, WORDS).bevindingen)
        > len(leesbaar.judge(standard, WORDS).bevindingen)
    ]
    assert harder == []


def test_no_exception_is_left_that_nothing_needs():
    pieces = {one.stuk for source in SOURCES for _text, one in found(source)}
    assert set(EXCEPTIONS) - pieces == set()
