"""A small catalogue of our own making, to change and to look for."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.config import ROOT
from app.directory.indexing import open_index
from app.directory.models import Aanbod
from app.directory.services import CatalogusSchrijver
from app.directory.types import AanbodGegevens, Bereik
from app.search.index import SearchIndex

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
