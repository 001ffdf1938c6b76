"""The front page and the pages about the site."""

from datetime import date

import pytest

from app.core.clock import today
from app.home.views import STATEMENT_DUE, STATEMENT_MADE
from tests.web.client import CheckingClient


def test_the_question_comes_first(client: CheckingClient) -> None:
    page = client.get("/")
    form = page.form()
    assert form.action == "/hulpvraag"
    assert set(form.values) == {"csrf_token", "hulpvraag", "wijk", "postcode"}
    wijken = [e.get("value") for e in page.all("option")]
    assert "WK019330" in wijken
    assert len(wijken) == 18  # none chosen, sixteen wijken, "I do not know"


def test_every_thema_has_a_tile(client: CheckingClient) -> None:
    page = client.get("/")
    tiles = [e.get("href") for e in page.all("a", class_="db-tegel")]
    assert len(tiles) == 21
    assert "/themas/rouw" in tiles


def test_a_visitor_who_only_looks_gets_no_cookie(client: CheckingClient) -> None:
    assert client.get("/over").response.headers.getlist("Set-Cookie") == []
    assert client.get("/").response.headers["Cache-Control"] == "no-store"


def test_the_accessibility_statement_is_dated(client: CheckingClient) -> None:
    page = client.get("/toegankelijkheid")
    assert date(2026, 1, 1) < STATEMENT_MADE <= today()
    assert STATEMENT_MADE < STATEMENT_DUE
    assert f"{STATEMENT_MADE.day} november {STATEMENT_MADE.year}" in page.main


@pytest.mark.parametrize("path", ["/over", "/privacy", "/toegankelijkheid"])
def test_own_text_is_polite_and_plain(client: CheckingClient, path: str) -> None:
    """One form of address: u. And no sentence that is too long to read at once."""
    words = client.get(path).text("main").lower().split()
    assert not {"je", "jij", "jouw", "jullie"} & set(words)
    sentences = " ".join(words).replace("?", ".").replace(":", ".").split(".")
    assert max(len(sentence.split()) for sentence in sentences) <= 24
