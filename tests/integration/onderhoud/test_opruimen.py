"""``flask onderhoud opruimen`` removes what is too old and nothing else, on both databases."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from app.accounts.models import Account, Inlogpoging, Sessie
from app.accounts.services import create_account
from app.accounts.types import Rol, Stap
from app.config import read_settings
from app.core.db import Base, Database
from app.core.errors import SettingsError
from app.directory.models import Aanbod, Melding
from app.directory.services import CatalogusSchrijver
from app.directory.types import AanbodGegevens, Bereik, Besluit, MeldingReden
from app.matching.models import Hulpvraag
from app.signalering.models import Signaal
from tests.apps import make_app_on

NOW = datetime(2026, 11, 22, 3, 15, tzinfo=UTC)
GEMEENTE = "GM0193"
KINDS: tuple[type[Base], ...] = (Hulpvraag, Melding, Sessie, Inlogpoging, Signaal)


@pytest.fixture
def app(city: Database, tmp_path: Path) -> Iterator[Flask]:
    app = make_app_on(city, tmp_path)
    yield app
    app.extensions["database"].engine.dispose()


def days(number: float) -> datetime:
    """The moment so many days ago."""
    return NOW - timedelta(days=number)


def fill(city: Database) -> None:
    """Of each kind one that is just too old and one that may just stay."""
    with city.transaction() as session:
        account = create_account(session, GEMEENTE, "red", "Red", Rol.REDACTIE, "elke letter telt")
        values = AanbodGegevens(
            organisatie="Voorbeeld",
            organisatie_soort="welzijn",
            aanbod="Koffie",
            omschrijving="Koffie.",
            bereik=Bereik.GEMEENTE,
        )
        CatalogusSchrijver(session, GEMEENTE, days(900)).write(values)
        session.flush()
        for number, name in ((400.01, "oud"), (399.99, "nieuw")):
            session.add(hulpvraag(name, days(number)))
        session.flush()
        session.add(signaal("oud"))
        add_meldingen(session, session.query(Aanbod).one().id)
        add_signing_in(session, account)


def hulpvraag(name: str, moment: datetime) -> Hulpvraag:
    return Hulpvraag(
        id=name,
        gemeente_code=GEMEENTE,
        themas=[],
        uitkomst="geen",
        weging="1",
        kanaal="website",
        antwoord={},
        gesteld_op=moment,
    )


def signaal(name: str) -> Signaal:
    return Signaal(
        gemeente_code=GEMEENTE,
        hulpvraag_id=name,
        reden="geen-aanbod",
        toelichting="",
        opgelost_zonder=[],
        kanaal="website",
        gemeld_op=days(400.01),
    )


def add_meldingen(session, aanbod: int) -> None:
    """One decided too long ago, one just in time, and an old one that is still open."""
    for moment in (days(730.01), days(729.99), None):
        session.add(
            Melding(
                aanbod_id=aanbod,
                reden=MeldingReden.VOL,
                gemeld_op=days(800).date(),
                besluit=None if moment is None else Besluit.KLOPTE,
                afgehandeld_op=moment,
            )
        )


def add_signing_in(session, account: Account) -> None:
    """A session that was silent for too long, one that lasted too long, and one in use."""
    for name, begun, seen in (("stil", 40, 31), ("lang", 601, 1), ("goed", 40, 29)):
        session.add(
            Sessie(
                sleutel_hash=name,
                account_id=account.id,
                begonnen_op=NOW - timedelta(minutes=begun),
                gezien_op=NOW - timedelta(minutes=seen),
                stap=Stap.VOLLEDIG,
            )
        )
    session.add_all(Inlogpoging(sleutel="x", moment=days(number)) for number in (1.01, 0.99))


def counts(city: Database) -> list[int]:
    with city.sessions() as session:
        return [session.query(kind).count() for kind in KINDS]


def run(app: Flask, *words: str):
    with time_machine.travel(NOW, tick=False):
        return app.test_cli_runner().invoke(args=["onderhoud", "opruimen", *words])


def test_what_is_too_old_goes_and_the_rest_stays(app: Flask, city: Database):
    fill(city)
    assert counts(city) == [2, 3, 3, 2, 1]
    result = run(app)
    assert result.exit_code == 0, result.output
    assert result.output.splitlines() == [
        "Hulpvragen van voor 18-10-2025: 1",
        "Meldingen, afgehandeld voor 22-11-2024: 1",
        "Sessies die zijn afgelopen: 2",
        "Oude inlogpogingen: 1",
        "Dit is gewist.",
    ]
    assert counts(city) == [1, 2, 1, 1, 1]
    with city.sessions() as session:
        assert session.query(Hulpvraag).one().id == "nieuw"
        assert session.query(Sessie).one().sleutel_hash == "goed"
        assert session.query(Signaal).one().hulpvraag_id is None
        assert session.query(Melding).filter(Melding.besluit.is_(None)).count() == 1
    assert "Hulpvragen van voor 18-10-2025: 0" in run(app).output


@pytest.mark.parametrize("word", ["--dry-run", "--proef"])
def test_a_dry_run_counts_and_removes_nothing(app: Flask, city: Database, word: str):
    fill(city)
    result = run(app, word)
    assert "Hulpvragen van voor 18-10-2025: 1" in result.output
    assert result.output.endswith("Proef: er is niets gewist.\n")
    assert counts(city) == [2, 3, 3, 2, 1]


def test_an_installation_may_keep_less(city: Database, tmp_path: Path):
    fill(city)
    env = {"BEWAAR_HULPVRAGEN_DAGEN": "30", "BEWAAR_MELDINGEN_DAGEN": "365"}
    app = make_app_on(city, tmp_path, **env)
    run(app)
    app.extensions["database"].engine.dispose()
    assert counts(city)[:2] == [0, 1]


@pytest.mark.parametrize("value", ["0", "-1", "veel", "40000", "1.5"])
@pytest.mark.parametrize("name", ["BEWAAR_HULPVRAGEN_DAGEN", "BEWAAR_MELDINGEN_DAGEN"])
def test_a_term_that_makes_no_sense_stops_the_start(name: str, value: str):
    with pytest.raises(SettingsError, match=name):
        read_settings({"APP_ENV": "test", name: value})
