"""Every form offers its choices as WTForms will ask from 3.4 on: no tuples."""

import shutil
import warnings
from pathlib import Path

import pytest
from wtforms import SelectChoice

from app.accounts.demo import DEMO_ACCOUNTS
from app.accounts.types import Rol
from tests.apps import make_app
from tests.web.client import CheckingClient

BEHEERDER = next(account for account in DEMO_ACCOUNTS if account.rol is Rol.BEHEERDER)
PAGES = (
    "/",
    "/hulpvraag",
    "/begin",
    "/begin/onderwerp?wie=zelf",
    "/begin/plaats?wie=zelf&thema=vervoer",
    "/stijlgids",
    "/aanbod/1/melding",
    "/signalen",
    "/werk",
    "/redactie/aanbod/1",
    "/redactie/aanbod/1/bewerken",
    "/redactie/aanbod/1/opvolger",
    "/redactie/woorden",
    "/redactie/woorden?soort=behoefte",
)


@pytest.fixture(scope="module")
def beheerder(tmp_path_factory: pytest.TempPathFactory, seeded_folder: Path) -> CheckingClient:
    """Who may see every form, signed in."""
    folder = tmp_path_factory.mktemp("forms") / "instance"
    shutil.copytree(seeded_folder, folder)
    visitor = CheckingClient(make_app(folder, MEANING="uit"))
    visitor.sign_in(BEHEERDER.rol.value, BEHEERDER.wachtwoord)
    return visitor


@pytest.mark.parametrize("path", PAGES)
def test_no_form_leans_on_what_wtforms_takes_away(
    beheerder: CheckingClient, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    seen = []
    made = SelectChoice.from_input

    def strict(given: object, optgroup: str | None = None) -> SelectChoice:
        assert isinstance(given, SelectChoice), given
        seen.append(given)
        return made(given, optgroup)

    monkeypatch.setattr(SelectChoice, "from_input", strict)
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        beheerder.get(path)
    assert seen
