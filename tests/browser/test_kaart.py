"""The map in a real browser: opened by its button, by keyboard, and when something fails."""

import json
import re

import pytest
from playwright.sync_api import FloatRect, Page, expect

from tests.grenzen import squares

LIJST = "/aanbod?wijk=WK019330&thema=ontmoeten"
HOLTENBROEK = "/wijken/WK019330"


def ids(page: Page) -> list[int]:
    """What the page says that its map shows."""
    text = page.locator(".db-landkaart__punten").text_content() or "[]"
    return sorted(one["id"] for one in json.loads(text))


def drawn(page: Page) -> list[int]:
    """The aanbod that stand on the map, in points and in groups of points."""
    found = page.locator(".leaflet-marker-pane [data-aanbod]").evaluate_all(
        "all => all.map(one => one.dataset.aanbod).join(' ')"
    )
    return sorted(int(number) for number in found.split())


def button(page: Page):
    return page.get_by_role("button", name=re.compile("de kaart"))


def open_map(page: Page, path: str) -> None:
    page.goto(path)
    button(page).click()
    expect(page.locator(".leaflet-marker-icon").first).to_be_visible()


def give_borders(page: Page) -> None:
    """Answer for an installation that has imported borders."""
    features = [
        {"type": "Feature", "properties": {"code": code, "naam": code}, "geometry": border}
        for code, border in squares().items()
    ]
    body = json.dumps({"type": "FeatureCollection", "features": features})
    page.route(
        "**/wijken/grenzen.json",
        lambda route: route.fulfill(content_type="application/geo+json", body=body),
    )


def test_the_map_comes_when_asked_and_shows_what_the_list_shows(page: Page, check_axe):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(LIJST)
    expect(button(page)).to_have_attribute("aria-expanded", "false")
    assert not any("landkaart" in url for url in asked)
    button(page).click()
    expect(page.locator(".leaflet-marker-icon").first).to_be_visible()
    expect(button(page)).to_have_attribute("aria-expanded", "true")
    listed = {
        int(one.get_attribute("data-aanbod") or 0) for one in page.locator("li[data-aanbod]").all()
    }
    assert drawn(page) == ids(page)
    assert set(drawn(page)) <= listed
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    check_axe(page)
    button(page).click()
    expect(page.locator(".db-landkaart__vlak")).to_be_hidden()


def test_the_map_of_a_wijk_marks_it_and_names_its_neighbours(page: Page, check_axe):
    give_borders(page)
    open_map(page, HOLTENBROEK)
    expect(page.locator("path.db-landkaart__wijk")).to_have_count(16)
    expect(page.locator("path.db-landkaart__wijk--hier")).to_have_count(1)
    assert drawn(page) == ids(page)
    check_axe(page)


def test_by_keyboard_from_the_button_to_an_aanbod(new_page):
    page = new_page(width=1280)
    page.goto(HOLTENBROEK)
    button(page).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".leaflet-marker-icon").first).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('leaflet-marker-icon')"):
            break
    name = page.evaluate("document.activeElement.alt || document.activeElement.innerText")
    assert name
    page.keyboard.press("Enter")
    popup = page.locator(".leaflet-popup-content a").first
    expect(popup).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".leaflet-popup")).to_have_count(0)
    assert page.evaluate("document.activeElement.classList.contains('leaflet-marker-icon')")
    page.keyboard.press("Enter")
    expect(popup).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/aanbod/\d+$"))


def test_every_point_can_have_the_focus_and_has_a_name(new_page):
    page = new_page(width=1280)
    open_map(page, LIJST)
    points = page.locator(".leaflet-marker-icon")
    said = points.evaluate_all(
        "all => all.map(e => [e.tabIndex, e.getAttribute('role') || e.localName,"
        " e.getAttribute('aria-label') || e.alt || e.innerText])"
    )
    assert said
    for tab, role, name in said:
        assert tab == 0 and role in ("button", "img") and len(name.strip()) > 2, (tab, role, name)


def test_the_map_moves_and_grows_by_keyboard_alone(new_page):
    """Nothing on it needs dragging (WCAG 2.5.7): arrows move it, buttons make it larger."""
    page = new_page(width=1280)
    open_map(page, HOLTENBROEK)
    first = page.locator(".leaflet-marker-icon").first
    larger = page.locator(".leaflet-control-zoom-in")
    assert larger.get_attribute("aria-label") == "Dichterbij"
    page.locator(".db-landkaart__kaart").focus()
    before = first.bounding_box()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(600)
    after = first.bounding_box()
    assert before and after and after["x"] < before["x"]
    pane = page.locator(".leaflet-proxy")
    scale = pane.get_attribute("style")
    larger.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(600)
    assert pane.get_attribute("style") != scale


