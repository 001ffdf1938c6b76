"""Where aanbod stands on the map. What nobody knows the address of stands about where it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for

from app.directory.models import Aanbod
from app.geo.models import Wijk
from app.geo.places import Places

DECIMALS = 5
"""Of a degree: about a metre, more than an address is known by."""


@dataclass(frozen=True, slots=True)
class Punt:
    """An aanbod on the map, for ``components/landkaart.html``: WGS84, decimal degrees.

    ``precies`` is False when the point is the middle of its postcode or wijk.
    """

    id: int
    titel: str
    url: str
    lat: float
    lon: float
    precies: bool


def make_punten(rows: Iterable[Aanbod], places: Places) -> list[Punt]:
    """The points of those ``rows`` that are somewhere, in their order."""
    return [punt for punt in (make_punt(row, places) for row in rows) if punt is not None]


def make_punt(row: Aanbod, places: Places) -> Punt | None:
    """The point of ``row``; None when it has no place, such as what is online or for all."""
    own = _own_place(row)
    found = own or _middle(row, places)
    if found is None:
        return None
    return Punt(
        id=row.id,
        titel=row.naam,
        url=url_for("directory.aanbod_page", aanbod_id=row.id),
        lat=round(found[0], DECIMALS),
        lon=round(found[1], DECIMALS),
        precies=own is not None,
    )


def wijk_features(
    wijken: Iterable[Wijk], borders: Mapping[str, Mapping[str, object]]
) -> list[dict[str, Any]]:
    """Each wijk as a feature of GeoJSON (RFC 7946), with its code and name, for ``kaart.js``.

    ``borders`` are geometries by code. A wijk without one is the point in its middle, so that a map
    with no ground at all still says where one is.
    """
    return [
        {
            "type": "Feature",
            "properties": {"code": wijk.code, "naam": wijk.naam},
            "geometry": borders.get(wijk.code)
            or {"type": "Point", "coordinates": [wijk.lon, wijk.lat]},
        }
        for wijk in wijken
    ]


def _own_place(row: Aanbod) -> tuple[float, float] | None:
    place = row.locatie
    if place is None or place.lat is None or place.lon is None:
        return None
    return (place.lat, place.lon)


def _middle(row: Aanbod, places: Places) -> tuple[float, float] | None:
    """The middle of its postcode, else of the one wijk where it is or that it serves."""
    place = row.locatie
    area = places.postcodes.get(places.pc4(place.postcode) or "") if place is not None else None
    if area is not None and area.lat is not None and area.lon is not None:
        return (area.lat, area.lon)
    served = list(row.wijken)
    code = place.wijk_code if place is not None and place.wijk_code else ""
    wijk = places.wijken.get(code or (served[0] if len(served) == 1 else ""))
    return (wijk.lat, wijk.lon) if wijk else None
