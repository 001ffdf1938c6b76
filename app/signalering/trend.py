"""The trend as a small drawing: where each bar stands. The numbers are in the page's table too."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask_babel import format_date

from app.signalering.overzicht import Deel

ROW = 26
"""The height of a month, in units of the drawing, in which letters are 16 high."""

LONGEST = 170
"""The length of the longest bar."""


@dataclass(frozen=True, slots=True)
class Balk:
    """A month: ``y`` is the top of its row; a hidden number has a bar of no length."""

    deel: Deel
    kort: str
    y: int
    lengte: int


def bars(delen: Sequence[Deel]) -> tuple[Balk, ...]:
    """A bar for each month (``sleutel`` is its year and month), as long as its number asks."""
    most = max((deel.getal.getoond or 0 for deel in delen), default=0)
    return tuple(
        Balk(
            deel=deel,
            kort=format_date(date.fromisoformat(f"{deel.sleutel}-01"), "MMM yyyy"),
            y=at * ROW,
            lengte=LONGEST * (deel.getal.getoond or 0) // most if most else 0,
        )
        for at, deel in enumerate(delen)
    )
