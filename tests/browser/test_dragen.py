"""A list in a real browser: without JavaScript links carry it, with it they do not."""

import re

from playwright.sync_api import Page, expect

LINKS = "a[href*='lijst='], form[action*='lijst='], form input[name=lijst]"


def search(page: Page, words: str) -> None:
    page.locator("#q").fill(words)
    page.locator(".db-zoek__balk [type=submit]").click()


def keep_new(page: Page) -> None:
    """Keep the first aanbod of the page that is not on the list yet."""
    kept = set(re.findall(r"\d+", page.url.partition("lijst=")[2].partition("&")[0]))
    numbers = page.locator("main a[data-bewaar]").evaluate_all(
        "all => all.map(a => a.dataset.bewaar)"
    )
    new = next(number for number in numbers if number not in kept)
    page.locator(f"main a[data-bewaar='{new}']").first.click()


def test_without_javascript_a_list_grows_by_searching_on(new_page) -> None:
    page = new_page(javascript=False)
    page.goto("/aanbod?q=koffie")
    keep_new(page)
    expect(page.locator(".db-mijnlijst__regel")).to_have_count(1)
    page.locator("header").get_by_role("link", name="Zoeken").first.click()
    search(page, "wandelen")
    keep_new(page)
    expect(page.locator(".db-mijnlijst__regel")).to_have_count(2)
    page.get_by_role("link", name="Wis mijn lijst").click()
    expect(page.locator(".db-mijnlijst__regel")).to_have_count(0)


def test_with_javascript_no_address_holds_a_list(new_page) -> None:
    page = new_page()
    page.goto("/aanbod?q=koffie&lijst=1.2")
    expect(page).to_have_url(re.compile(r"/aanbod\?q=koffie$"))
    assert page.locator(LINKS).count() == 0
    page.goto("/lijst?id=1&id=2")
    expect(page.locator(".db-mijnlijst__regel").first).to_be_visible()
    assert page.locator(LINKS).count() == 0
