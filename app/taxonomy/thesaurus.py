"""A table of phrases that looks them up in a text by their stems. Pure.

Editors write phrases as people say them; plural, conjugation, case and accents are folded away on
both sides, so *wandelgroepen* finds *wandelgroep*. Nothing here knows what a phrase stands for.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

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


class Hit(NamedTuple, Generic[Meaning]):
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
        # By first word and, of phrases of more words, by second: how long phrases are, longest
        # first. Most phrases begin with a word that every text has, and few go on as the text does.
        self._single: set[str] = set()
        self._lengths: dict[str, dict[str, tuple[int, ...]]] = {}
        self._add(entries)

    def plus(self, entries: Iterable[tuple[str, Meaning]]) -> "PhraseTable[Meaning]":
        """A table with ``entries`` besides its own; this one stays as it is."""
        fresh: PhraseTable[Meaning] = PhraseTable(())
        fresh._entries = {key: list(found) for key, found in self._entries.items()}
        fresh._single = set(self._single)
        fresh._lengths = {first: dict(found) for first, found in self._lengths.items()}
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
            if len(key) == 1:
                self._single.add(key[0])
            else:
                by_second = self._lengths.setdefault(key[0], {})
                lengths = {len(key), *by_second.get(key[1], ())}
                by_second[key[1]] = tuple(sorted(lengths, reverse=True))

    def __len__(self) -> int:
        return len(self._entries)

    def words(self) -> set[str]:
        """All stems that occur in the phrases."""
        return {word for key in self._entries for word in key}

    def find(self, words: Sequence[str]) -> list[Hit[Meaning]]:
        """All phrases in ``words`` (stems, in order of the text), overlapping ones too."""
        hits: list[Hit[Meaning]] = []
        for start, word in enumerate(words):
            rest = len(words) - start
            if word in self._lengths and rest > 1:
                for length in self._lengths[word].get(words[start + 1], ()):
                    if length <= rest:
                        hits += self._hits(words, start, start + length)
            if word in self._single:
                hits += self._hits(words, start, start + 1)
        return hits

    def _hits(self, words: Sequence[str], start: int, end: int) -> list[Hit[Meaning]]:
        """The phrases that are exactly the words ``[start, end)``."""
        found = self._entries.get(tuple(words[start:end]), ())
        return [Hit(meaning, phrase, start, end) for phrase, meaning in found]


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
