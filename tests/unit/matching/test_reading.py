"""The words of a hulpvraag: stems, mended, with what is denied and what is not wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import stem, tokens
from app.matching.reading import MOST_WORDS, read


@pytest.fixture(scope="module")
def reads(lexicon):
    """Reads a text."""
    return lambda text: read(text, lexicon)


def test_every_word_has_one_stem(lexicon):
    reading = read("Ik ben mijn man verloren, en zit veel alleen!", lexicon)
    assert reading.words == ("ik", "ben", "mijn", "man", "verloren", "en", "zit", "veel", "alleen")
    assert len(reading.stems) == len(reading.words)
    assert reading.stems[3] == stem("man")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("eenzaamhied", "eenzaamheid"),
        ("schuldne", "schulden"),
        ("mantelzorrg", "mantelzorg"),
        ("rolstoell", "rolstoel"),
        ("EENZAAMHIED", "eenzaamheid"),
    ],
)
def test_a_typing_error_is_mended(lexicon, wrong, right):
    assert read(wrong, lexicon).stems == read(right, lexicon).stems


@pytest.mark.parametrize("word", ["xyzzy", "qwrtplk", "ikea", "34567", "мама", "b4b5b6"])
def test_what_is_like_nothing_stays(lexicon, word):
    assert read(word, lexicon).stems == (stem(word),)


def test_short_words_are_not_mended(lexicon):
    for word in ("mam", "pijl", "gelf"):
        assert read(word, lexicon).stems == (stem(word),)


def test_words_of_another_language_are_not_mended_to_dutch(lexicon):
    reading = read("I am so lonely and I need somebody to talk with", lexicon)
    assert reading.taal == "en"
    assert reading.stems == tuple(stem(word) for word in reading.words)
    assert len(reading.vreemd) == len(reading.words)


def test_dutch_has_no_second_reading(lexicon):
    assert read("ik zit veel alleen", lexicon).vreemd == ()


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("geen kerk", ("geloof",)),
        ("iets te doen, maar niet met geloof", ("geloof",)),
        ("ik wil niet naar de kerk, wel wandelen", ("geloof",)),
        ("liever geen groep", ("groep",)),
        ("niet online", ("online",)),
        ("geen groepen en ook geen cursus", ("groep", "cursus")),
        ("no church please, I am not religious and I want to meet people", ("geloof",)),
    ],
)
def test_what_is_not_wanted(lexicon, text, groups):
    found = read(text, lexicon).uitsluiten
    assert found == groups


@pytest.mark.parametrize(
    "text",
    [
        "ik wil graag naar de kerk",
        "ik zoek een groep om mee te praten",
        "ik zit de hele dag online",
        "ik weet niet hoe het verder moet",
        "ik slaap niet goed",
        "",
    ],
)
def test_what_is_wanted_is_not_excluded(lexicon, text):
    assert read(text, lexicon).uitsluiten == ()


def test_what_is_denied_is_not_affirmed(lexicon):
    reading = read("iets te doen, maar niet met geloof", lexicon)
    assert stem("geloof") not in reading.affirmed
    assert stem("geloof") not in reading.telling
    assert stem("doen") in reading.affirmed


def test_telling_words_come_once_and_say_something(lexicon):
    telling = read("ik ben de man en de man wil wandelen wandelen", lexicon).telling
    assert telling == list(dict.fromkeys(telling))
    assert stem("wandelen") in telling
    assert not {"ik", "de", "en"} & set(telling)


def test_a_very_long_text_is_read_from_its_beginning(lexicon):
    reading = read("wandelen " * 5000, lexicon)
    assert len(reading.words) == len(reading.stems) == MOST_WORDS


@given(text=st.text(max_size=300))
def test_any_text_is_read(reads, text):
    reading = reads(text)
    assert list(reading.words) == tokens(text)[:MOST_WORDS]
    assert len(reading.stems) == len(reading.words)
    assert all(0 <= place < len(reading.words) for place in reading.denied)


@given(
    words=st.lists(
        st.sampled_from(
            ["geen", "niet", "kerk", "groep", "online", "ik", "wil", "maar", "wel", "samen"]
        )
    )
)
def test_only_what_is_named_and_denied_is_excluded(reads, words):
    reading = reads(" ".join(words))
    named = {"geloof": "kerk", "groep": "groep", "online": "online"}
    for group in reading.uitsluiten:
        assert named[group] in words
    assert not reading.uitsluiten or {"geen", "niet"} & set(words)
