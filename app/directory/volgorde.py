"""What the pages of a thema are ordered by: the smallest step first."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.directory.models import Aanbod, Organisatie
from app.directory.treden import step_of
from app.directory.types import Aanmelden, Status


def treden(session: Session, gemeente: str) -> dict[int, tuple[int, bool]]:
    """By id of every published aanbod its step, and whether one must do something before going."""
    rows = session.execute(
        select(
            Aanbod.id,
            func.coalesce(Aanbod.eigen_soort, Organisatie.soort),
            Aanbod.aanmelden,
            Aanbod.naam,
            Organisatie.naam,
        )
        .join(Organisatie, Aanbod.organisatie_id == Organisatie.id)
        .where(Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD)
    )
    return {
        key: (
            step_of(soort, aanmelden or "", f"{naam} {organisatie}"),
            aanmelden is not Aanmelden.INLOOP,
        )
        for key, soort, aanmelden, naam, organisatie in rows
    }
