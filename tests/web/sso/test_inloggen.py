"""Signing in with the account of the gemeente, at a provider that really runs."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from app.accounts import services, sso_accounts
from app.accounts.models import Account, Sessie
from app.accounts.sso_claims import Persoon
from tests.sso_provider import SUB, TOKEN, Gemeente
from tests.web.client import CheckingClient
from tests.web.sso.steps import BACK, START, accounts, sign_in, to_provider


def test_one_gets_in_with_the_role_of_ones_group(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    page = client.follow(sign_in(client, provider))
    assert page.h1 == "Uw account"
    assert "Jan de Boer" in page.main
    client.get("/signalen")
    (account,) = accounts(app)
    assert (account.sso_uitgever, account.sso_onderwerp) == (provider.url, SUB)
    assert (account.gebruikersnaam, account.rol, account.gemeente_code) == (
        "jan",
        "beleid",
        "GM0193",
    )


def test_what_is_asked_of_the_provider(client: CheckingClient, provider: Gemeente) -> None:
    address = to_provider(client)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    assert address.startswith(f"{provider.url}/oauth2/authorize?")
    assert asked["response_type"] == "code"
    assert asked["response_mode"] == "query"
    assert asked["scope"] == "openid profile"
    assert asked["client_id"] == "dichtbij"
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"] == f"http://localhost{BACK}"
    # 43 signs of 64 are 256 bits; the NL GOV profile asks for 128.
    assert min(len(asked["state"]), len(asked["nonce"]), len(asked["code_challenge"])) >= 43


def test_one_lands_where_one_was_going(client: CheckingClient, provider: Gemeente) -> None:
    way = provider.sign_in(to_provider(client, "/signalen?reden=taal"))
    assert client.get(way, status=303).location == "/signalen?reden=taal"


@pytest.mark.parametrize("volgende", ["//kwaad.nl", "https://kwaad.nl", "/\\kwaad.nl"])
def test_never_to_another_site(client: CheckingClient, provider: Gemeente, volgende: str) -> None:
    address = client.raw.get(START, query_string={"volgende": volgende}).headers["Location"]
    assert client.get(provider.sign_in(address), status=303).location == "/mijn"


def test_the_way_back_is_at_the_address_of_the_site(make: Callable[..., Flask]) -> None:
    app = make(SITE_URL="https://dichtbij.example")
    answer = app.test_client().get(START, headers={"Host": "kwaad.example"})
    asked = parse_qs(urlsplit(answer.headers["Location"]).query)
    assert asked["redirect_uri"] == [f"https://dichtbij.example{BACK}"]


def test_the_same_person_is_the_same_account_and_role_and_name_are_renewed(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    sign_in(client, provider)
    provider.person(name="Jan Bakker", preferred_username="piet", groups=["Dichtbij-SWT"])
    sign_in(CheckingClient(app, provider.url), provider)
    (account,) = accounts(app)
    assert (account.weergavenaam, account.rol) == ("Jan Bakker", "swt")
    assert account.gebruikersnaam == "jan"
    client.get("/signalen", status=403)


def test_a_name_of_somebody_else_is_left_to_them(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    """``beheerder`` is an account of Dichtbij itself; ``jan`` soon of another person."""
    provider.person(preferred_username="Beheerder@zwolle.example", groups=["Dichtbij-SWT"])
    sign_in(client, provider)
    for sub in ("een", "twee"):
        provider.person(sub)
        sign_in(CheckingClient(app, provider.url), provider, sub=sub)
    assert sorted(a.gebruikersnaam for a in accounts(app)) == ["beheerder-2", "jan", "jan-2"]


def test_an_account_of_the_gemeente_has_no_password(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    sign_in(client, provider)
    other = CheckingClient(app, provider.url)
    other.get("/inloggen")
    page = other.post("/inloggen", data={"gebruikersnaam": "jan", "wachtwoord": "x"}, status=422)
    assert page.errors == ["Deze naam en dit wachtwoord horen niet bij elkaar."]


@pytest.mark.parametrize(
    ("claims", "status", "titel"),
    [
        ({"groups": ["Alle medewerkers"]}, 403, "U mag nog niet in Dichtbij"),
        ({"groups": None}, 403, "U mag nog niet in Dichtbij"),
        ({"groups": None, "hasgroups": True}, 403, "Wij zien uw groepen niet"),
        ({"nonce": "van-een-ander"}, 400, "Uw gegevens kloppen niet"),
        ({"nonce": None, "aud": "een-andere-dienst"}, 400, "Uw gegevens kloppen niet"),
        ({"aud": ["een-andere-dienst"], "azp": "dichtbij"}, 400, "Uw gegevens kloppen niet"),
        ({"aud": ["dichtbij", "x"], "azp": "x"}, 400, "Uw gegevens kloppen niet"),
        ({"iss": "https://kwaad.example"}, 400, "Uw gegevens kloppen niet"),
        ({"exp": 1_600_000_000}, 400, "Uw gegevens kloppen niet"),
        ({"exp": None, "iat": 4_000_000_000}, 400, "Uw gegevens kloppen niet"),
        ({"at_hash": "AAAA"}, 400, "Uw gegevens kloppen niet"),
    ],
)
def test_what_is_claimed_is_checked(
    app: Flask,
    client: CheckingClient,
    provider: Gemeente,
    claims: dict[str, Any],
    status: int,
    titel: str,
) -> None:
    provider.person(**claims)
    page = sign_in(client, provider, status)
    assert page.h1 == titel
    assert client.raw.get_cookie("sessie") is None
    assert accounts(app) == []


def test_a_closed_account_stays_closed(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    sign_in(client, provider)
    with app.extensions["database"].transaction() as session:
        services.disable(session, "jan")
    assert sign_in(client, provider, 403).h1 == "Uw account is afgesloten"
    client.get("/mijn", status=303)


def test_who_is_in_no_group_any_more_is_out_everywhere(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    sign_in(client, provider)
    provider.person(groups=[])
    sign_in(CheckingClient(app, provider.url), provider, 403)
    client.get("/mijn", status=303)


@pytest.mark.parametrize(
    ("claims", "status"), [({"amr": ["pwd"]}, 403), ({"amr": None, "acr": "1"}, 403), ({}, 303)]
)
def test_a_second_step_is_asked_for(
    make: Callable[..., Flask],
    provider: Gemeente,
    claims: dict[str, Any],
    status: int,
) -> None:
    app = make(TWEEDE_STAP="verplicht")
    provider.person(**claims)
    page = sign_in(CheckingClient(app, provider.url), provider, status)
    assert status == 303 or page.h1 == "U had een tweede stap nodig"
    assert len(accounts(app)) == (status == 303)


def test_a_context_of_entra_can_be_asked_for(
    make: Callable[..., Flask], provider: Gemeente
) -> None:
    app = make(TWEEDE_STAP="verplicht", SSO_ACR="c1")
    client = CheckingClient(app, provider.url)
    address = to_provider(client)
    asked = parse_qs(urlsplit(address).query)
    assert asked["acr_values"] == ["c1"]
    assert asked["claims"] == ['{"id_token": {"acrs": {"essential": true, "values": ["c1"]}}}']
    client.get(provider.sign_in(address), status=403)
    provider.person(amr=None, acrs=["c1"])
    sign_in(client, provider)


def test_without_settings_there_is_no_such_page(shared_app: Flask) -> None:
    client = CheckingClient(shared_app)
    assert START not in client.get("/inloggen").html
    for path in (START, BACK, "/inloggen/werkaccount/uit"):
        client.get(path, status=404)


def test_no_token_is_kept_or_logged(
    app: Flask,
    client: CheckingClient,
    provider: Gemeente,
    capfd: pytest.CaptureFixture[str],
) -> None:
    way = provider.sign_in(to_provider(client))
    client.get(way, status=303)
    sign_in(CheckingClient(app, provider.url), provider)
    provider.person(nonce="fout")
    sign_in(CheckingClient(app, provider.url), provider, 400)
    (code,) = parse_qs(urlsplit(way).query)["code"]
    secrets = [
        code,
        "eyJ",
        "geheim-van-de-gemeente",
        provider.forms[0]["code_verifier"],
        "zwolle.ex",
    ]
    out, err = capfd.readouterr()
    with app.extensions["database"].engine.raw_connection() as connection:
        dump = "\n".join(connection.driver_connection.iterdump())
    ours = "\n".join(line for line in (out + err).splitlines() if '"event"' in line)
    assert "inloggen-werkaccount" in ours
    assert [secret for secret in secrets if secret in ours or secret in dump] == []


def test_sessions_are_whole(app: Flask, client: CheckingClient, provider: Gemeente) -> None:
    sign_in(client, provider)
    with app.extensions["database"].sessions() as session:
        assert [s.stap for s in session.query(Sessie)] == ["volledig"]
    assert provider.asked.count(TOKEN) == 1


def test_two_first_times_at_the_same_moment(
    app: Flask,
    client: CheckingClient,
    provider: Gemeente,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The account that the other made a moment ago is not seen at first."""
    sign_in(client, provider)
    really, looked = sso_accounts._known, []

    def at_first_nobody(session: Session, persoon: Persoon) -> Account | None:
        looked.append(persoon)
        return None if len(looked) == 1 else really(session, persoon)

    monkeypatch.setattr(sso_accounts, "_known", at_first_nobody)
    page = CheckingClient(app, provider.url)
    assert sign_in(page, provider).location == "/mijn"
    assert len(looked) == 2
    assert len(accounts(app)) == 1
