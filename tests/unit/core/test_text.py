"""Text made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import fold, snippet, stem, stems, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Coöperatie", "cooperatie"),
        ("ÉÉN", "een"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Iğdır", "igdir"),
        ("’s middags", "'s middags"),
        ("й ї", "й ї"),  # letters of their own, not accents
        ("ﬁets", "fiets"),
        ("مَرْحَبًا", "مرحبا"),  # vowel marks vanish
        ("مـــرحبا", "مرحبا"),  # so does the stretch mark
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik ben 71 jaar.", ["ik", "ben", "71", "jaar"]),
        ("zo'n foto’s", ["zo'n", "foto's"]),
        ("e-mail_adres/site", ["e", "mail", "adres", "site"]),
        ("'quote'", ["quote"]),
        (" \n\t ?! ", []),
        ("привіт світ", ["привіт", "світ"]),
    ],
)
def test_tokens(text, found):
    assert tokens(text) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fietsen", "fiets"),
        ("mannen", "man"),
        ("reizen", "reis"),
        ("wandelgroepen", "wandelgroep"),
        ("brieven", "brief"),
        ("schulden", "schuld"),
    ],
)
def test_words_that_belong_together_have_one_stem(one, other):
    assert stem(one) == stem(other)


def test_words_that_do_not_stay_apart():
    """The reason to take ``dutch_porter`` and not Snowball's newer ``dutch``."""
    assert stem("begeleiding") != stem("beleid")


def test_another_script_is_left_as_it_is():
    assert stem("привіт") == "привіт"


@given(st.text(max_size=100))
def test_folding_twice_is_folding_once_for_tokens(text):
    assert tokens(fold(text)) == tokens(text)
    assert len(stems(text)) == len(tokens(text))


@given(st.text(max_size=300), st.integers(2, 60))
def test_a_snippet_is_never_longer(text, length):
    assert len(snippet(text, length)) <= length


def test_a_snippet_is_cut_between_words():
    assert snippet("Een groep die, samen wandelt", 16) == "Een groep die…"
    assert snippet("  kort \n genoeg ", 20) == "kort genoeg"
