"""Reading a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.lexicon import Lexicon
from app.search.question import MAX_WORDS, understand
from app.search.terms import Splitter, analyse
from app.search.types import SearchDocument, SearchQuery

WORDS = {"mantelzorgers": 2, "ondersteuning": 3, "eenzaamheid": 1, "fietsen": 4, "lessen": 2}
SPLITTER = Splitter(Lexicon(WORDS), {})
USED = {"mantelzorger", "mantelzorg", "ondersteun", "eenzam", "fiet", "les"}


def read(text):
    return understand(text, SPLITTER, USED.__contains__)


def keys(concept):
    return [way.keys for way in concept]


def test_a_compound_is_looked_up_by_its_parts():
    (concept,) = read("mantelzorgondersteuning").concepts
    assert ("mantelzorg", "ondersteun") in keys(concept)


def test_a_word_comes_before_its_doer():
    (concept,) = read("mantelzorgers").concepts
    assert keys(concept) == [("mantelzorger",), ("mantelzorg",)]
    assert concept[0].weight > concept[1].weight


def test_typing_errors_are_mended_in_the_text():
    question = read("Hulp bij  eenzaamhied!")
    assert question.corrected == "Hulp bij eenzaamheid!"
    assert read("ondersteuning").corrected is None


def test_a_word_that_stands_nowhere_has_no_ways():
    assert read("xyzzyxyzzy fietsen").concepts[0] == ()


def test_stop_words_are_passed_over():
    assert read("ik wil een").concepts == ()


def test_length_is_capped():
    assert len(read("fiets " * 1000).concepts) == MAX_WORDS
    assert read("x" * 100_000).concepts == ((),)


@given(st.text(max_size=600))
def test_never_raises(text):
    question = read(text)
    assert len(question.concepts) <= MAX_WORDS
    for concept in question.concepts:
        assert all(any(key in USED for key in way.keys) for way in concept)


def test_document_keys_hold_parts_at_less_weight():
    document = SearchDocument(1, "Mantelzorgondersteuning", "", "Voor mantelzorgers")
    terms = analyse(document, SPLITTER).terms
    assert terms["mantelzorgondersteun"] > terms["ondersteun"] > 0
    assert terms["mantelzorg"] > terms["mantelzorger"]
    assert "voor" not in terms


def test_title_weighs_more_than_keywords_than_organisation_than_text():
    document = SearchDocument(1, "zingen", "schaken", "breien", ("koken",))
    terms = analyse(document, SPLITTER).terms
    assert terms["zing"] > terms["kok"] > terms["schak"] > terms["brei"]


@pytest.mark.parametrize(
    "wrong", [{"filters": {"kleur": ("rood",)}}, {"limit": -1}, {"offset": -1}]
)
def test_a_wrong_query_is_a_mistake_of_the_program(wrong):
    with pytest.raises(ValueError):
        SearchQuery(**wrong)


@pytest.mark.parametrize("wrong", [{"id": -1}, {"facetten": {"kleur": ("rood",)}}])
def test_a_wrong_document_is_a_mistake_of_the_program(wrong):
    with pytest.raises(ValueError):
        SearchDocument(**{"id": 1, "titel": "", "organisatie": "", "tekst": "", **wrong})
