"""A passkey in Chromium's own virtual device: made, used without a password, and refused."""

import base64
import json
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest
from playwright.sync_api import Browser, CDPSession, Page, Route, expect

from app.accounts.codes import code_at
from app.core.clock import utcnow
from tests.browser.checks.everything import everything
from tests.browser.checks.watch import Watch
from tests.browser.steps import PATIENCE

PASSWORD = "kaas-fiets-dijk"
NUMBERS = count(1)
REFUSED = "Inloggen met uw passkey lukte niet."


class Person:
    """Somebody with an account of their own, a browser, and a device that can keep passkeys."""

    def __init__(self, naam: str, page: Page, watch: Watch) -> None:
        self.naam, self.page, self.watch = naam, page, watch
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self.cdp.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        made = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.device = made["authenticatorId"]

    def password(self) -> None:
        self.page.goto("/inloggen")
        self.page.get_by_label("Gebruikersnaam").fill(self.naam)
        self.page.get_by_label("Wachtwoord").fill(PASSWORD)
        self.page.get_by_role("main").get_by_role("button", name="Inloggen", exact=True).click()
        self.page.wait_for_url(lambda url: not url.endswith("/inloggen"))

    def make_passkey(self, naam: str = "Laptop van het werk") -> None:
        self.page.goto("/mijn/tweede-stap")
        self.page.get_by_label("Naam voor deze passkey").fill(naam)
        self.page.get_by_role("button", name="Maak een passkey").click()
        expect(self.page.get_by_text("Uw passkey is toegevoegd.")).to_be_visible()

    def sign_out(self) -> None:
        self.page.get_by_role("button", name="Uitloggen", exact=True).click()
        self.page.wait_for_url(lambda url: url.endswith("/"))
        self.watch.faults.clear()  # the browser tells that its data were cleared

    def use_passkey(self) -> None:
        self.page.goto("/inloggen")
        self.page.get_by_role("button", name="Inloggen met een passkey").click()

    def refused(self) -> None:
        expect(self.page.get_by_text(REFUSED)).to_be_visible()
        self.watch.faults.clear()  # the browser itself tells of the 422
        self.page.goto("/mijn")
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Inloggen voor medewerkers")

    def credential(self) -> dict[str, Any]:
        (kept,) = self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.device})[
            "credentials"
        ]
        return kept


@pytest.fixture
def person(browser: Browser, live_server) -> Iterator[Person]:
    """A person at http://localhost: an address in numbers is no name for a passkey."""
    naam = f"passkey-proef-{next(NUMBERS)}"
    live_server.flask("accounts", "nieuw", naam, "--rol", "beleid", "--wachtwoord", PASSWORD)
    url = live_server.url.replace("127.0.0.1", "localhost")
    context = browser.new_context(base_url=url, locale="nl-NL")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    watch = Watch(url)
    watch.follow(page)
    yield Person(naam, page, watch)
    context.close()
    assert not watch.faults, "\n".join(watch.faults)


def test_a_passkey_alone_signs_in(person: Person) -> None:
    person.password()
    person.make_passkey()
    expect(person.page.get_by_role("heading", level=1)).to_have_text("Uw herstelcodes")
    assert person.credential()["isResidentCredential"]
    person.sign_out()
    person.use_passkey()
    expect(person.page.get_by_role("heading", level=1)).to_have_text("Uw account")
    person.page.goto("/mijn/tweede-stap")
    expect(person.page.get_by_text("voor het laatst gebruikt op")).to_be_visible()
    person.sign_out()
    person.password()
    expect(person.page.get_by_role("heading", level=1)).to_have_text("Nog één stap")
    person.page.get_by_role("button", name="Verder met een passkey").click()
    expect(person.page.get_by_role("heading", level=1)).to_have_text("Uw account")


def test_one_lands_where_one_was_going(person: Person) -> None:
    person.password()
    person.make_passkey()
    person.sign_out()
    person.page.goto("/signalen")
    person.page.get_by_role("button", name="Inloggen met een passkey").click()
    person.page.wait_for_url("**/signalen")


def test_a_device_makes_one_passkey(person: Person) -> None:
    person.password()
    person.make_passkey()
    person.page.goto("/mijn/tweede-stap")
    person.page.get_by_role("button", name="Maak een passkey").click()
    expect(person.page.get_by_text("Dit apparaat heeft al een passkey")).to_be_visible()


