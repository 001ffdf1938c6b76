"""A whole file goes in, a part at a time: what a part stored stays, whatever happens after it.

So an import of thousands of rows can be stopped, by a person or by a failure, and started anew:
rows that are the same as what is stored are passed over. Each part is a transaction of its own,
which also lets the site and its editors write in between, and lets the matcher understand the part.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TypeVar

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.leesregels import Woorden
from app.exchange.services import CatalogusVeranderd, Inlezing
from app.exchange.types import Importverslag, Rij, Tabel

PART = 200
"""Rows in a part: what is lost at most when the machine stops."""
TRIES = 3
Done = TypeVar("Done")


@dataclass(slots=True)
class Inlezer:
    """Reads a table into the catalogue of ``gemeente``, and keeps what became of each row.

    ``progress`` is told how many rows are done, and ``stop`` says whether to stop after this part.
    ``schoon`` and ``woorden`` as in ``services.import_table``. A ``verslag`` can be asked at any
    time: after a failure it holds what is stored, and no more.
    """

    held: Database
    gemeente: str
    now: datetime
    woorden: Woorden | None = None
    schoon: Callable[[str], str] = str
    progress: Callable[[int], None] = lambda _done: None
    stop: Callable[[], bool] = lambda: False
    _kept: list[Importverslag] = field(default_factory=list)
    _seen: dict[str, int] = field(default_factory=dict)
    _open: tuple[Session, Inlezing] | None = None

    def read(self, tabel: Tabel) -> bool:
        """Store all good rows of ``tabel``; gives whether it came to the end.

        Raises OperationalError when the database refused a part TRIES times.
        """
        try:
            ended = self._walk(tabel, self._store)
            if ended and tabel.rijen:
                self._in_a_transaction(lambda reading: reading.finish())
        finally:
            self._forget()
        return ended

    def try_out(self, tabel: Tabel) -> bool:
        """What ``read`` would do, in one transaction that is taken back; nothing is stored."""
        _session, reading = self._look()
        try:
            return self._walk(tabel, reading.store)
        finally:
            self._forget()

    def verslag(self, tabel: Tabel) -> Importverslag:
        """What became of the rows that were done until now."""
        parts = self._kept
        return Importverslag(
            gelezen=sum(part.gelezen for part in parts),
            nieuw=sum(part.nieuw for part in parts),
            gewijzigd=sum(part.gewijzigd for part in parts),
            gelijk=sum(part.gelijk for part in parts),
            fouten=tuple(fout for part in parts for fout in part.fouten),
            onbekende_kolommen=tabel.onbekende_kolommen,
            behouden=tuple(row for part in parts for row in part.behouden),
            rijen=tuple(row for part in parts for row in part.rijen),
        )

    def _walk(self, tabel: Tabel, store: Callable[[Sequence[Rij]], Importverslag]) -> bool:
        """Let ``store`` take each part in turn; gives whether it came to the end."""
        rows = iter(tabel.rijen)
        done = 0
        while part := list(islice(rows, PART)):
            if self.stop():
                return False
            self._kept.append(store(part))
            done += len(part)
            self.progress(done)
        return True

    def _store(self, part: Sequence[Rij]) -> Importverslag:
        return self._in_a_transaction(lambda reading: reading.store(part))

    def _in_a_transaction(self, work: Callable[[Inlezing], Done]) -> Done:
        """Do ``work`` and commit; anew with a fresh look where somebody else came in between."""
        tries = TRIES
        while True:
            try:
                session, reading = self._open or self._look()
                outcome = work(reading)
                session.commit()
            except (CatalogusVeranderd, OperationalError):
                self._forget()
                tries -= 1
                if not tries:
                    raise
            else:
                reading.committed()
                self._seen = dict(reading.seen)
                return outcome

    def _look(self) -> tuple[Session, Inlezing]:
        """Read the catalogue as it is now."""
        session = self.held.sessions()
        reading = Inlezing(
            session,
            self.gemeente,
            self.now,
            woorden=self.woorden,
            schoon=self.schoon,
            seen=self._seen,
        )
        self._open = session, reading
        return self._open

    def _forget(self) -> None:
        """Take back what was not committed, and what is known of the catalogue with it."""
        if self._open is not None:
            self._open[0].close()
        self._open = None
