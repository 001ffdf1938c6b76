"""Small numbers stay hidden: what a reader can work out is solved as a linear system.

The solver knows nothing of our own network: it gets what is published, as anybody does.
"""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog  # type: ignore[import-untyped]

from app.signalering.klein import Aantal, Getal, Tabel, Zicht, publish

INFINITE = None


def telling(
    cells: Sequence[Sequence[int]], delingen: Sequence[Sequence[int]] = (), weken: int = 9
) -> Tabel[Aantal]:
    """A table of these numbers, each from ``weken`` weeks (fewer when it is smaller)."""

    def number(amount: int) -> Aantal:
        return Aantal(amount, min(amount, weken))

    return Tabel(
        cellen=tuple(tuple(number(cell) for cell in row) for row in cells),
        rijen=tuple(number(sum(row)) for row in cells),
        kolommen=tuple(number(sum(column)) for column in zip(*cells, strict=True)),
        totaal=number(sum(map(sum, cells))),
        delingen=tuple(tuple(number(part) for part in deling) for deling in delingen),
    )


def flat(tabel: Tabel) -> list:
    """All numbers: cells row by row, rows, columns, total, breakdowns."""
    return [
        *(cell for row in tabel.cellen for cell in row),
        *tabel.rijen,
        *tabel.kolommen,
        tabel.totaal,
        *(part for deling in tabel.delingen for part in deling),
    ]


def known(getal: Getal, is_cell: bool) -> tuple[float, float | None]:
    """What a reader knows of one number, said by the page itself."""
    if getal.zicht is Zicht.GETOOND:
        return max(10, getal.afgerond - 2), getal.afgerond + 2
    if getal.zicht is Zicht.KLEIN:
        return 0, 9
    return (10 if is_cell else 0), INFINITE


class Reader:
    """Somebody who has all published numbers and a solver."""

    def __init__(self, published: Tabel[Getal]) -> None:
        rows, columns = len(published.rijen), len(published.kolommen)
        self.numbers = flat(published)
        self.bounds = [known(one, at < rows * columns) for at, one in enumerate(self.numbers)]
        self.sums = np.array(list(self._equations(published, rows, columns)))

    def _equations(self, published, rows, columns):
        total = rows * columns + rows + columns
        for row in range(rows):
            yield self._sum(range(row * columns, (row + 1) * columns), rows * columns + row)
        for column in range(columns):
            cells = range(column, rows * columns, columns)
            yield self._sum(cells, rows * columns + rows + column)
        yield self._sum(range(rows * columns, rows * columns + rows), total)
        first = total + 1
        for deling in published.delingen:
            yield self._sum(range(first, first + len(deling)), total)
            first += len(deling)

    def _sum(self, parts, whole):
        line = np.zeros(len(self.numbers))
        line[list(parts)] = 1
        line[whole] = -1
        return line

    def range(self, at: int) -> tuple[float, float]:
        """The smallest and the largest value that number ``at`` can have."""
        found = []
        for sign in (1, -1):
            goal = np.zeros(len(self.numbers))
            goal[at] = sign
            answer = linprog(
                goal, A_eq=self.sums, b_eq=np.zeros(len(self.sums)), bounds=self.bounds
            )
            found.append(sign * answer.fun if answer.status == 0 else float("inf"))
        return found[0], found[1]


def check(true: Tabel[Aantal]) -> Tabel[Getal]:
    published = publish(true)
    reader = Reader(published)
    for at, (number, getal) in enumerate(zip(flat(true), flat(published), strict=True)):
        if getal.zicht is Zicht.GETOOND:
            assert number.aantal >= 10
            assert number.weken >= 3
            assert getal.afgerond % 5 == 0
            assert abs(getal.afgerond - number.aantal) <= 2
            continue
        if number.klein:
            low, high = reader.range(at)
            if number.aantal < 10:
                assert low < 1e-6, (at, low, published)
                assert high > 9 - 1e-6, (at, high, published)
            else:
                assert high - low > 9 - 1e-6, (at, low, high, published)
    return published


AMOUNTS = st.one_of(st.integers(0, 9), st.integers(8, 40), st.sampled_from([0, 9, 10, 12, 13]))


