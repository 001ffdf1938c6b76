"""The provider of the running application, and what follows from having one."""

from typing import cast

from flask import Flask, current_app, url_for

from app.accounts.models import Account
from app.accounts.sso import Provider
from app.config import Settings
from app.web.public_address import public_address

PROVIDER = "sso"


def attach(app: Flask, settings: Settings) -> None:
    """Give ``app`` its provider, when one is set; it is asked nothing yet.

    Templates know ``met_werkaccount`` and ``alleen_werkaccount``: what a sign-in page offers.
    """
    app.extensions[PROVIDER] = Provider(settings.sso) if settings.sso else None
    app.jinja_env.globals["met_werkaccount"] = settings.sso is not None
    app.jinja_env.globals["alleen_werkaccount"] = settings.sso is not None and settings.sso.alleen


def provider() -> Provider | None:
    """The sign-in of the gemeente, or None where only passwords and passkeys are used."""
    return cast(Provider | None, current_app.extensions[PROVIDER])


def only_there() -> bool:
    """Whether staff have no other way in than the gemeente's; an administrator always has."""
    found = provider()
    return found is not None and found.sso.alleen


def sign_out_address(account: Account | None) -> str | None:
    """Where ``account`` signs out at the gemeente too; None for an account of Dichtbij itself."""
    found = provider()
    if found is None or account is None or account.sso_uitgever != found.sso.uitgever:
        return None
    return found.sign_out(public_address(url_for("sso.signed_out")))
