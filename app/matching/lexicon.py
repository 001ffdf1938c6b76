"""What the matcher knows about words: one frozen value a process (``lexicon_files`` reads it)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.text import stem, tokens
from app.matching import likeness
from app.matching.conditions import Voorwaarden
from app.matching.crisis_rules import CrisisRules
from app.matching.likeness import Likeness
from app.matching.offered_standing import Publiek
from app.matching.ordinary import Examples
from app.matching.passing import Terzijde
from app.matching.redact import NameLists
from app.matching.traits import Traits
from app.matching.turns import Forms, Turns, Uit
from app.taxonomy.hulplijnen import Hulplijn
from app.taxonomy.thesaurus import PhraseTable

LANGUAGES = ("en", "ar", "tr", "pl", "uk")
# How much one phrase of a list says about its thema: the chance that a text with it is about it.
THEMA_WEIGHTS = {"sterk": 0.6, "idioom": 0.6, "jargon": 0.55, "spelling": 0.6, "zwak": 0.15}
FOREIGN_WEIGHT = 0.55
# How much of a behoefte goes to its first, second and third thema.
THEMA_SHARES = (1.0, 0.5, 0.35)


@dataclass(frozen=True, slots=True)
class Behoefte:
    """A concrete need: the bridge between what residents say and what providers offer.

    ``reden`` completes "Omdat u schrijft over …"; ``trede`` is 1 (zelf) to 5 (verwijzing).
    """

    slug: str
    titel: str
    reden: str
    themas: tuple[str, ...]
    doelgroepen: tuple[str, ...]
    trede: int
    woorden: tuple[str, ...]
    vragen: tuple[str, ...]
    aanbieder: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weegwoord:
    """What a phrase points to, and how much it says (0..1)."""

    doel: str
    gewicht: float


@dataclass(frozen=True, slots=True)
class Grens:
    """A limit that a phrase sets: a field of the match contract and its value. "" sets nothing."""

    veld: str
    waarde: str


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All word knowledge. Tables are looked up with stems."""

    behoeften: tuple[Behoefte, ...]
    thema_slugs: tuple[str, ...]
    themas: PhraseTable[Weegwoord]
    doelgroepen: PhraseTable[str]
    aanbieder_groepen: PhraseTable[str]
    grenzen: PhraseTable[Grens]
    bedrag_voor: PhraseTable[str]
    cues: PhraseTable[int]
    cues_na: PhraseTable[int]
    figuren: PhraseTable[str]
    uitsluiten: PhraseTable[str]
    uitsluiten_vormen: Forms
    wendingen_uit: Turns[Uit]
    wendingen_grens: Turns[Grens]
    kenmerken: Traits
    fasen: PhraseTable[tuple[int, int]]
    rollen: PhraseTable[tuple[str, str]]
    terzijde: Terzijde
    publiek: Publiek
    voorwaarden: Voorwaarden
    crisis: CrisisRules
    crisis_tekst: Mapping[str, Any]
    gewoon: Examples
    geen_gewoon: PhraseTable[str]
    loketten: Examples
    hulplijnen: tuple[Hulplijn, ...]
    namen: NameLists

    @cached_property
    def redenen(self) -> dict[str, str]:
        """What completes "Omdat u schrijft over", by the slug of the behoefte."""
        return {b.slug: b.reden for b in self.behoeften}

    @cached_property
    def behoefte_woorden(self) -> PhraseTable[int]:
        """The strong terms of the behoeften; the meaning is the place in ``behoeften``."""
        return PhraseTable((w, i) for i, b in enumerate(self.behoeften) for w in b.woorden)

    @cached_property
    def vragen(self) -> Likeness:
        """What people say for each behoefte, in the order of ``behoeften``."""
        return likeness.build([b.vragen for b in self.behoeften])

    @cached_property
    def antwoorden(self) -> Likeness:
        """How providers describe an answer to each behoefte, in the same order."""
        return likeness.build([b.aanbieder for b in self.behoeften])

    @cached_property
    def thema_shares(self) -> NDArray[np.float64]:
        """How much of each behoefte belongs to each of ``thema_slugs``: shape (B, T), 0..1."""
        shares = np.zeros((len(self.behoeften), len(self.thema_slugs)))
        for place, behoefte in enumerate(self.behoeften):
            for share, thema in zip(THEMA_SHARES, behoefte.themas, strict=False):
                shares[place, self.thema_slugs.index(thema)] = share
        return shares

    @cached_property
    def vingerafdruk(self) -> str:
        """16 hex digits of SHA-256: others when a phrase changes by which aanbod is understood."""
        digest = hashlib.sha256()
        for behoefte in self.behoeften:
            digest.update("\n".join((behoefte.slug, *behoefte.aanbieder)).encode())
        return digest.hexdigest()[:16]

    @cached_property
    def vocabulary(self) -> dict[str, list[str]]:
        """What a misspelling is mended to: the Latin words we know, of 4 letters or more.

        Folded and sorted, by their first letter.
        """
        found: set[str] = set()
        for behoefte in self.behoeften:
            for phrase in behoefte.vragen + behoefte.woorden + behoefte.aanbieder:
                if not getattr(phrase, "taal", ""):
                    found.update(tokens(phrase))
        by_letter: dict[str, list[str]] = {}
        for word in sorted(found):
            if word.isascii() and word.isalpha() and len(word) >= 4:
                by_letter.setdefault(word[0], []).append(word)
        return by_letter

    @cached_property
    def mended(self) -> dict[str, str]:
        """What misspelled words were mended to so far; ``reading`` fills and empties it."""
        return {}

    @cached_property
    def known_stems(self) -> frozenset[str]:
        """The stems of every word in any table or phrase."""
        found = self.themas.words() | self.doelgroepen.words() | self.grenzen.words()
        found |= self.uitsluiten.words() | self.fasen.words() | self.rollen.words()
        found |= self.crisis.words()
        for words in self.vocabulary.values():
            found.update(stem(word) for word in words)
        return frozenset(found)
