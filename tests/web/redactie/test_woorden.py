"""The words page: seeing what a word does, adding it, taking it back, and what is refused."""

from pathlib import Path

import pytest

from tests.apps import make_app
from tests.web.client import CheckingClient
from tests.web.page import Page

ADDRESS = "/redactie/woorden"
WORD = {"woorden": "wqxzvaj", "slug": "mantelzorg", "kant": "sterk", "taal": "nl"}


def look(client: CheckingClient, soort: str = "thema", status: int = 200, **word: str) -> Page:
    client.get(f"{ADDRESS}?soort={soort}")
    return client.post(ADDRESS, {**WORD, "actie": "bekijk", **word}, status)


def themas(client: CheckingClient, text: str) -> list[str]:
    answer = client.raw.post("/api/v1/match", json={"hulpvraag": text})
    return [thema["thema"] for thema in answer.get_json()["themas"]]


def test_a_word_is_looked_at_stored_understood_and_withdrawn(redactie: CheckingClient):
    assert themas(redactie, "wqxzvaj") == []
    seen = look(redactie)
    assert "Wat dit woord doet" in seen.main
    assert "Geen antwoord verandert." in seen.main
    assert themas(redactie, "wqxzvaj") == []
    done = redactie.follow(redactie.post(ADDRESS, {"actie": "bewaar"}))
    assert "Bewaard. Dichtbij kent ‘wqxzvaj’ vanaf nu." in done.main
    assert "Demo Redactie" in done.main
    assert themas(redactie, "wqxzvaj") == ["mantelzorg"]
    gone = redactie.follow(redactie.post(f"{ADDRESS}/1/intrekken"))
    assert "Ingetrokken. Dichtbij let niet meer op dit woord." in gone.main
    assert "ingetrokken op" in gone.main
    assert themas(redactie, "wqxzvaj") == []


def test_another_process_knows_it_too(redactie: CheckingClient, tmp_path: Path):
    other = CheckingClient(make_app(tmp_path / "instance", MEANING="uit"))
    assert themas(other, "wqxzvaj") == []
    look(redactie)
    redactie.post(ADDRESS, {"actie": "bewaar"})
    assert themas(other, "wqxzvaj") == ["mantelzorg"]


def test_a_word_of_example_questions_shows_which_change(redactie: CheckingClient):
    page = look(redactie, woorden="kinderen", slug="bewegen")
    assert "Met het woord" in page.main
    assert "verandert het antwoord." in page.main


def test_a_phrase_is_added_to_a_need_and_a_group(redactie: CheckingClient):
    need = {"slug": "eenzaam-voelen", "kant": "inwoner", "woorden": "mijn wqxzvaj is zo stil"}
    look(redactie, "behoefte", status=200, **need)
    done = redactie.follow(redactie.post(ADDRESS, {"actie": "bewaar"}))
    assert "mijn wqxzvaj is zo stil" in done.texts("h3")
    group = {"slug": "ouderen", "kant": "aanbieder"}
    look(redactie, "doelgroep", status=200, **group)
    done = redactie.follow(redactie.post(ADDRESS, {"actie": "bewaar"}))
    assert done.texts("h3")[0] == "wqxzvaj"


def test_a_word_of_another_language_says_so(redactie: CheckingClient):
    look(redactie, woorden="وقزفج", taal="ar")
    page = redactie.follow(redactie.post(ADDRESS, {"actie": "bewaar"}))
    heads = [h for h in page.all("h3") if h.get("lang") == "ar"]
    assert ["".join(h.itertext()) for h in heads] == ["وقزفج"]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ({"woorden": " "}, "Schrijf een woord of een korte zin."),
        ({"woorden": "a"}, "Dit is te kort."),
        ({"woorden": "!!! ???"}, "Dit is te kort."),
        ({"woorden": "van de het"}, "Deze woorden staan in bijna elke vraag."),
        ({"woorden": "x" * 161}, "Dit is te lang."),
        ({"woorden": "mantelzorgers"}, "Dichtbij kent dit woord hier al."),
        ({"slug": ""}, "Kies waar het woord bij hoort."),
        ({"slug": "bestaat-niet"}, "Deze keuze kennen wij niet."),
        ({"kant": "aanbieder"}, "Deze keuze kennen wij niet."),
        ({"taal": "xx"}, "Deze keuze kennen wij niet."),
    ],
)
def test_what_is_no_word_is_refused(redactie: CheckingClient, word, sentence):
    page = look(redactie, status=422, **word)
    assert sentence in page.main
    assert redactie.get(ADDRESS).main.count("Trek in") == 0


def test_a_word_that_means_something_else_is_warned_of(redactie: CheckingClient):
    page = look(redactie, woorden="schulden", slug="bewegen")
    assert "Let op: dit woord hoort nu al sterk bij: " in page.main


def test_what_was_not_looked_at_is_not_stored(redactie: CheckingClient):
    redactie.get(ADDRESS)
    page = redactie.post(ADDRESS, {**WORD, "actie": "bewaar"}, 200)
    assert "Wat dit woord doet" in page.main
    changed = redactie.post(ADDRESS, {"actie": "bewaar", "woorden": "wqxzvajje"}, 200)
    assert "Wat dit woord doet" in changed.main
    assert themas(redactie, "wqxzvajje") == []


def test_a_double_click_adds_one_word(redactie: CheckingClient):
    seen = look(redactie)
    redactie.post(ADDRESS, {"actie": "bewaar"}, page=seen)
    again = redactie.post(ADDRESS, {"actie": "bewaar"}, status=422, page=seen)
    assert "Dichtbij kent dit woord hier al." in again.main


def test_a_word_that_is_not_there_cannot_be_withdrawn(redactie: CheckingClient):
    look(redactie)
    redactie.post(ADDRESS, {"actie": "bewaar"})
    page = redactie.get(ADDRESS)
    redactie.post(f"{ADDRESS}/1/intrekken", page=page)
    redactie.post(f"{ADDRESS}/1/intrekken", page=page)
    token = page.form(f"{ADDRESS}/1/intrekken").values["csrf_token"][0]
    answer = redactie.raw.post(f"{ADDRESS}/9/intrekken", data={"csrf_token": token})
    assert answer.status_code == 404
