"""The values of the editors' pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.core.leesbaar import Niveau
from app.core.leesregels import Woorden


class Zekerheid(StrEnum):
    """How sure the matcher is that an aanbod answers a behoefte, in words."""

    ZEKER = "zeker"
    WAARSCHIJNLIJK = "waarschijnlijk"
    MISSCHIEN = "misschien"
    NIET = "niet"


# From which value of a row of length 1 a word holds; looked up on the catalogue of Zwolle, where
# an aanbod with one clear purpose has one value near 1 and with three purposes three near .5.
ZEKER_VANAF = ((0.5, Zekerheid.ZEKER), (0.25, Zekerheid.WAARSCHIJNLIJK), (0.1, Zekerheid.MISSCHIEN))


def in_words(value: float) -> Zekerheid:
    """A value of a row of length 1 (0..1) as a word."""
    return next((word for least, word in ZEKER_VANAF if value >= least), Zekerheid.NIET)


@dataclass(frozen=True, slots=True)
class TextRules:
    """What the texts of editors are held against.

    ``woorden`` are the word lists of the readability check; ``schoon`` takes names of persons out
    of a text.
    """

    woorden: Woorden
    schoon: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class AanbodRegel:
    """An aanbod in the editors' list. ``organisatie`` is its name."""

    id: int
    naam: str
    organisatie: str
    omschrijving: str
    status: str
    gecontroleerd: date | None
    in_het_kort: str = ""
    leesniveau: Niveau | None = None
    leesscore: float | None = None


@dataclass(frozen=True, slots=True)
class OrganisatieRegel:
    """An organisation to choose; ``aanbod`` is how many aanbod it has."""

    id: int
    naam: str
    aanbod: int


@dataclass(frozen=True, slots=True)
class Historie:
    """Who said what, when. ``door`` is "" when the account is gone."""

    wat: str
    oordeel: str
    door: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Woord:
    """A word that was added, as the pages show it. ``ingetrokken_op`` is None while it counts."""

    id: int
    soort: str
    slug: str
    kant: str
    woorden: str
    taal: str
    door: str
    moment: datetime
    ingetrokken_op: datetime | None


@dataclass(frozen=True, slots=True)
class Bezwaar:
    """Why a word can't be added as it is (``fout``), or what to think of first."""

    tekst: str
    fout: bool
