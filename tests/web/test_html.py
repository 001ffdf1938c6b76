"""Every page is valid HTML by html-validate: run once, over all of them together."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from app.accounts.demo import DEMO_ACCOUNTS
from app.accounts.types import Rol
from app.web.access import PUBLIC, statement
from tests import voorbeelden
from tests.web.client import CheckingClient

ROOT = Path(__file__).resolve().parents[2]
CONFIG = Path(__file__).with_name("htmlvalidate.json")
CHECKER = ROOT / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
NOT_VALID = """<!doctype html>
<html lang="nl"><head><title>Fout - Dichtbij</title></head>
<body><main><h1>Fout</h1><p id="a">een</p><p id="a">twee</p><a href="/"><button>x</button></a>
</main></body></html>
"""


@pytest.fixture(scope="session")
def checker() -> Path:
    """The checker of HTML; skips where npm has not brought it."""
    if not CHECKER.exists():
        pytest.skip("zonder html-validate: haal het met HTML_VALIDATE=1 make assets")
    return CHECKER


def faults(folder: Path) -> list[str]:
    """What html-validate finds wrong with the pages in ``folder``."""
    command = [".ci/npm", "exec", "--", "html-validate", "--config", str(CONFIG)]
    answer = subprocess.run(
        [*command, "--formatter", "json", f"{folder}/*.html"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    start = answer.stdout.find("[")
    assert start >= 0, answer.stdout + answer.stderr
    return [
        f"{Path(page['filePath']).name}:{fault['line']} {fault['ruleId']}: {fault['message']}"
        for page in json.loads(answer.stdout[start:])
        for fault in page["messages"]
    ]


def test_every_public_route_has_an_example(shared_app: Flask) -> None:
    rules = voorbeelden.public_rules(shared_app)
    assert set(rules) == {*voorbeelden.PAGES, *voorbeelden.NO_PAGES}
    dutch_only = {rule for rule, alone in rules.items() if alone}
    assert dutch_only & set(voorbeelden.PAGES) == set(voorbeelden.DUTCH_ONLY)


def test_every_page_is_valid_html(checker: Path, fresh_app: Flask, tmp_path: Path) -> None:
    pages = [*public_pages(fresh_app), *error_pages(fresh_app), *staff_pages(fresh_app)]
    for number, (path, html) in enumerate(pages):
        name = path.strip("/").split("?")[0].replace("/", "_") or "voorpagina"
        (tmp_path / f"{number:03d}-{name}.html").write_text(html, encoding="utf-8")
    assert len(pages) > 2 * len(voorbeelden.PAGES)
    assert faults(tmp_path) == []


def test_what_is_not_valid_is_found(checker: Path, tmp_path: Path) -> None:
    (tmp_path / "fout.html").write_text(NOT_VALID, encoding="utf-8")
    found = " ".join(faults(tmp_path))
    assert "no-dup-id" in found
    assert "element-permitted-content" in found


def public_pages(app: Flask) -> Iterator[tuple[str, str]]:
    """Every example, in Dutch and in Arabic."""
    client = CheckingClient(app)
    with app.extensions["database"].transaction() as session:
        voorbeelden.add(session)
        known = voorbeelden.ids(session)
    for name, text in voorbeelden.HULPVRAGEN.items():
        client.get("/hulpvraag")
        known[name] = client.post("/hulpvraag", {"hulpvraag": text}).location.rsplit("/", 1)[1]
    for prefix in ("", "/ar"):
        for path in voorbeelden.addresses(translated=bool(prefix)):
            address = prefix + path.format(**known)
            yield address, client.get(address).html
        gone = prefix + voorbeelden.GONE.format(**known)
        yield gone, client.get(gone, status=410).html


def error_pages(app: Flask) -> Iterator[tuple[str, str]]:
    """What is not there, and forms that were filled in wrong."""
    client = CheckingClient(app)
    yield "/fout", client.get("/bestaat-niet", status=404).html
    for path, action in (("/hulpvraag", "/hulpvraag"), ("/begin", None)):
        client.get(path)
        data = {"hulpvraag": ""} if action else {}
        yield f"{path}-fout", client.post(action, data, status=422).html


def staff_pages(app: Flask) -> Iterator[tuple[str, str]]:
    """Every page that one has to sign in for."""
    client = CheckingClient(app)
    account = next(account for account in DEMO_ACCOUNTS if account.rol is Rol.BEHEERDER)
    client.sign_in(account.rol.value, account.wachtwoord)
    adapter = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        permission = statement(app.view_functions[rule.endpoint])
        if permission == PUBLIC or "GET" not in (rule.methods or ()):
            continue
        values = {name: voorbeelden.STAFF.get(name, 1) for name in rule.arguments}
        values |= rule.defaults or {}
        path = adapter.build(rule.endpoint, values, force_external=False)
        page = client.get(str(path))
        if page.response.mimetype == "text/html":
            yield str(path), page.html
