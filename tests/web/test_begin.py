"""The guided questions: one a page, nothing lost, and the same answer in the end."""

import re

import pytest
from sqlalchemy import select

from app.matching.models import Hulpvraag
from tests.web.client import CheckingClient
from tests.web.page import Page

BERKUM = "WK019340"
ALL = "/begin/controle?wie=zelf&thema=vervoer&thema=rouw&wijk=WK019340"
RESULT = re.compile(r"^/hulpvraag/[0-9a-f]{32}$")


def send(client: CheckingClient, **data: object) -> Page:
    """Answer the question on the page, and go on to the next."""
    return client.follow(client.post(data=data))


def test_the_whole_way(client: CheckingClient) -> None:
    page = client.get("/begin")
    assert page.h1 == "Voor wie zoekt u iets?"
    assert "Vraag 1 van 3" in page.main
    page = send(client, wie="zelf")
    assert page.path == "/begin/onderwerp?wie=zelf"
    assert page.h1 == "Waar gaat het over?"
    assert len(page.all("input", type="checkbox")) == 22
    page = send(client, thema=["vervoer", "rouw"])
    assert page.h1 == "Waar woont u?"
    page = send(client, wijk=BERKUM)
    assert page.path == ALL
    assert page.h1 == "Klopt dit?"
    answers = page.texts("dd")
    assert answers[0] == "Voor mijzelf"
    assert answers[2] == "Vervoer, Verlies en rouw"
    assert answers[4] == "Berkum"
    page = send(client)
    assert RESULT.match(page.path)
    assert "voor wie woont in Berkum" in page.main


def test_not_knowing_is_always_possible(client: CheckingClient) -> None:
    client.get("/begin")
    send(client, wie="weet-niet")
    send(client, thema="weet-niet")
    client.page = client.get("/begin/plaats?wie=weet-niet&thema=weet-niet")
    page = send(client, **{"weet-niet": "ja"})
    assert page.texts("dd")[::2] == ["Ik weet het niet"] * 3


def test_without_a_thema_something_must_be_told(client: CheckingClient) -> None:
    client.get("/begin/controle?wie=weet-niet&thema=weet-niet&wijk=weet-niet")
    page = client.post(data={"hulpvraag": ""}, status=422)
    assert page.errors == ["Kies een onderwerp. Of vertel hier wat u zoekt."]
    page = client.follow(client.post(data={"hulpvraag": "ik zit veel alleen"}))
    assert RESULT.match(page.path)


def test_who_knows_nothing_comes_to_people_who_think_along(client: CheckingClient) -> None:
    page = client.get("/begin/controle?wie=weet-niet&thema=weet-niet&wijk=weet-niet")
    assert "Ik weet het niet" in page.texts("button")
    page = send(client, **{"weet-niet": "ja"})
    assert RESULT.match(page.path)
    assert "Wie kan meedenken?" in page.main
    assert page.links["038-4989980"] == "tel:0384989980"


def test_who_chose_a_thema_is_asked_nothing_more(client: CheckingClient) -> None:
    assert "Ik weet het niet" not in client.get(ALL).texts("button")


@pytest.mark.parametrize(
    ("path", "data", "message"),
    [
        ("/begin", {}, "Kies een antwoord. Ik weet het niet mag ook."),
        ("/begin", {"wie": "x"}, "Kies een antwoord. Ik weet het niet mag ook."),
        ("/begin/onderwerp?wie=zelf", {}, "Kies een onderwerp. Ik weet het niet mag ook."),
        ("/begin/plaats?wie=zelf&thema=rouw", {}, "Kies uw wijk of vul uw postcode in."),
        ("/begin/plaats?wie=zelf&thema=rouw", {"postcode": "1011"}, "ligt niet in Zwolle"),
        ("/begin/plaats?wie=zelf&thema=rouw", {"postcode": "8011"}, "ligt in meer wijken"),
        ("/begin/plaats?wie=zelf&thema=rouw", {"wijk": "WK9"}, "Deze wijk kennen wij niet."),
        (ALL, {"hulpvraag": "x" * 4001}, "Uw tekst is te lang. Maak hem korter."),
    ],
)
def test_what_is_wrong_is_said(
    client: CheckingClient, path: str, data: dict[str, str], message: str
) -> None:
    client.get(path)
    page = client.post(data=data, status=422)
    assert any(message in error for error in page.errors)
    for name, value in data.items():
        if name in ("postcode", "hulpvraag"):
            assert page.form().values[name] == [value]


def test_back_leads_to_the_answers_given(client: CheckingClient) -> None:
    page = client.get("/begin/onderwerp?wie=kind&thema=rouw")
    back = client.get(page.links["Terug"])
    assert back.h1 == "Voor wie zoekt u iets?"
    (checked,) = [e.get("value") for e in back.all("input", type="radio") if "checked" in e.attrib]
    assert checked == "kind"
    assert client.get("/begin").links["Terug"] == "/"


def test_changing_one_answer_keeps_the_others(client: CheckingClient) -> None:
    page = client.get(ALL)
    client.get(page.links["Wijzig: Waarover"])
    page = send(client, thema="wonen")
    assert page.path == "/begin/controle?wie=zelf&thema=wonen&wijk=WK019340"


def test_a_step_that_was_skipped_comes_first(client: CheckingClient) -> None:
    answer = client.get("/begin/controle?wie=zelf&wijk=WK019340", status=303)
    assert answer.location == "/begin/onderwerp?wie=zelf&wijk=WK019340"


@pytest.mark.parametrize(
    "query", ["wie=<b>&thema='--&wijk=WK9", "wie=&thema=&wijk=", "thema=" + "x" * 3000, "wie=%ff"]
)
@pytest.mark.parametrize("step", ["", "/onderwerp", "/plaats"])
def test_nonsense_in_the_address_is_no_answer(
    client: CheckingClient, step: str, query: str
) -> None:
    page = client.get(f"/begin{step}?{query}")
    assert "<b>" not in page.html


def test_a_postcode_becomes_a_wijk_and_stands_in_no_address(client: CheckingClient) -> None:
    client.get("/begin/plaats?wie=zelf&thema=rouw")
    page = send(client, postcode="8024 AA")
    assert "8024" not in page.path
    assert "wijk=WK" in page.path


def test_a_crisis_in_the_last_words_is_seen(client: CheckingClient) -> None:
    client.get(ALL)
    page = send(client, hulpvraag="ik wil dood")
    assert page.all("section", class_="db-crisis")


def test_the_words_are_kept_nowhere(fresh_client: CheckingClient) -> None:
    fresh_client.get(ALL)
    page = send(fresh_client, hulpvraag="kanariepiet alleen")
    with fresh_client.app.extensions["database"].sessions() as session:
        (row,) = session.scalars(select(Hulpvraag)).all()
    assert "kanariepiet" not in str(row.antwoord) + page.html
    assert row.wijk_code == BERKUM


def test_nobody_keeps_the_steps(client: CheckingClient) -> None:
    for path in ("/begin", "/begin/onderwerp?wie=zelf", "/begin/plaats?wie=zelf", ALL):
        assert client.get(path).response.headers["Cache-Control"] == "no-store"
