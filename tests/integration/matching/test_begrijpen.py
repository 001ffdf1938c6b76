"""The catalogue is understood by who changes it, in the command and on the site."""

import time

import pytest
from sqlalchemy import func, select

from app.directory.models import Aanbod
from app.matching import begrijpen, begrip, context
from app.matching.models import AanbodBegrip
from tests.apps import make_app, make_app_on
from tests.integration.matching.catalogue import GEMEENTE, ROWS, fill, row


@pytest.fixture
def app(city, tmp_path):
    """The application on the database of ``city``, without a meaning layer."""
    made = make_app_on(city, tmp_path / "map", MEANING="uit")
    yield made
    made.extensions["database"].engine.dispose()


def kept(city) -> int:
    with city.sessions() as session:
        return session.scalar(select(func.count()).select_from(AanbodBegrip)) or 0


def fill_in(app, rows=ROWS):
    with app.extensions["database"].transaction() as session:
        fill(session, rows)


def test_who_changes_the_catalogue_understands_it(app, city):
    with app.app_context():
        fill_in(app)
    assert kept(city) == len(ROWS)


def test_another_database_is_no_business_of_ours(app, filled, tmp_path):
    elsewhere = make_app(tmp_path / "elders", MEANING="uit")
    with elsewhere.app_context(), filled.transaction() as session:
        fill(session, ({**row("rouw"), "omschrijving": "Anders."},))
    assert kept(filled) == 0


def test_without_an_application_nothing_happens(filled):
    assert kept(filled) == 0


@pytest.mark.parametrize("most", [len(ROWS), 1])
def test_a_request_is_not_held_up_by_many(app, city, monkeypatch, most):
    monkeypatch.setattr(begrijpen, "MOST_IN_A_REQUEST", most)
    with app.test_request_context():
        fill_in(app)
        if most == len(ROWS):
            assert kept(city) == len(ROWS)
    for _ in range(200):
        if kept(city) == len(ROWS):
            break
        time.sleep(0.05)
    assert kept(city) == len(ROWS)


def test_what_was_kept_meanwhile_is_no_error(app, city):
    with app.app_context():
        mind = context.engine().mind
    fill_in(app)
    with city.sessions() as session:
        texts = begrip.waiting(session, GEMEENTE, mind)
    gone = texts[0].nummer
    with city.transaction() as session:
        session.delete(session.get_one(Aanbod, gone))
    assert begrijpen.understand_catalogue(city, texts, mind) == 0
    assert kept(city) == 0
    assert begrijpen.understand_catalogue(city, texts[1:], mind) == len(ROWS) - 1


def test_an_error_does_not_undo_the_change(app, city, monkeypatch):
    def broken(*_args, **_options):
        raise OSError("geen model")

    monkeypatch.setattr(begrijpen, "understand_with_progress", broken)
    with app.app_context():
        fill_in(app)
    with city.sessions() as session:
        assert session.scalar(select(func.count(Aanbod.id))) == len(ROWS)


def test_the_command_says_what_it_did(app, city):
    fill_in(app)
    run = app.test_cli_runner()
    first = run.invoke(args=["match", "begrijp"])
    assert first.exit_code == 0, first.output
    assert f"{len(ROWS)} keer aanbod begrepen, {len(ROWS)} in de catalogus." in first.output
    assert "alleen woorden" in first.output
    assert "0 keer aanbod begrepen" in run.invoke(args=["match", "begrijp"]).output
    again = run.invoke(args=["match", "begrijp", "--opnieuw"])
    assert f"{len(ROWS)} keer aanbod begrepen" in again.output
    fill_in(app, ({**row("rouw"), "omschrijving": "Anders."},))
    assert run.invoke(args=["match", "begrijp"]).output.startswith("1 keer aanbod begrepen")
    assert kept(city) == len(ROWS)
