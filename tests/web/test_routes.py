"""What must hold of every route: walked over the URL map."""

import pytest
from flask import Flask
from sqlalchemy import event
from werkzeug.routing import Rule

from app.accounts import policy
from app.accounts.types import Rol
from app.web.access import PUBLIC, statement
from app.web.csrf import SAFE_METHODS
from tests.web.checks import check_headers
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS

EXAMPLES = {
    "filename": "dichtbij.css",
    "slug": "rouw",
    "code": "WK019330",
    "id": 1,
    "hulpvraag_id": "0" * 32,
}


def rules(app: Flask) -> list[Rule]:
    return list(app.url_map.iter_rules())


def address(app: Flask, rule: Rule) -> str:
    """An address of ``rule``, with example values for its parts."""
    values = {name: EXAMPLES.get(name, "1") for name in rule.arguments}
    values.update(rule.defaults or {})
    adapter = app.url_map.bind("localhost")
    return str(adapter.build(rule.endpoint, values, force_external=False))


def unsafe(rule: Rule) -> list[str]:
    return sorted((rule.methods or set()) - set(SAFE_METHODS))


def test_every_route_states_who_may_see_it(shared_app: Flask) -> None:
    silent = [
        r.rule for r in rules(shared_app) if not statement(shared_app.view_functions[r.endpoint])
    ]
    assert silent == []


def test_every_permission_is_known_and_used(shared_app: Flask) -> None:
    stated = {statement(view) for view in shared_app.view_functions.values()} - {PUBLIC}
    assert stated == set(policy.PERMISSIONS)


def test_addresses_are_kebab_case_without_a_slash_at_the_end(shared_app: Flask) -> None:
    for rule in rules(shared_app):
        assert rule.rule == "/" or not rule.rule.endswith("/")
        fixed = [part for part in rule.rule.split("/") if "<" not in part]
        assert all(part == part.lower() and "_" not in part for part in fixed), rule.rule


def test_every_post_without_a_token_is_refused(fresh_app: Flask) -> None:
    """The API is apart: it knows no cookies."""
    for rule in rules(fresh_app):
        for method in unsafe(rule):
            if not rule.rule.startswith("/api/"):
                client = fresh_app.test_client()
                answer = client.open(address(fresh_app, rule), method=method)
                assert answer.status_code == 400, f"{method} {rule.rule}"


def test_a_stranger_sees_no_staff_page(shared_app: Flask) -> None:
    for rule in rules(shared_app):
        permission = statement(shared_app.view_functions[rule.endpoint])
        if permission == PUBLIC or "GET" not in (rule.methods or ()):
            continue
        answer = shared_app.test_client().get(address(shared_app, rule))
        assert answer.status_code == 303, rule.rule
        assert answer.headers["Location"].startswith("/inloggen?volgende=")
        assert answer.headers["Cache-Control"] == "no-store"


def test_nobody_keeps_what_staff_see(fresh_app: Flask) -> None:
    """Pages and files that one signs in for: no browser or proxy may store them."""
    client = CheckingClient(fresh_app)
    client.sign_in(Rol.BEHEERDER.value, PASSWORDS[Rol.BEHEERDER])
    seen = 0
    for rule in rules(fresh_app):
        if statement(fresh_app.view_functions[rule.endpoint]) == PUBLIC:
            continue
        if "GET" in (rule.methods or ()):
            seen += 1
            answer = client.raw.get(address(fresh_app, rule))
            assert answer.headers["Cache-Control"] == "no-store", rule.rule
    assert seen > 10


def test_looking_writes_nothing(fresh_app: Flask) -> None:
    """GET changes nothing: no statement that writes reaches the database."""
    written: list[str] = []
    engine = fresh_app.extensions["database"].engine

    @event.listens_for(engine, "before_cursor_execute")
    def _watch(_c, _cursor, sql, *_rest) -> None:
        if sql.lstrip().split(" ")[0].upper() not in ("SELECT", "PRAGMA", "WITH"):
            written.append(sql)

    for rule in rules(fresh_app):
        if "GET" in (rule.methods or ()):
            assert fresh_app.test_client().get(address(fresh_app, rule)).status_code < 500
    assert written == []


def test_every_answer_has_the_security_headers(shared_app: Flask) -> None:
    """Pages, redirects, errors, the API and static files: to the letter."""
    visitor = shared_app.test_client()
    for rule in rules(shared_app):
        for method in ("GET", "HEAD", "POST", "PUT"):
            check_headers(visitor.open(address(shared_app, rule), method=method))
    for path in ("/bestaat-niet", "/api/v1/bestaat-niet", "/static/bestaat-niet.css", "/?q=%00"):
        check_headers(visitor.get(path))


@pytest.mark.parametrize("path", ["/", "/over", "/privacy", "/toegankelijkheid", "/inloggen"])
def test_pages_of_the_site_itself(client: CheckingClient, path: str) -> None:
    page = client.get(path)
    assert page.h1
    assert page.links["Privacy"] == "/privacy"
