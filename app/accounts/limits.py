"""What an installation allows at sign-in, from the settings."""

from datetime import timedelta

from app.accounts.models import Account
from app.accounts.types import Rol, SessieLimiet
from app.web.context import settings


def session_limits() -> SessieLimiet:
    """How long a session lasts in this installation."""
    chosen = settings()
    return SessieLimiet(
        stil=timedelta(minutes=chosen.session_idle_minutes),
        totaal=timedelta(hours=chosen.session_hours),
    )


def may_sign_in_here(account: Account) -> bool:
    """Whether ``account`` may use a password or passkey of ours.

    Where staff sign in with the account of the gemeente alone, an administrator still may: there
    must be a way in when that is out of order.
    """
    sso = settings().sso
    return sso is None or not sso.alleen or account.rol == Rol.BEHEERDER
