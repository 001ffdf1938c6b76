"""The report file of an import, and an import in parts while somebody else writes too."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.db import Database
from app.directory.models import Aanbod
from app.directory.queries import all_aanbod, catalogue_version
from app.directory.services import next_version
from app.exchange import inlezen
from app.exchange.inlezen import Inlezer
from app.exchange.services import CatalogusVeranderd, Inlezing
from app.exchange.types import Rij, Tabel
from app.exchange.verslag import KOLOMMEN
from tests.apps import make_app_on

HEAD = "id;organisatie;organisatie_soort;aanbod;omschrijving;bereik"
GOOD = "A1;Travers;welzijn;Koffie;Gezellig.;gemeente"
BAD = "A2;Travers;bestaat-niet;=Thee;Gezellig.;nergens"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def run(city: Database, tmp_path: Path):
    app = make_app_on(city, tmp_path / "instance", MEANING="uit")

    def invoke(*words: object):
        return app.test_cli_runner().invoke(args=["aanbod", "importeer", *map(str, words)])

    yield invoke
    app.extensions["database"].engine.dispose()


def file(folder: Path, *lines: str) -> Path:
    path = folder / "lijst.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def table(*names: str) -> Tabel:
    return Tabel(
        tuple(
            Rij(
                number,
                {
                    "id": name,
                    "organisatie": "Travers",
                    "organisatie_soort": "welzijn",
                    "aanbod": f"Koffie {name}",
                    "omschrijving": "Gezellig.",
                    "bereik": "gemeente",
                },
            )
            for number, name in enumerate(names, start=2)
        )
    )


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines, delimiter=";")
        assert tuple(reader.fieldnames or ()) == KOLOMMEN
        return list(reader)


def test_a_line_for_each_row_and_each_fault(run, tmp_path):
    report = tmp_path / "verslag.csv"
    first = run(file(tmp_path, HEAD, GOOD, BAD), "--verslag", report)
    assert (first.exit_code, f"Het verslag staat in {report}." in first.output) == (0, True)
    lines = [(line["rij"], line["uitkomst"], line["kolom"]) for line in read_csv(report)]
    assert lines == [
        ("2", "nieuw", ""),
        ("3", "fout", "organisatie_soort"),
        ("3", "fout", "bereik"),
    ]
    assert "bestaat-niet" in read_csv(report)[1]["melding"]
    run(file(tmp_path, HEAD, GOOD.replace("Gezellig", "Warm")), "--verslag", report)
    assert [line["uitkomst"] for line in read_csv(report)] == ["gewijzigd"]
    run(file(tmp_path, HEAD, GOOD.replace("Gezellig", "Warm")), "--verslag", report)
    assert [(line["uitkomst"], line["id"]) for line in read_csv(report)] == [("gelijk", "A1")]


def test_as_json_with_what_was_counted(run, tmp_path):
    report = tmp_path / "verslag.json"
    run(file(tmp_path, HEAD + ";kleur", GOOD + ";rood", BAD), "--verslag", report, "--proef")
    told = json.loads(report.read_text(encoding="utf-8"))
    assert (told["bestand"], told["proef"], told["klaar"]) == ("lijst.csv", True, True)
    counted = [told[name] for name in ("gelezen", "nieuw", "gewijzigd", "gelijk", "fout")]
    assert counted == [2, 1, 0, 0, 1]
    assert told["onbekende_kolommen"] == ["kleur"]
    assert [row["uitkomst"] for row in told["rijen"]] == ["nieuw", "fout", "fout"]


def test_no_cell_of_a_report_is_a_formula(run, tmp_path):
    report = tmp_path / "verslag.csv"
    run(file(tmp_path, HEAD, GOOD.replace("Koffie", "=1+1")), "--verslag", report)
    assert [line["aanbod"] for line in read_csv(report)] == ["'=1+1"]


def test_a_full_disk_is_told_and_the_rows_stay(run, city, tmp_path):
    report = tmp_path / "verslag.csv"
    report.symlink_to("/dev/full")
    result = run(file(tmp_path, HEAD, GOOD), "--verslag", report)
    assert result.exit_code == 3
    assert "Het verslag is er niet" in result.output
    assert "Traceback" not in result.output
    with city.sessions() as session:
        assert [row.bron_id for row in all_aanbod(session, "GM0193")] == ["A1"]


def test_the_help_names_every_exit_code(run):
    said = run("--help").output
    assert [f"  {code} " in said for code in (0, 1, 2, 3, 130)] == [True] * 5


def test_each_part_has_a_version_of_its_own(city, monkeypatch):
    monkeypatch.setattr(inlezen, "PART", 2)
    told: list[int] = []
    reader = Inlezer(city, "GM0193", NOW, progress=told.append)
    assert reader.read(table("A", "B", "C", "D", "E"))
    assert told == [2, 4, 5]
    with city.sessions() as session:
        assert [row.versie for row in all_aanbod(session, "GM0193")] == [1, 1, 2, 2, 3]
        assert catalogue_version(session, "GM0193") == 3


def test_what_an_editor_did_in_between_is_seen(city, monkeypatch):
    """The second part finds a catalogue that changed, looks again, and overwrites nothing of it."""
    monkeypatch.setattr(inlezen, "PART", 2)

    def edit(done: int) -> None:
        if done == 2:
            with city.transaction() as session:
                row = session.query(Aanbod).filter_by(bron_id="C").one()
                row.kosten, row.versie = "gratis", next_version(session, "GM0193")

    first = Inlezer(city, "GM0193", NOW)
    first.read(table("C"))
    reader = Inlezer(city, "GM0193", NOW, progress=edit)
    assert reader.read(table("A", "B", "C", "D"))
    report = reader.verslag(table())
    # C was the same when the file began; now it says something else, and the file is right again.
    assert [(row.id, row.uitkomst) for row in report.rijen] == [
        ("A", "nieuw"), ("B", "nieuw"), ("C", "gewijzigd"), ("D", "nieuw"),
    ]  # fmt: skip
    with city.sessions() as session:
        versions = [row.versie for row in all_aanbod(session, "GM0193")]
        assert (versions, catalogue_version(session, "GM0193")) == ([4, 2, 2, 4], 4)


def test_an_editor_who_never_rests_ends_the_import_in_one_piece(city, monkeypatch):
    monkeypatch.setattr(inlezen, "PART", 1)
    reader = Inlezer(city, "GM0193", NOW)

    def raise_first(*_asked: object):
        raise CatalogusVeranderd("Iemand anders veranderde de catalogus ook.")

    reader.read(table("A"))
    monkeypatch.setattr(Inlezing, "store", raise_first)
    with pytest.raises(CatalogusVeranderd):
        reader.read(table("B"))
    assert [row.id for row in reader.verslag(table()).rijen] == ["A"]
    with city.sessions() as session:
        assert [row.bron_id for row in all_aanbod(session, "GM0193")] == ["A"]


def test_a_row_that_was_in_an_earlier_part_is_double(city, monkeypatch):
    monkeypatch.setattr(inlezen, "PART", 1)
    reader = Inlezer(city, "GM0193", NOW)
    reader.read(table("A", "A"))
    assert [str(fout) for fout in reader.verslag(table()).fouten] == [
        "Rij 3, kolom id: dit id staat ook al in rij 2"
    ]


def test_who_asks_to_stop_gets_whole_parts(city, monkeypatch):
    monkeypatch.setattr(inlezen, "PART", 1)
    done: list[int] = []
    reader = Inlezer(city, "GM0193", NOW, progress=done.append, stop=lambda: len(done) == 2)
    assert not reader.read(table("A", "B", "C"))
    with city.sessions() as session:
        assert [row.bron_id for row in all_aanbod(session, "GM0193")] == ["A", "B"]
