"""A small catalogue of our own making, to change and to look for."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.config import ROOT
from app.core.db import Database
from app.directory.indexing import open_index
from app.directory.models import Aanbod
from app.directory.services import CatalogusSchrijver
from app.directory.types import AanbodGegevens, Bereik
from app.geo.services import load_gemeente
from app.search.index import SearchIndex
from app.taxonomy.services import load_vocabularies

GEMEENTE = "GM0193"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def gegevens(naam: str, **facts) -> AanbodGegevens:
    """The facts of one aanbod, city-wide and of a welzijn organisation unless told otherwise."""
    values = {
        "organisatie": "Stichting Voorbeeld",
        "organisatie_soort": "welzijn",
        "omschrijving": f"Dit is {naam}.",
        "bereik": Bereik.GEMEENTE,
    }
    return AanbodGegevens(aanbod=naam, id=naam.lower().replace(" ", "-"), **{**values, **facts})


@pytest.fixture
def session(database_url):
    """A session on an empty catalogue of Zwolle, on each backend."""
    database = Database(database_url)
    with database.sessions() as session:
        load_vocabularies(session, ROOT / "seeds" / "vocabulaire")
        load_gemeente(session, ROOT / "seeds" / "zwolle")
        session.commit()
        yield session
    database.engine.dispose()


@pytest.fixture
def write(session: Session) -> Callable[..., list[Aanbod]]:
    """Writes aanbod and commits; gives the rows."""

    def write(*values: AanbodGegevens) -> list[Aanbod]:
        writer = CatalogusSchrijver(session, GEMEENTE, NOW)
        for value in values:
            writer.write(value)
        session.commit()
        keys = [value.id for value in values]
        rows = {row.sleutel: row for row in session.query(Aanbod)}
        return [rows[key] for key in keys]

    return write


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    """An index that was not made yet."""
    return open_index(tmp_path / "index", ROOT / "seeds", GEMEENTE, 0.1)
