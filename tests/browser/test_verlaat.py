"""Leave this site at once, from a page about violence."""

import pytest
from playwright.sync_api import Page, expect

UNSAFE = "/themas/veilig-thuis"
AWAY = "https://www.knmi.nl/"


@pytest.fixture
def near(new_page, watch) -> Page:
    """A page that came from the front page to one about violence; the other site is a stand-in."""
    watch.allow("foreign request: " + AWAY)
    page: Page = new_page(width=390)
    page.route(AWAY, lambda route: route.fulfill(body="<title>Weer</title><h1>Weer</h1>"))
    page.goto("/")
    page.goto(UNSAFE)
    return page


def is_away(page: Page) -> None:
    """On the other site, and back does not lead to the page that was left."""
    page.wait_for_url(AWAY)
    page.go_back()
    assert UNSAFE not in page.url


def test_one_press_leads_away_for_good(near: Page) -> None:
    near.get_by_role("link", name="Verlaat deze site").click()
    is_away(near)


def test_three_times_shift(near: Page) -> None:
    for _ in range(3):
        near.keyboard.press("Shift")
    is_away(near)


def test_typing_capitals_does_not_lead_away(near: Page) -> None:
    for _ in range(3):
        near.keyboard.press("Shift+A")
    near.keyboard.press("Shift")
    near.keyboard.press("Shift")
    assert near.url.endswith(UNSAFE)


def test_it_stays_in_reach_and_covers_no_focus(near: Page) -> None:
    button = near.get_by_role("link", name="Verlaat deze site")
    near.evaluate("window.scrollTo(0, document.body.scrollHeight / 2)")
    expect(button).to_be_in_viewport()
    for _ in range(25):
        near.keyboard.press("Tab")
        covered = near.evaluate(
            """() => {
              const here = document.activeElement;
              const box = here.getBoundingClientRect();
              const top = document.elementFromPoint(
                box.left + box.width / 2, box.top + box.height / 2);
              const out = document.querySelector(".db-verlaat");
              return !out.contains(here) && out.contains(top);
            }"""
        )
        assert not covered, near.evaluate("document.activeElement.outerHTML")


def test_it_is_a_plain_link_without_javascript(new_page) -> None:
    page = new_page(javascript=False)
    page.goto(UNSAFE)
    link = page.get_by_role("link", name="Verlaat deze site")
    expect(link).to_have_attribute("href", AWAY)
    expect(page.locator("[data-verlaat-toets]")).to_be_hidden()
