"""How much somebody may ask: the number of requests, and the size of one.

``limiter`` keeps its counts in the memory of one worker and forgets them; no address is stored.
"""

from flask import Flask, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from app.web.kind import is_api

KIB = 1024
FORM_BYTES = 128 * KIB
API_BYTES = 64 * KIB


class ViewLimiter(Limiter):
    """Counts what has a limit, at the view itself. Nothing else is limited: there is no need to
    look for a limit before every request."""

    def _check_request_limit(
        self, callable_name: str | None = None, in_middleware: bool = True
    ) -> None:
        if not in_middleware:
            super()._check_request_limit(callable_name, in_middleware)


limiter = ViewLimiter(key_func=get_remote_address)


def attach(app: Flask) -> None:
    """Set the limits of ``app``. More than this is answered with 413 or 429."""
    app.config["MAX_CONTENT_LENGTH"] = FORM_BYTES
    app.config["MAX_FORM_MEMORY_SIZE"] = FORM_BYTES
    app.config["RATELIMIT_STORAGE_URI"] = "memory://"
    app.config["RATELIMIT_HEADERS_ENABLED"] = True
    app.before_request(_limit_size)
    limiter.init_app(app)


def _limit_size() -> None:
    if is_api():
        request.max_content_length = API_BYTES
