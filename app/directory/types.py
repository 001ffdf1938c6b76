"""The values of the catalogue as others get them: frozen, free of the database."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Who sees an aanbod: editors only (concept, verborgen) or everyone (gepubliceerd)."""

    CONCEPT = "concept"
    GEPUBLICEERD = "gepubliceerd"
    VERBORGEN = "verborgen"


class Bereik(StrEnum):
    """Whom an aanbod serves, from near to far."""

    WIJK = "wijk"
    GEMEENTE = "gemeente"
    REGIO = "regio"
    LANDELIJK = "landelijk"
    ONLINE = "online"


class Aanmelden(StrEnum):
    """How a person gets in."""

    INLOOP = "inloop"
    AANMELDEN = "aanmelden"
    VERWIJZING = "verwijzing"


class MeldingReden(StrEnum):
    """What a visitor says is wrong with an aanbod as it stands here."""

    VERHUISD = "verhuisd"
    GESTOPT = "gestopt"
    TELEFOON = "telefoon"
    TIJDEN = "tijden"
    KOSTEN = "kosten"
    VOL = "vol"
    ANDERS = "anders"


class Besluit(StrEnum):
    """What an editor decided about a melding. Until then it has none, and is open."""

    VERWERKT = "verwerkt"
    KLOPTE = "klopte"
    DUBBEL = "dubbel"


class Waarom(StrEnum):
    """Why an aanbod leads to another one: it goes on as that one, or it stood here twice."""

    VERVOLG = "vervolg"
    DUBBEL = "dubbel"


class Stopreden(StrEnum):
    """Why an editor took an aanbod off the site without naming another one in its place."""

    GESTOPT = "gestopt"
    ONZEKER = "onzeker"


EIGEN_TEKSTEN = (
    "in_het_kort",
    "wat_gebeurt_er",
    "wie_komen_er",
    "eerste_keer",
    "meenemen",
    "route",
    "toegang",
    "wie_neemt_op",
)
"""What a person wants to know before daring to go, in words of one's own. Few sources tell it, so
these are extra columns of the flat file: a file without them says nothing of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AanbodGegevens:
    """All facts of one aanbod, as the flat file has them. Empty or None means unknown.

    Slugs and wijk codes are known ones: who makes this value has checked them. Of EIGEN_TEKSTEN
    None means that the source has no such column: then what is here stays.
    """

    organisatie: str
    organisatie_soort: str
    aanbod: str
    omschrijving: str
    bereik: Bereik
    soort: str | None = None
    themas: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    leeftijd_van: int | None = None
    leeftijd_tot: int | None = None
    wijken: tuple[str, ...] = ()
    adres: str = ""
    postcode: str = ""
    plaats: str = ""
    lat: float | None = None
    lon: float | None = None
    kosten: str = ""
    talen: tuple[str, ...] = ()
    toegankelijk: tuple[str, ...] = ()
    tijden: tuple[str, ...] = ()
    aanmelden: Aanmelden | None = None
    wachttijd_weken: int | None = None
    telefoon: str = ""
    email: str = ""
    website: str = ""
    laatst_gecontroleerd: date | None = None
    bron: str = ""
    id: str = ""
    in_het_kort: str | None = None
    wat_gebeurt_er: str | None = None
    wie_komen_er: str | None = None
    eerste_keer: str | None = None
    meenemen: str | None = None
    route: str | None = None
    toegang: str | None = None
    wie_neemt_op: str | None = None

    @property
    def sleutel(self) -> tuple[str, ...]:
        """What makes this row this row: its id, else organisation, name and address."""
        return (self.id,) if self.id else (self.organisatie, self.aanbod, self.adres)


def as_cell(value: object) -> str:
    """A fact as a cell of the flat file; the reader makes the same fact of it again."""
    if isinstance(value, tuple):
        return "|".join(value)
    if isinstance(value, float):
        return repr(value)
    return "" if value is None else str(value)
