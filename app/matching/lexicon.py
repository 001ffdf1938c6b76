"""What the matcher knows about words, read from ``seeds/``: one frozen value a process."""

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.text import fold, stem, tokens
from app.matching import likeness
from app.matching.conditions import Voorwaarden, make_conditions
from app.matching.crisis_rules import CrisisRules, make_rules
from app.matching.emptywords import EMPTY
from app.matching.likeness import Likeness
from app.matching.offered_standing import Publiek, make_audience
from app.matching.ordinary import Examples, make_examples
from app.matching.passing import Terzijde, make_passing
from app.matching.redact import NameLists
from app.matching.traits import Traits, make_traits
from app.matching.turns import Forms, Turns, Uit, ruled_out
from app.taxonomy.thesaurus import Phrase, PhraseTable

LANGUAGES = ("en", "ar", "tr", "pl", "uk")
# How much one phrase of a list says about its thema: the chance that a text with it is about it.
THEMA_WEIGHTS = {"sterk": 0.6, "idioom": 0.6, "jargon": 0.55, "spelling": 0.6, "zwak": 0.15}
FOREIGN_WEIGHT = 0.55
# How much of a behoefte goes to its first, second and third thema.
THEMA_SHARES = (1.0, 0.5, 0.35)
# A word written without a capital.
_LOWER = re.compile(r"(?<![\w'])[^\W\d_A-ZÀ-Ý][^\W\d_]+")


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
    """All word knowledge. Tables are looked up with stems; see ``load``."""

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
    hulplijnen: tuple[Mapping[str, Any], ...]
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
        """Changes when any phrase by which aanbod is understood changes."""
        digest = hashlib.sha256()
        for behoefte in self.behoeften:
            digest.update("\n".join((behoefte.slug, *behoefte.aanbieder)).encode())
        return digest.hexdigest()[:16]

    @cached_property
    def vocabulary(self) -> dict[str, list[str]]:
        """Every Latin word we know, folded, by first letter: what a misspelling is mended to."""
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


def load(folder: Path) -> Lexicon:
    """The lexicon in ``folder`` (``seeds/``). Raises KeyError or ValueError on broken data."""
    words = folder / "thesaurus"
    grenzen = _read(words / "grenzen.toml")
    ontkenning = _read(words / "ontkenning.toml")
    wendingen = _read(words / "wendingen.toml")
    classes = {**wendingen["vormen"], **wendingen["klassen"]}
    levensfase = _read(words / "levensfase.toml")
    doelgroepen = _read(words / "doelgroepen.toml")
    gewoon = _read(folder / "gewoon_leven.toml")
    behoeften = tuple(_behoeften(folder / "behoeften"))
    loket = _read(folder / "ander_loket.toml")
    return Lexicon(
        behoeften=behoeften,
        thema_slugs=tuple(path.stem for path in sorted((words / "themas").glob("*.toml"))),
        themas=PhraseTable(_telling(_thema_words(words / "themas"))),
        doelgroepen=PhraseTable(
            (phrase, slug)
            for slug, lists in doelgroepen.items()
            for phrase in _phrases(lists, "woorden")
        ),
        aanbieder_groepen=PhraseTable(
            (phrase, slug) for slug, lists in doelgroepen.items() for phrase in lists["aanbieder"]
        ),
        grenzen=PhraseTable(_grens_phrases(grenzen)),
        bedrag_voor=PhraseTable((phrase, phrase) for phrase in grenzen["bedrag"]["voor"]),
        cues=PhraseTable(_cues(ontkenning)),
        cues_na=PhraseTable((cue, int(ontkenning["bereik"])) for cue in ontkenning["cues_na"]),
        figuren=PhraseTable(
            (phrase, phrase)
            for figure in ontkenning["geen_uitsluiting"]
            for phrase in _phrases(figure, "zinnen")
        ),
        uitsluiten=PhraseTable(
            (phrase, group["slug"])
            for group in ontkenning["uitsluiten"]
            for phrase in _phrases(group, "woorden")
        ),
        uitsluiten_vormen=Forms(wendingen["vormen"]),
        wendingen_uit=Turns(ruled_out(wendingen), classes),
        wendingen_grens=Turns(_turns_limit(wendingen), classes),
        kenmerken=make_traits(ontkenning, _read(words / "kenmerken.toml")),
        fasen=PhraseTable(
            (phrase, (fase["van"], fase["tot"]))
            for fase in levensfase["fase"]
            if fase.get("sterk", True)
            for phrase in _phrases(fase, "woorden")
        ),
        rollen=PhraseTable(
            (phrase, (rol["rol"], rol["geslacht"]))
            for rol in levensfase["rol"]
            for phrase in _phrases(rol, "zinnen")
        ),
        terzijde=make_passing(_read(words / "terzijde.toml")),
        publiek=make_audience(_read(words / "publiek.toml")),
        voorwaarden=make_conditions(_read(words / "voorwaarden.toml")),
        crisis=make_rules(_read(folder / "crisis.toml")),
        crisis_tekst=_read(folder / "crisis_tekst.toml"),
        gewoon=make_examples(gewoon["gewoon"], gewoon["patroon"], gewoon["signalen"]),
        geen_gewoon=PhraseTable(
            (phrase, phrase) for cue in gewoon["geen_gewoon"] for phrase in _phrases(cue, "zinnen")
        ),
        loketten=make_examples(loket["loket"], loket["patroon"], loket["signalen"]),
        hulplijnen=tuple(_read(folder / "hulplijnen.toml")["hulplijn"]),
        namen=_names(folder / "redactie", behoeften),
    )


