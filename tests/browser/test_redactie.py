"""An editor at work in a browser: accessible pages, and plain words pointed at while typing."""

import pytest
from playwright.sync_api import Page, expect

from app.accounts.types import Rol
from tests.browser.steps import sign_in

PAGES = ("/redactie", "/redactie/aanbod?moeilijk=ja", "/redactie/aanbod/11",
         "/redactie/aanbod/11/bewerken", "/redactie/woorden?soort=behoefte",
         "/redactie/status", "/redactie/hulplijnen", "/redactie/hulplijnen/113")  # fmt: skip
HARD = "Tevens wordt er contact met u opgenomen."


@pytest.fixture
def editor(page: Page, live_server) -> Page:
    """A page on which an editor is signed in."""
    live_server.flask("accounts", "demo")
    sign_in(page, Rol.REDACTIE)
    return page


def test_every_page_is_accessible_and_no_wider_than_the_screen(editor: Page, check_axe) -> None:
    for path in PAGES:
        editor.goto(path)
        check_axe(editor)
        wide = editor.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert wide, path


def test_what_is_hard_is_said_while_typing(editor: Page) -> None:
    editor.goto("/redactie/aanbod/11/bewerken")
    findings = editor.locator(".db-leescheck__lijst li")
    editor.fill("#omschrijving", HARD)
    expect(findings).to_have_count(2)
    expect(findings.first).to_contain_text("‘Tevens’ is een deftig woord.")
    editor.fill("#omschrijving", "Kom gerust langs.")
    expect(findings).to_have_count(0)


def test_a_need_is_struck_by_keyboard(editor: Page) -> None:
    editor.goto("/redactie/aanbod/11")
    strike = editor.get_by_role("button", name="Hoort er niet bij").first
    strike.focus()
    editor.keyboard.press("Enter")
    expect(editor.get_by_text("Bewaard. Dichtbij rekent er vanaf nu mee.")).to_be_visible()
    expect(editor.get_by_text("(gezegd door de redactie)").first).to_be_visible()
    editor.get_by_role("button", name="Dichtbij kiest zelf").first.click()
    expect(editor.get_by_text("(gezegd door de redactie)")).to_have_count(0)
