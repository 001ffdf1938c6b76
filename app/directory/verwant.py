"""Which other aanbod is like this one: about the same, for the same people, in the same wijk. Pure.

For who finds that this one is not for them after all: another place, another kind, another step.
"""

from collections.abc import Iterable
from dataclasses import dataclass

FIRST_THEMA, OTHER_THEMA, DOELGROEP, WIJK, SOORT = 4, 2, 2, 3, 1
OLDEST = 150


@dataclass(frozen=True, slots=True)
class Trek:
    """What makes an aanbod like another. ``doelgroepen`` without "iedereen"; () is everybody.

    ``wijken``: where it is and whom it is for; ``van`` and ``tot`` are ages, both included.
    """

    id: int
    organisatie: int
    themas: tuple[str, ...]
    doelgroepen: frozenset[str]
    wijken: frozenset[str]
    soort: str
    van: int = 0
    tot: int = OLDEST


def related(own: Trek, others: Iterable[Trek], limit: int) -> list[int]:
    """The ids of what is most like ``own``, at most ``limit``, one of each organisation.

    Only what shares a thema and an age. Of equal likeness the order of ``others`` decides.
    """
    fitting = [other for other in others if _may(own, other)]
    chosen: dict[int, int] = {}
    for other in sorted(fitting, key=lambda other: -_likeness(own, other)):
        chosen.setdefault(other.organisatie, other.id)
    return list(chosen.values())[:limit]


def _may(own: Trek, other: Trek) -> bool:
    same_age = other.van <= own.tot and own.van <= other.tot
    return other.id != own.id and same_age and bool(set(own.themas) & set(other.themas))


def _likeness(own: Trek, other: Trek) -> int:
    shared = set(own.themas) & set(other.themas)
    first = own.themas[0] in shared
    return (
        FIRST_THEMA * first
        + OTHER_THEMA * (len(shared) - first)
        + DOELGROEP * len(own.doelgroepen & other.doelgroepen)
        + WIJK * bool(own.wijken & other.wijken)
        + SOORT * (own.soort == other.soort)
    )
