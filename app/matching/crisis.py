"""Crisis by rules: suicide, violence, child abuse, emergency. Pure; data in ``seeds/crisis.toml``.

High recall comes before precision (quality list A3.6): a panel too many is a line of text, one too
few may cost a life. It stands above the results, never replaces them and is never stored with them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.text import stem, tokens
from app.taxonomy.thesaurus import Hit, PhraseTable

LANGUAGES = ("en", "ar", "tr", "pl", "uk")
CORE_WINDOW = 6
_SENTENCE = re.compile(r"[.!?\n;]+")
# Words that people put between the words of a phrase without changing it.
_FILLER_TEXT = """
echt gewoon zo nu soms al maar heel erg wel toch eigenlijk steeds vaak weer even gwn really just so
"""
_FILLER = frozenset(stem(word) for word in _FILLER_TEXT.split())


@dataclass(frozen=True, slots=True)
class Cancel:
    """A phrase that takes a trigger away: ``masker`` covers words, ``zin`` a whole sentence."""

    soort: str
    werking: str
    toch: frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class CrisisRules:
    """The lists of ``crisis.toml``, made ready."""

    zinnen: PhraseTable[str]
    kernen: tuple[tuple[str, frozenset[str], frozenset[str]], ...]
    geen: PhraseTable[Cancel]
    voorrang: tuple[str, ...]

    def words(self) -> set[str]:
        """Every stem that the rules look for."""
        found = self.zinnen.words()
        for _soort, first, second in self.kernen:
            found |= first | second
        return found


def make_rules(data: Mapping[str, Any]) -> CrisisRules:
    """The rules in ``data`` (``crisis.toml`` as read)."""
    return CrisisRules(
        zinnen=PhraseTable(
            (phrase, row["soort"])
            for row in data["crisis"]
            for key in ("zinnen", *LANGUAGES)
            for phrase in row.get(key, ())
        ),
        kernen=tuple(
            (row["soort"], _stemmed(first), _stemmed(second))
            for row in data["crisis"]
            for first, second in row.get("kernen", ())
        ),
        geen=PhraseTable(
            (phrase, Cancel(row["soort"], row["werking"], _keys(row.get("toch", ()))))
            for row in data["geen_crisis"]
            for key in ("zinnen", *LANGUAGES)
            for phrase in row.get(key, ())
        ),
        voorrang=tuple(data["voorrang"]),
    )


def detect(text: str, mend: Mapping[str, str], rules: CrisisRules) -> str:
    """The kind of crisis that ``text`` shows, ``""`` for none.

    ``mend`` maps folded words to the stem they were mended to. Every sentence is looked at by
    itself, and once more with filler words left out.
    """
    found: set[str] = set()
    for sentence in _SENTENCE.split(text):
        words = tokens(sentence)
        if not words:
            continue
        stems = [mend.get(word) or stem(word) for word in words]
        found |= _in_sentence(stems, rules)
        without = [s for s in stems if s not in _FILLER]
        if len(without) < len(stems):
            found |= _in_sentence(without, rules)
    return next((soort for soort in rules.voorrang if soort in found), "")


def _in_sentence(stems: Sequence[str], rules: CrisisRules) -> set[str]:
    cancels = rules.geen.find(stems)
    hits = rules.zinnen.find(stems)
    found = {hit.meaning for hit in hits if not _masked(hit, cancels)}
    found |= _cores(stems, cancels, rules)
    return {soort for soort in found if not _cancelled(soort, stems, cancels)}


def _cores(stems: Sequence[str], cancels: Iterable[Hit[Cancel]], rules: CrisisRules) -> set[str]:
    found = set()
    for soort, first, second in rules.kernen:
        covered = {
            place
            for hit in cancels
            if hit.meaning.werking == "masker" and hit.meaning.soort in ("", soort)
            for place in range(hit.start, hit.end)
        }
        ones = [p for p, s in enumerate(stems) if s in first and p not in covered]
        twos = [p for p, s in enumerate(stems) if s in second and p not in covered]
        if any(a != b and abs(a - b) <= CORE_WINDOW for a in ones for b in twos):
            found.add(soort)
    return found


def _masked(hit: Hit[str], cancels: Iterable[Hit[Cancel]]) -> bool:
    return any(
        cancel.meaning.werking == "masker"
        and cancel.meaning.soort in ("", hit.meaning)
        and cancel.start < hit.end
        and hit.start < cancel.end
        and cancel.length >= hit.length
        for cancel in cancels
    )


def _cancelled(soort: str, stems: Sequence[str], cancels: Iterable[Hit[Cancel]]) -> bool:
    return any(
        cancel.meaning.werking == "zin"
        and cancel.meaning.soort in ("", soort)
        and not _says_still(stems, cancel)
        for cancel in cancels
    )


def _says_still(stems: Sequence[str], cancel: Hit[Cancel]) -> bool:
    rest = [*stems[: cancel.start], "", *stems[cancel.end :]]
    return any(
        tuple(rest[place : place + len(phrase)]) == phrase
        for phrase in cancel.meaning.toch
        for place in range(len(rest))
    )


def _stemmed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(token) for word in words for token in tokens(word))


def _keys(phrases: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(stem(token) for token in tokens(phrase)) for phrase in phrases)
