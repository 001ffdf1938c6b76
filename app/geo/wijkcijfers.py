"""Figures of who lives in a wijk, from the files of its gemeente. Each has its year and source.

``wijken.csv`` holds figures of the wijk as a whole. ``buurten.csv`` holds shares per buurt, without
the number of people there, so no mean of a wijk can be made: it is told from lowest to highest.
"""

import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

YES = "ja"
_SHARE = re.compile(r"^(pct_[a-z0-9_]+)_(20\d\d)$")


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A figure of one wijk: ``onderwerp`` is ``inwoners`` (people) or ``pct_…`` (of each 100).

    ``laagste`` and ``hoogste`` differ where it is known per buurt only. ``schatting``: computed
    from other figures, by nobody counted.
    """

    onderwerp: str
    laagste: float
    hoogste: float
    jaar: int
    schatting: bool
    bron: str


def read_figures(seeds_dir: Path, gemeente: str) -> Mapping[str, tuple[Cijfer, ...]]:
    """The figures by wijk code; nothing for a gemeente that brings none."""
    folder = _folder_of(seeds_dir, gemeente)
    if folder is None:
        return {}
    found: dict[str, tuple[Cijfer, ...]] = defaultdict(tuple)
    for row in _rows(folder / "wijken.csv"):
        found[row["code"]] += tuple(_of_wijk(row))
    by_wijk: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in _rows(folder / "buurten.csv"):
        by_wijk[row["wijk_code"]].append(row)
    for code, rows in by_wijk.items():
        found[code] += tuple(_of_buurten(rows))
    return dict(found)


def _folder_of(seeds_dir: Path, gemeente: str) -> Path | None:
    for path in sorted(seeds_dir.glob("*/gemeente.toml")):
        if tomllib.loads(path.read_text(encoding="utf-8")).get("code") == gemeente:
            return path.parent
    return None


def _of_wijk(row: Mapping[str, str]) -> Iterator[Cijfer]:
    guessed, bron = row.get("inwoners_schatting") == YES, row.get("bron_inwoners", "")
    people, year = row.get("inwoners"), row.get("inwoners_jaar")
    if people and year:
        yield Cijfer("inwoners", float(people), float(people), int(year), guessed, bron)
    for name, value, share_year in _shares(row):
        yield Cijfer(name, value, value, share_year, guessed, bron)


def _of_buurten(rows: list[Mapping[str, str]]) -> Iterator[Cijfer]:
    values: dict[tuple[str, int], list[float]] = defaultdict(list)
    for row in rows:
        for name, value, year in _shares(row):
            values[name, year].append(value)
    bron = rows[0].get("bron_indicatoren", "")
    for (name, year), found in values.items():
        yield Cijfer(name, min(found), max(found), year, False, bron)


def _shares(row: Mapping[str, str]) -> Iterator[tuple[str, float, int]]:
    for column, text in row.items():
        known = _SHARE.match(column)
        if known and text:
            yield known[1], float(text), int(known[2])


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.is_file():
        return
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
