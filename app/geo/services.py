"""Loading a gemeente from its folder of seeds; borders of wijken; places of addresses."""

import csv
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.geo.models import Gemeente, GeocodeCache, Postcode, Wijk, WijkAlias, WijkBuur

ASK_AGAIN = timedelta(days=90)
"""An address that was not found is asked again after this long; the registers grow."""


@dataclass(frozen=True, slots=True)
class Grensverslag:
    """What storing borders did, in wijken. ``elders``: of another gemeente, or not known here."""

    bijgewerkt: int
    gelijk: int
    elders: int


def load_gemeente(session: Session, folder: Path) -> str:
    """Put the gemeente described in ``folder`` in the database; gives its code.

    Reads ``gemeente.toml``, ``wijken.csv``, ``aliassen.csv`` and ``postcodes.csv``. Wijken are
    updated and never removed; their names, neighbours and postcodes are replaced whole. A border
    that somebody imported (``flask geo importeer``) stays.
    """
    facts = tomllib.loads((folder / "gemeente.toml").read_text(encoding="utf-8"))
    session.merge(
        Gemeente(
            code=facts["code"],
            naam=facts["naam"],
            telefoon=facts.get("telefoon", ""),
            wijkteam_telefoon=facts.get("sociaal_wijkteam", {}).get("telefoon", ""),
        )
    )
    session.flush()
    codes = _load_wijken(session, facts["code"], folder)
    for model, column in (
        (WijkBuur, WijkBuur.wijk_code),
        (WijkAlias, WijkAlias.wijk_code),
        (Postcode, Postcode.wijk_code),
    ):
        session.execute(delete(model).where(column.in_(codes)))
    _load_neighbours(session, folder)
    _load_names(session, folder)
    session.flush()
    return str(facts["code"])


def store_borders(
    session: Session, gemeente: str, per_wijk: Mapping[str, dict[str, Any]]
) -> Grensverslag:
    """Give the wijken of ``gemeente`` their borders (GeoJSON geometries by wijk code)."""
    changed = same = elsewhere = 0
    for code, border in per_wijk.items():
        wijk = session.get(Wijk, code)
        if wijk is None or wijk.gemeente_code != gemeente:
            elsewhere += 1
        elif wijk.grens == border:
            same += 1
        else:
            wijk.grens = border
            changed += 1
    session.flush()
    return Grensverslag(changed, same, elsewhere)


def find_place(
    session: Session,
    adres: str,
    ask: Callable[[str], tuple[float, float] | None],
    bron: str,
    now: datetime,
) -> tuple[float, float] | None:
    """The place of ``adres`` as (lat, lon), or None when it is not found.

    ``ask`` is called only when the cache does not know: what was found is kept for good, what was
    not for ASK_AGAIN. ``bron`` names the service that ``ask`` speaks to.
    """
    key = " ".join(adres.split()).lower()[:300]
    row = session.get(GeocodeCache, key)
    if row is not None and row.lat is not None and row.lon is not None:
        return row.lat, row.lon
    if row is not None and now - row.opgehaald_op < ASK_AGAIN:
        return None
    place = ask(adres)
    row = row or GeocodeCache(adres=key)
    row.lat, row.lon = place or (None, None)
    row.bron, row.opgehaald_op = bron, now
    session.add(row)
    session.flush()
    return place


def _load_wijken(session: Session, gemeente_code: str, folder: Path) -> list[str]:
    codes = []
    for row in _rows(folder / "wijken.csv"):
        wijk = session.get(Wijk, row["code"]) or Wijk(code=row["code"])
        wijk.gemeente_code = gemeente_code
        wijk.naam = row["naam"]
        wijk.lat, wijk.lon = float(row["lat"]), float(row["lon"])
        wijk.inwoners = int(row["inwoners"]) if row["inwoners"] else None
        wijk.inwoners_jaar = int(row["inwoners_jaar"]) if row["inwoners_jaar"] else None
        wijk.bron = row["bron"]
        session.add(wijk)
        codes.append(row["code"])
    session.flush()
    return codes


def _load_neighbours(session: Session, folder: Path) -> None:
    for row in _rows(folder / "wijken.csv"):
        for buur in row["buren"].split():
            session.add(WijkBuur(wijk_code=row["code"], buur_code=buur))


def _load_names(session: Session, folder: Path) -> None:
    for row in _rows(folder / "aliassen.csv"):
        session.add(
            WijkAlias(
                alias=row["alias"],
                wijk_code=row["wijk_code"],
                bron=row["bron"],
                dubbelzinnig=row["dubbelzinnig"] == "ja",
            )
        )
    for row in _rows(folder / "postcodes.csv"):
        session.add(
            Postcode(
                pc4=row["pc4"],
                wijk_code=row["wijk_code"],
                rang=int(row["rang"]),
                aandeel=float(row["aandeel"]),
                eenduidig=row["eenduidig"] == "ja",
                lat=float(row["lat"]) if row["lat"] else None,
                lon=float(row["lon"]) if row["lon"] else None,
            )
        )


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
