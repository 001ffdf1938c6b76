"""Going there: when it is on next, as an appointment for a calendar, and the way to it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from urllib.parse import urlencode, urlsplit

from babel.dates import format_date
from flask import url_for

from app.directory import feiten
from app.directory.agenda import Afspraak
from app.directory.models import Aanbod
from app.directory.rooster import next_time, read_rooster
from app.directory.types import Bereik
from app.directory.words import clock, gettext
from app.web.i18n import taal
from app.web.public_address import public_address

LONGEST_IN_CALENDAR = 300
"""Characters of a description in an appointment."""

MOST_DAYS = 500
ROUTE = "https://www.openstreetmap.org/directions"


@dataclass(frozen=True, slots=True)
class Volgende:
    """The next time that it is on, in words; ``nu``: it is on at this moment."""

    tekst: str
    nu: bool


def next_in_words(row: Aanbod, moment: datetime) -> Volgende | None:
    """When it is on next, seen from ``moment`` (aware, local time); None when nobody can tell."""
    keer = next_time(read_rooster(row.tijden), moment)
    if keer is None:
        return None
    if keer.running(moment):
        return Volgende(gettext("Nu, tot %(tijd)s uur", tijd=clock(keer.vak.einde or 0)), nu=True)
    days = {
        moment.date(): gettext("Vandaag"),
        moment.date() + timedelta(1): gettext("Morgen"),
    }
    day = days.get(keer.dag) or _day_in_words(keer.dag, taal().lang)
    hours = feiten.hours_in_words(keer.vak)
    return Volgende(f"{day}, {hours}" if hours else day, nu=False)


@lru_cache(maxsize=MOST_DAYS)
def _day_in_words(day: date, lang: str) -> str:
    return str(format_date(day, "EEEE d MMMM", locale=lang))


def make_afspraak(row: Aanbod) -> Afspraak | None:
    """What goes into a calendar for ``row``; None when its times leave any doubt."""
    slots = read_rooster(row.tijden)
    if not slots:
        return None
    path = url_for("directory.aanbod_page", aanbod_id=row.id)
    phone = gettext("Bel: %(nummer)s", nummer=row.telefoon) if row.telefoon else ""
    lines = [
        row.organisatie.naam,
        feiten.in_short(row, LONGEST_IN_CALENDAR),
        phone,
        gettext("Vraag eerst na of het doorgaat."),
    ]
    return Afspraak(
        sleutel=row.sleutel,
        host=urlsplit(public_address(path)).hostname or "",
        titel=row.naam,
        uitleg="\n".join(filter(None, lines)),
        plek=feiten.address(row),
        url=public_address(path),
        vakken=slots,
        gewijzigd=row.gewijzigd_op,
    )


def route_to(row: Aanbod) -> str:
    """A page of OpenStreetMap that shows the way to it; nothing when nobody knows the place."""
    place = row.locatie
    if place is None or row.bereik is Bereik.ONLINE:
        return ""
    if place.lat is not None and place.lon is not None:
        return f"{ROUTE}?{urlencode({'to': f'{place.lat:.5f},{place.lon:.5f}'})}"
    address = feiten.address(row)
    return f"{ROUTE}?{urlencode({'to': address})}" if address else ""
