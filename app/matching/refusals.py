"""What an aanbod says that it does not do: *geen tuinen*, *boodschappen halen wij niet*. Pure.

Who asks for just that is not to be sent there, however much the rest of its text is like the
question. *Geen intake*, *geen voorkennis nodig* and *geen klus te klein* refuse nothing, and
neither does what a text says of its readers: *geen groene vingers? wij komen*.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from re import Pattern
from typing import Any

from app.core.text import fold

_SENTENCES = re.compile(r"[^.!?;\n]+[.!?;\n]*")
_PAUSES = re.compile(r"\s*(?:[,():–—]|\s-\s)\s*")
# What follows these is refused, or nothing is.
_FORWARD = re.compile(r"\b(?:geen|behalve|uitgezonderd|met uitzondering van|m\.u\.v\.)(?: |$)")
_WHOLE = re.compile(r"\b(?:niet|nooit|uitgesloten|erbuiten)\b")
_BUT = re.compile(r"\b(?:maar|wel|want)\b")
# Such a clause speaks of the one before: *huiswerk maakt u thuis, daar helpen we niet bij*.
_POINTS_BACK = re.compile(r"(?:daar|die|dat)\b")
# Parts of a sum have at most so many words: *geen boodschappen, tuin of schoonmaak*.
_SUMMED = 3


@dataclass(frozen=True)
class Refusals:
    """``wat`` finds the words of a thing and ``behoeften`` are the needs that ask for it, in the
    same order. A clause with a turn of ``toch`` refuses nothing, one with a turn of ``elders``
    sends away who asks for what its sentence names. From a turn of ``verder`` on a clause tells
    something else.
    """

    wat: Sequence[Pattern[str]]
    behoeften: Sequence[tuple[str, ...]]
    toch: Pattern[str]
    elders: Pattern[str]
    verder: Pattern[str]

    def of(self, text: str) -> frozenset[str]:
        """The slugs of the behoeften that ``text`` says not to answer.

        What it names elsewhere without refusing it, it does do: *geen alcohol in huis* in the text
        of a group for who drinks.
        """
        refused: list[str] = []
        rest: list[str] = []
        for sentence in _SENTENCES.findall(fold(text)):
            parts = [part for part in _PAUSES.split(sentence.strip(" .!;\n")) if part]
            said = [] if sentence.endswith("?") else self._refused(parts)
            refused += said
            rest += [] if said else parts
        if not refused:
            return frozenset()
        whole, left = " , ".join(refused), " . ".join(rest)
        return frozenset(
            slug
            for pattern, slugs in zip(self.wat, self.behoeften, strict=True)
            if pattern.search(whole) and not pattern.search(left)
            for slug in slugs
        )

    def names(self, slug: str, text: str) -> bool:
        """Whether ``text`` has a word of what the behoefte ``slug`` is about."""
        rows = zip(self.wat, self.behoeften, strict=True)
        folded = fold(text)
        return any(pattern.search(folded) for pattern, slugs in rows if slug in slugs)

    def _refused(self, parts: Sequence[str]) -> list[str]:
        """What a folded sentence of these parts refuses."""
        if self.elders.search(" , ".join(parts)):
            return list(parts)
        found: list[str] = []
        reaches = False
        for place, part in enumerate(parts):
            if reaches and len(part.split()) <= _SUMMED and not self.verder.match(part):
                found.append(part)
                continue
            said = self._of_clause(part)
            reaches = said is not None
            if said is not None:
                found.append(said)
                if not _FORWARD.search(part):
                    found += _before(parts[:place], part)
        return found

    def _of_clause(self, clause: str) -> str | None:
        """What a clause refuses; None where it refuses nothing."""
        if self.toch.search(clause):
            return None
        if _WHOLE.search(clause):
            return next(part for part in _BUT.split(clause) if _WHOLE.search(part))
        forward = _FORWARD.search(clause)
        if forward is None:
            return None
        said = clause[forward.end() :]
        turn = self.verder.search(said)
        return said[: turn.start()] if turn and turn.start() else said


def _before(parts: Sequence[str], clause: str) -> list[str]:
    """The parts right before ``clause`` that it speaks of too: of one sum, or pointed back at."""
    if _POINTS_BACK.match(clause):
        return list(parts[-1:])
    found: list[str] = []
    for part in reversed(parts):
        if len(part.split()) > 1:
            break
        found.append(part)
    return found


def make_refusals(kenmerken: Mapping[str, Any]) -> Refusals:
    """The refusals in ``kenmerken.toml``: its ``[weigering]`` and the rows of ``weigert``."""
    turns = kenmerken["weigering"]
    rows = kenmerken["weigert"]
    return Refusals(
        wat=[_words(row["wat"]) for row in rows],
        behoeften=[tuple(row["behoeften"]) for row in rows],
        toch=_words(turns["toch"]),
        elders=_words(turns["elders"]),
        verder=_words(turns["verder"]),
    )


def _words(forms: Sequence[str]) -> Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")
