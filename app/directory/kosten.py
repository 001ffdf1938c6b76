"""What a visit costs, read from free text such as ``€ 4 per keer``. Pure; never raises."""

import re

from app.core.text import fold

_FREE = re.compile(
    r"\b(?:gratis|kosteloos|kosteloze|geen kosten|kosten: geen|nihil"
    r"|vrijwillige (?:eigen )?bijdrage|vrije (?:gift|bijdrage))\b"
)
# "Not free", and a free first time: coming costs money after all.
_NOT_FREE = re.compile(
    r"\b(?:niet|nooit) (?:gratis|kosteloos)\b"
    r"|\b(?:eerste|1e|een) \w+ (?:is |zijn )?(?:gratis|kosteloos)"
    r"|\bgratis (?:proef|kennismaking)\w*"
    r"|\b(?:koffie|thee|parkeren)[\w ]* gratis|\bgratis (?:koffie|thee|parkeren)\b"
)
_NUMBER = r"(\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,5}(?:[.,]\d{1,2})?)(?![\d])"
_AMOUNT = re.compile(rf"(?:€|\beur(?:o)?\b)\s*{_NUMBER}|{_NUMBER}\s*(?:,-\s*)?(?:€|euro?\b)")
_BARE = re.compile(rf"\s*{_NUMBER}\s*")
_PERIOD = (
    r"(?:jaar|maand|seizoen|kwartaal|cursus|training|reeks|traject|blok|half ?jaar|schooljaar)"
)
_SPREAD = re.compile(
    rf"\bper {_PERIOD}|/ ?{_PERIOD}|\bp\.?/?[jm]\b|\b\d+ ?(?:lessen|bijeenkomsten|keer|weken|x)\b"
    rf"|\b(?:jaar|maand)lijks|\b(?:contributie|lidmaatschap|abonnement)\b"
)
_VISIT = re.compile(
    r"\bper (?:keer|les|bezoek|middag|avond|ochtend|dagdeel|bijeenkomst|maaltijd)\b"
)


def euro_per_visit(text: str) -> float | None:
    """Euro per visit; 0.0 when free; None when the text does not tell.

    A price for a year, a month or a course is no price per visit: it does not count, and where
    one is named another price counts only when it says "per keer" or the like. Of several prices
    the lowest counts: there is a way to come for that. A voluntary gift is free; a free first
    time or free coffee is not.
    """
    folded = fold(text)
    if _FREE.search(_NOT_FREE.sub(" ", folded)):
        return 0.0
    return min(_prices(folded), default=None)


def gratis_or_betaald(text: str) -> str | None:
    """``gratis``, ``betaald`` for any price that is asked, or None when the text does not tell."""
    euro = euro_per_visit(text)
    if euro is not None:
        return "betaald" if euro > 0 else "gratis"
    amounts = [_euro(match[1] or match[2]) for match in _AMOUNT.finditer(fold(text))]
    return "betaald" if any(amounts) else None


def _prices(folded: str) -> list[float]:
    bare = _BARE.fullmatch(folded)
    if bare:
        return [_euro(bare[1])]
    found = list(_AMOUNT.finditer(folded))
    spread_somewhere = _SPREAD.search(folded) is not None
    prices = []
    for at, match in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(folded)
        about = folded[match.end() : end]
        a_visit = _VISIT.match(about.lstrip())
        if not a_visit and (
            _SPREAD.search(about) or (spread_somewhere and not _VISIT.search(about))
        ):
            continue
        prices.append(_euro(match[1] or match[2]))
    return prices


def _euro(number: str) -> float:
    """The value of a number as Dutch writes it: ``1.250,50``, ``2,5`` or ``2.50``."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?", number):
        number = number.replace(".", "")
    return float(number.replace(",", "."))
