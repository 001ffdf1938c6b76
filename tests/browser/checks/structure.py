"""What is written: headings, links, images, fields, ids, and what pretends to be a button.

WCAG 1.1.1, 1.3.1, 2.1.1, 2.4.3, 2.4.4, 2.4.6, 3.3.2.
"""

import re
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

from tests.browser.checks.look import look

SAYS_NOTHING = {
    "hier", "klik hier", "lees meer", "meer", "lees verder", "link", "deze link",
    "here", "click here", "read more", "more",
}  # fmt: skip
FILE_NAME = re.compile(r"\.(png|jpe?g|gif|svg|webp)$|^(img|image|afbeelding|foto)[_ -]?\d*$", re.I)


def structure(page: Page) -> list[str]:
    """All that is wrong with what is written."""
    written = look(page, "outline")
    return [
        *_headings(written["headings"]),
        *_images(written["images"]),
        *_links(written["links"]),
        *(f"two elements are called #{one}" for one in written["ids"]),
        *(f"{one} is a drawing without a name" for one in written["drawings"]),
        *(f"{one} has no label" for one in written["fields"]),
        *(f"{one} has a tabindex above 0" for one in written["positive"]),
        *(f"{one} can be pressed, and is no link or button" for one in written["pretend"]),
    ]


def _headings(headings: list[tuple[int, str]]) -> list[str]:
    levels = [level for level, _text in headings]
    found = [] if levels.count(1) == 1 else [f"there are {levels.count(1)} h1"]
    found += [f"an h{level} is empty" for level, text in headings if not text]
    # What stands before h1, a summary of errors, may be h2.
    after = levels[levels.index(1) :] if 1 in levels else []
    return found + [f"h{this} follows h{last}" for last, this in pairwise(after) if this > last + 1]


def _images(images: list[dict[str, Any]]) -> list[str]:
    found = [f"{one['name']} has no alt" for one in images if one["alt"] is None]
    return found + [
        f"{one['name']} is called {one['alt']}"
        for one in images
        if one["alt"] and FILE_NAME.search(one["alt"])
    ]


def _links(links: list[dict[str, str]]) -> list[str]:
    found = [f"{one['name']} is an empty link" for one in links if not one["text"]]
    return found + [
        f"{one['name']} does not say where it leads"
        for one in links
        if one["text"].lower().strip(" .…»›→") in SAYS_NOTHING
    ]
