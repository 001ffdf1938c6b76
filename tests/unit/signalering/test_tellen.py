"""True numbers: each signaal in one cell, and all totals the sums of their parts."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.signalering import tellen
from app.signalering.klein import Aantal
from app.signalering.types import Gemeld, Kwartaal

WIJKEN, THEMAS, REDENEN = ["W1", "W2"], ["geld", "rouw"], ["geen-aanbod", "tijd"]
KWARTAAL = Kwartaal(2026, 1)
GEMELD = st.builds(
    Gemeld,
    wijk=st.sampled_from([*WIJKEN, "elders", None]),
    thema=st.sampled_from([*THEMAS, "vergeten", None]),
    reden=st.sampled_from([*REDENEN, "nieuw"]),
    dag=st.integers(0, 89).map(lambda days: KWARTAAL.van + timedelta(days=days)),
)


def count(gemeld: list[Gemeld]):
    return tellen.count(gemeld, WIJKEN, THEMAS, REDENEN, KWARTAAL.maanden)


@given(st.lists(GEMELD, max_size=40))
def test_all_totals_are_sums(gemeld):
    found = count(gemeld)
    total = found.totaal.aantal
    assert total == len(gemeld)
    assert [sum(cell.aantal for cell in row) for row in found.cellen] == [
        row.aantal for row in found.rijen
    ]
    assert [sum(cell.aantal for cell in column) for column in zip(*found.cellen, strict=True)] == [
        column.aantal for column in found.kolommen
    ]
    assert sum(row.aantal for row in found.rijen) == total
    assert [sum(part.aantal for part in deling) for deling in found.delingen] == [total, total]


def test_what_is_unknown_stands_in_the_last_row_and_column():
    found = count(
        [
            Gemeld("W2", "rouw", "tijd", date(2026, 1, 1)),
            Gemeld("elders", None, "nieuw", date(2026, 3, 31)),
        ]
    )
    one = Aantal(1, 1)
    assert found.cellen[1][1] == found.cellen[2][2] == one
    assert found.delingen == ((Aantal(), one, one), (one, Aantal(), one))
    assert found.totaal == Aantal(2, 2)


def test_weeks_are_those_of_the_calendar():
    """The last days of December belong to the first week of the new year."""
    days = [date(2026, 1, 4), date(2026, 1, 5), date(2026, 1, 11)]
    assert count([Gemeld("W1", "geld", "tijd", day) for day in days]).totaal == Aantal(3, 2)
