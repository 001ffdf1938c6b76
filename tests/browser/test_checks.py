"""The checks themselves: they find every fault that is seeded, and axe alone does not."""

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.checks.everything import WINDOWS, everything
from tests.browser.checks.watch import Watch
from tests.browser.fouten import FOUTEN, GOOD, ORIGIN, Fout

BY_NAME = {fout.naam: fout for fout in FOUTEN}
NONE = "nothing"
PHONE = {390: WINDOWS[390]}


@pytest.fixture(scope="module")
def found(browser: Browser) -> dict[str, dict[str, list[str]]]:
    """By the name of a fault what each check found; of the page without a fault as well."""
    pages = {NONE: GOOD} | {fout.naam: fout.html for fout in FOUTEN}
    context = browser.new_context(locale="nl-NL", viewport={"width": 390, "height": 844})
    try:
        page = context.new_page()
        return {name: look_at(page, html) for name, html in pages.items()}
    finally:
        context.close()


def look_at(page: Page, html: str) -> dict[str, list[str]]:
    """What the checks find when this is the page."""

    def answer(route: Route) -> None:
        own = route.request.url == f"{ORIGIN}/"
        route.fulfill(body=html if own else "", content_type="text/html; charset=utf-8")

    watch = Watch(ORIGIN)
    watch.follow(page)
    page.unroute("**/*")
    page.route("**/*", answer)
    page.goto(f"{ORIGIN}/")
    answers = everything(page, "nl", windows=PHONE)
    return answers | ({"watch": [*watch.faults]} if watch.faults else {})


def test_a_good_page_has_no_faults(found) -> None:
    assert found[NONE] == {}


@pytest.mark.parametrize("fout", FOUTEN, ids=lambda fout: fout.naam.replace(" ", "-"))
def test_every_fault_is_found(found, fout: Fout) -> None:
    assert fout.check in found[fout.naam], found[fout.naam]


def test_no_fault_is_taken_for_many(found) -> None:
    """A check that finds something everywhere would find every fault as well."""
    for name in BY_NAME:
        assert len(found[name]) <= 4, (name, found[name])


def test_axe_alone_finds_less_than_half(found) -> None:
    by_axe = [name for name in BY_NAME if "axe" in found[name]]
    print(f"axe alone: {len(by_axe)} of {len(BY_NAME)}: {', '.join(by_axe)}")
    assert 0 < len(by_axe) < len(BY_NAME) / 2
