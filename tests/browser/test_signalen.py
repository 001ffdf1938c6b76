"""The signalen page in a browser: with numbers in every shade, light, dark and in own colours."""

import io
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest
from playwright.sync_api import Page, expect
from sqlalchemy.orm import Session

from app.accounts.types import Rol
from app.core.clock import today
from app.core.db import make_engine
from app.signalering.services import register
from app.signalering.types import Kwartaal, Leemte
from tests.browser.checks.everything import everything
from tests.browser.steps import sign_in

AMOUNTS = {("WK019330", "geld"): 80, ("WK019330", "rouw"): 55, ("WK019331", "geld"): 35,
           ("WK019340", "wonen"): 15, ("WK019340", "rouw"): 4}  # fmt: skip


@pytest.fixture(scope="module")
def numbers(live_server) -> None:
    """The quarter before this one, with a number for each shade of the table."""
    live_server.flask("accounts", "demo")
    first = Kwartaal.of(today()).vorige.van
    start = datetime(first.year, first.month, first.day, 12, tzinfo=UTC)
    with Session(make_engine(live_server.env["DATABASE_URL"])) as session:
        for (wijk, thema), amount in AMOUNTS.items():
            for at in range(amount):
                gap = Leemte("geen-aanbod", (thema,), wijk, "We kennen nog geen aanbod.", ())
                moment = start + timedelta(days=at * 85 // amount)
                register(session, "GM0193", gap, "web", None, moment)
        session.commit()


@pytest.fixture
def policy(new_page: Callable[..., Page], numbers: None) -> Callable[..., Page]:
    """Opens /signalen as policy; what is given goes to the browser."""

    def opened(width: int = 1280, **options: object) -> Page:
        page = new_page(width=width, **options)
        sign_in(page, Rol.BELEID)
        page.goto("/signalen")
        page.locator("details.db-trendtabel").evaluate("details => { details.open = true }")
        return page

    return opened


def test_the_page_holds_to_every_check(policy: Callable[..., Page]) -> None:
    page = policy()
    shades = page.locator("td.db-warmte__cel").evaluate_all(
        "cells => [...new Set(cells.map(cell => cell.className.match(/cel--(\\d)/)?.[1]))].sort()"
    )
    assert [shade for shade in shades if shade] == ["0", "1", "2", "3", "4"]
    # The table scrolls sideways: axe can't see the colours of what is out of sight. Below they are
    # measured, for every cell.
    found = everything(page, "nl", reviewed={"color-contrast"})
    assert not found, "\n".join(f"{name}: {fault}" for name in found for fault in found[name])


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}], ids=["light", "dark"])
def test_every_shade_has_a_text_that_can_be_read(policy: Callable[..., Page], options) -> None:
    page = policy(**options)
    for step in range(5):
        cell = page.locator(f"td.db-warmte__cel--{step}").first
        text = cell.locator("a, .db-klein").first
        ground, ink = _colour(cell, "backgroundColor"), _colour(text, "color")
        if ground is None:
            ground = _colour(page.locator("body"), "backgroundColor")
        assert ground
        assert ink
        assert _contrast(ground, ink) >= 4.5, (step, ground, ink)


def test_hidden_numbers_are_said_in_words(policy: Callable[..., Page]) -> None:
    page = policy()
    row = page.get_by_role("row", name=re.compile("^Berkum"))
    expect(row.get_by_role("cell", name="minder dan tien").first).to_be_visible()
    expect(page.get_by_role("cell", name="niet getoond").first).to_be_attached()
    expect(page.get_by_role("img", name=re.compile("Aantal signalen per maand"))).to_be_visible()


def test_a_file_is_what_the_screen_shows(policy: Callable[..., Page]) -> None:
    page = policy(width=390)
    with page.expect_download() as started:
        page.get_by_role("link", name="De tabel (XLSX)").click()
    content = started.value.path().read_bytes()
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Tabel"]
    heads = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "Holtenbroek")
    shown = page.get_by_role("row", name=re.compile("^Holtenbroek")).get_by_role("cell")
    assert str(row[heads.index("Geld en schulden")]) == "80"
    expect(shown.first).to_contain_text("80")


def _colour(element, name: str) -> tuple[float, float, float] | None:
    """A colour, 0 to 1 a part, also where the browser mixed it; None when it is seen through."""
    text = element.evaluate(f"element => getComputedStyle(element).{name}")
    parts = [float(part) for part in re.findall(r"[\d.]+", text.replace("srgb", ""))]
    if len(parts) == 4 and parts[3] == 0:
        return None
    scale = 1 if text.startswith("color(") else 255
    red, green, blue = (part / scale for part in parts[:3])
    return red, green, blue


def _contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """The contrast of WCAG 2, from 1 to 21."""

    def light(colour: tuple[float, float, float]) -> float:
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
