"""Turns of phrase: regular expressions over a text as words and pauses. Pure.

A text is laid out as its folded words with a blank between them, ``,`` for a pause and ``.`` for
the end of a sentence, so that a pattern counts words and sees no other punctuation. A pattern
begins and ends at a word. In it ``~3`` stands for at most three words of the same clause, ``~~3``
of the same sentence, neither of them across *maar*, and ``{naam}`` for one word of a class.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

from app.core.text import fold, token_spans

Meaning = TypeVar("Meaning")

_HARD = re.compile(r"[.;!?:\n\r]")
# Within a number these are no pause: 19.30, 2,50.
_IN_NUMBERS = frozenset((".", ":", ","))
_SOFT = re.compile(r"[,()–—]|\s-\s")
_GAP = re.compile(r"(~~?)(\d+) ?")
_LAST_GAP = re.compile(r" (~~?)(\d+)(?! )")
# What a gap skips: a word of the clause, or of the sentence. After *maar* comes something else.
_WORD = {"~": "(?!maar )[^ .,]+", "~~": "(?!maar )[^ .]+"}
_CLASS = re.compile(r"\{([a-z][a-z-]*)\}")
# A class that stands as a word of its own; words before it that may be left out; brackets, within
# which something else may stand in its place.
_WHOLE_CLASS = re.compile(r"(?<![^ ])\{([a-z][a-z-]*)\}(?![^ ])")
_OPTIONAL = re.compile(r"\((?:\?:)?[^()|]* \)\?")
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Laid:
    """A text laid out; ``starts`` has where each word begins, in characters."""

    text: str
    starts: tuple[int, ...]

    def places(self, start: int, end: int) -> tuple[int, int]:
        """The words ``[first, last)`` within the characters ``[start, end)``."""
        return max(0, bisect_right(self.starts, start) - 1), bisect_right(self.starts, end - 1)


NOTHING = Laid("", ())


def lay_out(text: str, most: int | None = None) -> Laid:
    """The first ``most`` words of ``text`` laid out."""
    folded = fold(text)
    spans = token_spans(folded)[:most]
    parts, starts, at = [], [], 0
    for (start, end), (following, _) in pairwise([*spans, (len(folded), len(folded))]):
        between = folded[end:following]
        if between in _IN_NUMBERS and folded[end - 1 : following + 1 : 2].isdigit():
            between = " "
        pause = " ." if _HARD.search(between) else " ," if _SOFT.search(between) else ""
        parts.append(folded[start:end] + pause)
        starts.append(at)
        at += len(parts[-1]) + 1
    return Laid(" ".join(parts), tuple(starts))


@dataclass(frozen=True, slots=True)
class Turn(Generic[Meaning]):
    """A turn of phrase found: its meaning and the words ``[start, end)``."""

    meaning: Meaning
    start: int
    end: int


class Turns(Generic[Meaning]):
    """Patterns with their meanings.

    Patterns of one meaning that all need a word of one class are not tried on a text without such
    a word. One expression tells that of all those classes: few texts have any.
    """

    def __init__(
        self,
        entries: Iterable[tuple[Meaning, Sequence[str]]],
        classes: Mapping[str, Sequence[str]],
    ) -> None:
        self._patterns = [
            (meaning, compiled(patterns, classes), _needed(patterns))
            for meaning, patterns in entries
            if patterns
        ]
        names = sorted({needed for _meaning, _pattern, needed in self._patterns if needed})
        self._classes = {name: _beginning(classes[name]) for name in names}
        self._any_class = _beginning([form for name in names for form in classes[name]])

    def find(self, laid: Laid) -> list[Turn[Meaning]]:
        """What is found in a text, of each meaning in order of the text."""
        absent: set[str] = set()
        if not self._any_class.search(laid.text):
            absent = set(self._classes)
        elif self._classes:
            absent = {name for name, own in self._classes.items() if not own.search(laid.text)}
        return [
            Turn(meaning, *laid.places(match.start(), match.end()))
            for meaning, pattern, needed in self._patterns
            if needed not in absent
            for match in pattern.finditer(laid.text)
        ]


def _needed(patterns: Sequence[str]) -> str:
    """A class of which each of ``patterns`` needs a word; "" when there is none."""
    outside = [_outside_brackets(_OPTIONAL.sub("", pattern)) for pattern in patterns]
    classes = [set() if "|" in rest else set(_WHOLE_CLASS.findall(rest)) for rest in outside]
    return min(set.intersection(*classes), default="")


def _outside_brackets(pattern: str) -> str:
    """``pattern`` with nothing in its brackets: what is in there may be left out of a text."""
    emptied = _BRACKETS.sub("[]", pattern)
    return emptied if emptied == pattern else _outside_brackets(emptied)


def _beginning(forms: Sequence[str]) -> re.Pattern[str]:
    """Any of ``forms`` at the beginning of a word; nothing when there are none."""
    return re.compile(rf"(?<![^ ])(?:{'|'.join(f'(?:{form})' for form in forms) or '(?!)'})")


def compiled(
    patterns: Sequence[str], classes: Mapping[str, Sequence[str]] | None = None
) -> re.Pattern[str]:
    """One expression that finds any of ``patterns``. Raises KeyError for a class unknown."""
    known = classes or {}

    def members(match: re.Match[str]) -> str:
        return f"(?:{'|'.join(known[match[1]])})"

    def gap(match: re.Match[str]) -> str:
        return f"(?:{_WORD[match[1]]} ){{0,{match[2]}}}?"

    def last_gap(match: re.Match[str]) -> str:
        return f"(?: {_WORD[match[1]]}){{0,{match[2]}}}"

    filled = (_CLASS.sub(members, pattern) for pattern in patterns)
    whole = "|".join(_GAP.sub(gap, _LAST_GAP.sub(last_gap, pattern)) for pattern in filled)
    return re.compile(rf"(?<![^ ])(?:{whole})(?![^ ])")


class Forms:
    """Words that belong to a group by their form, such as *bejaardensoos*."""

    def __init__(self, forms: Mapping[str, Sequence[str]]) -> None:
        self._forms = [
            (slug, re.compile("|".join(f"(?:{form})" for form in own)))
            for slug, own in forms.items()
        ]
        every = [form for own in forms.values() for form in own]
        self._any = re.compile("|".join(f"(?:{form})" for form in every) or "(?!)")

    def of(self, word: str) -> list[str]:
        """The groups of one folded word."""
        if not self._any.fullmatch(word):
            return []
        return [slug for slug, pattern in self._forms if pattern.fullmatch(word)]


@dataclass(frozen=True, slots=True)
class Uit:
    """A group that a turn of phrase rules out; ``weg`` says that its words tell no need."""

    slug: str
    weg: bool = False


def ruled_out(data: Mapping[str, Any]) -> Iterator[tuple[Uit, Sequence[str]]]:
    """What the turns in ``wendingen.toml`` rule out; an empty slug is of what only looks like it.

    The patterns under ``elke`` count for every group that has forms.
    """
    for row in data["uit"]:
        yield Uit(row["slug"], row.get("weg", False)), row["patroon"]
    each = data["elke"]
    for slug in data["vormen"]:
        own = [pattern.replace("{x}", f"{{{slug}}}") for pattern in each["patroon"]]
        yield Uit(slug, each["weg"]), own
    for row in data["niet"]:
        if row["veld"] == "uitsluiten":
            yield Uit(""), row["patroon"]
