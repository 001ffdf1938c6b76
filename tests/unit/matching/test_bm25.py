"""BM25 over small hand-made documents, also against the formula written out."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.bm25 import K1, B, build

DOCUMENTS = [["fiets", "les"], ["fiets", "fiets", "maat"], ["rouw", "groep"], []]
WORDS = st.lists(st.sampled_from("abcde"), max_size=8)


def by_hand(documents, terms, number):
    """The score of one document by the published formula."""
    lengths = [len(words) for words in documents]
    average = sum(lengths) / len(lengths)
    total = 0.0
    for term in terms:
        holders = sum(term in words for words in documents)
        if not holders:
            continue
        idf = math.log(1 + (len(documents) - holders + 0.5) / (holders + 0.5))
        often = documents[number].count(term)
        total += idf * often * (K1 + 1) / (
            often + K1 * (1 - B + B * lengths[number] / max(average, 1e-6))
        ) if often else 0.0  # fmt: skip
    return total


def test_only_documents_with_a_term_score():
    assert (build(DOCUMENTS).scores(["fiets"]) > 0).tolist() == [True, True, False, False]


def test_a_rarer_word_says_more():
    index = build(DOCUMENTS)
    assert index.scores(["les"])[0] > index.scores(["fiets"])[0]


def test_terms_add_up():
    index = build(DOCUMENTS)
    together = index.scores(["fiets", "les"])
    assert together == pytest.approx(index.scores(["fiets"]) + index.scores(["les"]))


def test_unknown_terms_and_no_terms_score_nothing():
    assert build(DOCUMENTS).scores(["bestaat-niet"]).tolist() == [0, 0, 0, 0]
    assert build(DOCUMENTS).scores([]).tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("documents", [[], [[]], [[], []]])
def test_nothing_to_find_in(documents):
    index = build(documents)
    assert index.scores(["x"]).tolist() == [0.0] * len(documents)
    assert index.ceiling(["x"]) > 0
    assert index.ceiling([]) > 0


@given(documents=st.lists(WORDS, min_size=1, max_size=6), terms=st.sets(st.sampled_from("abcdef")))
def test_scores_are_those_of_the_formula(documents, terms):
    found = build(documents).scores(terms)
    expected = [by_hand(documents, terms, number) for number in range(len(documents))]
    assert found == pytest.approx(np.array(expected), abs=1e-4)


@given(documents=st.lists(WORDS, min_size=1, max_size=6), terms=st.sets(st.sampled_from("abcdef")))
def test_scores_are_not_negative_and_the_ceiling_is_above_nought(documents, terms):
    index = build(documents)
    assert (index.scores(terms) >= 0).all()
    assert index.ceiling(terms) > 0


def test_a_word_of_one_document_alone_is_the_rarest():
    index = build([["orgel", "zingen"], ["zingen"], ["zingen", "koor"], []])
    found = index.rarest(["orgel", "zingen", "viool"])
    assert found[0] == pytest.approx(1)
    assert 0 < found[1] == found[2] < 1
    assert found[3] == 0


@given(documents=st.lists(WORDS, min_size=1, max_size=6), terms=st.sets(st.sampled_from("abcdef")))
def test_a_rare_word_is_at_most_one(documents, terms):
    found = build(documents).rarest(terms)
    assert ((found >= 0) & (found <= 1 + 1e-6)).all()
    assert ((found > 0) == [bool(terms & set(words)) for words in documents]).all()
