"""Signing in and out, as a browser does it."""

import pytest
import time_machine
from flask import Flask

from app.accounts import services
from app.accounts.demo import DEMO_ACCOUNTS
from tests.apps import make_app
from tests.web.client import CheckingClient
from tests.web.page import Page

PASSWORDS = {demo.rol.value: demo.wachtwoord for demo in DEMO_ACCOUNTS}
WRONG = "Deze naam en dit wachtwoord horen niet bij elkaar."


def try_in(client: CheckingClient, naam: str, wachtwoord: str, status: int = 422) -> Page:
    client.get("/inloggen")
    return client.post(data={"gebruikersnaam": naam, "wachtwoord": wachtwoord}, status=status)


def session_cookie(client: CheckingClient) -> str | None:
    cookie = client.raw.get_cookie("sessie")
    return cookie.value if cookie else None


@pytest.mark.parametrize("rol", PASSWORDS)
def test_every_demo_account_gets_in(fresh_client: CheckingClient, rol: str) -> None:
    page = fresh_client.sign_in(rol, PASSWORDS[rol])
    assert page.h1 == "Uw account"
    assert rol in page.main
    assert page.response.headers["Cache-Control"] == "no-store"
    sees = "Signalen" in page.links
    assert sees == (rol in ("beleid", "beheerder"))
    fresh_client.get("/signalen", status=200 if sees else 403)


def test_one_lands_where_one_was_going(fresh_client: CheckingClient) -> None:
    asked = fresh_client.raw.get("/signalen?reden=taal")
    assert asked.headers["Location"] == "/inloggen?volgende=/signalen?reden%3Dtaal"
    fresh_client.get(asked.headers["Location"])
    data = {"gebruikersnaam": "beleid", "wachtwoord": PASSWORDS["beleid"]}
    assert fresh_client.post(data=data).location == "/signalen?reden=taal"


@pytest.mark.parametrize(
    "volgende", ["//kwaad.nl", "https://kwaad.nl", "/\\kwaad.nl", "javascript:x"]
)
def test_never_to_another_site(fresh_client: CheckingClient, volgende: str) -> None:
    fresh_client.get("/inloggen", query_string={"volgende": volgende})
    data = {"gebruikersnaam": "swt", "wachtwoord": PASSWORDS["swt"]}
    assert fresh_client.post(data=data).location == "/mijn"


@pytest.mark.parametrize(
    ("naam", "wachtwoord"),
    [("beleid", "verkeerd"), ("bestaat-niet", "verkeerd"), ("<b>'\"; --", "\0\0"), ("é\0", "x")],
)
def test_wrong_is_answered_alike(fresh_client: CheckingClient, naam: str, wachtwoord: str) -> None:
    page = try_in(fresh_client, naam, wachtwoord)
    assert page.errors == [WRONG]
    assert session_cookie(fresh_client) is None
    form = page.form()
    assert form.values["gebruikersnaam"] == [naam.replace("\0", "")]
    assert form.values["wachtwoord"] == [""]


def test_a_closed_account_is_answered_alike(fresh_app: Flask, fresh_client: CheckingClient) -> None:
    with fresh_app.extensions["database"].transaction() as session:
        services.disable(session, "swt")
    assert try_in(fresh_client, "swt", PASSWORDS["swt"]).errors == [WRONG]


def test_empty_fields_are_named(fresh_client: CheckingClient) -> None:
    page = try_in(fresh_client, "", "")
    assert page.errors == ["Vul uw gebruikersnaam in.", "Vul uw wachtwoord in."]
    assert page.title.startswith("Fout: ")


def test_a_long_name_is_refused(fresh_client: CheckingClient) -> None:
    assert try_in(fresh_client, "x" * 5000, "y").errors == ["Deze gebruikersnaam is te lang."]


def test_guessing_must_wait_and_then_may_go_on(fresh_client: CheckingClient) -> None:
    with time_machine.travel("2026-11-21 12:00:00+00:00", tick=False) as clock:
        for _ in range(5):
            assert try_in(fresh_client, "beleid", "verkeerd").errors == [WRONG]
        (told,) = try_in(fresh_client, "beleid", PASSWORDS["beleid"]).errors
        assert "Wacht 1 seconde " in told
        clock.shift(1)
        assert fresh_client.sign_in("beleid", PASSWORDS["beleid"]).h1 == "Uw account"


