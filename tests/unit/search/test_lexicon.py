"""The words of the catalogue."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.lexicon import Lexicon

COUNTS = st.dictionaries(st.text("abcdeé", min_size=1, max_size=6), st.integers(1, 9))


@pytest.fixture
def lexicon():
    return Lexicon(
        {
            "eenzaamheid": 3,
            "mantelzorgers": 2,
            "mantelzorgondersteuning": 1,
            "wandelen": 5,
            "wandeling": 7,
            "taal": 4,
            "maal": 9,
            "8017": 1,
        }
    )


def test_knows_inflections_and_doers(lexicon):
    assert lexicon.knows("wandel")
    assert lexicon.knows("mantelzorg")
    assert not lexicon.knows("fiets")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("eenzaamhied", "eenzaamheid"),
        ("eenzamhied", "eenzaamheid"),
        ("tsaal", "taal"),
        ("wandelinge", "wandeling"),
        ("bezwaarschrift", None),
        ("abc", None),
        ("8018", None),
        ("", None),
    ],
)
def test_mends_typing_errors(lexicon, typed, meant):
    assert lexicon.mended(typed) == meant


def test_of_equals_the_same_first_letter_and_then_the_most_used_wins():
    assert Lexicon({"taal": 1, "maal": 9}).mended("taaal") == "taal"
    assert Lexicon({"tafel": 1, "tafet": 9}).mended("tafeg") == "tafet"


def test_finds_words_around_a_fragment(lexicon):
    assert lexicon.containing("mantelzorg") == ["mantelzorgers", "mantelzorgondersteuning"]
    assert lexicon.containing("ondersteuning") == ["mantelzorgondersteuning"]
    assert lexicon.containing("wand") == ["wandeling", "wandelen"]
    assert Lexicon({"thuis": 1, "huisarts": 1}).containing("huis") == ["huisarts"]
    assert lexicon.containing("") == []


@given(COUNTS, COUNTS)
def test_coming_and_going_balances(before, extra):
    added = [word for word, count in extra.items() for _ in range(count)]
    lexicon = Lexicon(before)
    assert lexicon.changed(added, added).counts == before
    assert lexicon.changed(added, []).changed([], added).counts == before


@given(COUNTS)
def test_round_trip(counts):
    assert Lexicon.from_json(Lexicon(counts).to_json()).counts == counts


@pytest.mark.parametrize("data", [b"[]", b"", b'{"a": "b"}', b"\xff", b"null"])
def test_refuses_what_is_no_lexicon(data):
    with pytest.raises(ValueError):
        Lexicon.from_json(data)
