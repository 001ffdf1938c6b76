"""Every change of the catalogue is told, once it is really there."""

import pytest

from app.directory.events import catalogus_gewijzigd
from app.directory.queries import catalogue_version
from app.directory.services import next_version
from tests.integration.matching.catalogue import GEMEENTE, fill


@pytest.fixture
def told():
    """What was told, in order."""
    heard = []

    def hear(_sender, **facts):
        heard.append(facts)

    with catalogus_gewijzigd.connected_to(hear):
        yield heard


def test_a_change_is_told_after_the_commit(city, told):
    with city.transaction() as session:
        fill(session)
        assert told == []
    assert told == [{"gemeente": GEMEENTE, "bind": city.engine}]


def test_the_next_change_is_told_too(city, told):
    for _ in range(2):
        with city.transaction() as session:
            next_version(session, GEMEENTE)
    assert [facts["gemeente"] for facts in told] == [GEMEENTE, GEMEENTE]


def test_what_changes_nothing_tells_nothing(city, told):
    with city.transaction() as session:
        fill(session)
    told.clear()
    with city.transaction() as session:
        fill(session)
    assert told == []


def test_a_rollback_tells_nothing_not_even_later(city, told):
    with city.sessions() as session:
        next_version(session, GEMEENTE)
        session.rollback()
        session.commit()
    assert told == []


def test_a_savepoint_is_no_commit(city, told):
    with city.transaction() as session:
        with session.begin_nested():
            next_version(session, GEMEENTE)
        assert told == []
    assert len(told) == 1


def test_who_listens_sees_the_change(city):
    seen = []

    def look(_sender, *, gemeente, **_rest):
        with city.transaction() as session:
            seen.append(catalogue_version(session, gemeente))

    with catalogus_gewijzigd.connected_to(look), city.transaction() as session:
        version = next_version(session, GEMEENTE)
    assert seen == [version]
