"""Photographs the pages that README shows, from a running Dichtbij, into this folder.

    .venv/bin/python -m docs.schermen.maak http://127.0.0.1:8000 [FOLDER [PAGE ...]]

The demo accounts are needed for those of staff (``flask accounts demo``).

Each page is taken as wide as a phone and as a desk and cut off at 2,400 px. A PNG keeps at most
256 colours, which is plenty for these pages and keeps every file below 250 kB.
"""

import io
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from app.accounts.demo import DEMO_ACCOUNTS
from app.accounts.types import Rol

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
WIDTHS = {390: 844, 1280: 900}
TALLEST, COLOURS, MOST_BYTES = 2400, 256, 250_000
RESULT = re.compile(r"/hulpvraag/[0-9a-f]{32}$")
WIJK = "Stadshagen"
AANBOD = "Inloophuis De Hud"
GOOD = "ik ben mantelzorger en ik ben moe"
NOTHING = "iets met fietsles voor vrouwen in Berkum"
CRISIS = "mijn man slaat mij en ik ben bang"
INTAKE = "Mevrouw Jansen (78) is haar man verloren en zit veel alleen. Ze woont in Holtenbroek"
ARABIC = "أريد أن أتحدث الهولندية"


def ask(text: str, wijk: str = "", taal: str = "") -> Callable[[Page], None]:
    """Opens the answer to ``text``, asked on the front page in the language ``taal``."""

    def open_answer(page: Page) -> None:
        page.goto(f"{taal}/")
        page.locator("[name=hulpvraag]").fill(text)
        if wijk:
            page.locator("[name=wijk]").select_option(label=wijk)
        page.locator(".db-vraagbox [type=submit]").click()
        page.wait_for_url(RESULT)

    return open_answer


def open_first(page: Page) -> None:
    """Opens an aanbod of which much is known, found by its name."""
    page.goto(f"/aanbod?q={AANBOD}")
    page.locator(".db-kaart__titel a").first.click()
    page.wait_for_url(re.compile(r"/aanbod/\d+$"))


def open_map(page: Page) -> None:
    """Opens the map of a thema, with the numbers of the list."""
    page.goto("/aanbod?thema=ontmoeten&q=koffie+buurtkamer")
    page.locator(".db-landkaart__knop").click()
    page.locator(".leaflet-marker-icon").first.wait_for()


def open_wijk(page: Page) -> None:
    """Opens the page of one wijk, from the list of wijken."""
    page.goto("/wijken")
    page.locator("main a", has_text=WIJK).first.click()
    page.wait_for_url(re.compile(r"/wijken/WK\d+$"))


def open_work(page: Page) -> None:
    """Opens the work screen in the middle of an intake, with two aanbod on the list."""
    account = next(account for account in DEMO_ACCOUNTS if account.rol is Rol.SWT)
    page.goto("/inloggen")
    page.locator("[name=gebruikersnaam]").fill(account.rol.value)
    page.locator("[name=wachtwoord]").fill(account.wachtwoord)
    page.locator("main form [type=submit]").first.click()
    page.wait_for_url(lambda url: "/inloggen" not in url)
    page.goto("/werk")
    page.locator("#hulpvraag").fill(INTAKE)
    page.keyboard.press("Control+Enter")
    page.locator("#werk-kop").wait_for()
    for key in "jbjb":
        page.keyboard.press(key)


PAGES: dict[str, Callable[[Page], object]] = {
    "voorpagina": lambda page: page.goto("/"),
    "voorpagina-donker": lambda page: page.goto("/"),
    "resultaat": ask(GOOD, WIJK),
    "resultaat-ar": ask(ARABIC, taal="/ar"),
    "aanbod": open_first,
    "kaart": open_map,
    "wijk": open_wijk,
    "niets-gevonden": ask(NOTHING),
    "nood": ask(CRISIS),
    "werk": open_work,
}


def photograph(browser: Browser, server: str, name: str, width: int) -> bytes:
    """The page ``name``, ``width`` px wide, as a small PNG."""
    context = browser.new_context(
        base_url=server,
        viewport={"width": width, "height": WIDTHS[width]},
        has_touch=width < 500,
        is_mobile=width < 500,
        locale="nl-NL",
        color_scheme="dark" if name.endswith("-donker") else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    PAGES[name](page)
    page.evaluate("document.activeElement.blur()")
    raw = page.screenshot(full_page=True)
    context.close()
    return smaller(raw)


def smaller(raw: bytes) -> bytes:
    """The PNG ``raw`` cut off at TALLEST px and with COLOURS colours."""
    image = Image.open(io.BytesIO(raw)).convert("RGB")
    image = image.crop((0, 0, image.width, min(image.height, TALLEST)))
    out = io.BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def main(server: str, folder: Path, *names: str) -> None:
    """Photograph the pages ``names`` (none: all) at every width into ``folder``."""
    named = (os.environ.get("CHROMIUM", ""), *BROWSERS)
    chromium = next(filter(None, map(shutil.which, filter(None, named))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for name in names or PAGES:
            for width in WIDTHS:
                png = photograph(browser, server, name, width)
                if len(png) > MOST_BYTES:
                    raise SystemExit(f"{name}-{width}.png is te groot: {len(png)} bytes")
                (folder / f"{name}-{width}.png").write_bytes(png)
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent
    main(sys.argv[1], target, *sys.argv[3:])
