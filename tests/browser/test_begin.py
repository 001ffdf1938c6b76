"""The guided questions in a real browser: one a page, and the way back loses nothing."""

import re

import pytest
from playwright.sync_api import Page, expect

RESULT = re.compile(r"/hulpvraag/[0-9a-f]{32}$")
STEPS = (
    "/begin",
    "/begin/onderwerp?wie=zelf",
    "/begin/plaats?wie=zelf&thema=vervoer",
    "/begin/controle?wie=zelf&thema=weet-niet&wijk=WK019340",
)
ALL = "/begin/controle?wie=zelf&thema=vervoer&wijk=WK019340"


def go_on(page: Page, label: str) -> None:
    """Choose this answer, and go on."""
    page.get_by_label(label, exact=True).check()
    further(page)


def further(page: Page) -> None:
    before = page.url
    page.get_by_role("button", name="Verder").click()
    page.wait_for_url(lambda url: url != before)


def answer_all(page: Page) -> None:
    """The three answers, up to the page that checks them."""
    page.goto("/begin")
    go_on(page, "Voor mijzelf")
    go_on(page, "Vervoer")
    page.get_by_label("Uw wijk").select_option(label="Berkum")
    further(page)
    assert page.url.endswith(ALL)


@pytest.mark.parametrize("path", STEPS)
def test_a_page_asks_one_thing_and_one_may_not_know(page: Page, path: str) -> None:
    page.goto(path)
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", level=1)).to_have_count(1)
    questions = main.locator("fieldset, .db-plaats, textarea")
    expect(questions).to_have_count(1)
    unknown = main.get_by_label("Ik weet het niet", exact=True)
    button = main.get_by_role("button", name="Ik weet het niet")
    assert unknown.count() + button.count() == 1
    expect(main.get_by_role("link", name="Terug")).to_be_visible()


def test_not_knowing_all_the_way_comes_to_people(new_page) -> None:
    page = new_page(width=390, javascript=False)
    page.goto("/begin")
    for _ in range(2):
        go_on(page, "Ik weet het niet")
    for _ in range(2):
        page.get_by_role("button", name="Ik weet het niet").click()
    page.wait_for_url(RESULT)
    expect(page.get_by_role("main").get_by_role("link", name="038-4989980")).to_be_visible()


def test_the_browsers_back_shows_each_answer_again(page: Page) -> None:
    answer_all(page)
    page.go_back()
    expect(page.get_by_label("Uw wijk")).to_have_value("WK019340")
    page.go_back()
    expect(page.get_by_label("Vervoer", exact=True)).to_be_checked()
    page.go_back()
    expect(page.get_by_label("Voor mijzelf", exact=True)).to_be_checked()


def test_an_answer_changed_after_going_back_keeps_those_behind_it(page: Page) -> None:
    answer_all(page)
    for _ in range(3):
        page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Voor wie zoekt u iets?")
    go_on(page, "Voor iemand anders")
    assert page.url.endswith(ALL.replace("zelf", "ander"))


def test_the_link_back_keeps_them_as_well(page: Page) -> None:
    answer_all(page)
    page.go_back()
    page.go_back()
    page.get_by_role("link", name="Terug").click()
    expect(page.get_by_label("Voor mijzelf", exact=True)).to_be_checked()
    further(page)
    assert page.url.endswith(ALL)


def test_the_links_back_alone_lose_nothing_without_javascript(new_page) -> None:
    page = new_page(width=390, javascript=False)
    answer_all(page)
    for _ in range(3):
        page.get_by_role("link", name="Terug").click()
    expect(page.get_by_label("Voor mijzelf", exact=True)).to_be_checked()
    further(page)
    assert page.url.endswith(ALL)


def test_who_begins_anew_is_asked_everything(page: Page) -> None:
    answer_all(page)
    page.goto("/")
    page.goto("/begin")
    assert page.locator("input:checked").count() == 0
    go_on(page, "Voor mijzelf")
    assert page.url.endswith("/begin/onderwerp?wie=zelf")
