"""What people rule out in their own words, how far that reaches, and what only looks like it.

Written before the rules were read, and kept. A line of ``reeksen/uitsluiten.txt`` is
``slug|sentence`` and without a slug nothing is ruled out; one of ``uitsluiten_precies.txt`` has a
slug or ``dag:`` with the parts of the day, and a dash before it for what is not ruled out. One of
``wens_niet.txt`` has several, with a blank between them, ``t:`` before a language and ``d:``
before a part of the day.
"""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.reading import read
from app.matching.wishes import Wishes, read_wishes
from tests.unit.matching.series import pairs

ROWS = pairs("uitsluiten")
PRECISE = pairs("uitsluiten_precies")
SEVERAL = [(part, text) for parts, text in pairs("wens_niet") for part in parts.split()]
_DAY = {"ochtend", "middag"}
_LIMITS = {
    "kosten": lambda said: said.max_kosten is not None,
    "avond": lambda said: bool(said.dagdelen) and "avond" not in said.dagdelen,
    "dag": lambda said: bool(said.dagdelen) and _DAY.isdisjoint(said.dagdelen),
    "huis": lambda said: "aan-huis" in said.toegankelijk,
}


@pytest.mark.parametrize(("slug", "text"), [row for row in ROWS if row[0]])
def test_what_somebody_rules_out_is_seen(slug: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    if slug in _LIMITS:
        assert _LIMITS[slug](read_wishes(reading, lexicon)) or slug in reading.uitsluiten
    else:
        assert slug in reading.uitsluiten


@pytest.mark.parametrize("text", [text for slug, text in ROWS if not slug])
def test_what_looks_like_it_rules_nothing_out(text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    said = read_wishes(reading, lexicon)
    assert (reading.uitsluiten, reading.niet_woorden) == ((), ())
    assert (said.max_kosten, said.dagdelen) == (Wishes().max_kosten, ())
    assert "aan-huis" not in said.toegankelijk


@pytest.mark.parametrize(("slug", "text"), [row for row in PRECISE if row[0][0] != "-"])
def test_it_reaches_this_far(slug: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    if slug.startswith("dag:"):
        assert read_wishes(reading, lexicon).dagdelen == tuple(slug[4:].split(","))
    else:
        assert slug in reading.uitsluiten


@pytest.mark.parametrize(("slug", "text"), [row for row in PRECISE if row[0][0] == "-"])
def test_it_reaches_no_further(slug: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    assert slug[1:] not in reading.uitsluiten
    if slug == "-dag":
        assert read_wishes(reading, lexicon).dagdelen == ()


@pytest.mark.parametrize(("said", "text"), SEVERAL)
def test_a_wish_is_read_as_it_is_meant(said: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    wishes = read_wishes(reading, lexicon)
    slug = said.lstrip("-")
    if slug.startswith("d:"):
        found = not wishes.dagdelen or slug[2:] in wishes.dagdelen
    elif slug.startswith("t:"):
        found = slug[2:] in wishes.talen
    else:
        found = slug in reading.uitsluiten or (slug == "kosten" and _LIMITS[slug](wishes))
    assert found is not said.startswith("-")


def test_who_wants_no_football_may_want_to_swim(lexicon: Lexicon) -> None:
    assert read("Ik wil sporten, maar geen voetbal.", lexicon).uitsluiten == ("balsport",)


def test_the_tables_hold_what_is_and_what_is_not() -> None:
    assert sum(bool(slug) for slug, _text in ROWS) > 150
    assert sum(not slug for slug, _text in ROWS) > 100
    for table in (PRECISE, SEVERAL):
        assert 40 < sum(slug[0] == "-" for slug, _text in table) < len(table) - 40
