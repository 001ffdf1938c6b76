"""Reading the records of hulpvragen."""

from sqlalchemy.orm import Session

from app.matching.models import Hulpvraag


def hulpvraag(session: Session, gemeente: str, hulpvraag_id: str) -> Hulpvraag | None:
    """The record with this id, if it is of ``gemeente``."""
    row = session.get(Hulpvraag, hulpvraag_id)
    return row if row is not None and row.gemeente_code == gemeente else None
