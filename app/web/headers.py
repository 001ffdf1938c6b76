"""The security headers of every answer, and how long it may be kept.

The texts follow what Internet.nl and OWASP ASVS check; one test holds them to the letter.
"""

from urllib.parse import urlsplit

from flask import Flask, Response, current_app, g, request, session

from app.web.access import PUBLIC, statement
from app.web.kind import is_api

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
    )
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
}
POLICY = "content_security_policy"
STATIC_VERSIONED = "public, max-age=31536000, immutable"
STATIC_PLAIN = "public, max-age=3600"
NO_STORE = "no-store"
REVALIDATE = "no-cache"


def attach(app: Flask, tiles: str = "", sign_out: str = "") -> None:
    """Put the headers on every answer of ``app``, its errors and static files included.

    ``tiles`` is the address of the map's background: pictures may come from that host as well.
    ``sign_out`` is the origin where staff sign in: the form that signs out may end there.
    """
    app.extensions[POLICY] = content_security_policy(tiles, sign_out)
    app.after_request(_add_headers)


def content_security_policy(tiles: str = "", sign_out: str = "") -> str:
    """All from ourselves; with ``tiles``, an address of https, pictures from its host too, and
    with ``sign_out``, an origin, forms to there."""
    policy = CONTENT_SECURITY_POLICY
    if tiles:
        own = "img-src 'self' data:"
        policy = policy.replace(own, f"{own} https://{urlsplit(tiles).netloc}")
    if sign_out:
        policy = policy.replace("form-action 'self'", f"form-action 'self' {sign_out}")
    return policy


def keep_private() -> None:
    """This answer is for one person: no browser or proxy may store it."""
    g.keep_private = True


def _add_headers(response: Response) -> Response:
    response.headers.update(SECURITY_HEADERS)
    response.headers["Content-Security-Policy"] = current_app.extensions[POLICY]
    if request.endpoint == "static" and response.status_code in (200, 206, 304):
        response.headers["Cache-Control"] = (
            STATIC_VERSIONED if "v" in request.args else STATIC_PLAIN
        )
    elif "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = NO_STORE if _for_one_person() else REVALIDATE
    return response


def _for_one_person() -> bool:
    """Staff pages, the API, and pages that hold a form with a secret of this visitor."""
    if is_api() or g.get("keep_private") or session.modified:
        return True
    view = current_app.view_functions.get(request.endpoint or "")
    return view is not None and statement(view) != PUBLIC
