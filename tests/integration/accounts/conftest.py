"""A database with a gemeente and one account, on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from app.accounts import services
from app.accounts.models import Account
from app.accounts.types import Rol
from app.core.db import Database
from app.geo.models import Gemeente

PASSWORD = "kaas-fiets-dijk"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """The database of this test, with gemeente GM0193."""
    found = Database(database_url)
    with found.transaction() as session:
        session.add(Gemeente(code="GM0193", naam="Zwolle"))
    yield found
    found.engine.dispose()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A session on it."""
    with database.sessions() as session:
        yield session


@pytest.fixture
def account(session: Session) -> Account:
    """An account with ``PASSWORD``."""
    made = services.create_account(session, "GM0193", "Jan", "Jan de Boer", Rol.BELEID, PASSWORD)
    session.commit()
    return made
