"""What the catalogue tells to packages above it, without knowing them.

``catalogus_gewijzigd`` is sent after the commit that raised the version of a catalogue, with
``gemeente`` and ``bind`` (the database it was in). So everything that writes tells it, by whatever
way it writes; a rollback tells nothing. Who listens works in a session of its own: the change is
already there, and an error of the listener cannot undo it.
"""

from collections.abc import Iterable

from blinker import Signal
from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper, Session, object_session

from app.directory.models import CatalogusVersie

catalogus_gewijzigd = Signal()
_RAISED = "catalogus_gewijzigd"


@event.listens_for(CatalogusVersie, "after_insert")
@event.listens_for(CatalogusVersie, "after_update")
def _raised(
    _mapper: Mapper[CatalogusVersie], _connection: Connection, row: CatalogusVersie
) -> None:
    session = object_session(row)
    if session is not None:
        session.info.setdefault(_RAISED, set()).add(row.gemeente_code)


@event.listens_for(Session, "after_commit")
def _tell(session: Session) -> None:
    # A savepoint that ends is no commit yet.
    if session.in_nested_transaction():
        return
    raised: Iterable[str] = session.info.pop(_RAISED, ())
    for gemeente in sorted(raised):
        catalogus_gewijzigd.send(None, gemeente=gemeente, bind=session.get_bind())


@event.listens_for(Session, "after_rollback")
def _forget(session: Session) -> None:
    session.info.pop(_RAISED, None)
