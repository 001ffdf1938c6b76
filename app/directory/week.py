"""What is on in the days to come, day by day, from the slots of each aanbod. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.directory.pages import Kaart
from app.directory.rooster import Tijdvak

DAYS_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Moment:
    """One aanbod on one day. ``begin`` and ``einde`` are minutes since midnight, or None."""

    kaart: Kaart
    begin: int | None
    einde: int | None


@dataclass(frozen=True, slots=True)
class Dag:
    """A day on which something is on, earliest first; what has no hour comes last."""

    datum: date
    momenten: tuple[Moment, ...]


def days_ahead(
    kaarten: Sequence[Kaart], roosters: Mapping[int, Sequence[Tijdvak]], since: date
) -> tuple[Dag, ...]:
    """The days from ``since``, ``DAYS_AHEAD`` of them, that have anything. Slots are by id of
    aanbod; what has none is on no day."""
    days = (since + timedelta(ahead) for ahead in range(DAYS_AHEAD))
    found = (Dag(day, _on(day, kaarten, roosters)) for day in days)
    return tuple(day for day in found if day.momenten)


def _on(
    day: date, kaarten: Sequence[Kaart], roosters: Mapping[int, Sequence[Tijdvak]]
) -> tuple[Moment, ...]:
    moments = [
        Moment(kaart, slot.begin, slot.einde)
        for kaart in kaarten
        for slot in roosters.get(kaart.id, ())
        if slot.on(day)
    ]
    return tuple(sorted(moments, key=_by_hour))


def _by_hour(moment: Moment) -> tuple[bool, int, str]:
    return (moment.begin is None, moment.begin or 0, moment.kaart.titel)
