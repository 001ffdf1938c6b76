"""``flask index`` and the line that an import prints about the index."""

from pathlib import Path

import pytest

from app.config import ROOT
from app.core.db import Database
from app.geo.services import load_gemeente
from app.search.folders import POINTER
from app.taxonomy.services import load_vocabularies
from tests.apps import make_app

ROWS = """organisatie,organisatie_soort,aanbod,omschrijving,bereik
Voorbeeld,welzijn,Koor,Samen zingen.,gemeente
"""


@pytest.fixture
def run(tmp_path: Path, sqlite_template: Path):
    """Runs a command on an empty catalogue of Zwolle."""
    path = tmp_path / "site.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    url = f"sqlite:///{path}"
    with Database(url).transaction() as session:
        load_vocabularies(session, ROOT / "seeds" / "vocabulaire")
        load_gemeente(session, ROOT / "seeds" / "zwolle")
    app = make_app(tmp_path / "instance", DATABASE_URL=url)
    return lambda *args: app.test_cli_runner().invoke(args=list(args))


def test_from_no_index_to_one_that_follows_an_import(run, tmp_path):
    result = run("index", "stand")
    assert (result.exit_code, "geen bruikbare zoekindex" in result.output) == (1, True)
    assert "gemaakt: 0 aanbod" in run("index", "bouw").output
    assert run("index", "stand").exit_code == 0
    (tmp_path / "rijen.csv").write_text(ROWS, encoding="utf-8")
    dry = run("aanbod", "importeer", str(tmp_path / "rijen.csv"), "--proef")
    assert "zoekindex" not in dry.output
    result = run("aanbod", "importeer", str(tmp_path / "rijen.csv"))
    assert (result.exit_code, "De zoekindex is bij (bijgewerkt)." in result.output) == (0, True)
    assert run("index", "stand").exit_code == 0
    assert "was al goed" in run("index", "bouw").output
    assert "gemaakt: 1 aanbod" in run("index", "bouw", "--opnieuw").output


def test_a_damaged_index_is_reported_and_made_again(run, tmp_path):
    run("index", "bouw")
    (tmp_path / "instance" / "index" / "GM0193" / POINTER).write_text("{}")
    assert run("index", "stand").exit_code == 1
    assert "gemaakt" in run("index", "bouw").output
    assert run("index", "stand").exit_code == 0
