"""The small catalogue in a database, and the matcher on it."""

from collections.abc import Callable

import pytest

from app.config import ROOT
from app.core.db import Database
from app.matching.answer import Answer
from app.matching.engine import Engine
from app.matching.mind import Mind, make_mind
from app.matching.services import answer
from app.matching.types import HulpvraagInput
from tests.integration.matching.catalogue import GEMEENTE, NOW, fill


@pytest.fixture(scope="session")
def mind() -> Mind:
    """The lexicon without a meaning layer: what must hold, holds on words alone."""
    return make_mind(ROOT / "seeds", "uit")


@pytest.fixture
def filled(city: Database) -> Database:
    """Zwolle with the small catalogue."""
    with city.transaction() as session:
        fill(session)
    return city


@pytest.fixture
def engine(filled: Database, mind: Mind) -> Engine:
    """A matcher that has answered nothing yet."""
    return Engine(mind, filled)


@pytest.fixture
def ask(engine: Engine) -> Callable[..., Answer]:
    """Asks the matcher: ``ask("tekst", wijken=("WK019330",))``."""

    def ask(tekst: str = "", **facts) -> Answer:
        with engine.database.sessions() as session:
            snapshot = engine.snapshot(session, GEMEENTE)
        return answer(HulpvraagInput(tekst=tekst, **facts), snapshot, engine.mind, NOW.date())

    return ask
