"""How big a step it is to go somewhere (trede): pages of a thema begin with the smallest."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.text import fold
from app.directory.models import Aanbod, Organisatie
from app.directory.types import Aanmelden, Status

REFERRAL, WIJKTEAM, FREE = 5, 4, 3
_MEETING = [
    "ontmoeting",
    "lotgenoten",
    "sport",
    "cultuur",
    "geloof",
    "cursus",
    "vrijwilligers",
    "herstel",
    "materieel",
]
_BY_SOORT = dict.fromkeys(_MEETING, 2)


def step_of(soort: str, aanmelden: str, text: str) -> int:
    """The step on the ladder, 1 (zelf en gewoon leven) to 5 (verwijzing).

    By how one gets in and by its kind: a referral is 5, the wijkteam 4, free help 3, meeting and
    peers 2. ``text`` is the name of the aanbod and of its organisation.
    """
    if aanmelden == Aanmelden.VERWIJZING:
        return REFERRAL
    if "wijkteam" in fold(text)[:120]:
        return WIJKTEAM
    return _BY_SOORT.get(soort, FREE)


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
