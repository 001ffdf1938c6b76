"""``flask geo`` as a person runs it; the network is played."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.db import Database
from app.core.errors import DichtbijError
from app.directory import geocoding_cli
from app.directory.models import Aanbod, Locatie
from app.directory.queries import catalogue_version
from app.exchange.types import COLUMNS
from app.geo.geocode import GeocoderOffline
from app.geo.models import GeocodeCache, Wijk
from tests.apps import make_app_on

SQUARE = [[6.0, 52.5], [6.1, 52.5], [6.1, 52.6], [6.0, 52.5]]
ROWS = [
    {"id": "A1", "aanbod": "Eén", "adres": "Dorpsstraat 1", "plaats": "Zwolle"},
    {"id": "A2", "aanbod": "Twee", "adres": "Dorpsstraat 2", "plaats": "Zwolle"},
    {"id": "A3", "aanbod": "Drie", "adres": "Dorpsstraat 3"},  # which Dorpsstraat?
    {"id": "A4", "aanbod": "Vier", "plaats": "Zwolle"},
    {"id": "A5", "aanbod": "Vijf", "adres": "Dorpsstraat 5", "plaats": "Zwolle", "lat": "52.5",
     "lon": "6.1"},
]  # fmt: skip


@pytest.fixture
def app(city: Database, tmp_path: Path) -> Iterator[Flask]:
    """The application on a city with five aanbod."""
    app = make_app_on(city, tmp_path / "instance")
    result = run(app, "aanbod", "importeer", str(catalogue(tmp_path, ROWS)))
    assert result.exit_code == 0, result.output
    yield app
    app.extensions["database"].engine.dispose()


def catalogue(folder: Path, rows: list[dict[str, str]]) -> Path:
    path = folder / "aanbod.csv"
    fixed = {
        "organisatie": "Travers",
        "organisatie_soort": "welzijn",
        "omschrijving": "Iets.",
        "bereik": "gemeente",
    }
    lines = [";".join(COLUMNS)]
    lines += [";".join({**fixed, **row}.get(name, "") for name in COLUMNS) for row in rows]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def run(app: Flask, *words: str):
    return app.test_cli_runner().invoke(args=words)


def borders(folder: Path, *codes: str, shape=None) -> str:
    features = [
        {
            "type": "Feature",
            "properties": {"wijkcode": code},
            "geometry": {"type": "Polygon", "coordinates": [shape or SQUARE]},
        }
        for code in codes
    ]
    path = folder / "grenzen.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


@pytest.fixture
def play(monkeypatch):
    """Let the geocoder answer from a dict: address -> place, None or an error."""
    asked: list[str] = []

    def start(answers):
        def ask(address):
            asked.append(address)
            value = answers[address]
            if isinstance(value, DichtbijError):
                raise value
            return value

        monkeypatch.setattr(geocoding_cli, "make_geocoder", lambda _name: ask)
        return asked

    return start


def places(city: Database) -> dict[str, tuple[float | None, float | None]]:
    with city.sessions() as session:
        rows = session.execute(select(Aanbod.bron_id, Locatie.lat, Locatie.lon).join(Locatie))
        return {bron: (lat, lon) for bron, lat, lon in rows}


def test_loading_the_seeds_again_keeps_a_border(app, city, tmp_path):
    run(app, "geo", "importeer", borders(tmp_path, "WK019330"))
    assert run(app, "seeds", "laad", "--zonder-aanbod").exit_code == 0
    with city.sessions() as session:
        assert session.get(Wijk, "WK019330").grens == {"type": "Polygon", "coordinates": [SQUARE]}


def test_borders_go_in_once(app, city, tmp_path):
    path = borders(tmp_path, "WK019330", "WK019331", "WK034400")
    first = run(app, "geo", "importeer", path)
    assert first.exit_code == 0
    assert "2 grenzen opgeslagen, 0 gelijk, 1 van een andere gemeente, 0 fout." in first.output
    assert "0 grenzen opgeslagen, 2 gelijk" in run(app, "geo", "importeer", path).output
    with city.sessions() as session:
        assert session.get(Wijk, "WK019330").grens == {"type": "Polygon", "coordinates": [SQUARE]}
        assert session.get(Wijk, "WK019332").grens is None


def test_a_bad_border_is_named_and_the_others_go_in(app, city, tmp_path):
    path = Path(borders(tmp_path, "WK019330", "WK019331"))
    data = json.loads(path.read_text())
    data["features"][0]["geometry"]["coordinates"][0].pop()
    path.write_text(json.dumps(data))
    result = run(app, "geo", "importeer", str(path))
    assert result.exit_code == 0
    assert "Onderdeel 1: de grens van wijk WK019330 heeft te weinig punten." in result.output
    with city.sessions() as session:
        assert session.get(Wijk, "WK019330").grens is None
        assert session.get(Wijk, "WK019331").grens is not None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"id;naam", "geen GeoJSON-bestand"),
        (b'{"type": "FeatureCollection", "features": []}', "geen wijken"),
    ],
)
def test_a_file_of_no_use_stops_the_import(app, tmp_path, content, words):
    path = tmp_path / "x.geojson"
    path.write_bytes(content)
    result = run(app, "geo", "importeer", str(path))
    assert result.exit_code == 1
    assert words in result.output


def test_borders_of_elsewhere_only_stop_the_import(app, tmp_path):
    result = run(app, "geo", "importeer", borders(tmp_path, "WK034400"))
    assert result.exit_code == 1
    assert "geen enkele bruikbare wijk van GM0193" in result.output


def test_a_missing_file_is_a_sentence(app, tmp_path):
    result = run(app, "geo", "importeer", str(tmp_path / "weg.geojson"))
    assert result.exit_code == 1
    assert "Kan " in result.output and "niet lezen" in result.output


def test_the_state_is_counted(app, tmp_path):
    run(app, "geo", "importeer", borders(tmp_path, "WK019330"))
    lines = run(app, "geo", "stand").output.splitlines()
    assert lines[0] == "Zwolle (GM0193)"
    counted = {line.rsplit(maxsplit=1)[0].strip(): int(line.split()[-1]) for line in lines[1:]}
    assert counted["wijken"] == 16
    assert counted["daarvan met een grens"] == 1
    assert counted["opgezochte adressen"] == 0


def test_the_state_of_an_unknown_gemeente(app):
    result = run(app, "geo", "stand", "--gemeente", "GM9999")
    assert result.exit_code == 1
    assert "nog niet geladen" in result.output


def test_only_whole_addresses_without_a_place_are_looked_up(app, city, play):
    asked = play({"Dorpsstraat 1, Zwolle": (52.51, 6.11), "Dorpsstraat 2, Zwolle": None})
    result = run(app, "geo", "geocodeer")
    assert result.exit_code == 0, result.output
    assert asked == ["Dorpsstraat 1, Zwolle", "Dorpsstraat 2, Zwolle"]
    assert "1 van 2 adressen gevonden bij pdok." in result.output
    assert places(city)["A1"] == (52.51, 6.11)
    assert places(city)["A2"] == (None, None)


def test_what_was_asked_is_not_asked_again(app, city, play):
    asked = play({"Dorpsstraat 1, Zwolle": (52.51, 6.11), "Dorpsstraat 2, Zwolle": None})
    run(app, "geo", "geocodeer")
    run(app, "geo", "geocodeer")
    assert len(asked) == 2
    with city.sessions() as session:
        assert len(session.scalars(select(GeocodeCache)).all()) == 2


def test_index_and_matcher_learn_of_a_new_place(app, city, play):
    with city.sessions() as session:
        before = catalogue_version(session, "GM0193")
    play({"Dorpsstraat 1, Zwolle": (52.51, 6.11), "Dorpsstraat 2, Zwolle": None})
    run(app, "geo", "geocodeer")
    with city.sessions() as session:
        after = catalogue_version(session, "GM0193")
        changed = session.scalars(select(Aanbod.bron_id).where(Aanbod.versie > before)).all()
    assert after == before + 1
    assert changed == ["A1"]


def test_a_trial_asks_nothing(app, city, play):
    asked = play({})
    result = run(app, "geo", "geocodeer", "--proef")
    assert result.exit_code == 0
    assert "Proef, er is niets opgezocht. 2 adressen zonder plek." in result.output
    assert asked == []


def test_no_more_than_was_said(app, city, play):
    asked = play({"Dorpsstraat 1, Zwolle": None})
    run(app, "geo", "geocodeer", "--max", "1")
    assert asked == ["Dorpsstraat 1, Zwolle"]


def test_offline_keeps_what_was_found(app, city, play):
    play(
        {
            "Dorpsstraat 1, Zwolle": (52.51, 6.11),
            "Dorpsstraat 2, Zwolle": GeocoderOffline("Geen antwoord. Is er internet?"),
        }
    )
    result = run(app, "geo", "geocodeer")
    assert result.exit_code == 1
    assert "Is er internet?" in result.output
    assert places(city)["A1"] == (52.51, 6.11)


def test_a_place_that_was_found_survives_the_next_import(app, city, play, tmp_path):
    play({"Dorpsstraat 1, Zwolle": (52.51, 6.11), "Dorpsstraat 2, Zwolle": None})
    run(app, "geo", "geocodeer")
    result = run(app, "aanbod", "importeer", str(catalogue(tmp_path, ROWS)))
    assert "0 nieuw, 0 gewijzigd, 5 gelijk, 0 fout" in result.output
    assert places(city)["A1"] == (52.51, 6.11)


def test_a_place_goes_with_its_address(app, city, play, tmp_path):
    play({"Dorpsstraat 1, Zwolle": (52.51, 6.11), "Dorpsstraat 2, Zwolle": None})
    run(app, "geo", "geocodeer")
    moved = [{**ROWS[0], "adres": "Dorpsstraat 9"}, *ROWS[1:]]
    run(app, "aanbod", "importeer", str(catalogue(tmp_path, moved)))
    assert places(city)["A1"] == (None, None)


def test_a_place_from_the_file_goes_when_the_file_drops_it(app, city, tmp_path):
    dropped = [*ROWS[:4], {k: v for k, v in ROWS[4].items() if k not in ("lat", "lon")}]
    assert places(city)["A5"] == (52.5, 6.1)
    result = run(app, "aanbod", "importeer", str(catalogue(tmp_path, dropped)))
    assert "1 gewijzigd" in result.output
    assert places(city)["A5"] == (None, None)
