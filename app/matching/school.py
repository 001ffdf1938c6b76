"""School years, and how old who is in one of them is. Pure."""

import re

from app.matching.numerals import ORDINALS, UNITS, count_of

Ages = tuple[int, int]

_NUMBER = rf"(?:[1-8]|{'|'.join(UNITS[:8])})"
_NTH = rf"(?:[1-6](?:e|ste|de)?|{'|'.join(ORDINALS)})"
_LEVEL = (
    r"(?:vmbo|mavo|havo|vwo|gymnasium|atheneum|kader|praktijkschool|middelbare(?: school)?"
    r"|voortgezet onderwijs)"
)
# "groep 7", "groep 5 tot en met 8", "groep 8'ers"; not "een groep van 8".
_GROUP = re.compile(
    rf"\bgroep ({_NUMBER})(?: ?(?:tot en met|t/m|-|tot|en|of) ?({_NUMBER}))?(?:'?ers?)?\b"
    r"(?! ?(?:personen|mensen|deelnemers|uur))"
)
# "3 havo", "havo 3", "de tweede van het vmbo", "tweede klas havo", "klas 3", "4e klas".
_CLASS = re.compile(
    rf"\b({_NTH}) (?:klas |jaar )?(?:van )?(?:de |het )?{_LEVEL}\b"
    rf"|\b{_LEVEL}[ -]?([1-6])\b|\bklas ([1-6])\b"
    rf"|\b([1-6](?:e|ste|de)|{'|'.join(ORDINALS[2:5])}) klas\b"
)
_FIRST_CLASS = re.compile(r"\bbrug(?:klas\w*|pieper\w*|jaar)\b")
_BEFORE_FIRST = re.compile(
    r"\b(?:klaar voor|naar|op) de brugklas\b|\bbrugklas(?: in zicht|oefening)"
)
_LAST_CLASSES = re.compile(r"\b(?:examenklas\w*|eindexamen\w*|examenleerling\w*)\b")
# Who is in group n turns n + 4 that year; who is in class n of the next school n + 12.
_GROUP_FROM, _CLASS_FROM = 3, 11


def school_ages(folded: str) -> Ages | None:
    """The ages (van, tot) in years of who is in the school years that a folded text names.

    The youngest and the oldest where it names several; None where it names none.
    """
    found: list[Ages] = []
    for match in _GROUP.finditer(folded):
        first = count_of(match[1])
        found.append((first + _GROUP_FROM, count_of(match[2] or match[1]) + _GROUP_FROM + 1))
    for match in _CLASS.finditer(folded):
        year = count_of(next(word for word in match.groups() if word))
        found.append((year + _CLASS_FROM, year + _CLASS_FROM + 1))
    if not found and _LAST_CLASSES.search(folded):
        found.append((15, 19))
    if not found and _FIRST_CLASS.search(folded):
        found.append((11, 13) if _BEFORE_FIRST.search(folded) else (12, 13))
    return (min(low for low, _ in found), max(high for _, high in found)) if found else None
