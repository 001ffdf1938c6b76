"""How a measure becomes a share of the points of its rule. Pure.

A straight line says that twice as near is twice as right. For words and meanings it is not so: the
first bit of likeness says most. A curve is a line through a few points, so it can be printed in a
table and read by anyone (an additive model: Hastie and Tibshirani, Generalized Additive Models,
1986).
"""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through ``points``: pairs of a measure and a share, both 0..1 and never falling.

    The first point is (0, 0) and the last share is 1.
    """

    points: tuple[tuple[float, float], ...]

    def __call__(self, measured: float) -> float:
        """The share (0..1) of one measure; outside the points it is that of the nearest."""
        points = self.points
        after = bisect_right(points, measured, key=_measure_of)
        if after == 0:
            return points[0][1]
        if after == len(points):
            return points[-1][1]
        (low, share), (high, next_share) = points[after - 1], points[after]
        return share + (next_share - share) * (measured - low) / (high - low)

    def of(self, measured: Floats) -> Floats:
        """The shares of many measures: the same shape."""
        known, shares = zip(*self.points, strict=True)
        found: Floats = np.interp(measured, known, shares).astype(np.float32)
        return found


def _measure_of(point: tuple[float, float]) -> float:
    return point[0]


STRAIGHT = Curve(((0.0, 0.0), (1.0, 1.0)))
