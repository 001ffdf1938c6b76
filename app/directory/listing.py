"""The page that lists aanbod: its filters with counts, what is chosen, and where to go next."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from flask import url_for
from flask_babel import get_locale

from app.core.i18n import N_
from app.core.paging import Paging
from app.directory import words
from app.directory.forms import CatalogusVraag, Sortering
from app.directory.indexing import DUTCH, EVERYBODY, Titels
from app.directory.pages import Kaart
from app.directory.tijden import DAGDELEN
from app.directory.words import gettext
from app.search.types import FACETS, SearchPage

PATH = "/aanbod"
PAGE_SIZE = 20
OPEN_GROUPS = frozenset({"thema"})
_FACET_TITLES = {
    "thema": N_("Thema"),
    "doelgroep": N_("Voor wie"),
    "soort": N_("Soort"),
    "wijk": N_("Wijk"),
    "kosten": N_("Kosten"),
    "taal": N_("Taal"),
    "toegankelijk": N_("Toegankelijk"),
    "dagdeel": N_("Wanneer"),
}


def list_path() -> str:
    """Where the list is, in the language of the visitor."""
    return url_for("directory.aanbod_list")


@dataclass(frozen=True, slots=True)
class Optie:
    """One value to choose; ``aantal`` is the number of results it would give."""

    waarde: str
    titel: str
    aantal: int | None
    gekozen: bool


@dataclass(frozen=True, slots=True)
class Groep:
    """The choices of one facet."""

    naam: str
    titel: str
    opties: tuple[Optie, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """A chosen filter, and the address of the same question without it."""

    titel: str
    url: str


@dataclass(frozen=True, slots=True)
class Lijst:
    """The whole page. ``bedoelde`` is the corrected text that was searched with, or nothing."""

    vraag: CatalogusVraag
    kaarten: tuple[Kaart, ...]
    groepen: tuple[Groep, ...]
    chips: tuple[Chip, ...]
    wis_url: str
    paging: Paging
    bedoelde: str

    def link(self, pagina: int) -> str:
        """The address of another page of these results."""
        return replace(self.vraag, pagina=pagina).address(list_path())

    @property
    def sorteringen(self) -> tuple[Optie, ...]:
        """The orders to choose from."""
        names = {
            Sortering.PASSEND: gettext("Wat het beste past"),
            Sortering.MAKKELIJK: gettext("De kleinste stap eerst"),
            Sortering.GECONTROLEERD: gettext("Laatst gecontroleerd"),
            Sortering.NAAM: gettext("Naam van a tot z"),
        }
        return tuple(
            Optie(order.value, name, None, order is self.vraag.sorteer)
            for order, name in names.items()
        )


def known_values(titels: Titels) -> dict[str, Collection[str]]:
    """What may be chosen in each facet."""
    return {
        "thema": titels.themas,
        "doelgroep": titels.doelgroepen,
        "soort": titels.soorten,
        "wijk": titels.wijken,
        "kosten": words.KOSTEN,
        "taal": words.languages(str(get_locale() or DUTCH)),
        "toegankelijk": words.TOEGANKELIJK,
        "dagdeel": DAGDELEN,
    }


def make_lijst(
    vraag: CatalogusVraag, found: SearchPage, kaarten: list[Kaart], titels: Titels
) -> Lijst:
    """The page for what was found."""
    known = known_values(titels)
    groups = tuple(_group(facet, found, vraag, titels, known[facet]) for facet in FACETS)
    return Lijst(
        vraag=vraag,
        kaarten=tuple(kaarten),
        groepen=tuple(group for group in groups if group.opties),
        chips=_chips(vraag, titels),
        wis_url=vraag.without_filters().address(list_path()),
        paging=Paging(vraag.pagina, PAGE_SIZE, found.total),
        bedoelde=found.gecorrigeerd or "",
    )


def _group(
    facet: str, found: SearchPage, vraag: CatalogusVraag, titels: Titels, known: Collection[str]
) -> Groep:
    counts = found.facetten.get(facet, {})
    chosen = vraag.filters.get(facet, ())
    title = _namer(facet, titels)
    options = [
        Optie(value, title(value), counts.get(value, 0), value in chosen)
        for value in _order(facet, counts, known)
        if counts.get(value) or value in chosen
    ]
    return Groep(facet, facet_title(facet), tuple(options), facet in OPEN_GROUPS)


def _order(facet: str, counts: Mapping[str, int], known: Collection[str]) -> Collection[str]:
    """The values of a facet in the order in which people see them.

    "Iedereen" is no choice: who is for everybody is for every group.
    """
    if facet == "taal":
        return sorted(counts, key=lambda code: (code != DUTCH, words.language(code)))
    return [value for value in known if value != EVERYBODY]


def _chips(vraag: CatalogusVraag, titels: Titels) -> tuple[Chip, ...]:
    return tuple(
        Chip(_namer(facet, titels)(value), vraag.toggled(facet, value).address(list_path()))
        for facet in FACETS
        for value in vraag.filters.get(facet, ())
    )


def _namer(facet: str, titels: Titels) -> Callable[[str], str]:
    """What names the values of a facet."""
    tables = {
        "thema": titels.themas,
        "doelgroep": titels.doelgroepen,
        "soort": titels.soorten,
        "wijk": titels.wijken,
    }
    if facet in tables:
        return lambda value: tables[facet].get(value, value)
    return {
        "kosten": words.costs,
        "taal": words.language,
        "toegankelijk": words.accessibility,
        "dagdeel": words.part_of_day,
    }[facet]


def facet_title(facet: str) -> str:
    """The heading above the choices of a facet."""
    return gettext(_FACET_TITLES[facet])
