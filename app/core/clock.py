"""The one place that asks what time it is, so that tests can decide it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def utcnow() -> datetime:
    """The moment, in UTC and aware of it."""
    return datetime.now(UTC)


def today() -> date:
    """The calendar day in Amsterdam: what a person here calls today."""
    return utcnow().astimezone(AMSTERDAM).date()
