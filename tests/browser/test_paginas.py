"""Every page that anybody may see, on a phone and on a desk, by all checks: in Dutch and in Arabic.

One class a language, so that two processes can share the work.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader
from sqlalchemy.orm import Session
from werkzeug.routing import Rule

from app import create_app
from app.accounts.types import Rol
from app.config import read_settings
from app.core.db import make_engine
from app.web.access import PUBLIC, statement
from tests import voorbeelden
from tests.browser.checks.everything import everything
from tests.browser.checks.language import language
from tests.browser.checks.look import look
from tests.browser.checks.room import HOUSE_TARGET, LEAST_TARGET
from tests.browser.checks.watch import Watch
from tests.browser.steps import PATIENCE, sign_in

RESULT = re.compile(r"/hulpvraag/([0-9a-f]{32})$")
LISTS = (
    "/aanbod?q=koffie",
    "/aanbod?wijk=WK019330&thema=ontmoeten",
    "/themas/rouw",
    "/wijken/WK019330",
    "/organisaties/{organisatie}",
    "/hulpvraag/{alleen}",
    "/hulpvraag/{huur}",
    "/lijst?id={vol}&id={leeg}",
)
WRONG = {"/hulpvraag": ".db-vraagbox [type=submit]", "/begin": "main [type=submit]"}
"""Pages whose form, sent with nothing filled in, comes back with what is wrong."""


A4 = 794
"""Width of a sheet in px."""
ON_PAPER = """() => {
  const shown = (e) => e.checkVisibility() && e.getClientRects().length;
  const out = [...document.querySelectorAll("button, header nav, footer, .db-leesvoor")]
    .filter(shown).map((e) => `${e.localName} “${e.innerText.slice(0, 30)}” is printed`);
  if (![...document.querySelectorAll("h1")].some(shown)) out.push("no h1");
  const call = document.querySelector(".db-hulp [href='tel:112']");
  if (!call || !shown(call)) out.push("nobody to call");
  const ink = getComputedStyle(document.querySelector("h1")).color.match(/[0-9]+/g).slice(0, 3);
  if (Math.max(...ink) > 110) out.push(`ink of ${ink}`);
  return out;
}"""
NO_PAGE = re.compile(r"\.[^/]+$")


@dataclass
class Visit:
    """A browser that goes from page to page, its watch, and what stands in braces in examples."""

    page: Page
    watch: Watch
    known: dict[str, str]

    def go(self, path: str, status: int = 200) -> None:
        """Open ``path``, which answers ``status``. The browser itself tells of what is not 200."""
        self.watch.faults.clear()
        answer = self.page.goto(path.format(**self.known))
        assert answer is not None
        assert answer.status == status, f"{path} gives {answer.status}"
        if status != 200:
            self.watch.faults.clear()

    def check(self, lang: str, narrowest: int = HOUSE_TARGET) -> None:
        """Fails on whatever is found. What can be pressed is ``narrowest`` px wide or more."""
        found = everything(self.page, lang, narrowest=narrowest)
        if self.watch.faults:
            found["watch"] = self.watch.faults
        sentences = [f"{name}: {fault}" for name, faults in found.items() for fault in faults]
        assert not sentences, "\n".join(sentences)


@pytest.fixture(scope="module")
def visit(browser: Browser, live_server) -> Iterator[Visit]:
    """One page for all tests here. The questions of the examples have been asked."""
    engine = make_engine(live_server.env["DATABASE_URL"])
    with Session(engine) as session:
        voorbeelden.add(session)
        session.commit()
        known = voorbeelden.ids(session)
    context = browser.new_context(base_url=live_server.url, locale="nl-NL")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    watch = Watch(live_server.url)
    watch.follow(page)
    for name, text in voorbeelden.HULPVRAGEN.items():
        known[name] = ask(page, text)
    yield Visit(page, watch, known)
    context.close()
    with Session(engine) as session:
        voorbeelden.take_away(session)
        session.commit()
    engine.dispose()


def ask(page: Page, text: str) -> str:
    """Ask ``text``; gives the id of the hulpvraag."""
    page.goto("/hulpvraag")
    page.locator("[name=hulpvraag]").fill(text)
    page.locator(".db-vraagbox [type=submit]").click()
    page.wait_for_url(RESULT)
    return urlsplit(page.url).path.rsplit("/", 1)[1]


def staff_paths(live_server) -> list[str]:
    """An address of every page for staff. Not of files."""
    app = create_app(read_settings(live_server.env))
    adapter = app.url_map.bind("localhost")

    def address(rule: Rule) -> str:
        values = {name: voorbeelden.STAFF.get(name, 1) for name in rule.arguments}
        return str(adapter.build(rule.endpoint, values, force_external=False))

    return [
        address(rule)
        for rule in app.url_map.iter_rules()
        if statement(app.view_functions[rule.endpoint]) != PUBLIC
        and "GET" in (rule.methods or ())
        and not NO_PAGE.search(rule.rule)
    ]


class TestDutch:
    """Every example as it is."""

    @pytest.mark.parametrize("path", voorbeelden.addresses())
    def test_page(self, visit: Visit, path: str) -> None:
        visit.go(path)
        visit.check("nl")

    def test_what_is_not_there(self, visit: Visit) -> None:
        visit.go("/bestaat-niet", 404)
        visit.check("nl")

    def test_what_was_taken_off(self, visit: Visit) -> None:
        visit.go(voorbeelden.GONE, 410)
        visit.check("nl")

    @pytest.mark.parametrize("path", WRONG)
    def test_a_form_with_nothing_in_it(self, visit: Visit, path: str) -> None:
        visit.go(path)
        visit.page.locator("main form").evaluate_all("all => all.forEach(f => f.noValidate = true)")
        visit.page.locator(WRONG[path]).click()
        visit.page.locator("[role=alert]").first.wait_for()
        visit.watch.faults.clear()  # the browser itself tells of the 422
        visit.check("nl")


class TestArabic:
    """Every example that is there in other languages: from right to left, in other letters."""

    @pytest.mark.parametrize("path", voorbeelden.addresses(translated=True))
    def test_page(self, visit: Visit, path: str) -> None:
        visit.go(f"/ar{path}")
        visit.check("ar")

    def test_what_was_taken_off(self, visit: Visit) -> None:
        visit.go(f"/ar{voorbeelden.GONE}", 410)
        visit.check("ar")


class TestOtherLanguages:
    """In the other languages the words alone are looked at: their letters are those of Dutch, or
    run as Dutch does."""

    @pytest.mark.parametrize("prefix", ["/en", "/tr", "/pl", "/uk"])
    def test_texts(self, visit: Visit, prefix: str) -> None:
        for path in ("/", "/aanbod/{vol}", "/hulpvraag/{alleen}", "/begin", "/toegankelijkheid"):
            visit.go(f"{prefix}{path}")
            assert language(visit.page, prefix[1:]) == [], path


class TestStaff:
    """Every page that one has to sign in for."""

    def test_pages(self, live_server, new_page, watch: Watch) -> None:
        live_server.flask("accounts", "demo")
        visit = Visit(new_page(), watch, {})
        # A signaal in a column far to the right: its number is a link beside the names of wijken.
        ask(visit.page, "iets met fietsles voor vrouwen in Berkum")
        visit.page.get_by_role("button", name="Laat weten dat dit ontbreekt").click()
        visit.page.get_by_text("De gemeente weet nu dat dit ontbreekt.").wait_for()
        sign_in(visit.page, Rol.BEHEERDER)
        for path in staff_paths(live_server):
            visit.go(path)
            visit.check("nl", narrowest=LEAST_TARGET)


class TestWithoutJavaScript:
    """What needs no script is there without one."""

    @pytest.mark.parametrize("path", LISTS)
    def test_the_same_aanbod(self, visit: Visit, new_page, path: str) -> None:
        visit.go(path)
        plain = new_page(javascript=False)
        plain.goto(path.format(**visit.known))
        assert aanbod(plain) == aanbod(visit.page) != []


class TestLargeLetters:
    """Who sets the letters of a phone twice as large (WCAG 1.4.4) reads all of it, going down."""

    @pytest.mark.parametrize("prefix", ["", "/ar", "/uk"])
    def test_pages(self, visit: Visit, new_page, prefix: str) -> None:
        page = new_page(width=390)
        found = {}
        for path in voorbeelden.addresses(translated=bool(prefix)):
            page.goto(f"{prefix}{path.format(**visit.known)}")
            twice_as_large(page)
            if faults := look(page, "wider") + look(page, "cut") + look(page, "overlaps"):
                found[path] = faults
        assert found == {}


class TestOnPaper:
    """What a browser prints: the page and who to call, and nothing that one can't press there."""

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_pages(self, visit: Visit, new_page, scheme: str) -> None:
        page = new_page(width=A4, color_scheme=scheme)
        found = {}
        for path in voorbeelden.addresses():
            page.goto(path.format(**visit.known))
            page.emulate_media(media="print", color_scheme=scheme)
            faults = look(page, "wider") + look(page, "cut") + look(page, "overlaps")
            faults += page.evaluate(ON_PAPER)
            page.emulate_media(media="screen", color_scheme=scheme)
            if faults:
                found[path] = faults
        assert found == {}

    @pytest.mark.parametrize("path", ["/aanbod/{vol}", "/hulpvraag/{alleen}", "/themas/rouw"])
    def test_a_printed_page_is_tagged_and_says_what_it_is(
        self, visit: Visit, new_page, path: str
    ) -> None:
        page = new_page(width=A4)
        page.goto(path.format(**visit.known))
        paper = PdfReader(io.BytesIO(page.pdf(tagged=True)))
        root: Any = paper.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert root["/Lang"] == "nl"
        assert paper.metadata is not None
        assert paper.metadata.title == page.title()


