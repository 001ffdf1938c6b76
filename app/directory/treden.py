"""How big a step it is to go somewhere (trede). Pure."""

from app.core.text import fold
from app.directory.types import Aanmelden

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
