"""The values of an import: a table of cells, errors that name row and column, a report."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.directory.types import EIGEN_TEKSTEN

# The columns of the flat file, in the order in which they are exported.
COLUMNS = (
    "id",
    "organisatie",
    "organisatie_soort",
    "aanbod",
    "omschrijving",
    "soort",
    "themas",
    "doelgroepen",
    "leeftijd_van",
    "leeftijd_tot",
    "bereik",
    "wijken",
    "adres",
    "postcode",
    "plaats",
    "lat",
    "lon",
    "kosten",
    "talen",
    "toegankelijk",
    "tijden",
    "aanmelden",
    "wachttijd_weken",
    "telefoon",
    "email",
    "website",
    "laatst_gecontroleerd",
    "bron",
)
EXTRA = EIGEN_TEKSTEN
"""Columns that a file may have besides: exported where any aanbod has something in them."""

REQUIRED = ("organisatie", "organisatie_soort", "aanbod", "omschrijving", "bereik")


@dataclass(frozen=True, slots=True)
class Rij:
    """One row: its number as a spreadsheet shows it (the header is row 1) and its cells as text."""

    nummer: int
    cellen: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tabel:
    """A file that was read: its known columns' cells, and the columns that nobody knows."""

    rijen: tuple[Rij, ...]
    onbekende_kolommen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rijfout:
    """What is wrong with one cell, as a Dutch sentence."""

    rij: int
    kolom: str
    melding: str

    def __str__(self) -> str:
        return f"Rij {self.rij}, kolom {self.kolom}: {self.melding}"


@dataclass(frozen=True, slots=True)
class Behouden:
    """A row that says something else than an editor, and in which columns. The editor's stays."""

    rij: int
    aanbod: str
    kolommen: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"Rij {self.rij}, {self.aanbod}: de redactie veranderde {', '.join(self.kolommen)}. "
            "Dat blijft zo."
        )


@dataclass(frozen=True, slots=True)
class Rijuitkomst:
    """What became of one row: ``nieuw``, ``gewijzigd`` or ``gelijk``; ``id`` is the public key."""

    rij: int
    uitkomst: str
    id: str
    aanbod: str


@dataclass(frozen=True, slots=True)
class Importverslag:
    """What an import did, in rows. ``rijen`` are those that are good, each with what it became."""

    gelezen: int
    nieuw: int
    gewijzigd: int
    gelijk: int
    fouten: tuple[Rijfout, ...]
    onbekende_kolommen: tuple[str, ...]
    behouden: tuple[Behouden, ...] = ()
    rijen: tuple[Rijuitkomst, ...] = ()

    @property
    def fout(self) -> int:
        """How many rows were left out."""
        return len({fout.rij for fout in self.fouten})

    @property
    def goed(self) -> int:
        """How many rows are in the catalogue now."""
        return self.nieuw + self.gewijzigd + self.gelijk
