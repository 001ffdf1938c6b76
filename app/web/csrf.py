"""Nobody can make a visitor's browser send a form: a token in each form, and a second line.

The second line is what the browser itself says about where the request came from. The API is
exempt from both: it reads no cookie, so there is nothing to abuse.
"""

from flask import Flask, abort, request
from flask_wtf.csrf import CSRFProtect

from app.web.kind import is_api

SAFE_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE")
OWN_SITES = ("same-origin", "none")
TOKEN_SECONDS = 12 * 3600

csrf = CSRFProtect()


def attach(app: Flask) -> None:
    """Check every request to ``app`` that may change something."""
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False  # _check decides which requests
    app.config["WTF_CSRF_TIME_LIMIT"] = TOKEN_SECONDS
    csrf.init_app(app)
    app.before_request(_check)


def _check() -> None:
    if request.method in SAFE_METHODS or is_api() or request.url_rule is None:
        return
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in OWN_SITES:
        abort(400)
    csrf.protect()
