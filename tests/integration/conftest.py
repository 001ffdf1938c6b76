"""A database with the vocabularies and the wijken of Zwolle, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

import app  # noqa: F401  (knows every model)
from app.accounts.services import create_account
from app.accounts.types import Rol
from app.core.db import Database
from app.geo.services import load_gemeente
from app.taxonomy.services import load_vocabularies

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.fixture
def city(database_url: str) -> Iterator[Database]:
    """Zwolle without any aanbod."""
    database = Database(database_url)
    with database.transaction() as session:
        load_vocabularies(session, SEEDS / "vocabulaire")
        load_gemeente(session, SEEDS / "zwolle")
    yield database
    database.engine.dispose()


@pytest.fixture
def session(city: Database) -> Iterator[Session]:
    """A session on an empty catalogue of Zwolle, on each backend."""
    with city.sessions() as session:
        yield session


@pytest.fixture
def editor(session: Session) -> int:
    """The id of an account that may edit the catalogue of Zwolle."""
    account = create_account(
        session, "GM0193", "redactie", "Redactie", Rol.REDACTIE, "elke letter telt mee"
    )
    session.commit()
    return account.id
