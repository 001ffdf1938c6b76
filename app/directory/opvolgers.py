"""Reading what took the place of what: of an aanbod that moved on, of an organisation that merged.

A chain (old, newer, newest) is followed to its end, so that an old address needs one step.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.directory import queries
from app.directory.models import AanbodOpvolger, Organisatie, OrganisatieOpvolger
from app.directory.types import Status


def of_aanbod(session: Session, gemeente: str, ids: Iterable[int]) -> dict[int, int]:
    """By id the published aanbod at which each of ``ids`` ends; what leads nowhere is left out."""
    ends = {key: path_of_aanbod(session, key)[-1] for key in ids}
    moved = {key: end for key, end in ends.items() if end != key}
    shown = queries.published_by_ids(session, set(moved.values())) if moved else {}
    return {
        key: end
        for key, end in moved.items()
        if end in shown and shown[end].gemeente_code == gemeente
    }


def of_hidden(session: Session, gemeente: str, aanbod_id: int) -> int | None:
    """The published aanbod in the place of a hidden one of ``gemeente``; None when there is none.

    What is published leads nowhere but to itself.
    """
    row = queries.any_status(session, gemeente, aanbod_id)
    if row is None or row.status is not Status.VERBORGEN:
        return None
    return of_aanbod(session, gemeente, [aanbod_id]).get(aanbod_id)


def path_of_aanbod(session: Session, aanbod_id: int) -> list[int]:
    """An aanbod and all that came in its place, in order; a circle would end where it closes."""
    path = [aanbod_id]
    while (row := session.get(AanbodOpvolger, path[-1])) and row.opvolger_id not in path:
        path.append(row.opvolger_id)
    return path


def path_of_organisatie(session: Session, organisatie_id: int) -> list[int]:
    """An organisation and all that it became part of, in order."""
    path = [organisatie_id]
    while (row := session.get(OrganisatieOpvolger, path[-1])) and row.opvolger_id not in path:
        path.append(row.opvolger_id)
    return path


def merged_organisaties(session: Session, gemeente: str) -> Mapping[tuple[str, str], Organisatie]:
    """By (name, kind) of each organisation of ``gemeente`` that merged, the one that has its aanbod
    now."""
    rows = session.scalars(
        select(OrganisatieOpvolger)
        .join(OrganisatieOpvolger.organisatie)
        .where(Organisatie.gemeente_code == gemeente)
        .options(joinedload(OrganisatieOpvolger.organisatie))
    ).all()
    return {
        (row.organisatie.naam, row.organisatie.soort): session.get_one(
            Organisatie, path_of_organisatie(session, row.organisatie_id)[-1]
        )
        for row in rows
    }


def parts_of_organisatie(session: Session, organisatie_id: int) -> Sequence[Organisatie]:
    """The organisations that became part of this one, by name."""
    return session.scalars(
        select(Organisatie)
        .join(OrganisatieOpvolger, OrganisatieOpvolger.organisatie_id == Organisatie.id)
        .where(OrganisatieOpvolger.opvolger_id == organisatie_id)
        .order_by(Organisatie.naam, Organisatie.id)
    ).all()