def test_a_copy_of_a_key_is_refused(person: Person) -> None:
    """Its count goes back to where it was before."""
    person.password()
    person.make_passkey()
    copy = person.credential()
    person.sign_out()
    person.use_passkey()
    person.page.wait_for_url("**/mijn")
    person.sign_out()
    person.cdp.send(
        "WebAuthn.removeCredential",
        {"authenticatorId": person.device, "credentialId": copy["credentialId"]},
    )
    person.cdp.send(
        "WebAuthn.addCredential",
        {"authenticatorId": person.device, "credential": {**copy, "signCount": 0}},
    )
    person.use_passkey()
    person.refused()


@pytest.mark.parametrize("origin", ["http://localhost.kwaad.nl", "https://localhost"])
def test_an_answer_for_another_origin_is_refused(person: Person, origin: str) -> None:
    person.password()
    person.make_passkey()
    person.sign_out()

    def elsewhere(said: dict[str, Any]) -> dict[str, Any]:
        return {**said, "origin": origin}

    person.page.route("**/inloggen/passkey", lambda route: _change(route, elsewhere))
    person.use_passkey()
    person.refused()


def _change(route: Route, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Send the form on with what the browser said about itself changed."""
    form = {name: values[0] for name, values in parse_qs(route.request.post_data or "").items()}
    answer = json.loads(form["antwoord"])
    plain = answer["response"]["clientDataJSON"]
    said = json.loads(base64.urlsafe_b64decode(plain + "=" * (-len(plain) % 4)))
    changed = json.dumps(change(said)).encode()
    answer["response"]["clientDataJSON"] = (
        base64.urlsafe_b64encode(changed).rstrip(b"=").decode("ascii")
    )
    route.continue_(post_data=urlencode({**form, "antwoord": json.dumps(answer)}))


def test_who_is_not_seen_by_the_device_gets_no_further(person: Person) -> None:
    person.password()
    person.make_passkey()
    person.sign_out()
    seen = {"authenticatorId": person.device, "isUserVerified": False}
    person.cdp.send("WebAuthn.setUserVerified", seen)
    person.use_passkey()
    expect(person.page.get_by_text("Het lukte niet.")).to_be_visible()
    person.page.goto("/mijn")
    expect(person.page.get_by_role("heading", level=1)).to_have_text("Inloggen voor medewerkers")


def test_where_passkeys_cannot_be_they_are_not_offered(new_page) -> None:
    for page in (new_page(), new_page(javascript=False)):
        page.goto("/inloggen")
        expect(page.get_by_label("Wachtwoord")).to_be_visible()
        expect(page.get_by_role("button", name="Inloggen met een passkey")).to_have_count(0)


def test_every_page_of_the_way_in_is_accessible(person: Person) -> None:
    """Those that one sees only halfway, or once: on a phone and on a desk."""
    page = person.page
    person.password()
    person.make_passkey()
    page.get_by_role("button", name="Maak tien herstelcodes").click()
    expect(page.get_by_role("list", name="Herstelcodes").get_by_role("listitem")).to_have_count(10)
    look(person)
    page.goto("/mijn/tweede-stap/code-app")
    secret = page.locator(".db-sleutel").inner_text().replace(" ", "")
    page.get_by_role("button", name="Zet de code-app aan").click()
    page.get_by_role("alert").first.wait_for()
    look(person)
    page.get_by_label("Code uit uw code-app").fill(code_at(secret, utcnow()))
    page.get_by_role("button", name="Zet de code-app aan").click()
    expect(page.get_by_text("Uw code-app staat aan.")).to_be_visible()
    look(person)
    person.sign_out()
    page.goto("/inloggen")
    look(person)
    person.password()
    look(person)
    page.get_by_role("button", name="Verder", exact=True).click()
    page.get_by_role("alert").first.wait_for()
    look(person)
    page.goto("/inloggen/herstelcode")
    look(person)


def look(person: Person) -> None:
    """Fails on whatever our checks find on the page."""
    person.watch.faults.clear()  # the browser itself tells of a 422
    found = everything(person.page, "nl")
    assert not found, f"{person.page.url}: {found}"
