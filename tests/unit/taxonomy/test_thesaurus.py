"""Phrases found in a text by their stems."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.text import stems
from app.taxonomy.thesaurus import Hit, PhraseTable, longest

TABLE = PhraseTable(
    [
        ("wandelgroep", "bewegen"),
        ("Wandelen", "bewegen"),
        ("niet slapen", "mentaal"),
        ("slapen", "bewegen"),
        ("geen geld", "geld"),
        ("schuld", "geld"),
        ("schuld", "administratie"),
        ("???", "niets"),
        ("", "niets"),
    ]
)


def found(text: str) -> list[tuple[str, int, int]]:
    return [(hit.meaning, hit.start, hit.end) for hit in longest(TABLE.find(stems(text)))]


def test_plural_case_and_accents_are_folded_away():
    assert found("Zijn er WANDELGROEPEN?") == [("bewegen", 2, 3)]
    assert found("wándelgroep") == [("bewegen", 0, 1)]


def test_the_longer_phrase_hides_the_shorter_one_in_it():
    assert found("ik kan niet slapen") == [("mentaal", 2, 4)]
    assert found("ik wil slapen") == [("bewegen", 2, 3)]


def test_one_phrase_may_mean_several_things():
    assert found("ik heb schulden") == [("geld", 2, 3), ("administratie", 2, 3)]


def test_all_overlapping_hits_are_there_to_choose_from():
    hits = TABLE.find(stems("niet slapen"))
    assert {(hit.meaning, hit.length) for hit in hits} == {("mentaal", 2), ("bewegen", 1)}
    assert {hit.phrase for hit in hits} == {"niet slapen", "slapen"}


def test_words_apart_are_no_phrase():
    assert found("geen man en geld") == []


def test_phrases_without_words_are_left_out():
    assert len(TABLE) == 6  # schuld is one key with two meanings
    assert "" not in TABLE.words()


def test_an_empty_table_finds_nothing():
    assert PhraseTable([]).find(["man"]) == []


def test_equal_hits_stay_together_and_a_partly_overlapping_one_stays():
    first, same, after = (Hit("a", "x y", 0, 2), Hit("b", "x y", 0, 2), Hit("c", "y z", 1, 3))
    assert longest([after, same, first]) == [same, first, after]


@given(
    st.lists(st.sampled_from(["wandelgroep", "niet", "slapen", "geen", "geld", "x"]), max_size=8)
)
def test_hits_lie_in_the_text_and_none_in_another(words):
    kept = longest(TABLE.find(stems(" ".join(words))))
    for hit in kept:
        assert 0 <= hit.start < hit.end <= len(words)
        assert not any(
            other is not hit
            and other.start <= hit.start
            and hit.end <= other.end
            and other.length > hit.length
            for other in kept
        )
