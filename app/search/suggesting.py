"""Titles and organisations for what is being typed."""

import numpy as np

from app.search.analysis import prepare, words
from app.search.columns import Columns, Floats
from app.search.postings import BEGIN, Postings
from app.search.question import MAX_TYPED
from app.search.types import Suggestion

SHORTEST_PREFIX = 3
"""Letters from which is suggested; shorter prefixes stand for too many words."""

_MOST_KEYS = 100


def suggest(typed: str, limit: int, postings: Postings, columns: Columns) -> tuple[Suggestion, ...]:
    """At most ``limit`` documents whose title and organisation hold all words being typed.

    The last word may be unfinished. Words under 3 letters are passed over; without a longer one
    nothing is suggested. First those whose title begins so, then by rang.
    """
    forms = [word.form for word in words(prepare(typed[:MAX_TYPED]))]
    prefixes = [form for form in forms if len(form) >= SHORTEST_PREFIX]
    if not prefixes:
        return ()
    total = np.where(columns.alive, 1.0, 0.0)
    for prefix in prefixes:
        weights = _weights(prefix, postings, columns)
        total = np.where(weights > 0, total * weights, 0.0)
    rows = np.flatnonzero(total)
    best = rows[np.lexsort((columns.ids[rows], columns.rang[rows], -total[rows]))]
    return tuple(_suggestion(int(row), postings, columns) for row in best[:limit])


def _weights(prefix: str, postings: Postings, columns: Columns) -> Floats:
    weights = np.zeros(columns.size)
    for key in postings.starting_with(BEGIN, prefix, _MOST_KEYS):
        posting = postings.posting(BEGIN, key)
        weights[posting.rows] = np.maximum(weights[posting.rows], posting.weights)
    return weights


def _suggestion(row: int, postings: Postings, columns: Columns) -> Suggestion:
    stored = postings.stored(row)
    return Suggestion(int(columns.ids[row]), stored.titel, stored.organisatie)
