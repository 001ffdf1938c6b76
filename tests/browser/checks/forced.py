"""The few colours that a visitor chose (Windows: contrast themes): what is still to be seen.

EN 301 549 11.7, WCAG 2.4.7. Backgrounds and shadows are gone then; edges and rings must say it.
"""

from playwright.sync_api import Page

from tests.browser.checks import keyboard
from tests.browser.checks.look import look


def forced(page: Page) -> list[str]:
    """Where the focus is not to be seen, and what can be pressed or filled in and has no edge."""
    page.emulate_media(forced_colors="active")
    try:
        edgeless: list[str] = look(page, "flat")
        return keyboard.unseen(keyboard.walk(page)) + edgeless
    finally:
        page.emulate_media(forced_colors="none")
