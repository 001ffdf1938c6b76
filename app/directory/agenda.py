"""Calendar files (RFC 5545) of what has known times: the door to icalendar. No Flask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from icalendar import Calendar, Event, Timezone, vRecur

from app.core.clock import AMSTERDAM
from app.directory.rooster import Tijdvak, first_day

CONTENT_TYPE = "text/calendar; charset=utf-8"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PRODUCT = "-//Dichtbij//Sociale basis//NL"
# Written out: a calendar program needs no table of its own, and the file stays small.
_ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Afspraak:
    """What goes into a calendar. ``sleutel`` and ``host`` keep its UIDs the same in every file.

    ``uitleg`` stands in the appointment; an empty ``plek`` is unknown; ``gewijzigd`` is aware.
    """

    sleutel: str
    host: str
    titel: str
    uitleg: str
    plek: str
    url: str
    vakken: tuple[Tijdvak, ...]
    gewijzigd: datetime


def make_calendar(afspraken: Iterable[Afspraak], since: date) -> bytes:
    """One file with every slot of ``afspraken``, coming back from the first time after ``since``.

    An event whose hours are unknown takes the whole day.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(Timezone.from_ical(_ZONE))
    for afspraak in afspraken:
        for vak in afspraak.vakken:
            calendar.add_component(_event(afspraak, vak, since))
    return bytes(calendar.to_ical())


def _event(afspraak: Afspraak, vak: Tijdvak, since: date) -> Event:
    event = Event()
    event.add("uid", _uid(afspraak, vak))
    event.add("dtstamp", afspraak.gewijzigd)
    event.add("summary", afspraak.titel)
    event.add("description", afspraak.uitleg)
    if afspraak.plek:
        event.add("location", afspraak.plek)
    event.add("url", afspraak.url)
    day = first_day(vak, since)
    if vak.begin is None or vak.einde is None:
        event.add("dtstart", day)
        event.add("transp", "TRANSPARENT")  # a whole day without hours keeps nobody busy
    else:
        event.add("dtstart", _moment(day, vak.begin))
        event.add("dtend", _moment(day, vak.einde))
    event.add("rrule", _repeats(vak))
    return event


def _uid(afspraak: Afspraak, vak: Tijdvak) -> str:
    ranks = "".join(f"r{rank}" for rank in vak.rangen)
    return f"{afspraak.sleutel}-{vak.dag}-{vak.begin}-{vak.einde}{ranks}@{afspraak.host}"


def _moment(day: date, minutes: int) -> datetime:
    """Wall clock time in Amsterdam: 10:00 stays 10:00 when the clock changes."""
    days, rest = divmod(minutes, 24 * 60)
    return datetime.combine(day + timedelta(days), time(rest // 60, rest % 60), AMSTERDAM)


def _repeats(vak: Tijdvak) -> vRecur:
    day = _WEEKDAYS[vak.dag]
    if not vak.rangen:
        return vRecur(FREQ="WEEKLY", BYDAY=[day])
    return vRecur(FREQ="MONTHLY", BYDAY=[f"{rank}{day}" for rank in vak.rangen])
