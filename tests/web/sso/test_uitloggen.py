"""Signing out at the gemeente too, and the ways in when the gemeente is the only one."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from flask import Flask

from app.accounts.demo import DEMO_ACCOUNTS
from tests.sso_provider import METADATA, Gemeente
from tests.web.client import CheckingClient
from tests.web.page import Page
from tests.web.sso.steps import START, accounts, sign_in

PASSWORDS = {demo.rol.value: demo.wachtwoord for demo in DEMO_ACCOUNTS}


@pytest.mark.parametrize("form", ["/uitloggen", "/mijn/overal-uitloggen"])
def test_signing_out_ends_at_the_gemeente(
    client: CheckingClient, provider: Gemeente, form: str
) -> None:
    client.follow(sign_in(client, provider))
    answer = client.post(form).response
    where = urlsplit(answer.headers["Location"])
    asked = parse_qs(where.query)
    assert f"{where.scheme}://{where.netloc}{where.path}" == f"{provider.url}/oauth2/end_session"
    assert asked["client_id"] == ["dichtbij"]
    assert asked["post_logout_redirect_uri"] == [f"http://localhost{START}/uit"]
    assert "id_token_hint" not in asked
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    client.get("/mijn", status=303)
    assert client.get(f"{START}/uit?state=x", status=303).location == "/"


def test_only_who_came_from_there(app: Flask, provider: Gemeente) -> None:
    """An account of Dichtbij itself, and a visitor who is not signed in at all."""
    client = CheckingClient(app, provider.url)
    client.sign_in("swt", PASSWORDS["swt"])
    assert client.post("/uitloggen").response.headers["Location"] == "/"
    page = client.get("/inloggen")
    token = page.form("/inloggen").values["csrf_token"]
    answer = client.raw.post("/uitloggen", data={"csrf_token": token})
    assert answer.headers["Location"] == "/"


@pytest.mark.parametrize("endpoint", [None, "https://kwaad.example/uit", 7])
def test_a_provider_without_such_a_page(
    client: CheckingClient, provider: Gemeente, endpoint: object
) -> None:
    provider.change_metadata(end_session_endpoint=endpoint)
    client.follow(sign_in(client, provider))
    assert client.post("/uitloggen").response.headers["Location"] == "/"


def test_signing_out_works_while_the_provider_is_down(
    client: CheckingClient, provider: Gemeente
) -> None:
    with time_machine.travel("2026-11-21 12:00:00+00:00", tick=False) as clock:
        client.follow(sign_in(client, provider))
        clock.shift(1500)
        client.get("/mijn")
        clock.shift(1500)
        client.get("/mijn")
        clock.shift(1000)
        provider.wrong[METADATA] = lambda: "storing"  # what was known is older than an hour
        assert client.post("/uitloggen").response.headers["Location"] == "/"
        client.get("/mijn", status=303)


def try_password(client: CheckingClient, rol: str, status: int) -> Page:
    client.get("/inloggen?beheerder=ja")
    data = {"gebruikersnaam": rol, "wachtwoord": PASSWORDS[rol]}
    return client.post("/inloggen", data=data, status=status)


def test_both_ways_in_are_offered(client: CheckingClient) -> None:
    page = client.get("/inloggen?volgende=/signalen")
    assert [a.get("href") for a in page.all("a") if START in a.get("href", "")] == [
        f"{START}?volgende=/signalen"
    ]
    assert page.all("input", name="wachtwoord")
    try_password(client, "swt", 303)


def test_the_gemeente_can_be_the_only_way_in(
    make: Callable[..., Flask], provider: Gemeente
) -> None:
    app = make(SSO_ALLEEN="ja")
    client = CheckingClient(app, provider.url)
    page = client.get("/inloggen")
    assert page.all("input", name="wachtwoord") == []
    assert "Inloggen met uw werkaccount" in page.main
    for rol in ("swt", "beleid", "redactie"):
        refused = try_password(client, rol, 422)
        assert refused.errors == ["Deze naam en dit wachtwoord horen niet bij elkaar."]
        assert client.raw.get_cookie("sessie") is None
    try_password(client, "beheerder", 303)
    client.get("/signalen")
    sign_in(CheckingClient(app, provider.url), provider)
    assert len(accounts(app)) == 1


def test_who_comes_from_the_gemeente_has_no_second_step_here(
    client: CheckingClient, provider: Gemeente
) -> None:
    page = client.follow(sign_in(client, provider))
    assert "wachtwoord" not in page.main
    assert "tweede stap" not in page.main
    for path in ("/mijn/tweede-stap", "/mijn/wachtwoord", "/mijn/bevestigen"):
        client.get(path, status=403)


def test_who_is_signed_in_need_not_go_there_again(
    client: CheckingClient, provider: Gemeente
) -> None:
    sign_in(client, provider)
    assert client.get(START, status=303).location == "/mijn"
    assert client.get(f"{START}?volgende=/signalen", status=303).location == "/signalen"
