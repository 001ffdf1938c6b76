"""The entry in the Algoritmeregister: as a page, as JSON, by the command and as files in docs."""

import json

import pytest

from app.config import ROOT, read_settings
from app.core.errors import SettingsError
from app.home import register
from app.home.register_cli import write
from app.matching.weging import weging_now
from tests.apps import make_app
from tests.web.client import CheckingClient

DOCS = ROOT / "docs"


def test_the_page_says_every_rule_and_its_weight(client: CheckingClient) -> None:
    page = client.get("/algoritmeregister")
    for rule in weging_now().regels:
        assert rule.vraag in page.main
        assert f"Hoogstens {rule.punten:g} punten".replace(".", ",") in page.main
    assert weging_now().versie in page.main
    assert "nog geen DPIA" in page.main
    assert "De gemeente vult dit in." in page.main


@pytest.mark.parametrize("path", ["/zo-kiest-dichtbij", "/over"])
def test_pages_about_the_matcher_lead_there(client: CheckingClient, path: str) -> None:
    assert "/algoritmeregister" in client.get(path).links.values()


def test_machines_get_the_same(client: CheckingClient) -> None:
    answer = client.get("/algoritmeregister.json").response
    assert answer.content_type == "application/json"
    found = json.loads(answer.text)
    assert found["weging"] == json.loads(json.dumps(weging_now().as_json()))
    assert found["algoritme"]["organization"] == "Gemeente Zwolle"


def test_a_gemeente_fills_in_what_it_knows(fresh_app) -> None:
    folder = fresh_app.extensions["settings"].instance_dir
    app = make_app(
        folder,
        ALGORITME_CONTACT="algoritme@example.org",
        ALGORITME_SINDS="2026-11",
        DPIA_LINK="https://example.org/dpia",
        SITE_URL="https://dichtbij.example.org",
    )
    page = CheckingClient(app).get("/algoritmeregister")
    assert "algoritme@example.org" in page.main
    assert "In gebruik" in page.main
    assert "nog geen DPIA" not in page.main
    assert "https://example.org/dpia" in page.links.values()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALGORITME_CONTACT", "bel ons maar"),
        ("ALGORITME_CONTACT", "http://example.org"),
        ("ALGORITME_SINDS", "2026-13"),
        ("ALGORITME_SINDS", "november"),
        ("DPIA_LINK", "javascript:alert(1)"),
    ],
)
def test_a_wrong_setting_stops_the_start_and_says_which(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read_settings({name: value})


def test_the_command_prints_the_entry(fresh_app) -> None:
    run = fresh_app.test_cli_runner().invoke
    shown = run(args=["algoritmeregister"])
    assert shown.exit_code == 0
    assert "### Technische werking" in shown.output
    found = json.loads(run(args=["algoritmeregister", "--json"]).output)
    assert found["algoritme"]["standard_version"] == "1.0"


def test_the_files_in_docs_are_those_of_now(fresh_app, tmp_path) -> None:
    """`make train` renews them, and so does `flask algoritmeregister --schrijf docs`."""
    with fresh_app.app_context():
        write(register.example(ROOT / "seeds"), tmp_path)
    for name in ("algoritmeregister.json", "algoritmeregister.md"):
        assert (DOCS / name).read_text("utf-8") == (tmp_path / name).read_text("utf-8"), name


def test_the_command_writes_them(fresh_app, tmp_path) -> None:
    told = fresh_app.test_cli_runner().invoke(
        args=["algoritmeregister", "--schrijf", str(tmp_path)]
    )
    assert told.exit_code == 0
    assert (tmp_path / "algoritmeregister.md").read_text("utf-8").endswith("\n")
    missing = fresh_app.test_cli_runner().invoke(
        args=["algoritmeregister", "--schrijf", str(tmp_path / "weg")]
    )
    assert missing.exit_code == 2
