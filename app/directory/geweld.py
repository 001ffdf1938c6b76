"""Aanbod about violence at home: who looks at it may be watched. Pure."""

from collections.abc import Iterable

THEMA = "veilig-thuis"


def about_violence(themas: Iterable[str]) -> bool:
    """Whether pages with these themas need a quick way out, and no reminders of the visit."""
    return THEMA in themas
