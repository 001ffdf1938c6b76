"""How much a check is worth after some time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.directory.freshness import Stand, freshness, rank_of

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("checked", "stand", "shown"),
    [
        (None, Stand.NOOIT, None),
        (TODAY, Stand.ACTUEEL, TODAY),
        (TODAY - timedelta(365), Stand.ACTUEEL, TODAY - timedelta(365)),
        (TODAY - timedelta(366), Stand.VEROUDERD, TODAY - timedelta(366)),
        (TODAY + timedelta(40), Stand.ACTUEEL, TODAY),
        (date.min, Stand.VEROUDERD, date.min),
        (date.max, Stand.ACTUEEL, TODAY),
    ],
)
def test_stand(checked, stand, shown):
    versheid = freshness(checked, TODAY)
    assert (versheid.stand, versheid.datum) == (stand, shown)
    assert versheid.verouderd == (stand is not Stand.ACTUEEL)


@given(st.lists(st.one_of(st.none(), st.dates())))
def test_the_latest_check_comes_first_and_no_check_last(checks):
    ordered = sorted(checks, key=rank_of)
    dates = [check for check in ordered if check]
    assert dates == sorted(dates, reverse=True)
    assert all(check is None for check in ordered[len(dates) :])
    assert all(rank_of(check) >= 0 for check in checks)
