"""What was a crisis and is over: told in the past, with a sign that it is closed. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.matching.patterns import PatternTable, Place


@dataclass(frozen=True, slots=True)
class Closed:
    """Signs for one soort, each a table of patterns.

    ``vorm`` tells of it as something that was, ``slot`` says that it is over, ``nu`` that it is
    not: one ``nu`` anywhere and nothing is taken away.
    """

    vorm: PatternTable[str]
    slot: PatternTable[str]
    nu: PatternTable[str]


def is_over(
    closed: Closed | None, shown_in: Sequence[Sequence[Place]], text: Sequence[Place]
) -> bool:
    """Whether a soort that shows in the sentences ``shown_in`` is over, by the whole ``text``.

    All of these sentences must tell of what was. The sign that it is closed may stand in another
    sentence: people write *hij sloeg mij*, and then: *dat is gelukkig voorbij*.
    """
    if closed is None or not shown_in:
        return False
    if not all(_shows(closed.vorm, sentence) for sentence in shown_in):
        return False
    return _shows(closed.slot, text) and not _shows(closed.nu, text)


def make_closed(
    data: Mapping[str, Mapping[str, Sequence[str]]], classes: Mapping[str, Sequence[str]]
) -> dict[str, Closed]:
    """The signs of each soort in ``data`` (``voorbij`` of ``crisis.toml``)."""
    return {
        soort: Closed(*(_table(rows, name, classes) for name in ("vorm", "slot", "nu")))
        for soort, rows in data.items()
    }


def _table(
    rows: Mapping[str, Sequence[str]], name: str, classes: Mapping[str, Sequence[str]]
) -> PatternTable[str]:
    return PatternTable(
        ((text, name) for text in rows[name]),
        ((text, name) for text in rows.get(f"{name}_anders", ())),
        classes,
    )


def _shows(table: PatternTable[str], places: Sequence[Place]) -> bool:
    return bool(table.find(places, {}) or table.find(places, {}, everywhere=True))
