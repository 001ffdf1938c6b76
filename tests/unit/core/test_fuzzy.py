"""Words that look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.fuzzy import best_matches, closest, within_edits

WORDS = ["eenzaamheid", "eenzaam", "mantelzorg", "fietsles", "fietsen"]
LETTERS = st.text(alphabet="abcde", max_size=6)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("eenzaamhied", "eenzaamheid"), ("mantelzog", "mantelzorg"), ("fietlses", "fietsles")],
)
def test_finds_the_word_that_was_meant(typed, meant):
    assert closest(typed, WORDS) == meant


def test_nothing_is_better_than_something_far_off():
    assert closest("schuldhulp", WORDS) is None
    assert closest("fiets", []) is None


def test_best_come_first_and_order_of_the_vocabulary_does_not_matter():
    expected = best_matches("fietse", WORDS, limit=2, cutoff=0.5)
    assert expected[0][0] == "fietsen"
    assert expected[0][1] > expected[1][1]
    assert best_matches("fietse", WORDS[::-1], limit=2, cutoff=0.5) == expected


def test_cutoff_is_a_floor():
    assert all(score >= 0.7 for _, score in best_matches("eenzam", WORDS, cutoff=0.7))
    assert best_matches("eenzam", WORDS, cutoff=0.99) == []


def test_swapped_neighbours_are_one_edit():
    assert within_edits("eenzaamhied", WORDS, 1) == [("eenzaamheid", 1)]


@given(LETTERS, st.lists(LETTERS, unique=True))
def test_within_edits_gives_all_and_only_the_near_ones(word, vocabulary):
    far = dict(within_edits(word, vocabulary, 20))
    near = dict(within_edits(word, vocabulary, 2))
    assert set(far) == set(vocabulary)
    assert near == {entry: edits for entry, edits in far.items() if edits <= 2}
    assert all((edits == 0) == (entry == word) for entry, edits in far.items())