def test_a_known_browser_is_not_shut_out_by_a_stranger(fresh_app: Flask) -> None:
    owner, stranger = CheckingClient(fresh_app), CheckingClient(fresh_app)
    owner.sign_in("beleid", PASSWORDS["beleid"])
    owner.get("/mijn")
    owner.post("/uitloggen")
    for _ in range(8):
        try_in(stranger, "beleid", "verkeerd")
    assert owner.sign_in("beleid", PASSWORDS["beleid"]).h1 == "Uw account"


def test_signing_out_ends_it_on_the_server(fresh_app: Flask, fresh_client: CheckingClient) -> None:
    fresh_client.sign_in("beleid", PASSWORDS["beleid"])
    stolen = session_cookie(fresh_client)
    assert stolen is not None
    answer = fresh_client.post("/uitloggen").response
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert session_cookie(fresh_client) is None
    thief = fresh_app.test_client()
    thief.set_cookie("sessie", stolen)
    assert thief.get("/mijn").status_code == 303


def test_signing_out_everywhere(fresh_app: Flask) -> None:
    here, there = CheckingClient(fresh_app), CheckingClient(fresh_app)
    there.sign_in("swt", PASSWORDS["swt"])
    page = here.sign_in("swt", PASSWORDS["swt"])
    assert "U bent ingelogd in 2 browsers." in page.main
    here.post("/mijn/overal-uitloggen")
    assert there.raw.get("/mijn").status_code == 303
    assert here.raw.get("/mijn").status_code == 303


def test_each_sign_in_has_a_new_session(fresh_client: CheckingClient) -> None:
    fresh_client.raw.set_cookie("sessie", "door-iemand-gezet")
    fresh_client.sign_in("swt", PASSWORDS["swt"])
    first = session_cookie(fresh_client)
    assert first not in (None, "door-iemand-gezet")
    fresh_client.get("/mijn/wachtwoord")
    data = {"huidig": PASSWORDS["swt"], "nieuw": "paard batterij nietje"}
    fresh_client.post("/mijn/wachtwoord", data=data)
    assert session_cookie(fresh_client) not in (None, first)
    assert fresh_client.get("/mijn").h1 == "Uw account"


def test_a_weak_new_password_is_refused_beside_its_field(fresh_client: CheckingClient) -> None:
    fresh_client.sign_in("swt", PASSWORDS["swt"])
    fresh_client.get("/mijn/wachtwoord")
    data = {"huidig": "nee", "nieuw": "welkom2026"}
    page = fresh_client.post("/mijn/wachtwoord", data=data, status=422)
    assert page.errors == [
        "Dit is niet uw huidige wachtwoord.",
        "Dit wachtwoord gebruiken veel mensen. Kies bijvoorbeeld vier losse woorden.",
    ]


def test_an_idle_session_ends(fresh_client: CheckingClient) -> None:
    with time_machine.travel("2026-11-21 12:00:00+00:00", tick=False) as clock:
        fresh_client.sign_in("swt", PASSWORDS["swt"])
        clock.shift(29 * 60)
        fresh_client.get("/mijn")
        clock.shift(29 * 60)
        fresh_client.get("/mijn")
        clock.shift(31 * 60)
        fresh_client.get("/mijn", status=303)


def test_cookies_in_production_are_bound_to_the_host(tmp_path, seeded_folder) -> None:
    app = make_app(seeded_folder, APP_ENV="productie")
    browser = app.test_client()
    given = browser.get("/inloggen", base_url="https://dichtbij.example").headers["Set-Cookie"]
    name, *attributes = given.split("; ")
    assert name.startswith("__Host-formulier=")
    assert set(attributes) == {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"}
    app.extensions["database"].engine.dispose()


def test_the_session_cookie_is_out_of_reach_of_scripts(fresh_client: CheckingClient) -> None:
    fresh_client.get("/inloggen")
    data = {"gebruikersnaam": "swt", "wachtwoord": PASSWORDS["swt"]}
    given = fresh_client.post(data=data).response.headers.getlist("Set-Cookie")
    (cookie,) = [line for line in given if line.startswith("sessie=")]
    assert set(cookie.split("; ")[1:]) == {"HttpOnly", "Path=/", "SameSite=Lax"}


def test_fields_help_password_managers(client: CheckingClient) -> None:
    page = client.get("/inloggen")
    found = {e.get("name"): e.get("autocomplete") for e in page.all("input")}
    assert found["gebruikersnaam"] == "username webauthn"
    assert found["wachtwoord"] == "current-password"


def test_who_is_signed_in_need_not_sign_in(fresh_client: CheckingClient) -> None:
    fresh_client.sign_in("swt", PASSWORDS["swt"])
    assert fresh_client.get("/inloggen", status=302).location == "/mijn"
