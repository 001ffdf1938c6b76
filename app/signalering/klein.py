"""Small numbers: what may be shown of a table of counts, so that nobody can be found in it.

Rules (the output rules of statistics offices; see docs/adr/0010):

- a number is shown from ``MINIMUM`` signalen, out of at least ``WEKEN`` different weeks, rounded to
  ``STAP``. A smaller cell is "< 10", nought as well: were nought shown, "< 10" would mean 1 to 9;
- no total may give a small number back. A total that would is hidden as well, the smallest one
  first, until every small number can still be anything from 0 to 9 for who reads all that is
  published (``flow`` finds how far each can move).

Every signaal counts once, in one cell, so all totals are sums. Pure: no Flask, no database.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Generic, TypeVar

from app.signalering.flow import UNBOUNDED, Edge, Network

T = TypeVar("T")

MINIMUM = 10
"""The smallest number of signalen that is shown."""

STAP = 5
"""Numbers that are shown are rounded to this."""

WEKEN = 3
"""From how many different weeks they come at least."""


class Zicht(Enum):
    """What a reader sees of a number."""

    GETOOND = "getoond"
    KLEIN = "klein"
    VERBORGEN = "verborgen"


@dataclass(frozen=True, slots=True)
class Aantal:
    """A true number: how many signalen, out of how many different weeks."""

    aantal: int = 0
    weken: int = 0

    @property
    def klein(self) -> bool:
        """Whether it says too much about too few."""
        return self.aantal < MINIMUM or self.weken < WEKEN


@dataclass(frozen=True, slots=True)
class Getal:
    """A number as it may be shown. ``afgerond`` says nothing unless ``zicht`` is GETOOND.

    KLEIN is a cell below ``MINIMUM``; VERBORGEN is any other number that is not shown.
    """

    zicht: Zicht
    afgerond: int = 0

    @property
    def getoond(self) -> int | None:
        """The number, or None when it is hidden."""
        return self.afgerond if self.zicht is Zicht.GETOOND else None


@dataclass(frozen=True, slots=True)
class Tabel(Generic[T]):
    """A table with its totals, and breakdowns of the same total (such as by reden, by month).

    ``cellen`` are rows of columns; ``rijen`` and ``kolommen`` are their totals, in order.
    """

    cellen: tuple[tuple[T, ...], ...]
    rijen: tuple[T, ...]
    kolommen: tuple[T, ...]
    totaal: T
    delingen: tuple[tuple[T, ...], ...] = ()


@lru_cache(maxsize=64)
def publish(telling: Tabel[Aantal]) -> Tabel[Getal]:
    """``telling`` as it may be shown. The same numbers always give the same answer.

    All of its sums must hold: rows and columns are the sums of their cells, and each breakdown
    adds up to the total.
    """
    return _Publication(telling).hide()


def bounds(getal: Getal, is_cel: bool) -> tuple[int, int]:
    """The smallest and the largest number that a reader may think of for ``getal``.

    Of a total that is hidden a reader cannot know why: it may be any number.
    """
    if getal.zicht is Zicht.GETOOND:
        half = STAP // 2
        return max(MINIMUM, getal.afgerond - half), getal.afgerond + half
    if getal.zicht is Zicht.KLEIN:
        return 0, MINIMUM - 1
    return (MINIMUM if is_cel else 0), UNBOUNDED


class _Publication:
    """A table on its way to being shown: each number is an edge of a network.

    Rows come first, then cells row by row, columns, breakdowns and the total.
    """

    def __init__(self, telling: Tabel[Aantal]) -> None:
        self.telling = telling
        self.numbers: list[Aantal] = []
        edges: list[Edge] = []
        for source, target, number in _edges(telling):
            self.numbers.append(number)
            edges.append(Edge(source, target, number.aantal))
        first = len(telling.rijen)
        self.cells = range(first, first + sum(map(len, telling.cellen)))
        self.network = Network(edges)
        self.shown: list[Getal] = []
        for at, number in enumerate(self.numbers):
            self.shown.append(_alone(number, at in self.cells))
            self._tell(at)

    def hide(self) -> Tabel[Getal]:
        """Hide totals until every small number can be anything for a reader, and give the table.

        Hiding more makes no number narrower, so what was in order stays so.
        """
        for at, number in enumerate(self.numbers):
            if number.klein:
                while self._narrow(at):
                    pass
        return self._table()

    def _narrow(self, at: int) -> bool:
        """Whether a reader can tell too much of a small number; a total in the way is hidden.

        A number from too few weeks may be known to be large, but not within ten of what it is.
        """
        number = self.numbers[at].aantal
        if number < MINIMUM:
            in_the_way = [self.network.reach(at, value) for value in (MINIMUM - 1, 0)]
        else:
            up = self.network.reach(at, number + MINIMUM - 1)
            down = up and self.network.reach(at, self.network.edges[at].most - MINIMUM + 1)
            in_the_way = [up, down] if down is not None else []
        walls = [at for wall in in_the_way for at in wall or ()]
        return bool(walls) and self._hide_one(walls)

    def _hide_one(self, in_the_way: Collection[int]) -> bool:
        """Hide the smallest shown total of these, else of all; False when none is shown.

        Smallest as it was shown: what is hidden must not tell more than what was rounded away.
        """
        totals = [
            at
            for at, getal in enumerate(self.shown)
            if at not in self.cells and getal.zicht is Zicht.GETOOND
        ]
        chosen = [at for at in totals if at in in_the_way] or totals
        if not chosen:
            return False
        least = min(chosen, key=lambda at: (self.shown[at].afgerond, at))
        self.shown[least] = Getal(Zicht.VERBORGEN)
        self._tell(least)
        return True

    def _tell(self, at: int) -> None:
        edge = self.network.edges[at]
        edge.low, edge.high = bounds(self.shown[at], at in self.cells)

    def _table(self) -> Tabel[Getal]:
        shown = iter(self.shown)
        telling = self.telling
        rijen = _take(shown, len(telling.rijen))
        cellen = tuple(_take(shown, len(rij)) for rij in telling.cellen)
        kolommen = _take(shown, len(telling.kolommen))
        delingen = tuple(_take(shown, len(deling)) for deling in telling.delingen)
        return Tabel(cellen, rijen, kolommen, next(shown), delingen)


def _edges(telling: Tabel[Aantal]) -> Iterator[tuple[int, int, Aantal]]:
    """(from node, to node, number): start 0, the rows, the columns, then one node a breakdown."""
    rows, columns = len(telling.rijen), len(telling.kolommen)
    for row, number in enumerate(telling.rijen):
        yield 0, 1 + row, number
    for row, cells in enumerate(telling.cellen):
        for column, number in enumerate(cells):
            yield 1 + row, 1 + rows + column, number
    end = 1 + rows + columns
    for column, number in enumerate(telling.kolommen):
        yield 1 + rows + column, end, number
    for deling in telling.delingen:
        for number in deling:
            yield end, end + 1, number
        end += 1
    yield end, 0, telling.totaal


def _alone(number: Aantal, is_cel: bool) -> Getal:
    """``number`` as it may be shown when there were nothing beside it."""
    if not number.klein:
        return Getal(Zicht.GETOOND, (number.aantal + STAP // 2) // STAP * STAP)
    small = is_cel and number.aantal < MINIMUM
    return Getal(Zicht.KLEIN if small else Zicht.VERBORGEN)


def _take(numbers: Iterator[Getal], count: int) -> tuple[Getal, ...]:
    return tuple(next(numbers) for _ in range(count))
