"""What holds of every answer of the API: its version, who may read it, and in which form.

Rules of the NL API Design Rules 2.1 in brackets. The security headers and ``no-store`` are those of
every answer (``web.headers``).
"""

import json
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Flask, Response, abort, request

from app.exchange.openapi import API_VERSION
from app.web.kind import is_api

JSON = "application/json"
READ_METHODS = "GET, HEAD, OPTIONS"
READABLE_HEADERS = (
    "API-Version, Allow, Location, Retry-After, "
    "X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset"
)
ONE_DAY = "86400"


def attach(app: Flask, readable: Blueprint) -> None:
    """Mark every answer of the API; those of ``readable`` may be read by any site."""

    @app.after_request
    def _mark(response: Response) -> Response:
        if is_api():
            response.headers["API-Version"] = API_VERSION  # (version-header)
            response.headers["X-Frame-Options"] = "DENY"  # (transport/security-headers)
            if request.url_rule is None or request.blueprint == readable.name:
                _open_to_all(response)
        return response


def as_json(body: dict[str, Any]) -> Response:
    """``body`` as JSON, in the order in which it was made."""
    return Response(json.dumps(body, ensure_ascii=False, separators=(",", ":")), mimetype=JSON)


def check_form() -> None:
    """Refuse who wants something else than JSON (content negotiation)."""
    if request.method == "OPTIONS" or not request.headers.get("Accept"):
        return
    if not request.accept_mimetypes.best_match([JSON]):
        abort(HTTPStatus.NOT_ACCEPTABLE)


def _open_to_all(response: Response) -> None:
    """Public data for everybody, so any site may read it; never with cookies (transport/cors)."""
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Expose-Headers"] = READABLE_HEADERS
    if request.method == "OPTIONS":
        response.headers["Access-Control-Allow-Methods"] = READ_METHODS
        response.headers["Access-Control-Allow-Headers"] = "Accept, Content-Type"
        response.headers["Access-Control-Max-Age"] = ONE_DAY
        response.headers.remove("Content-Type")  # there is no body
