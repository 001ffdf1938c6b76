"""Limits and wishes that a text says: costs, times, access, language, company. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.matching.lexicon import Grens, Lexicon
from app.matching.reading import Reading
from app.matching.turns import Turn
from app.taxonomy.thesaurus import Hit

_NUMBER = re.compile(r"^\d{1,3}$")
_DENIABLE = frozenset(("geslacht", "lotgenoten", "aanmelden"))
# A language is denied by a word so near before it: *liefst niet in het Engels*.
_NOT = frozenset(("geen", "niet", "zonder", "gn", "not", "no", "nie"))
_NEAR = 3
# Who can't leave the house can't use what one must go to.
_AWAY = "erheen"
_EURO = frozenset(("euro", "eur", "tientje", "tientjes", "piek"))


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the text limits or asks for. ``max_kosten`` in euro per visit, None for no limit."""

    max_kosten: float | None = None
    toegankelijk: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    talen: tuple[str, ...] = ()
    wensen: tuple[str, ...] = ()


def read_wishes(reading: Reading, lexicon: Lexicon) -> Wishes:
    """The limits in ``reading``.

    Where a limit and a phrase that only looks like one cover the same words the longest wins, and
    at equal length it is no limit (``seeds/thesaurus/grenzen.toml`` says so too).
    """
    found: dict[str, dict[str, None]] = {}
    turns = lexicon.wendingen_grens.find(reading.gelegd)
    for turn in turns:
        if turn.meaning.waarde and not _only_alike(turn, turns):
            values = turn.meaning.waarde.split(",")
            found.setdefault(turn.meaning.veld, {}).update(dict.fromkeys(values))
    for hit in _valid(reading.find(lexicon.grenzen)):
        if _overruled(hit, turns) or _denied(hit, reading):
            continue
        found.setdefault(hit.meaning.veld, {})[hit.meaning.waarde] = None
    if _AWAY in reading.uitsluiten:
        found.setdefault("toegankelijk", {})["aan-huis"] = None
    costs = [0.0 if v == "gratis" else float(v) for v in found.get("max_kosten", ())]
    costs += _amounts(reading, lexicon)
    wishes = [f"{v}" for v in found.get("geslacht", ())]
    if found.get("lotgenoten"):
        wishes.append("lotgenoten")
    wishes += [v for v in found.get("aanmelden", ())]
    return Wishes(
        max_kosten=min(costs, default=None),
        toegankelijk=tuple(found.get("toegankelijk", ())),
        dagdelen=tuple(found.get("dagdelen", ())),
        talen=tuple(found.get("talen", ())),
        wensen=tuple(wishes),
    )


def _only_alike(turn: Turn[Grens], turns: Iterable[Turn[Grens]]) -> bool:
    """Whether the words of a turn are part of one that only looks like a limit."""
    return any(
        not other.meaning.waarde
        and other.meaning.veld == turn.meaning.veld
        and other.start < turn.end
        and turn.start < other.end
        for other in turns
    )


def _overruled(hit: Hit[Grens], turns: Iterable[Turn[Grens]]) -> bool:
    """Whether a phrase is part of a turn that says more of the same field, or that it is none."""
    return any(
        turn.meaning.veld == hit.meaning.veld and turn.start <= hit.start and hit.end <= turn.end
        for turn in turns
    )


def _denied(hit: Hit[Grens], reading: Reading) -> bool:
    """Whether the wish is denied: *liever niet met alleen vrouwen*, *niet in het Engels*."""
    if hit.meaning.veld == "talen":
        return _denied_in_clause(hit, reading)
    if hit.meaning.veld not in _DENIABLE:
        return False
    return reading.negated(hit.start) or not reading.denied.isdisjoint(range(hit.start, hit.end))


def _denied_in_clause(hit: Hit[Grens], reading: Reading) -> bool:
    """Whether a word right before it in its own clause denies it: *Nederlands niet, Turks wel*."""
    laid = reading.gelegd
    clause = re.split("[.,]", laid.text[: laid.starts[hit.start]])[-1]
    return not _NOT.isdisjoint(clause.split()[-_NEAR:])


def _valid(hits: Iterable[Hit[Grens]]) -> list[Hit[Grens]]:
    everything = list(hits)
    return [
        hit
        for hit in everything
        if hit.meaning.waarde
        and not any(
            other.start < hit.end and hit.start < other.end and _beats(other, hit)
            for other in everything
        )
    ]


def _beats(other: Hit[Grens], hit: Hit[Grens]) -> bool:
    if other.meaning.veld != hit.meaning.veld:
        return False
    if not other.meaning.waarde:
        return other.length >= hit.length
    covers = other.start <= hit.start and hit.end <= other.end
    return covers and other.length > hit.length


def _amounts(reading: Reading, lexicon: Lexicon) -> list[float]:
    """Amounts that are a limit: "hooguit 5 euro"."""
    found = []
    for hit in reading.find(lexicon.bedrag_voor):
        after = reading.words[hit.end : hit.end + 2]
        if len(after) == 2 and _NUMBER.match(after[0]) and after[1] in _EURO:
            found.append(float(after[0]))
    return found
