"""Where Tab goes: in the order that is seen, in sight, under nothing, and out again.

WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11, and 1.4.11 for the ring around what has focus.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

from tests.browser.checks.look import look

MOST_STOPS = 400
AT_ONCE = 8
"""How often Tab is pressed before the page is asked where it went: asking takes long."""
ROW = 0.5
"""Part of the lower of two boxes that must lie beside the other for both to be in one row."""
MOST_PARTS = 6
"""How often Tab may stop in one field: a date has a day, a month, a year and a calendar."""
LEAST_CONTRAST = 3.0
LEAST_RING = 2


@dataclass(frozen=True)
class Stop:
    """A place where Tab stops: its box on the page in px, and how it looks with and without focus.

    ``section`` is the box of the section, aside or form that it is in.
    ``focused`` and ``blurred`` hold its own looks, those of its labels and those of its parent.
    """

    name: str
    cover: str
    focused: list[dict[str, Any]]
    blurred: list[dict[str, Any]]
    ground: list[float] | None
    box: dict[str, float]
    section: dict[str, float] | None
    fixed: bool
    seen: bool


@dataclass(frozen=True)
class Walk:
    """All stops in the order of Tab, what Tab never came to, and where it did not get away."""

    stops: list[Stop]
    missed: list[str]
    trap: str
    right_to_left: bool


def walk(page: Page) -> Walk:
    """Press Tab from the top of the page until it leaves it, or goes round in it."""
    look(page, "startWalk")
    numbers: list[int] = []
    trap = None
    for number in _steps(page):
        if number is None or (number == 0 and numbers and numbers[-1] != 0):
            break
        if number in numbers and (number != numbers[-1] or numbers.count(number) > MOST_PARTS):
            trap = number
            break
        numbers.append(number)
    missed = look(page, "missed")
    stops = [Stop(**one) for one in look(page, "walked")]
    right_to_left = page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    return Walk(stops, missed, "" if trap is None else stops[trap].name, right_to_left)


def _steps(page: Page) -> Iterator[int | None]:
    """The number of each stop as Tab comes to it; None is the end of the page."""
    for _ in range(MOST_STOPS // AT_ONCE):
        for _ in range(AT_ONCE):
            page.keyboard.press("Tab")
        yield from look(page, "steps")


def traps(walked: Walk) -> list[str]:
    """Where Tab goes round, and what it never comes to."""
    found = [f"Tab does not get away from {walked.trap}"] if walked.trap else []
    return found + [f"Tab never comes to {name}" for name in walked.missed]


def order(walked: Walk) -> list[str]:
    """Steps that go back in a row, or up without going to a next column."""
    here = [stop for stop in walked.stops if stop.seen and not stop.fixed]
    return [
        f"from {a.name} Tab goes back to {b.name}"
        for a, b in pairwise(here)
        if _goes_back(a, b, walked)
    ]


def unseen(walked: Walk) -> list[str]:
    """Stops that look the same with focus, or whose ring one can't tell from what is behind it."""
    return [f"focus is not to be seen on {stop.name}" for stop in walked.stops if not _shows(stop)]


def covered(walked: Walk) -> list[str]:
    """Stops with something else on top of their middle."""
    return [f"{stop.cover} lies over {stop.name}" for stop in walked.stops if stop.cover]


def _from_start(box: dict[str, float], walked: Walk) -> dict[str, float]:
    """The box as if text ran from left to right."""
    if not walked.right_to_left:
        return box
    return {**box, "left": -box["right"], "right": -box["left"]}


def _goes_back(last: Stop, this: Stop, walked: Walk) -> bool:
    """Within a section, or out of it: what follows a section may stand beside it, not above it."""
    b = _from_start(this.box, walked)
    if last.section is not None and last.section != this.section:
        a = _from_start(last.section, walked)
        return b["bottom"] <= a["top"] + 1 and b["left"] < a["right"] - 1
    a = _from_start(last.box, walked)
    beside = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
    lower = min(a["bottom"] - a["top"], b["bottom"] - b["top"])
    if beside > ROW * lower:
        return b["left"] < a["left"] - 1
    return b["bottom"] <= a["top"] + 1 and b["left"] < a["right"] - 1


def _shows(stop: Stop) -> bool:
    return any(
        _differs(focused, blurred, stop.ground)
        for focused, blurred in zip(stop.focused, stop.blurred, strict=True)
    )


def _differs(focused: dict[str, Any], blurred: dict[str, Any], ground: list[float] | None) -> bool:
    rings = []
    if focused["outline"] >= LEAST_RING and (
        (focused["outline"], focused["outlineColour"])
        != (blurred["outline"], blurred["outlineColour"])
    ):
        rings.append(focused["outlineColour"])
    if focused["shadow"] != blurred["shadow"]:
        rings.append(focused["shadowColour"])
    if any(_stands_out(ring, ground) for ring in rings):
        return True
    if focused["ground"] != blurred["ground"]:
        return _stands_out(focused["ground"], _over(blurred["ground"], ground))
    return bool(focused["rest"] != blurred["rest"])


def _stands_out(colour: list[float], ground: list[float] | None) -> bool:
    """Against a picture nothing is measured."""
    if colour[3] == 0:
        return False
    return ground is None or contrast(_over(colour, ground) or colour, ground) >= LEAST_CONTRAST


def _over(colour: list[float], ground: list[float] | None) -> list[float] | None:
    """``colour`` laid over ``ground``."""
    if ground is None or colour[3] == 1:
        return None if ground is None else colour
    part = colour[3]
    return [part * c + (1 - part) * g for c, g in zip(colour[:3], ground, strict=False)] + [1.0]


def contrast(one: list[float], other: list[float]) -> float:
    """The contrast of two colours (red, green, blue of 0 to 255), from 1 to 21 (WCAG 1.4.3)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: list[float]) -> float:
    parts = [part / 255 for part in colour[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
