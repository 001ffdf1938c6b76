"""What is on in the days to come."""

from datetime import date
from types import SimpleNamespace

from app.directory.rooster import read_rooster
from app.directory.week import days_ahead

MONDAY = date(2026, 11, 23)


def card(key, title):
    return SimpleNamespace(id=key, titel=title)


def test_by_day_and_hour_for_a_week_from_today():
    cards = [card(1, "Laat"), card(2, "Vroeg"), card(3, "Zonder tijd")]
    slots = {
        1: read_rooster(["wo 19:00-20:00"]),
        2: read_rooster(["ma 9:00-11:00", "wo 10:00-11:00"]),
        3: read_rooster(["om de week"]),
    }
    found = days_ahead(cards, slots, MONDAY)
    assert [day.datum for day in found] == [MONDAY, date(2026, 11, 25)]
    assert [m.kaart.titel for m in found[1].momenten] == ["Vroeg", "Laat"]
    assert (found[1].momenten[1].begin, found[1].momenten[1].einde) == (19 * 60, 20 * 60)


def test_what_has_no_hour_comes_last_on_its_day():
    cards = [card(1, "Ergens die dag"), card(2, "Avond")]
    slots = {1: read_rooster(["maandag"]), 2: read_rooster(["ma 19:00-20:00"])}
    [monday] = days_ahead(cards, slots, MONDAY)
    assert [m.kaart.titel for m in monday.momenten] == ["Avond", "Ergens die dag"]


def test_a_week_has_seven_days_and_no_eighth():
    slots = {1: read_rooster(["ma 9:00-10:00"])}
    assert len(days_ahead([card(1, "x")], slots, MONDAY)) == 1


def test_nothing_known_is_no_day():
    assert days_ahead([], {}, MONDAY) == ()
