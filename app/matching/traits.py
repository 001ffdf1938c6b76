"""What an aanbod is by its text: a group, of a church, with a referral, at a price. Pure.

What somebody does not want is laid beside it. A text that names a thing need not be it: *u hebt
geen verwijzing nodig*, *meld u aan via de website*, *achter de Oosterkerk*.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from re import Pattern
from typing import Any

from app.core.text import stem
from app.directory.kosten import gratis_or_betaald
from app.matching.refusals import Refusals, make_refusals
from app.matching.turns import Laid, compiled, lay_out
from app.taxonomy.thesaurus import PhraseTable, longest

# *Ook als u de kerk achter u liet*: who a text welcomes besides tells not what it is.
_TOO = " ook "
# A pattern that begins so is about what is not there: *geen lift*.
_DENIES = re.compile(r"(?:geen|zonder|niet)\b")
_LACKS = re.compile(r"\b(?:zonder|geen) (?:\w+(?: of | en ))?\w+", re.IGNORECASE)
_CIRCLE = re.compile(r"\b\w*(?:kring|cirkel|club|groep)\b", re.IGNORECASE)
_AT_HOME = frozenset(("aan-huis", "online", "telefonisch"))
# Kinds of aanbod that are a place to go to.
_PLACES = frozenset(
    ("ontmoeting", "sport", "cursus", "cultuur", "lotgenoten", "geloof", "herstel", "materieel")
)
# What is for one of these doelgroepen alone is a group of this kind.
_OF_ONE = {"mantelzorgers": "mantelzorg", "dementie": "dementie", "ouderen": "ouderen"}


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an aanbod that tell what it is besides its text."""

    soort: str = ""
    aanmelden: str = ""
    kosten: str = ""
    toegankelijk: Sequence[str] = ()
    doelgroepen: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """A text laid out, with the places of what it denies and of what it does not after all."""

    laid: Laid
    denied: set[int]
    after_all: set[int]


@dataclass(frozen=True)
class Traits:
    """The words and patterns of ``ontkenning.toml`` and ``kenmerken.toml`` by which a text shows
    its groups. ``never`` hides words that only look like one; ``in_name`` counts in a name alone.
    ``denied`` finds the words that a text says not to be so (*geen muziek*, *dicht voor mannen*),
    but for those of ``after_all`` (*zonder verwijzing geen plek*). A text with a turn of ``absent``
    has not that group, whatever it names besides (*uit de kerk gestapt*). ``weigert`` reads what
    it says that it does not do.
    """

    phrases: PhraseTable[str]
    patterns: Mapping[str, Pattern[str]]
    never: Mapping[str, Pattern[str]]
    in_name: Mapping[str, Pattern[str]]
    denied: Sequence[Pattern[str]]
    after_all: Pattern[str]
    absent: Mapping[str, Pattern[str]]
    weigert: Refusals

    def of(self, name: str, text: str, fields: Fields) -> frozenset[str]:
        """The groups that an aanbod shows, by its name, its whole text and its fields."""
        laid = lay_out(text)
        said = self._said(laid)
        found = {
            slug for slug, pattern in self.patterns.items() if self._shows(slug, pattern, said)
        }
        found.update(self._by_phrases(said))
        called = lay_out(name).text
        found.update(slug for slug, pattern in self.in_name.items() if pattern.search(called))
        found.update(_by_fields(fields, text))
        if fields.soort == "geloof" and not self._denies("geloof", said):
            found.add("geloof")
        found.difference_update(
            slug for slug, pattern in self.absent.items() if slug in found and _is(pattern, laid)
        )
        if "aan-huis" not in found and fields.soort in _PLACES and not _reaches_home(fields, found):
            found.add("erheen")
        return frozenset(found)

    def _said(self, laid: Laid) -> _Said:
        denied = {place for turns in self.denied for place in _places(turns, laid)}
        after_all = _places(self.after_all, laid) if denied else set()
        return _Said(laid, denied - after_all, after_all)

    def _shows(self, slug: str, pattern: Pattern[str], said: _Said) -> bool:
        matches = list(pattern.finditer(said.laid.text))
        if not matches:
            return False
        never = self._hidden(slug, said)
        hidden = said.denied | never
        return any(
            (never if _DENIES.match(match[0]) else hidden).isdisjoint(
                range(*said.laid.places(match.start(), match.end()))
            )
            for match in matches
        )

    def _denies(self, slug: str, said: _Said) -> bool:
        """Whether it names the group only to say that it is not of it."""
        named = _places(self.patterns[slug], said.laid)
        return bool(self._hidden(slug, said)) or not named.isdisjoint(said.denied)

    def _hidden(self, slug: str, said: _Said) -> set[int]:
        never = self.never.get(slug)
        return _places(never, said.laid) - said.after_all if never else set()

    def _by_phrases(self, said: _Said) -> Iterator[str]:
        marked = said.laid.text.split(" ")
        stems = [stem(word) for word in marked if word not in (".", ",")]
        hidden: dict[str, set[int]] = {}
        for hit in longest(self.phrases.find(stems)):
            slug = hit.meaning
            if slug not in hidden:
                hidden[slug] = said.denied | self._hidden(slug, said)
            if hidden[slug].isdisjoint(range(hit.start, hit.end)):
                yield slug


