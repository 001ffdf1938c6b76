"""Hand-made borders for tests: a square round the middle of each wijk. Nobody's real border."""

import csv
from pathlib import Path
from typing import Any

from app.config import ROOT

HALF = 0.006


def squares(path: Path = ROOT / "seeds" / "zwolle" / "wijken.csv") -> dict[str, dict[str, Any]]:
    """A GeoJSON polygon by wijk code."""
    with path.open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: _square(float(row["lat"]), float(row["lon"]))
            for row in csv.DictReader(file)
        }


def _square(lat: float, lon: float) -> dict[str, Any]:
    south, north, west, east = lat - HALF, lat + HALF, lon - HALF, lon + HALF
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [corners]}
