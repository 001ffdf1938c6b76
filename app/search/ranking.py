"""Which documents answer a question, and in what order: BM25 over weighted keys, in NumPy.

The weights of a key in title, keywords, organisation and text are added before the formula
(BM25F, Robertson and Zaragoza 2009), so that one field has no more say than its weight.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.search.columns import Bools, Columns, Floats
from app.search.postings import TERMS, Posting, Postings
from app.search.question import Concept, Question, Way

_K1 = 1.2  # how soon repeating a word stops helping
_B = 0.5  # how much a long document counts less
_HALF = 5.0  # the sum of BM25 at which the score is halfway


@dataclass(frozen=True, slots=True)
class Ranked:
    """``found`` (n,) are the rows that answer at all; ``scores`` (n,) lie between 0 and 2."""

    found: Bools
    scores: Floats


def rank(question: Question, postings: Postings, columns: Columns) -> Ranked:
    """Score all documents.

    A row scores above 1 when it has every word of the question that any document has, so those
    come first; a word that stands nowhere is not held against the rest.
    """
    total, share = np.zeros(columns.size), np.zeros(columns.size)
    findable = [concept for concept in question.concepts if concept]
    for concept in findable:
        score, coverage = _concept(concept, postings, columns)
        total += score
        share += coverage
    found = (share > 0) & columns.alive
    share /= max(len(findable), 1)
    weighed = total * share
    scores = weighed / (weighed + _HALF) + (share > 1 - 1e-9)
    return Ranked(found, np.where(found, np.round(scores, 6), 0.0))


def _concept(concept: Concept, postings: Postings, columns: Columns) -> tuple[Floats, Floats]:
    """Score and coverage (0 .. 1) of one word over all rows: those of the best way to it."""
    if len(concept) == 1:
        return _way(concept[0], postings, columns)
    ways = [_way(way, postings, columns) for way in concept]
    score = np.maximum.reduce([score for score, _ in ways])
    coverage = np.maximum.reduce([coverage for _, coverage in ways])
    return score, coverage


def _way(way: Way, postings: Postings, columns: Columns) -> tuple[Floats, Floats]:
    score, coverage = np.zeros(columns.size), np.zeros(columns.size)
    each = 1 / len(way.keys)
    for key in way.keys:
        posting = postings.posting(TERMS, key)
        score[posting.rows] += _bm25(posting, columns) * way.weight * each
        coverage[posting.rows] += each
    return score, coverage


def _bm25(posting: Posting, columns: Columns) -> Floats:
    """BM25 of one key in each of its documents, shape (k,), above 0."""
    documents, holding = columns.count, len(posting.rows)
    rarity = np.log1p((documents - holding + 0.5) / (holding + 0.5))
    relative = columns.lengths[posting.rows] / columns.average_length
    weights = posting.weights.astype(np.float64)
    result: Floats = rarity * weights * (_K1 + 1) / (weights + _K1 * (1 - _B + _B * relative))
    return result


def order(result: Bools, ranked: Ranked, columns: Columns) -> npt.NDArray[np.intp]:
    """The rows of a result, best first; equals in order of rang, then of id."""
    rows = np.flatnonzero(result)
    by = np.lexsort((columns.ids[rows], columns.rang[rows], -ranked.scores[rows]))
    return rows[by]
