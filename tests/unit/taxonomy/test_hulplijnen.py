"""The helplines of the data file, and the hours that editors lay over them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.config import ROOT
from app.core.clock import today
from app.taxonomy.hulplijnen import CHECK_DAYS, Uren, read, with_hours

# Number and short number of every line, by hand: a line that goes, or changes its number, is a
# decision that shows in a review, and never a slip in the data.
LINES = {
    "112": ("112", "112"),
    "113": ("0800-0113", "113"),
    "veilig-thuis": ("0800-2000", "0800-2000"),
    "kindertelefoon": ("0800-0432", "0800-0432"),
    "centrum-seksueel-geweld": ("0800-0188", "0800-0188"),
    "luisterlijn": ("088 0767 000", "088 0767 000"),
    "geldfit": ("0800-8115", "0800-8115"),
    "politie-geen-spoed": ("0900-8844", "0900-8844"),
    "slachtofferhulp": ("0900-0101", "0900-0101"),
    "mind-korrelatie": ("0900-1450", "0900-1450"),
    "juridisch-loket": ("0800-8020", "0800-8020"),
    "alles-oke": ("0800-0450", "0800-0450"),
}
KNOWN = read(ROOT / "seeds")


def test_no_line_disappears_or_changes_its_number_unseen():
    assert {line.slug: (line.telefoon, line.kort) for line in KNOWN} == LINES
    assert [line.slug for line in KNOWN if line.altijd] == ["112", "113", "veilig-thuis"]


def test_somebody_looked_at_every_line_less_than_180_days_ago():
    """Fails on purpose when time goes by: call the lines and write the new day in the data."""
    assert CHECK_DAYS == 180
    assert [line.slug for line in KNOWN if line.overdue(today())] == []
    assert all(line.gecontroleerd <= today() and line.bron for line in KNOWN)


@pytest.mark.parametrize(("days", "overdue"), [(0, False), (180, False), (181, True)])
def test_a_line_is_overdue_after_180_days(days, overdue):
    line = replace(KNOWN[0], gecontroleerd=date(2026, 1, 1))
    day = date(2026, 1, 1) + timedelta(days=days)
    assert (line.days_unchecked(day), line.overdue(day)) == (days, overdue)


def test_what_an_editor_found_replaces_the_hours_and_nothing_else():
    found = {"kindertelefoon": Uren("Elke dag van 12.00 tot 20.00 uur", date(2027, 1, 1))}
    before, after = {x.slug: x for x in KNOWN}, {x.slug: x for x in with_hours(KNOWN, found)}
    assert after.keys() == before.keys()
    child = after.pop("kindertelefoon")
    old = before.pop("kindertelefoon")
    assert after == before
    assert child == replace(
        old,
        wanneer="Elke dag van 12.00 tot 20.00 uur",
        gecontroleerd=date(2027, 1, 1),
        bevestigd=True,
    )


def test_a_file_that_was_checked_later_holds_again():
    assert with_hours(KNOWN, {"112": Uren("Nooit", date(2020, 1, 1))}) == KNOWN


def test_hours_of_an_unknown_line_are_passed_by():
    assert with_hours(KNOWN, {"weg": Uren("Altijd", date(2027, 1, 1))}) == KNOWN
