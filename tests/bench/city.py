"""A city to measure on: database, index and snapshot with a made-up catalogue."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from app import create_app
from app.config import read_settings
from app.core.db import Database
from app.directory import indexing
from app.matching import retrieve
from app.matching.mind import Mind, make_mind
from app.matching.retrieve import Snapshot
from app.search.index import SearchIndex
from tests import catalogus

GEMEENTE = "GM0193"


@dataclass(frozen=True)
class City:
    """What was made, and how many seconds each step took."""

    number: int
    env: Mapping[str, str]
    index: SearchIndex
    mind: Mind
    snapshot: Snapshot
    rows: list[dict[str, str]]
    took: dict[str, float]


@contextmanager
def city(folder: Path, number: int, meaning: str) -> Iterator[City]:
    """A city with ``number`` aanbod, all its files in ``folder``."""
    env = {
        "APP_ENV": "test",
        "SECRET_KEY": "only-for-the-bench-" * 3,
        "INSTANCE_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite'}",
        "INDEX_DIR": str(folder / "index"),
        "MATCH_RATE_LIMIT": "10000000 per minute",
        "MEANING": meaning,
    }
    settings = read_settings(env)
    took = _fill(env, folder, number)
    database = Database(settings.database_url)
    index = indexing.open_index(settings.index_dir, settings.seeds_dir, GEMEENTE, 10)
    with database.transaction() as session:
        took["index"] = _timed(lambda: indexing.rebuild(session, index, GEMEENTE))
    mind = make_mind(settings.seeds_dir, meaning)
    start = perf_counter()
    with database.sessions() as session:
        snapshot = retrieve.build(session, GEMEENTE, mind)
    took["momentopname"] = perf_counter() - start
    yield City(number, env, index, mind, snapshot, list(catalogus.rows(number)), took)
    database.engine.dispose()


def _fill(env: Mapping[str, str], folder: Path, number: int) -> dict[str, float]:
    """Make the database and import the catalogue, by the commands that everyone uses."""
    app = create_app(read_settings(env))
    source = folder / "aanbod.csv"
    catalogus.write_csv(source, number)

    def run(*words: str) -> None:
        result = app.test_cli_runner().invoke(args=words)
        if result.exit_code:
            raise SystemExit(result.output)

    run("db", "upgrade")
    run("seeds", "laad", "--zonder-aanbod")
    took = {"inlezen": _timed(lambda: run("aanbod", "importeer", str(source)))}
    app.extensions["database"].engine.dispose()
    return took


def _timed(call) -> float:
    start = perf_counter()
    call()
    return perf_counter() - start


def worker_env(found: City, port: int) -> dict[str, str]:
    """The environment of a server for this city."""
    return {**os.environ, **found.env, "PORT": str(port), "WEB_CONCURRENCY": "2"}
