"""From the front page to a list that is kept, printed and read without internet."""

import io
import re
import unicodedata

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from app.web.talen import TALEN
from tests.browser.checks import keyboard

KEY = "dichtbij-lijst"
LIST = re.compile(r"/lijst\?id=\d+")
KEPT = "window.caches.keys().then((names) => names.length)"
PATHS = """async () => {
  const paths = [];
  for (const name of await window.caches.keys()) {
    for (const one of await (await window.caches.open(name)).keys()) {
      paths.push(new URL(one.url).pathname);
    }
  }
  return paths;
}"""


def until(page: Page, expression: str) -> None:
    """Wait until ``expression`` is true. Playwright's own wait asks again by an eval that our
    content policy forbids."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(expression)


def kept(page: Page) -> list[int]:
    """The ids that this browser keeps."""
    found = page.evaluate(f"JSON.parse(localStorage.getItem('{KEY}') || '[]')")
    return [int(key) for key in found]


def keep_one(page: Page, place: int) -> int:
    """Keep the card at ``place`` of the list of aanbod; gives its id."""
    button = page.locator("button[data-bewaar]").nth(place)
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    return int(button.get_attribute("data-bewaar") or 0)


def to_aanbod(page: Page) -> None:
    """Walk from the front page to the list of aanbod."""
    page.goto("/")
    page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Zoeken").click()
    page.wait_for_url("**/aanbod")


def to_list(page: Page) -> None:
    """Open one's own list by the link in the header."""
    page.locator("[data-lijst]").click()
    page.wait_for_url(LIST)


def test_from_the_front_page_to_a_printed_list(page: Page, check_axe) -> None:
    to_aanbod(page)
    first, second = keep_one(page, 0), keep_one(page, 1)
    assert kept(page) == [first, second]
    expect(page.locator("[data-lijst]")).to_contain_text("(2)")
    to_list(page)
    items = page.locator(".db-mijnlijst__regel")
    expect(items).to_have_count(2)
    expect(page.get_by_role("button", name="Bewaar deze lijst")).to_be_hidden()
    check_axe(page)

    page.get_by_role("link", name=re.compile("^Omlaag")).click()
    expect(items.first).to_have_id(f"aanbod-{second}")
    assert kept(page) == [second, first]

    title = items.first.get_by_role("heading").inner_text()
    text = printed(page)
    assert title.split(". ")[-1][:12] in text
    assert "0800-2000" in text
    for word in ("Haal weg", "Hoofdmenu", "Wis mijn lijst"):
        assert word not in text


def printed(page: Page) -> str:
    """The words on the paper that the browser would print."""
    found = PdfReader(io.BytesIO(page.pdf()))
    text = " ".join(" ".join(sheet.extract_text() for sheet in found.pages).split())
    return unicodedata.normalize("NFKC", text)  # letters that are drawn as one


@pytest.mark.parametrize("taal", [taal.prefix for taal in TALEN.values()])
def test_tab_goes_down_the_page_however_the_words_fall(new_page, taal: str) -> None:
    """The link to the end of the list once stood beside the button before it, in some languages."""
    for width in (320, 390, 412):
        page = new_page(width=width)
        for ids in ("id=1", "id=1&id=2"):
            page.goto(f"{taal}/lijst?{ids}")
            assert keyboard.order(keyboard.walk(page)) == [], (width, ids)


def test_taking_off_and_wiping(new_page) -> None:
    page = new_page(width=390)
    to_aanbod(page)
    first, second = keep_one(page, 0), keep_one(page, 1)
    to_list(page)
    page.get_by_role("link", name=re.compile("^Haal weg")).first.click()
    expect(page.locator(".db-mijnlijst__regel")).to_have_count(1)
    assert kept(page) == [second] != [first]
    page.get_by_role("link", name="Wis mijn lijst").click()
    expect(page.get_by_text("Uw lijst is nog leeg.")).to_be_visible()
    assert kept(page) == []
    until(page, f"{KEPT}.then((n) => n === 0)")
    assert (
        page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )


