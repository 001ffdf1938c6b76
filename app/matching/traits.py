"""What an aanbod is by its text: a group, of a church, with a referral, at a price. Pure.

What somebody does not want is laid beside it. A text that names a thing need not be it: *u hebt
geen verwijzing nodig*, *meld u aan via de website*, *achter de Oosterkerk*.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from re import Pattern
from typing import Any

from app.core.text import stem
from app.directory.kosten import gratis_or_betaald
from app.matching.refusals import Refusals, make_refusals
from app.matching.turns import Laid, compiled, lay_out
from app.taxonomy.thesaurus import Hit, PhraseTable, longest

# So many words before a word may deny it, and so many after it.
_BEFORE, _AFTER = 3, 3
_NOT = frozenset(("geen", "zonder", "niet", "nooit"))
_ALSO = frozenset(("alleen", "enkel", "slechts"))
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


@dataclass(frozen=True)
class Traits:
    """The words and patterns of ``ontkenning.toml`` and ``kenmerken.toml`` by which a text shows
    its groups. ``never`` hides words that only look like one; ``in_name`` counts in a name alone.
    ``weigert`` reads what it says that it does not do.
    """

    phrases: PhraseTable[str]
    patterns: Mapping[str, Pattern[str]]
    never: Mapping[str, Pattern[str]]
    in_name: Mapping[str, Pattern[str]]
    weigert: Refusals

    def of(self, name: str, text: str, fields: Fields) -> frozenset[str]:
        """The groups that an aanbod shows, by its name, its whole text and its fields."""
        laid = lay_out(text)
        found = {
            slug for slug, pattern in self.patterns.items() if self._shows(slug, pattern, laid)
        }
        found.update(self._by_phrases(laid))
        called = lay_out(name).text
        found.update(slug for slug, pattern in self.in_name.items() if pattern.search(called))
        found.update(_by_fields(fields, text))
        if fields.soort == "geloof" and not self._hidden("geloof", laid):
            found.add("geloof")
        if "aan-huis" not in found and fields.soort in _PLACES and not _reaches_home(fields, found):
            found.add("erheen")
        return frozenset(found)

    def _shows(self, slug: str, pattern: Pattern[str], laid: Laid) -> bool:
        hidden = self._hidden(slug, laid)
        return any(
            not hidden.intersection(range(*laid.places(match.start(), match.end())))
            for match in pattern.finditer(laid.text)
        )

    def _hidden(self, slug: str, laid: Laid) -> set[int]:
        never = self.never.get(slug)
        matches = never.finditer(laid.text) if never else ()
        return {place for m in matches for place in range(*laid.places(m.start(), m.end()))}

    def _by_phrases(self, laid: Laid) -> Iterator[str]:
        marked = laid.text.split(" ")
        stems = [stem(word) for word in marked if word not in (".", ",")]
        hidden: dict[str, set[int]] = {}
        for hit in longest(self.phrases.find(stems)):
            slug = hit.meaning
            if slug not in hidden:
                hidden[slug] = self._hidden(slug, laid)
            if hidden[slug].isdisjoint(range(hit.start, hit.end)) and not _denied(hit, laid):
                yield slug


def _denied(hit: Hit[str], laid: Laid) -> bool:
    """Whether the clause of the hit says that it is not so."""
    start = laid.starts[hit.start]
    before = laid.text[:start].rsplit(".", 1)[-1].rsplit(",", 1)[-1].split()[-_BEFORE:]
    for place, word in enumerate(before):
        if word in _NOT and not _ALSO.intersection(before[place + 1 : place + 2]):
            return True
    end = laid.starts[hit.end] if hit.end < len(laid.starts) else len(laid.text)
    if laid.text[start:end].rstrip().endswith((".", ",")):
        return False
    after = laid.text[end:].split(" ")[:_AFTER]
    for word in after:
        if word in (".", ","):
            return False
        if word == "niet":
            return True
    return False


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
    return Traits(
        phrases=PhraseTable(
            (phrase, group["slug"])
            for group in ontkenning["uitsluiten"]
            for phrase in group.get("aanbieder", ())
        ),
        patterns=_compiled(rows, "patroon"),
        never=_compiled(rows, "niet"),
        in_name=_compiled(rows, "naam"),
        weigert=make_refusals(kenmerken),
    )


def _compiled(rows: Mapping[str, Any], key: str) -> dict[str, Pattern[str]]:
    return {slug: compiled(row[key]) for slug, row in rows.items() if row.get(key)}
