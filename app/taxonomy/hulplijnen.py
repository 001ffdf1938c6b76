"""The helplines: one data file, and over it the hours that editors looked up since (pure).

A line, its number and what it is for stand in ``seeds/hulplijnen.toml`` alone, so nobody can drop
one from a page. Hours do change, and an editor who rang the line may say so (quality list A3.6,
rule 1).
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

FILE = "hulplijnen.toml"
CHECK_DAYS = 180
"""A helpline that was not checked for longer is overdue (quality list A3.6, rule 1)."""


@dataclass(frozen=True, slots=True)
class Hulplijn:
    """A helpline: ``telefoon`` is dialled, ``kort`` is how people know the number.

    ``soorten`` are the kinds of crisis it is for, ``altijd`` that it stands on every page. An empty
    ``wanneer`` means that the hours are unknown; ``bevestigd`` that the line itself confirmed them.
    ``app`` reaches the line without speaking, where there is one.
    """

    slug: str
    naam: str
    telefoon: str
    kort: str
    waarvoor: str
    wanneer: str
    soorten: tuple[str, ...]
    altijd: bool
    bevestigd: bool
    website: str
    app: str
    bron: str
    gecontroleerd: date

    def days_unchecked(self, today: date) -> int:
        """How many days ago somebody last checked it."""
        return (today - self.gecontroleerd).days

    def overdue(self, today: date) -> bool:
        """Whether somebody must look at it now."""
        return self.days_unchecked(today) > CHECK_DAYS


@dataclass(frozen=True, slots=True)
class Uren:
    """What an editor found on ``gecontroleerd``: when the line can be called."""

    wanneer: str
    gecontroleerd: date


def read(seeds: Path) -> tuple[Hulplijn, ...]:
    """The helplines of the data file in the folder ``seeds``, in its order."""
    rows = tomllib.loads((seeds / FILE).read_text(encoding="utf-8"))["hulplijn"]
    return tuple(
        Hulplijn(
            slug=row["slug"],
            naam=row["naam"],
            telefoon=row["telefoon"],
            kort=row.get("telefoon_kort") or row["telefoon"],
            waarvoor=row["waarvoor"],
            wanneer=row["wanneer"],
            soorten=tuple(row["soorten"]),
            altijd=row["always"],
            bevestigd=row["bevestigd"],
            website=row.get("website", ""),
            app=row.get("app", ""),
            bron=row["source"],
            gecontroleerd=row["checked_on"],
        )
        for row in rows
    )


def with_hours(lines: Iterable[Hulplijn], found: Mapping[str, Uren]) -> tuple[Hulplijn, ...]:
    """``lines`` with what editors found by slug; where the file was checked later, the file holds.

    What belongs to no line is passed by.
    """
    return tuple(_with_hours(line, found.get(line.slug)) for line in lines)


def _with_hours(line: Hulplijn, uren: Uren | None) -> Hulplijn:
    if uren is None or uren.gecontroleerd < line.gecontroleerd:
        return line
    return replace(line, wanneer=uren.wanneer, gecontroleerd=uren.gecontroleerd, bevestigd=True)
