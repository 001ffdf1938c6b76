"""How easy a Dutch text is to read: what is hard in it, and a level. Pure.

No formula tells whether somebody understands a text. Each rule (``leesregels``) finds one thing
that plain-language advice warns of, says it in a sentence, and points at its place, so that the
writer can judge.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.leesregels import MOST_WORDS, REGELS, Woorden, Zin

SHORT_SENTENCE = 10.0
# Found things in a hundred words at which a text is no longer of a level; set on texts of
# organisations that were read by eye.
PER_HUNDRED = {"A2": 4.0, "B1": 12.0}
# A sentence ends at a mark before a space, or at the end of a line.
_END = re.compile(r"(?<=[.!?…:;])[\"'”’)]*\s+|\n+")


class Niveau(StrEnum):
    """How hard a text is: easier than B1, B1, or harder."""

    A2 = "A2"
    B1 = "B1"
    MOEILIJK = "moeilijk"


@dataclass(frozen=True, slots=True)
class Bevinding:
    """A place [van, tot) in a text, in characters, and the rule that it goes against.

    ``uitleg`` is a whole Dutch sentence; ``beter`` is what to write instead, where that is known.
    """

    code: str
    van: int
    tot: int
    stuk: str
    uitleg: str
    beter: str = ""


@dataclass(frozen=True, slots=True)
class Oordeel:
    """All that was found in a text, in its order, and its level.

    ``score`` is the weight of hard things in a hundred words, from 0 up.
    """

    niveau: Niveau
    woorden: int
    bevindingen: tuple[Bevinding, ...]
    score: float


def load(folder: Path) -> Woorden:
    """The word lists in ``folder`` (``seeds/leesbaarheid``)."""
    lines = (folder / "bekende_woorden.txt").read_text(encoding="utf-8").splitlines()
    rows = tomllib.loads((folder / "woorden.toml").read_text(encoding="utf-8"))
    return Woorden(
        bekend=frozenset(line for line in lines if not line.startswith("#"))
        | frozenset(rows["eigen"]),
        eigen=frozenset(rows["eigen"]),
        formeel=rows["formeel"],
        afkorting=rows["afkorting"],
        bekende_afkortingen=frozenset(rows["bekende_afkortingen"]),
    )


def judge(text: str, words: Woorden) -> Oordeel:
    """What is hard in ``text``, and how hard it is as a whole. An empty text is A2."""
    found: list[Bevinding] = []
    weight = 0.0
    sentences = split(text, words)
    for sentence in sentences:
        for rule in REGELS:
            for start, end, better in rule.zoek(sentence, words):
                piece = sentence.tekst[start:end]
                said = rule.zin_met_beter if better and rule.zin_met_beter else rule.zin
                found.append(
                    Bevinding(
                        rule.code,
                        sentence.van + start,
                        sentence.van + end,
                        piece,
                        said % {"stuk": piece, "beter": better},
                        better,
                    )
                )
                weight += rule.gewicht
    count = sum(len(sentence.woorden) for sentence in sentences)
    found.sort(key=lambda one: (one.van, -one.tot))
    # A text of a few words is not hard because one of them is.
    score = 100 * weight / max(count, 25)
    return Oordeel(_level(sentences, count, score), count, tuple(found), round(score, 1))


def _level(sentences: Sequence[Zin], count: int, per_hundred: float) -> Niveau:
    if not count:
        return Niveau.A2
    mean = count / len(sentences)
    if mean <= SHORT_SENTENCE and per_hundred <= PER_HUNDRED["A2"]:
        return Niveau.A2
    if mean <= MOST_WORDS and per_hundred <= PER_HUNDRED["B1"]:
        return Niveau.B1
    return Niveau.MOEILIJK


def split(text: str, words: Woorden) -> list[Zin]:
    """The sentences of ``text``; a point in an abbreviation (*o.a.*) ends none."""
    found: list[Zin] = []
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.start()].rsplit(None, 1)
        if before and "\n" not in end.group() and before[-1].lower() in words.afkorting:
            continue
        _append(found, text, start, end.start())
        start = end.end()
    _append(found, text, start, len(text))
    return found


def _append(found: list[Zin], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if re.search(r"\w", piece):
        offset = len(piece) - len(piece.lstrip())
        found.append(Zin(start + offset, piece.strip()))
