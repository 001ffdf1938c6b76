"""``flask geo geocodeer`` that is stopped halfway, and goes on."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.core.db import Database
from app.directory import geocoding_cli
from app.directory.models import Locatie
from app.geo.models import GeocodeCache
from tests.apps import make_app_on

ADDRESSES = 5


@pytest.fixture
def app(city: Database, tmp_path: Path) -> Iterator[Flask]:
    """The application with five addresses whose place nobody knows."""
    app = make_app_on(city, tmp_path / "instance", MEANING="uit")
    with city.transaction() as session:
        for number in range(1, ADDRESSES + 1):
            session.add(
                Locatie(gemeente_code="GM0193", adres=f"Dorpsstraat {number}", plaats="Zwolle")
            )
    yield app
    app.extensions["database"].engine.dispose()


def run(app: Flask, *words: str):
    return app.test_cli_runner().invoke(args=["geo", "geocodeer", *words])


def play(monkeypatch, stop_at: int = 0, number: int = signal.SIGINT) -> list[str]:
    """Answer every address; at the ``stop_at``-th question somebody stops the command."""
    asked: list[str] = []

    def ask(address: str):
        asked.append(address)
        if len(asked) == stop_at:
            os.kill(os.getpid(), number)
        return (52.5, 6.1)

    monkeypatch.setattr(geocoding_cli, "make_geocoder", lambda _name: ask)
    return asked


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_what_was_answered_stays_and_the_next_run_goes_on(app, city, monkeypatch, number, code):
    before = play(monkeypatch, 2, number)
    result = run(app)
    assert result.exit_code == code, result.output
    assert "2 van 2 adressen gevonden" in result.output
    assert "Er zijn nog 3 adressen niet opgezocht." in result.output
    with city.sessions() as session:
        assert session.scalar(select(func.count()).select_from(GeocodeCache)) == 2
    after = play(monkeypatch)
    assert "3 van 3 adressen gevonden" in run(app).output
    assert len(before) == 2 and len(after) == 3 and not set(before) & set(after)


def test_the_signals_are_given_back(app, monkeypatch):
    held = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    play(monkeypatch, 1)
    run(app)
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == held


def test_the_help_names_every_exit_code(app):
    said = run(app, "--help").output
    assert [f"  {code} " in said for code in (0, 1, 2, 130)] == [True] * 4
