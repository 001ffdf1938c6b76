"""The accessibility statement's dates, and what is wrong with them. Pure.

The law asks for a statement that is dated and held against the site again. Its date is worth
nothing when the words change and the date does not, so the words of that date are known here.
"""

import re
from dataclasses import dataclass
from datetime import date
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Verklaring:
    """When somebody last held the site against its statement, and before when that is due again.

    ``woorden`` is the ``fingerprint`` of the template that was read on that day.
    """

    gemaakt: date
    opnieuw: date
    woorden: str


VERKLARING = Verklaring(date(2026, 11, 22), date(2027, 5, 22), "34c19c149646")


def fingerprint(template: str) -> str:
    """12 characters that change with any word, link or element of the page, but not with spaces."""
    return sha256(re.sub(r"\s+", " ", template).strip().encode()).hexdigest()[:12]


def objections(verklaring: Verklaring, template: str, today: date) -> list[str]:
    """What is wrong with the dates of the statement, each with what to do."""
    found = []
    if verklaring.gemaakt > today:
        found.append("the statement is of a day to come: give it today's date")
    if verklaring.opnieuw <= verklaring.gemaakt:
        found.append("the next review is before the last: give it a later date")
    if verklaring.opnieuw <= today:
        found.append("the review is due: hold the site against the statement again, and date it")
    if fingerprint(template) != verklaring.woorden:
        found.append("the page has changed: read it again, and give it a new date and fingerprint")
    return found
