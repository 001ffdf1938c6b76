"""In which wijk a spot lies: by the borders where they are known, else by the nearest middle. Pure.

For who lets the browser tell where they are. A spot is never stored.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from app.geo.distance import Plek, roughly
from app.geo.places import WijkPlaats

DECIMALS = 3
"""Of a degree: about 100 metres north to south, 70 east to west. Finer is nobody's business."""

NEAR_KM = 5.0
"""Further than this from the middle of every wijk is another gemeente."""

_SPOT = re.compile(r"^\s*(-?\d{1,2}(?:\.\d{1,12})?),\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$", re.ASCII)


def read_spot(text: str) -> Plek | None:
    """``52.516,6.083`` as (lat, lon) in degrees, rounded to ``DECIMALS``; None for another text."""
    match = _SPOT.match(text)
    if match is None:
        return None
    lat, lon = float(match[1]), float(match[2])
    if abs(lat) > 90 or abs(lon) > 180:
        return None
    return (round(lat, DECIMALS), round(lon, DECIMALS))


def wijk_at(
    spot: Plek, wijken: Mapping[str, WijkPlaats], borders: Mapping[str, Mapping[str, Any]]
) -> str | None:
    """The code of the wijk where ``spot`` lies; None when it is not in this gemeente.

    ``borders`` are GeoJSON geometries by wijk code, as far as they are known. They are drawn
    roughly, so between them the nearest middle counts too.
    """
    for code, border in borders.items():
        if code in wijken and _inside(spot, border):
            return code
    far = {code: roughly(spot, (wijk.lat, wijk.lon)) for code, wijk in wijken.items()}
    nearest = min(far, key=lambda code: far[code], default=None)
    return nearest if nearest is not None and far[nearest] <= NEAR_KM else None


def _inside(spot: Plek, border: Mapping[str, Any]) -> bool:
    shape = border["coordinates"]
    polygons = [shape] if border["type"] == "Polygon" else shape
    return any(
        _in_ring(spot, rings[0]) and not any(_in_ring(spot, hole) for hole in rings[1:])
        for rings in polygons
    )


def _in_ring(spot: Plek, ring: Sequence[Sequence[float]]) -> bool:
    """Whether a line to the east crosses the ring an odd number of times."""
    lat, lon = spot
    inside = False
    for (x1, y1, *_), (x2, y2, *_) in pairwise(ring):
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside
