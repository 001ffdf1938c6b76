"""The way into a page: ``look.js`` beside this file, and the size of the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SCRIPT = (Path(__file__).parent / "look.js").read_text(encoding="utf-8")


def look(page: Page, what: str, *arguments: object) -> Any:
    """The answer of the function ``what`` of look.js, which comes into the page when needed."""
    if not page.evaluate("'dbLook' in window"):
        page.evaluate(f"() => {{ {SCRIPT} }}")
    return page.evaluate("([what, given]) => dbLook[what](...given)", [what, list(arguments)])


@contextmanager
def window(page: Page, width: int, height: int) -> Iterator[None]:
    """The page in a window of this size, in px; afterwards in its own again."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": height})
    try:
        yield
    finally:
        if before is not None:
            page.set_viewport_size(before)
