"""What is like an aanbod, kept between visitors: the same as when it is looked for anew."""

from itertools import pairwise

import pytest
from flask import Flask

from app.directory import queries
from app.directory.models import Aanbod
from app.directory.services import next_version
from app.directory.types import Status
from app.web import page_cache
from tests.web.client import CheckingClient

GEMEENTE = "GM0193"
WITH_OTHERS = "Z003"


@pytest.fixture
def number(fresh_app: Flask) -> int:
    with fresh_app.extensions["database"].sessions() as session:
        return session.query(Aanbod).filter_by(sleutel=WITH_OTHERS).one().id


def others(app: Flask, path: str) -> list[str]:
    """The addresses of what is like it, by a visitor for whom the page is made."""
    with app.app_context():
        page_cache.pages().clear()
    page = CheckingClient(app).get(path)
    [section] = page.all("section", class_="db-verwant")
    return [a.get("href", "") for a in section.iter("a") if "/aanbod/" in a.get("href", "")]


def test_it_is_the_same_for_the_next_visitor_and_in_another_language(fresh_app, number):
    paths = [f"/aanbod/{number}", f"/aanbod/{number}", f"/ar/aanbod/{number}"]
    found = [[a.removeprefix("/ar") for a in others(fresh_app, path)] for path in paths]
    assert len(found[0]) > 1
    assert all(one == another for one, another in pairwise(found))


def test_another_language_reads_no_candidates_again(fresh_app, number, monkeypatch):
    read: list[int] = []
    really = queries.published_by_ids

    def watched(session, ids):
        ids = list(ids)
        read.append(len(ids))
        return really(session, ids)

    monkeypatch.setattr(queries, "published_by_ids", watched)
    others(fresh_app, f"/aanbod/{number}")
    first, read[:] = sum(read), []
    others(fresh_app, f"/en/aanbod/{number}")
    assert sum(read) < first / 2


def test_what_is_hidden_is_gone_from_it_at_once(fresh_app, number):
    path = f"/aanbod/{number}"
    before = others(fresh_app, path)
    with fresh_app.extensions["database"].transaction() as session:
        row = session.get_one(Aanbod, int(before[0].rpartition("/")[2]))
        row.status, row.versie = Status.VERBORGEN, next_version(session, GEMEENTE)
    after = others(fresh_app, path)
    assert before[0] not in after
    assert len(after) > 1
