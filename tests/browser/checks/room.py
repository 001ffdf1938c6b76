"""Sizes and room: what is pressed, letters, 320 px, more room between letters, nothing on top.

WCAG 1.4.4, 1.4.10, 1.4.12, 2.5.8, and the house rules of 44 px and 16 px.
"""

from playwright.sync_api import Page

from tests.browser.checks.look import look, window

LEAST_TARGET = 24
HOUSE_TARGET = 44
LEAST_LETTERS = 16
NARROW = (320, 256)
TALLEST = 16_000
"""Chromium draws no taller window than about this; what lies below on a page is not looked at."""


def small_targets(page: Page, height: int = HOUSE_TARGET, width: int = HOUSE_TARGET) -> list[str]:
    """What can be pressed and is lower or narrower than this, in px. Links in a sentence may be."""
    found: list[str] = look(page, "smallTargets", height, width)
    return found


def small_letters(page: Page) -> list[str]:
    """Texts in letters of under 16 px."""
    found: list[str] = look(page, "smallLetters", LEAST_LETTERS)
    return found


def sideways(page: Page) -> list[str]:
    """What makes the page wider than a window of 320 by 256 px: 1280 px at four times the size.

    And what is too wide, cut off or over something else there with the most room between letters.
    """
    with window(page, *NARROW):
        found: list[str] = look(page, "wider")
        return found + spaced(page)


def spaced(page: Page) -> list[str]:
    """What is cut off, or gets too wide, with the most room between letters, words and lines."""
    look(page, "space", True)
    try:
        return look(page, "cut") + look(page, "wider") + look(page, "overlaps")
    finally:
        look(page, "space", False)


def reordered(page: Page) -> list[str]:
    """What CSS shows before what is written before it: Tab and ear follow what is written.

    Parts of a form field of NL Design System do so by themselves in any flex row.
    """
    found: list[str] = look(page, "reordered")
    return found


def overlaps(page: Page) -> list[str]:
    """Texts over each other, and texts under something else, on the page as a whole."""
    width = page.viewport_size["width"] if page.viewport_size else 1280
    with window(page, width, min(look(page, "height"), TALLEST)):
        found: list[str] = look(page, "overlaps") + look(page, "covered")
    return found
