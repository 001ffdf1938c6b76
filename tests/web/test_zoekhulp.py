"""What the question box suggests while typing; its words come in the body and stay out of logs."""

import json
from typing import Any

import pytest

from tests.web.client import CheckingClient

PATH = "/hulpvraag/suggesties"


def suggest(client: CheckingClient, body: Any, status: int = 200, token: str = "") -> Any:
    token = token or client.get("/").form().values["csrf_token"][0]
    answer = client.raw.post(PATH, json=body, headers={"X-CSRFToken": token})
    assert answer.status_code == status
    return answer


def test_themas_come_before_aanbod(client: CheckingClient) -> None:
    found = suggest(client, {"q": "taal"}).json["suggesties"]
    assert found[0] == {
        "soort": "Thema",
        "titel": "Taal en digitaal",
        "organisatie": "",
        "url": "/themas/taal-digitaal",
        "nl": False,
    }
    assert {one["soort"] for one in found} >= {"Thema", "Aanbod"}
    assert len(found) <= 6
    for one in found:
        client.get(one["url"])


def test_an_organisatie_is_found_by_its_name(client: CheckingClient) -> None:
    found = suggest(client, {"q": "stadkamer"}).json["suggesties"]
    assert ("Organisatie", "Stadkamer") in [(one["soort"], one["titel"]) for one in found]


@pytest.mark.parametrize(
    "typed", ["", "ta", "zzzzqq", "taal " * 20, "\x00\x00\x00", "<b>*?~[", "x" * 100_000]
)
def test_nothing_to_suggest(client: CheckingClient, typed: str) -> None:
    assert suggest(client, {"q": typed}).json == {"suggesties": []}


@pytest.mark.parametrize("body", [{}, [], "taal", {"q": 1}, {"q": None}, {"q": ["taal"]}])
def test_what_is_no_question_is_refused(client: CheckingClient, body: Any) -> None:
    suggest(client, body, status=400)


def test_it_needs_the_token_of_the_form(client: CheckingClient) -> None:
    suggest(client, {"q": "taal"}, status=400, token="x")


def test_what_is_typed_is_not_logged_or_kept(client: CheckingClient, capfd: Any) -> None:
    answer = suggest(client, {"q": "kanariepiet"})
    assert answer.headers["Cache-Control"] == "no-store"
    logged = capfd.readouterr()
    assert '"route": "/hulpvraag/suggesties"' in logged.out + logged.err
    assert "kanariepiet" not in logged.out + logged.err


def test_an_address_cannot_ask(client: CheckingClient) -> None:
    client.get(f"{PATH}?q=taal", status=405)


def test_in_another_language_the_pages_are_in_that_language(client: CheckingClient) -> None:
    token = client.get("/").form().values["csrf_token"][0]
    answer = client.raw.post(f"/en{PATH}", json={"q": "taal"}, headers={"X-CSRFToken": token})
    found = json.loads(answer.text)["suggesties"]
    assert found
    assert all(one["url"].startswith("/en/") for one in found)
