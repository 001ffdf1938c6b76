"""What the stijlgids draws its components with. Nothing here exists outside that page."""

from dataclasses import dataclass

from app.core.paging import Paging
from app.directory.feiten import Feit
from app.directory.pages import Kaart

KLEUREN = {
    "papier": "De pagina",
    "vlak": "Kaarten en velden",
    "vlak-zacht": "Een rustig vlak",
    "merk-licht": "Een vlak dat opvalt",
    "merk": "Knoppen en randen",
    "merk-diep": "Koppen",
    "accent": "De rand om wat gekozen is met het toetsenbord",
    "fout-vlak": "Een fout",
    "let-op-vlak": "Let op",
    "info-vlak": "Uitleg",
    "voet": "De onderkant van de pagina",
}
"""Token (without ``--db-``) of each ground that text stands on, and what it is for."""


@dataclass(frozen=True, slots=True)
class Keuzevoorbeeld:
    """A choice of a filter."""

    waarde: str
    titel: str
    aantal: int | None
    gekozen: bool


@dataclass(frozen=True, slots=True)
class Chipvoorbeeld:
    """A chosen filter."""

    titel: str
    url: str


KAARTEN = (
    Kaart(
        id=1,
        titel="Samen eten in de buurt",
        url="#kaart",
        organisatie="Voorbeeldhuis",
        organisatie_url="#kaart",
        tekst="Elke week eten buurtgenoten samen. Iedereen mag mee-eten.",
        plek="Voorbeeldstraat 1",
        kosten="Gratis",
        tijden="Woensdag 17:30 tot 19:30",
        gecontroleerd="Gecontroleerd op 1 november 2026",
        verouderd=False,
    ),
    Kaart(
        id=2,
        titel="Wandelgroep",
        url="#kaart",
        organisatie="",
        organisatie_url="",
        tekst="Wandelen met een groep.",
        plek="",
        kosten="",
        tijden="",
        gecontroleerd="Langer dan een jaar niet gecontroleerd",
        verouderd=True,
    ),
)
FEITEN = (
    Feit("Adres", (("Voorbeeldstraat 1", ""),), "plek"),
    Feit("Thema", (("Ontmoeten", "#feiten"),), "info"),
)
KEUZES = (
    Keuzevoorbeeld("gratis", "Gratis", 12, True),
    Keuzevoorbeeld("betaald", "Betaald", 3, False),
)
CHIPS = (Chipvoorbeeld("Gratis", "#filters"), Chipvoorbeeld("Woensdag", "#filters"))
PAGING = Paging(2, 20, 55)


def page_link(page: int) -> str:
    """Where page ``page`` of the example is."""
    return f"?pagina={page}#bladeren"
