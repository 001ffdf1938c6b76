"""Reading the records of hulpvragen."""

from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.matching.models import Hulpvraag

# Every answer that is shown begins with it: put together once, and past the ORM.
_TABLE = Hulpvraag.__table__.c
_RECORD = select(_TABLE.id, _TABLE.themas, _TABLE.antwoord, _TABLE.gemeld).where(
    _TABLE.id == bindparam("id"), _TABLE.gemeente_code == bindparam("gemeente")
)


class Record(NamedTuple):
    """What a result page shows of a hulpvraag (see ``models.Hulpvraag``)."""

    id: str
    themas: list[str]
    antwoord: dict[str, Any]
    gemeld: bool


def record(session: Session, gemeente: str, hulpvraag_id: str) -> Record | None:
    """What is shown of the hulpvraag with this id, if it is of ``gemeente``."""
    asked = {"id": hulpvraag_id, "gemeente": gemeente}
    row = session.connection().execute(_RECORD, asked).one_or_none()
    return None if row is None else Record(*row)


def hulpvraag(session: Session, gemeente: str, hulpvraag_id: str) -> Hulpvraag | None:
    """The hulpvraag with this id, to change it, if it is of ``gemeente``."""
    row = session.get(Hulpvraag, hulpvraag_id)
    return row if row is not None and row.gemeente_code == gemeente else None
