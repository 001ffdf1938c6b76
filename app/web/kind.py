"""What kind of request this is: a page for a person, or the API for a program."""

from flask import request

API_PREFIX = "/api/"


def is_api() -> bool:
    """Whether a program asks. The API knows no cookies: no sign-in, and so no CSRF either."""
    return request.path.startswith(API_PREFIX)
