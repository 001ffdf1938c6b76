"""Questions of ordinary life and of another desk, on small lists of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import stems
from app.matching import ordinary
from app.matching.reading import read
from app.taxonomy.thesaurus import PhraseTable

EXAMPLES = ordinary.make_examples(
    [
        {
            "slug": "peuterdrift",
            "zinnen": ["mijn peuter krijst in de winkel", "driftbui in de supermarkt"],
        },
        {
            "slug": "paspoort",
            "zinnen": ["paspoort aanvragen", "paspoort"],
            "en": ["new passport"],
        },
    ]
)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("mijn peuter krijst in de winkel", "peuterdrift"),
        ("help, mijn peuter krijst in de winkel en iedereen kijkt", "peuterdrift"),
        ("Driftbui in de supermarkt!", "peuterdrift"),
        ("waar kan ik een paspoort aanvragen", "paspoort"),
        ("new passport please", "paspoort"),
        ("ik heb schulden en kan de huur niet betalen", ""),
        ("winkel", ""),
        ("", ""),
    ],
)
def test_the_row_that_a_text_is_an_example_of(text, slug):
    assert ordinary.closest(stems(text), EXAMPLES, 0.9) == slug


def test_the_longest_phrase_decides():
    rows = [
        {"slug": "kort", "zinnen": ["mijn peuter"]},
        {"slug": "lang", "zinnen": ["mijn peuter bijt andere kinderen"]},
    ]
    examples = ordinary.make_examples(rows)
    found = ordinary.closest(stems("mijn peuter bijt andere kinderen"), examples, 0.9)
    assert found == "lang"


def test_no_examples_match_nothing():
    assert ordinary.closest(stems("mijn peuter"), ordinary.make_examples([]), 0.1) == ""


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("mijn dochter is bang in het donker", "donker"),
        ("mijn dochter is bang in het donker sinds haar vader overleden is", ""),
        ("mijn hond is bang in het donker", ""),
    ],
)
def test_a_sign_may_be_a_class_of_words_and_what_is_grave_is_not_ordinary(text, slug):
    examples = ordinary.make_examples(
        [{"slug": "donker", "zinnen": ["monsters onder het bed"]}],
        [{"slug": "donker", "patronen": ["@kind bang donker"]}],
        {"kind": ["zoon/dochter"], "ernst": ["vader/moeder overleden"]},
    )
    serious: PhraseTable[str] = PhraseTable([])
    assert ordinary.gewoon_leven(text.split(), stems(text), examples, serious) == slug


@given(st.text(max_size=100))
def test_any_text_gives_a_row_or_none(text):
    found = ordinary.closest(stems(text), EXAMPLES, 0.5)
    assert found in ("", "peuterdrift", "paspoort")


def test_some_words_say_that_it_is_more():
    cues = PhraseTable([("snijdt zichzelf", "x"), ("maandenlang", "x")])
    assert ordinary.is_serious(stems("mijn dochter snijdt zichzelf"), cues)
    assert not ordinary.is_serious(stems("mijn dochter snijdt brood"), cues)


def test_the_row_with_a_slug():
    rows = EXAMPLES.rows
    assert ordinary.find(rows, "paspoort") is rows[1]
    assert ordinary.find(rows, "bestaat-niet") is None


def test_own_phrases_are_found_in_what_is_delivered(lexicon):
    for examples in (lexicon.gewoon, lexicon.loketten):
        for row in examples.rows:
            text = row["zinnen"][0]
            found = ordinary.closest(read(text, lexicon).stems, examples, 0.9)
            assert found, f"{row['slug']}: {text}"


@pytest.mark.parametrize(
    "text",
    [
        "ik ben mijn man verloren en zit veel alleen",
        "ik heb schulden en de deurwaarder staat voor de deur",
        "mijn moeder is dement en ik kan het niet meer aan",
    ],
)
def test_a_real_need_is_not_put_off_as_ordinary_life(lexicon, text):
    words = read(text, lexicon).stems
    assert ordinary.closest(words, lexicon.gewoon, ordinary.GEWOON_FROM) == ""
    assert ordinary.closest(words, lexicon.loketten, ordinary.LOKET_FROM) == ""