def own_words(name: str) -> str:
    """A name without what it says not to have: *Ouderschapsplan zonder advocaat*."""
    return _LACKS.sub("", name)


def without_circle(organisatie: str) -> str:
    """The name of an organisation without that it calls itself a club or circle (*Bezoekkring*).

    What it is tells not that all it does is done in a group.
    """
    return _CIRCLE.sub("", organisatie)


def _places(pattern: Pattern[str], laid: Laid) -> set[int]:
    """The words of a text within what ``pattern`` finds."""
    matches = pattern.finditer(laid.text)
    return {place for m in matches for place in range(*laid.places(m.start(), m.end()))}


def _is(pattern: Pattern[str], laid: Laid) -> bool:
    """Whether a text says so, and not only of some who are welcome too."""
    return any(
        _TOO not in f" {laid.text[: match.start()].rsplit('.', 1)[-1]} "
        for match in pattern.finditer(laid.text)
    )


def _by_fields(fields: Fields, text: str) -> Iterator[str]:
    if fields.soort == "cursus":
        yield fields.soort
    if fields.soort == "lotgenoten":
        yield "groep"
    if fields.aanmelden == "verwijzing":
        yield "verwijzing"
    if fields.toegankelijk and set(fields.toegankelijk) <= {"online"}:
        yield "online"
    if len(fields.doelgroepen) == 1 and fields.doelgroepen[0] in _OF_ONE:
        yield _OF_ONE[fields.doelgroepen[0]]
    price = gratis_or_betaald(fields.kosten) or gratis_or_betaald(text)
    if price == "betaald":
        yield price


def _reaches_home(fields: Fields, found: set[str]) -> bool:
    return not _AT_HOME.isdisjoint(fields.toegankelijk) or not found.isdisjoint(
        ("online", "telefoon")
    )


def make_traits(ontkenning: Mapping[str, Any], kenmerken: Mapping[str, Any]) -> Traits:
    """The traits in the rows of ``ontkenning.toml`` (``aanbieder``) and of ``kenmerken.toml``."""
    rows = {row["slug"]: row for row in kenmerken["kenmerk"]}
    denied = kenmerken["ontkend"]
    return Traits(
        phrases=PhraseTable(
            (phrase, group["slug"])
            for group in ontkenning["uitsluiten"]
            for phrase in group.get("aanbieder", ())
        ),
        patterns=_compiled(rows, "patroon"),
        never=_compiled(rows, "niet"),
        in_name=_compiled(rows, "naam"),
        denied=tuple(compiled(denied[side]) for side in ("erna", "ervoor")),
        after_all=compiled(denied["toch"]),
        absent=_compiled(rows, "afwezig"),
        weigert=make_refusals(kenmerken),
    )


def _compiled(rows: Mapping[str, Any], key: str) -> dict[str, Pattern[str]]:
    return {slug: compiled(row[key]) for slug, row in rows.items() if row.get(key)}
