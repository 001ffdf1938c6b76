"""The limits of a session, from the settings."""

from datetime import timedelta

from app.accounts.types import SessieLimiet
from app.web.context import settings


def session_limits() -> SessieLimiet:
    """How long a session lasts in this installation."""
    chosen = settings()
    return SessieLimiet(
        stil=timedelta(minutes=chosen.session_idle_minutes),
        totaal=timedelta(hours=chosen.session_hours),
    )
