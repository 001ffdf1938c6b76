"""``flask aanbod`` and ``flask seeds`` as a person or a script runs them."""

import csv
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from flask import Flask

from app.core.db import Database
from app.directory.queries import all_aanbod
from app.exchange.types import COLUMNS
from tests.apps import make_app_on

ROOT = Path(__file__).resolve().parents[3]
HEAD = "id;organisatie;organisatie_soort;aanbod;omschrijving;bereik"
GOOD = "A1;Travers;welzijn;Koffie;Gezellig.;gemeente"
BAD = "A2;Travers;bestaat-niet;Koffie;Gezellig.;gemeente"


@pytest.fixture
def app(city: Database, tmp_path: Path) -> Iterator[Flask]:
    """The application on an empty catalogue of Zwolle."""
    app = make_app_on(city, tmp_path / "instance")
    yield app
    app.extensions["database"].engine.dispose()


def run(app: Flask, *words: object):
    return app.test_cli_runner().invoke(args=[str(word) for word in words])


def file(folder: Path, *lines: str, name: str = "lijst.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def stored(city: Database) -> list[str]:
    with city.sessions() as session:
        return [row.bron_id for row in all_aanbod(session, "GM0193")]


def test_good_rows_go_in_and_the_index_follows(app, city, tmp_path):
    result = run(app, "aanbod", "importeer", file(tmp_path, HEAD, GOOD, BAD))
    assert result.exit_code == 0
    assert "Rij 3, kolom organisatie_soort: onbekende waarde 'bestaat-niet'" in result.output
    assert "2 rijen gelezen: 1 nieuw, 0 gewijzigd, 0 gelijk, 1 fout." in result.output
    assert stored(city) == ["A1"]
    assert run(app, "index", "stand").exit_code == 0


def test_only_bad_rows_is_exit_one(app, city, tmp_path):
    result = run(app, "aanbod", "importeer", file(tmp_path, HEAD, BAD))
    assert result.exit_code == 1
    assert "0 nieuw, 0 gewijzigd, 0 gelijk, 1 fout" in result.output
    assert stored(city) == []


def test_a_trial_stores_nothing(app, city, tmp_path):
    result = run(app, "aanbod", "importeer", file(tmp_path, HEAD, GOOD), "--proef")
    assert result.exit_code == 0
    assert "Proef, er is niets opgeslagen. 1 rijen gelezen: 1 nieuw" in result.output
    assert stored(city) == []


def test_unknown_columns_are_named(app, tmp_path):
    path = file(tmp_path, HEAD + ";kleur", GOOD + ";rood")
    assert "onbekende kolommen: kleur" in run(app, "aanbod", "importeer", path).output


def test_many_errors_are_cut_short(app, tmp_path):
    lines = [BAD.replace("A2", f"A{number}") for number in range(60)]
    output = run(app, "aanbod", "importeer", file(tmp_path, HEAD, *lines)).output
    assert output.count("onbekende waarde") == 50
    assert "… en nog 10 fouten." in output


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.csv", b"naam;plaats\n", "Deze kolommen ontbreken"),
        ("x.xlsx", b"geen xlsx", "geen XLSX-bestand"),
        ("x.csv", b"\x89PNG\r\n\x1a\n", "plaatje"),
        ("x.csv", b"", "leeg"),
    ],
)
def test_a_file_of_no_use_is_one_sentence(app, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    result = run(app, "aanbod", "importeer", tmp_path / name)
    assert result.exit_code == 1
    assert words in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("name", ["weg.csv", "."])
def test_what_cannot_be_read_is_one_sentence(app, tmp_path, name):
    result = run(app, "aanbod", "importeer", tmp_path / name)
    assert result.exit_code == 1
    assert "niet lezen" in result.output


def test_a_gemeente_that_is_not_there_is_one_sentence(app, tmp_path):
    path = file(tmp_path, HEAD, GOOD)
    result = run(app, "aanbod", "importeer", path, "--gemeente", "GM9999")
    assert result.exit_code == 1
    assert "De gemeente GM9999 is er nog niet." in result.output


@pytest.mark.parametrize("name", ["uit.csv", "uit.xlsx", "UIT.CSV"])
def test_export_and_back_changes_nothing(app, tmp_path, name):
    path = file(tmp_path, HEAD + ";kosten", GOOD + ";=1+1", "A9;T;school;Les;Leren.;regio;gratis")
    run(app, "aanbod", "importeer", path)
    result = run(app, "aanbod", "exporteer", tmp_path / name)
    assert (result.exit_code, "2 aanbod geschreven" in result.output) == (0, True)
    again = run(app, "aanbod", "importeer", tmp_path / name)
    assert "0 nieuw, 0 gewijzigd, 2 gelijk, 0 fout" in again.output


def test_no_cell_of_an_export_is_a_formula(app, tmp_path):
    run(app, "aanbod", "importeer", file(tmp_path, HEAD + ";kosten", GOOD + ";=1+1"))
    run(app, "aanbod", "exporteer", tmp_path / "uit.csv")
    run(app, "aanbod", "exporteer", tmp_path / "uit.xlsx")
    with (tmp_path / "uit.csv").open(encoding="utf-8", newline="") as lines:
        head, row = csv.reader(lines)
    assert tuple(head) == COLUMNS
    assert row[head.index("kosten")] == "'=1+1"
    sheet = openpyxl.load_workbook(tmp_path / "uit.xlsx").worksheets[0]
    assert {cell.data_type for line in sheet.iter_rows() for cell in line} <= {
        "s",
        "n",
        "inlineStr",
    }


def test_an_export_needs_a_kind_and_a_folder(app, tmp_path):
    kind = run(app, "aanbod", "exporteer", tmp_path / "uit.txt")
    assert (kind.exit_code, ".csv of .xlsx" in kind.output) == (1, True)
    folder = run(app, "aanbod", "exporteer", tmp_path / "weg" / "uit.csv")
    assert (folder.exit_code, "niet schrijven" in folder.output) == (1, True)


def test_seeds_twice_is_seeds_once(app, city):
    first = run(app, "seeds", "laad")
    assert first.exit_code == 0, first.output
    before = stored(city)
    second = run(app, "seeds", "laad")
    assert f"0 nieuw, 0 gewijzigd, {len(before)} gelijk, 0 fout" in second.output
    assert stored(city) == before


def test_seeds_without_the_catalogue(app, city):
    assert run(app, "seeds", "laad", "--zonder-aanbod").exit_code == 0
    assert stored(city) == []


def test_the_whole_way_in_processes_of_their_own(tmp_path):
    """As on a new machine: nothing is there, and every command is a program of its own."""
    env = {
        **os.environ,
        "FLASK_APP": "wsgi",
        "INSTANCE_DIR": str(tmp_path / "instance"),
        "DATABASE_URL": "",
        "INDEX_DIR": "",
    }
    env.pop("INDEX_DIR")

    def flask(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "flask", *map(str, words)],
            cwd=ROOT, env=env, capture_output=True, text=True, check=False,
        )  # fmt: skip

    early = flask("aanbod", "importeer", file(tmp_path, HEAD, GOOD))
    assert (early.returncode, "eerst: flask db upgrade" in early.stderr) == (1, True)
    assert flask("db", "upgrade").returncode == 0
    assert flask("seeds", "laad", "--zonder-aanbod").returncode == 0
    assert flask("aanbod", "importeer", file(tmp_path, HEAD, GOOD, BAD)).returncode == 0
    bad = flask("aanbod", "importeer", file(tmp_path, HEAD, BAD))
    assert (bad.returncode, "Rij 2, kolom organisatie_soort" in bad.stderr) == (1, True)
    assert flask("aanbod", "exporteer", tmp_path / "uit.csv").returncode == 0
    assert (tmp_path / "uit.csv").read_text(encoding="utf-8").count("\n") == 2
