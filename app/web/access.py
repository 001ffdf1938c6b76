"""Every view says who may see it. Without a statement nobody may: deny by default.

The statement is data on the view function; ``accounts.guards`` acts on it before each request, and
a test walks the URL map.
"""

from collections.abc import Callable
from typing import Any, TypeVar

View = TypeVar("View", bound=Callable[..., Any])

PUBLIC = "openbaar"
ATTRIBUTE = "dichtbij_access"
DUTCH_ONLY = "dichtbij_dutch_only"


def public(view: View) -> View:
    """Anybody may see this."""
    setattr(view, ATTRIBUTE, PUBLIC)
    return view


def requires(permission: str) -> Callable[[View], View]:
    """Only who holds ``permission`` (a key of ``accounts.policy``) may see this."""

    def mark(view: View) -> View:
        setattr(view, ATTRIBUTE, permission)
        return view

    return mark


def statement(view: Callable[..., Any] | None) -> str | None:
    """What ``view`` says about who may see it; None when it says nothing."""
    return getattr(view, ATTRIBUTE, None)


def dutch_only(view: View) -> View:
    """Anybody may see this, and it is there in Dutch alone: it is meant for who works here."""
    setattr(view, DUTCH_ONLY, True)
    return view


def is_dutch_only(view: Callable[..., Any]) -> bool:
    """Whether ``view`` said so with ``dutch_only``."""
    return getattr(view, DUTCH_ONLY, False)
