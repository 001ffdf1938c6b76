"""The language of a question, by its script and its smallest words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import tokens
from app.matching.language import detect

LANGUAGES = {"nl", "en", "tr", "pl", "ar", "ti", "uk", "ru"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ik ben mijn man verloren en zit veel alleen", "nl"),
        ("I lost my husband and I am alone a lot", "en"),
        ("Eşimi kaybettim ve çok yalnızım, ne yapabilirim", "tr"),
        ("Straciłam męża i jestem sama, nie wiem co mam zrobić", "pl"),
        ("فقدت زوجي وأجلس وحدي كثيرا", "ar"),
        ("ብቸኝነት ይሰማኛል", "ti"),
        ("Я втратила чоловіка і часто буваю сама", "uk"),
        ("Я потеряла мужа и часто бываю одна", "ru"),
        ("computer", "nl"),
        ("", "nl"),
        ("12345 !!!", "nl"),
        ("ik spreek English maar ook Nederlands", "nl"),
        ("mijn moeder spreekt alleen العربية", "nl"),
    ],
)
def test_the_language_of_a_text(text, language):
    assert detect(tokens(text)) == language


@given(st.lists(st.text(max_size=12)))
def test_any_words_have_a_language(words):
    assert detect(words) in LANGUAGES
