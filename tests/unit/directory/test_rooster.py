"""Times in free text become slots of a calendar, or nothing where there is any doubt."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.directory.rooster import (
    LAST,
    Keer,
    Tijdvak,
    first_day,
    next_time,
    read_rooster,
    understood,
)
from app.directory.tijden import DAYS

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MA, DI, WO, DO, VR, ZA, ZO = range(7)


@pytest.mark.parametrize(
    ("text", "vakken"),
    [
        ("di 09:00-11:00", [Tijdvak(DI, 540, 660)]),
        ("wo 19:00-20:00 uur", [Tijdvak(WO, 1140, 1200)]),
        ("Elke dinsdag van 9.30 tot 11 uur", [Tijdvak(DI, 570, 660)]),
        ("dinsdags 10:00 – 12:00", [Tijdvak(DI, 600, 720)]),
        ("ma en do 10:00-12:00", [Tijdvak(MA, 600, 720), Tijdvak(DO, 600, 720)]),
        ("ma 10:00-12:00, wo 13:00-15:00", [Tijdvak(MA, 600, 720), Tijdvak(WO, 780, 900)]),
        ("ma 9:00-10:00 en 13:00-14:00", [Tijdvak(MA, 540, 600), Tijdvak(MA, 780, 840)]),
        ("vr t/m zo 20:00-22:00", [Tijdvak(d, 1200, 1320) for d in (VR, ZA, ZO)]),
        ("zo-ma 8:00-9:00", [Tijdvak(ZO, 480, 540), Tijdvak(MA, 480, 540)]),
        ("werkdagen 9:00-17:00", [Tijdvak(d, 540, 1020) for d in range(5)]),
        ("dagelijks 9:00-10:00", [Tijdvak(d, 540, 600) for d in range(7)]),
        ("vr 22:00-02:00", [Tijdvak(VR, 1320, 1560)]),
        ("di van 2 tot 4", [Tijdvak(DI, 840, 960)]),
        ("wo 10 tot 1 uur", [Tijdvak(WO, 600, 780)]),
        ("wo (tweede van de maand)", [Tijdvak(WO, rangen=(2,))]),
        ("za (laatste van de maand)", [Tijdvak(ZA, rangen=(LAST,))]),
        ("1e en 3e vrijdag v.d. maand 14:00-16:00", [Tijdvak(VR, 840, 960, (1, 3))]),
        ("zo (middag)", [Tijdvak(ZO)]),
        ("donderdag 's avonds", [Tijdvak(DO)]),
    ],
)
def test_what_is_understood(text, vakken):
    assert list(read_rooster([text])) == vakken
    assert understood(text)


@pytest.mark.parametrize(
    "text",
    [
        "om de week di 09:00-11:00",
        "di 09:00-11:00 (even weken)",
        "di 09:00-11:00, niet in de vakantie",
        "ma-vr 9:00-17:00, woensdag gesloten",
        "avond (een keer per maand)",
        "eerste maandag 9:00-10:00",
        "ma 9:00-10:00 per maand",
        "1e ma van de maand 9:00-10:00 en wo 13:00-14:00",
        "09:00-11:00",
        "op afspraak",
        "ma vanaf 13 uur",
        "van 1-2-2026 tot 3-4-2026",
        "dinsdag 3 maart 10:00-12:00",
        "zo nodig",
        "",
    ],
)
def test_any_doubt_gives_nothing(text):
    assert read_rooster([text]) == ()
    assert not understood(text)


def test_the_same_slot_counts_once():
    assert read_rooster(["ma 9:00-10:00", "maandag 09.00 - 10.00 uur"]) == (Tijdvak(MA, 540, 600),)


def test_the_how_manieth_of_a_month():
    second, last = Tijdvak(WO, rangen=(2,)), Tijdvak(WO, rangen=(LAST,))
    days = [date(2026, 12, 1) + timedelta(n) for n in range(31)]
    assert [day.day for day in days if second.on(day)] == [9]
    assert [day.day for day in days if last.on(day)] == [30]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in the week of Monday 23 November 2026."""
    return datetime(2026, 11, 22 + day, hour, minute, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("moment", "dag"),
    [
        (at(1, 8), date(2026, 11, 24)),
        (at(2, 9, 59), date(2026, 11, 24)),
        (at(2, 11, 59), date(2026, 11, 24)),
        (at(2, 12), date(2026, 12, 1)),
    ],
)
def test_the_next_time(moment, dag):
    vak = Tijdvak(DI, 600, 720)
    assert next_time([vak], moment) == Keer(dag, vak)


def test_the_earliest_of_a_day_comes_first():
    early, late, unknown = Tijdvak(DI, 540, 600), Tijdvak(DI, 840, 900), Tijdvak(DI)
    assert next_time([late, early], at(2, 8)) == Keer(date(2026, 11, 24), early)
    assert next_time([late, early], at(2, 12)) == Keer(date(2026, 11, 24), late)
    assert next_time([unknown], at(2, 23)) == Keer(date(2026, 11, 24), unknown)
    assert next_time([], at(2, 8)) is None


def test_what_goes_on_past_midnight_is_still_on():
    vak = Tijdvak(MA, 1320, 1560)
    keer = next_time([vak], at(2, 1))
    assert keer == Keer(date(2026, 11, 23), vak)
    assert keer.running(at(2, 1)) and not keer.running(at(1, 21, 59))
    assert keer.ended(at(2, 2))


def test_an_unknown_hour_is_never_running():
    assert not Keer(date(2026, 11, 24), Tijdvak(DI)).running(at(2, 12))


SLOTS = st.builds(
    Tijdvak,
    st.integers(0, 6),
    st.just(600),
    st.just(660),
    st.sampled_from([(), (1,), (2, 4), (LAST,)]),
)


@given(SLOTS, st.dates(date(2024, 1, 1), date(2032, 1, 1)))
def test_every_slot_comes_round(vak, day):
    first = first_day(vak, day)
    assert first >= day and vak.on(first)
    assert not any(vak.on(day + timedelta(n)) for n in range((first - day).days))


@given(st.sampled_from(DAYS), st.integers(7, 22), st.integers(0, 59))
def test_a_well_written_time_is_understood(day, hour, minute):
    [vak] = read_rooster([f"{day} {hour:02}:{minute:02}-23:30"])
    assert vak == Tijdvak(DAYS.index(day), hour * 60 + minute, 23 * 60 + 30)


@given(st.lists(st.text(max_size=30), max_size=3))
def test_any_text_is_harmless(texts):
    for vak in read_rooster(texts):
        assert 0 <= vak.dag <= 6