def _behoeften(folder: Path) -> Iterator[Behoefte]:
    for path in sorted(folder.glob("*.toml")):
        for row in _read(path)["behoefte"]:
            yield Behoefte(
                slug=row["slug"],
                titel=row["titel"],
                reden=row["reden"],
                themas=tuple(row["themas"]),
                doelgroepen=tuple(row["doelgroepen"]),
                trede=row["trede"],
                woorden=tuple(row["woorden"]),
                vragen=(*_phrases(row, "inwoner"), *row["werker"]),
                aanbieder=tuple(row["aanbieder"]),
            )


def _thema_words(folder: Path) -> Iterator[tuple[str, Weegwoord]]:
    for path in sorted(folder.glob("*.toml")):
        row = _read(path)
        for name, weight in THEMA_WEIGHTS.items():
            for phrase in row.get(name, ()):
                yield phrase, Weegwoord(row["thema"], weight)
        for language in LANGUAGES:
            for phrase in row.get(language, ()):
                yield Phrase(phrase, language), Weegwoord(row["thema"], FOREIGN_WEIGHT)


def _telling(
    entries: Iterator[tuple[str, Weegwoord]],
) -> Iterator[tuple[str, Weegwoord]]:
    """The entries without single words that stem like an empty one (*daten* like *dat*)."""
    for phrase, meaning in entries:
        words = tokens(phrase)
        if len(words) != 1 or stem(words[0]) not in EMPTY:
            yield phrase, meaning


def _grens_phrases(grenzen: Mapping[str, Any]) -> Iterator[tuple[str, Grens]]:
    for grens in grenzen["grens"]:
        for phrase in _phrases(grens, "zinnen"):
            yield phrase, Grens(grens["veld"], str(grens["waarde"]))
    for grens in grenzen["geen_grens"]:
        for phrase in _phrases(grens, "zinnen"):
            yield phrase, Grens(grens["veld"], "")


def _names(folder: Path, behoeften: Iterable[Behoefte]) -> NameLists:
    triggers = _read(folder / "triggers.toml")
    usual = Counter(
        word
        for behoefte in behoeften
        for phrase in (*behoefte.vragen, *behoefte.aanbieder)
        for word in _LOWER.findall(phrase)
    )
    return NameLists(
        voornamen=_lines(folder / "voornamen.txt"),
        achternamen=_lines(folder / "achternamen.txt"),
        gewone_woorden=_lines(folder / "gewone_woorden.txt"),
        triggers=tuple(sorted({fold(cue) for cue in triggers["voor"]}, key=len, reverse=True)),
        na=tuple(fold(cue) for cue in triggers["na"]),
        bekende_namen=tuple(fold(name) for name in triggers["bekende_namen"]),
        bekend=frozenset(fold(word) for word in usual) | _lines(folder / "nooit.txt"),
        blijven=frozenset(
            "".join(c for c in number if c.isdigit()) for number in triggers["helplijnen_blijven"]
        ),
    )


def _lines(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(fold(line.strip()) for line in lines if line.strip() and line[0] != "#")


def _turns_limit(wendingen: Mapping[str, Any]) -> Iterator[tuple[Grens, list[str]]]:
    """The limits that turns of phrase set; an empty value is of those that only look like one."""
    for row in (*wendingen["grens"], *wendingen["niet"]):
        if row["veld"] != "uitsluiten":
            yield Grens(row["veld"], row.get("waarde", "")), row["patroon"]


def _cues(ontkenning: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Negation cues with their reach in tokens."""
    for key, reach in (("cues", "bereik"), ("cues_zwak", "bereik_zwak")):
        for cue in ontkenning[key]:
            yield cue, int(ontkenning[reach])
    for key, reach in (("cues_talen", "bereik"), ("cues_talen_zwak", "bereik_zwak")):
        for language, cues in ontkenning[key].items():
            for cue in cues:
                yield Phrase(cue, language), int(ontkenning[reach])


def _phrases(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """The Dutch phrases of a row and those in other languages, which carry their language."""
    found = list(row.get(key, ()))
    for language in LANGUAGES:
        found += [Phrase(phrase, language) for phrase in row.get(language, ())]
    return tuple(found)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
