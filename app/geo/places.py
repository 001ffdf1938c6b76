"""Which wijk somebody means: by code, postcode, name, alias or a few words of text. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.core import fuzzy
from app.core.text import tokens

_POSTCODE = re.compile(r"^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$", re.IGNORECASE)
_POSTCODE_IN_TEXT = re.compile(r"\b([1-9]\d{3})(?:\s?[a-z]{2})?\b", re.IGNORECASE)
# Words that announce a place. Only after one of these a misspelled or everyday name counts.
_CUES = frozenset(
    [
        "in",
        "wijk",
        "wijken",
        "buurt",
        "uit",
        "te",
        "woon",
        "woont",
        "wonend",
        "omgeving",
        "regio",
        "bij",
        "nabij",
        "stadsdeel",
    ]
)
_TYPO_CUTOFF = 0.82
_MIN_TYPO_LETTERS = 5


@dataclass(frozen=True, slots=True)
class WijkPlaats:
    """A wijk with its middle (WGS84, decimal degrees) and the codes of its neighbours."""

    code: str
    naam: str
    lat: float
    lon: float
    buren: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostcodeGebied:
    """A PC4 area: its wijken, largest first, whether that is one for sure, and its middle."""

    wijken: tuple[str, ...]
    eenduidig: bool
    lat: float | None
    lon: float | None


@dataclass(frozen=True)
class Places:
    """The wijken of one gemeente and every name people use for them.

    ``dubbelzinnig`` are the aliases that are also ordinary words or other places.
    """

    gemeente: str
    naam: str
    wijken: Mapping[str, WijkPlaats]
    aliassen: Mapping[str, tuple[str, ...]]
    postcodes: Mapping[str, PostcodeGebied]
    dubbelzinnig: frozenset[str] = frozenset()
    _by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = field(init=False)
    _single: dict[str, tuple[str, ...]] = field(init=False)
    _everyday: frozenset[tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        """Make the look-up tables: alias tokens by their first token, longest alias first."""
        by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        names = {wijk.naam: (code,) for code, wijk in self.wijken.items()}
        for alias, codes in {**names, **dict(self.aliassen)}.items():
            words = tuple(tokens(alias))
            if words:
                by_first.setdefault(words[0], []).append((words, tuple(codes)))
        for entries in by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        object.__setattr__(self, "_by_first", by_first)
        everyday = frozenset(tuple(tokens(alias)) for alias in self.dubbelzinnig)
        object.__setattr__(self, "_everyday", everyday)
        single = {
            alias[0]: codes
            for entries in by_first.values()
            for alias, codes in entries
            if len(alias) == 1 and len(alias[0]) >= _MIN_TYPO_LETTERS
        }
        object.__setattr__(self, "_single", single)

    def pc4(self, postcode: str) -> str | None:
        """The four digits of a well-formed postcode (``8032``, ``8032 AB``), else None."""
        match = _POSTCODE.match(postcode)
        return match.group(1) if match else None

    def wijken_of_postcode(self, postcode: str) -> tuple[str, ...]:
        """The codes of the wijken where ``postcode`` may lie: one when sure, () when unknown."""
        area = self.postcodes.get(self.pc4(postcode) or "")
        if area is None:
            return ()
        return area.wijken[:1] if area.eenduidig else area.wijken

    def by_name(self, naam: str) -> tuple[str, ...]:
        """The codes that a name, alias or code stands for; () when nobody knows it."""
        if naam.strip().upper() in self.wijken:
            return (naam.strip().upper(),)
        words = tuple(tokens(naam))
        for alias, codes in self._by_first.get(words[0], ()) if words else ():
            if alias == words:
                return codes
        return ()

    def in_text(self, text: str) -> tuple[str, ...]:
        """The codes of the wijk(en) that ``text`` says somebody lives in or wants; () if none.

        Postcodes and names count, names also with a typing error when a word such as *in* or
        *wijk* stands before them. The first place named wins. More than one code means that the
        text leaves it open (*Zwolle-Zuid*): ask, never guess.
        """
        for match in _POSTCODE_IN_TEXT.finditer(text):
            codes = self.wijken_of_postcode(match.group(1))
            if codes:
                return codes
        words = tokens(text)
        for position in range(len(words)):
            cued = bool(_CUES.intersection(words[max(0, position - 2) : position]))
            codes = self._name_at(words, position, cued) or self._typo_at(words, position, cued)
            if codes:
                return codes
        return ()

    def without_names(self, text: str) -> str:
        """``text`` without the names of wijken and postcodes: they say where, not what about."""
        return self._names.sub(" ", _POSTCODE_IN_TEXT.sub(self._blank, text))

    def _blank(self, match: re.Match[str]) -> str:
        return " " if match.group(1) in self.postcodes else match.group()

    @cached_property
    def _names(self) -> re.Pattern[str]:
        names = {wijk.naam for wijk in self.wijken.values()} | {*self.aliassen} | {self.naam}
        sure = sorted(names - self.dubbelzinnig - {""}, key=len, reverse=True)
        if not sure:
            return re.compile(r"(?!)")
        words = "|".join(re.escape(name) for name in sure)
        return re.compile(rf"\b(?:in |uit |te )?(?:{words})\b", re.IGNORECASE)

    def _name_at(self, words: list[str], position: int, cued: bool) -> tuple[str, ...]:
        for alias, codes in self._by_first.get(words[position], ()):
            if tuple(words[position : position + len(alias)]) == alias and (
                cued or alias not in self._everyday
            ):
                return codes
        return ()

    def _typo_at(self, words: list[str], position: int, cued: bool) -> tuple[str, ...]:
        word = words[position]
        if not cued or len(word) < _MIN_TYPO_LETTERS:
            return ()
        found = fuzzy.closest(word, self._single, _TYPO_CUTOFF)
        return self._single[found] if found else ()
