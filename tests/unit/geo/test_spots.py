"""Where somebody is becomes a wijk, and no finer than that."""

import pytest

from app.geo.places import WijkPlaats
from app.geo.spots import read_spot, wijk_at

WEST = WijkPlaats("WK1", "West", 52.50, 6.05)
EAST = WijkPlaats("WK2", "Oost", 52.50, 6.15)
WIJKEN = {"WK1": WEST, "WK2": EAST}
SQUARE = {
    "type": "Polygon",
    "coordinates": [
        [[6.0, 52.4], [6.1, 52.4], [6.1, 52.6], [6.0, 52.6], [6.0, 52.4]],
        [[6.04, 52.45], [6.06, 52.45], [6.06, 52.47], [6.04, 52.47], [6.04, 52.45]],
    ],
}


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("52.516,6.083", (52.516, 6.083)),
        (" 52.5164871, 6.0831234 ", (52.516, 6.083)),
        ("-10,-179.9996", (-10.0, -180.0)),
        ("52,6", (52.0, 6.0)),
    ],
)
def test_a_spot_is_read_and_rounded(text, spot):
    assert read_spot(text) == spot


@pytest.mark.parametrize(
    "text",
    ["", "x", "52.5", "52.5;6.0", "91,6", "52,181", "nan,nan", "1e3,2", "٥٢,٦", "52,6,7", "<b>,6"],
)
def test_anything_else_is_no_spot(text):
    assert read_spot(text) is None


def test_inside_a_border_is_that_wijk_even_when_another_middle_is_nearer():
    far_west = {"WK1": WijkPlaats("WK1", "West", 52.40, 6.0), "WK2": EAST}
    assert wijk_at((52.5, 6.099), far_west, {"WK1": SQUARE}) == "WK1"


def test_a_hole_in_a_border_is_not_inside():
    assert wijk_at((52.46, 6.05), {"WK2": EAST}, {"WK1": SQUARE}) is None


def test_several_polygons_are_one_wijk():
    border = {"type": "MultiPolygon", "coordinates": [SQUARE["coordinates"]]}
    assert wijk_at((52.55, 6.05), WIJKEN, {"WK2": border}) == "WK2"


def test_without_borders_the_nearest_middle_counts():
    assert wijk_at((52.51, 6.13), WIJKEN, {}) == "WK2"
    assert wijk_at((52.51, 6.06), WIJKEN, {}) == "WK1"


def test_far_from_everything_is_nowhere():
    assert wijk_at((52.37, 4.90), WIJKEN, {"WK1": SQUARE}) is None
    assert wijk_at((52.5, 6.1), {}, {}) is None
