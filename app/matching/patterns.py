"""Patterns of words that stand near each other in a text, in any order, with gaps. Pure.

A pattern is a line of parts, parted by blanks; all of them must be found, each at its own words:

- ``a/b/c`` is any of these words; ``niet_meer`` is words in a row (filler may stand between);
- ``x*`` is every word that begins with x (two letters or more), ``*x`` one that ends with it
  (*ijsselbrug*), ``*x*`` one that holds x (in a script other than Latin);
- ``=x`` is x as it is written, not by its stem (*benen* has the stem of *ben*);
- ``@naam`` is a class of such alternatives;
- ``!part`` may stand nowhere in the sentence;
- ``>`` first: the parts stand in this order; ``=`` first: masks do not hide its words;
- ``<12`` last: all within 12 words (8 when not said); ``<<``: anywhere in the whole text,
  ``<<30``: within 30 words of it, whatever sentences they stand in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from app.core.text import fold, stem, tokens

Meaning = TypeVar("Meaning")
WINDOW = 8
# Before a word that is looked up as it is, not by its stem.
EXACT = "="
# Words that stand between the words of a phrase without changing it.
_FILLER_TEXT = """
echt gewoon zo nu soms al maar heel erg wel toch eigenlijk steeds vaak weer even gwn really just so
ook nog dan helemaal
"""
FILLER = frozenset(stem(word) for word in _FILLER_TEXT.split())

Span = tuple[int, int]


class Place(NamedTuple):
    """One word of a text (folded).

    ``plain`` is its stem as written, ``main`` as it is best understood, ``keys`` are all stems that
    it may stand for, and itself after ``EXACT``.
    """

    word: str
    plain: str
    main: str
    keys: frozenset[str]


def as_places(words: Sequence[str], stems: Sequence[str]) -> list[Place]:
    """Folded ``words`` as places; ``stems`` are what they were mended to, empty for their own."""
    return [
        Place(word, stem(word), main, frozenset((stem(word), main, EXACT + word)))
        for word, main in zip(words, stems or [stem(word) for word in words], strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Pattern(Generic[Meaning]):
    """Numbers of its parts, and how they must stand: ``everywhere`` for across sentences."""

    meaning: Meaning
    parts: tuple[int, ...]
    never: tuple[int, ...]
    window: int
    ordered: bool
    unmasked: bool
    everywhere: bool


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
    """A pattern found in ``[start, end)``."""

    meaning: Meaning
    start: int
    end: int


class PatternTable(Generic[Meaning]):
    """Patterns with their meanings. Raises KeyError for a class that is not there.

    Words of ``entries`` (Dutch) are compared by stem, those of ``exact`` (other languages, to which
    Dutch stems would do harm) as they are.
    """

    def __init__(
        self,
        entries: Iterable[tuple[str, Meaning]],
        exact: Iterable[tuple[str, Meaning]],
        classes: Mapping[str, Sequence[str]],
    ) -> None:
        self._classes = classes
        self._numbers: dict[str, int] = {}
        # Single words with their parts and the other way round; rows of words by their first.
        self._words: dict[str, tuple[int, ...]] = {}
        self._keys: dict[int, set[str]] = {}
        self._rows: dict[str, dict[str, list[tuple[tuple[str, ...], int]]]] = {}
        # By their first and their last two letters: few words share those.
        self._prefixes: dict[str, list[tuple[str, int]]] = {}
        self._suffixes: dict[str, list[tuple[str, int]]] = {}
        self._within: list[tuple[str, int]] = []
        patterns = [self._compile(text, meaning, "") for text, meaning in entries]
        patterns += [self._compile(text, meaning, EXACT) for text, meaning in exact]
        # Every key with which a single word or a row of words begins.
        self._first = frozenset((*self._words, *self._rows))
        self._ending = bool(self._suffixes or self._within)
        uses: dict[int, int] = {}
        for pattern in patterns:
            for part in pattern.parts:
                uses[part] = uses.get(part, 0) + 1
        self._by_part: dict[int, list[Pattern[Meaning]]] = {}
        for pattern in patterns:
            rarest = min(pattern.parts, key=lambda part: (uses[part], part))
            self._by_part.setdefault(rarest, []).append(pattern)

    def find(
        self,
        places: Sequence[Place],
        covered: Mapping[Meaning, AbstractSet[int]],
        everywhere: bool = False,
    ) -> list[Found[Meaning]]:
        """The patterns in ``places``: one sentence, or with ``everywhere`` the whole text.

        ``covered`` are the places that a mask hides from patterns of a meaning.
        """
        present, spans = self._locate(places)
        stands: dict[int, list[Span]] = {}
        found = []
        for part in present:
            for pattern in self._by_part.get(part, ()):
                if pattern.everywhere != everywhere or not present.issuperset(pattern.parts):
                    continue
                if not present.isdisjoint(pattern.never):
                    continue
                for wanted in pattern.parts:
                    if wanted not in stands:
                        stands[wanted] = self._singles(wanted, places) + spans.get(wanted, [])
                hidden = frozenset() if pattern.unmasked else covered.get(pattern.meaning, ())
                span = _fit(pattern, stands, hidden)
                if span:
                    found.append(Found(pattern.meaning, *span))
        return found

    def _compile(self, text: str, meaning: Meaning, mark: str) -> Pattern[Meaning]:
        words = text.split()
        ordered, unmasked, everywhere, window = False, False, False, WINDOW
        parts, never = [], []
        for word in words:
            if word == ">":
                ordered = True
            elif word == "=":
                unmasked = True
            elif word.startswith("<"):
                everywhere = word.startswith("<<")
                window = int(word.lstrip("<") or 0)
            elif word.startswith("!"):
                never.append(self._part(word[1:], mark))
            else:
                parts.append(self._part(word, mark))
        if not parts:
            raise ValueError(f"pattern without parts: {text!r}")
        return Pattern(meaning, tuple(parts), tuple(never), window, ordered, unmasked, everywhere)

    def _part(self, text: str, mark: str) -> int:
        name = mark + text
        if name not in self._numbers:
            self._numbers[name] = len(self._numbers)
            for literal in self._alternatives(text):
                self._add(literal, mark, self._numbers[name])
        return self._numbers[name]

    def _alternatives(self, text: str) -> Iterable[str]:
        for option in text.split("/"):
            if option.startswith("@"):
                for inner in self._classes[option[1:]]:
                    yield from self._alternatives(inner)
            else:
                yield option

    def _add(self, literal: str, mark: str, number: int) -> None:
        core = fold(literal.strip("*"))
        mark = EXACT if literal.startswith("=") else mark
        if literal.startswith("*") and literal.endswith("*"):
            self._within.append((core, number))
        elif literal.startswith("*"):
            self._suffixes.setdefault(core[-2:], []).append((core, number))
        elif literal.endswith("*"):
            self._prefixes.setdefault(core[:2], []).append((core, number))
        else:
            words = tokens(literal.replace("_", " "))
            keys = tuple(mark + word if mark else stem(word) for word in words)
            if len(keys) == 1:
                own = self._keys.setdefault(number, set())
                if keys[0] not in own:
                    own.add(keys[0])
                    self._words[keys[0]] = (*self._words.get(keys[0], ()), number)
            else:
                self._rows.setdefault(keys[0], {}).setdefault(keys[1], []).append((keys, number))

    def _locate(self, places: Sequence[Place]) -> tuple[set[int], dict[int, list[Span]]]:
        """The parts that are there, and where those stand that are no single words."""
        present: set[int] = set()
        spans: dict[int, list[Span]] = {}
        for start, place in enumerate(places):
            if not self._first.isdisjoint(place.keys):
                for key in place.keys:
                    present.update(self._words.get(key, ()))
                    if key in self._rows:
                        self._add_rows(key, start, places, spans)
            if place.word[:2] in self._prefixes or self._ending:
                for number in self._by_letters(place.word):
                    spans.setdefault(number, []).append((start, start + 1))
        present.update(spans)
        return present, spans

    def _add_rows(
        self, first: str, start: int, places: Sequence[Place], spans: dict[int, list[Span]]
    ) -> None:
        """Add where the rows of words stand that begin with ``first`` at ``start``."""
        for keys, number in self._rows_from(first, start, places):
            end = _reach(places, start, keys)
            if end:
                spans.setdefault(number, []).append((start, end))

    def _rows_from(
        self, first: str, start: int, places: Sequence[Place]
    ) -> Iterator[tuple[tuple[str, ...], int]]:
        """The rows of words that begin with ``first`` and of which the second word follows."""
        rows = self._rows[first]
        for place in places[start + 1 : start + 3]:
            for second in rows.keys() & place.keys:
                yield from rows[second]
            if not place.keys & FILLER:
                return

    def _singles(self, part: int, places: Sequence[Place]) -> list[Span]:
        """Where the single words of ``part`` stand."""
        keys: AbstractSet[str] = self._keys.get(part, frozenset())
        return [(at, at + 1) for at, place in enumerate(places) if not place.keys.isdisjoint(keys)]

    def _by_letters(self, word: str) -> Iterable[int]:
        for core, number in self._prefixes.get(word[:2], ()):
            if word.startswith(core):
                yield number
        for core, number in self._suffixes.get(word[-2:], ()):
            if word.endswith(core):
                yield number
        if not word.isascii():
            yield from (number for core, number in self._within if core in word)


def _reach(places: Sequence[Place], start: int, keys: tuple[str, ...]) -> int:
    """Where a row of words that begins at ``start`` ends, 0 when it does not stand there."""
    at = start + 1
    for key in keys[1:]:
        if at < len(places) and key not in places[at].keys and places[at].keys & FILLER:
            at += 1
        if at >= len(places) or key not in places[at].keys:
            return 0
        at += 1
    return at


def _fit(
    pattern: Pattern[Meaning], spans: Mapping[int, list[Span]], hidden: Iterable[int]
) -> Span | None:
    options = []
    masked = frozenset(hidden)
    for part in pattern.parts:
        free = [s for s in spans.get(part, ()) if masked.isdisjoint(range(*s))]
        if not free:
            return None
        options.append(free)
    chosen: list[Span] = []
    return _choose(pattern, options, chosen)


def _choose(
    pattern: Pattern[Meaning], options: Sequence[Sequence[Span]], chosen: list[Span]
) -> Span | None:
    if len(chosen) == len(options):
        return min(s for s, _e in chosen), max(e for _s, e in chosen)
    for start, end in options[len(chosen)]:
        if any(start < e and s < end for s, e in chosen):
            continue
        if pattern.ordered and chosen and start < chosen[-1][1]:
            continue
        low = min([start, *(s for s, _e in chosen)])
        high = max([end, *(e for _s, e in chosen)])
        if pattern.window and high - low > pattern.window:
            continue
        chosen.append((start, end))
        found = _choose(pattern, options, chosen)
        if found:
            return found
        chosen.pop()
    return None
