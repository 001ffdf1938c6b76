"""Quarters: whole months that do not overlap, and only those that are over."""

from datetime import date, timedelta

import pytest

from app.signalering.overzicht import closed
from app.signalering.types import Kwartaal, before


@pytest.mark.parametrize(
    ("dag", "code"),
    [
        (date(2026, 1, 1), "2026-1"),
        (date(2026, 3, 31), "2026-1"),
        (date(2026, 4, 1), "2026-2"),
        (date(2026, 9, 30), "2026-3"),
        (date(2026, 12, 31), "2026-4"),
    ],
)
def test_each_day_is_in_one_quarter(dag, code):
    kwartaal = Kwartaal.of(dag)
    assert kwartaal.code == code
    assert kwartaal.van <= dag <= kwartaal.tot
    assert Kwartaal.from_code(code) == kwartaal


def test_quarters_join_without_a_gap_and_without_overlap():
    kwartaal = Kwartaal(2023, 1)
    for _ in range(12):
        assert kwartaal.volgende.van - kwartaal.tot == timedelta(days=1)
        assert kwartaal.volgende.vorige == kwartaal
        assert [month.month for month in kwartaal.maanden] == [
            kwartaal.van.month,
            kwartaal.van.month + 1,
            kwartaal.tot.month,
        ]
        kwartaal = kwartaal.volgende
    assert kwartaal == Kwartaal(2026, 1)


@pytest.mark.parametrize("code", ["2026-5", "2026-0", "2026", "x-1", "2026-1-1", ""])
def test_what_is_no_quarter_is_refused(code):
    with pytest.raises(ValueError):
        Kwartaal.from_code(code)


@pytest.mark.parametrize("dag", [date(2026, 1, 1), date(2026, 2, 28), date(2026, 3, 31)])
def test_only_what_is_over_can_be_chosen(dag):
    chosen = closed(dag)
    assert chosen[0] == Kwartaal(2025, 4)
    assert all(one.tot < dag for one in chosen)
    assert chosen == before(Kwartaal(2026, 1), 8)
