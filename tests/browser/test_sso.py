"""Signing in and out at the gemeente in a browser: two services, and the policy between them.

What only a browser does: send a cookie along on the way back from another site, and stop a form
that ends where the policy does not allow.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checks.everything import everything
from tests.browser.checks.watch import Watch
from tests.browser.conftest import LiveServer, serving
from tests.browser.steps import PATIENCE
from tests.sso_provider import ENV, SUB, Gemeente, gemeente

BUTTON = "Inloggen met uw werkaccount"


@pytest.fixture(scope="module")
def provider() -> Iterator[Gemeente]:
    """The sign-in of a gemeente: another host than the service, to a browser."""
    with gemeente() as running:
        yield running


@pytest.fixture(scope="module")
def sso_server(
    filled_instance: Path, tmp_path_factory: pytest.TempPathFactory, provider: Gemeente
) -> Iterator[LiveServer]:
    """The service, where the gemeente is the only way in and a second step is asked for."""
    env = {**ENV, "SSO_UITGEVER": provider.url, "SSO_ALLEEN": "ja", "TWEEDE_STAP": "verplicht"}
    with serving(filled_instance, tmp_path_factory.mktemp("sso"), **env) as server:
        yield server


@pytest.fixture
def sso_watch(sso_server: LiveServer, provider: Gemeente) -> Iterator[Watch]:
    """Faults of our pages; those of the provider's are its own."""
    watching = Watch(sso_server.url)
    watching.allow(re.escape(provider.url))
    yield watching
    assert not watching.faults, "\n".join(watching.faults)


@pytest.fixture
def visitor(browser: Browser, sso_server: LiveServer, sso_watch: Watch) -> Iterator[Page]:
    """A page in a browser profile of its own."""
    context = browser.new_context(base_url=sso_server.url, locale="nl-NL")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    sso_watch.follow(page)
    yield page
    context.close()


def sign_in(page: Page) -> None:
    """From the sign-in page through that of the gemeente and back."""
    page.goto("/inloggen?volgende=/signalen")
    page.get_by_role("link", name=BUTTON).click()
    page.locator("input[name=sub]").fill(SUB)
    page.get_by_role("button", name="Authorize").click()


def test_in_and_out(visitor: Page, sso_server: LiveServer, provider: Gemeente) -> None:
    provider.person()
    sign_in(visitor)
    visitor.wait_for_url(f"{sso_server.url}/signalen")
    expect(visitor.get_by_role("link", name="Jan de Boer")).to_be_visible()
    visitor.get_by_role("button", name="Uitloggen").click()
    visitor.wait_for_url(f"{provider.url}/oauth2/end_session**")
    visitor.locator("form button, form [type=submit]").first.click()
    visitor.wait_for_url(f"{sso_server.url}/")
    expect(visitor.get_by_role("link", name="Jan de Boer")).to_have_count(0)
    names = [cookie.get("name") for cookie in visitor.context.cookies(sso_server.url)]
    assert "sessie" not in names
    assert "inlog" not in names


def test_the_way_back_shows_no_code(visitor: Page, provider: Gemeente) -> None:
    """The page after signing in: its address, and what the browser would tell other sites of it."""
    provider.person()
    sign_in(visitor)
    visitor.wait_for_url("**/signalen")
    assert "code=" not in visitor.url
    visitor.go_back()
    assert "code=" not in visitor.url


def test_the_page_to_sign_in_at(visitor: Page) -> None:
    visitor.goto("/inloggen")
    assert everything(visitor, "nl") == {}
    visitor.get_by_role("link", name="inloggen zonder werkaccount").click()
    expect(visitor.get_by_label("Wachtwoord")).to_be_visible()
    assert everything(visitor, "nl") == {}


def test_who_does_not_get_in_reads_why(visitor: Page, sso_watch: Watch, provider: Gemeente) -> None:
    provider.person(amr=["pwd"])
    sso_watch.allow("403")  # the browser itself tells of it
    sign_in(visitor)
    expect(visitor.get_by_role("heading", level=1)).to_have_text("U had een tweede stap nodig")
    assert everything(visitor, "nl") == {}
    visitor.get_by_role("main").get_by_role("link", name="Opnieuw inloggen").click()
    expect(visitor.get_by_role("link", name=BUTTON)).to_be_visible()
