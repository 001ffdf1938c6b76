"""What a page does wrong by itself: errors in the console, and requests to other hosts."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request


@dataclass
class Watch:
    """What the pages of one test did wrong, and which console errors the test itself provokes."""

    origin: str
    allowed: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def allow(self, pattern: str) -> None:
        """Console errors that match ``pattern`` are part of this test (a 404 that it asks for)."""
        self.allowed.append(pattern)

    def follow(self, page: Page) -> None:
        """Note the faults of ``page`` from now on."""
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self._note(f"uncaught: {error}"))
        page.on("request", self._on_request)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text} ({message.location.get('url', '')})")

    def _on_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob", "about") and not request.url.startswith(
            f"{self.origin}/"
        ):
            self._note(f"foreign request: {request.url}")

    def _note(self, fault: str) -> None:
        if not any(re.search(pattern, fault) for pattern in self.allowed):
            self.faults.append(fault)
