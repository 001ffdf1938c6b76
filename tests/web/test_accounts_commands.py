"""``flask accounts``."""

from flask import Flask

from app.accounts import factors, queries
from app.accounts.passkeys import Kept
from app.core.clock import utcnow
from tests.apps import make_app
from tests.web.client import CheckingClient


def run(app: Flask, *arguments: str, given: str | None = None):
    return app.test_cli_runner().invoke(args=["accounts", *arguments], input=given)


def test_a_new_account_gets_in_and_a_closed_one_does_not(fresh_app: Flask) -> None:
    made = run(fresh_app, "nieuw", "Marianne", "--rol", "beleid", given="kaas-fiets\nkaas-fiets\n")
    assert made.exit_code == 0, made.output
    assert "Account marianne gemaakt" in made.output
    assert "15 tekens of meer" in made.output
    assert "kaas-fiets" not in made.output
    client = CheckingClient(fresh_app)
    assert client.sign_in("marianne", "kaas-fiets").h1 == "Uw account"
    assert run(fresh_app, "uit", "marianne").exit_code == 0
    client.get("/mijn", status=303)


def test_the_list_shows_every_account(fresh_app: Flask) -> None:
    run(fresh_app, "uit", "swt")
    lines = run(fresh_app, "lijst").output.splitlines()
    assert [line.split()[:3] for line in lines] == [
        ["beheerder", "beheerder", "actief"],
        ["beleid", "beleid", "actief"],
        ["redactie", "redactie", "actief"],
        ["swt", "swt", "afgesloten"],
    ]


def test_what_is_wrong_is_said(fresh_app: Flask) -> None:
    weak = run(fresh_app, "nieuw", "swt", "--rol", "swt", "--wachtwoord", "welkom01")
    assert weak.exit_code == 1
    assert "Er is al een account met de naam swt." in weak.output
    assert "veel mensen" in weak.output
    assert run(fresh_app, "uit", "niemand").exit_code == 1
    elsewhere = run(
        fresh_app,
        "nieuw",
        "x",
        "--rol",
        "swt",
        "--gemeente",
        "GM9999",
        "--wachtwoord",
        "kaas-fiets-dijk",
    )
    assert elsewhere.exit_code == 1
    assert "seeds laad" in elsewhere.output


def test_demo_accounts_are_shown_and_not_made_twice(fresh_app: Flask) -> None:
    first = run(fresh_app, "demo")
    assert first.exit_code == 0
    assert all(rol in first.output for rol in ("swt", "beleid", "redactie", "beheerder"))
    assert len(run(fresh_app, "lijst").output.splitlines()) == 4


def test_no_demo_accounts_in_production(tmp_path) -> None:
    app = make_app(tmp_path, APP_ENV="productie")
    refused = run(app, "demo")
    assert refused.exit_code == 1
    assert "productie" in refused.output


def test_demo_accounts_need_a_gemeente(tmp_path) -> None:
    app = make_app(tmp_path)
    assert app.test_cli_runner().invoke(args=["db", "upgrade"]).exit_code == 0
    refused = run(app, "demo")
    assert refused.exit_code == 1
    assert "flask seeds laad" in refused.output


def test_the_list_says_who_has_a_second_step(fresh_app: Flask) -> None:
    with fresh_app.extensions["database"].transaction() as session:
        swt = queries.account_by_name(session, "swt")
        beleid = queries.account_by_name(session, "beleid")
        assert swt is not None
        assert beleid is not None
        beleid.sso_uitgever, beleid.sso_onderwerp = "https://idp.example", "1"
        factors.add_passkey(session, swt, Kept("id", b"x", 0), "Laptop", utcnow())
    told = dict(line.split(maxsplit=1) for line in run(fresh_app, "lijst").output.splitlines())
    assert "werkaccount" in told["beleid"]
    assert "geen tweede stap" in told["redactie"]
    assert "geen" not in told["swt"]
    assert "tweede stap" in told["swt"]
