"""An editor says what took the place of what, and a list that a browser keeps goes along."""

from playwright.sync_api import Page, expect

from app.accounts.types import Rol
from tests.browser.steps import sign_in

KEPT = "JSON.parse(localStorage.getItem('dichtbij-lijst') || '[]')"
OLD, NEW = 3, 12


def test_a_kept_list_goes_along(page: Page, new_page, live_server, check_axe) -> None:
    live_server.flask("accounts", "demo")
    visitor = new_page()
    visitor.goto(f"/aanbod/{OLD}")
    visitor.locator("button[data-bewaar]").first.click()
    assert visitor.evaluate(KEPT) == [OLD]
    sign_in(page, Rol.REDACTIE)
    page.goto("/redactie/organisaties/1/opvolger?q=stichting")
    check_axe(page)
    page.goto(f"/redactie/aanbod/{OLD}/opvolger?q=a&naar={NEW}")
    check_axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.select_option("#waarom", "vervolg")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.get_by_text("Het oude adres wijst vanaf nu")).to_be_visible()
    try:
        visitor.goto(f"/lijst?id={OLD}")
        expect(visitor.get_by_text("Dit komt ervoor in de plaats.")).to_be_visible()
        assert visitor.evaluate(KEPT) == [NEW]
        expect(visitor.get_by_role("button", name="Bewaar deze lijst")).to_be_hidden()
        visitor.goto(f"/aanbod/{OLD}")
        visitor.wait_for_url(f"**/aanbod/{NEW}")
    finally:
        page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_text("Dit aanbod staat weer op zichzelf.")).to_be_visible()
