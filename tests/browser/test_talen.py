"""Languages, light and dark, and the colours of a gemeente, as a browser shows them."""

import pytest

from app.web.talen import TALEN

PAGES = ("/", "/aanbod?q=koffie", "/themas", "/wijken/WK019330", "/toegankelijkheid")
PREFIXES = [taal.prefix for taal in TALEN.values()]


@pytest.mark.parametrize("prefix", PREFIXES)
def test_nothing_is_wider_than_a_phone(new_page, prefix: str) -> None:
    page = new_page(width=320)
    for path in PAGES:
        page.goto(f"{prefix}{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


@pytest.mark.parametrize("prefix", PREFIXES)
def test_the_question_is_in_sight_on_a_phone(new_page, prefix: str) -> None:
    page = new_page(width=390)
    page.goto(f"{prefix}/")
    box = page.locator("textarea").bounding_box()
    assert box["y"] + box["height"] < 600


@pytest.mark.parametrize("prefix", PREFIXES)
def test_the_first_result_is_in_sight_on_a_phone(new_page, prefix: str) -> None:
    """In what a browser leaves of the screen of a phone: some 660 px."""
    page = new_page(width=390)
    page.goto(f"{prefix}/aanbod?q=koffie")
    assert page.locator(".db-kaart").first.bounding_box()["y"] < 640


def test_one_chooses_a_language_without_javascript_and_stays_on_the_page(new_page) -> None:
    page = new_page(width=390, javascript=False)
    page.goto("/aanbod?q=koffie")
    page.locator(".db-taal__knop").click()
    page.get_by_role("link", name="العربية").click()
    assert page.url.endswith("/ar/aanbod?q=koffie")
    assert page.locator("html").get_attribute("dir") == "rtl"
    brand, switch = (page.locator(name).bounding_box() for name in (".db-merk", ".db-taal__knop"))
    assert brand["x"] > switch["x"], "the page is mirrored"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_pages_are_accessible_in_light_and_dark(new_page, check_axe, prefix, scheme) -> None:
    page = new_page(width=390, color_scheme=scheme)
    for path in ("/", "/aanbod?q=koffie", "/themas"):
        page.goto(f"{prefix}{path}")
        check_axe(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_stijlgids_is_accessible(new_page, check_axe, scheme: str) -> None:
    page = new_page(color_scheme=scheme)
    for path in ("/stijlgids", "/stijlgids/formulier"):
        page.goto(path)
        check_axe(page)


def test_the_dark_is_dark_and_what_is_forced_keeps_its_edges(new_page) -> None:
    page = new_page(color_scheme="dark")
    page.goto("/")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert sum(int(n) for n in dark[4:-1].split(",")[:3]) < 200, dark
    forced = new_page(forced_colors="active")
    forced.goto("/")
    style = forced.evaluate("getComputedStyle(document.querySelector('.db-tegel')).borderTopStyle")
    assert style == "solid"
