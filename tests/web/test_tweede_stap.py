"""The second step of signing in, as a browser without JavaScript does it."""

import re
import shutil
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from app.accounts import codes
from app.accounts.models import Totp
from app.core.clock import utcnow
from app.web.access import PUBLIC, statement
from tests.apps import SECRET, make_app
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS
from tests.web.page import Page
from tests.web.test_routes import address, rules

NAAM = "beheerder"
WACHTWOORD = next(word for rol, word in PASSWORDS.items() if rol.value == NAAM)
WRONG = "Deze code klopt niet, of is al gebruikt. Probeer een nieuwe code."
MOMENT = "2026-11-22 12:00:10+00:00"


@pytest.fixture
def strict_app(tmp_path: Path, seeded_folder: Path) -> Flask:
    """An application in which everybody must have a second step."""
    shutil.copytree(seeded_folder, tmp_path / "strict")
    return make_app(tmp_path / "strict", TWEEDE_STAP="verplicht")


@pytest.fixture
def clock():
    """A clock that stands still until it is moved."""
    with time_machine.travel(MOMENT, tick=False) as clock:
        yield clock


def password(client: CheckingClient, volgende: str = "") -> Page:
    """Sign in with the password; gives the redirect."""
    client.get("/inloggen", query_string={"volgende": volgende} if volgende else None)
    return client.post(data={"gebruikersnaam": NAAM, "wachtwoord": WACHTWOORD})


def found(pattern: str, html: str) -> str:
    """What the group of ``pattern`` holds in ``html``; fails where it does not match."""
    match = re.search(pattern, html)
    assert match is not None, pattern
    return match[1]


def now_code(secret: str) -> str:
    return codes.code_at(secret, utcnow())


def set_up(client: CheckingClient) -> str:
    """Set up a code app on the page one is led to; gives its secret."""
    page = client.get("/mijn/tweede-stap/code-app")
    secret = re.sub(r"\s", "", found(r'db-sleutel">([A-Z2-7 ]+)<', page.html))
    client.post(data={"code": now_code(secret)})
    return secret


def second(client: CheckingClient, code: str, status: int = 303) -> Page:
    """Send ``code`` with the form of the second step, which is on the page fetched last."""
    return client.post("/inloggen/tweede-stap", {"code": code}, status=status)


def recover(client: CheckingClient, code: str, status: int = 303) -> Page:
    """Send ``code`` as a recovery code."""
    client.get("/inloggen/herstelcode")
    return client.post("/inloggen/herstelcode", {"herstelcode": code}, status=status)


def token(client: CheckingClient) -> str:
    cookie = client.raw.get_cookie("sessie")
    assert cookie is not None
    return cookie.value


def used_period(app: Flask) -> int:
    with app.extensions["database"].sessions() as session:
        return session.query(Totp).one().laatste_stap


def test_a_password_alone_reaches_no_staff_page(strict_app: Flask) -> None:
    """Every route that is not for everybody, by GET and by POST, without a second step."""
    client = CheckingClient(strict_app)
    assert password(client).location == "/mijn/tweede-stap"
    walked = []
    for rule in rules(strict_app):
        needed = statement(strict_app.view_functions[rule.endpoint])
        if needed in (PUBLIC, "tweede-stap.instellen"):
            continue
        for method in (rule.methods or set()) - {"OPTIONS"}:
            form = csrf(client)
            answer = client.raw.open(address(strict_app, rule), method=method, data=form)
            assert answer.status_code in (303, 403), f"{method} {rule.rule}"
            if answer.status_code == 303:
                assert answer.headers["Location"] == "/mijn/tweede-stap", rule.rule
            walked.append(rule.rule)
    assert len(walked) > 20


def csrf(client: CheckingClient) -> dict[str, str]:
    html = client.raw.get("/inloggen").get_data(as_text=True)
    return {"csrf_token": found(r'name="csrf_token" value="([^"]+)"', html)}


