"""The one client of all page tests. Every page it fetches is checked, whatever the test is about.

``client.get("/themas")`` expects 200 and a good page; ``client.get("/x", status=404)`` expects the
error page, which must be as good. ``client.post`` sends a form of the page fetched last, or of
``page=``, with its hidden values.
"""

from collections.abc import Mapping
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from tests.web.checks import check_headers, check_page, is_data
from tests.web.page import Page, parse


class CheckingClient:
    """Fetches pages and fails on any that is not a good one."""

    def __init__(self, app: Flask, sign_out: str = "") -> None:
        """``sign_out`` is the origin where staff of ``app`` sign in: forms may end there too."""
        self.app = app
        self.raw = app.test_client()
        self.page: Page | None = None
        self._assets: set[str] = set()
        self._sign_out = sign_out

    def get(self, path: str, status: int = 200, **options: Any) -> Page:
        """Fetch ``path`` and check it. ``options`` go to Flask's test client."""
        return self._checked(path, self.raw.get(path, **options), status)

    def post(
        self,
        action: str | None = None,
        data: Mapping[str, Any] | None = None,
        status: int = 303,
        page: Page | None = None,
        **options: Any,
    ) -> Page:
        """Fill in and send the form with ``action`` (default: the one in main) of ``page``."""
        source = page or self.page
        assert source is not None, "fetch the page with the form first"
        form = source.form(action)
        assert form.method == "post"
        values: dict[str, Any] = {**form.values, **(data or {})}
        answer = self.raw.post(form.action or source.path, data=values, **options)
        return self._checked(form.action, answer, status)

    def follow(self, page: Page) -> Page:
        """Go where ``page`` redirects to."""
        assert page.status in (302, 303), f"{page.path} gives {page.status}"
        return self.get(page.location)

    def sign_in(self, gebruikersnaam: str, wachtwoord: str) -> Page:
        """Sign in by the form; gives the page one lands on."""
        self.get("/inloggen")
        data = {"gebruikersnaam": gebruikersnaam, "wachtwoord": wachtwoord}
        return self.follow(self.post(data=data))

    def _checked(self, path: str, response: TestResponse, status: int) -> Page:
        page = Page(response, path)
        assert response.status_code == status, (
            f"{path} gives {response.status_code}, not {status}:\n{page.html[:2000]}"
        )
        check_headers(response, self._sign_out)
        if response.mimetype == "text/html" and not 300 <= status < 400:
            page.tree = parse(page.html, path)
            check_page(page)
            self._check_cookies(page)
            self._check_assets(page)
            self.page = page
        return page

    def _check_cookies(self, page: Page) -> None:
        """A visitor without a form to send gets no cookie; taking one away may always be."""
        told = page.response.headers.getlist("Set-Cookie")
        given = [line for line in told if "; Max-Age=0;" not in line]
        if not any(form.get("method", "").lower() == "post" for form in page.all("form")):
            assert given == [], f"{page.path} sets a cookie without a form: {given}"

    def _check_assets(self, page: Page) -> None:
        """What the page needs comes from here, and exists."""
        links = [e for e in page.all("link") if e.get("rel") not in ("canonical", "alternate")]
        needed = [e.get("href", "") for e in links]
        sources = [e for tag in ("script", "img") for e in page.all(tag)]
        needed += [e.get("src", "") for e in sources if not is_data(e)]
        for address in set(needed) - self._assets:
            if address.startswith("data:image/"):
                continue
            assert address.startswith("/"), f"{page.path} needs {address}"
            assert self.raw.get(address).status_code == 200, f"{address} does not exist"
            self._assets.add(address)
