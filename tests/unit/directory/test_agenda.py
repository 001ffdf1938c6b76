"""Calendar files: read back by another reader, they say when it is on."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from app.directory.agenda import Afspraak, make_calendar
from app.directory.rooster import read_rooster

SINCE = date(2026, 11, 23)  # a Monday


def afspraak(*tijden, **changes):
    values = {
        "sleutel": "Z003",
        "host": "dichtbij.example.org",
        "titel": "Inloophuis, koffie; en thee",
        "uitleg": "Kom binnen.\nVraag na of het doorgaat.",
        "plek": "Buxtehudestraat 88, Zwolle",
        "url": "https://dichtbij.example.org/aanbod/3",
        "vakken": read_rooster(tijden),
        "gewijzigd": datetime(2026, 11, 1, 12, tzinfo=UTC),
    }
    return Afspraak(**{**values, **changes})


def events(data: bytes):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def test_each_slot_is_an_event_that_comes_back():
    data = make_calendar([afspraak("di 09:00-11:00", "wo 19:00-20:00")], SINCE)
    first, second = events(data)
    assert first["summary"] == "Inloophuis, koffie; en thee"
    assert first["description"] == "Kom binnen.\nVraag na of het doorgaat."
    assert first["location"] == "Buxtehudestraat 88, Zwolle"
    assert first["url"] == "https://dichtbij.example.org/aanbod/3"
    assert first["dtstart"].dt.isoformat() == "2026-11-24T09:00:00+01:00"
    assert first["dtend"].dt.isoformat() == "2026-11-24T11:00:00+01:00"
    assert first["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=TU"
    assert second["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=WE"


def test_the_zone_travels_along():
    calendar = icalendar.Calendar.from_ical(make_calendar([afspraak("di 09:00-11:00")], SINCE))
    assert calendar.get_missing_tzids() == set()
    [zone] = calendar.walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Amsterdam"
    assert isinstance(zone, icalendar.Timezone)
    own = zone.to_tz(lookup_tzid=False)
    hours = [datetime(2027, month, 1, 12, tzinfo=own).utcoffset() for month in (1, 7)]
    assert hours == [timedelta(hours=1), timedelta(hours=2)]


@pytest.mark.parametrize(
    ("text", "rule", "start"),
    [
        ("wo (tweede van de maand)", b"FREQ=MONTHLY;BYDAY=2WE", date(2026, 12, 9)),
        ("za (laatste van de maand)", b"FREQ=MONTHLY;BYDAY=-1SA", date(2026, 11, 28)),
        ("1e en 3e ma van de maand", b"FREQ=MONTHLY;BYDAY=1MO,3MO", date(2026, 12, 7)),
        ("zo (middag)", b"FREQ=WEEKLY;BYDAY=SU", date(2026, 11, 29)),
    ],
)
def test_once_a_month_and_days_without_hours(text, rule, start):
    [event] = events(make_calendar([afspraak(text)], SINCE))
    assert event["rrule"].to_ical() == rule
    assert event["dtstart"].dt == start
    assert "dtend" not in event


def test_what_goes_on_past_midnight_ends_the_next_day():
    [event] = events(make_calendar([afspraak("vr 22:00-02:00")], SINCE))
    assert event["dtend"].dt.isoformat() == "2026-11-28T02:00:00+01:00"


def test_the_same_slot_keeps_its_uid_in_every_file_and_no_two_share_one():
    asked = [afspraak("ma 9:00-10:00", "wo 9:00-10:00"), afspraak("ma 9:00-10:00", sleutel="Z004")]
    early = [event["uid"] for event in events(make_calendar(asked, SINCE))]
    later = [event["uid"] for event in events(make_calendar(asked, date(2027, 5, 1)))]
    assert early == later
    assert len(set(early)) == 3


def test_an_unknown_place_is_left_out():
    [event] = events(make_calendar([afspraak("ma 9:00-10:00", plek="")], SINCE))
    assert "location" not in event
