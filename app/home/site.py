"""What every page shows of this installation: its name, its gemeente and the numbers to call."""

from dataclasses import dataclass
from typing import cast

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError

from app.geo import queries as geo_queries
from app.taxonomy import hulplijnen
from app.taxonomy.hulplijnen import Hulplijn
from app.web.context import database, settings

PRODUCT = "Dichtbij"
CACHE = "site"


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
    lines = tuple(line for line in hulplijnen.read(settings().seeds_dir) if line.altijd)
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
