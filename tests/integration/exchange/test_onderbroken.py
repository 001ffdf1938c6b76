"""An import that is stopped halfway, as a process of its own: by Ctrl-C, by a kill, by a lock."""

import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from app.exchange.inlezen import PART
from tests import catalogus
from tests.apps import SECRET, make_app

ROOT = Path(__file__).resolve().parents[3]
ROWS = 3 * PART


@pytest.fixture
def env(sqlite_template: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of a command on an empty catalogue of Zwolle, in a file of this test."""
    path = tmp_path / "test.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    found = {
        **os.environ,
        "APP_ENV": "test",
        "FLASK_APP": "wsgi",
        "SECRET_KEY": SECRET,
        "INSTANCE_DIR": str(tmp_path / "instance"),
        "DATABASE_URL": f"sqlite:///{path}",
        "INDEX_DIR": str(tmp_path / "index"),
        "MEANING": "uit",
    }
    app = make_app(tmp_path / "instance", DATABASE_URL=found["DATABASE_URL"], MEANING="uit")
    assert app.test_cli_runner().invoke(args=["seeds", "laad", "--zonder-aanbod"]).exit_code == 0
    app.extensions["database"].engine.dispose()
    return found


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file that takes several parts."""
    catalogus.write_csv(tmp_path / "veel.csv", ROWS)
    return tmp_path / "veel.csv"


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "flask", "aanbod", "importeer", *map(str, words)]


def run(env: dict[str, str], *words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )


@contextmanager
def halfway(env: dict[str, str], *words: object) -> Iterator[subprocess.Popen[str]]:
    """The command, at the moment that it says that a part is done."""
    with subprocess.Popen(
        command(*words), cwd=ROOT, env=env,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        line = process.stderr.readline()
        assert line == f"Aanbod inlezen: {PART} van {ROWS} (33%)\n", line + process.stderr.read()
        yield process


def stored(env: dict[str, str]) -> int:
    """How many aanbod there are, in a database that is whole."""
    with sqlite3.connect(env["DATABASE_URL"].removeprefix("sqlite:///")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return int(connection.execute("SELECT count(*) FROM aanbod").fetchone()[0])


def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(env, source, tmp_path):
    report = tmp_path / "verslag.json"
    with halfway(env, source, "--verslag", report) as process:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert process.returncode == 130, err
    assert "Traceback" not in out + err
    done = stored(env)
    assert 0 < done < ROWS
    assert f"Gestopt. {done} van {ROWS} rijen zijn klaar. Geef hetzelfde commando nog eens" in err
    told = json.loads(report.read_text(encoding="utf-8"))
    assert (told["klaar"], told["gelezen"], len(told["rijen"])) == (False, done, done)

    again = run(env, source)
    assert again.returncode == 0, again.stderr
    assert f"{ROWS - done} nieuw, 0 gewijzigd, {done} gelijk, 0 fout" in again.stdout
    assert stored(env) == ROWS


def test_a_kill_leaves_a_whole_catalogue_and_the_next_run_ends_as_one_would(env, source, tmp_path):
    with halfway(env, source) as process:
        process.kill()
    done = stored(env)
    assert done >= PART and done % PART == 0
    again = run(env, source)
    assert (again.returncode, f"{done} gelijk, 0 fout" in again.stdout) == (0, True)
    out = tmp_path / "uit.csv"
    export = [sys.executable, "-m", "flask", "aanbod", "exporteer", str(out)]
    assert subprocess.run(export, cwd=ROOT, env=env, check=False).returncode == 0
    rows = list(catalogus.rows(ROWS))
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == ROWS + 1
    assert [line.split(",", 1)[0] for line in lines[1:]] == [row["id"] for row in rows]


def test_a_bar_where_somebody_looks_on(env, tmp_path):
    catalogus.write_csv(tmp_path / "weinig.csv", 3)
    master, slave = pty.openpty()
    seen = b""
    with subprocess.Popen(
        command(tmp_path / "weinig.csv", "--proef"), cwd=ROOT, env={**env, "TERM": "xterm"},
        stdout=subprocess.PIPE, stderr=slave,
    ) as process:  # fmt: skip
        os.close(slave)
        try:
            while piece := os.read(master, 4096):
                seen += piece
        except OSError:
            pass  # Linux says so when the other end is closed
        os.close(master)
        assert process.stdout is not None
        said = process.stdout.read().decode()
    assert process.returncode == 0
    assert b"\x1b[" in seen and b"Aanbod inlezen" in seen and b"100%" in seen
    assert said.startswith("Proef, er is niets opgeslagen. 3 rijen gelezen")
    assert stored(env) == 0


def test_plain_lines_and_no_colours_in_a_log(env, source):
    result = run(env, source, "--proef")
    assert result.returncode == 0
    lines = [line for line in result.stderr.splitlines() if line.startswith("Aanbod inlezen")]
    assert [line.rsplit("(")[-1] for line in lines] == ["33%)", "66%)", "100%)"]
    assert "\x1b" not in result.stderr + result.stdout
    assert stored(env) == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--verslag", "x.txt"], ".csv of .json"),
        (["--verslag", "/er/is/niets/x.csv"], "niet te schrijven"),
        (["--onbekend"], "onbekend"),
    ],
)
def test_a_wrong_command_is_exit_two(env, source, words, sentence):
    result = run(env, source, *words)
    assert (result.returncode, sentence in result.stderr) == (2, True)
    assert "Traceback" not in result.stderr


def test_a_database_that_somebody_else_holds_is_one_sentence(env, tmp_path):
    catalogus.write_csv(tmp_path / "weinig.csv", 3)
    app = make_app(tmp_path / "instance", DATABASE_URL=env["DATABASE_URL"], MEANING="uit")
    engine = app.extensions["database"].engine
    event.listen(engine, "connect", lambda made, _record: made.execute("PRAGMA busy_timeout=1"))
    path = env["DATABASE_URL"].removeprefix("sqlite:///")
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        result = app.test_cli_runner().invoke(
            args=["aanbod", "importeer", str(tmp_path / "weinig.csv")]
        )
        other.execute("ROLLBACK")
    engine.dispose()
    assert result.exit_code == 1
    assert "De database is bezet door een ander proces." in result.output
    assert "0 van 3 rijen zijn klaar" in result.output
    assert "Traceback" not in result.output
    assert stored(env) == 0
