"""What an address of ours may hold."""

from flask import Flask, abort, request
from werkzeug.routing import IntegerConverter, Map

LARGEST_ID = 2**31 - 1


class IdConverter(IntegerConverter):
    """``<int:id>``: a number that can be an id. Larger ones do not exist (404), in any database."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, max=LARGEST_ID)


def attach(app: Flask) -> None:
    """Keep addresses out that no page of ours can have."""
    app.url_map.converters["int"] = IdConverter
    app.before_request(_refuse_nul)


def _refuse_nul() -> None:
    """A NUL byte is never part of a question, and PostgreSQL refuses it in any value."""
    if "\0" in request.path or b"%00" in request.query_string or b"\0" in request.query_string:
        abort(400)
