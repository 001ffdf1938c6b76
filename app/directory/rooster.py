"""Times in free text as slots of a week or month, where the text leaves no doubt. Pure.

``tijden`` reads which parts of the day a text touches and may guess; a calendar may not. A text of
which even one word is not understood ("om de week", "niet in de vakantie") gives no slots at all.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from app.core.text import fold
from app.directory.tijden import DAYS, HOUR, MINUTE, NAMES, minutes_of

LAST = -1
LOOK_AHEAD_DAYS = 70
"""Days in which every slot, also one that is once a month, comes round at least twice."""
MOST_TEXTS = 4_096
"""A page reads the times of its aanbod four times; many have the same."""

_NOON = 12 * 60
_DAY = rf"(?:{NAMES}|ma|di|wo|do|vr|za|zo)"
_DAY_END = r"(?:s|en)?\b\.?"
_ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "laatste": LAST,
}
_HOURS = rf"{HOUR}{MINUTE}\s*(?:uur|u)?\s*(?:-|–|tot en met|tot|t/m)\s*{HOUR}{MINUTE}"
_SPAN = re.compile(_HOURS)
_TOKEN = re.compile(
    rf"(?P<van>{_DAY})\.?\s*(?:-|–|t/m|tot en met|tot)\s*(?P<tot>{_DAY}){_DAY_END}"
    rf"|(?P<dag>{_DAY}){_DAY_END}"
    rf"|(?P<uren>{_HOURS})(?![\d/]|[-.:]\d)"
    r"|(?P<rang>eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de)\b)"
    r"|(?P<maand>(?:van (?:de|elke|iedere)|v\.?d\.?|in de|per) maand\b)"
    r"|(?P<woord>[^\s,;()|]+)"
)
_WORKING_DAYS = frozenset(("werkdag", "werkdagen", "doordeweeks"))
_EVERY_DAY = frozenset(("dagelijks",))
_FILLERS = frozenset(
    ("elke", "iedere", "op", "van", "om", "uur", "u", "en", "&", "+", "/", ":", ".", "'s", "de")
)
# A part of the day says about when; the slot is then a whole day, without hours.
_ABOUT = frozenset(("ochtend", "morgen", "middag", "avond", "s", "ochtends", "middags", "avonds"))


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """When something is on: weekday ``dag`` (0 is Monday), from ``begin`` to ``einde``.

    Hours are minutes since midnight; an ``einde`` past 1440 is on the next day; both None: that
    day, the hour unknown. ``rangen``: the how-manieth such days of a month, LAST for the last;
    () is every week.
    """

    dag: int
    begin: int | None = None
    einde: int | None = None
    rangen: tuple[int, ...] = ()

    def on(self, day: date) -> bool:
        """Whether it is on at ``day``, as its schedule says."""
        if day.weekday() != self.dag:
            return False
        last = (day + timedelta(7)).month != day.month
        return (
            not self.rangen or (day.day + 6) // 7 in self.rangen or (last and LAST in self.rangen)
        )


@dataclass(frozen=True, slots=True)
class Keer:
    """One time that a slot is on: that ``dag``, of that ``vak``."""

    dag: date
    vak: Tijdvak

    def ended(self, moment: datetime) -> bool:
        """Whether it was over at ``moment`` (local time). Without hours it lasts all day."""
        if self.vak.einde is None:
            return self.dag < moment.date()
        midnight = datetime.combine(self.dag, time(), moment.tzinfo)
        return midnight + timedelta(minutes=self.vak.einde) <= moment

    def running(self, moment: datetime) -> bool:
        """Whether it had begun and not ended at ``moment``; False without hours."""
        if self.vak.begin is None or self.ended(moment):
            return False
        midnight = datetime.combine(self.dag, time(), moment.tzinfo)
        return midnight + timedelta(minutes=self.vak.begin) <= moment


def read_rooster(tijden: Iterable[str]) -> tuple[Tijdvak, ...]:
    """The slots of the texts that are understood to the last word, each once, in their order."""
    found = [vak for text in tijden for vak in _read(text)]
    return tuple(dict.fromkeys(found))


def understood(text: str) -> bool:
    """Whether ``text`` gives slots: what it says can stand in a calendar."""
    return bool(_read(text))


def next_time(vakken: Sequence[Tijdvak], moment: datetime) -> Keer | None:
    """The first time that is on at or after ``moment`` (aware, local time); None without slots."""
    for ahead in range(-1, LOOK_AHEAD_DAYS):
        day = moment.date() + timedelta(ahead)
        times = [Keer(day, vak) for vak in vakken if vak.on(day)]
        times = [keer for keer in times if not keer.ended(moment)]
        if times:
            return min(times, key=lambda keer: keer.vak.begin or 0)
    return None


def first_day(vak: Tijdvak, since: date) -> date:
    """The first day at or after ``since`` at which ``vak`` is on."""
    days = (since + timedelta(ahead) for ahead in range(LOOK_AHEAD_DAYS))
    return next(day for day in days if vak.on(day))


@dataclass
class _Reading:
    """What was read so far: groups of days with their hours, and which of the month."""

    groups: list[tuple[list[int], list[tuple[int, int]]]] = field(default_factory=list)
    ranks: list[int] = field(default_factory=list)
    monthly: bool = False

    def take(self, match: re.Match[str]) -> bool:
        """Take in one piece of text; False when it is not understood."""
        days = list(_days(match))
        if days:
            if not self.groups or self.groups[-1][1]:
                self.groups.append(([], []))
            self.groups[-1][0].extend(days)
        elif match["uren"]:
            if not self.groups:
                return False
            self.groups[-1][1].append(_span(match))
        elif match["rang"]:
            self.ranks.append(_ORDINALS.get(match["rang"]) or int(match["rang"][0]))
        elif match["maand"]:
            self.monthly = True
        else:
            return _says_nothing(match["woord"])
        return True

    @property
    def clear(self) -> bool:
        """A rank goes with "of the month"; of several groups nobody knows which it is about."""
        return self.monthly == bool(self.ranks) and not (self.ranks and len(self.groups) > 1)


@lru_cache(maxsize=MOST_TEXTS)
def _read(text: str) -> tuple[Tijdvak, ...]:
    reading = _Reading()
    if not all(reading.take(match) for match in _TOKEN.finditer(fold(text))) or not reading.clear:
        return ()
    return tuple(_slots(reading.groups, tuple(dict.fromkeys(reading.ranks))))


def _days(match: re.Match[str]) -> Iterator[int]:
    if match["dag"]:
        yield DAYS.index(match["dag"][:2])
    elif match["van"]:
        first, last = DAYS.index(match["van"][:2]), DAYS.index(match["tot"][:2])
        yield from (day % 7 for day in range(first, last + 1 if last >= first else last + 8))
    elif match["woord"] in _WORKING_DAYS:
        yield from range(5)
    elif match["woord"] in _EVERY_DAY:
        yield from range(7)


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Minutes since midnight; "10 tot 1" ends after noon, "22 tot 2" on the next day."""
    numbers = _SPAN.fullmatch(match["uren"])
    if numbers is None:
        raise AssertionError("a span is made of two hours")
    start = minutes_of(numbers[1], numbers[2])
    end = minutes_of(numbers[3], numbers[4])
    if end <= start < _NOON <= end + _NOON:
        end += _NOON
    return start, end if end > start else end + 24 * 60


def _says_nothing(word: str) -> bool:
    return word in _FILLERS or word.strip(".:'") in _FILLERS | _ABOUT


def _slots(
    groups: Iterable[tuple[list[int], list[tuple[int, int]]]], ranks: tuple[int, ...]
) -> Iterator[Tijdvak]:
    for days, spans in groups:
        for day in dict.fromkeys(days):
            if not spans:
                yield Tijdvak(day, rangen=ranks)
            yield from (Tijdvak(day, start, end, ranks) for start, end in spans)
