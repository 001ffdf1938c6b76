"""A whole intake on the work screen, without a mouse; what the keys do and when they do nothing."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from app.accounts.types import Rol
from tests.browser.checks.everything import everything
from tests.browser.steps import sign_in

LONELY = "Mijn buurvrouw is haar man verloren en zit veel alleen"
VIOLENCE = "mijn man slaat mij en ik ben bang"
GAP = "iets met fietsles voor vrouwen in Berkum"


@pytest.fixture
def work(live_server) -> Callable[[Page], Page]:
    """Signs a worker of the wijkteam in on a page and opens the work screen."""
    live_server.flask("accounts", "demo")

    def open_screen(page: Page) -> Page:
        sign_in(page, Rol.SWT)
        page.goto("/werk")
        return page

    return open_screen


def ask(page: Page, text: str) -> None:
    """By keys alone: to the question, write it, send it, and wait for the answer."""
    page.keyboard.press("/")
    page.keyboard.type(text)
    page.keyboard.press("Control+Enter")
    page.locator("#werk-kop").wait_for()


def in_focus(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent.trim()"))


def titles(page: Page) -> list[str]:
    return page.locator("#werk-antwoord .db-werkoptie__titel").all_text_contents()


def test_a_whole_intake_by_keyboard_alone(new_page, work) -> None:
    page = work(new_page())
    addresses = []
    page.on("framenavigated", lambda frame: addresses.append(frame.url))
    ask(page, LONELY)
    expect(page.locator("#werk-kop")).to_be_focused()
    expect(page.locator("#werk-stand")).to_contain_text("mogelijkhe")
    names = titles(page)
    assert len(names) > 2

    page.keyboard.press("j")
    assert in_focus(page) == names[0]
    page.keyboard.press("ArrowDown")
    assert in_focus(page) == names[1]
    page.keyboard.press("k")
    assert in_focus(page) == names[0]
    current = page.locator("[data-optie][aria-current=true]")
    expect(current.locator(".db-werkoptie__titel")).to_have_text(names[0])

    page.keyboard.press("Enter")
    expect(current.get_by_role("link", name="Open de hele pagina")).to_be_visible()
    assert in_focus(page) == names[0]
    page.keyboard.press("b")
    expect(page.locator("#werk-melding")).to_have_text(f"Bewaard: {names[0]}. Op de lijst: 1.")
    expect(current.locator("[data-houd]")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("j")
    page.keyboard.press("b")
    page.keyboard.press("b")  # and let go
    expect(page.locator("#werk-melding")).to_contain_text("Van de lijst")
    page.keyboard.press("b")

    page.keyboard.press("f")
    expect(page.locator("#werk-filters input").first).to_be_focused()
    with page.expect_response("**/werk/zoeken"):
        page.locator("#trede-0").focus()  # as Tab would
        page.keyboard.press("Space")
    expect(page.locator("[data-filters-aantal]")).to_have_text("(1)")
    expect(page.locator("#werk-kop")).to_have_text("Met deze filters blijft er niets over")
    expect(page.locator("#trede-0")).to_be_focused()
    with page.expect_response("**/werk/zoeken"):
        page.keyboard.press("Space")
    expect(page.locator("#werk-antwoord .db-werkoptie__titel").first).to_have_text(names[0])
    expect(page.locator("[data-houd][aria-pressed=true]")).to_have_count(2)

    page.keyboard.press("Escape")
    with page.context.expect_page() as opened:
        page.keyboard.press("p")
    paper = opened.value
    paper.wait_for_url(re.compile(r"/lijst\?id=\d+&id=\d+$"))
    assert paper.locator("main h2 a, main h3 a").all_text_contents()[:2] == names[:2]
    assert LONELY not in paper.content()
    paper.close()

    page.keyboard.press("n")
    expect(page.locator("#werk-wissen")).to_be_visible()
    assert in_focus(page) == "Wis alles"
    page.keyboard.press("Enter")
    expect(page.locator("#hulpvraag")).to_have_value("")
    expect(page.locator("[data-houd-regel]")).to_have_count(0)
    assert {address.split("?")[0].rsplit("/", 1)[1] for address in addresses} == {"werk"}
    assert (
        page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    )


def test_keys_do_nothing_in_a_field_with_a_modifier_or_when_off(new_page, work) -> None:
    page = work(new_page())
    ask(page, LONELY)
    page.keyboard.press("/")
    expect(page.locator("#hulpvraag")).to_be_focused()
    page.keyboard.type(" bjn?/")
    expect(page.locator("#hulpvraag")).to_have_value(f"{LONELY} bjn?/")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("Escape")
    page.keyboard.press("Alt+j")
    page.keyboard.press("Control+b")
    expect(page.locator("[data-optie][aria-current]")).to_have_count(0)

    page.keyboard.press("?")
    expect(page.locator("#werk-toetsen")).to_be_visible()
    page.keyboard.press("Space")  # the switch has the focus
    expect(page.locator("#toetsen-aan")).not_to_be_checked()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("?")
    expect(page.locator("[data-optie][aria-current]")).to_have_count(0)
    expect(page.locator("dialog[open]")).to_have_count(0)
    assert page.evaluate("({...localStorage})") == {"dichtbij-sneltoetsen": "uit"}

    page.goto("/werk")  # the switch is all that is left
    page.keyboard.press("/")
    expect(page.locator("#hulpvraag")).not_to_be_focused()
    page.get_by_role("button", name="Sneltoetsen").click()
    page.get_by_label("Sneltoetsen aan").check()
    page.get_by_role("button", name="Sluit").click()
    page.keyboard.press("/")
    expect(page.locator("#hulpvraag")).to_be_focused()


def test_in_need_the_panel_comes_and_takes_no_focus(new_page, work) -> None:
    page = work(new_page(width=390))
    ask(page, VIOLENCE)
    panel = page.get_by_role("alert").filter(has_text="Doe dit nu")
    expect(panel).to_be_in_viewport()
    expect(panel.get_by_role("link", name="112")).to_have_attribute("href", "tel:112")
    expect(page.locator("#hulpvraag")).to_be_focused()
    assert "?" not in panel.inner_text()


def test_a_thema_and_a_gap_without_reloading(new_page, work) -> None:
    page = work(new_page())
    ask(page, GAP)
    page.locator("#thema-bewegen").focus()
    with page.expect_response("**/werk/zoeken"):
        page.keyboard.press("Space")
    expect(page.locator("#thema-bewegen")).not_to_be_checked()
    expect(page.locator("#thema-bewegen")).to_be_focused()
    page.get_by_role("button", name="Meld dat dit ontbreekt").press("Enter")
    expect(page.locator("[data-gemeld]")).to_be_focused()
    expect(page.locator("#hulpvraag")).to_have_value(GAP)
    page.locator("#erbij").select_option("rouw")
    page.get_by_role("button", name="Zet erbij").press("Enter")
    expect(page.locator("#thema-rouw")).to_be_checked()
    expect(page.locator("#erbij")).to_have_value("")


def test_what_is_wrong_is_said_and_the_text_stays(new_page, work, watch) -> None:
    page = work(new_page())
    page.locator("#leeftijd").fill("oud")
    ask_text = page.locator("#hulpvraag")
    ask_text.fill(LONELY)
    ask_text.press("Control+Enter")
    expect(page.locator(".db-fouten")).to_be_focused()
    expect(page.locator(".db-fouten")).to_contain_text("Vul een leeftijd in")
    expect(page.locator("#leeftijd")).to_have_attribute("aria-invalid", "true")
    expect(ask_text).to_have_value(LONELY)
    page.locator("#leeftijd").fill("70")
    page.get_by_role("button", name="Zoek", exact=True).press("Enter")
    expect(page.locator("#werk-kop")).to_be_visible()
    expect(page.locator(".db-fouten")).to_have_count(0)
    watch.faults.clear()  # the browser itself tells of the 422


def test_a_stale_token_is_renewed_and_who_is_signed_out_keeps_the_text(
    new_page, work, watch
) -> None:
    page = work(new_page())
    page.evaluate("document.querySelector('#werk-form [name=csrf_token]').value = 'te oud'")
    ask(page, LONELY)
    assert titles(page)
    page.context.clear_cookies()
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#werk-mislukt")).to_contain_text("U bent uitgelogd.")
    expect(page.locator("#hulpvraag")).to_have_value(LONELY)
    watch.faults.clear()  # the browser itself tells of the 400s


def test_what_looks_personal_goes_from_the_text(new_page, work) -> None:
    page = work(new_page())
    ask(page, f"Mevrouw Jansen belt. {LONELY}")
    expect(page.locator("mark")).to_contain_text("Jansen")
    page.get_by_role("button", name="Haal het weg uit de tekst").press("Enter")
    expect(page.locator("mark")).to_have_count(0)
    expect(page.locator("#hulpvraag")).to_have_value(f"Mevrouw [naam] belt. {LONELY}")


def test_without_javascript_it_is_a_form(new_page, work) -> None:
    page = work(new_page(javascript=False))
    page.locator("#hulpvraag").fill(LONELY)
    page.get_by_role("button", name="Zoek", exact=True).click()
    names = titles(page)
    assert names
    page.locator("[data-houd]").first.click()
    expect(page.locator("#hulpvraag")).to_have_value(LONELY)
    expect(page.locator("[data-houd-regel] a")).to_have_text(names[0])
    expect(page.locator("[data-houd-regel]")).to_have_count(1)
    page.locator("#werk-filters summary").click()
    page.get_by_label("1. Zelf doen").check()
    page.get_by_role("button", name="Pas de filters toe").click()
    expect(page.locator("#werk-kop")).to_have_text("Met deze filters blijft er niets over")
    page.get_by_role("button", name="Haal van de lijst").click()
    expect(page.locator("[data-houd-regel]")).to_have_count(0)
    page.get_by_role("link", name="Nieuw gesprek").click()
    expect(page.locator("#hulpvraag")).to_have_value("")


@pytest.mark.parametrize("text", [LONELY, VIOLENCE, GAP])
def test_every_answer_passes_all_checks(new_page, work, text) -> None:
    page = work(new_page())
    ask(page, text)
    page.keyboard.press("f")
    if text == LONELY:
        page.keyboard.press("Escape")
        for key in ("j", "b", "Enter"):
            page.keyboard.press(key)
    assert everything(page, "nl") == {}


def test_the_window_with_keys_is_accessible(page: Page, work, check_axe) -> None:
    work(page)
    page.get_by_role("button", name="Sneltoetsen").click()
    check_axe(page, {"color-contrast"})  # what lies under the window
