"""The trend as a small drawing: where each bar stands. The numbers are in the page's table too."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.signalering.overzicht import Deel

WIDTH, HEIGHT = 360, 170
"""The size of the drawing, in its own units."""

BASE, TALLEST = 146, 120
"""The line that bars stand on, and the height of the highest one."""


@dataclass(frozen=True, slots=True)
class Balk:
    """A month: its bar, from (``x``, ``y``) on. That of a hidden number has no height."""

    deel: Deel
    x: int
    y: int
    breedte: int
    hoogte: int

    @property
    def midden(self) -> int:
        """The middle of the bar."""
        return self.x + self.breedte // 2


def bars(delen: Sequence[Deel]) -> tuple[Balk, ...]:
    """A bar for each month, as high as its number is beside the highest one."""
    pitch = WIDTH // max(len(delen), 1)
    most = max((deel.getal.getoond or 0 for deel in delen), default=0)
    found = []
    for at, deel in enumerate(delen):
        height = TALLEST * (deel.getal.getoond or 0) // most if most else 0
        found.append(Balk(deel, at * pitch + pitch // 6, BASE - height, pitch * 2 // 3, height))
    return tuple(found)
