"""Ages that are written in words of other languages, put in figures. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from re import Pattern

_WORDS = {
    "en": (
        "two three four five six seven eight nine",
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    "pl": (
        "dwa trzy cztery piec szesc siedem osiem dziewiec",
        "dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie"
        " osiemnascie dziewietnascie",
        "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat"
        " osiemdziesiat dziewiecdziesiat",
    ),
    "tr": (
        "iki uc dort bes alti yedi sekiz dokuz",
        "on",
        "yirmi otuz kirk elli altmis yetmis seksen doksan",
    ),
    "uk": (
        "два три чотири п'ять шість сім вісім дев'ять",
        "десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять"
        " вісімнадцять дев'ятнадцять",
        "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
    ),
    "ar": ("سنتان ثلاث اربع خمس ست سبع ثماني تسع", "عشر", ""),
}
_STOP = r"(?=\s*(?:[.,;:!?)]|$))"
# Where a number is an age: before a word for years, or after who has it and before a stop.
_PLACES = {
    "en": (r"\b", r"(?=[ -](?:years?|yrs?)\b)"),
    "en ": (
        r"\b(?:is|am|i'm|im|turned|turns|just|aged|^)\s?",
        r"(?=\s*(?:[.,;:!?)]|$|and\b|now\b|or\b|next\b|in\b|soon\b))",
    ),
    "pl": (r"\b", r"(?= (?:lat|lata|latek|roku|letni\w*)\b)"),
    "tr": (r"\b", r"(?= yas)"),
    "uk": (r"\b", r"(?= (?:рок|рік))"),
    "uk ": (r"\b(?:йому|їй|мені|йому вже|їй вже|мені вже) ", _STOP),
    "ar": (r"(?<!\w)", r"(?= سنوات)"),
}


@dataclass(frozen=True, slots=True)
class _Reader:
    """How the ages of one language are found, and what their words are worth."""

    pattern: Pattern[str]
    values: Mapping[str, int]

    def put(self, folded: str) -> str:
        """``folded`` with the ages of this language in figures."""
        return self.pattern.sub(self._figure, folded)

    def _figure(self, match: re.Match[str]) -> str:
        value = sum(self.values[word] for word in re.split("[ -]", match["getal"]))
        return match[0][: match.start("getal") - match.start()] + str(value)


def _values(units: str, teens: str, tens: str) -> dict[str, int]:
    found = {word: value for value, word in enumerate(units.split(), start=2)}
    found |= {word: value for value, word in enumerate(teens.split(), start=10)}
    return found | {word: 10 * value for value, word in enumerate(tens.split(), start=2)}


def _one_of(words: Sequence[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _reader(key: str) -> _Reader:
    units, teens, tens = _WORDS[key.strip()]
    before, after = _PLACES[key]
    values = _values(units, teens, tens)
    high = _one_of([*tens.split(), *(["on"] if key == "tr" else [])])
    both = rf"(?:{high})[ -](?:{_one_of(units.split())})|" if high else ""
    return _Reader(
        re.compile(rf"{before}(?P<getal>{both}{_one_of(list(values))})\b{after}"), values
    )


_READERS = tuple(_reader(key) for key in _PLACES)
# Most questions have none of these: one look saves the rest.
_ANY = re.compile(
    r"\byears?\b|\byrs?\b|\blata?\b|\blatek\b|\byas|рок|рік|йому|їй|мені|سنوات|\bi'?m\b"
    r"|\b(?:am|is|turned|turns)\b"
    r"|^(?:twenty|thirty|forty|fifty|sixty|seventy)"
)


def ages_abroad_in_figures(folded: str) -> str:
    """``folded`` with ages in English, Polish, Turkish, Ukrainian and Arabic words in figures."""
    if not _ANY.search(folded):
        return folded
    for reader in _READERS:
        folded = reader.put(folded)
    return folded
