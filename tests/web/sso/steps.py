"""What tests of signing in at the gemeente do."""

import shutil
from pathlib import Path

from flask import Flask

from app.accounts.models import Account
from tests.apps import make_app
from tests.sso_provider import ENV, SUB, Gemeente
from tests.web.client import CheckingClient
from tests.web.page import Page

START, BACK = "/inloggen/werkaccount", "/inloggen/werkaccount/terug"


def make_sso_app(folder: Path, seeded_folder: Path, provider: Gemeente, **env: str) -> Flask:
    """An application with the seeds in ``folder`` that signs in at ``provider``."""
    shutil.copytree(seeded_folder, folder)
    return make_app(folder, **{**ENV, "SSO_UITGEVER": provider.url, **env})


def to_provider(client: CheckingClient, volgende: str = "") -> str:
    """Press the button; gives the address at the provider."""
    page = client.get("/inloggen", query_string={"volgende": volgende} if volgende else {})
    (button,) = [a for a in page.all("a") if a.get("href", "").startswith(START)]
    return client.get(button.get("href", ""), status=303).response.headers["Location"]


def sign_in(client: CheckingClient, provider: Gemeente, status: int = 303, sub: str = SUB) -> Page:
    """All the way, up to the answer to who comes back."""
    return client.get(provider.sign_in(to_provider(client), sub), status=status)


def accounts(app: Flask) -> list[Account]:
    """The accounts that the gemeente gave."""
    with app.extensions["database"].sessions() as session:
        return session.query(Account).filter(Account.sso_uitgever.isnot(None)).all()
