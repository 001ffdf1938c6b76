"""What every test may use: a folder of the run, and databases on SQLite and on PostgreSQL.

A test that asks for ``database_url`` runs twice, once on each. Both hand out a fresh copy of a
database that was migrated once in this test process.
"""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from app.core import migrate
from app.core.db import make_engine
from tests import postgres

settings.register_profile("dichtbij", deadline=None, derandomize=True)
settings.load_profile("dichtbij")

RUN_DIR = pytest.StashKey[Path]()
NUMBERS = count(1)


def pytest_configure(config: pytest.Config) -> None:
    """The process that leads the run makes one folder, which its workers share."""
    workerinput = getattr(config, "workerinput", None)
    if workerinput is not None:
        config.stash[RUN_DIR] = Path(workerinput["run_dir"])
        return
    run_dir = Path(tempfile.mkdtemp(prefix="dichtbij-tests-"))
    run_dir.chmod(0o711)  # PostgreSQL may run as another user, below this folder
    config.stash[RUN_DIR] = run_dir


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Tell a worker where the run's folder is."""
    node.workerinput["run_dir"] = str(node.config.stash[RUN_DIR])


def pytest_unconfigure(config: pytest.Config) -> None:
    """The leading process stops what the run started and removes its folder."""
    if hasattr(config, "workerinput") or RUN_DIR not in config.stash:
        return
    postgres.stop_server(config.stash[RUN_DIR])
    shutil.rmtree(config.stash[RUN_DIR], ignore_errors=True)


@pytest.fixture(scope="session")
def run_dir(pytestconfig: pytest.Config) -> Path:
    """The folder all processes of this test run share; it goes when the run ends."""
    return pytestconfig.stash[RUN_DIR]


@pytest.fixture(scope="session")
def postgres_server(run_dir: Path) -> str:
    """URL of the run's PostgreSQL server; skips when PostgreSQL can't be started here."""
    try:
        return postgres.server_url(run_dir)
    except postgres.NoPostgres as reason:
        pytest.skip(f"zonder PostgreSQL: {reason}")


@pytest.fixture(scope="session")
def worker(request: pytest.FixtureRequest) -> str:
    """The name of this test process: ``gw0``, ``gw1``, …, or ``main`` without xdist."""
    return getattr(request.config, "workerinput", {}).get("workerid", "main")


@pytest.fixture(scope="session")
def sqlite_template(run_dir: Path, worker: str) -> Path:
    """A migrated SQLite file to copy."""
    path = run_dir / f"template-{worker}.sqlite"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str, worker: str) -> str:
    """The name of a migrated PostgreSQL database to copy."""
    name = f"template_{worker}"
    _migrate(postgres.create_database(postgres_server, name))
    return name


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def backend(request: pytest.FixtureRequest) -> str:
    """``sqlite`` and ``postgresql`` in turn."""
    return str(request.param)


@pytest.fixture
def database_url(
    backend: str, tmp_path: Path, worker: str, request: pytest.FixtureRequest
) -> Iterator[str]:
    """URL of a migrated, empty database of this test alone, on each backend."""
    if backend == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "test.sqlite")
        yield f"sqlite:///{tmp_path / 'test.sqlite'}"
        return
    template = request.getfixturevalue("postgres_template")
    yield from _postgres_database(request, worker, template)


@pytest.fixture
def bare_database_url(
    backend: str, tmp_path: Path, worker: str, request: pytest.FixtureRequest
) -> Iterator[str]:
    """URL of a database without any table, on each backend: for tests of the migrations."""
    if backend == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.sqlite'}"
        return
    yield from _postgres_database(request, worker, "template0")


def _postgres_database(request: pytest.FixtureRequest, worker: str, template: str) -> Iterator[str]:
    server = request.getfixturevalue("postgres_server")
    name = f"test_{worker}_{next(NUMBERS)}"
    yield postgres.create_database(server, name, template)
    postgres.drop_database(server, name)


def _migrate(url: str) -> None:
    engine = make_engine(url)
    migrate.upgrade(engine)
    engine.dispose()
