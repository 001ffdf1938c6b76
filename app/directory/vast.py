"""What editors changed themselves: an import leaves it as it is, until an editor lets it go.

The caller opens and closes the transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.directory.models import Aanbod, AanbodVast
from app.directory.types import EIGEN_TEKSTEN, AanbodGegevens, as_cell

SAMEN = (("adres", "postcode", "plaats", "lat", "lon"), ("leeftijd_van", "leeftijd_tot"))
"""Columns that say one thing together: half of it from an editor and half from a file is wrong."""


def together(kolom: str) -> tuple[str, ...]:
    """The columns that are held and let go with ``kolom``, itself among them."""
    return next((group for group in SAMEN if kolom in group), (kolom,))


def hold(
    session: Session,
    aanbod_id: int,
    before: AanbodGegevens,
    after: AanbodGegevens,
    door: int,
    now: datetime,
) -> None:
    """Keep what an editor made of an aanbod where ``after`` differs from ``before``.

    What stood there first counts as what the file says, unless an editor had changed it before.
    """
    names = [field.name for field in fields(after)]
    changed = [name for name in names if getattr(before, name) != getattr(after, name)]
    for kolom in dict.fromkeys(one for name in changed for one in together(name)):
        row = session.get(AanbodVast, (aanbod_id, kolom))
        if row is None:
            row = AanbodVast(aanbod_id=aanbod_id, kolom=kolom)
            row.bestand = as_cell(getattr(before, kolom)) if _was_told(before, kolom) else None
            session.add(row)
        row.door, row.moment = door, now
    session.flush()


def release(session: Session, aanbod_id: int, kolom: str) -> dict[str, str]:
    """Let files say ``kolom`` (and what goes together with it) again.

    Gives by column the cell of the last file that said something else.
    """
    said: dict[str, str] = {}
    for name in together(kolom):
        row = session.get(AanbodVast, (aanbod_id, name))
        if row is not None:
            if row.bestand is not None:
                said[name] = row.bestand
            session.delete(row)
    session.flush()
    return said


def of_aanbod(session: Session, aanbod_id: int) -> Sequence[AanbodVast]:
    """What is held of one aanbod, the last change first."""
    return session.scalars(
        select(AanbodVast)
        .where(AanbodVast.aanbod_id == aanbod_id)
        .order_by(AanbodVast.moment.desc(), AanbodVast.kolom)
    ).all()


def of_gemeente(session: Session, gemeente: str) -> Mapping[int, Sequence[AanbodVast]]:
    """By id of an aanbod what is held of it; what has nothing held is left out."""
    rows = session.scalars(
        select(AanbodVast)
        .join(Aanbod, AanbodVast.aanbod_id == Aanbod.id)
        .where(Aanbod.gemeente_code == gemeente)
        .order_by(AanbodVast.aanbod_id, AanbodVast.kolom)
    )
    found: dict[int, list[AanbodVast]] = {}
    for row in rows:
        found.setdefault(row.aanbod_id, []).append(row)
    return found


def keep(
    held: Sequence[AanbodVast], here: AanbodGegevens, values: AanbodGegevens
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What of ``here`` stays when a file says ``values``: facts by column, and which differ.

    Notes in ``held`` what the file says.
    """
    kept: dict[str, Any] = {}
    different: list[str] = []
    for row in held:
        said, own = getattr(values, row.kolom), getattr(here, row.kolom)
        if said is None and row.kolom in EIGEN_TEKSTEN:
            continue  # the file has no such column
        kept[row.kolom] = own
        row.bestand = as_cell(said) if said != own else None
        if said != own:
            different.append(row.kolom)
    return kept, tuple(different)


def _was_told(values: AanbodGegevens, kolom: str) -> bool:
    """Whether a file may have said it: of texts of one's own, only what is there."""
    return kolom not in EIGEN_TEKSTEN or bool(getattr(values, kolom))
