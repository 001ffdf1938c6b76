"""What a process keeps to answer questions: the lexicon, and one snapshot for each gemeente."""

from dataclasses import dataclass, field
from threading import Lock

from sqlalchemy.orm import Session

from app.directory.queries import catalogue_version
from app.matching import retrieve
from app.matching.lexicon import Lexicon
from app.matching.retrieve import Snapshot


@dataclass
class Engine:
    """Hands out the snapshot that belongs to the catalogue as it stands.

    While one thread makes a new snapshot the others go on with the old one.
    """

    lexicon: Lexicon
    _snapshots: dict[str, Snapshot] = field(default_factory=dict)
    _building: Lock = field(default_factory=Lock)

    def snapshot(self, session: Session, gemeente: str) -> Snapshot:
        """The snapshot of ``gemeente``, made again when the catalogue has changed."""
        known = self._snapshots.get(gemeente)
        if known is not None and known.version == catalogue_version(session, gemeente):
            return known
        if known is not None and not self._building.acquire(blocking=False):
            return known
        if known is None:
            self._building.acquire()
        try:
            fresh = retrieve.build(session, gemeente, self.lexicon)
            self._snapshots[gemeente] = fresh
            return fresh
        finally:
            self._building.release()
