"""Addresses that are kept are those that Flask itself would give."""

from typing import Any

import pytest
from flask import Flask, url_for
from werkzeug.routing import BuildError

from app.web.application import Application


def _with_pages(app: Flask) -> Flask:
    app.add_url_rule("/aanbod", "lijst", lambda: "")
    app.add_url_rule("/aanbod/<int:nummer>", "een", lambda nummer: "")
    return app


ASKED: list[tuple[str, dict[str, Any]]] = [
    ("lijst", {}),
    ("lijst", {"pagina": None}),
    ("lijst", {"pagina": 2, "q": "koffie & thee"}),
    ("lijst", {"q": "koffie & thee", "pagina": 2}),
    ("lijst", {"id": [3, 7]}),
    ("lijst", {"pagina": 1}),
    ("lijst", {"pagina": True}),
    ("lijst", {"pagina": "1"}),
    ("lijst", {"_anchor": "boven"}),
    ("lijst", {"_external": True}),
    ("lijst", {"_external": True, "_scheme": "https"}),
    ("een", {"nummer": 7}),
    ("een", {"nummer": 7, "lijst": "1.2"}),
]


@pytest.mark.parametrize("root", ["", "/ar", "/zwolle/en"])
def test_addresses_are_those_of_flask(root: str) -> None:
    flask, ours = _with_pages(Flask(__name__)), _with_pages(Application(__name__))
    for _ in range(2):  # made, and kept
        for endpoint, values in ASKED:
            with flask.test_request_context("/aanbod", environ_overrides={"SCRIPT_NAME": root}):
                expected = url_for(endpoint, **values)
            with ours.test_request_context("/aanbod", environ_overrides={"SCRIPT_NAME": root}):
                assert url_for(endpoint, **values) == expected


def test_a_page_that_is_not_there_stays_an_error() -> None:
    app = _with_pages(Application(__name__))
    with app.test_request_context("/"):
        for _ in range(2):
            with pytest.raises(BuildError):
                url_for("een")
