"""Taking an aanbod off the site when nothing takes its place, and bringing it back.

The caller opens and closes the transaction.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from app.core.errors import InvalidInput, NotFound
from app.directory import queries
from app.directory.models import Aanbod, AanbodGestopt, AanbodOpvolger
from app.directory.services import next_version
from app.directory.types import Status, Stopreden

FIELD = "reden"


def stop(
    session: Session, gemeente: str, aanbod_id: int, reden: Stopreden, door: int, now: datetime
) -> Aanbod:
    """Take an aanbod off the site; gives it. Its address answers 410 from then on.

    An import leaves it off. Said again only the reason changes. Raises NotFound, and InvalidInput
    when it leads to another aanbod already.
    """
    version = next_version(session, gemeente)
    row = _on_its_own(session, gemeente, aanbod_id)
    note = session.get(AanbodGestopt, row.id) or AanbodGestopt(aanbod_id=row.id, eerst=row.status)
    note.reden, note.door, note.moment = reden, door, now
    session.add(note)
    row.status, row.versie, row.gewijzigd_op = Status.VERBORGEN, version, now
    session.flush()
    return row


def bring_back(session: Session, gemeente: str, aanbod_id: int, now: datetime) -> Aanbod:
    """Put an aanbod that was taken off back as it was; gives it.

    Raises NotFound, also when it is not off the site, and InvalidInput when it leads to another.
    """
    version = next_version(session, gemeente)
    row = _on_its_own(session, gemeente, aanbod_id)
    if row.status is not Status.VERBORGEN:
        raise NotFound("Dit aanbod is niet van de site gehaald.")
    note = session.get(AanbodGestopt, row.id)
    row.status = note.eerst if note is not None else Status.GEPUBLICEERD
    row.versie, row.gewijzigd_op = version, now
    if note is not None:
        session.delete(note)
    session.flush()
    return row


def _on_its_own(session: Session, gemeente: str, aanbod_id: int) -> Aanbod:
    row = queries.any_status(session, gemeente, aanbod_id)
    if row is None:
        raise NotFound("Dit aanbod bestaat niet.")
    if session.get(AanbodOpvolger, row.id) is not None:
        message = "Dit aanbod verwijst naar een ander aanbod. Maak dat eerst ongedaan."
        raise InvalidInput({FIELD: [message]})
    return row
