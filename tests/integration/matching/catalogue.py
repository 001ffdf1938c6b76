"""A small catalogue of our own making, in which every row stands for one thing that may matter."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from app.exchange.services import import_table
from app.exchange.types import Rij, Tabel

GEMEENTE = "GM0193"
HOLTENBROEK, AA_LANDEN, BERKUM = "WK019330", "WK019331", "WK019340"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

_COMMON = {
    "organisatie": "Stichting Voorbeeld",
    "organisatie_soort": "welzijn",
    "bereik": "gemeente",
    "laatst_gecontroleerd": "2026-10-01",
}
ROWS: tuple[dict[str, str], ...] = (
    {
        "id": "rouw",
        "aanbod": "Rouwgroep na verlies van een partner",
        "omschrijving": "Rouwgroep voor mensen die hun partner hebben verloren. "
        "Lotgenotencontact voor weduwen en weduwnaars.",
        "soort": "lotgenoten",
        "themas": "rouw|ontmoeten",
        "doelgroepen": "nabestaanden",
    },
    {
        "id": "fietsles-berkum",
        "aanbod": "Fietsles voor vrouwen",
        "omschrijving": "Fietsles voor vrouwen door vrijwilligers, fietsen aanwezig.",
        "soort": "cursus",
        "themas": "vervoer|bewegen",
        "bereik": "wijk",
        "wijken": BERKUM,
    },
    {
        "id": "rouw-kinderen",
        "aanbod": "Rouwgroep voor kinderen",
        "omschrijving": "Rouwgroep voor kinderen die een ouder, broer of zus hebben verloren. "
        "Spelen, knutselen en praten over wie je mist.",
        "soort": "lotgenoten",
        "themas": "rouw|opvoeden",
        "doelgroepen": "kinderen",
        "leeftijd_van": "6",
        "leeftijd_tot": "12",
    },
    {
        "id": "computer",
        "aanbod": "Computercursus voor beginners",
        "omschrijving": "Computercursus voor beginners in het wijkcentrum.",
        "soort": "cursus",
        "themas": "taal-digitaal|dagbesteding",
        "kosten": "€ 25 per keer",
    },
    {
        "id": "rolstoelbus",
        "aanbod": "Rolstoelbus met vrijwillige chauffeur",
        "omschrijving": "Rolstoelbus met vrijwillige chauffeur. Rolstoelauto te huur.",
        "soort": "vrijwilligers",
        "themas": "vervoer|ziekte-beperking",
        "wachttijd_weken": "52",
    },
    {
        "id": "kerk-rouw",
        "organisatie": "Kerk Voorbeeld",
        "organisatie_soort": "geloof",
        "aanbod": "Rouwgroep in de kerk",
        "omschrijving": "Rouwgroep in de kerk voor mensen die hun partner hebben verloren.",
        "soort": "geloof",
        "themas": "rouw|zingeving",
        "doelgroepen": "nabestaanden",
    },
)


def fill(session: Session, rows: tuple[Mapping[str, str], ...] = ROWS) -> None:
    """Write ``rows`` (default: all) to the catalogue; fails on any that is refused."""
    table = Tabel(tuple(Rij(at, {**_COMMON, **row}) for at, row in enumerate(rows, start=2)))
    report = import_table(session, GEMEENTE, table, NOW)
    assert not report.fouten, report.fouten


def row(key: str) -> dict[str, str]:
    """The row with this id, to write again with other facts."""
    return dict(next(row for row in ROWS if row["id"] == key))
