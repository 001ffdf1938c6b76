"""When what the public may see was last changed: what search engines ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import Select

from app.core.clock import AMSTERDAM
from app.directory.models import Aanbod
from app.directory.types import Status


@dataclass(frozen=True, slots=True)
class Wijzigingen:
    """(id, day of the last change) of each published aanbod and of each organisatie with any."""

    aanbod: Sequence[tuple[int, date]]
    organisaties: Sequence[tuple[int, date]]

    @property
    def laatste(self) -> date | None:
        """The day of the last change of all; None for an empty catalogue."""
        return max((day for _key, day in self.aanbod), default=None)


def last_changes(session: Session, gemeente: str) -> Wijzigingen:
    """The last changes in the catalogue of ``gemeente``, by id."""
    shown = (Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD)
    of_aanbod = select(Aanbod.id, Aanbod.gewijzigd_op).where(*shown).order_by(Aanbod.id)
    of_organisatie = (
        select(Aanbod.organisatie_id, func.max(Aanbod.gewijzigd_op))
        .where(*shown)
        .group_by(Aanbod.organisatie_id)
        .order_by(Aanbod.organisatie_id)
    )
    return Wijzigingen(_days(session, of_aanbod), _days(session, of_organisatie))


def _days(session: Session, query: Select[int, datetime]) -> list[tuple[int, date]]:
    return [(key, moment.astimezone(AMSTERDAM).date()) for key, moment in session.execute(query)]
