"""A table of phrases that looks them up in a text by their stems. Pure.

Editors write phrases as people say them; plural, conjugation, case and accents are folded away on
both sides, so *wandelgroepen* finds *wandelgroep*. Nothing here knows what a phrase stands for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.core.text import stem, tokens

Meaning = TypeVar("Meaning")

# Languages besides Dutch of which words could be taken for Dutch ones.
LATIN_LANGUAGES = frozenset(("en", "tr", "pl"))


class Phrase(str):
    """A phrase with its language; of languages in Latin script the language is part of the key.

    *ben* is Dutch for am and Turkish for I: without its language it would be found in every text.
    """

    __slots__ = ("taal",)
    taal: str

    def __new__(cls, text: str, taal: str = "") -> "Phrase":
        phrase = super().__new__(cls, text)
        phrase.taal = taal
        return phrase


def keys_in(words: Iterable[str], taal: str) -> list[str]:
    """The keys of folded ``words`` as words of ``taal`` (``""`` and ``nl`` for Dutch)."""
    mark = f"{taal}:" if taal in LATIN_LANGUAGES else ""
    return [mark + stem(word) for word in words]


@dataclass(frozen=True, slots=True)
class Hit(Generic[Meaning]):
    """A phrase found in a text: its meaning, its own words, and the token places [start, end)."""

    meaning: Meaning
    phrase: str
    start: int
    end: int

    @property
    def length(self) -> int:
        """How many tokens the phrase covers."""
        return self.end - self.start


class PhraseTable(Generic[Meaning]):
    """Phrases with their meanings; one phrase may have several."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        self._entries: dict[tuple[str, ...], list[tuple[str, Meaning]]] = {}
        self._longest: dict[str, int] = {}
        self._add(entries)

    def plus(self, entries: Iterable[tuple[str, Meaning]]) -> "PhraseTable[Meaning]":
        """A table with ``entries`` besides its own; this one stays as it is."""
        fresh: PhraseTable[Meaning] = PhraseTable(())
        fresh._entries = {key: list(found) for key, found in self._entries.items()}
        fresh._longest = dict(self._longest)
        fresh._add(entries)
        return fresh

    def meanings_of(self, phrase: str) -> list[Meaning]:
        """What exactly these words stand for, by their stems; nothing for words of no entry."""
        key = tuple(keys_in(tokens(phrase), getattr(phrase, "taal", "")))
        return [meaning for _phrase, meaning in self._entries.get(key, ())]

    def _add(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        for phrase, meaning in entries:
            key = tuple(keys_in(tokens(phrase), getattr(phrase, "taal", "")))
            if not key:
                continue
            self._entries.setdefault(key, []).append((phrase, meaning))
            self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def __len__(self) -> int:
        return len(self._entries)

    def words(self) -> set[str]:
        """All stems that occur in the phrases."""
        return {word for key in self._entries for word in key}

    def find(self, words: Sequence[str]) -> list[Hit[Meaning]]:
        """All phrases in ``words`` (stems, in order of the text), overlapping ones too."""
        if self._longest.keys().isdisjoint(words):
            return []
        hits = []
        begins = [(start, word) for start, word in enumerate(words) if word in self._longest]
        for start, word in begins:
            for length in range(min(self._longest[word], len(words) - start), 0, -1):
                end = start + length
                for phrase, meaning in self._entries.get(tuple(words[start:end]), ()):
                    hits.append(Hit(meaning, phrase, start, end))
        return hits


def longest(hits: Iterable[Hit[Meaning]]) -> list[Hit[Meaning]]:
    """The hits that do not lie within a longer one, in order of the text."""
    ordered = sorted(hits, key=lambda hit: (hit.start, -hit.length))
    kept: list[Hit[Meaning]] = []
    reach = -1
    for hit in ordered:
        if hit.end > reach or (kept and (kept[-1].start, kept[-1].end) == (hit.start, hit.end)):
            kept.append(hit)
            reach = max(reach, hit.end)
    return kept
