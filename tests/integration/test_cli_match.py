"""``flask match`` as a person or a script runs it, and what commands say without a schema."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.core.db import Database
from app.matching.models import Hulpvraag
from app.signalering.models import Signaal
from tests.apps import make_app, make_app_on
from tests.integration.matching.catalogue import AA_LANDEN, BERKUM, HOLTENBROEK, fill, row

ROUW = "ik zoek een rouwgroep, ik heb mijn partner verloren"
FIETSLES = "fietsles voor vrouwen"
FIETSLES_ROW = row("fietsles-berkum")
NOT_READY = "De database is nog niet klaar. Draai eerst: flask db upgrade\n"


@pytest.fixture
def app(city: Database, tmp_path: Path) -> Iterator[Flask]:
    """The application with a rouwgroep for Holtenbroek alone and a fietsles for Berkum alone."""
    with city.transaction() as session:
        fill(session, ({**row("rouw"), "bereik": "wijk", "wijken": HOLTENBROEK}, FIETSLES_ROW))
    app = make_app_on(city, tmp_path / "instance", MEANING="uit")
    yield app
    app.extensions["database"].engine.dispose()


@pytest.fixture
def bare_app(bare_database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """The application on a database without any table."""
    app = make_app(tmp_path / "instance", MEANING="uit", DATABASE_URL=bare_database_url)
    yield app
    app.extensions["database"].engine.dispose()


def run(app: Flask, *words: object):
    return app.test_cli_runner().invoke(args=[str(word) for word in words])


def count(city: Database, model) -> int:
    with city.sessions() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def test_json_is_the_object_of_the_api(app):
    result = run(app, "match", ROUW, "--wijk", HOLTENBROEK, "--leeftijd", 71, "--json")
    assert result.exit_code == 0, result.output
    sent = {"hulpvraag": ROUW, "wijk": HOLTENBROEK, "leeftijd": 71}
    answer = app.test_client().post("/api/v1/match", json=sent)
    assert json.loads(result.stdout) == answer.json
    assert next(option["id"] for option in answer.json["suggesties"]) == "rouw"


def test_every_option_reaches_the_question(app):
    words = ["--thema", "rouw", "--thema", "geld", "--doelgroep", "nabestaanden", "--taal", "ar"]
    words += ["--toegankelijk", "rolstoel", "--dagdeel", "avond", "--max-kosten", "2,50"]
    words += ["--postcode", "8031 AB", "--limiet", "1"]
    found = json.loads(run(app, "match", "", *words, "--json").stdout)
    assert [thema["thema"] for thema in found["themas"][:2]] == ["geld", "rouw"]
    understood = found["begrepen"]
    assert understood["doelgroepen"] == ["nabestaanden"]
    assert understood["talen"] == ["ar"]
    assert understood["toegankelijk"] == ["rolstoel"]
    assert understood["dagdelen"] == ["avond"]
    assert understood["max_kosten"] == 2.5
    assert len(found["suggesties"]) <= 1


def test_free_of_charge_is_a_word(app):
    found = json.loads(run(app, "match", ROUW, "--max-kosten", "gratis", "--json").stdout)
    assert found["begrepen"]["max_kosten"] == "gratis"


def test_plain_text_is_for_people(app):
    result = run(app, "match", ROUW, "--wijk", HOLTENBROEK)
    assert result.exit_code == 0
    assert "Rouwgroep na verlies van een partner (Stichting Voorbeeld)" in result.stdout
    assert "- " in result.stdout
    assert "Weging " in result.stdout
    assert "{" not in result.stdout


def test_plain_text_shows_a_gap_and_what_is_near(app):
    result = run(app, "match", FIETSLES, "--wijk", AA_LANDEN)
    assert "Signaal (niet-in-wijk): " in result.stdout
    assert "dichtst bij: Fietsles voor vrouwen" in result.stdout


def test_plain_text_shows_help_lines_first(app):
    lines = run(app, "match", "ik wil dood").stdout.splitlines()
    assert lines[0].startswith("!! ")
    assert "113" in lines[1]


def test_plain_text_shows_ordinary_life_and_another_desk(app):
    assert "Driftbuien" in run(app, "match", "mijn peuter heeft driftbuien").stdout
    assert "aspoort" in run(app, "match", "paspoort aanvragen").stdout


@pytest.mark.parametrize(
    ("words", "key", "message"),
    [
        (["x", "--wijk", "WK999999"], "wijk", "onbekende wijk: WK999999"),
        (["x", "--postcode", "8"], "postcode", "dit is geen postcode: 8"),
        (["x", "--max-kosten", "duur"], "max_kosten", "dit moet 'gratis' zijn"),
        (["x", "--max-kosten", "nan"], "max_kosten", "dit moet 0 of meer zijn"),
        (["x", "--limiet", "51"], "limiet", "van 1 tot en met 50"),
        (["x", "--leeftijd", "121"], "leeftijd", "van 0 tot en met 120"),
        (["x", "--thema", "bestaat-niet"], "themas", "onbekende waarde: bestaat-niet"),
        ([""], "hulpvraag", "vul een hulpvraag in"),
        ([], "hulpvraag", "vul een hulpvraag in"),
        (["x" * 4001], "hulpvraag", "te lang"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_exit_one(app, words, key, message):
    plain = run(app, "match", *words)
    assert (plain.exit_code, plain.stdout) == (1, "")
    assert plain.stderr.startswith(f"{key}: ")
    assert message in plain.stderr
    as_json = run(app, "match", *words, "--json")
    assert as_json.exit_code == 1
    assert message in json.loads(as_json.stdout)["fouten"][key][0]
    assert "Traceback" not in plain.output + as_json.output


def test_bytes_that_are_no_text_are_no_trace(app):
    """A terminal hands over wrong bytes as lone surrogates, which no output can encode."""
    for words in (["--json"], [], ["--wijk", "\udcff"], ["--wijk", "\udcff", "--json"]):
        result = run(app, "match", "rouw \udcff\udcfe", *words)
        assert result.exit_code in (0, 1)
        assert result.exception is None or isinstance(result.exception, SystemExit)


def test_nothing_is_kept_unless_asked(app, city):
    run(app, "match", FIETSLES, "--wijk", AA_LANDEN)
    assert (count(city, Hulpvraag), count(city, Signaal)) == (0, 0)


def test_a_gap_is_registered_when_asked(app, city):
    result = run(app, "match", FIETSLES, "--wijk", AA_LANDEN, "--registreer")
    assert result.exit_code == 0
    assert (count(city, Hulpvraag), count(city, Signaal)) == (1, 1)
    with city.sessions() as session:
        signaal = session.scalars(select(Signaal)).one()
    assert (signaal.reden, signaal.wijk_code, signaal.kanaal) == (
        "niet-in-wijk",
        AA_LANDEN,
        "cli",
    )


def test_what_fits_is_no_signaal(app, city):
    run(app, "match", FIETSLES, "--wijk", BERKUM, "--registreer")
    assert count(city, Signaal) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["match", "rouw"],
        ["match", "rouw", "--json"],
        ["seeds", "laad"],
        ["seeds", "laad", "--zonder-aanbod"],
        ["aanbod", "importeer", "FILE"],
        ["aanbod", "exporteer", "uit.csv"],
        ["index", "bouw"],
        ["accounts", "demo"],
    ],
)
def test_without_a_schema_commands_say_what_to_do(bare_app, tmp_path, words):
    path = tmp_path / "lijst.csv"
    path.write_text(
        "organisatie;organisatie_soort;aanbod;omschrijving;bereik\nT;welzijn;K;G;gemeente\n"
    )
    result = run(bare_app, *[str(path) if word == "FILE" else word for word in words])
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", NOT_READY)


def test_with_a_schema_they_work(bare_app):
    assert run(bare_app, "match", "rouw").stderr == NOT_READY
    assert run(bare_app, "db", "upgrade").exit_code == 0
    assert run(bare_app, "match", "rouw").exit_code == 0


def test_a_database_that_does_not_answer_is_told(tmp_path):
    url = f"sqlite:///{tmp_path / 'weg' / 'x.sqlite'}"
    app = make_app(tmp_path / "instance", MEANING="uit", DATABASE_URL=url)
    result = run(app, "match", "rouw")
    assert result.exit_code == 1
    assert result.stderr.startswith("De database geeft geen antwoord.")


def test_other_faults_of_the_database_are_not_hidden(app):
    """A fault in our own SQL on a good schema must be seen."""
    with app.extensions["database"].engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE aanbod_begrip")
    result = run(app, "match", "rouw")
    assert result.exit_code == 1
    assert "aanbod_begrip" in str(result.exception)


def test_the_way_to_the_schema_itself_shows_its_own_faults(tmp_path):
    url = f"sqlite:///{tmp_path / 'weg' / 'x.sqlite'}"
    app = make_app(tmp_path / "instance", MEANING="uit", DATABASE_URL=url)
    assert "flask db upgrade" not in run(app, "db", "upgrade").output
