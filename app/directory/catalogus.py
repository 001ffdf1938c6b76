"""The catalogue of one gemeente as a web process holds it: its index, titles and cards.

What changes slowly is kept between requests, and thrown away when the version of the catalogue,
the day or the language changes. A list page then asks the database for that version alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar, cast

from flask import current_app, g
from sqlalchemy.orm import Session

from app.core.clock import today
from app.directory import indexing, queries
from app.directory.forms import CatalogusVraag, Sortering
from app.directory.freshness import rank_of
from app.directory.indexing import Bijgewerkt, Titels
from app.directory.landkaart import Punt, make_punt
from app.directory.models import Aanbod
from app.directory.pages import Kaart, make_kaart
from app.directory.types import Aanmelden
from app.directory.verwanten import Verwanten
from app.directory.volgorde import treden
from app.geo import queries as geo_queries
from app.geo.places import Places
from app.search.errors import IndexDamaged
from app.search.index import SearchIndex
from app.search.types import Hit, SearchPage, SearchQuery, Suggestion
from app.web import page_cache
from app.web.context import db_session, settings
from app.web.i18n import taal, translated

PATIENCE = 0.2
"""Seconds that a visitor waits for another process that writes the index."""

MOST_CARDS = 5_000
ALL = 1_000_000
_INDEXES = "directory.indexes"
_CATALOGUES = "directory.catalogues"

Key = tuple[str, int, date, str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Getoond:
    """What a list shows of an aanbod: its card, its point on the map, and how to take part."""

    kaart: Kaart
    punt: Punt | None
    aanmelden: Aanmelden | None
    telefoon: str


@dataclass
class Catalogus:
    """One gemeente's catalogue at one version, on one day, in one language.

    Its methods may be used by several threads at once: at worst something is made twice.
    """

    key: Key
    titels: Titels
    index: SearchIndex
    verwanten: Verwanten
    _shown: dict[int, Getoond] = field(default_factory=dict)
    _kept: dict[str, object] = field(default_factory=dict)
    _known_places: Places | None = None
    _places: Mapping[Sortering, Mapping[int, int]] | None = None

    @property
    def gemeente(self) -> str:
        """The CBS code of the gemeente whose catalogue it is."""
        return self.key[0]

    def search(self, session: Session, vraag: CatalogusVraag, size: int) -> SearchPage:
        """The results on the page that ``vraag`` asks for, ``size`` to a page."""
        query = SearchQuery(vraag.tekst, vraag.filters, size, (vraag.pagina - 1) * size)
        if vraag.sorteer is Sortering.PASSEND:
            return self._ask(session, query)
        places = self._sorted_places(session)[vraag.sorteer]
        found = self._ask(session, replace(query, limit=ALL, offset=0))
        last = len(places)
        hits = sorted(found.hits, key=lambda hit: places.get(hit.id, last))
        return replace(found, hits=tuple(hits[query.offset : query.offset + size]))

    def suggest(self, session: Session, typed: str, limit: int) -> tuple[Suggestion, ...]:
        """Titles for what is being typed, from 3 letters."""
        try:
            return self.index.suggest(typed, limit)
        except IndexDamaged:
            indexing.bring_up_to_date(session, self.index, self.gemeente)
            return self.index.suggest(typed, limit)

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """What ``make`` made under ``name`` for this version, day and language; made once.

        Names come from a list that is known, never from a visitor: nothing is thrown away here.
        """
        if name not in self._kept:
            self._kept[name] = make()
        return cast(T, self._kept[name])

    def cards(self, session: Session, hits: Iterable[Hit]) -> list[Kaart]:
        """The cards of what was found, in its order; what was hidden meanwhile is left out."""
        return [one.kaart for one in self.shown(session, [hit.id for hit in hits]).values()]

    def cards_of(self, rows: Iterable[Aanbod]) -> list[Kaart]:
        """The cards of rows that the caller has at hand."""
        return [make_kaart(row, self.titels, self.key[2]) for row in rows]

    def like(self, session: Session, row: Aanbod, limit: int) -> list[Kaart]:
        """The cards of what is most like ``row``, at most ``limit`` (and MOST_LIKE)."""
        ids = self.verwanten.of(session, row, lambda query: self._ask(session, query))
        return [one.kaart for one in self.shown(session, ids[:limit]).values()]

    def punten(self, session: Session, ids: Iterable[int]) -> list[Punt]:
        """The points on the map of these aanbod, in their order; what has no place is left out."""
        found = self.shown(session, list(ids)).values()
        return [one.punt for one in found if one.punt is not None]

    def places(self, session: Session) -> Places:
        """The wijken and postcodes of this gemeente."""
        if self._known_places is None:
            self._known_places = geo_queries.load_places(session, self.gemeente)
        return self._known_places

    def shown(self, session: Session, ids: Sequence[int]) -> dict[int, Getoond]:
        """By id what lists show of these aanbod, in their order; what is hidden is left out."""
        missing = [key for key in ids if key not in self._shown]
        if missing:
            if len(self._shown) > MOST_CARDS:
                self._shown = {}
                missing = list(ids)
            rows = queries.published_by_ids(session, missing)
            self._shown |= {key: self._show(session, row) for key, row in rows.items()}
        shown = self._shown
        return {key: shown[key] for key in ids if key in shown}

    def _show(self, session: Session, row: Aanbod) -> Getoond:
        [card] = self.cards_of([row])
        point = make_punt(row, self.places(session))
        return Getoond(card, point, row.aanmelden, row.telefoon)

    def _ask(self, session: Session, query: SearchQuery) -> SearchPage:
        """Search, once more when the index was damaged between the check and the question."""
        try:
            return self.index.search(query)
        except IndexDamaged:
            indexing.bring_up_to_date(session, self.index, self.gemeente)
            return self.index.search(query)

    def _sorted_places(self, session: Session) -> Mapping[Sortering, Mapping[int, int]]:
        if self._places is None:
            facts = queries.names_and_checks(session, self.gemeente)
            by_name = sorted(facts, key=lambda key: (facts[key][0].casefold(), key))
            by_check = sorted(facts, key=lambda key: (rank_of(facts[key][1]), key))
            stappen = treden(session, self.gemeente)
            by_step = sorted(by_check, key=lambda key: stappen[key])
            self._places = {
                Sortering.MAKKELIJK: {key: place for place, key in enumerate(by_step)},
                Sortering.NAAM: {key: place for place, key in enumerate(by_name)},
                Sortering.GECONTROLEERD: {key: place for place, key in enumerate(by_check)},
            }
        return self._places


def open_catalogus(session: Session) -> Catalogus:
    """The catalogue as it stands now, its index brought up to date.

    Raises ``IndexBusy`` when there is no index yet and another process is making it.
    """
    found = open_cards(session)
    version = found.key[1]
    if indexing.bring_up_to_date(session, found.index, found.gemeente, version) is Bijgewerkt.BEZET:
        page_cache.pass_by()
    return found


def open_cards(session: Session) -> Catalogus:
    """The catalogue as it stands now, for who shows cards and does not search: its index may lag
    behind, or not be there yet."""
    gemeente = settings().gemeente
    key = (gemeente, _version(session, gemeente), today(), taal().code)
    kept = cast(dict[str, Catalogus], current_app.extensions.setdefault(_CATALOGUES, {}))
    found = kept.get(key[3])
    if found is None or found.key != key:
        titels = _in_own_words(indexing.load_titels(session, gemeente))
        same = (one for one in list(kept.values()) if one.key[:2] == key[:2])
        verwanten = next((one.verwanten for one in same), None) or Verwanten()
        found = Catalogus(key, titels, _index(gemeente), verwanten)
        kept[key[3]] = found
    return found


def version_now() -> int:
    """The version of the catalogue of this installation, as the database has it.

    Asked before a page is made, and kept for that page: it is then all of one version.
    """
    found = g.catalogue_version = queries.catalogue_version(db_session(), settings().gemeente)
    return found


def _version(session: Session, gemeente: str) -> int:
    known: int | None = g.get("catalogue_version")
    return queries.catalogue_version(session, gemeente) if known is None else known


def _in_own_words(titels: Titels) -> Titels:
    """The titles of the vocabularies in the language of the visitor; names of wijken stay."""
    return replace(
        titels,
        themas={slug: translated(text) for slug, text in titels.themas.items()},
        doelgroepen={slug: translated(text) for slug, text in titels.doelgroepen.items()},
        soorten={slug: translated(text) for slug, text in titels.soorten.items()},
    )


def _index(gemeente: str) -> SearchIndex:
    kept = cast(dict[str, SearchIndex], current_app.extensions.setdefault(_INDEXES, {}))
    if gemeente not in kept:
        known = settings()
        kept[gemeente] = indexing.open_index(known.index_dir, known.seeds_dir, gemeente, PATIENCE)
    return kept[gemeente]
