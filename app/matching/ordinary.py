"""Questions of ordinary life, and questions for another desk. Pure; data in ``seeds/``."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.text import stem, tokens
from app.matching import bm25
from app.taxonomy.thesaurus import PhraseTable

LANGUAGES = ("en", "ar", "tr", "pl", "uk")
# Likeness to the example phrases from which a text counts as such a question.
GEWOON_FROM = 0.62
LOKET_FROM = 0.62


@dataclass(frozen=True)
class Examples:
    """Rows with example phrases: found by a whole phrase, or by likeness of their words."""

    rows: tuple[Mapping[str, Any], ...]
    phrases: PhraseTable[int]
    likeness: bm25.Bm25
    owners: tuple[int, ...]


def make_examples(rows: Sequence[Mapping[str, Any]]) -> Examples:
    """The rows of a file, each with ``slug`` and ``zinnen`` (and those in other languages)."""
    pairs = [
        (number, phrase)
        for number, row in enumerate(rows)
        for key in ("zinnen", *LANGUAGES)
        for phrase in row.get(key, ())
    ]
    return Examples(
        rows=tuple(rows),
        phrases=PhraseTable((phrase, number) for number, phrase in pairs),
        likeness=bm25.build([[stem(t) for t in tokens(phrase)] for _n, phrase in pairs]),
        owners=tuple(number for number, _phrase in pairs),
    )


def closest(stems: Sequence[str], examples: Examples, least: float) -> str:
    """The slug of the row that the text is an example of, ``""`` for none.

    A text that holds a whole phrase of two words or more counts; else the one phrase that is most
    alike, when its likeness (0..1, the mean of both directions) reaches ``least``.
    """
    whole = [hit for hit in examples.phrases.find(stems) if hit.length >= 2]
    if whole:
        top = max(whole, key=lambda hit: hit.length)
        return str(examples.rows[top.meaning]["slug"])
    scores = examples.likeness.scores(set(stems))
    if not len(scores) or float(scores.max()) <= 0:
        return ""
    best = int(scores.argmax())
    likeness = float(scores[best]) / examples.likeness.ceiling(list(dict.fromkeys(stems)))
    return str(examples.rows[examples.owners[best]]["slug"]) if likeness >= least else ""


def is_serious(stems: Sequence[str], cues: PhraseTable[str]) -> bool:
    """Whether a word says that it is more than ordinary life (*snijdt zichzelf*, *maandenlang*)."""
    return bool(cues.find(stems))


def find(rows: Iterable[Mapping[str, Any]], slug: str) -> Mapping[str, Any] | None:
    """The row with ``slug``, or None."""
    return next((row for row in rows if row["slug"] == slug), None)
