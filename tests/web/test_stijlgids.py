"""The stijlgids shows every component, and is not there for search engines."""

import re
from pathlib import Path

import pytest

from app.config import read_settings
from app.core.errors import SettingsError
from tests.apps import make_app
from tests.web.client import CheckingClient

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
PAGES = ("layouts/base.html", "home/stijlgids.html", "home/stijlgids_formulier.html")
MACRO = re.compile(r"{%-?\s*macro\s+(\w+)\((.*?)endmacro", re.S)
CALL = re.compile(r"(?:{{-?|{%-?\s*call|~)\s*(\w+)\(")


def macros() -> dict[str, str]:
    """The body of each macro of a component, by its name."""
    files = sorted((TEMPLATES / "components").glob("*.html"))
    return {m[1]: m[2] for file in files for m in MACRO.finditer(file.read_text("utf-8"))}


def shown() -> set[str]:
    """What the pages of the stijlgids call, and what that calls in turn."""
    known = macros()
    found: set[str] = set()
    todo = [(TEMPLATES / name).read_text("utf-8") for name in PAGES]
    while todo:
        new = {name for name in CALL.findall(todo.pop()) if name in known} - found
        found |= new
        todo += [known[name] for name in new]
    return found


def test_every_macro_of_a_component_is_shown() -> None:
    assert len(macros()) > 20
    assert set(macros()) - shown() == set()


def test_the_pages_are_good_and_kept_from_search_engines(client: CheckingClient) -> None:
    page = client.get("/stijlgids")
    assert [e.get("content") for e in page.all("meta", name="robots")] == ["noindex"]
    assert len(page.all("article", class_="db-kaart")) == 2
    page = client.get("/stijlgids/formulier")
    assert [e.get("content") for e in page.all("meta", name="robots")] == ["noindex"]
    assert page.errors == ["Vul een naam in.", "Schrijf in één zin wat het is."]


def test_every_colour_that_text_stands_on_is_there(client: CheckingClient) -> None:
    css = (TEMPLATES.parent / "app/static/stijlgids.css").read_text("utf-8")
    shown_grounds = {
        name
        for e in client.get("/stijlgids").all("li", class_="db-staal")
        for name in re.findall(r"db-staal--([a-z-]+)", e.get("class", ""))
    }
    assert shown_grounds == set(re.findall(r"db-staal--([a-z-]+)", css))


def test_a_gemeente_chooses_its_colours_and_mark(tmp_path, seeded_folder) -> None:
    database = f"sqlite:///{seeded_folder / 'test.sqlite'}"
    app = make_app(tmp_path, DATABASE_URL=database, SITE_THEMA="voorbeeldstad")
    page = CheckingClient(app).get("/")
    sheets = [e.get("href", "").split("?")[0] for e in page.all("link", rel="stylesheet")]
    assert "/static/themas/voorbeeldstad.css" in sheets
    assert "/static/themas/dichtbij.css" not in sheets
    marks = [e.get("src", "").split("?")[0] for e in page.all("img", class_="db-merk__beeld")]
    assert marks == ["/static/themas/voorbeeldstad.svg"]


def test_a_thema_that_does_not_exist_stops_the_start() -> None:
    with pytest.raises(SettingsError, match=r"SITE_THEMA is '\.\./x', kies uit dichtbij"):
        read_settings({"SITE_THEMA": "../x"})
