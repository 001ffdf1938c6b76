"""A form that is not right: the summary has the focus, and each of its lines leads to its field."""

import pytest
from playwright.sync_api import Page, expect

FORMS = {"/hulpvraag": "hulpvraag", "/begin": "wie", "/begin/plaats?wie=zelf&thema=geld": "wijk"}


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
    field = FORMS[path]
    inside = f"document.getElementById({field!r}).contains(document.activeElement)"
    wrong.wait_for_function(f"location.hash === '#{field}'")
    if not wrong.evaluate(inside):  # a group of answers: Tab goes to the first
        wrong.keyboard.press("Tab")
    assert wrong.evaluate(inside)


def test_a_good_form_takes_no_focus(new_page) -> None:
    page = new_page()
    page.goto("/hulpvraag")
    assert page.evaluate("document.activeElement === document.body")
