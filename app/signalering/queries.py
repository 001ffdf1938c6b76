"""Reading signalen: what is counted of them, and the newest first."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, selectinload

from app.core.clock import AMSTERDAM
from app.signalering.models import Signaal, SignaalThema
from app.signalering.types import WIJK_ONBEKEND, Gemeld, Kwartaal, SignaalFilter


def of_hulpvraag(session: Session, hulpvraag_id: str) -> Signaal | None:
    """The signaal that came from a hulpvraag, or None."""
    return session.scalar(select(Signaal).where(Signaal.hulpvraag_id == hulpvraag_id))


def count(session: Session, gemeente: str, keuze: SignaalFilter) -> int:
    """How many signalen there are."""
    query = select(func.count(Signaal.id)).where(*_conditions(gemeente, keuze))
    return session.scalar(query) or 0


def reported(session: Session, gemeente: str, kwartaal: Kwartaal) -> list[Gemeld]:
    """What is counted of each signaal of a quarter: each is there once, with its surest thema."""
    period = SignaalFilter(van=kwartaal.van, tot=kwartaal.tot)
    surest = (SignaalThema.signaal_id == Signaal.id) & (SignaalThema.volgorde == 0)
    query = (
        select(Signaal.wijk_code, SignaalThema.thema, Signaal.reden, Signaal.gemeld_op)
        .outerjoin(SignaalThema, surest)
        .where(*_conditions(gemeente, period))
    )
    return [
        Gemeld(wijk, thema, reden, moment.astimezone(AMSTERDAM).date())
        for wijk, thema, reden, moment in session.execute(query)
    ]


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
