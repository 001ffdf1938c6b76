"""The stijlgids shows every component, and is not there for search engines."""

import re
from pathlib import Path

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
