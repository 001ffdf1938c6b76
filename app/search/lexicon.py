"""The words the catalogue uses, and what can be made of a word it does not use."""

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from app.core.fuzzy import within_edits
from app.search.analysis import doer_base, normal_form

_SHORTEST_BEGIN = 4  # rouw-groep
_SHORTEST_END = 5  # or *huis* would end *thuis*
_MOST_CONTAINING = 24


class Lexicon:
    """Every folded word of the catalogue with the number of documents that use it."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self.counts = {word: count for word, count in counts.items() if count > 0}

    def changed(self, added: Iterable[str], removed: Iterable[str]) -> "Lexicon":
        """The lexicon after documents came and went.

        Each word is given once for every document that gains or loses it.
        """
        fresh = Counter(added)
        counts = Counter(self.counts)
        counts.update(fresh)
        counts.subtract(Counter(removed))
        lexicon = Lexicon(counts)
        # Working these out for every word is slow; one too many until the next opening is no harm.
        lexicon._keys = self._keys | _keys(fresh)
        return lexicon

    @classmethod
    def from_json(cls, data: bytes) -> "Lexicon":
        """The lexicon that ``to_json`` wrote. Raises ``ValueError`` for anything else."""
        counts = json.loads(data)
        if not isinstance(counts, dict):
            raise ValueError("a lexicon is a JSON object")
        return cls({str(word): int(count) for word, count in counts.items()})

    def to_json(self) -> bytes:
        """The lexicon as UTF-8 JSON: an object of words and counts."""
        return json.dumps(self.counts, ensure_ascii=False).encode()

    @cached_property
    def _keys(self) -> frozenset[str]:
        return _keys(self.counts)

    def knows(self, form: str) -> bool:
        """Whether the catalogue uses the folded word, an inflection of it or its doer.

        A catalogue that says *mantelzorgers* knows *mantelzorg*.
        """
        return form in self.counts or (len(form) > 2 and normal_form(form) in self._keys)

    def containing(self, fragment: str) -> list[str]:
        """Words of the catalogue that begin or end with a folded fragment, most used first.

        So *mantelzorg* finds a catalogue that only says *mantelzorgondersteuning*. A beginning has
        at least 4 letters, an end 5; at most 24 words are given.
        """
        begins: set[str] = set()
        ends: set[str] = set()
        if len(fragment) >= _SHORTEST_BEGIN:
            begins.update(_starting(self._forward, fragment))
        if len(fragment) >= _SHORTEST_END:
            ends.update(word[::-1] for word in _starting(self._backward, fragment[::-1]))
        found = sorted(begins | ends, key=lambda word: (-self.counts[word], word))
        return found[:_MOST_CONTAINING]

    @cached_property
    def _forward(self) -> list[str]:
        return sorted(self.counts)

    @cached_property
    def _backward(self) -> list[str]:
        return sorted(word[::-1] for word in self.counts)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = {}
        for word in self._forward:
            if word.isalpha():
                lengths.setdefault(len(word), []).append(word)
        return lengths

    def mended(self, form: str) -> str | None:
        """The word of the catalogue that a folded word was probably meant to be, or None.

        One edit is allowed from 4 letters, two from 7, three from 12. The nearest wins, then one
        with the same first letter, then the most used. Words with digits are left alone.
        """
        edits = _allowed_edits(form)
        if not edits:
            return None
        near = range(len(form) - edits, len(form) + edits + 1)
        candidates = [word for length in near for word in self._by_length.get(length, ())]
        found = within_edits(form, candidates, edits)
        if len(form) < 9:
            found = [(word, far) for word, far in found if far < 2 or word[0] == form[0]]

        def preference(candidate: tuple[str, int]) -> tuple[int, bool, int, str]:
            word, far = candidate
            return far, word[0] != form[0], -self.counts[word], word

        return min(found, key=preference, default=(None, 0))[0]


def _keys(words: Iterable[str]) -> frozenset[str]:
    keys = set(map(normal_form, words))
    return frozenset(keys.union(filter(None, map(doer_base, keys))))


def _starting(ordered: list[str], prefix: str) -> Iterator[str]:
    for at in range(bisect_left(ordered, prefix), len(ordered)):
        if not ordered[at].startswith(prefix):
            return
        yield ordered[at]


def _allowed_edits(form: str) -> int:
    if len(form) < 4 or not form.isalpha():
        return 0
    return 1 + (len(form) >= 7) + (len(form) >= 12)