def test_a_button_takes_off_what_it_put_on(new_page) -> None:
    page = new_page()
    to_aanbod(page)
    keep_one(page, 0)
    page.reload()
    button = page.locator("button[data-bewaar]").first
    expect(button).to_have_attribute("aria-pressed", "true")
    button.focus()
    page.keyboard.press("Space")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert kept(page) == []


def test_a_list_from_a_link_is_kept_only_when_asked(new_page) -> None:
    page = new_page()
    to_aanbod(page)
    found = page.locator("button[data-bewaar]").evaluate_all(
        "all => all.map(b => b.dataset.bewaar)"
    )
    page.goto(f"/lijst?id={found[0]}&id={found[1]}")
    assert kept(page) == []
    page.get_by_role("button", name="Bewaar deze lijst").click()
    expect(page.get_by_role("button", name="Bewaar deze lijst")).to_be_hidden()
    assert kept(page) == [int(found[0]), int(found[1])]


def test_a_kept_list_can_be_read_without_internet(new_page, watch) -> None:
    watch.allow("ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource")
    page = new_page(width=390)
    to_aanbod(page)
    key = keep_one(page, 0)
    until(page, "navigator.serviceWorker.controller !== null")
    until(page, f"window.caches.match('/aanbod/{key}', {{ignoreVary: true}}).then(Boolean)")
    to_list(page)
    until(page, "window.caches.match(location.href).then(Boolean)")
    page.context.set_offline(True)
    page.reload()
    expect(page.locator(".db-mijnlijst__regel")).to_have_count(1)
    page.locator(".db-mijnlijst__regel").get_by_role("heading").get_by_role("link").click()
    page.wait_for_url(f"**/aanbod/{key}")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("U hebt nu geen internet")
    page.goto("/themas")
    expect(page.get_by_role("heading", level=1)).to_have_text("U hebt nu geen internet")
    expect(page.get_by_role("link", name="113", exact=True)).to_be_visible()
    page.get_by_role("link", name="Open mijn lijst").click()
    expect(page.locator(".db-mijnlijst__regel")).to_have_count(1)


def test_nothing_but_the_list_is_kept(new_page) -> None:
    page = new_page()
    to_aanbod(page)
    keep_one(page, 0)
    until(page, "navigator.serviceWorker.controller !== null")
    page.goto("/hulpvraag")
    page.goto("/inloggen")
    page.goto("/lijst")
    page.wait_for_url(LIST)
    until(page, "window.caches.match(location.href).then(Boolean)")
    addresses = page.evaluate(PATHS)
    pages = {path for path in addresses if not path.startswith("/static/")}
    allowed = re.compile(r"^/(lijst|lijst/qr\.svg|offline|aanbod/\d+(/qr\.svg)?)$")
    assert {path for path in pages if not allowed.match(path)} == set()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_same_without_javascript(new_page, width) -> None:
    page = new_page(width=width, javascript=False)
    to_aanbod(page)
    page.get_by_role("link", name=re.compile("^Bewaar ?:")).first.click()
    page.wait_for_url(LIST)
    items = page.locator(".db-mijnlijst__regel")
    expect(items).to_have_count(1)
    print_button = page.locator(".db-lijstpagina__knoppen > li").first
    expect(print_button).to_be_hidden()  # and leaves no hole
    page.get_by_label("Wat zoekt u?").fill("koffie")
    page.get_by_role("main").get_by_role("button", name="Zoek").click()
    page.get_by_role("link", name=re.compile("^Zet op de lijst")).first.click()
    expect(items).to_have_count(2)
    page.get_by_text("Deel", exact=True).click()
    expect(page.get_by_role("link", name="Stuur een mail")).to_be_visible()
    expect(page.get_by_role("button", name="Kopieer de link")).to_be_hidden()
    page.get_by_role("link", name=re.compile("^Haal weg")).first.click()
    expect(items).to_have_count(1)
    page.get_by_role("link", name="Wis mijn lijst").click()
    expect(page.get_by_text("Uw lijst is nog leeg.")).to_be_visible()


def test_nothing_scrolls_sideways_on_a_small_phone(new_page) -> None:
    page = new_page(width=320)
    to_aanbod(page)
    keep_one(page, 0)
    to_list(page)
    page.get_by_text("Deel", exact=True).click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
