"""A form that is not right: the summary has the focus, and each of its lines leads to its field."""

import pytest
from playwright.sync_api import Page, expect

FORMS = {
    "/hulpvraag": "hulpvraag",
    "/begin": "wie",
    "/begin/onderwerp?wie=zelf": "thema",
    "/begin/plaats?wie=zelf&thema=geld": "wijk",
    "/begin/controle?wie=zelf&thema=weet-niet&wijk=weet-niet": "hulpvraag",
    "/aanbod/1/melding": "reden",
    "/inloggen": "gebruikersnaam",
    "/stijlgids/formulier": "naam",
}
"""Every form of the public site, and the field that its first mistake is in."""


def send_nothing(page: Page, path: str) -> None:
    page.goto(path)
    page.locator("main form").evaluate_all("all => all.forEach(f => f.noValidate = true)")
    page.locator("main form [type=submit]").first.click()
    page.locator(".db-fouten").wait_for()


@pytest.fixture
def wrong(new_page, watch) -> Page:
    """A page on a phone; the browser itself tells of each 422."""
    watch.allow("422")
    page: Page = new_page(width=390)
    return page


@pytest.mark.parametrize("path", FORMS)
def test_the_summary_has_the_focus_and_leads_to_the_field(wrong: Page, path: str) -> None:
    send_nothing(wrong, path)
    expect(wrong.locator(".db-fouten")).to_be_focused()
    expect(wrong.locator(".db-fouten")).to_be_in_viewport()
    assert wrong.title().startswith("Fout:")
    wrong.keyboard.press("Tab")
    line = wrong.locator(".db-fouten a").first
    expect(line).to_be_focused()
    wrong.keyboard.press("Enter")
    field = wrong.locator(f"#{FORMS[path]}")
    group = field.evaluate("e => e.localName === 'fieldset'")
    answer = field.locator("input").first if group else field
    expect(answer).to_be_focused()
    expect(answer).to_be_in_viewport()
    question = field.locator("legend") if group else wrong.locator(f"label[for={FORMS[path]}]")
    expect(question).to_be_in_viewport()


@pytest.mark.parametrize("path", ["/begin", "/aanbod/1/melding"])
def test_without_javascript_the_line_leads_to_the_group(new_page, watch, path: str) -> None:
    watch.allow("422")
    page: Page = new_page(width=390, javascript=False)
    page.goto(path)
    page.locator("main form [type=submit]").first.click()
    page.locator(".db-fouten a").first.click()
    page.keyboard.press("Tab")
    expect(page.locator("main fieldset input").first).to_be_focused()


def test_a_good_form_takes_no_focus(new_page) -> None:
    page = new_page()
    page.goto("/hulpvraag")
    assert page.evaluate("document.activeElement === document.body")
