"""Meldingen of visitors and what editors decide. The caller opens and closes the transaction."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload
from sqlalchemy.sql import Select

from app.accounts.models import Account
from app.core.db import deleted
from app.core.errors import NotFound
from app.directory.models import Aanbod, Melding
from app.directory.types import Besluit, MeldingReden

MOST_OPEN = 50
"""Open meldingen about one aanbod; editors know by then, and a flood must not fill the database."""

MOST_CHARACTERS = 500


def report(
    session: Session, aanbod: Aanbod, reden: MeldingReden, tekst: str, day: date
) -> Melding | None:
    """Store that something about ``aanbod`` is not right; None when enough stand open about it.

    ``tekst`` has been rid of personal data; it is cut at MOST_CHARACTERS.
    """
    still_open = session.scalar(
        select(func.count(Melding.id)).where(
            Melding.aanbod_id == aanbod.id, Melding.besluit.is_(None)
        )
    )
    if (still_open or 0) >= MOST_OPEN:
        return None
    melding = Melding(
        aanbod_id=aanbod.id, reden=reden, tekst=tekst[:MOST_CHARACTERS], gemeld_op=day
    )
    session.add(melding)
    session.flush()
    return melding


def decide(
    session: Session,
    gemeente: str,
    melding_id: int,
    besluit: Besluit,
    account_id: int,
    now: datetime,
) -> Melding:
    """Close a melding of ``gemeente``. The first decision stands, also when two come at once.

    Raises NotFound.
    """
    melding = session.scalars(
        _of(gemeente).where(Melding.id == melding_id).with_for_update(of=Melding)
    ).one_or_none()
    if melding is None:
        raise NotFound("Deze melding bestaat niet.")
    if melding.besluit is None:
        melding.besluit, melding.afgehandeld_op = besluit, now
        melding.behandelaar = session.get_one(Account, account_id)
        session.flush()
    return melding


def clear_before(session: Session, moment: datetime) -> int:
    """Remove the meldingen of every gemeente that were decided before ``moment``; gives how many.

    What is open stays, however old.
    """
    return deleted(
        session,
        delete(Melding).where(Melding.besluit.is_not(None), Melding.afgehandeld_op < moment),
    )


def queue(
    session: Session,
    gemeente: str,
    is_open: bool,
    reden: MeldingReden | None,
    limit: int,
    offset: int,
) -> Sequence[Melding]:
    """The meldingen of ``gemeente``: open ones with the oldest first, closed with the latest."""
    rows = _of(gemeente).where(_state(is_open))
    if is_open:
        rows = rows.order_by(Melding.gemeld_op, Melding.id)
    else:
        rows = rows.order_by(Melding.afgehandeld_op.desc(), Melding.id.desc())
    if reden is not None:
        rows = rows.where(Melding.reden == reden)
    return session.scalars(rows.limit(limit).offset(offset)).all()


def counts(session: Session, gemeente: str, is_open: bool) -> dict[MeldingReden, int]:
    """How many there are by reason, in the order of the reasons."""
    rows = session.execute(
        select(Melding.reden, func.count())
        .join(Melding.aanbod)
        .where(Aanbod.gemeente_code == gemeente, _state(is_open))
        .group_by(Melding.reden)
    )
    found = {reden: count for reden, count in rows}
    return {reden: found[reden] for reden in MeldingReden if reden in found}


def _state(is_open: bool) -> ColumnElement[bool]:
    return Melding.besluit.is_(None) if is_open else Melding.besluit.is_not(None)


def _of(gemeente: str) -> Select[Melding]:
    """Meldingen of ``gemeente`` with their aanbod and who closed them."""
    return (
        select(Melding)
        .join(Melding.aanbod)
        .where(Aanbod.gemeente_code == gemeente)
        .options(
            contains_eager(Melding.aanbod).joinedload(Aanbod.organisatie),
            joinedload(Melding.behandelaar),
        )
    )
