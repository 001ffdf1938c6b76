"""Errors, limits, logs and cookies: what holds on any page."""

import json

import pytest
from flask import Flask, abort, request
from sqlalchemy.exc import OperationalError

from app.core.errors import InvalidInput, NotFound, SettingsError
from app.web import limits
from app.web.access import public
from tests.apps import make_app
from tests.web.checks import check_headers
from tests.web.client import CheckingClient

CANARY = "kanariepiet"


@pytest.fixture
def odd_app(tmp_path, seeded_folder) -> Flask:
    """The application with pages that go wrong in every way."""
    app = make_app(tmp_path, DATABASE_URL=f"sqlite:///{seeded_folder / 'test.sqlite'}", PROXIES="1")

    @public
    def wrong(kind: str) -> str:
        faults = {
            "onverwacht": RuntimeError(f"geheim {CANARY}"),
            "database": OperationalError("SELECT geheim", {"tekst": CANARY}, Exception("weg")),
            "invoer": InvalidInput({"wijk": ["Deze wijk kennen wij niet."]}),
            "weg": NotFound("Deze wijk bestaat niet."),
            "instelling": SettingsError("SECRET_KEY ontbreekt"),
        }
        if kind.isdigit():
            abort(int(kind))
        raise faults[kind]

    @public
    @limits.limiter.limit("2 per minute")
    def often() -> str:
        return "ja"

    def silent() -> str:
        return "niemand mag dit zien"

    for prefix in ("", "/api"):
        app.add_url_rule(f"{prefix}/mis/<kind>", f"mis{prefix}", wrong, methods=["GET", "POST"])
        app.add_url_rule(f"{prefix}/vaak", f"vaak{prefix}", often)
        app.add_url_rule(f"{prefix}/stil", f"stil{prefix}", silent)
    return app


@pytest.mark.parametrize(
    ("kind", "status", "heading"),
    [
        ("400", 400, "Dit lukte niet"),
        ("403", 403, "Deze pagina is niet voor u"),
        ("404", 404, "Deze pagina bestaat niet"),
        ("410", 410, "Dit is er niet meer"),
        ("413", 413, "Dit is te lang"),
        ("418", 418, "Dit lukte niet"),
        ("500", 500, "Er ging iets mis bij ons"),
        ("501", 501, "Er ging iets mis bij ons"),
        ("503", 503, "Dichtbij is er even niet"),
        ("onverwacht", 500, "Er ging iets mis bij ons"),
        ("database", 500, "Er ging iets mis bij ons"),
        ("instelling", 500, "Er ging iets mis bij ons"),
        ("invoer", 400, "Dit lukte niet"),
        ("weg", 404, "Deze pagina bestaat niet"),
    ],
)
def test_errors_are_pages(odd_app: Flask, kind: str, status: int, heading: str) -> None:
    page = CheckingClient(odd_app).get(f"/mis/{kind}", status=status)
    assert page.h1 == heading
    for technical in (CANARY, "geheim", "Error", "SECRET_KEY", "Traceback", "SELECT"):
        assert technical not in page.html
    assert ("Noem dan dit nummer:" in page.main) == (status >= 500)


@pytest.mark.parametrize(
    ("kind", "status", "fouten"),
    [
        ("404", 404, {"verzoek": None}),
        ("onverwacht", 500, {"verzoek": None}),
        ("invoer", 400, {"wijk": ["Deze wijk kennen wij niet."]}),
        ("weg", 404, {"verzoek": ["Deze wijk bestaat niet."]}),
    ],
)
def test_the_api_answers_in_its_own_way(odd_app: Flask, kind: str, status: int, fouten) -> None:
    answer = odd_app.test_client().post(f"/api/mis/{kind}", json={"hulpvraag": "x"})
    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    body = json.loads(answer.data)
    assert body["status"] == status
    assert set(body["fouten"]) == set(fouten)
    assert all(body["fouten"][key] == texts for key, texts in fouten.items() if texts)
    assert CANARY not in answer.text
    check_headers(answer)


def test_a_page_without_a_statement_is_closed(odd_app: Flask) -> None:
    assert odd_app.test_client().get("/stil").status_code == 403
    assert odd_app.test_client().get("/api/stil").status_code == 403


def test_too_often_is_told_when_to_come_back(odd_app: Flask) -> None:
    client = CheckingClient(odd_app)
    assert [client.raw.get("/vaak").status_code for _ in range(2)] == [200, 200]
    page = client.get("/vaak", status=429)
    assert page.h1 == "Even wachten"
    assert 0 < int(page.response.headers["Retry-After"]) <= 60
    elsewhere = {"X-Forwarded-For": "203.0.113.9"}
    assert client.raw.get("/vaak", headers=elsewhere).status_code == 200


def test_only_a_known_proxy_is_believed(fresh_app: Flask, odd_app: Flask) -> None:
    forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9"}
    for app, believed in ((fresh_app, False), (odd_app, True)):
        with app.test_client() as browser:
            browser.get("/gezond", headers=forwarded)
            assert (request.scheme == "https") == believed
            assert (request.remote_addr == "203.0.113.9") == believed


