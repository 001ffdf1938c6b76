"""Reading signalen: counts, and the newest first."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, selectinload

from app.core.clock import AMSTERDAM
from app.signalering.models import Signaal, SignaalThema
from app.signalering.types import WIJK_ONBEKEND, SignaalFilter, Telling


def of_hulpvraag(session: Session, hulpvraag_id: str) -> Signaal | None:
    """The signaal that came from a hulpvraag, or None."""
    return session.scalar(select(Signaal).where(Signaal.hulpvraag_id == hulpvraag_id))


def counts(session: Session, gemeente: str, keuze: SignaalFilter) -> list[Telling]:
    """How many signalen there are per wijk, thema and reden. What has none is left out.

    With a thema chosen only that thema is counted, not what else those signalen are about.
    """
    query = (
        select(Signaal.wijk_code, SignaalThema.thema, Signaal.reden, func.count(Signaal.id))
        .outerjoin(SignaalThema, SignaalThema.signaal_id == Signaal.id)
        .where(*_conditions(gemeente, keuze))
        .group_by(Signaal.wijk_code, SignaalThema.thema, Signaal.reden)
    )
    if keuze.thema:
        query = query.where(SignaalThema.thema == keuze.thema)
    return [Telling(*row) for row in session.execute(query)]


def counts_by_wijk(session: Session, gemeente: str, keuze: SignaalFilter) -> dict[str | None, int]:
    """How many signalen each wijk has (None: wijk unknown); a wijk without any is left out."""
    query = (
        select(Signaal.wijk_code, func.count(Signaal.id))
        .where(*_conditions(gemeente, keuze))
        .group_by(Signaal.wijk_code)
    )
    return {key: number for key, number in session.execute(query)}


def counts_by_reden(session: Session, gemeente: str, keuze: SignaalFilter) -> dict[str, int]:
    """How many signalen each reden has; one without any is left out."""
    query = (
        select(Signaal.reden, func.count(Signaal.id))
        .where(*_conditions(gemeente, keuze))
        .group_by(Signaal.reden)
    )
    return {key: number for key, number in session.execute(query)}


def newest(
    session: Session, gemeente: str, keuze: SignaalFilter, limit: int, offset: int = 0
) -> Sequence[Signaal]:
    """At most ``limit`` signalen with their themas, the newest first."""
    return session.scalars(_newest_first(gemeente, keuze).limit(limit).offset(offset)).all()


def every(session: Session, gemeente: str, keuze: SignaalFilter) -> Sequence[Signaal]:
    """All signalen with their themas, the newest first."""
    return session.scalars(_newest_first(gemeente, keuze)).all()


def _newest_first(gemeente: str, keuze: SignaalFilter) -> Select[Signaal]:
    return (
        select(Signaal)
        .options(selectinload(Signaal.thema_rijen))
        .where(*_conditions(gemeente, keuze))
        .order_by(Signaal.gemeld_op.desc(), Signaal.id.desc())
    )


def _conditions(gemeente: str, keuze: SignaalFilter) -> list[ColumnElement[bool]]:
    found = [Signaal.gemeente_code == gemeente]
    if keuze.wijk == WIJK_ONBEKEND:
        found.append(Signaal.wijk_code.is_(None))
    elif keuze.wijk:
        found.append(Signaal.wijk_code == keuze.wijk)
    if keuze.thema:
        found.append(
            select(SignaalThema.thema)
            .where(SignaalThema.signaal_id == Signaal.id, SignaalThema.thema == keuze.thema)
            .correlate(Signaal)
            .exists()
        )
    if keuze.reden:
        found.append(Signaal.reden == keuze.reden)
    if keuze.van:
        found.append(Signaal.gemeld_op >= datetime.combine(keuze.van, time.min, AMSTERDAM))
    if keuze.tot:
        after = keuze.tot + timedelta(days=1)
        found.append(Signaal.gemeld_op < datetime.combine(after, time.min, AMSTERDAM))
    return found