class TestOtherWaysToSee:
    """What the system of a visitor asks for."""

    @pytest.mark.parametrize("path", ["/", "/aanbod?q=koffie", "/hulpvraag/{alleen}"])
    def test_nothing_moves_for_who_wants_no_motion(self, visit: Visit, new_page, path: str) -> None:
        page = new_page(reduced_motion="reduce")
        page.goto(path.format(**visit.known))
        moving = page.evaluate(
            """() => [...document.querySelectorAll("html, body, body *")].filter(e => {
                const s = getComputedStyle(e);
                const lasts = (s.transitionDuration + "," + s.animationDuration).split(",");
                return s.scrollBehavior === "smooth" || lasts.some(one => parseFloat(one) > 0);
            }).map(e => e.className)"""
        )
        assert moving == []

    @pytest.mark.parametrize("path", ["/", "/aanbod/{vol}", "/hulpvraag/{alleen}"])
    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_buttons_have_an_edge_in_forced_colours(
        self, visit: Visit, new_page, path: str, scheme: str
    ) -> None:
        page = new_page(forced_colors="active", color_scheme=scheme)
        page.goto(path.format(**visit.known))
        flat = page.evaluate(
            """() => [...document.querySelectorAll("main button, main .utrecht-button-link")]
                .filter(e => e.checkVisibility() && getComputedStyle(e).borderTopStyle === "none")
                .map(e => e.innerText)"""
        )
        assert flat == []


def twice_as_large(page: Page) -> None:
    """Letters of twice their size, as by the settings of a browser."""
    page.evaluate(
        """() => {
            const root = document.documentElement;
            const size = 2 * parseFloat(getComputedStyle(root).fontSize);
            root.style.setProperty("font-size", `${size}px`, "important");
        }"""
    )


def aanbod(page: Page) -> list[str]:
    """The numbers of the aanbod that the page leads to, in its order."""
    links = page.locator("main a[href*='/aanbod/']").evaluate_all(
        "all => all.map(a => a.getAttribute('href'))"
    )
    # Without a script a link of the list carries the list along.
    return [
        found[1] for link in links if (found := re.search(r"/aanbod/(\d+)(?:\?lijst=|$)", link))
    ]
