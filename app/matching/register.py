"""The entry of the matcher in the Dutch Algoritmeregister, by the publication standard 1.0. Pure.

The standard (Ministry of the Interior, *Algoritmeregister-Publicatiestandaard*) names the fields
and how long each may be; the register's delivery API gives them these keys. All that is counted
comes from ``weging`` and ``leerstof``; what only a gemeente can say is left empty and named in
``in_te_vullen``. Plain Dutch, as the standard asks.
"""

from dataclasses import dataclass
from typing import Any

from app.matching.leerstof import Leerstof
from app.matching.register_teksten import TEKSTEN, gegevens, werking
from app.matching.weging import Weging

STANDAARD = "1.0"
IN_GEBRUIK, IN_ONTWIKKELING = "In gebruik", "In ontwikkeling"
CATEGORIE = "Overige algoritmes"
# What the gemeente decides, though we say what we think.
VOORSTEL = ("category", "publication_category")
EMPTY = "Veld niet ingevuld"
# What has been done so far to test the impact: said as it is.
NIET_GEDAAN = (
    "Er is nog geen DPIA en nog geen IAMA gedaan. De gemeente doet dat zelf, voordat zij Dichtbij "
    "gebruikt, en vult hier de uitkomst in."
)
# The heading of each field in the standard, by its key, in the standard's order and groups.
GROEPEN: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Algemene informatie",
        (
            ("name", "Naam"),
            ("organization", "Organisatie"),
            ("description_short", "Korte omschrijving"),
            ("category", "Thema"),
            ("status", "Status"),
            ("begin_date", "Begindatum"),
            ("end_date", "Einddatum"),
            ("contact_email", "Contactgegevens"),
            ("website", "Link naar publiekspagina"),
            ("publication_category", "Publicatiecategorie"),
            ("url", "Link naar bronregistratie"),
        ),
    ),
    (
        "Verantwoord gebruik",
        (
            ("goal", "Doel en impact"),
            ("proportionality", "Afwegingen"),
            ("human_intervention", "Menselijke tussenkomst"),
            ("risks", "Risicobeheer"),
            ("lawful_basis", "Wettelijke basis"),
            ("lawful_basis_grouping", "Links naar wettelijke basis"),
            ("process_index_url", "Link naar verwerkingsregister"),
            ("impacttoetsen", "Toelichting op impacttoetsen"),
            ("impacttoetsen_grouping", "Impacttoetsen"),
        ),
    ),
    (
        "Werking",
        (
            ("source_data", "Gegevens"),
            ("source_data_grouping", "Links naar gegevensbronnen"),
            ("methods_and_models", "Technische werking"),
            ("provider", "Leverancier"),
            ("publiccode", "Link naar broncode"),
        ),
    ),
    (
        "Metagegevens",
        (
            ("lang", "Taal"),
            ("standard_version", "Schema"),
            ("source_id", "Bron-id"),
            ("tags", "Zoektermen"),
        ),
    ),
)
# What nobody but the gemeente can say, as long as it is empty.
VAN_GEMEENTE = (
    "organization",
    "begin_date",
    "contact_email",
    "website",
    "url",
    "lawful_basis",
    "process_index_url",
    "impacttoetsen_grouping",
    "publiccode",
)


@dataclass(frozen=True, slots=True)
class Gebruiker:
    """What an installation says of itself; all of it may be empty.

    ``gemeente`` is its name, ``contact`` a mail or https address, ``sinds`` a month (yyyy-mm),
    ``dpia`` the address of a published DPIA, and ``adres`` that of this site, without a slash.
    """

    gemeente: str = ""
    contact: str = ""
    sinds: str = ""
    dpia: str = ""
    adres: str = ""


@dataclass(frozen=True, slots=True)
class Inschrijving:
    """The entry: ``velden`` by the keys of the standard, and what they were made from."""

    velden: dict[str, Any]
    weging: Weging
    leerstof: Leerstof

    @property
    def in_te_vullen(self) -> tuple[str, ...]:
        """The keys that the gemeente must still fill in."""
        return tuple(key for key in VAN_GEMEENTE if not self.velden[key])

    def as_json(self) -> dict[str, Any]:
        """``algoritme`` as the register takes it, and what an auditor wants beside it."""
        return {
            "algoritme": self.velden,
            "in_te_vullen_door_gemeente": list(self.in_te_vullen),
            "weging": self.weging.as_json(),
            "leerstof": self.leerstof.as_json(),
        }


def inschrijving(weging: Weging, leerstof: Leerstof, gebruiker: Gebruiker) -> Inschrijving:
    """The entry of the matcher as it is now, for one installation."""
    own = {
        "organization": f"Gemeente {gebruiker.gemeente}" if gebruiker.gemeente else "",
        "status": IN_GEBRUIK if gebruiker.sinds else IN_ONTWIKKELING,
        "begin_date": gebruiker.sinds,
        "end_date": "",
        "contact_email": gebruiker.contact,
        "website": f"{gebruiker.adres}/zo-kiest-dichtbij" if gebruiker.adres else "",
        "url": f"{gebruiker.adres}/algoritmeregister.json" if gebruiker.adres else "",
        "impacttoetsen": "" if gebruiker.dpia else NIET_GEDAAN,
        "impacttoetsen_grouping": _toetsen(gebruiker.dpia),
    }
    fixed = {
        "category": ["Zorg en gezondheid"],
        "publication_category": CATEGORIE,
        "lawful_basis": "",
        "lawful_basis_grouping": [],
        "process_index_url": "",
        "source_data": gegevens(leerstof),
        "source_data_grouping": [],
        "methods_and_models": werking(weging, leerstof),
        "publiccode": "",
        "lang": "NLD",
        "standard_version": STANDAARD,
        "source_id": f"dichtbij-matcher-{weging.versie}",
    }
    filled = own | fixed | TEKSTEN
    keys = [key for _group, fields in GROEPEN for key, _title in fields]
    return Inschrijving({key: filled[key] or _empty(filled[key]) for key in keys}, weging, leerstof)


def _empty(value: object) -> list[object] | None:
    return [] if isinstance(value, list) else None


def _toetsen(dpia: str) -> list[dict[str, str]]:
    title = "Data Protection Impact Assessment (DPIA)"
    return [{"title": title, "link": dpia}] if dpia else []
