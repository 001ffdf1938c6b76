"""Finding help in a browser: by keyboard, guided, in Arabic, in need."""

import re

import pytest
from playwright.sync_api import Page, expect

ALONE = "ik ben mijn man verloren en zit veel alleen"
MANTELZORG = "ik ben mantelzorger en ik ben moe"
FIETSLES = "iets met fietsles voor vrouwen in Berkum"
RESULT = re.compile(r"/hulpvraag/[0-9a-f]{32}$")
STADSHAGEN = {"latitude": 52.5271234, "longitude": 6.0641234}
MOST_TABS = 60


def ask(page: Page, text: str, wijk: str = "", prefix: str = "") -> None:
    """Ask ``text`` on the front page in the language of ``prefix``."""
    page.goto(f"{prefix}/")
    page.locator("[name=hulpvraag]").fill(text)
    if wijk:
        page.locator("[name=wijk]").select_option(label=wijk)
    page.locator(".db-vraagbox [type=submit]").click()
    page.wait_for_url(RESULT)


def tab_to(page: Page, condition: str) -> None:
    """Press Tab until the focused element meets ``condition`` (JavaScript on ``e``)."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate(f"(e => {condition})(document.activeElement)"):
            return
    raise AssertionError(f"never came to {condition}")


def answer(page: Page, *labels: str) -> None:
    """Choose these answers and go on."""
    for label in labels:
        page.get_by_label(label, exact=True).check()
    page.get_by_role("button", name="Verder").click()


def test_by_keyboard_from_the_front_page_to_a_filtered_result(new_page):
    page = new_page(width=1280)
    page.goto("/")
    tab_to(page, "e.name === 'hulpvraag'")
    page.keyboard.type(ALONE)
    tab_to(page, "e.type === 'submit' && e.closest('.db-vraagbox')")
    page.keyboard.press("Enter")
    page.wait_for_url(RESULT)
    tab_to(page, "e.closest('.db-opties') && e.href")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/aanbod/\d+$"))


def test_suggestions_by_keyboard(new_page, check_axe):
    page = new_page(width=390)
    page.goto("/")
    box = page.locator("[name=hulpvraag]")
    box.press_sequentially("taal")
    options = page.get_by_role("listbox", name="Suggesties").get_by_role("option")
    expect(options.first).to_contain_text("Taal en digitaal")
    expect(page.locator(".db-suggestieplek [role=status]")).to_contain_text("Kies met de pijl")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    first = options.first.get_attribute("id")
    assert box.get_attribute("aria-activedescendant") == first
    check_axe(page)
    page.keyboard.press("Escape")
    expect(options).to_have_count(0)
    expect(box).to_have_value("taal")
    box.press_sequentially(" en")
    expect(options.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/themas/taal-digitaal")


def test_what_is_typed_stands_in_no_address(new_page):
    page = new_page()
    asked: list[tuple[str, str]] = []
    page.on("request", lambda sent: asked.append((sent.url, sent.post_data or "")))
    page.goto("/")
    box = page.locator("[name=hulpvraag]")
    box.press_sequentially("taal")
    expect(page.locator(".db-suggestieplek [role=status]")).not_to_be_empty()
    box.press_sequentially(" want mijn man is ziek en ik begrijp de brieven niet meer")
    page.wait_for_timeout(400)
    assert not [url for url, _body in asked if "taal" in url]
    assert not [body for _url, body in asked if "brieven" in body]


def test_guided_questions_and_the_way_back(page, check_axe):
    page.goto("/")
    page.get_by_role("link", name="Ik weet niet waar ik moet beginnen").click()
    check_axe(page)
    answer(page, "Voor mijzelf")
    check_axe(page)
    answer(page, "Vervoer", "Bewegen en gezond leven")
    check_axe(page)
    page.go_back()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Voor wie zoekt u iets?")
    page.go_forward()
    page.go_forward()
    page.get_by_label("Uw wijk").select_option(label="Berkum")
    page.get_by_role("button", name="Verder").click()
    check_axe(page)
    page.get_by_role("link", name=re.compile("Wijzig.*Waarover")).click()
    expect(page.get_by_label("Vervoer", exact=True)).to_be_checked()
    page.get_by_label("Bewegen en gezond leven", exact=True).uncheck()
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("main")).to_contain_text("Vervoer")
    expect(page.get_by_role("main")).not_to_contain_text("Bewegen")
    page.get_by_role("button", name="Zoek hulp of activiteiten").click()
    page.wait_for_url(RESULT)
    expect(page.get_by_role("main")).to_contain_text("Berkum")
    check_axe(page)


def test_guided_questions_without_javascript(new_page):
    page = new_page(width=390, javascript=False)
    page.goto("/begin")
    answer(page, "Ik weet het niet")
    answer(page, "Ontmoeten en eenzaamheid")
    page.get_by_role("button", name="Ik weet het niet").click()
    page.get_by_role("button", name="Zoek hulp of activiteiten").click()
    page.wait_for_url(RESULT)
    expect(page.locator(".db-opties > li").first).to_be_visible()
    expect(page.get_by_role("button", name="Gebruik mijn plek")).to_have_count(0)


def test_where_somebody_is_on_request_only(new_page):
    page = new_page(width=390, geolocation=STADSHAGEN, permissions=["geolocation"])
    page.goto("/")
    spot = page.locator("[name=plek]")
    expect(spot).to_have_value("")
    page.get_by_role("button", name="Gebruik mijn plek").click()
    expect(spot).to_have_value("52.527,6.064")
    page.locator("[name=hulpvraag]").fill(MANTELZORG)
    page.locator(".db-vraagbox [type=submit]").click()
    page.wait_for_url(RESULT)
    expect(page.get_by_role("main")).to_contain_text("voor wie woont in")


def test_the_first_result_is_in_sight_on_a_phone(new_page):
    page = new_page(width=390)
    ask(page, ALONE, "Holtenbroek")
    title = page.locator(".db-opties > li a").first.bounding_box()
    assert title is not None
    assert title["y"] + title["height"] < 844


@pytest.mark.parametrize("width", [320, 1280])
def test_in_arabic(new_page, width, check_axe):
    page = new_page(width=width)
    ask(page, ALONE, "Holtenbroek", prefix="/ar")
    assert "/ar/hulpvraag/" in page.url
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    name = page.locator(".db-opties > li a").first
    expect(name).to_have_attribute("lang", "nl")
    expect(page.get_by_role("main")).not_to_contain_text("Omdat u schrijft over")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    check_axe(page)


def test_nothing_found_becomes_a_signaal(page, check_axe):
    ask(page, FIETSLES)
    main = page.get_by_role("main")
    expect(main.get_by_role("link", name="14038")).to_be_visible()
    check_axe(page)
    page.get_by_role("button", name="Laat weten dat dit ontbreekt").click()
    expect(main.get_by_role("status")).to_contain_text("Dank u wel.")


def test_a_crisis_comes_first_and_one_can_leave(page, check_axe):
    ask(page, "mijn man slaat mij")
    panel = page.get_by_role("region", name=re.compile("niet veilig"))
    expect(panel.get_by_role("link", name="0800-2000")).to_have_attribute("href", "tel:08002000")
    expect(page.get_by_role("link", name="Verlaat deze site")).to_be_visible()
    top = page.get_by_role("heading", level=1).bounding_box()
    box = panel.bounding_box()
    assert top is not None
    assert box is not None
    assert box["y"] < top["y"]
    check_axe(page)
