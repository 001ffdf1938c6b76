"""Saying what takes the place of an aanbod or an organisation, and taking that back.

The caller opens and closes the transaction. The version of the catalogue is raised first: that
locks it, so that two editors at once can't make a circle together.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import InvalidInput, NotFound
from app.directory import opvolgers, queries
from app.directory.models import Aanbod, AanbodOpvolger, Organisatie, OrganisatieOpvolger
from app.directory.services import next_version
from app.directory.types import Status, Waarom

FIELD = "opvolger"


def succeed(
    session: Session,
    gemeente: str,
    aanbod_id: int,
    opvolger_id: int,
    waarom: Waarom,
    door: int,
    now: datetime,
) -> Aanbod:
    """Let an aanbod lead to another one, and hide it; gives the other one.

    Said again it leads to the last one said. Raises NotFound, and InvalidInput when the other one
    can't be seen, or leads back to this one.
    """
    version = next_version(session, gemeente)
    old = queries.any_status(session, gemeente, aanbod_id)
    if old is None:
        raise NotFound("Dit aanbod bestaat niet.")
    new = _successor(session, gemeente, old, opvolger_id)
    row = session.get(AanbodOpvolger, old.id) or AanbodOpvolger(aanbod_id=old.id, eerst=old.status)
    row.opvolger, row.waarom, row.door, row.moment = new, waarom, door, now
    session.add(row)
    old.status, old.versie, old.gewijzigd_op = Status.VERBORGEN, version, now
    session.flush()
    return new


def take_back(session: Session, gemeente: str, aanbod_id: int, now: datetime) -> Aanbod:
    """Let an aanbod stand on its own again, with the status it had; gives it. Raises NotFound."""
    version = next_version(session, gemeente)
    old = queries.any_status(session, gemeente, aanbod_id)
    row = session.get(AanbodOpvolger, aanbod_id)
    if old is None or row is None:
        raise NotFound("Dit aanbod verwijst niet naar een ander aanbod.")
    old.status, old.versie, old.gewijzigd_op = row.eerst, version, now
    session.delete(row)
    session.flush()
    return old


def merge(
    session: Session, gemeente: str, organisatie_id: int, opvolger_id: int, door: int, now: datetime
) -> Organisatie:
    """Make an organisation part of another one, which gets its aanbod; gives the other one.

    An aanbod without a kind of its own keeps the kind it had. Raises NotFound and InvalidInput.
    """
    version = next_version(session, gemeente)
    old = _organisatie(session, gemeente, organisatie_id)
    new = _other_organisatie(session, gemeente, old, opvolger_id)
    rows = session.scalars(select(Aanbod).where(Aanbod.organisatie_id == old.id)).all()
    for row in rows:
        if row.eigen_soort is None and old.soort != new.soort:
            row.eigen_soort = old.soort
        row.organisatie, row.versie, row.gewijzigd_op = new, version, now
    session.add(
        OrganisatieOpvolger(
            organisatie_id=old.id,
            opvolger_id=new.id,
            verplaatst=sorted(row.id for row in rows),
            door=door,
            moment=now,
        )
    )
    session.flush()
    return new


def split(session: Session, gemeente: str, organisatie_id: int, now: datetime) -> Organisatie:
    """Take a merge back: the organisation gets the aanbod that went along. Raises NotFound."""
    version = next_version(session, gemeente)
    old = _organisatie(session, gemeente, organisatie_id)
    row = session.get(OrganisatieOpvolger, old.id)
    if row is None:
        raise NotFound("Deze organisatie is niet samengevoegd.")
    later = opvolgers.path_of_organisatie(session, old.id)[1:]
    for aanbod in session.scalars(select(Aanbod).where(Aanbod.organisatie_id.in_(later))):
        if aanbod.id not in row.verplaatst:
            continue
        if aanbod.eigen_soort == old.soort:
            aanbod.eigen_soort = None
        aanbod.organisatie, aanbod.versie, aanbod.gewijzigd_op = old, version, now
    session.delete(row)
    session.flush()
    return old


def _successor(session: Session, gemeente: str, old: Aanbod, opvolger_id: int) -> Aanbod:
    new = queries.any_status(session, gemeente, opvolger_id)
    if new is None:
        raise _wrong("Dit aanbod kennen wij niet. Kies een aanbod uit de lijst.")
    if new.id == old.id:
        raise _wrong("Dit is hetzelfde aanbod. Kies een ander aanbod.")
    path = opvolgers.path_of_aanbod(session, new.id)
    if old.id in path:
        raise _wrong(
            f"{new.naam} verwijst zelf door naar dit aanbod. Zo komt niemand meer ergens uit. "
            "Kies een ander aanbod."
        )
    end = session.get_one(Aanbod, path[-1])
    if end.status is not Status.GEPUBLICEERD:
        raise _wrong(f"{end.naam} staat nu niet op de site. Kies aanbod dat mensen kunnen zien.")
    return new


def _organisatie(session: Session, gemeente: str, organisatie_id: int) -> Organisatie:
    found = queries.organisatie(session, gemeente, organisatie_id)
    if found is None:
        raise NotFound("Deze organisatie bestaat niet.")
    return found


def _other_organisatie(
    session: Session, gemeente: str, old: Organisatie, opvolger_id: int
) -> Organisatie:
    if session.get(OrganisatieOpvolger, old.id) is not None:
        raise _wrong("Deze organisatie is al samengevoegd. Maak dat eerst ongedaan.")
    new = queries.organisatie(session, gemeente, opvolger_id)
    if new is None:
        raise _wrong("Deze organisatie kennen wij niet. Kies een organisatie uit de lijst.")
    if new.id == old.id:
        raise _wrong("Dit is dezelfde organisatie. Kies een andere.")
    if session.get(OrganisatieOpvolger, new.id) is not None:
        raise _wrong(f"{new.naam} is zelf samengevoegd met een andere organisatie. Kies die.")
    return new


def _wrong(message: str) -> InvalidInput:
    return InvalidInput({FIELD: [message]})
