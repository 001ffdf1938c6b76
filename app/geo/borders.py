"""Borders of wijken from a GeoJSON file (RFC 7946), checked before anything is stored. Pure."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from app.core.errors import InvalidInput

MAX_BYTES = 50 * 1024 * 1024
# Where publishers put the CBS code of a wijk: CBS and PDOK, older editions, and plain names.
CODE_NAMES = ("wijkcode", "wk_code", "statcode", "wijk_code", "code")
KINDS = ("Polygon", "MultiPolygon")
_LEAST_POINTS = 4  # a closed ring: a triangle and its first point again


@dataclass(frozen=True, slots=True)
class Grenzen:
    """Borders by wijk code, each a GeoJSON geometry, and what was wrong with other features."""

    per_wijk: Mapping[str, dict[str, Any]]
    fouten: tuple[str, ...]


def read_borders(content: bytes) -> Grenzen:
    """The borders in a GeoJSON file.

    Features that are wrong are left out and named in ``fouten``, one Dutch sentence each. Raises
    InvalidInput (key ``bestand``) when the file as a whole can't be used.
    """
    found: dict[str, dict[str, Any]] = {}
    fouten: list[str] = []
    for number, feature in enumerate(_features(content), start=1):
        try:
            code, geometry = _feature(feature)
            if code in found:
                raise ValueError(f"wijk {code} staat er twee keer in")
            found[code] = geometry
        except ValueError as error:
            fouten.append(f"Onderdeel {number}: {error}.")
    return Grenzen(found, tuple(fouten))


def _features(content: bytes) -> list[Any]:
    if len(content) > MAX_BYTES:
        _refuse(f"Het bestand is te groot (meer dan {MAX_BYTES // 1024 // 1024} MB).")
    try:
        data = json.loads(content.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        _refuse("Dit is geen GeoJSON-bestand: de inhoud is niet te lezen.")
    if not isinstance(data, dict) or data.get("type") != "FeatureCollection":
        _refuse("Dit is geen GeoJSON-bestand met een FeatureCollection.")
    features = data.get("features")
    if not isinstance(features, list) or not features:
        _refuse("Er staan geen wijken in dit bestand.")
    return features


def _feature(feature: Any) -> tuple[str, dict[str, Any]]:
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        raise ValueError("dit is geen onderdeel met eigenschappen")
    code = _code(feature["properties"])
    geometry = feature.get("geometry")
    if not isinstance(geometry, dict) or geometry.get("type") not in KINDS:
        raise ValueError(f"wijk {code} heeft geen vlak (Polygon of MultiPolygon)")
    shape = geometry.get("coordinates")
    polygons = [shape] if geometry["type"] == "Polygon" else shape
    if not isinstance(polygons, list) or not polygons:
        raise ValueError(f"wijk {code} heeft geen grens")
    for polygon in polygons:
        _check_polygon(code, polygon)
    return code, {"type": geometry["type"], "coordinates": shape}


def _code(properties: Mapping[str, Any]) -> str:
    lowered = {str(name).lower(): value for name, value in properties.items()}
    for name in CODE_NAMES:
        value = lowered.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip().upper()
    raise ValueError(f"de code van de wijk ontbreekt (gezocht in: {', '.join(CODE_NAMES)})")


def _check_polygon(code: str, polygon: Any) -> None:
    if not isinstance(polygon, list) or not polygon:
        raise ValueError(f"wijk {code} heeft geen grens")
    for ring in polygon:
        if not isinstance(ring, list) or len(ring) < _LEAST_POINTS:
            raise ValueError(f"de grens van wijk {code} heeft te weinig punten")
        for point in ring:
            _check_point(code, point)
        if ring[0] != ring[-1]:
            raise ValueError(f"de grens van wijk {code} is niet gesloten")


def _check_point(code: str, point: Any) -> None:
    if not isinstance(point, list) or not 2 <= len(point) <= 3:
        raise ValueError(f"de grens van wijk {code} heeft een punt dat geen punt is")
    for value in point:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"de grens van wijk {code} heeft een punt dat geen punt is")
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"de grens van wijk {code} heeft een punt dat geen punt is")
    lon, lat = point[0], point[1]
    if abs(lon) > 180 or abs(lat) > 90:
        raise ValueError(
            f"de grens van wijk {code} staat niet in graden (WGS84); "
            "zet Rijksdriehoekscoördinaten eerst om"
        )


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _refuse(message: str) -> NoReturn:
    raise InvalidInput({"bestand": [message]})
