"""When an aanbod is on, read from free text such as ``ma 10:00-12:00``. Pure; never raises.

Parts of the day: ochtend is before 12:00, middag from 12:00, avond from 17:30, and Saturday and
Sunday are weekend besides. Times that cross a border count for both parts. What a text excludes
("behalve woensdag", "vrijdag gesloten") does not count.
"""

import re
from collections.abc import Iterable

from app.core.text import fold

DAGDELEN = ("ochtend", "middag", "avond", "weekend")
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_NOON = 12 * 60
_EVENING = 17 * 60 + 30
_MIDNIGHT = 24 * 60
_SMALL_HOURS = 7

_PARTS_GLUED = "ochtend|morgen|voormiddag|namiddag|middag|avond"
NAMES = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
# "zo nodig" and "zo snel mogelijk" are no Sundays.
_DAY = re.compile(
    rf"\b(?:({NAMES})(?:s|en)?(?={_PARTS_GLUED}|\b)"
    rf"|(ma|di|wo|do|vr|za|zo)\.?(?={_PARTS_GLUED}|\b)"
    r"(?! (?:nodig|mogelijk|snel|gewenst|ver|lang)))"
)
_DAYS_FROM_TO = re.compile(
    rf"\b({NAMES}|ma|di|wo|do|vr|za|zo)\.?\s*(?:-|–|t/m|t\.?e?\.?m\.?|tot en met|tot)"
    rf"\s*({NAMES}|ma|di|wo|do|vr|za|zo)\b"
)
_EVERY_DAY = ("dagelijks", "elke dag", "iedere dag", "alle dagen")
_WORKING_DAYS = ("werkdag", "doordeweeks", "door de week")
_WORDS = {"ochtend": ("ochtend", "morgen"), "middag": ("middag",), "avond": ("avond",)}

_CLAUSES = re.compile(r"[,;()|]")
_EXCLUDED = re.compile(r"\b(?:behalve|uitgezonderd|m\.?u\.?v\b|niet (?:op|in)|geen)\b.*")
_CLOSED = ("gesloten", "dicht")

HOUR = r"([01]?\d|2[0-4])"
MINUTE = r"(?:\s?[:.uh]\s?([0-5]\d))?"
# Numbers that count people, years or weeks, and dates, are no hours.
_NO_HOUR = r"(?!\s*(?:jaar|jarige|weken|maanden|keer|personen|deelnemers|lessen))(?![\d/]|[-.:]\d)"
_SPAN = re.compile(
    rf"(?<![\d/.:-]){HOUR}{MINUTE}\s*(?:uur|u)?\s*(?:-|–|tot en met|tot|t/m)\s*"
    rf"{HOUR}{MINUTE}{_NO_HOUR}"
)
_UNTIL = re.compile(rf"\btot\s+{HOUR}{MINUTE}{_NO_HOUR}")
_CLOCK = re.compile(
    rf"(?<![\d/.,:-]){HOUR}(?:[:.uh]([0-5]\d)(?![\d/]|[-.:]\d)|\s?(?:uur|u)\b(?!\s*(?:per|in|lang)\b))"
)
_FIRST_DAY = re.compile(r"(ma|di|wo|do|vr|za|zo)\b(?=\.? |$)", re.IGNORECASE)
_HOURS = re.compile(r"\b([01]\d|2[0-4]):([0-5]\d) ?[-–] ?([01]\d|2[0-4]):([0-5]\d)\b(?: uur)?")
_FROM = re.compile(rf"\b(?:om|vanaf|van)\s+{HOUR}\b{_NO_HOUR}(?!\s*[a-z])")


def weekdays(tijden: Iterable[str]) -> tuple[str, ...]:
    """The days on which something is on, as ``ma`` .. ``zo`` in the order of the week."""
    found: set[str] = set()
    for text in _clauses(tijden):
        for first, last in _DAYS_FROM_TO.findall(text):
            start, end = DAYS.index(first[:2]), DAYS.index(last[:2])
            found.update(DAYS[start : end + 1] if start <= end else DAYS[start:] + DAYS[: end + 1])
        found.update((name or short)[:2] for name, short in _DAY.findall(text))
        if "weekend" in text:
            found.update(DAYS[5:])
        if any(word in text for word in _WORKING_DAYS):
            found.update(DAYS[:5])
        if any(word in text for word in _EVERY_DAY):
            found.update(DAYS)
    return tuple(day for day in DAYS if day in found)


def dagdelen(tijden: Iterable[str]) -> tuple[str, ...]:
    """The parts of the day, of ``DAGDELEN``, when something is on; () when the text tells none.

    An hour from 1 to 6 written without a zero before it is one after noon: nothing in a sociale
    basis starts at three in the night.
    """
    found: set[str] = set()
    texts = list(_clauses(tijden))
    for text in texts:
        for part, names in _WORDS.items():
            if any(name in text.replace("voormiddag", "ochtend") for name in names):
                found.add(part)
        found |= _parts_of_clock(text)
    if {"za", "zo"} & set(weekdays(texts)):
        found.add("weekend")
    return tuple(part for part in DAGDELEN if part in found)


def in_words(text: str) -> str:
    """One text of times for a person to read: ``di 09:00-11:00`` becomes ``dinsdag 9.00 tot 11.00
    uur``. A text of another form only gets its first day written out."""
    day = _FIRST_DAY.match(text)
    if day:
        text = NAMES.split("|")[DAYS.index(day[1].lower())] + text[day.end() :]
    return _HOURS.sub(lambda m: f"{int(m[1])}.{m[2]} tot {int(m[3])}.{m[4]} uur", text)


def _clauses(tijden: Iterable[str]) -> Iterable[str]:
    """The folded pieces of the texts, without what they say is not on."""
    for text in tijden:
        for clause in _CLAUSES.split(fold(text)):
            if not any(word in clause.split() for word in _CLOSED):
                yield _EXCLUDED.sub("", clause)


def _parts_of_clock(text: str) -> set[str]:
    found: set[str] = set()
    for match in _SPAN.finditer(text):
        start = minutes_of(match[1], match[2])
        end = minutes_of(match[3], match[4])
        if end <= start < _NOON <= end + _NOON:
            end += _NOON  # "10 tot 1" ends after noon
        found |= _parts(start, end if end > start else _MIDNIGHT)
    rest = _SPAN.sub(" ", text)
    for match in _UNTIL.finditer(rest):
        end = minutes_of(match[1], match[2])
        found |= _parts(end - 1, end)
    rest = _UNTIL.sub(" ", rest)
    for pattern in (_CLOCK, _FROM):
        for match in pattern.finditer(rest):
            start = minutes_of(match[1], match[2] if pattern is _CLOCK else None)
            found |= _parts(start, start + 1)
    return found


def minutes_of(hour: str, minute: str | None) -> int:
    """Minutes since midnight of a time in figures: ``"9"`` and ``"30"`` are 570.

    An hour from 1 to 6 without a zero before it is after noon. Nothing checks that there is such a
    time: the patterns of this module only find hours up to 24.
    """
    hours = int(hour)
    if 0 < hours < _SMALL_HOURS and len(hour) == 1:
        hours += 12
    return hours * 60 + int(minute or 0)


def _parts(start: int, end: int) -> set[str]:
    """The parts of the day that [start, end) touches, both in minutes since midnight."""
    found = set()
    if start < _NOON:
        found.add("ochtend")
    if start < _EVENING and end > _NOON:
        found.add("middag")
    if end > _EVENING:
        found.add("avond")
    return found
