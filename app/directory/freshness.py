"""How recently the facts of an aanbod were checked. Pure.

Checked is not edited: only a check counts. What is overdue sinks in the lists and says so; it
never vanishes. The words for a person are in ``pages``.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

OVERDUE_DAYS = 365
"""An aanbod that nobody checked for longer than a year is overdue."""


class Stand(Enum):
    """How it stands with the checking."""

    NOOIT = "nooit"
    VEROUDERD = "verouderd"
    ACTUEEL = "actueel"


@dataclass(frozen=True, slots=True)
class Versheid:
    """The last check and what it is worth on the day it was asked. No check has no ``datum``."""

    stand: Stand
    datum: date | None

    @property
    def verouderd(self) -> bool:
        """Whether nobody checked it in the last year, or ever."""
        return self.stand is not Stand.ACTUEEL


def freshness(checked: date | None, today: date) -> Versheid:
    """What the date of the last check is worth today. A date in the future counts as today."""
    if checked is None:
        return Versheid(Stand.NOOIT, None)
    if (today - checked).days > OVERDUE_DAYS:
        return Versheid(Stand.VEROUDERD, checked)
    return Versheid(Stand.ACTUEEL, min(checked, today))


def rank_of(checked: date | None) -> float:
    """Place in a list by freshness, lower first, from 0: latest check first, never checked last.

    In days, counted back from the last date that there is (``date.max``). It does not depend on
    the day it is asked, so it can be kept in an index.
    """
    return float(date.max.toordinal() - (checked.toordinal() if checked else 0))
