"""The lexicon as it is read from the files in ``seeds/``."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from app.core.text import fold, stem, tokens
from app.matching.conditions import make_conditions
from app.matching.crisis_rules import make_rules
from app.matching.emptywords import EMPTY
from app.matching.lexicon import (
    FOREIGN_WEIGHT,
    LANGUAGES,
    THEMA_WEIGHTS,
    Behoefte,
    Grens,
    Lexicon,
    Weegwoord,
)
from app.matching.offered_standing import make_audience
from app.matching.ordinary import make_examples
from app.matching.passing import make_passing
from app.matching.redact import NameLists
from app.matching.traits import make_traits
from app.matching.turns import Forms, Turns, ruled_out
from app.taxonomy import hulplijnen
from app.taxonomy.thesaurus import Phrase, PhraseTable

Meaning = TypeVar("Meaning")
# A word written without a capital.
_LOWER = re.compile(r"(?<![\w'])[^\W\d_A-ZÀ-Ý][^\W\d_]+")


def load(folder: Path) -> Lexicon:
    """The lexicon in ``folder`` (``seeds/``).

    Raises OSError for a file that is not there, and KeyError, TypeError or ValueError (also that of
    ``tomllib``) on broken data.
    """
    words = folder / "thesaurus"
    grenzen = _read(words / "grenzen.toml")
    ontkenning = _read(words / "ontkenning.toml")
    wendingen = _read(words / "wendingen.toml")
    classes = {**wendingen["vormen"], **wendingen["klassen"]}
    levensfase = _read(words / "levensfase.toml")
    groepen = _read(words / "doelgroepen.toml")
    gewoon = _read(folder / "gewoon_leven.toml")
    loket = _read(folder / "ander_loket.toml")
    behoeften = tuple(_behoeften(folder / "behoeften"))
    return Lexicon(
        behoeften=behoeften,
        thema_slugs=tuple(path.stem for path in sorted((words / "themas").glob("*.toml"))),
        themas=PhraseTable(_telling(_thema_words(words / "themas"))),
        doelgroepen=_table((row, slug) for slug, row in groepen.items()),
        aanbieder_groepen=PhraseTable(
            (p, slug) for slug, g in groepen.items() for p in g["aanbieder"]
        ),
        grenzen=PhraseTable(_grens_phrases(grenzen)),
        bedrag_voor=PhraseTable((phrase, phrase) for phrase in grenzen["bedrag"]["voor"]),
        cues=PhraseTable(_cues(ontkenning)),
        cues_na=PhraseTable(_cues_after(ontkenning)),
        figuren=_sentences(ontkenning["geen_uitsluiting"]),
        uitsluiten=_table((row, row["slug"]) for row in ontkenning["uitsluiten"]),
        uitsluiten_vormen=Forms(wendingen["vormen"]),
        wendingen_uit=Turns(ruled_out(wendingen), classes),
        wendingen_grens=Turns(_turns_limit(wendingen), classes),
        kenmerken=make_traits(ontkenning, _read(words / "kenmerken.toml")),
        fasen=_table(
            (row, (row["van"], row["tot"])) for row in levensfase["fase"] if row.get("sterk", True)
        ),
        rollen=_table(
            ((row, (row["rol"], row["geslacht"])) for row in levensfase["rol"]), "zinnen"
        ),
        terzijde=make_passing(_read(words / "terzijde.toml")),
        publiek=make_audience(_read(words / "publiek.toml")),
        voorwaarden=make_conditions(_read(words / "voorwaarden.toml")),
        crisis=make_rules(_read(folder / "crisis.toml")),
        crisis_tekst=_read(folder / "crisis_tekst.toml"),
        gewoon=make_examples(gewoon["gewoon"], gewoon["patroon"], gewoon["signalen"]),
        geen_gewoon=_sentences(gewoon["geen_gewoon"]),
        loketten=make_examples(loket["loket"], loket["patroon"], loket["signalen"]),
        hulplijnen=hulplijnen.read(folder),
        namen=_names(folder / "redactie", behoeften),
    )


def _table(
    rows: Iterable[tuple[Mapping[str, Any], Meaning]], key: str = "woorden"
) -> PhraseTable[Meaning]:
    """The phrases under ``key`` of each row, with the meaning of that row."""
    return PhraseTable((phrase, meaning) for row, meaning in rows for phrase in _phrases(row, key))


def _sentences(rows: Iterable[Mapping[str, Any]]) -> PhraseTable[str]:
    """The sentences of all rows, each with itself as its meaning."""
    return PhraseTable((phrase, phrase) for row in rows for phrase in _phrases(row, "zinnen"))


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


def _cues_after(ontkenning: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Negation cues that come after what they deny."""
    reach = int(ontkenning["bereik"])
    for cue in ontkenning["cues_na"]:
        yield cue, reach
    for language, cues in ontkenning["cues_na_talen"].items():
        for cue in cues:
            yield Phrase(cue, language), reach


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