def test_what_can_be_pressed_on_the_map_is_large_enough(new_page):
    page = new_page(width=390)
    open_map(page, LIJST)
    targets = page.locator(".leaflet-control-zoom a, .leaflet-marker-icon")
    for one in targets.all():
        box = one.bounding_box()
        assert box and box["width"] >= 44 and box["height"] >= 44
    page.locator(".leaflet-marker-icon").first.click()
    close = page.get_by_role("button", name="Sluit dit venster")
    if close.count():
        box = close.bounding_box()
        assert box and box["width"] >= 44 and box["height"] >= 44


def boxes(page: Page, rule: str) -> list[FloatRect]:
    """Where everything that ``rule`` names stands, of what is to be seen."""
    shown = [one for one in page.locator(rule).all() if one.is_visible()]
    return [box for one in shown if (box := one.bounding_box()) is not None]


def over(one: FloatRect, other: FloatRect) -> bool:
    """Whether two boxes lie over each other, by more than the edge of a letter."""
    wide = min(one["x"] + one["width"], other["x"] + other["width"]) - max(one["x"], other["x"])
    high = min(one["y"] + one["height"], other["y"] + other["height"]) - max(one["y"], other["y"])
    return wide > 1 and high > 1


@pytest.mark.parametrize("path", [LIJST, HOLTENBROEK, "/themas/ontmoeten"])
def test_without_borders_the_names_of_wijken_say_where_one_is(page: Page, path: str) -> None:
    open_map(page, path)
    expect(page.locator("path.db-landkaart__wijk")).to_have_count(0)
    expect(page.locator(".db-landkaart__naam").locator("visible=true").nth(3)).to_be_visible()
    names = boxes(page, ".db-landkaart__naam")
    everything = names + boxes(page, ".leaflet-marker-icon, .leaflet-control-zoom")
    assert not [1 for at, one in enumerate(names) for b in everything[at + 1 :] if over(one, b)]
    [edge] = boxes(page, ".db-landkaart__kaart")
    for one in names:
        assert edge["x"] <= one["x"] and one["x"] + one["width"] <= edge["x"] + edge["width"]
    points = boxes(page, ".db-speld")
    assert not [1 for at, one in enumerate(points) for b in points[at + 1 :] if over(one, b)]
    if path == HOLTENBROEK:
        expect(page.locator(".db-landkaart__naam--hier")).to_have_text("Holtenbroek")
        expect(page.locator(".db-landkaart__naam--hier")).to_be_visible()


@pytest.mark.parametrize("path", [LIJST, HOLTENBROEK])
def test_a_point_has_the_number_that_the_list_shows(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.locator(".db-nummer")).to_have_count(0)
    open_map(page, path)
    points = page.locator(".leaflet-marker-pane [data-aanbod]").all()
    shown = {one.get_attribute("data-aanbod"): one.locator(".db-speld__nummer") for one in points}
    for numbers, label in shown.items():
        known = [number_of(page, key) for key in (numbers or "").split()]
        words = label.inner_text().replace(" …", "").split(", ")
        assert [int(word) for word in words] == sorted(known)[: len(words)]
    listed = page.locator(".db-nummer").evaluate_all("all => all.map(e => +e.dataset.nummer)")
    assert listed == list(range(1, len(ids(page)) + 1))
    button(page).click()
    expect(page.locator(".db-nummer")).to_have_count(0)


def number_of(page: Page, key: str) -> int:
    """The number that the list shows before this aanbod."""
    row = page.locator(f"li[data-aanbod='{key}']")
    found: int = row.evaluate("row => +(row.querySelector('.db-nummer') ?? row).dataset.nummer")
    return found


def test_without_borders_the_points_are_still_there(new_page, watch):
    watch.allow("grenzen.json")
    page = new_page()
    page.route("**/wijken/grenzen.json", lambda route: route.abort())
    open_map(page, LIJST)
    assert drawn(page) == ids(page)
    expect(page.locator("path.db-landkaart__wijk")).to_have_count(0)


def test_when_the_map_does_not_load_it_says_so_and_may_be_tried_again(new_page, watch):
    watch.allow("landkaart")
    page = new_page()
    page.route("**/vendor/landkaart.js*", lambda route: route.abort())
    page.goto(LIJST)
    button(page).click()
    expect(page.locator(".db-landkaart__fout")).to_contain_text("De kaart laadt niet.")
    expect(button(page)).to_have_attribute("aria-expanded", "false")
    page.unroute("**/vendor/landkaart.js*")
    button(page).click()
    expect(page.locator(".leaflet-marker-icon").first).to_be_visible()
    expect(page.locator(".db-landkaart__fout")).to_be_empty()


def test_without_javascript_there_is_no_button_and_the_same_list(new_page):
    plain = new_page(javascript=False)
    plain.goto(LIJST)
    expect(button(plain)).to_have_count(0)
    rich = new_page()
    rich.goto(LIJST)
    assert plain.locator("li[data-aanbod]").count() == rich.locator("li[data-aanbod]").count() > 0
