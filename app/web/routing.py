"""What an address of ours may hold, and addresses that are nearly one of ours."""

from collections.abc import Iterator
from http import HTTPStatus
from urllib.parse import quote

from flask import Flask, abort, current_app, redirect, request
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.routing import IntegerConverter, Map
from werkzeug.wrappers import Response

from app.web.i18n import root_path
from app.web.kind import is_api_path
from app.web.talen import TALEN, split

LARGEST_ID = 2**31 - 1


class IdConverter(IntegerConverter):
    """``<int:id>``: a number that can be an id. Larger ones do not exist (404), in any database."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, max=LARGEST_ID)


def attach(app: Flask) -> None:
    """Keep addresses out that no page of ours can have."""
    app.url_map.converters["int"] = IdConverter
    app.before_request(_refuse_nul)
    app.before_request(_mend)


def _refuse_nul() -> None:
    """A NUL byte is never part of a question, and PostgreSQL refuses it in any value."""
    if "\0" in request.path or b"%00" in request.query_string or b"\0" in request.query_string:
        abort(400)


def _mend() -> Response | None:
    """Lead an address with a slash at its end, or with capitals, to the page that it means.

    Not in the API: a program must use the right one (NL API Design Rules, no-trailing-slash).
    """
    if is_api_path(request.path.lower()) or not isinstance(request.routing_exception, NotFound):
        return None
    for prefix, path in _nearly():
        if _is_ours(path):
            looking = request.method in ("GET", "HEAD")
            kind = HTTPStatus.MOVED_PERMANENTLY if looking else HTTPStatus.PERMANENT_REDIRECT
            return redirect(with_query(f"{prefix}{quote(path)}"), kind)
    return None


def with_query(address: str) -> str:
    """``address`` with the question that this request came with."""
    query = request.query_string.decode("ascii", "ignore")
    return f"{address}?{query}" if query else address


def _nearly() -> Iterator[tuple[str, str]]:
    """(what stands before it, path) of the pages that this address may mean.

    The first part is tried in lower case before all of it is: an id may need its capitals.
    """
    path = request.path.rstrip("/")
    first, slash, rest = path.removeprefix("/").partition("/")
    yield request.script_root, path
    yield request.script_root, f"/{first.lower()}{slash}{rest}"
    yield request.script_root, path.lower()
    code, rest = split(f"/{first.lower()}{slash}{rest}")
    if code is not None and request.script_root == root_path():
        yield f"{root_path()}{TALEN[code].prefix}", rest


def _is_ours(path: str) -> bool:
    adapter = current_app.create_url_adapter(request)
    try:
        return path != request.path and adapter is not None and bool(adapter.match(path))
    except HTTPException:
        return False