def test_who_has_a_second_step_does_it_and_nothing_else(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    half = CheckingClient(strict_app)
    assert password(half, "/signalen").location == "/inloggen/tweede-stap?volgende=/signalen"
    for rule in rules(strict_app):
        needed = statement(strict_app.view_functions[rule.endpoint])
        if needed == PUBLIC:
            continue
        for method in (rule.methods or set()) - {"OPTIONS"}:
            answer = half.raw.open(address(strict_app, rule), method=method, data=csrf(half))
            assert answer.status_code in (303, 403), f"{method} {rule.rule}"
            if answer.status_code == 303:
                assert answer.headers["Location"].startswith("/inloggen/tweede-stap")


def test_half_way_the_site_knows_nobody(strict_app: Flask) -> None:
    client = CheckingClient(strict_app)
    password(client)
    for path in ("/", "/over", "/mijn/tweede-stap", "/mijn/tweede-stap/code-app"):
        assert "Signalen" not in client.get(path).links
    assert client.get("/inloggen").h1 == "Inloggen voor medewerkers"


def test_from_a_password_to_a_second_step_to_work(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    client.follow(password(client))
    half = token(client)
    secret = set_up(client)
    whole = token(client)
    assert half != whole
    page = client.get("/mijn/tweede-stap/herstelcodes")
    assert "Uw code-app staat aan." in page.main
    page = client.post(status=200)
    shown = re.findall(r"<code>([a-z2-9-]{14})</code>", page.html)
    assert len(shown) == 10
    assert page.response.headers["Cache-Control"] == "no-store"
    assert not set(shown) & set(client.get("/mijn/tweede-stap/herstelcodes").html.split())
    client.get("/signalen")

    clock.shift(30)
    again = CheckingClient(strict_app)
    page = again.follow(password(again, "/signalen"))
    assert page.h1 == "Nog één stap"
    before = token(again)
    assert second(again, now_code(secret)).location == "/signalen"
    assert token(again) != before
    again.get("/signalen")
    thief = strict_app.test_client()
    for old in (half, before):
        thief.set_cookie("sessie", old)
        assert thief.get("/signalen").headers["Location"].startswith("/inloggen?")


def test_a_code_counts_once_and_for_a_minute_and_a_half_at_most(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    secret = set_up(client)
    used = now_code(secret)
    other = CheckingClient(strict_app)
    other.follow(password(other))
    assert second(other, used, status=422).errors == [WRONG]
    clock.shift(30)
    next_code = now_code(secret)
    clock.shift(60)
    other.follow(password(other))
    assert second(other, next_code, status=422).errors == [WRONG]
    before = used_period(strict_app)
    assert second(other, now_code(secret)).location == "/mijn"
    assert used_period(strict_app) == before + 3


def test_guessing_codes_must_wait_whatever_the_password(strict_app: Flask, clock) -> None:
    """A right password does not wipe out the tries of the second step."""
    owner = CheckingClient(strict_app)
    password(owner)
    secret = set_up(owner)
    clock.shift(60)
    thief = CheckingClient(strict_app)
    for _ in range(5):
        thief.follow(password(thief))
        assert second(thief, "000000", status=422).errors == [WRONG]
    thief.follow(password(thief))
    (told,) = second(thief, now_code(secret), status=422).errors
    assert "Wacht 1 seconde " in told
    (told,) = recover(thief, "abcd-efgh-jkmn", status=422).errors
    assert "Wacht 1 seconde " in told
    owner.get("/mijn")
    owner.post("/uitloggen")
    owner.follow(password(owner))
    assert second(owner, now_code(secret)).location == "/mijn"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Vul de code uit uw code-app in."),
        ("9" * 41, "Deze code is te lang."),
        ("\0<b>", WRONG),
        ("abcdef", WRONG),
    ],
)
def test_what_is_no_code_is_said(strict_app: Flask, typed: str, told: str) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    other = CheckingClient(strict_app)
    other.follow(password(other))
    page = second(other, typed, status=422)
    assert page.errors == [told]
    assert page.title.startswith("Fout: ")


def test_a_recovery_code_lets_in_once(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    client.get("/mijn/tweede-stap/herstelcodes")
    shown = re.findall(r"<code>([a-z2-9-]{14})</code>", client.post(status=200).html)
    lost = CheckingClient(strict_app)
    password(lost)
    assert recover(lost, "", status=422).errors == ["Vul een herstelcode in."]
    landed = lost.follow(recover(lost, shown[0].upper().replace("-", " ")))
    assert landed.h1 == "Uw tweede stap"
    assert "U hebt er nog 9." in landed.main
    lost.get("/signalen")
    thief = CheckingClient(strict_app)
    password(thief)
    assert recover(thief, shown[0], status=422).errors == [WRONG]


def test_a_new_password_does_not_skip_the_second_step(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    client.get("/mijn/wachtwoord")
    new = "paard batterij nietje"
    client.follow(client.post("/mijn/wachtwoord", {"huidig": WACHTWOORD, "nieuw": new}))
    other = CheckingClient(strict_app)
    other.get("/inloggen")
    answer = other.post(data={"gebruikersnaam": NAAM, "wachtwoord": new})
    assert answer.location == "/inloggen/tweede-stap"
    other.get("/signalen", status=303)


def test_the_last_second_step_cannot_be_taken_away(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    client.get("/mijn/tweede-stap")
    page = client.follow(client.post("/mijn/tweede-stap/code-app/weg"))
    assert "Dit is uw laatste tweede stap." in page.main
    assert "U gebruikt een code-app sinds" in page.main
    token_form = {"csrf_token": page.form("/uitloggen").values["csrf_token"]}
    answer = client.raw.post("/mijn/tweede-stap/passkeys/99/weg", data=token_form)
    assert answer.status_code == 404


def test_changing_the_second_step_asks_for_the_password_again(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    clock.shift(9 * 60)
    client.get("/mijn/tweede-stap")
    clock.shift(2 * 60)
    asked = client.get("/mijn/tweede-stap/code-app", status=303)
    assert asked.location == "/mijn/bevestigen?volgende=/mijn/tweede-stap/code-app"
    for path in ("code-app/weg", "passkeys/begin", "herstelcodes"):
        answer = client.raw.post(f"/mijn/tweede-stap/{path}", data=csrf_of(client))
        assert answer.headers["Location"] == "/mijn/bevestigen"
    client.follow(asked)
    wrong = client.post("/mijn/bevestigen", {"wachtwoord": "nee"}, status=422)
    assert wrong.errors == ["Dit is niet uw wachtwoord."]
    before = token(client)
    page = client.follow(client.post("/mijn/bevestigen", {"wachtwoord": WACHTWOORD}))
    assert page.h1 == "Een code-app instellen"
    assert token(client) != before


def csrf_of(client: CheckingClient) -> dict[str, list[str]]:
    return {"csrf_token": client.get("/mijn").form("/uitloggen").values["csrf_token"]}


def test_a_new_second_step_ends_other_sessions(fresh_app: Flask) -> None:
    here, there = CheckingClient(fresh_app), CheckingClient(fresh_app)
    for client in (here, there):
        client.sign_in(NAAM, WACHTWOORD)
    set_up(here)
    here.get("/mijn")
    there.get("/mijn", status=303)


def test_where_it_is_free_a_password_is_enough_until_there_is_a_step(fresh_app: Flask) -> None:
    client = CheckingClient(fresh_app)
    page = client.sign_in(NAAM, WACHTWOORD)
    assert "U logt nu in met alleen een wachtwoord." in page.main
    set_up(client)
    other = CheckingClient(fresh_app)
    assert password(other).location == "/inloggen/tweede-stap"
    page = client.get("/mijn/tweede-stap")
    assert "De laatste kunt u niet weghalen" not in page.main
    client.post("/mijn/tweede-stap/code-app/weg")
    client.get("/mijn")
    assert password(CheckingClient(fresh_app)).location == "/mijn"


def test_a_password_session_of_before_is_not_enough_any_more(tmp_path, seeded_folder) -> None:
    """An installation that starts to ask for a second step asks it of who is in already."""
    shutil.copytree(seeded_folder, tmp_path / "instance")
    free = CheckingClient(make_app(tmp_path / "instance"))
    free.sign_in(NAAM, WACHTWOORD)
    strict = make_app(tmp_path / "instance", TWEEDE_STAP="verplicht").test_client()
    strict.set_cookie("sessie", token(free))
    assert strict.get("/signalen").headers["Location"] == "/mijn/tweede-stap"


def test_a_secret_of_another_account_or_time_is_refused(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    secret = codes.new_secret()
    for sealed in (codes.seal(SECRET, 999, secret), "x", ""):
        client.get("/mijn/tweede-stap/code-app")
        again = client.post(data={"geheim": sealed, "code": now_code(secret)})
        assert again.location == "/mijn/tweede-stap/code-app"
    client.get("/mijn/tweede-stap/code-app")
    wrong = client.post(data={"code": "000000"}, status=422)
    assert wrong.errors == ["Deze code klopt niet. Kijk welke code er nu in de app staat."]
    clock.shift(29 * 60)
    client.get("/signalen", status=303)
    with strict_app.extensions["database"].sessions() as session:
        assert session.query(Totp).count() == 0


def test_who_is_not_half_way_is_led_elsewhere(fresh_app: Flask, strict_app: Flask) -> None:
    for path in ("/inloggen/tweede-stap", "/inloggen/herstelcode"):
        assert CheckingClient(strict_app).get(path, status=303).location == "/inloggen"
        whole = CheckingClient(fresh_app)
        whole.sign_in(NAAM, WACHTWOORD)
        assert whole.get(path, status=303).location == "/mijn"
        none_yet = CheckingClient(strict_app)
        password(none_yet)
        assert none_yet.get(path, status=303).location == "/mijn/tweede-stap"


def test_wiping_leads_to_a_new_second_step(strict_app: Flask, clock) -> None:
    client = CheckingClient(strict_app)
    password(client)
    set_up(client)
    wipe = ["accounts", "tweede-stap-wissen", NAAM]
    told = strict_app.test_cli_runner().invoke(args=wipe)
    assert told.exit_code == 0
    assert "stelt deze persoon een nieuwe tweede stap in" in told.output
    assert client.get("/mijn", status=303).location.startswith("/inloggen?")
    assert password(client).location == "/mijn/tweede-stap"
    unknown = strict_app.test_cli_runner().invoke(args=[*wipe[:2], "niemand"])
    assert unknown.exit_code == 1


def test_in_production_a_password_is_never_enough(tmp_path, seeded_folder) -> None:
    shutil.copytree(seeded_folder, tmp_path / "instance")
    app = make_app(tmp_path / "instance", APP_ENV="productie")
    browser = app.test_client()
    base = "https://dichtbij.example"
    html = browser.get("/inloggen", base_url=base).get_data(as_text=True)
    form = {
        "csrf_token": found(r'name="csrf_token" value="([^"]+)"', html),
        "gebruikersnaam": NAAM,
        "wachtwoord": WACHTWOORD,
    }
    headers = {"Referer": f"{base}/inloggen"}
    answer = browser.post("/inloggen", data=form, base_url=base, headers=headers)
    assert answer.headers["Location"] == "/mijn/tweede-stap"
    assert browser.get("/signalen", base_url=base).headers["Location"] == "/mijn/tweede-stap"


def test_login_has_no_puzzles(strict_app: Flask, clock) -> None:
    """Fields help who has a password manager or an app, and nothing stops who pastes."""
    client = CheckingClient(strict_app)
    seen = {}
    password(client)
    for path in ("/inloggen", "/mijn/tweede-stap/code-app"):
        for field in client.get(path).all("input"):
            seen[field.get("name")] = (field.get("autocomplete"), field.get("inputmode"))
    assert seen["gebruikersnaam"] == ("username webauthn", None)
    assert seen["wachtwoord"] == ("current-password", None)
    assert seen["code"] == ("one-time-code", "numeric")
    set_up(client)
    page = CheckingClient(strict_app)
    password(page)
    (field,) = page.get("/inloggen/tweede-stap").all("input", name="code")
    assert (field.get("autocomplete"), field.get("inputmode")) == ("one-time-code", "numeric")
    for script in (Path(strict_app.root_path) / "static").glob("*.js"):
        assert not re.search(r"[\"']paste|onpaste|captcha", script.read_text("utf-8")), script.name
