"""axe on a page: what it finds, and what it can't decide."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "resultTypes": ["violations", "incomplete"],
}


def axe(page: Page, reviewed: frozenset[str] | set[str] = frozenset()) -> list[str]:
    """Violations, and what axe can't decide unless its rule is in ``reviewed``: someone looked."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    answer = page.evaluate("options => axe.run(options)", OPTIONS)
    undecided = [rule for rule in answer["incomplete"] if rule["id"] not in reviewed]
    return [_sentence(rule) for rule in answer["violations"] + undecided]


def _sentence(rule: dict[str, Any]) -> str:
    places = ", ".join(str(node["target"]) for node in rule["nodes"])
    return f"{rule['id']}: {rule['help']} at {places}"
