"""Any form that comes back with something wrong holds what was filled in (WCAG 3.3.1, 3.3.7)."""

import shutil
from pathlib import Path

import pytest

from app.accounts.types import Rol
from tests.apps import make_app
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS

LONG = "x" * 4001
ASKED = 'wij zoeken <b>samen</b> & "gezellig" koffie, \'s ochtends'
PLACE = "/begin/plaats?wie=zelf&thema=rouw"
CHECK = "/begin/controle?wie=zelf&thema=rouw&wijk=WK019340"
REPORT = "/aanbod/1/melding"
EDIT = "/redactie/aanbod/1/bewerken"
WORDS = "/redactie/woorden?soort=behoefte"

PUBLIC = (
    ("/hulpvraag", {"hulpvraag": ASKED, "postcode": "abc"}),
    ("/hulpvraag", {"hulpvraag": "", "wijk": "WK019340"}),
    ("/hulpvraag", {"hulpvraag": "", "wijk": "weet-niet", "postcode": "8024 AA"}),
    ("/hulpvraag", {"hulpvraag": LONG, "postcode": "8024"}),
    (PLACE, {"postcode": "1011 AB"}),
    (CHECK, {"hulpvraag": LONG}),
    (REPORT, {"tekst": ASKED}),
    (REPORT, {"reden": "vol", "tekst": "x" * 501}),
    ("/inloggen", {"gebruikersnaam": "wie is dit", "wachtwoord": "fout"}),
)
STAFF = (
    (EDIT, {"naam": "", "omschrijving": ASKED, "kosten": "€ 3", "leeftijd_van": "12"}),
    (EDIT, {"leeftijd_van": "elf", "tijden": "ma 10:00-12:00\nzomaar", "doelgroepen": "ouders"}),
    (WORDS, {"woorden": "", "taal": "pl"}),
)
SECRET = {"wachtwoord"}
"""Fields that are never sent back."""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory, seeded_folder: Path) -> CheckingClient:
    """An editor, signed in."""
    folder = tmp_path_factory.mktemp("formulieren") / "instance"
    shutil.copytree(seeded_folder, folder)
    visitor = CheckingClient(make_app(folder, MEANING="uit"))
    visitor.sign_in("redactie", PASSWORDS[Rol.REDACTIE])
    return visitor


def check(client: CheckingClient, path: str, data: dict[str, str]) -> None:
    """Send the form of ``path`` with ``data``, which is wrong, and look at what comes back."""
    address = path.split("?")[0]
    client.get(path)
    page = client.post(address, data, status=422)
    assert page.errors, "nothing is said"
    shown = page.form(address).values
    for name, value in data.items():
        if name in SECRET:
            assert shown.get(name, [""]) == [""], name
        elif value:
            assert shown[name] == [value], name


@pytest.mark.parametrize(("path", "data"), PUBLIC)
def test_visitors_type_nothing_twice(
    client: CheckingClient, path: str, data: dict[str, str]
) -> None:
    check(client, path, data)


@pytest.mark.parametrize("code", ["ar", "uk"])
def test_nor_in_another_language(client: CheckingClient, code: str) -> None:
    check(client, f"/{code}/hulpvraag", {"hulpvraag": ASKED, "postcode": "abc"})


@pytest.mark.parametrize(("path", "data"), STAFF)
def test_nor_do_staff(editor: CheckingClient, path: str, data: dict[str, str]) -> None:
    check(editor, path, data)


def test_no_form_stops_who_pastes_or_fills_in_by_program(client: CheckingClient) -> None:
    """Passwords are pasted and kept by a program; nothing has to be solved (WCAG 3.3.8)."""
    for path in ("/inloggen", "/hulpvraag", "/aanbod", PLACE):
        page = client.get(path)
        for field in page.all("input"):
            assert not [name for name in field.attrib if name.startswith("on")], field.attrib
    scripts = Path(make_app.__code__.co_filename).parents[1] / "app" / "static"
    heard = [one.name for one in scripts.glob("*.js") if '"paste"' in one.read_text("utf-8")]
    assert heard == []
