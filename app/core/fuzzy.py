"""Words that look alike: the one door to RapidFuzz.

The measure is the optimal string alignment distance: one edit is one letter added, left out or
changed, or two neighbours swapped (``eenzaamhied`` is one edit away from ``eenzaamheid``).
"""

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA


def closest(word: str, vocabulary: Iterable[str], cutoff: float = 0.8) -> str | None:
    """The entry of ``vocabulary`` most like ``word``, or None when none is alike enough.

    ``cutoff`` is the least similarity, between 0 (nothing alike) and 1 (the same): one minus the
    edits divided by the length of the longer word. Of equals the first in the alphabet wins.
    Both sides are compared as they are: fold them first.
    """
    found = best_matches(word, vocabulary, limit=1, cutoff=cutoff)
    return found[0][0] if found else None


def best_matches(
    word: str, vocabulary: Iterable[str], limit: int = 5, cutoff: float = 0.8
) -> list[tuple[str, float]]:
    """At most ``limit`` entries with their similarity (``cutoff`` .. 1), most alike first.

    Of equals the first in the alphabet comes first, so that the order of ``vocabulary`` does not
    matter.
    """
    scored = process.extract(
        word,
        list(vocabulary),
        scorer=OSA.normalized_similarity,
        score_cutoff=cutoff,
        limit=None,
    )
    ranked = sorted((-score, entry) for entry, score, _ in scored)
    return [(entry, -score) for score, entry in ranked[:limit]]


def within_edits(word: str, vocabulary: Iterable[str], edits: int) -> list[tuple[str, int]]:
    """Every entry at most ``edits`` edits from ``word``, with its distance (0 = the same).

    Nearest first, then in the order of the alphabet. ``edits`` is a whole number from 0.
    """
    scored = process.extract(
        word, list(vocabulary), scorer=OSA.distance, score_cutoff=edits, limit=None
    )
    return sorted(
        ((entry, int(distance)) for entry, distance, _ in scored),
        key=lambda found: (found[1], found[0]),
    )
