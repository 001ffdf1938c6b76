"""The running service and a browser for it.

A browser test gets ``page``, once on a phone's width and once on a desk's, or makes its own with
``new_page``. Every page is watched: an error in the console, an uncaught exception or a request to
any other host fails the test that caused it.
"""

import os
import secrets
import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from ctypes.util import find_library
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests import postgres
from tests.browser.checks.axe import axe
from tests.browser.checks.everything import WINDOWS
from tests.browser.checks.watch import Watch
from tests.browser.steps import PATIENCE, PATIENCE_WITH_A_PAGE

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
READY_TRIES, READY_PAUSE = 600, 0.1


@dataclass(frozen=True)
class LiveServer:
    """A running service: its address and the environment its commands need."""

    url: str
    env: dict[str, str]

    def flask(self, *arguments: str) -> str:
        """Run ``flask ARGUMENTS`` on the same database and index; gives what it printed."""
        return _flask(self.env, *arguments)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of Chromium: CHROMIUM's, or Debian's; skips when there is none."""
    names = (os.environ.get("CHROMIUM", ""), *CHROMIUM_NAMES)
    found = next(filter(None, map(shutil.which, filter(None, names))), None)
    if found is None:
        pytest.skip("zonder browser: Chromium is niet gevonden (Debian: apt-get install chromium)")
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """Chromium, started once in this test process."""
    if sys.platform == "linux" and find_library("atomic") is None:
        pytest.skip("zonder browser: libatomic ontbreekt (Debian: apt-get install libatomic1)")
    expect.set_options(timeout=PATIENCE_WITH_A_PAGE)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def filled_instance(run_dir: Path) -> Path:
    """A folder with a migrated database that holds the seeds; made once in a run, to be copied."""
    folder = run_dir / "filled"
    with postgres.lock(run_dir / "filled.lock"):
        if not (folder / "done").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            env = _environment(folder)
            _flask(env, "db", "upgrade")
            _flask(env, "seeds", "laad")
            (folder / "done").touch()
    return folder


@pytest.fixture(scope="session")
def live_server(
    filled_instance: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """The service under gunicorn on a free port, with the seeds, for this test process alone."""
    with serving(filled_instance, tmp_path_factory.mktemp("live")) as server:
        yield server


@contextmanager
def serving(filled: Path, folder: Path, **env: str) -> Iterator[LiveServer]:
    """The service with a copy of the database in ``filled``, and with these settings besides."""
    _copy_database(filled / "live.sqlite", folder / "live.sqlite")
    env = {**_environment(folder), **env}
    _flask(env, "index", "bouw")
    url = f"http://127.0.0.1:{env['PORT']}"
    with (folder / "server.log").open("w+", encoding="utf-8") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"],
            cwd=ROOT,
            env=env,
            stdout=log,
            stderr=log,
        )
        try:
            _wait_until_ready(url, server, log)
            yield LiveServer(url, env)
        finally:
            server.terminate()
            server.wait()


@pytest.fixture
def watch(live_server: LiveServer) -> Iterator[Watch]:
    """The watch over this test's pages; fails the test when one of them did something wrong."""
    watching = Watch(live_server.url)
    yield watching
    assert not watching.faults, "\n".join(watching.faults)


@pytest.fixture
def new_page(
    browser: Browser, live_server: LiveServer, watch: Watch
) -> Iterator[Callable[..., Page]]:
    """Makes a page in a browser profile of its own: ``new_page(width=1280, javascript=True)``.

    The page's addresses may be relative to the service: ``page.goto("/")``.
    """
    contexts = []

    def make(width: int = 1280, *, javascript: bool = True, **options: object) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": WINDOWS.get(width, 900)},
            java_script_enabled=javascript,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            **options,  # type: ignore[arg-type]
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        watch.follow(page)
        return page

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(params=WINDOWS, ids=lambda width: f"{width}px")
def page(request: pytest.FixtureRequest, new_page: Callable[..., Page]) -> Page:
    """A page at a phone's width and at a desk's, in turn."""
    return new_page(width=request.param)


@pytest.fixture
def check_axe() -> Callable[..., None]:
    """Fails on any accessibility violation: ``check_axe(page, reviewed={"color-contrast"})``.

    What axe can't decide (``incomplete``) fails as well, unless its rule is named in ``reviewed``:
    someone has looked at it on that page.
    """

    def check(page: Page, reviewed: frozenset[str] | set[str] = frozenset()) -> None:
        findings = axe(page, reviewed)
        assert not findings, "\n".join(findings)

    return check


def _copy_database(source: Path, target: Path) -> None:
    """By SQLite itself: what it still keeps in its write-ahead log comes along."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _environment(folder: Path) -> dict[str, str]:
    """Settings of a service whose data is all in ``folder``."""
    return {
        **{name: value for name, value in os.environ.items() if name != "APP_ENV"},
        "APP_ENV": "test",
        "SECRET_KEY": secrets.token_hex(32),
        "INSTANCE_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'live.sqlite'}",
        "INDEX_DIR": str(folder / "index"),
        "HOST": "127.0.0.1",
        "PORT": str(postgres.free_port()),
    }


def _flask(env: dict[str, str], *arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "wsgi", *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, f"flask {' '.join(arguments)}:\n{result.stdout}{result.stderr}"
    return str(result.stdout)


def _wait_until_ready(url: str, server: subprocess.Popen[bytes], log: IO[str]) -> None:
    """Until the service answers; fails with its log when it stops instead."""
    for _ in range(READY_TRIES):
        try:
            urllib.request.urlopen(f"{url}/gezond").close()
            return
        except OSError:  # nobody there yet, or hung up on
            if server.poll() is not None:
                break
            time.sleep(READY_PAUSE)
    log.seek(0)
    raise AssertionError(f"the service does not answer on {url}:\n{log.read()}")
