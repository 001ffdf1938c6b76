"""Whether residents made an aanbod themselves: the initiatives on the page of a wijk. Pure."""

import re

from app.core.text import fold

_WORDS = re.compile(
    r"\b(?:bewoners|buurt|burger|wijk)(?:initiatie|verenig|groep|bedrijf|cooperatie)"
    r"|\bplaatselijk belang\b|\bdorpsbelang"
    r"|\b(?:van|door|met|samen met) (?:de )?(?:buurt|wijk)?bewoners\b"
)


def by_residents(text: str) -> bool:
    """Whether ``text`` (name, organisation and description) says that residents run it."""
    return bool(_WORDS.search(fold(text)))
