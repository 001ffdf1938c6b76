"""Pages of a list, moments, and errors."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.core import clock
from app.core.db import UtcDateTime, make_engine
from app.core.errors import InvalidInput
from app.core.paging import Paging


@pytest.mark.parametrize(("total", "pages"), [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2), (21, 3)])
def test_pages(total, pages):
    assert Paging(1, 10, total).pages == pages


def test_where_a_page_stands():
    first, last = Paging(1, 10, 21), Paging(3, 10, 21)
    assert (first.offset, first.has_previous, first.has_next) == (0, False, True)
    assert (last.offset, last.has_previous, last.has_next) == (20, True, False)


def test_today_is_the_day_in_amsterdam(monkeypatch):
    monkeypatch.setattr(clock, "utcnow", lambda: datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    assert clock.today() == date(2026, 7, 1)


def test_now_knows_its_zone():
    assert clock.utcnow().utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_a_mistake_of_the_program():
    dialect = make_engine("sqlite://").dialect
    kind = UtcDateTime()
    with pytest.raises(ValueError, match="time zone"):
        kind.process_bind_param(datetime(2026, 1, 1), dialect)  # noqa: DTZ001
    here = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=1)))
    assert kind.process_bind_param(here, dialect) == datetime(2026, 1, 1, 11)  # noqa: DTZ001
    assert kind.process_bind_param(None, dialect) is None
    assert kind.process_result_value(None, dialect) is None


def test_wrong_input_names_every_key_and_all_its_messages():
    error = InvalidInput({"wijk": ["onbekend", "te lang"], "leeftijd": ("geen getal",)})
    assert error.fouten == {"wijk": ["onbekend", "te lang"], "leeftijd": ["geen getal"]}
    assert str(error) == "wijk: onbekend, te lang; leeftijd: geen getal"
