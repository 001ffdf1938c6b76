"""The parts of the day that the text of an aanbod says it is on, where its fields are empty. Pure.

Only what stands as a time counts: *elke dinsdagochtend*, *op zaterdag*, *van 10.00 tot 12.00 uur*.
A time of which it tells (*sinds die ochtend*) or that is still to be agreed on says nothing.
"""

import re

from app.core.text import fold
from app.directory.tijden import DAGDELEN, dagdelen

_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_PART = r"(?:ochtend|morgen|middag|avond)"
# Pieces that tell when it is on; their times are read as those of the fields are.
_HOUR = r"(?:[01]?\d|2[0-3])"
_CLOCK = rf"{_HOUR}(?:[.:][0-5]\d)?"
_FULL = rf"{_HOUR}[.:][0-5]\d"
_FROM = "van|tussen|om|vanaf|start|begint|aanvang|begin|open"
_SERIES = "elke|iedere|in de|alle|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf"
# Pieces that tell when it is on; their times are read as those of the fields are.
_ON = re.compile(
    "|".join(
        (
            rf"\b{_DAY}{_PART}(?:en)?\b",
            rf"\b{_DAY}s?(?: ?(?:-|en|tot en met) {_DAY})? (?:van|vanaf|om|tussen) [^.;]{{1,25}}",
            rf"\b(?:elke|iedere|op|ook|alle) {_DAY}(?:en)?\b|\b(?:zater|zon)dage?n?s?\b",
            rf"\b(?:{_SERIES}|\d+) {_PART}(?:en)?\b(?! of)",
            rf"\b(?!voor|na|mid|ach)\w{{4,}}{_PART}(?:en)?\b|\bin de {_PART}uren\b",
            rf"\b{_PART}en in de week\b|\bin het weekend\b",
            rf"(?:^|[.!?,:] |\b(?:open|altijd|komen|eten|samen) )'?s {_PART}s\b",
            rf"(?:^|[.!?] ){_PART}(?=[,.])",
            r"\b(?:zondag|zaterdag)s?(?:tafel|club|inloop|eten|maaltijd|klas|school|cafe|lunch"
            r"|brunch)",
            r"\b(?:ochtend|middag|avond)(?:open|opvang|inloop|groep|gym|club|wandeling|school)\w*",
            rf"\b(?:{_FROM}) {_CLOCK}(?: ?(?:-|tot|en) ?{_CLOCK})? uur\b",
            rf"\b{_FULL} ?(?:-|tot) ?{_FULL}\b",
        )
    )
)
_BY_DAY = re.compile(r"\boverdag\b")
_AFTER_SCHOOL = re.compile(r"\b(?:na school(?:tijd)?|direct uit school|uit school)\b")
# What leaves the time open, or tells of the lives of its readers.
_OPEN = re.compile(
    r"\b(?:dag en nacht|24 uur|dagelijks|elke dag open|alle dagen|in overleg|in onderling overleg"
    r"|wanneer u wilt|op elk moment|altijd|ook '?s nachts)\b"
)
_TOLD = re.compile(
    r"\b(?:sinds|die|toen|dezelfde|wie) [^.,;]*|\bzondagen die\b[^.;]*|\bniet [^.,;]*"
)


def times_in_text(text: str) -> tuple[str, ...]:
    """The parts of the day, of ``DAGDELEN``, that ``text`` says it is on; () where it tells none.

    A question for the middag is not answered by what is on *elke ochtend*.
    """
    folded = fold(text)
    if _OPEN.search(folded):
        return ()
    told = _TOLD.sub(" ", folded)
    found = set(dagdelen(match[0] for match in _ON.finditer(told)))
    if _BY_DAY.search(told) and "avond" not in told:
        found |= {"ochtend", "middag"}
    if _AFTER_SCHOOL.search(told):
        found.add("middag")
    return tuple(part for part in DAGDELEN if part in found)
