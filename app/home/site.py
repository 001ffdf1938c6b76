"""What every page shows of this installation: its name, its gemeente and the numbers to call."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError

from app.geo import queries as geo_queries
from app.web.context import database, settings

PRODUCT = "Dichtbij"
CACHE = "site"


@dataclass(frozen=True, slots=True)
class Hulplijn:
    """A helpline: ``telefoon`` is dialled, ``kort`` is how people know the number."""

    naam: str
    telefoon: str
    kort: str
    waarvoor: str


@dataclass(frozen=True, slots=True)
class Site:
    """The installation as visitors know it. An unknown number is an empty text."""

    naam: str
    gemeente: str
    telefoon: str
    wijkteam_telefoon: str
    hulplijnen: tuple[Hulplijn, ...]


def attach(app: Flask) -> None:
    """Give the templates of ``app`` the variable ``site``."""
    app.context_processor(lambda: {"site": site()})


def site() -> Site:
    """The facts of this installation, read once in a process.

    They are on error pages too, so without a database there is still a page, with the helplines.
    """
    known = current_app.extensions.get(CACHE)
    if known is not None:
        return cast(Site, known)
    lines = read_always(settings().seeds_dir / "hulplijnen.toml")
    try:
        with database().sessions() as session:
            gemeente = geo_queries.gemeente(session, settings().gemeente)
    except SQLAlchemyError:
        gemeente = None
    if gemeente is None:
        return Site(PRODUCT, "", "", "", lines)
    found = Site(
        naam=f"{PRODUCT} {gemeente.naam}",
        gemeente=gemeente.naam,
        telefoon=gemeente.telefoon,
        wijkteam_telefoon=gemeente.wijkteam_telefoon,
        hulplijnen=lines,
    )
    current_app.extensions[CACHE] = found
    return found


def read_always(path: Path) -> tuple[Hulplijn, ...]:
    """The helplines of the data file that belong on every page, in its order."""
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["hulplijn"]
    return tuple(
        Hulplijn(
            naam=row["naam"],
            telefoon=row["telefoon"],
            kort=row.get("telefoon_kort") or row["telefoon"],
            waarvoor=row["waarvoor"],
        )
        for row in rows
        if row["always"]
    )
