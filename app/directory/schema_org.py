"""An aanbod as linked data (schema.org, JSON-LD), so that search engines know what it is.

Only what is known: a property without a value is left out.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from flask import url_for

from app.core.clock import AMSTERDAM
from app.directory import feiten
from app.directory.indexing import EVERYBODY, Titels
from app.directory.kosten import euro_per_visit
from app.directory.models import Aanbod, Locatie, Organisatie
from app.directory.rooster import LAST, Keer, Tijdvak, next_time, read_rooster
from app.directory.types import Bereik
from app.directory.words import accessibility
from app.web.public_address import public_address

Node = dict[str, Any]

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONGEST = 500


def describe_aanbod(row: Aanbod, titels: Titels, moment: datetime) -> Node:
    """The graph of one aanbod: who offers it, what it is, and when where its times are known."""
    slots = read_rooster(row.tijden)
    keer = next_time(slots, moment)
    graph = [_organization(row.organisatie), _service(row, titels)]
    if keer is not None:
        graph.append(_event(row, slots, keer))
    return {"@context": "https://schema.org", "@graph": graph}


def describe_organisatie(found: Organisatie) -> Node:
    """An organisation by itself."""
    return {"@context": "https://schema.org", **_organization(found)}


def _organization(found: Organisatie) -> Node:
    address = _organization_id(found.id)
    return {
        "@type": "GovernmentOrganization" if _is_government(found.naam) else "Organization",
        "@id": address,
        "name": found.naam,
        "url": address,
    }


def _is_government(name: str) -> bool:
    return name.startswith("Gemeente ")


def _organization_id(organisatie_id: int) -> str:
    path = url_for("directory.organisatie_page", organisatie_id=organisatie_id)
    return public_address(path)


def _address(row: Aanbod) -> str:
    return public_address(url_for("directory.aanbod_page", aanbod_id=row.id))


def _service(row: Aanbod, titels: Titels) -> Node:
    price = euro_per_visit(row.kosten)
    groups = [titels.doelgroepen[g] for g in row.doelgroepen if g in titels.doelgroepen]
    return _known(
        {
            "@type": "GovernmentService" if _is_government(row.organisatie.naam) else "Service",
            "@id": f"{_address(row)}#dienst",
            "name": row.naam,
            "description": feiten.in_short(row, _LONGEST),
            "url": _address(row),
            "provider": {"@id": _organization_id(row.organisatie_id)},
            "serviceType": titels.soorten.get(row.soort),
            "category": [titels.themas[t] for t in row.themas if t in titels.themas],
            "audience": [
                {"@type": "Audience", "audienceType": name}
                for name in groups
                if name != titels.doelgroepen.get(EVERYBODY)
            ],
            "areaServed": _area(row, titels),
            "offers": {"@type": "Offer", "price": price, "priceCurrency": "EUR"}
            if price is not None
            else None,
            "availableChannel": _channel(row),
        }
    )


def _area(row: Aanbod, titels: Titels) -> Any:
    if row.bereik is Bereik.LANDELIJK:
        return {"@type": "Country", "name": "Nederland"}
    if row.bereik is Bereik.WIJK:
        names = [titels.wijken[code] for code in row.wijken if code in titels.wijken]
        return [{"@type": "AdministrativeArea", "name": name} for name in names]
    return None


def _channel(row: Aanbod) -> Node | None:
    channel = _known(
        {
            "servicePhone": _phone(row),
            "serviceUrl": row.website,
            "serviceLocation": _place(row),
            "availableLanguage": list(row.talen),
        }
    )
    return {"@type": "ServiceChannel", **channel} if channel else None


def _phone(row: Aanbod) -> Node | None:
    if not row.telefoon:
        return None
    return _known(
        {"@type": "ContactPoint", "telephone": row.telefoon, "description": row.wie_neemt_op}
    )


def _place(row: Aanbod) -> Node | None:
    place = row.locatie
    if place is None or not (place.adres or place.postcode):
        return None
    features = [
        {"@type": "LocationFeatureSpecification", "name": name, "value": True}
        for name in map(accessibility, row.toegankelijk)
    ]
    return _known(
        {
            "@type": "Place",
            "name": feiten.address(row),
            **_where(place),
            "amenityFeature": features,
        }
    )


def _where(place: Locatie) -> Node:
    address = _known(
        {
            "streetAddress": place.adres,
            "postalCode": place.postcode,
            "addressLocality": place.plaats,
            "addressCountry": "NL",
        }
    )
    geo = None
    if place.lat is not None and place.lon is not None:
        geo = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    return _known({"address": {"@type": "PostalAddress", **address}, "geo": geo})


def _event(row: Aanbod, slots: tuple[Tijdvak, ...], keer: Keer) -> Node:
    online = row.bereik is Bereik.ONLINE
    price = euro_per_visit(row.kosten)
    start = _moment(keer, keer.vak.begin)
    virtual = {"@type": "VirtualLocation", "url": row.website or _address(row)}
    return _known(
        {
            "@type": "Event",
            "@id": f"{_address(row)}#activiteit",
            "name": row.naam,
            "description": feiten.in_short(row, _LONGEST),
            "url": _address(row),
            "organizer": {"@id": _organization_id(row.organisatie_id)},
            "startDate": start,
            "endDate": _moment(keer, keer.vak.einde) if keer.vak.einde else None,
            "eventSchedule": [_schedule(slot) for slot in slots],
            "eventAttendanceMode": "https://schema.org/"
            + ("OnlineEventAttendanceMode" if online else "OfflineEventAttendanceMode"),
            "location": virtual if online else _place(row),
            "isAccessibleForFree": price == 0 if price is not None else None,
        }
    )


def _moment(keer: Keer, minutes: int | None) -> str:
    """A day, or a moment with its offset where the hour is known."""
    if minutes is None:
        return keer.dag.isoformat()
    days, rest = divmod(minutes, 24 * 60)
    clock = time(rest // 60, rest % 60)
    return datetime.combine(keer.dag + timedelta(days), clock, AMSTERDAM).isoformat()


def _schedule(slot: Tijdvak) -> Node:
    day = _DAYS[slot.dag]
    codes = [f"{rank}{day[:2].upper()}" for rank in slot.rangen if rank >= LAST]
    return _known(
        {
            "@type": "Schedule",
            "repeatFrequency": "P1M" if slot.rangen else "P1W",
            "byDay": codes or f"https://schema.org/{day}",
            "startTime": _clock(slot.begin),
            "endTime": _clock(slot.einde),
            "scheduleTimezone": "Europe/Amsterdam",
        }
    )


def _clock(minutes: int | None) -> str | None:
    if minutes is None:
        return None
    hours, rest = divmod(minutes % (24 * 60), 60)
    return f"{hours:02}:{rest:02}:00"


def _known(values: Mapping[str, Any]) -> Node:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}
