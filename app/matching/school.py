"""School years, and how old who is in one of them is. Pure."""

import re

Ages = tuple[int, int]

_DIGITS = {
    "een": 1, "eerste": 1, "twee": 2, "tweede": 2, "drie": 3, "derde": 3, "vier": 4, "vierde": 4,
    "vijf": 5, "vijfde": 5, "zes": 6, "zesde": 6, "zeven": 7, "acht": 8,
}  # fmt: skip
_NUMBER = r"(?:[1-8]|een|twee|drie|vier|vijf|zes|zeven|acht)"
_NTH = r"(?:[1-6](?:e|ste|de)?|eerste|tweede|derde|vierde|vijfde|zesde)"
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
    rf"|\b{_LEVEL}[ -]?([1-6])\b|\bklas ([1-6])\b|\b([1-6](?:e|ste|de)|derde|vierde|vijfde) klas\b"
)
_FIRST_CLASS = re.compile(r"\bbrug(?:klas\w*|pieper\w*|jaar)\b")
_BEFORE_FIRST = re.compile(
    r"\b(?:klaar voor|naar|op) de brugklas\b|\bbrugklas(?: in zicht|oefening)"
)
_LAST_CLASSES = re.compile(r"\b(?:examenklas\w*|eindexamen\w*|examenleerling\w*)\b")
# Who is in group n turns n + 4 that year; who is in class n of the next school n + 12.
_GROUP_FROM, _CLASS_FROM = 3, 11


def school_ages(folded: str) -> Ages | None:
    """The ages (van, tot) of who is in the school years that a folded text names; None without."""
    found: list[Ages] = []
    for match in _GROUP.finditer(folded):
        first = _value(match[1])
        found.append((first + _GROUP_FROM, _value(match[2] or match[1]) + _GROUP_FROM + 1))
    for match in _CLASS.finditer(folded):
        year = _value(next(word for word in match.groups() if word))
        found.append((year + _CLASS_FROM, year + _CLASS_FROM + 1))
    if not found and _LAST_CLASSES.search(folded):
        found.append((15, 19))
    if not found and _FIRST_CLASS.search(folded):
        found.append((11, 13) if _BEFORE_FIRST.search(folded) else (12, 13))
    return (min(low for low, _ in found), max(high for _, high in found)) if found else None


def _value(word: str) -> int:
    return int(word[0]) if word[0].isdigit() else _DIGITS[word]
