"""The front page and the pages about the site."""

import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.config import read_settings
from app.core.clock import today
from app.core.errors import SettingsError
from app.home.verklaring import VERKLARING, objections
from tests.apps import make_app
from tests.web.client import CheckingClient

ROOT = Path(__file__).resolve().parents[2]
STATEMENT = ROOT / "templates" / "home" / "toegankelijkheid.html"
MONTHS = """
januari februari maart april mei juni juli augustus september oktober november december
"""
DAY = timedelta(days=1)


def test_the_question_comes_first(client: CheckingClient) -> None:
    page = client.get("/")
    form = page.form()
    assert form.action == "/hulpvraag"
    assert set(form.values) == {"csrf_token", "hulpvraag", "wijk", "postcode", "plek"}
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


def test_what_is_kept_is_said_with_its_terms(fresh_app) -> None:
    """The terms of ``flask onderhoud opruimen``, as this installation has set them."""
    folder = fresh_app.extensions["settings"].instance_dir
    app = make_app(folder, BEWAAR_HULPVRAGEN_DAGEN="123", BEWAAR_MELDINGEN_DAGEN="45")
    words = CheckingClient(app).get("/privacy").main
    assert "Na 123 dagen wissen wij dit." in words
    assert "Dan wissen wij hem na 45 dagen." in words
    assert "wissen wij na 24 uur" in words


def test_the_accessibility_statement_is_dated(client: CheckingClient) -> None:
    page = client.get("/toegankelijkheid")
    assert objections(VERKLARING, STATEMENT.read_text("utf-8"), today()) == []
    assert VERKLARING.gemaakt > date(2026, 1, 1)
    assert f"Deze tekst is van {long_date(VERKLARING.gemaakt)}." in page.main
    assert f"vóór {long_date(VERKLARING.opnieuw)}." in page.main


@pytest.mark.parametrize(
    ("changes", "words", "said"),
    [
        ({"gemaakt": today() + DAY}, "", "a day to come"),
        ({"opnieuw": today()}, "", "the review is due"),
        ({"opnieuw": today() - 400 * DAY}, "", "the review is due"),
        ({"opnieuw": VERKLARING.gemaakt}, "", "the next review is before the last"),
        ({}, "<p>Alles is goed.</p>", "the page has changed"),
        ({"woorden": "0123456789ab"}, "", "the page has changed"),
    ],
)
def test_a_statement_with_a_stale_date_is_found(changes: dict, words: str, said: str) -> None:
    template = STATEMENT.read_text("utf-8").replace("</div>", f"{words}</div>")
    found = objections(replace(VERKLARING, **changes), template, today())
    assert any(said in one for one in found)


def test_only_white_space_may_change_under_the_same_date() -> None:
    template = STATEMENT.read_text("utf-8")
    assert objections(VERKLARING, template.replace("\n", "\n\n  "), today()) == []


def test_the_statement_is_not_older_than_its_last_change() -> None:
    """As the history tells: a new fingerprint under the old date does not do."""
    if git("diff", "--name-only", "HEAD", "--", STATEMENT):
        assert VERKLARING.gemaakt == today()
        return
    changed = git("log", "-1", "--format=%as", "--", STATEMENT)
    assert VERKLARING.gemaakt >= date.fromisoformat(changed)


def git(*words: str | Path) -> str:
    """What git says of this project; skips where there is no history."""
    told = subprocess.run(
        ["git", *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if told.returncode or (words[0] == "log" and not told.stdout.strip()):
        pytest.skip("zonder git-geschiedenis is niet na te gaan wanneer de pagina veranderde")
    return told.stdout.strip()


def long_date(day: date) -> str:
    """A day as the page writes it: ``22 november 2026``."""
    return f"{day.day} {MONTHS.split()[day.month - 1]} {day.year}"


def test_the_statement_says_what_a_statement_must(client: CheckingClient) -> None:
    """The Dutch model: the norm, how far it is known to hold, what does not, where to complain."""
    page = client.get("/toegankelijkheid")
    for words in ("EN 301 549", "WCAG 2.2, niveau AA", "nog niet onderzocht", "register"):
        assert words in page.main
    assert page.links["nationaleombudsman.nl"] == "https://www.nationaleombudsman.nl"
    assert "tel:14038" in page.links.values()


def test_the_statement_says_where_to_complain(fresh_app) -> None:
    """The number stands in the statement itself, and an address of the gemeente when it has one."""

    def ways(**env: str) -> list[str]:
        app = make_app(fresh_app.extensions["settings"].instance_dir, **env)
        page = CheckingClient(app).get("/toegankelijkheid")
        links = [a.get("href", "") for a in page.all("main")[0].iter("a")]
        return [a for a in links if a.startswith(("tel:", "mailto:"))]

    assert ways() == ["tel:14038"]
    assert ways(CONTACT_EMAIL="hulp@zwolle.example") == [
        "tel:14038",
        "mailto:hulp%40zwolle.example",
    ]


def test_a_contact_that_is_no_address_stops_the_start() -> None:
    with pytest.raises(SettingsError, match="CONTACT_EMAIL is geen e-mailadres"):
        read_settings({"CONTACT_EMAIL": "bel maar"})


def test_languages_are_promised_as_they_are(client: CheckingClient) -> None:
    assert "Die tekst is in het Nederlands." in client.get("/over").main
    assert "alleen in het Nederlands" in client.get("/toegankelijkheid").main


@pytest.mark.parametrize("path", ["/over", "/privacy", "/toegankelijkheid"])
def test_own_text_is_polite_and_plain(client: CheckingClient, path: str) -> None:
    """One form of address: u. And no sentence that is too long to read at once."""
    words = client.get(path).text("main").lower().split()
    assert not {"je", "jij", "jouw", "jullie"} & set(words)
    sentences = " ".join(words).replace("?", ".").replace(":", ".").split(".")
    assert max(len(sentence.split()) for sentence in sentences) <= 24
