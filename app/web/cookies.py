"""How our cookies are named and guarded."""

from flask import current_app
from werkzeug.wrappers import Response

from app.web.context import settings

HOST_PREFIX = "__Host-"


def secret_key() -> str:
    """What we sign with: the installation's own secret."""
    return str(current_app.secret_key)


def cookie_name(name: str) -> str:
    """The full name of a cookie: in production only this very host may set and read it."""
    return f"{HOST_PREFIX}{name}" if settings().production else name


def set_cookie(response: Response, name: str, value: str, max_age: int | None = None) -> None:
    """Put a cookie on ``response`` that no script reads and no other site's form sends along.

    ``max_age`` is in seconds; None lets it go when the browser closes.
    """
    response.set_cookie(
        cookie_name(name),
        value,
        max_age=max_age,
        path="/",
        secure=settings().production,
        httponly=True,
        samesite="Lax",
    )


def drop_cookie(response: Response, name: str) -> None:
    """Take a cookie away."""
    response.delete_cookie(
        cookie_name(name),
        path="/",
        secure=settings().production,
        httponly=True,
        samesite="Lax",
    )
