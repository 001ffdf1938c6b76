"""The application with the seeds, and a client that checks every page.

``client`` shares one application: for tests that only read. ``fresh_client`` has a database of its
own: for tests that write.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from app.accounts.demo import DEMO_ACCOUNTS
from app.directory.models import Aanbod
from app.directory.services import next_version
from tests.apps import make_app
from tests.integration.matching.catalogue import AA_LANDEN, fill, row
from tests.web.client import CheckingClient

# How who has a role signs in.
PASSWORDS = {account.rol: account.wachtwoord for account in DEMO_ACCOUNTS}
# Of the seeds: the key of Inloophuis De Hud.
HUD = "Z003"


def make_small_app(folder: Path, template: Path, **env: str) -> Flask:
    """An application with one fietsles in Berkum and one rouwgroep in Aa-landen."""
    folder.mkdir()
    shutil.copy(template, folder / "test.sqlite")
    app = make_app(folder, MEANING="uit", **env)
    result = app.test_cli_runner().invoke(args=["seeds", "laad", "--zonder-aanbod"])
    assert result.exit_code == 0, result.output
    rouw = {**row("rouw"), "bereik": "wijk", "wijken": AA_LANDEN}
    with app.extensions["database"].transaction() as session:
        fill(session, (rouw, row("fietsles-berkum")))
    return app


@pytest.fixture(scope="session")
def seeded_folder(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    """A folder with a database that holds the seeds; to copy, not to use."""
    folder = tmp_path_factory.mktemp("seeded")
    shutil.copy(sqlite_template, folder / "test.sqlite")
    app = make_app(folder)
    for command in (["seeds", "laad"], ["accounts", "demo"]):
        result = app.test_cli_runner().invoke(args=command)
        assert result.exit_code == 0, result.output
    app.extensions["database"].engine.dispose()
    return folder


@pytest.fixture(scope="session")
def shared_app(tmp_path_factory: pytest.TempPathFactory, seeded_folder: Path) -> Flask:
    """One application for all tests that only read."""
    folder = tmp_path_factory.mktemp("shared") / "instance"
    shutil.copytree(seeded_folder, folder)
    return make_app(folder)


@pytest.fixture
def client(shared_app: Flask) -> CheckingClient:
    """A visitor without cookies, on the shared application."""
    return CheckingClient(shared_app)


@pytest.fixture
def fresh_app(tmp_path: Path, seeded_folder: Path) -> Flask:
    """An application with the seeds for this test alone."""
    shutil.copytree(seeded_folder, tmp_path / "instance")
    return make_app(tmp_path / "instance")


@pytest.fixture
def fresh_client(fresh_app: Flask) -> CheckingClient:
    """A visitor without cookies, on an application of this test alone."""
    return CheckingClient(fresh_app)


@pytest.fixture
def change(fresh_app: Flask) -> Callable[..., int]:
    """Changes one aanbod of the seeds as an editor would; gives its number."""

    def change(sleutel: str = HUD, **facts: object) -> int:
        with fresh_app.extensions["database"].transaction() as session:
            aanbod = session.query(Aanbod).filter_by(sleutel=sleutel).one()
            for name, value in facts.items():
                setattr(aanbod, name, value)
            aanbod.versie = next_version(session, "GM0193")
            return aanbod.id

    return change


def number_of(app: Flask, sleutel: str = HUD) -> int:
    """The id of an aanbod of the seeds by its key."""
    with app.extensions["database"].sessions() as session:
        return session.query(Aanbod).filter_by(sleutel=sleutel).one().id
