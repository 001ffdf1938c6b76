"""axe on a page: what it finds, and what it can't decide and nobody has looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""``wcag22aa`` by name: axe leaves it off by default. ``wcag2aaa`` is our own: contrast of 7:1."""
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    # Names of aanbod and numbers to call come back on a page, and lead where they say.
    "rules": {"identical-links-same-purpose": {"enabled": False}},
    "resultTypes": ["violations", "incomplete"],
}


@dataclass(frozen=True)
class Reviewed:
    """What axe can't decide in ``place`` (CSS), and somebody has: the reason says what was seen."""

    rule: str
    place: str
    reason: str


REVIEWED = (
    Reviewed(
        "color-contrast",
        "section.db-tabel *",
        "A table that scrolls sideways hides cells; they have the colours of the cells in sight.",
    ),
    Reviewed(
        "color-contrast",
        ".db-trend *",
        "Words in a drawing: axe cannot tell what is behind them. They are as dark as other text.",
    ),
    Reviewed(
        "color-contrast",
        ".db-landkaart__kaart *",
        "Names on the map have a halo, which axe takes for a picture; looked at, light and dark.",
    ),
    Reviewed(
        "color-contrast",
        ".db-landkaart__zin, .db-landkaart__woord",
        "Parts of the map are larger than its box, which clips them: they lie over no words.",
    ),
    Reviewed(
        "color-contrast",
        "body:has([role=option]) main *",
        "The suggestions cover what stands below the box, for as long as somebody types.",
    ),
    Reviewed(
        "aria-valid-attr-value",
        "[role=combobox]",
        "The box names its list of suggestions before there is one, as a combobox does.",
    ),
)
"""All that may be undecided, anywhere. Anything new fails until somebody has looked at it."""

# The places of what axe could not decide, without those that stand in a reviewed place.
OPEN = """([nodes, places]) => nodes.filter(({ target }) => {
  if (target.length !== 1 || typeof target[0] !== "string") return true;
  const e = document.querySelector(target[0]);
  return !e || !places.some((place) => e.matches(place));
})"""


def axe(page: Page, reviewed: frozenset[str] | set[str] = frozenset()) -> list[str]:
    """Violations, and what axe can't decide outside of REVIEWED.

    ``reviewed`` are rules that somebody looked at on all of this page.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    answer = page.evaluate("options => axe.run(options)", OPTIONS)
    found = [_sentence(rule, rule["nodes"]) for rule in answer["violations"]]
    for rule in answer["incomplete"]:
        name = rule["id"].removesuffix("-enhanced")
        places = [one.place for one in REVIEWED if one.rule == name]
        nodes = page.evaluate(OPEN, [[{"target": n["target"]} for n in rule["nodes"]], places])
        if nodes and name not in reviewed:
            found.append(_sentence(rule, nodes))
    return found


def _sentence(rule: dict[str, Any], nodes: Iterable[dict[str, Any]]) -> str:
    places = ", ".join(str(node["target"]) for node in nodes)
    return f"{rule['id']}: {rule['help']} at {places}"
