"""All checks of a page at once."""

from collections.abc import Callable, Mapping

from playwright.sync_api import Page

from tests.browser.checks import keyboard, room
from tests.browser.checks.axe import axe
from tests.browser.checks.language import language
from tests.browser.checks.structure import structure

# A phone and a desk, in px.
WINDOWS = {390: 844, 1280: 900}

TABBING: Mapping[str, Callable[[keyboard.Walk], list[str]]] = {
    "trap": keyboard.traps,
    "order": keyboard.order,
    "focus": keyboard.unseen,
    "covered": keyboard.covered,
}
AT_EACH_WIDTH: Mapping[str, Callable[[Page], list[str]]] = {
    "targets": room.small_targets,
    "letters": room.small_letters,
    "overlap": room.overlaps,
    "spacing": room.spaced,
}


def everything(
    page: Page,
    lang: str,
    reviewed: frozenset[str] | set[str] = frozenset(),
    windows: Mapping[int, int] = WINDOWS,
) -> dict[str, list[str]]:
    """By the name of a check what it found on ``page``, in each of ``windows``.

    ``lang`` is what the page is in. ``reviewed`` are rules of axe that it can't decide here, and
    somebody did. ``windows`` are heights by widths, in px. Checks that found nothing are left out.
    """
    found: dict[str, list[str]] = {
        "structure": structure(page),
        "language": language(page, lang),
        "sideways": room.sideways(page),
    }
    for width, height in windows.items():
        page.set_viewport_size({"width": width, "height": height})
        walked = keyboard.walk(page)
        here = {name: check(walked) for name, check in TABBING.items()}
        here |= {name: check(page) for name, check in AT_EACH_WIDTH.items()}
        here["axe"] = axe(page, reviewed)
        for name, faults in here.items():
            found.setdefault(name, []).extend(f"{fault} ({width} px)" for fault in faults)
    return {name: faults for name, faults in found.items() if faults}
