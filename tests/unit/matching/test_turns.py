"""Texts laid out as words and pauses, and patterns over them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import tokens
from app.matching.turns import Forms, Turns, lay_out


@pytest.mark.parametrize(
    ("text", "laid"),
    [
        ("Ik wil, liever niet. Nee!", "ik wil , liever niet . nee ."),
        ("Om 19.30 uur", "om 19 30 uur"),
        ("- koffie (thee)", "koffie , thee ,"),
        ("", ""),
    ],
)
def test_a_text_is_laid_out_as_words_and_pauses(text: str, laid: str) -> None:
    assert lay_out(text).text == laid


@given(st.text(max_size=80))
def test_every_word_begins_where_the_layout_says(text: str) -> None:
    laid = lay_out(text)
    assert [laid.text[start:].split(" ")[0] for start in laid.starts] == tokens(text)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("niet ~2 kerk", "liever niet naar de kerk", (1, 5)),
        ("niet ~2 kerk", "niet, naar de kerk", None),
        ("niet ~~2 kerk", "niet, de kerk", (0, 3)),
        ("niet ~~2 kerk", "niet. De kerk", None),
        ("niet ~1", "ik wil niet meer komen", (2, 4)),
        ("{dier}", "een hondenweer met honden", (3, 4)),
        ("kerk", "kerkplein", None),
    ],
)
def test_a_gap_counts_the_words_of_its_clause_or_sentence(
    pattern: str, text: str, found: tuple[int, int] | None
) -> None:
    turns = Turns([("x", [pattern])], {"dier": ["honden", "katten"]}).find(lay_out(text))
    assert [(turn.start, turn.end) for turn in turns] == ([found] if found else [])


def test_a_class_that_is_unknown_is_told() -> None:
    with pytest.raises(KeyError):
        Turns([("x", ["{onbekend}"])], {})


def test_a_word_belongs_to_groups_by_its_whole_form() -> None:
    forms = Forms({"ouderen": ["bejaarden.*"], "geloof": ["kerk"]})
    assert (forms.of("bejaardensoos"), forms.of("kerkplein")) == (["ouderen"], [])


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("geen ~2 {dier}", "geen enkele hond", True),
        ("geen ~2 {dier}", "geen enkele vis", False),
        ("(?:geen |niet )?{dier}", "wel een hond", True),
        ("geen (?:{dier}|vis)", "geen vis", True),
        ("geen {dier}|geen vis", "geen vis", True),
        ("geen(?: {dier})?", "geen", True),
        ("huis{dier}", "huishond", True),
    ],
)
def test_a_class_is_only_asked_for_where_a_pattern_needs_it(
    pattern: str, text: str, found: bool
) -> None:
    turns = Turns([("x", [pattern]), ("y", ["nooit"])], {"dier": ["hond", "kat"]})
    assert [turn.meaning for turn in turns.find(lay_out(text))] == (["x"] if found else [])
    assert [turn.meaning for turn in turns.find(lay_out("nooit"))] == ["y"]
