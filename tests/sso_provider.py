"""The sign-in of a gemeente, as a real server for tests: oidc-provider-mock, which also holds us to
PKCE, and can be told to answer wrongly.
"""

import base64
import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import oidc_provider_mock
import requests
from flask import Flask, Response, jsonify, request
from werkzeug.serving import make_server

METADATA, KEYS, TOKEN = "/.well-known/openid-configuration", "/jwks", "/oauth2/token"
AUTHORIZE = "/oauth2/authorize"
ENV = {
    "SSO_CLIENT_ID": "dichtbij",
    "SSO_CLIENT_SECRET": "geheim-van-de-gemeente",
    "SSO_ROLLEN": "Dichtbij-SWT=swt,Dichtbij-Beleid=beleid,Dichtbij-Baas=beheerder",
}
SUB = "0b5c-jan"
JAN = {
    "name": "Jan de Boer",
    "preferred_username": "jan@zwolle.example",
    "email": "jan@zwolle.example",
    "groups": ["Dichtbij-Beleid", "Alle medewerkers"],
    "amr": ["pwd", "mfa"],
}


class Gemeente:
    """The provider at ``url``. ``wrong`` maps a path to what it answers instead; ``asked`` are the
    paths that were asked for, and ``forms`` what was sent to the token endpoint."""

    def __init__(self) -> None:
        os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the mock serves http
        self.url = ""
        self.wrong: dict[str, Callable[[], Response | str]] = {}
        self.changed: dict[str, Any] = {}
        self.asked: list[str] = []
        self.forms: list[dict[str, str]] = []
        self._challenge = ""
        self.app: Flask = oidc_provider_mock.app(require_nonce=True)
        self.app.before_request(self._before)
        self.app.after_request(self._after)

    def person(self, sub: str = SUB, **claims: Any) -> None:
        """Somebody who can sign in here: Jan, where ``claims`` say nothing else."""
        known = {name: value for name, value in {**JAN, **claims}.items() if value is not None}
        requests.put(f"{self.url}/users/{sub}", json=known, timeout=60).raise_for_status()

    def sign_in(self, address: str, sub: str = SUB, **form: str) -> str:
        """Sign in as ``sub`` on the page at ``address``; gives the way back (path and query)."""
        answer = requests.post(
            address, data={"sub": sub, **form}, allow_redirects=False, timeout=60
        )
        assert answer.status_code == 302, answer.text[:2000]
        parts = urlsplit(answer.headers["Location"])
        return f"{parts.path}?{parts.query}"

    def change_metadata(self, **facts: Any) -> None:
        """Let the provider say other things about itself."""
        self.changed = facts

    def _before(self) -> Response | str | tuple[Response, int] | None:
        self.asked.append(request.path)
        if request.path == AUTHORIZE:
            asked = dict(parse_qsl(request.query_string.decode()))
            assert asked.get("code_challenge_method") == "S256"
            self._challenge = asked["code_challenge"]
        if request.path in self.wrong:
            return self.wrong[request.path]()
        if request.path == TOKEN:
            self.forms.append(dict(request.form))
            digest = hashlib.sha256(request.form.get("code_verifier", "").encode()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != self._challenge:
                return jsonify(error="invalid_grant"), 400
        return None

    def _after(self, response: Response) -> Response:
        if request.path == METADATA and self.changed and response.is_json:
            known = {**response.get_json(), **self.changed}
            response.set_data(jsonify(known).get_data())
        if response.mimetype == "text/html":  # its looks come from elsewhere; a test asks nobody
            response.set_data(re.sub(r"<link[^>]*>", "", response.get_data(as_text=True)))
        return response


@contextmanager
def gemeente() -> Iterator[Gemeente]:
    """A provider that runs on a free port of this machine, as long as the context lasts."""
    made = Gemeente()
    server = make_server("localhost", 0, made.app, threaded=True)
    made.url = f"http://localhost:{server.server_port}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
