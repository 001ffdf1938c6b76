"""Distances against figures that follow from the definition of WGS84."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo.distance import kilometres, roughly

PLEKKEN = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def test_one_degree_along_the_equator():
    """The equator of WGS84 has radius 6378.137 km: 2 pi r / 360."""
    assert kilometres((0, 0), (0, 1)) == pytest.approx(111.31949, abs=1e-4)


def test_from_pole_to_equator():
    """The quarter meridian of WGS84 is 10,001.9657 km."""
    assert kilometres((90, 0), (0, 0)) == pytest.approx(10_001.9657, abs=1e-3)


@given(PLEKKEN, PLEKKEN)
def test_is_the_same_both_ways_and_never_negative(a, b):
    assert kilometres(a, b) == pytest.approx(kilometres(b, a), abs=1e-6)
    assert kilometres(a, b) >= 0


@given(PLEKKEN, PLEKKEN)
def test_the_rough_distance_is_within_six_in_a_thousand(a, b):
    assert roughly(a, b) == pytest.approx(kilometres(a, b), rel=0.006, abs=1e-6)


@given(PLEKKEN)
def test_is_nothing_to_itself(a):
    assert kilometres(a, a) == 0


@pytest.mark.parametrize("wrong", [(91.0, 0.0), (float("nan"), 0.0)])
def test_refuses_what_is_no_place(wrong):
    with pytest.raises(ValueError):
        kilometres(wrong, (0, 0))
