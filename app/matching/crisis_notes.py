"""Workers' notes: which clauses are no sign of a crisis, as they tell of what is over. Pure.

A worker writes in clauses parted by commas (*VG: TS in 2019, sindsdien stabiel*), of which each
stands on its own. So a clause can be left out where a sentence of a resident can not.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.core.text import fold
from app.matching.patterns import PatternTable, Place

# Each is as good as a shortened word: *Vraag:* or *V:* at the end, who it is about (*V 34*,
# *Jgd m 16*, *M (19)*), a heading in capitals (*VG:*).
_ASKS = re.compile(r"\b(?:hulp|zorg)?vraag\b[^.:?!]{0,20}:|(?<=\. )V:", re.I)
_ABOUT = re.compile(
    r"\b(?:[VMJ]|Pt|Cl|Dhr|Mw|Mevr|Jgd|Mdr|Vdr|Lln)[.,]?(?: [vm])?[.,]? ?\(?\d\d?\b"
)
_HEADING = re.compile(r"\b[A-Z]{2,4}:")
# So many signs together make a note.
SIGNS = 2


@dataclass(frozen=True, slots=True)
class Notes:
    """``woorden`` are folded words of which workers' notes are made; the rest are patterns.

    ``ontkend``: asked after and denied. ``toen``: a clause that tells of what was or of what others
    have in hand. ``kop`` opens a list of what was. ``sluit``: says that what stands before it in
    the sentence is over, ``sluit_zin`` at the beginning of one that all before that sentence is.
    ``nu``: one anywhere in the text, and only what is denied is left out.
    """

    woorden: frozenset[str]
    ontkend: PatternTable[str]
    toen: PatternTable[str]
    kop: PatternTable[str]
    sluit: PatternTable[str]
    sluit_zin: PatternTable[str]
    nu: PatternTable[str]

    def is_note(self, text: str, words: Iterable[str]) -> bool:
        """Whether ``text``, of these folded ``words``, is in the shorthand of workers."""
        short = len(self.woorden.intersection(words))
        return short + sum(bool(sign.search(text)) for sign in (_ASKS, _ABOUT, _HEADING)) >= SIGNS

    def settled(self, sentences: Sequence[Sequence[Sequence[Place]]]) -> list[frozenset[int]]:
        """For each of the ``sentences`` of a note the places of clauses that are no sign now."""
        whole = [place for sentence in sentences for clause in sentence for place in clause]
        goes_on = _shows(self.nu, whole)
        found = [self._settled(sentence, goes_on) for sentence in sentences]
        for at, (first, *_rest) in enumerate(sentences):
            if at and not goes_on and _shows(self.sluit_zin, first):
                found[:at] = [_all(sentence) for sentence in sentences[:at]]
        return found

    def _settled(self, clauses: Sequence[Sequence[Place]], goes_on: bool) -> frozenset[int]:
        over = [_shows(self.ontkend, clause) for clause in clauses]
        if not goes_on:
            headed = False
            for at, clause in enumerate(clauses):
                headed = headed or _shows(self.kop, clause)
                over[at] = over[at] or headed or _shows(self.toen, clause)
                if _shows(self.sluit, clause):
                    over[: at + 1] = [True] * (at + 1)
        found: list[int] = []
        start = 0
        for done, clause in zip(over, clauses, strict=True):
            if done:
                found += range(start, start + len(clause))
            start += len(clause)
        return frozenset(found)


def _all(clauses: Sequence[Sequence[Place]]) -> frozenset[int]:
    return frozenset(range(sum(map(len, clauses))))


def make_notes(
    data: Mapping[str, Sequence[str]], classes: Mapping[str, Sequence[str]]
) -> Notes | None:
    """The lists in ``data`` (``notitie`` of ``crisis.toml``), none where it is empty."""
    if not data:
        return None
    return Notes(
        frozenset(fold(word) for word in data["woorden"]),
        *(
            PatternTable(((text, name) for text in data[name]), (), classes)
            for name in ("ontkend", "toen", "kop", "sluit", "sluit_zin", "nu")
        ),
    )


def _shows(table: PatternTable[str], places: Sequence[Place]) -> bool:
    return bool(table.find(places, {}) or table.find(places, {}, everywhere=True))
