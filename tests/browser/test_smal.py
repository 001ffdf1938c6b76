"""The smallest phones, and who sets more room between letters: what the words do there."""

import pytest
from playwright.sync_api import Page

from tests.browser.checks.look import look

PATHS = ("/themas/geld", "/themas/veilig-thuis", "/wijken/WK019330", "/lijst?id=1&id=2", "/over")
# Words in the main part whose letters stand on more than one line. A hyphen or slash may end one.
CUT = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility() || node.parentElement.closest("script, a")) continue;
    for (const word of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = new Set([...range.getClientRects()].map((one) => Math.round(one.top)));
      if (tops.size > 1) found.push(word[0]);
    }
  }
  return found;
}"""


@pytest.mark.parametrize("taal", ["", "/ar", "/pl"])
def test_no_word_is_cut_in_two(new_page, taal: str) -> None:
    page: Page = new_page(width=320)
    for path in PATHS:
        page.goto(f"{taal}{path}")
        look(page, "space", True)
        assert page.evaluate(CUT) == [], path


def test_an_answer_cuts_no_word_either(new_page) -> None:
    page: Page = new_page(width=320)
    page.goto("/")
    page.locator("[name=hulpvraag]").fill("ik ben mijn man verloren en zit veel alleen")
    page.locator("[name=wijk]").select_option(label="Kamperpoort-Veerallee")
    page.locator(".db-vraagbox [type=submit]").click()
    page.wait_for_url("**/hulpvraag/*")
    look(page, "space", True)
    assert page.evaluate(CUT) == []


def test_the_name_and_the_languages_share_a_line(new_page) -> None:
    page: Page = new_page(width=320)
    page.goto("/")
    name, choice = (page.locator(one).bounding_box() for one in (".db-merk", ".db-taal__knop"))
    assert name and choice
    assert abs((name["y"] + name["height"] / 2) - (choice["y"] + choice["height"] / 2)) < 12


@pytest.mark.parametrize("taal", ["/", "/uk/"])
def test_the_header_takes_two_lines_on_a_phone(new_page, taal: str) -> None:
    """The name beside the languages, and the menu below: no menu in two lines.

    In easy Dutch the words of the menu are longer: there it may take two.
    """
    page: Page = new_page(width=360)
    page.goto(taal)
    name, choice = (page.locator(one).bounding_box() for one in (".db-merk", ".db-taal__knop"))
    tops = page.locator(".db-nav li").evaluate_all(
        "all => all.map((one) => Math.round(one.getBoundingClientRect().top))"
    )
    assert name and choice
    assert abs((name["y"] + name["height"] / 2) - (choice["y"] + choice["height"] / 2)) < 12
    assert len(set(tops)) == 1


def test_who_opens_the_front_page_on_a_phone_sees_how_to_send_it(new_page) -> None:
    """The first screen of a phone, without what its browser takes."""
    page: Page = new_page(width=390)
    page.set_viewport_size({"width": 390, "height": 664})
    page.goto("/")
    send = page.locator(".db-vraagbox [type=submit]").bounding_box()
    place = page.locator(".db-plaats__knop").bounding_box()
    assert send and place
    assert send["y"] + send["height"] <= 664
    assert place["y"] + place["height"] <= send["y"]
