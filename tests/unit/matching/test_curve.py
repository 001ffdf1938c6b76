"""A measure becomes a share of points by a line through a few points."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.curve import STRAIGHT, Curve
from app.matching.rules import RULES

BENT = Curve(((0.0, 0.0), (0.2, 0.6), (1.0, 1.0)))


@pytest.mark.parametrize(
    ("measured", "share"), [(-1, 0), (0, 0), (0.1, 0.3), (0.2, 0.6), (0.6, 0.8), (1, 1), (3, 1)]
)
def test_between_two_points_it_is_a_line(measured, share):
    assert BENT(measured) == pytest.approx(share)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=9))
def test_one_and_many_are_shared_alike(measured):
    many = BENT.of(np.array(measured, dtype=np.float32))
    assert many == pytest.approx([BENT(one) for one in measured], abs=1e-5)


def test_straight_is_the_measure_itself():
    assert [STRAIGHT(part) for part in (0.0, 0.25, 1.0)] == [0.0, 0.25, 1.0]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_no_rule_takes_points_for_more(rule):
    points = rule.curve.points
    assert points[0] == (0.0, 0.0)
    assert points[-1][1] == 1.0
    assert list(points) == sorted(points)
    assert [share for _measure, share in points] == sorted(share for _measure, share in points)
