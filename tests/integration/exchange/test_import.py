"""Importing into a database: good rows go in, bad ones are named, the same changes nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from app.directory import queries
from app.directory.models import Aanbod, Locatie, Organisatie
from app.directory.types import Status
from app.exchange.reading import read_table
from app.exchange.services import export_rows, import_table
from app.exchange.types import COLUMNS, Rij, Tabel
from app.exchange.writing import to_csv, to_xlsx
from tests.integration.conftest import SEEDS

NOW = datetime(2026, 3, 1, tzinfo=UTC)
GOOD = {
    "organisatie": "Travers",
    "organisatie_soort": "welzijn",
    "aanbod": "Koffie",
    "omschrijving": "Gezellig.",
    "bereik": "gemeente",
}


def table(*rows: dict[str, str]) -> Tabel:
    return Tabel(tuple(Rij(at, {**GOOD, **row}) for at, row in enumerate(rows, start=2)))


def load(session, *rows: dict[str, str], now=NOW, gemeente="GM0193"):
    return import_table(session, gemeente, table(*rows), now)


def count(session, model) -> int:
    return session.scalar(select(func.count()).select_from(model))


def numbers(report) -> tuple[int, int, int, int, int]:
    return (report.gelezen, report.nieuw, report.gewijzigd,
            report.gelijk, report.fout)  # fmt: skip


def test_good_rows_go_in_and_bad_ones_are_named(city):
    with city.transaction() as session:
        report = load(
            session,
            {"id": "A1"},
            {"id": "A2", "themas": "bestaat-niet", "leeftijd_van": "x"},
            {"id": "A3", "bereik": ""},
            {"id": "A4", "aanbod": "Thee", "wijken": "Dieze", "bereik": "wijk"},
        )
    assert numbers(report) == (4, 2, 0, 0, 2)
    assert [(fout.rij, fout.kolom) for fout in report.fouten] == [
        (3, "themas"),
        (3, "leeftijd_van"),
        (4, "bereik"),
    ]
    with city.sessions() as session:
        rows = queries.all_aanbod(session, "GM0193")
        assert [row.bron_id for row in rows] == ["A1", "A4"]
        assert rows[1].wijken == ["WK019311"]
        assert all(row.status is Status.GEPUBLICEERD for row in rows)


def test_the_same_file_twice_changes_nothing(city):
    rows = [{"id": "A1"}, {"id": "A2", "adres": "Kerk 1", "postcode": "8012AB"}, {"aanbod": "Thee"}]
    with city.transaction() as session:
        assert numbers(load(session, *rows)) == (3, 3, 0, 0, 0)
    with city.sessions() as session:
        before = [(r.id, r.versie, r.gewijzigd_op) for r in queries.all_aanbod(session, "GM0193")]
    with city.transaction() as session:
        assert numbers(load(session, *rows, now=NOW + timedelta(days=1))) == (3, 0, 0, 3, 0)
    with city.sessions() as session:
        after = [(r.id, r.versie, r.gewijzigd_op) for r in queries.all_aanbod(session, "GM0193")]
        assert queries.catalogue_version(session, "GM0193") == 1
    assert after == before


def test_a_change_touches_its_own_row_only(city):
    with city.transaction() as session:
        load(session, {"id": "A1"}, {"id": "A2"})
    with city.transaction() as session:
        report = load(session, {"id": "A1", "themas": "rouw"}, {"id": "A2"},
                      now=NOW + timedelta(days=1))  # fmt: skip
    assert numbers(report) == (2, 0, 1, 1, 0)
    with city.sessions() as session:
        first, second = queries.all_aanbod(session, "GM0193")
        assert (first.themas, first.versie) == (["rouw"], 2)
        assert first.aangemaakt_op == NOW
        assert first.gewijzigd_op == NOW + timedelta(days=1)
        assert (second.versie, second.gewijzigd_op) == (1, NOW)


def test_an_emptied_cell_is_unknown_again(city):
    full = {"id": "A1", "themas": "rouw|geld", "wijken": "Dieze", "kosten": "gratis",
            "wachttijd_weken": "0", "leeftijd_van": "18"}  # fmt: skip
    with city.transaction() as session:
        load(session, full)
    with city.transaction() as session:
        load(session, {"id": "A1"})
    with city.sessions() as session:
        (row,) = queries.all_aanbod(session, "GM0193")
        assert (row.themas, row.wijken, row.kosten) == ([], [], "")
        assert (row.wachttijd_weken, row.leeftijd_van) == (None, None)


def test_the_order_of_themas_counts(city):
    with city.transaction() as session:
        load(session, {"id": "A1", "themas": "rouw|geld"})
    with city.transaction() as session:
        assert load(session, {"id": "A1", "themas": "geld|rouw"}).gewijzigd == 1
    with city.sessions() as session:
        assert queries.all_aanbod(session, "GM0193")[0].themas == ["geld", "rouw"]


def test_a_double_id_is_named_and_the_first_counts(city):
    with city.transaction() as session:
        report = load(session, {"id": "A1"}, {"id": "A1", "aanbod": "Thee"})
    assert numbers(report) == (2, 1, 0, 0, 1)
    assert str(report.fouten[0]) == "Rij 3, kolom id: dit id staat ook al in rij 2"
    with city.sessions() as session:
        assert queries.all_aanbod(session, "GM0193")[0].naam == "Koffie"


def test_without_an_id_organisation_name_and_address_are_the_key(city):
    with city.transaction() as session:
        report = load(session, {}, {"adres": "Kerk 1"}, {"aanbod": "Thee"}, {})
    assert numbers(report) == (4, 3, 0, 0, 1)
    assert str(report.fouten[0]) == "Rij 5, kolom aanbod: dit aanbod staat ook al in rij 2"
    with city.transaction() as session:
        assert numbers(load(session, {"omschrijving": "Anders."})) == (1, 0, 1, 0, 0)


def test_one_organisation_for_all_its_aanbod(city):
    with city.transaction() as session:
        load(session, {"id": "A1"}, {"id": "A2"}, {"id": "A3", "organisatie_soort": "school"})
    with city.transaction() as session:
        load(session, {"id": "A4"})
        assert count(session, Organisatie) == 2


def test_the_wijk_of_a_place_is_known_when_its_postcode_is_sure(city):
    with city.transaction() as session:
        load(
            session,
            {"id": "A1", "postcode": "8012AB"},
            {"id": "A2", "postcode": "8011AB"},  # three wijken
            {"id": "A3", "postcode": "9999"},
            {"id": "A4"},
        )
        found = {
            row.bron_id: (row.locatie and row.locatie.wijk_code) or "geen"
            for row in queries.all_aanbod(session, "GM0193")
        }
    assert found == {"A1": "WK019313", "A2": "geen", "A3": "geen", "A4": "geen"}


def test_nothing_is_stored_until_the_caller_says_so(city):
    with city.sessions() as session:
        assert load(session, {"id": "A1"}).nieuw == 1
        session.rollback()
    with city.sessions() as session:
        assert (count(session, Aanbod), count(session, Organisatie)) == (0, 0)
        assert queries.catalogue_version(session, "GM0193") == 0


HOSTILE = ["'; DROP TABLE aanbod; --", '<script>alert("x")</script>', "{{ 7*7 }}", "%s%n\\", "🫖 é̂"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_texts(city, text):
    columns = ("id", "organisatie", "aanbod", "omschrijving", "adres", "kosten", "tijden", "bron")
    with city.transaction() as session:
        assert load(session, dict.fromkeys(columns, text)).nieuw == 1
    with city.sessions() as session:
        (exported,) = export_rows(session, "GM0193")
    assert {exported[name] for name in columns} == {text}


def test_the_seed_catalogue_makes_the_round_trip(city):
    content = (SEEDS / "zwolle" / "aanbod.csv").read_bytes()
    with city.transaction() as session:
        report = import_table(session, "GM0193", read_table(content, "aanbod.csv"), NOW)
        assert report.fouten == ()
        assert report.nieuw == report.gelezen > 200
    with city.sessions() as session:
        rows = export_rows(session, "GM0193")
    assert set(rows[0]) == set(COLUMNS)
    for name, exported in (("x.csv", to_csv(rows)), ("x.xlsx", to_xlsx(rows))):
        with city.transaction() as session:
            again = import_table(session, "GM0193", read_table(exported, name), NOW)
        assert (again.gelijk, again.fout) == (report.nieuw, 0)


def test_a_gemeente_sees_its_own_catalogue_only(city):
    with city.transaction() as session:
        load(session, {"id": "A1"})
    with city.sessions() as session:
        assert export_rows(session, "GM9999") == []


def test_an_update_leaves_no_orphans(city):
    with city.transaction() as session:
        load(session, {"id": "A1", "adres": "Kerk 1", "themas": "rouw", "doelgroepen": "ouderen"})
    with city.transaction() as session:
        load(session, {"id": "A1", "adres": "Kerk 2", "themas": "geld", "doelgroepen": "ouderen"})
        assert count(session, Locatie) == 1
        assert queries.all_aanbod(session, "GM0193")[0].themas == ["geld"]
