"""The main job in a real browser: find help, meet a gap and tell it, and see it as policy."""

import re

import pytest
from playwright.sync_api import Page, expect

from app.accounts.types import Rol
from tests.browser.steps import sign_in

ALONE = "ik ben mijn man verloren en zit veel alleen"
FIETSLES = "iets met fietsles voor vrouwen in Berkum"
RESULT = re.compile(r"/hulpvraag/[0-9a-f]{32}$")


@pytest.fixture(scope="module")
def demo_accounts(live_server) -> None:
    """The demo accounts, as ``make run`` makes them."""
    live_server.flask("accounts", "demo")


def ask(page: Page, text: str, wijk: str = "") -> None:
    """Ask ``text`` on the front page."""
    page.goto("/")
    page.get_by_label("Wat is er aan de hand?").fill(text)
    if wijk:
        page.get_by_label(re.compile("In welke wijk woont u")).select_option(label=wijk)
    page.get_by_role("button", name="Zoek hulp of activiteiten").click()
    page.wait_for_url(RESULT)


def number_of_signalen(page: Page) -> int:
    """How many signalen /signalen says that there are."""
    page.goto("/signalen")
    text = page.get_by_role("main").inner_text()
    found = re.search(r"(\d+) signa(?:al|len)", text)
    return int(found.group(1)) if found else 0


def walk(page: Page, policy: Page, look) -> None:
    """The whole main job; ``look`` is called on every page that is shown."""
    before = number_of_signalen(policy)
    page.goto("/")
    look(page)
    page.goto("/hulpvraag")
    look(page)

    ask(page, ALONE, "Holtenbroek")
    options = page.locator(".db-opties > li")
    expect(options.first).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("Holtenbroek")
    reasons = options.first.get_by_role("list", name="Waarom dit bij u past")
    expect(reasons.get_by_role("listitem").first).not_to_be_empty()
    assert "verloren" not in page.url
    look(page)

    ask(page, FIETSLES)
    look(page)
    tell = page.get_by_role("button", name="Laat weten dat dit ontbreekt")
    expect(tell).to_be_visible()
    tell.click()
    expect(page.get_by_role("main")).to_contain_text("De gemeente weet nu dat dit ontbreekt.")
    expect(tell).to_have_count(0)
    look(page)

    assert number_of_signalen(policy) == before + 1
    main = policy.get_by_role("main")
    expect(main).to_contain_text("Berkum")
    expect(main).to_contain_text("Vervoer")
    assert FIETSLES not in main.inner_text()
    look(policy)


@pytest.mark.usefixtures("demo_accounts")
def test_from_question_to_policy(page: Page, new_page, check_axe):
    policy = new_page(width=page.viewport_size["width"] if page.viewport_size else 1280)
    sign_in(policy, Rol.BELEID)
    walk(page, policy, check_axe)


@pytest.mark.usefixtures("demo_accounts")
@pytest.mark.parametrize("width", [390, 1280])
def test_the_same_without_javascript(new_page, width):
    policy = new_page(width=width, javascript=False)
    sign_in(policy, Rol.BELEID)
    walk(new_page(width=width, javascript=False), policy, lambda *_args: None)


@pytest.mark.usefixtures("demo_accounts")
def test_a_question_on_a_phone_needs_no_sideways_scrolling(new_page):
    page = new_page(width=320)
    ask(page, ALONE, "Holtenbroek")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_by_keyboard_alone(new_page):
    """From the top: past the header to the question, type, and send with the button."""
    page = new_page(width=1280)
    page.goto("/")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "hulpvraag":
            break
    page.keyboard.type(ALONE)
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "submit":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(RESULT)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
