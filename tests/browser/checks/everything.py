"""All checks of a page at once."""

from collections.abc import Callable, Mapping

from playwright.sync_api import Page

from tests.browser.checks import keyboard, room
from tests.browser.checks.axe import axe
from tests.browser.checks.forced import forced
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
    "letters": room.small_letters,
    "overlap": room.overlaps,
    "spacing": room.spaced,
    "reordered": room.reordered,
}


def everything(
    page: Page,
    lang: str,
    reviewed: frozenset[str] | set[str] = frozenset(),
    windows: Mapping[int, int] = WINDOWS,
    narrowest: int = room.HOUSE_TARGET,
) -> dict[str, list[str]]:
    """By the name of a check what it found on ``page``, in each of ``windows``.

    ``lang`` is what the page is in. ``reviewed`` are rules of axe that it can't decide here, and
    somebody did. ``windows`` are heights by widths, in px; ``narrowest`` is the least width of what
    can be pressed, in px. Checks that found nothing are left out. Forced colours are looked at in
    Dutch alone: they are the same in every language.
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
        here["targets"] = room.small_targets(page, width=narrowest)
        here["axe"] = axe(page, reviewed)
        for name, faults in here.items():
            found.setdefault(name, []).extend(f"{fault} ({width} px)" for fault in faults)
    if lang == "nl":
        found["forced"] = forced(page)
    return {name: faults for name, faults in found.items() if faults}