def test_too_much_is_refused(client: CheckingClient) -> None:
    client.get("/inloggen")
    token = client.page.form().values["csrf_token"] if client.page else []
    big = {"gebruikersnaam": "x" * 200_000, "csrf_token": token}
    answer = client.raw.post("/inloggen", data=big)
    assert answer.status_code == 413
    assert "Dit is te lang" in answer.text


@pytest.mark.parametrize("site", ["cross-site", "same-site", "iets anders"])
def test_a_form_sent_from_elsewhere_is_refused(client: CheckingClient, site: str) -> None:
    form = client.get("/inloggen").form()
    data = {**form.values, "gebruikersnaam": "x", "wachtwoord": "y"}
    answer = client.raw.post("/inloggen", data=data, headers={"Sec-Fetch-Site": site})
    assert answer.status_code == 400


def test_a_form_of_somebody_else_is_refused(shared_app: Flask) -> None:
    mine, other = CheckingClient(shared_app), CheckingClient(shared_app)
    token = other.get("/inloggen").form().values["csrf_token"]
    mine.get("/inloggen")
    data = {"gebruikersnaam": "x", "wachtwoord": "y", "csrf_token": token}
    answer = mine.raw.post("/inloggen", data=data)
    assert answer.status_code == 400
    assert "stond te lang open" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/?q=%00",
        "/inloggen?volgende=%00",
        "/themas/%00",
        "/%00",
    ],
)
def test_nul_bytes_are_refused(client: CheckingClient, path: str) -> None:
    client.get(path, status=400)


@pytest.mark.parametrize(
    "path", ["/%ff%fe", "/?q=%ff%fe", "/<script>alert(1)</script>", "/" + "a" * 3000]
)
def test_odd_addresses_are_calm(client: CheckingClient, path: str) -> None:
    answer = client.raw.get(path)
    assert answer.status_code in (200, 400, 404)
    assert "<script>alert" not in answer.text


def test_the_wrong_method_says_which_is_right(client: CheckingClient) -> None:
    answer = client.raw.get("/uitloggen")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "OPTIONS, POST"
    assert "Dat kan hier niet" in answer.text


def test_health(client: CheckingClient) -> None:
    assert client.get("/gezond").json == {"status": "ok"}


def test_ill_health_tells_nothing(tmp_path) -> None:
    app = make_app(tmp_path, DATABASE_URL=f"sqlite:///{tmp_path / 'map' / 'bestaat-niet.sqlite'}")
    answer = app.test_client().get("/gezond")
    assert (answer.status_code, answer.json) == (503, {"status": "niet beschikbaar"})


def test_an_error_page_needs_no_database(tmp_path) -> None:
    app = make_app(tmp_path, DATABASE_URL=f"sqlite:///{tmp_path / 'map' / 'bestaat-niet.sqlite'}")
    answer = app.test_client().get("/")
    assert answer.status_code == 500
    assert 'href="tel:112"' in answer.text
    assert 'href="tel:113"' in answer.text


def test_the_log_tells_what_kind_of_request_and_never_what(
    odd_app: Flask, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = odd_app.test_client()
    browser.get(f"/?q={CANARY}", headers={"X-Forwarded-For": "203.0.113.77"})
    browser.get(f"/themas/{CANARY}")
    browser.post("/inloggen", data={"gebruikersnaam": CANARY, "wachtwoord": CANARY})
    out = capsys.readouterr().out
    lines = [json.loads(line) for line in out.splitlines()]
    assert len(lines) == 3
    assert lines[0]["route"] == "/"
    assert lines[0]["status"] == 200
    assert lines[0]["ms"] >= 0
    assert len({line["request_id"] for line in lines}) == 3
    assert CANARY not in out
    assert "203.0.113" not in out


def test_the_log_of_an_error_in_production_holds_no_words(
    odd_app: Flask, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.config.Settings.production", True)
    page = odd_app.test_client().get("/mis/onverwacht").text
    logged = capsys.readouterr()
    fault, line = (json.loads(line) for line in logged.out.splitlines())
    assert fault["kind"] == "RuntimeError"
    assert fault["where"][-1].endswith(" wrong")
    assert fault["request_id"] == line["request_id"]
    assert line["request_id"] in page
    assert CANARY not in logged.out + logged.err


def test_files_are_kept_by_browsers_only_with_their_version(client: CheckingClient) -> None:
    page = client.get("/over")
    (style,) = [
        e.get("href") or "" for e in page.all("link") if "static/dichtbij.css" in e.get("href", "")
    ]
    kept = client.raw.get(style).headers["Cache-Control"]
    assert kept == "public, max-age=31536000, immutable"
    assert client.raw.get(style.split("?")[0]).headers["Cache-Control"] == "public, max-age=3600"
    assert client.raw.get("/static/x.css?v=1").headers["Cache-Control"] == "no-cache"
