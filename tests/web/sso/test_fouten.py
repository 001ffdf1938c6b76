"""What goes wrong on the way to the gemeente and back: a calm page, and nobody gets in."""

import json
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
import time_machine
from flask import Flask, Response, jsonify, redirect
from joserfc.jwk import KeySet, RSAKey

from tests.sso_provider import JAN, KEYS, METADATA, TOKEN, Gemeente
from tests.web.client import CheckingClient
from tests.web.sso.steps import BACK, START, accounts, sign_in, to_provider

EXPIRED = "Dit inloggen is niet meer geldig"
WRONG = "Uw gegevens kloppen niet"
DOWN = "Het inloggen van de gemeente doet het niet"
MISFIT = "Het inloggen is niet goed ingesteld"


def answered(status: int, body: str = "<h1>storing</h1>", kind: str = "text/html") -> Response:
    return Response(body, status, mimetype=kind)


def refused(status: int, error: str) -> Response:
    made = jsonify(error=error, error_description="eyJ-niet-te-herhalen")
    made.status_code = status
    return made


@pytest.mark.parametrize("query", ["", "?code=x", "?code=x&state=", "?code=x&state=" + "y" * 43])
def test_who_did_not_begin_here_does_not_come_back(client: CheckingClient, query: str) -> None:
    assert client.get(BACK + query, status=400).h1 == EXPIRED


def test_another_state_is_refused(client: CheckingClient, provider: Gemeente) -> None:
    way = provider.sign_in(to_provider(client))
    wrong = parse_qs(urlsplit(way).query)["code"][0]
    page = client.raw.get(f"{BACK}?code={wrong}&state={'z' * 43}")
    assert (page.status_code, EXPIRED in page.get_data(as_text=True)) == (400, True)
    assert TOKEN not in provider.asked


