"""What a browser keeps between leaving for the provider and coming back: a signed cookie.

Ten minutes, at most three at once (somebody with more tabs), each good for one time.
"""

from dataclasses import astuple, dataclass

from flask import request
from itsdangerous import BadData, URLSafeTimedSerializer
from werkzeug.wrappers import Response

from app.accounts.sso import Begin
from app.web.cookies import cookie_name, drop_cookie, secret_key, set_cookie

COOKIE = "inlog"
SECONDS, MOST = 600, 3
LONGEST_PATH = 500


@dataclass(frozen=True, slots=True)
class Begonnen:
    """A sign-in that began here, and the page (a path of ours, or empty) it was for."""

    state: str
    nonce: str
    verifier: str
    volgende: str


def keep(response: Response, begin: Begin, volgende: str) -> None:
    """Let the browser remember ``begin`` until it is back."""
    shorter = volgende if len(volgende) <= LONGEST_PATH else ""
    kept = [*_all(), Begonnen(begin.state, begin.nonce, begin.verifier, shorter)]
    _write(response, kept[-MOST:])


def of(state: str) -> Begonnen | None:
    """The sign-in with this ``state`` that began in this browser, not too long ago."""
    return next((one for one in _all() if one.state == state), None)


def forget(response: Response, state: str) -> None:
    """This sign-in is done, well or not: its state is good for nothing any more."""
    kept = _all()
    rest = [one for one in kept if one.state != state]
    if rest:
        _write(response, rest)
    elif kept:
        drop_cookie(response, COOKIE)


def _all() -> list[Begonnen]:
    text = request.cookies.get(cookie_name(COOKIE), "")
    try:
        return [Begonnen(*row) for row in _signer().loads(text, max_age=SECONDS)]
    except BadData:
        return []


def _write(response: Response, kept: list[Begonnen]) -> None:
    text = _signer().dumps([astuple(one) for one in kept])
    assert isinstance(text, str)  # noqa: S101 - of the URL-safe serializer it always is
    set_cookie(response, COOKIE, text, SECONDS)


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(secret_key(), salt="sso")
