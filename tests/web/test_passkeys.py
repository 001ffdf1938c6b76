"""Passkeys over HTTP: what a browser sends, and what somebody might send instead."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.accounts import services
from tests.apps import make_app
from tests.sleutelhouder import Sleutelhouder
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS
from tests.web.page import Page

WORDS = {rol.value: word for rol, word in PASSWORDS.items()}
REFUSED = "Inloggen met uw passkey lukte niet."


@pytest.fixture
def strict_app(tmp_path: Path, seeded_folder: Path) -> Flask:
    """An application in which everybody must have a second step."""
    shutil.copytree(seeded_folder, tmp_path / "strict")
    return make_app(tmp_path / "strict", TWEEDE_STAP="verplicht")


def challenge(client: CheckingClient, path: str, action: str) -> tuple[Page, dict[str, Any]]:
    """The page with the form, and the options that our script asks for."""
    page = client.get(path)
    token = page.form(action).values["csrf_token"]
    answer = client.raw.post(f"{action}/begin", headers={"X-CSRFToken": token[0]})
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    return page, answer.get_json()


def make_passkey(app: Flask, naam: str, holder: Sleutelhouder) -> CheckingClient:
    """Sign in with a password and make a passkey; gives the client, signed in."""
    client = CheckingClient(app)
    client.get("/inloggen")
    client.post("/inloggen", {"gebruikersnaam": naam, "wachtwoord": WORDS[naam]})
    action = "/mijn/tweede-stap/passkeys"
    page, options = challenge(client, "/mijn/tweede-stap", action)
    data = {"naam": "Laptop", "antwoord": holder.make(options)}
    assert client.post(action, data, page=page).location == "/mijn/tweede-stap/herstelcodes"
    return client


def use_passkey(client: CheckingClient, holder: Sleutelhouder, status: int = 303) -> Page:
    page, options = challenge(client, "/inloggen", "/inloggen/passkey")
    data = {"antwoord": holder.sign(options)}
    return client.post("/inloggen/passkey", data, page=page, status=status)


def test_a_passkey_alone_opens_staff_pages(strict_app: Flask) -> None:
    holder = Sleutelhouder()
    make_passkey(strict_app, "beleid", holder).get("/signalen")
    other = CheckingClient(strict_app)
    assert use_passkey(other, holder).location == "/mijn"
    other.get("/signalen")


def test_an_answer_opens_one_session(strict_app: Flask) -> None:
    """Sent again, with the cookie of the form as it was, it opens nothing."""
    holder = Sleutelhouder()
    make_passkey(strict_app, "beleid", holder)
    client = CheckingClient(strict_app)
    page, options = challenge(client, "/inloggen", "/inloggen/passkey")
    cookie = client.raw.get_cookie("formulier")
    assert cookie is not None
    data = {"antwoord": holder.sign(options)}
    client.post("/inloggen/passkey", data, page=page)
    thief = CheckingClient(strict_app)
    thief.raw.set_cookie("formulier", cookie.value)
    again = thief.post("/inloggen/passkey", data, page=page, status=422)
    assert REFUSED in again.main
    thief.get("/mijn", status=303)


def test_an_answer_comes_too_late_or_without_a_challenge(strict_app: Flask) -> None:
    holder = Sleutelhouder()
    make_passkey(strict_app, "beleid", holder)
    with time_machine.travel("2026-11-22 12:00:00+00:00", tick=False) as clock:
        client = CheckingClient(strict_app)
        page, options = challenge(client, "/inloggen", "/inloggen/passkey")
        clock.shift(601)
        data = {"antwoord": holder.sign(options)}
        assert REFUSED in client.post("/inloggen/passkey", data, page=page, status=422).main
    client = CheckingClient(strict_app)
    page = client.get("/inloggen")
    assert REFUSED in client.post("/inloggen/passkey", data, page=page, status=422).main


@pytest.mark.parametrize("answer", ["", "x", "{}", "[]", "\0", "9" * 30_000])
def test_nonsense_is_answered_calmly(strict_app: Flask, answer: str) -> None:
    client = CheckingClient(strict_app)
    page, _ = challenge(client, "/inloggen", "/inloggen/passkey")
    data = {"antwoord": answer}
    assert REFUSED in client.post("/inloggen/passkey", data, page=page, status=422).main
    client.post("/inloggen", {"gebruikersnaam": "swt", "wachtwoord": WORDS["swt"]})
    action = "/mijn/tweede-stap/passkeys"
    page, _ = challenge(client, "/mijn/tweede-stap", action)
    told = client.post(action, {"naam": "x", **data}, page=page, status=422)
    assert told.errors == ["De passkey is niet gemaakt. Probeer het opnieuw."]


def test_a_challenge_to_sign_in_makes_no_passkey(strict_app: Flask) -> None:
    client = CheckingClient(strict_app)
    client.get("/inloggen")
    client.post("/inloggen", {"gebruikersnaam": "swt", "wachtwoord": WORDS["swt"]})
    action = "/mijn/tweede-stap/passkeys"
    page, options = challenge(client, "/mijn/tweede-stap", action)
    answer = Sleutelhouder().make(options)
    challenge(client, "/inloggen", "/inloggen/passkey")
    client.post(action, {"naam": "x", "antwoord": answer}, page=page, status=422)


def test_a_closed_account_stays_closed(strict_app: Flask) -> None:
    holder = Sleutelhouder()
    client = make_passkey(strict_app, "beleid", holder)
    with strict_app.extensions["database"].transaction() as session:
        services.disable(session, "beleid")
    client.get("/signalen", status=303)
    assert REFUSED in use_passkey(CheckingClient(strict_app), holder, status=422).main


def test_a_passkey_can_be_taken_away_when_there_is_another(strict_app: Flask) -> None:
    first, second = Sleutelhouder(number=1), Sleutelhouder(number=2)
    client = make_passkey(strict_app, "beleid", first)
    action = "/mijn/tweede-stap/passkeys"
    page, options = challenge(client, "/mijn/tweede-stap", action)
    assert len(options["excludeCredentials"]) == 1
    data = {"naam": "<b>Telefoon</b>", "antwoord": second.make(options)}
    shown = client.follow(client.post(action, data, page=page))
    assert "Laptop" in shown.main
    assert "<b>Telefoon</b>" in shown.main
    client.post("/mijn/tweede-stap/passkeys/1/weg", page=shown)
    assert REFUSED in use_passkey(CheckingClient(strict_app), first, status=422).main
    use_passkey(CheckingClient(strict_app), second)
    shown = client.get("/mijn/tweede-stap")
    last = client.follow(client.post("/mijn/tweede-stap/passkeys/2/weg", page=shown))
    assert "Dit is uw laatste tweede stap." in last.main


def test_a_long_name_is_refused(strict_app: Flask) -> None:
    client = make_passkey(strict_app, "beleid", Sleutelhouder())
    action = "/mijn/tweede-stap/passkeys"
    page, options = challenge(client, "/mijn/tweede-stap", action)
    data = {"naam": "x" * 61, "antwoord": Sleutelhouder(number=2).make(options)}
    told = client.post(action, data, page=page, status=422)
    assert told.errors == ["Deze naam is te lang."]


def test_passkeys_belong_to_the_address_of_the_site(tmp_path: Path, seeded_folder: Path) -> None:
    shutil.copytree(seeded_folder, tmp_path / "instance")
    app = make_app(tmp_path / "instance", SITE_URL="https://dichtbij.example")
    _, options = challenge(CheckingClient(app), "/inloggen", "/inloggen/passkey")
    assert options["rpId"] == "dichtbij.example"
    assert options["userVerification"] == "required"
    assert "allowCredentials" not in options
