"""Whether people who lived it themselves are there: that helps many to dare to go. Pure."""

import re

from app.core.text import fold

_SOORTEN = frozenset(("lotgenoten", "herstel"))
_WORDS = re.compile(
    r"lotgeno|ervaringsdeskundig|zelfhulp|zelf (?:hebben )?(?:mee|door)gemaakt"
    r"|herstelgroep|ervaringswerker"
)


def has_peers(text: str, soort: str) -> bool:
    """Whether people who lived it themselves are there, by the kind of aanbod or its text."""
    return soort in _SOORTEN or bool(_WORDS.search(fold(text)))
