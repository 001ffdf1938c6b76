"""The public API: what it shows, what it refuses, and who may read it."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from app.config import read_settings
from app.core.errors import SettingsError
from app.directory.models import AanbodOpvolger, Organisatie, OrganisatieOpvolger
from app.directory.types import Status, Waarom
from app.exchange.openapi import API_VERSION
from tests.apps import make_app
from tests.web.checks import check_headers
from tests.web.client import CheckingClient
from tests.web.conftest import HUD, number_of

BASE = "/api/v1"


def get(app: Flask, path: str, status: int = 200, **options: Any) -> Any:
    """Fetch ``path`` of the API; what holds of every answer is checked."""
    answer: Any = app.test_client().get(BASE + path, **options)
    assert answer.status_code == status, f"{path}: {answer.text[:500]}"
    check_headers(answer)
    assert answer.headers["API-Version"] == API_VERSION
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers.getlist("Set-Cookie") == []
    if status >= 400:
        assert answer.mimetype == "application/problem+json"
        assert answer.json["status"] == status
        assert answer.json["title"]
        assert answer.json["detail"]
    return answer


def every(app: Flask, path: str, name: str) -> list[dict[str, Any]]:
    """All items of a list, page after page by its own links."""
    found: list[dict[str, Any]] = []
    address: str | None = path
    while address:
        body = get(app, address).json
        found += body[name]
        address = body["_links"].get("next", {}).get("href", "").partition(BASE)[2]
    return found


def test_pages_hold_everything_once(shared_app: Flask) -> None:
    total = get(shared_app, "/aanbod").json["totaal"]
    ids = [item["id"] for item in every(shared_app, "/aanbod?paginaGrootte=70", "aanbod")]
    assert len(ids) == len(set(ids)) == total > 140


def test_the_links_of_a_page(shared_app: Flask) -> None:
    middle = get(shared_app, "/aanbod?pagina=2&paginaGrootte=10&kosten=gratis").json
    links = {name: link["href"] for name, link in middle["_links"].items()}
    start = "http://localhost/api/v1/aanbod?kosten=gratis&sorteer=naam"
    assert links["prev"] == f"{start}&pagina=1&paginaGrootte=10"
    assert links["self"] == f"{start}&pagina=2&paginaGrootte=10"
    assert get(shared_app, "/aanbod").json["_links"].keys() == {"self", "first", "last", "next"}
    past = get(shared_app, "/aanbod?pagina=10000").json
    assert past["aanbod"] == []
    assert past["_links"]["prev"] == past["_links"]["last"]
    assert "next" not in past["_links"]


def test_filters_are_those_of_the_site(shared_app: Flask) -> None:
    everything = every(shared_app, "/aanbod?paginaGrootte=100", "aanbod")
    schools = every(shared_app, "/aanbod?soort=school&paginaGrootte=100", "aanbod")
    assert {item["id"] for item in schools} == {
        item["id"] for item in everything if item["soort"] == "school"
    }
    two = every(shared_app, "/aanbod?thema=rouw&thema=bewegen", "aanbod")
    assert all({"rouw", "bewegen"} & set(item["themas"]) for item in two)
    names = [item["naam"].casefold() for item in everything]
    assert names == sorted(names)


def test_the_list_has_what_the_page_lists(shared_app: Flask) -> None:
    question = "/aanbod?soort=lotgenoten&wijk=WK019331&sorteer=naam"
    shown = get(shared_app, question).json["aanbod"]
    page = CheckingClient(shared_app).get(question)
    assert [item["naam"] for item in shown] == page.texts("h3")[: len(shown)]
    assert len(shown) > 2


def test_one_aanbod_as_the_list_has_it(shared_app: Flask) -> None:
    item = next(one for one in every(shared_app, "/aanbod", "aanbod") if one["sleutel"] == HUD)
    body = get(shared_app, f"/aanbod/{item['id']}").json
    assert body == item
    assert body["naam"] == "Inloophuis De Hud"
    assert body["organisatie"]["naam"] == "Travers Welzijn"
    assert body["gewijzigdOp"].endswith("Z")
    assert body["_links"]["pagina"]["href"] == f"http://localhost/aanbod/{item['id']}"


def test_unknown_is_null(shared_app: Flask) -> None:
    bodies = every(shared_app, "/aanbod?paginaGrootte=100", "aanbod")
    assert not [body for body in bodies if "" in body.values()]
    assert any(body["leeftijdVan"] is None for body in bodies)


def test_an_organisation_and_all_that_it_offers(shared_app: Flask) -> None:
    items = every(shared_app, "/organisaties?paginaGrootte=100", "organisaties")
    assert len(items) == get(shared_app, "/organisaties").json["totaal"]
    body = get(shared_app, f"/organisaties/{items[0]['id']}").json
    assert len(body["aanbod"]) == body["aantalAanbod"] == items[0]["aantalAanbod"]
    get(shared_app, body["aanbod"][0]["_links"]["self"]["href"].partition(BASE)[2])


def test_words_and_places(shared_app: Flask) -> None:
    themas = get(shared_app, "/themas").json
    assert themas["totaal"] == len(themas["themas"]) > 10
    rouw = get(shared_app, "/themas/rouw").json
    assert rouw["watKuntUZelfDoen"]
    found = get(shared_app, rouw["_links"]["aanbod"]["href"].partition(BASE)[2]).json
    assert found["totaal"] == rouw["aantalAanbod"]
    wijken = get(shared_app, "/wijken").json["wijken"]
    wijk = get(shared_app, "/wijken/WK019331").json
    assert wijk["naam"] == "Aa-landen"
    assert set(wijk["buurwijken"]) < {one["code"] for one in wijken}
    longitude, latitude = wijk["middelpunt"]["coordinates"]
    assert (round(longitude), round(latitude)) == (6, 53)
    assert get(shared_app, "/doelgroepen").json["doelgroepen"][0].keys() == {"slug", "titel"}
    assert get(shared_app, "/soorten").json["soorten"]


def test_the_helplines(shared_app: Flask) -> None:
    lines = {line["slug"]: line for line in get(shared_app, "/hulplijnen").json["hulplijnen"]}
    assert lines["113"]["telefoon"] == "0800-0113"
    assert lines["113"]["telefoonKort"] == "113"
    assert lines["112"]["opElkePagina"]


def test_what_the_site_does_not_show_is_not_here(
    fresh_app: Flask, change: Callable[..., int]
) -> None:
    before = get(fresh_app, "/aanbod").json["totaal"]
    hidden = change(HUD, status=Status.VERBORGEN)
    get(fresh_app, f"/aanbod/{hidden}", 410)
    concept = change("Z001", status=Status.CONCEPT)
    get(fresh_app, f"/aanbod/{concept}", 404)
    left = every(fresh_app, "/aanbod?paginaGrootte=100", "aanbod")
    assert len(left) == before - 2
    assert not {hidden, concept} & {item["id"] for item in left}


def test_what_moved_leads_there(fresh_app: Flask, change: Callable[..., int]) -> None:
    old, new = change(HUD, status=Status.VERBORGEN), number_of(fresh_app, "Z001")
    with fresh_app.extensions["database"].transaction() as session:
        session.add(
            AanbodOpvolger(
                aanbod_id=old, opvolger_id=new, waarom=Waarom.VERVOLG, eerst=Status.GEPUBLICEERD
            )
        )
    answer = get(fresh_app, f"/aanbod/{old}", 301)
    assert answer.headers["Location"] == f"/api/v1/aanbod/{new}"
    assert answer.data == b""


def test_an_organisation_that_merged_or_stopped(fresh_app: Flask) -> None:
    with fresh_app.extensions["database"].transaction() as session:
        one, other = session.query(Organisatie).order_by(Organisatie.id).limit(2)
        for row in one.aanbod:
            row.status = Status.VERBORGEN
        empty = Organisatie(gemeente_code="GM0193", naam="Leeg", soort="welzijn")
        session.add(empty)
        session.flush()
        ids = one.id, other.id, empty.id
    get(fresh_app, f"/organisaties/{ids[0]}", 410)
    get(fresh_app, f"/organisaties/{ids[2]}", 404)
    with fresh_app.extensions["database"].transaction() as session:
        session.add(OrganisatieOpvolger(organisatie_id=ids[0], opvolger_id=ids[1], verplaatst=[]))
    answer = get(fresh_app, f"/organisaties/{ids[0]}", 301)
    assert answer.headers["Location"] == f"/api/v1/organisaties/{ids[1]}"


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/aanbod?thema=x&pagina=0&page=2", {"thema", "pagina", "page"}),
        ("/aanbod?q=schulden", {"q"}),
        ("/organisaties?paginaGrootte=101&thema=rouw", {"paginaGrootte", "thema"}),
        ("/aanbod/1?velden=naam", {"velden"}),
        ("/themas?pagina=2", {"pagina"}),
        ("/aanbod?thema=%ff%fe", {"thema"}),
        ("/aanbod?thema=%00", {"verzoek"}),
    ],
)
def test_all_that_is_wrong_is_told(shared_app: Flask, path: str, keys: set[str]) -> None:
    assert set(get(shared_app, path, 400).json["fouten"]) == keys


@pytest.mark.parametrize(
    "path",
    [
        "/aanbod/0",
        "/aanbod/-1",
        "/aanbod/99999999",
        "/aanbod/99999999999999999999",
        "/aanbod/een",
        "/organisaties/99999999999999999999",
        "/themas/Rouw",
        "/themas/bestaat-niet",
        "/wijken/holtenbroek",
        "/wijken/wk019331",
        "/aanbod/",
        "/themas/rouw/",
        "/Aanbod",
        "/bestaat-niet",
        "/openapi.yaml",
        "/themas/%f0%9f%98%80",
    ],
)
def test_what_is_not_there_is_not_guessed(shared_app: Flask, path: str) -> None:
    get(shared_app, path, 404)


@pytest.mark.parametrize("path", ["/API/v1/aanbod", "/v1/openapi.json/", "/en/api/v1/aanbod"])
def test_no_address_but_the_right_one(shared_app: Flask, path: str) -> None:
    assert shared_app.test_client().get(path).status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_api_is_for_reading(shared_app: Flask, method: str) -> None:
    for path in ("/aanbod", "/aanbod/1", "/themas/rouw", "/openapi.json"):
        answer: Any = getattr(shared_app.test_client(), method)(BASE + path)
        assert answer.status_code == answer.json["status"] == 405
        assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
        assert answer.headers["API-Version"] == API_VERSION


def test_head_is_get_without_a_body(shared_app: Flask) -> None:
    head = shared_app.test_client().head(f"{BASE}/themas")
    assert (head.status_code, head.data) == (200, b"")
    assert head.headers["Content-Length"] == str(len(get(shared_app, "/themas").data))


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("application/json", 200),
        ("*/*", 200),
        ("text/html,application/xhtml+xml,*/*;q=0.8", 200),
        ("application/*;q=0.1", 200),
        ("", 200),
        ("application/xml", 406),
        ("text/html", 406),
        ("application/json;q=0", 406),
    ],
)
def test_only_json_can_be_had(shared_app: Flask, accept: str, status: int) -> None:
    get(shared_app, "/soorten", status, headers={"Accept": accept})


@pytest.mark.parametrize("path", ["/aanbod", "/openapi.json", "/aanbod/0", "/aanbod?x=1"])
def test_any_site_may_read_it(shared_app: Flask, path: str) -> None:
    answer = shared_app.test_client().get(BASE + path, headers={"Origin": "https://x.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "API-Version" in answer.headers["Access-Control-Expose-Headers"]


def test_a_browser_that_asks_first_is_told(shared_app: Flask) -> None:
    asked = {"Origin": "https://x.example", "Access-Control-Request-Method": "GET"}
    answer = shared_app.test_client().options(f"{BASE}/aanbod", headers=asked)
    assert (answer.status_code, answer.data) == (200, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert "Content-Type" not in answer.headers
    match = shared_app.test_client().options(f"{BASE}/match", headers=asked)
    assert "Access-Control-Allow-Origin" not in match.headers


def test_who_is_signed_in_gets_the_same(shared_app: Flask) -> None:
    browser = shared_app.test_client()
    browser.set_cookie("sessie", "x" * 40)
    assert browser.get(f"{BASE}/aanbod").json == get(shared_app, "/aanbod").json


def test_the_matcher_says_the_version_too(shared_app: Flask) -> None:
    answer: Any = shared_app.test_client().post(f"{BASE}/match", json={"wijk": "x", "limiet": 0})
    assert answer.headers["API-Version"] == API_VERSION
    assert answer.json["fouten"].keys() == {"wijk", "limiet"}
    assert answer.json["detail"].startswith("wijk: ")


def test_too_often_is_told_when_to_come_back(tmp_path, seeded_folder) -> None:
    url = f"sqlite:///{seeded_folder / 'test.sqlite'}"
    app = make_app(tmp_path, DATABASE_URL=url, API_RATE_LIMIT="2 per minute")
    assert get(app, "/soorten").status_code == get(app, "/themas").status_code == 200
    answer = get(app, "/doelgroepen", 429)
    assert 0 < int(answer.headers["Retry-After"]) <= 60


def test_an_address_for_mail_is_one() -> None:
    assert read_settings({"API_CONTACT": " api@example.org "}).api_contact == "api@example.org"
    with pytest.raises(SettingsError, match="API_CONTACT"):
        read_settings({"API_CONTACT": "bel maar"})


def test_the_page_tells_of_it(client, tmp_path, seeded_folder) -> None:
    page = client.get("/api")
    assert page.h1 == "Gegevens voor programma’s"
    assert page.links["openapi.json"] == "/api/v1/openapi.json"
    assert "600 verzoeken per minuut" in page.main
    assert client.get("/over").links["Lees over onze open gegevens."] == "/api"
    for address in page.links.values():
        if address.startswith("/api/"):
            get(client.app, address.removeprefix(BASE))
    assert client.raw.get("/api/").location == "/api"