def test_a_stranger_cannot_use_the_way_back(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    """Somebody who lures another into a sign-in that they began themselves (login CSRF)."""
    way = provider.sign_in(to_provider(client))
    victim = CheckingClient(app, provider.url)
    assert victim.get(way, status=400).h1 == EXPIRED
    assert accounts(app) == []


def test_the_way_back_is_good_for_one_time(client: CheckingClient, provider: Gemeente) -> None:
    way = provider.sign_in(to_provider(client))
    kept = client.raw.get_cookie("inlog")
    assert kept is not None
    client.get(way, status=303)
    client.raw.delete_cookie("sessie")
    assert client.raw.get_cookie("inlog") is None
    assert client.get(way, status=400).h1 == EXPIRED
    # Also not for who kept the cookie: the provider gives a code one time.
    client.raw.set_cookie("inlog", kept.value)
    assert client.get(way, status=400).h1 == EXPIRED


def test_a_sign_in_may_take_ten_minutes(client: CheckingClient, provider: Gemeente) -> None:
    with time_machine.travel("2026-11-21 12:00:00+00:00", tick=False) as clock:
        way = provider.sign_in(to_provider(client))
        clock.shift(601)
        assert client.get(way, status=400).h1 == EXPIRED


def test_a_changed_cookie_is_no_cookie(client: CheckingClient, provider: Gemeente) -> None:
    way = provider.sign_in(to_provider(client))
    kept = client.raw.get_cookie("inlog")
    assert kept is not None
    client.raw.set_cookie("inlog", kept.value[:-2] + "AA")
    assert client.get(way, status=400).h1 == EXPIRED


def test_somebody_with_two_tabs_gets_in_by_either(
    client: CheckingClient, provider: Gemeente
) -> None:
    first = to_provider(client, "/signalen")
    to_provider(client)
    assert client.get(provider.sign_in(first), status=303).location == "/signalen"


@pytest.mark.parametrize(
    ("error", "status", "titel"),
    [
        ("access_denied", 403, "U bent niet ingelogd"),
        ("login_required", 403, "U bent niet ingelogd"),
        ("<script>alert(1)</script>", 403, "U bent niet ingelogd"),
        ("temporarily_unavailable", 502, DOWN),
        ("unauthorized_client", 502, MISFIT),
    ],
)
def test_the_provider_says_no(client: CheckingClient, error: str, status: int, titel: str) -> None:
    state = parse_qs(urlsplit(to_provider(client)).query)["state"][0]
    query = urlencode({"error": error, "error_description": "Geheime reden", "state": state})
    page = client.get(f"{BACK}?{query}", status=status)
    assert page.h1 == titel
    assert "Geheime" not in page.html
    assert "alert(1)" not in page.html


def test_who_presses_cancel_is_told_so(client: CheckingClient, provider: Gemeente) -> None:
    address = to_provider(client)
    state = parse_qs(urlsplit(address).query)["state"][0]
    way = provider.sign_in(address, action="deny")
    assert "error=access_denied" in way
    way = way if "state=" in way else f"{way}&state={state}"  # the mock forgets it
    assert client.get(way, status=403).h1 == "U bent niet ingelogd"


def test_an_answer_of_another_provider_is_refused(
    client: CheckingClient, provider: Gemeente
) -> None:
    """Mix-up (RFC 9207): the answer says that it is of somebody else."""
    way = provider.sign_in(to_provider(client))
    page = client.get(f"{way}&iss={quote('https://kwaad.example')}", status=400)
    assert page.h1 == WRONG
    assert TOKEN not in provider.asked


def test_a_provider_that_always_names_itself_must(
    client: CheckingClient, provider: Gemeente
) -> None:
    provider.change_metadata(authorization_response_iss_parameter_supported=True)
    assert sign_in(client, provider, 400).h1 == WRONG
    way = provider.sign_in(to_provider(client))
    client.get(f"{way}&iss={quote(provider.url)}", status=303)


def test_without_a_code_there_is_nothing_to_check(client: CheckingClient) -> None:
    state = parse_qs(urlsplit(to_provider(client)).query)["state"][0]
    assert client.get(f"{BACK}?state={state}", status=400).h1 == WRONG


def test_another_verifier_is_refused_by_the_provider(
    client: CheckingClient, provider: Gemeente
) -> None:
    """Two sign-ins, each with its verifier: the code of one is worth nothing with the other's."""
    first, second = to_provider(client), to_provider(client)
    way = provider.sign_in(first)
    state = parse_qs(urlsplit(second).query)["state"][0]
    code = parse_qs(urlsplit(way).query)["code"][0]
    answer = client.raw.get(f"{BACK}?code={code}&state={state}")
    assert answer.status_code == 400
    assert len(provider.forms) == 1


def test_a_token_signed_with_another_key(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    other = KeySet([RSAKey.generate_key(2048, {"kid": "ander"})]).as_dict(private=False)
    provider.wrong[KEYS] = lambda: jsonify(other)
    assert sign_in(client, provider, 400).h1 == WRONG
    assert accounts(app) == []


@pytest.mark.parametrize(
    "token",
    [
        # Not signed at all, and signed with the secret that both know.
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiIwYjVjLWphbiJ9.",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwYjVjLWphbiJ9.c2lnbmF0dXJl",
        "geen.token",
        "",
    ],
)
def test_a_token_that_no_key_pair_signed(
    client: CheckingClient, provider: Gemeente, token: str
) -> None:
    body = {"access_token": "x", "token_type": "Bearer", "id_token": token}
    provider.wrong[TOKEN] = lambda: jsonify(body)
    assert sign_in(client, provider, 400).h1 == WRONG


def test_no_id_token_at_all(client: CheckingClient, provider: Gemeente) -> None:
    provider.wrong[TOKEN] = lambda: jsonify(access_token="x", token_type="Bearer", **JAN)
    assert sign_in(client, provider, 400).h1 == WRONG


@pytest.mark.parametrize(
    ("answer", "status", "titel"),
    [
        (lambda: refused(400, "invalid_grant"), 400, EXPIRED),
        (lambda: refused(401, "invalid_client"), 502, MISFIT),
        (lambda: refused(400, "iets_anders"), 400, WRONG),
        (lambda: answered(500), 502, DOWN),
        (lambda: answered(200), 502, DOWN),
        (lambda: answered(200, "[]", "application/json"), 502, DOWN),
        (lambda: redirect("http://localhost:1/"), 502, DOWN),
    ],
)
def test_no_token_for_the_code(
    client: CheckingClient,
    provider: Gemeente,
    answer: Callable[[], Response],
    status: int,
    titel: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    provider.wrong[TOKEN] = answer
    assert sign_in(client, provider, status).h1 == titel
    assert "niet-te-herhalen" not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    ("answer", "titel"),
    [
        (lambda: answered(404), DOWN),
        (lambda: answered(200), DOWN),
        (lambda: answered(200, "[]", "application/json"), DOWN),
        (lambda: answered(200, "{}", "application/json"), MISFIT),
        (lambda: redirect("http://localhost:1/"), DOWN),
    ],
)
def test_the_provider_does_not_say_who_it_is(
    client: CheckingClient, provider: Gemeente, answer: Callable[[], Response], titel: str
) -> None:
    provider.wrong[METADATA] = answer
    assert client.get(START, status=502).h1 == titel


@pytest.mark.parametrize(
    "changed",
    [
        {"issuer": "https://kwaad.example"},
        {"token_endpoint": "https://kwaad.example/token"},
        {"jwks_uri": "http://169.254.169.254/latest"},
        {"authorization_endpoint": None},
    ],
)
def test_only_the_host_of_the_settings_is_asked(
    client: CheckingClient, provider: Gemeente, changed: dict[str, str | None]
) -> None:
    provider.change_metadata(**changed)
    assert client.get(START, status=502).h1 == MISFIT


def test_words_of_the_provider_are_no_settings_of_ours(
    client: CheckingClient, provider: Gemeente
) -> None:
    provider.change_metadata(verify=False, herkomst="https://kwaad.example", client_id="x")
    sign_in(client, provider)


def test_the_service_starts_and_waits_while_the_provider_is_down(
    make: Callable[..., Flask], provider: Gemeente
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        app = make(SSO_UITGEVER=f"http://127.0.0.1:{nobody.getsockname()[1]}")
        client = CheckingClient(app, f"http://127.0.0.1:{nobody.getsockname()[1]}")
        client.get("/")
        assert client.get(START, status=502).h1 == DOWN


def test_after_a_fault_nobody_waits_again_for_ten_seconds(
    client: CheckingClient, provider: Gemeente
) -> None:
    provider.wrong[METADATA] = lambda: answered(503)
    with time_machine.travel("2026-11-21 12:00:00+00:00", tick=False) as clock:
        for _ in range(3):
            client.get(START, status=502)
        assert provider.asked.count(METADATA) == 1
        provider.wrong.clear()
        clock.shift(11)
        client.get(START, status=303)


def test_what_the_provider_says_of_itself_is_asked_once_an_hour(
    app: Flask, client: CheckingClient, provider: Gemeente
) -> None:
    with time_machine.travel("2026-11-21 12:00:00+00:00", tick=False) as clock:
        for _ in range(3):
            sign_in(CheckingClient(app, provider.url), provider)
        assert (provider.asked.count(METADATA), provider.asked.count(KEYS)) == (1, 1)
        clock.shift(3601)
        sign_in(client, provider)
        assert (provider.asked.count(METADATA), provider.asked.count(KEYS)) == (2, 2)


@pytest.mark.parametrize(
    ("claims", "detail"),
    [({"aud": "ander"}, "aud"), ({"nonce": "x"}, "nonce"), ({"exp": 1}, "exp")],
)
def test_the_log_names_what_was_wrong_and_nobody(
    client: CheckingClient,
    provider: Gemeente,
    claims: dict[str, Any],
    detail: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    provider.person(**claims)
    sign_in(client, provider, 400)
    (line,) = [row for row in capfd.readouterr().out.splitlines() if "inloggen-werkaccount" in row]
    told = json.loads(line)
    assert set(told) == {"event", "reden", "detail", "request_id", "timestamp"}
    assert told["reden"] == "klopt_niet"
    assert detail in told["detail"]
