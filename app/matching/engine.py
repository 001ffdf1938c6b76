"""What a process keeps to answer questions: its mind, and one snapshot for each gemeente."""

import contextlib
import ctypes
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock

from sqlalchemy.orm import Session

from app.core.db import Database
from app.directory.queries import catalogue_version
from app.matching import retrieve, toevoegingen
from app.matching.lexicon import Lexicon
from app.matching.mind import Mind
from app.matching.retrieve import Snapshot
from app.matching.toevoegingen import Toevoeging
from app.taxonomy.hulplijnen import Uren
from app.taxonomy.queries import helpline_hours


@dataclass
class Engine:
    """Hands out the snapshot that belongs to the catalogue as it stands.

    While one thread makes a new snapshot the others go on with the old one. ``mind`` knows the
    words and hours that editors added up to the newest snapshot: adding raises the version of the
    catalogue, so that one number tells every process of both.
    """

    mind: Mind
    database: Database
    _snapshots: dict[str, Snapshot] = field(default_factory=dict)
    _building: Lock = field(default_factory=Lock)
    _added: tuple[Toevoeging, ...] = ()
    _hours: Mapping[str, Uren] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.basis = self.mind

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
            return self._first(gemeente) if known is None else self._renew(gemeente)
        finally:
            self._building.release()

    def _first(self, gemeente: str) -> Snapshot:
        """Of all that came before there was any snapshot, one makes it and the others get it."""
        return self._snapshots.get(gemeente) or self._renew(gemeente)

    def _renew(self, gemeente: str) -> Snapshot:
        fresh = self._snapshots[gemeente] = self._build(gemeente)
        return fresh

    def refresh(self, session: Session) -> Mind:
        """The mind with the words and hours that editors added, made again when these changed."""
        added, hours = toevoegingen.load(session), helpline_hours(session)
        if (added, hours) != (self._added, self._hours):
            lexicon = toevoegingen.with_additions(self.basis.lexicon, added)
            lexicon = toevoegingen.with_helplines(lexicon, hours)
            self.mind = replace(self.basis, lexicon=lexicon)
            self._added, self._hours = added, hours
        return self.mind

    def _build(self, gemeente: str) -> Snapshot:
        """A new snapshot, read in a session of its own: the asker's may see an older state."""
        with self.database.sessions() as session:
            fresh = retrieve.build(session, gemeente, self.refresh(session))
        _make_ready(self.mind.lexicon)
        _give_back_memory()
        return fresh


def _make_ready(lexicon: Lexicon) -> tuple[object, ...]:
    """Make what the first question would wait for."""
    return lexicon.vragen, lexicon.behoefte_woorden, lexicon.known_stems


def _give_back_memory() -> None:
    """Return what building needed to the system, some 40 MB: glibc would keep it for later.

    Another C library has no such call, and needs none.
    """
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