@st.composite
def tables(draw) -> Tabel[Aantal]:
    """A table of at most 4 by 4 with two breakdowns; some numbers come from few weeks."""
    columns = draw(st.integers(1, 4))
    cells = draw(
        st.lists(st.lists(AMOUNTS, min_size=columns, max_size=columns), min_size=1, max_size=4)
    )
    total = sum(map(sum, cells))
    delingen = []
    for parts in (draw(st.integers(1, 4)), 3):
        cuts = sorted(draw(st.lists(st.integers(0, total), min_size=parts - 1, max_size=parts - 1)))
        delingen.append([b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)])
    return telling(cells, delingen, weken=draw(st.sampled_from([2, 9])))


@given(tables())
@settings(max_examples=100, deadline=None)
def test_who_solves_all_published_numbers_learns_nothing_of_a_small_one(true):
    check(true)


def test_the_solver_finds_a_small_number_where_its_totals_are_shown():
    """The check above can fail: this is the first table of below, with nothing but cells hidden."""
    shown = [Getal(Zicht.GETOOND, number) for number in (40, 50, 20, 30, 40, 95, 90, 25, 70, 90)]
    careless = Tabel(
        cellen=((Getal(Zicht.KLEIN), *shown[0:2]), tuple(shown[2:5])),
        rijen=tuple(shown[5:7]),
        kolommen=tuple(shown[7:10]),
        totaal=Getal(Zicht.GETOOND, 185),
    )
    low, high = Reader(careless).range(0)
    assert (round(low), round(high)) == (1, 9)


@pytest.mark.parametrize(
    ("amount", "shown"), [(10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (42, 40), (1000, 1000)]
)
def test_what_is_shown_is_rounded_to_five(amount, shown):
    published = check(telling([[amount]]))
    assert published.cellen[0][0] == published.totaal == Getal(Zicht.GETOOND, shown)


@pytest.mark.parametrize("amount", range(10))
def test_nought_to_nine_look_the_same(amount):
    published = check(telling([[amount, 40], [30, 50]]))
    assert published.cellen[0][0] == Getal(Zicht.KLEIN)


def test_a_total_that_gives_a_small_number_back_is_hidden():
    published = check(telling([[4, 40, 50], [20, 30, 40]]))
    assert published.kolommen[0].zicht is Zicht.VERBORGEN
    assert published.rijen[0].getoond == 95  # 40 and 50 are rounded: 0 to 9 still fit
    assert published.kolommen[1].getoond == 70


def test_many_small_numbers_keep_their_totals():
    published = check(telling([[3, 4, 5, 2, 6]] * 6))
    assert {cell.zicht for row in published.cellen for cell in row} == {Zicht.KLEIN}
    assert [one.getoond for one in published.rijen] == [20] * 6
    assert published.totaal.getoond == 120


def test_a_number_from_two_weeks_is_not_shown():
    published = check(telling([[30, 40], [50, 60]], weken=2))
    assert {one.zicht for one in flat(published)} == {Zicht.VERBORGEN}


def test_a_month_is_not_the_year_less_the_others():
    published = check(telling([[40, 50]], [[80, 6, 4], [3, 43, 44]]))
    assert published.delingen[1][0].zicht is Zicht.VERBORGEN
    hidden = [one.zicht for one in (published.totaal, *published.delingen[1][1:])]
    assert Zicht.VERBORGEN in hidden


def test_nothing_at_all_is_hidden_like_little():
    assert publish(telling([[0, 0], [0, 0]])) == publish(telling([[1, 0], [2, 4]]))


def test_a_whole_city_is_done():
    """Sixteen wijken, thirteen themas, nine redenen, three months: enough is left to see."""
    cells = [[(row * 7 + column * 5) % 23 for column in range(13)] for row in range(17)]
    total = sum(map(sum, cells))
    redenen = [total - 8 * 11, *[11] * 8]
    published = publish(telling(cells, [redenen, [9, total - 109, 100]]))
    shown = [one for one in flat(published) if one.zicht is Zicht.GETOOND]
    assert len(shown) > len(flat(published)) / 3
