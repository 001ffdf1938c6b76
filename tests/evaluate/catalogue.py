"""A judged catalogue in a database of its own, brought there as any catalogue is: by an import."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session

from app.config import ROOT
from app.core import migrate
from app.core.clock import utcnow
from app.core.db import Database
from app.directory import queries
from app.directory.types import AanbodGegevens
from app.exchange.reading import read_table
from app.exchange.services import import_table
from app.geo.services import load_gemeente
from app.taxonomy.services import load_vocabularies

SEEDS = ROOT / "seeds"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The published aanbod of one gemeente, as values in the order it came in."""

    database: Database
    gemeente: str
    rows: tuple[AanbodGegevens, ...]

    @property
    def ids(self) -> list[str]:
        """The ids of the rows, in the same order."""
        return [row.id for row in self.rows]


@contextmanager
def opened(path: Path) -> Iterator[Catalogue]:
    """The flat file ``path`` imported into a new SQLite database, which goes when the block ends.

    Raises ValueError when a row is refused: a judgement about a missing row would count as a miss.
    """
    with TemporaryDirectory(prefix="dichtbij-evaluatie-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'evaluatie.sqlite'}")
        try:
            migrate.upgrade(database.engine)
            with database.transaction() as session:
                catalogue = _fill(session, database, path)
            yield catalogue
        finally:
            database.engine.dispose()


def _fill(session: Session, database: Database, path: Path) -> Catalogue:
    load_vocabularies(session, SEEDS / "vocabulaire")
    gemeente = load_gemeente(session, SEEDS / "zwolle")
    report = import_table(session, gemeente, read_table(path.read_bytes(), path.name), utcnow())
    if report.fouten:
        raise ValueError(f"{path.name}: {'; '.join(map(str, report.fouten))}")
    session.flush()
    rows = tuple(queries.values_of(row) for row in queries.published(session, gemeente))
    return Catalogue(database, gemeente, rows)
