"""An editor changes when a helpline can be called: at once, everywhere, and nothing else of it."""

from pathlib import Path

import pytest

from app.core.clock import today
from tests.apps import make_app
from tests.web.client import CheckingClient

ADDRESS = "/redactie/hulplijnen"
CHILD = f"{ADDRESS}/kindertelefoon"
HOURS = "Elke dag van 12.00 tot 20.00 uur"
QUESTION = "ik word thuis geslagen door mijn vader, ik ben 10"


def hours(client: CheckingClient) -> dict[str, str]:
    answer = client.raw.post("/api/v1/match", json={"hulpvraag": QUESTION})
    return {line["naam"]: line["wanneer"] for line in answer.get_json()["crisis"]["hulplijnen"]}


def store(client: CheckingClient, text: str, status: int = 303):
    client.get(CHILD)
    return client.post(CHILD, {"wanneer": text}, status)


def test_new_hours_show_at_once_and_in_every_process(redactie: CheckingClient, tmp_path: Path):
    other = CheckingClient(make_app(tmp_path / "instance", MEANING="uit"))
    before = hours(other)
    assert before["Kindertelefoon"] != HOURS
    page = redactie.follow(store(redactie, HOURS))
    assert "Kindertelefoon is vandaag nagekeken." in page.main
    assert HOURS in page.main
    assert hours(other) == {**before, "Kindertelefoon": HOURS}


def test_the_last_one_counts_and_the_page_says_when(redactie: CheckingClient):
    for text in ("Alleen maandag", HOURS):
        store(redactie, text)
    page = redactie.get(CHILD)
    assert page.form().values["wanneer"] == [HOURS]
    assert str(today().year) in page.main
    assert hours(redactie)["Kindertelefoon"] == HOURS


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Schrijf wanneer deze lijn te bellen is."),
        ("x" * 161, "Dit is te lang."),
        ("Bel liever 0800 1234", "Zet hier geen telefoonnummer."),
        ("bel 06-12345678", "Zet hier geen telefoonnummer."),
    ],
)
def test_what_is_no_time_is_refused_and_kept_in_the_field(redactie: CheckingClient, text, why):
    page = store(redactie, text, 422)
    assert why in page.main
    assert page.form().values["wanneer"] == [text]
    assert hours(redactie)["Kindertelefoon"] != text


def test_a_line_that_is_not_there_is_not_found(redactie: CheckingClient):
    redactie.get(f"{ADDRESS}/nergens", status=404)


def test_no_line_can_be_removed_here(redactie: CheckingClient):
    page = redactie.get(ADDRESS)
    assert len(page.all("tr")) == 13  # a head and twelve lines
    assert page.all("button", class_="db-wis") == []
    assert redactie.raw.delete(CHILD).status_code in (400, 405)


def test_the_status_page_counts_what_is_overdue(redactie: CheckingClient):
    page = redactie.get("/redactie/status")
    assert "0 lijnen zijn te lang niet nagekeken." in page.main
    assert page.links["Bekijk de hulplijnen en pas de tijden aan"] == ADDRESS
