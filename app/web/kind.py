"""What kind of request this is: a page for a person, or the API for a program."""

from flask import request

API_PREFIXES = ("/api/", "/v1/")
"""``/v1/openapi.json`` is where programs look for the description of an API as well."""


def is_api() -> bool:
    """Whether a program asks. The API knows no cookies: no sign-in, and so no CSRF either."""
    return is_api_path(request.path)


def is_api_path(path: str) -> bool:
    """Whether ``path`` lies below the API; ``/api`` is a page about it, which ``/api/`` means."""
    return path.startswith(API_PREFIXES) and path not in API_PREFIXES
