"""What somebody chose to keep, as it stands in an address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bewaarlijst.types import LARGEST_ID, MOST, Keuze


def test_ids_keep_their_order_and_come_once():
    assert Keuze.read(["12", "3", "12", " 40 "]).ids == (12, 3, 40)


@pytest.mark.parametrize("value", ["x", "", "-1", "0", "1.5", "٣", "1e3", str(LARGEST_ID + 1)])
def test_what_is_no_id_is_counted(value):
    found = Keuze.read(["3", value])
    assert (found.ids, found.onbekend) == ((3,), 1)


def test_no_more_than_fits():
    found = Keuze.read([str(n) for n in range(1, MOST + 4)])
    assert found.ids == tuple(range(1, MOST + 1))
    assert found.te_veel == 3
    assert found.plus(999).ids == found.ids


def test_putting_on_and_taking_off():
    found = Keuze((3, 12))
    assert found.plus(40).ids == (3, 12, 40)
    assert found.plus(3).ids == (3, 12)
    assert found.without(3).ids == (12,)
    assert found.without(99).ids == (3, 12)
    assert found.only([12, 50]).ids == (12,)


@pytest.mark.parametrize(
    ("key", "step", "expected"),
    [(3, 1, (12, 3, 40)), (40, -1, (3, 40, 12)), (3, -1, (3, 12, 40)), (40, 1, (3, 12, 40))],
)
def test_moving_stays_inside_the_list(key, step, expected):
    assert Keuze((3, 12, 40)).moved(key, step).ids == expected


@given(st.lists(st.text(max_size=12), max_size=80))
def test_any_address_gives_a_choice(values):
    found = Keuze.read(values)
    assert len(found.ids) == len(set(found.ids)) <= MOST
    assert all(0 < key <= LARGEST_ID for key in found.ids)
