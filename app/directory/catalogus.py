"""The catalogue of one gemeente as a web process holds it: its index, titles and cards.

What changes slowly is kept between requests, and thrown away when the version of the catalogue,
the day or the language changes. A list page then asks the database for that version alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from flask import current_app
from flask_babel import get_locale
from sqlalchemy.orm import Session

from app.core.clock import today
from app.directory import indexing, queries
from app.directory.forms import CatalogusVraag, Sortering
from app.directory.freshness import rank_of
from app.directory.indexing import DUTCH, Titels
from app.directory.pages import Kaart, make_kaart
from app.search.errors import IndexDamaged
from app.search.index import SearchIndex
from app.search.types import Hit, SearchPage, SearchQuery, Suggestion
from app.web.context import settings

PATIENCE = 0.2
"""Seconds that a visitor waits for another process that writes the index."""

MOST_CARDS = 5_000
ALL = 1_000_000
_INDEXES = "directory.indexes"
_CATALOGUES = "directory.catalogues"

Key = tuple[str, int, date, str]


@dataclass
class Catalogus:
    """One gemeente's catalogue at one version, on one day, in one language.

    Its methods may be used by several threads at once: at worst something is made twice.
    """

    key: Key
    titels: Titels
    index: SearchIndex
    _cards: dict[int, Kaart] = field(default_factory=dict)
    _places: Mapping[Sortering, Mapping[int, int]] | None = None

    @property
    def gemeente(self) -> str:
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

    def cards(self, session: Session, hits: Iterable[Hit]) -> list[Kaart]:
        """The cards of what was found, in its order; what was hidden meanwhile is left out."""
        ids = [hit.id for hit in hits]
        missing = [key for key in ids if key not in self._cards]
        if missing:
            if len(self._cards) > MOST_CARDS:
                self._cards = {}
                missing = ids
            rows = queries.published_by_ids(session, missing)
            day = self.key[2]
            self._cards |= {key: make_kaart(row, self.titels, day) for key, row in rows.items()}
        cards = self._cards
        return [cards[key] for key in ids if key in cards]

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
            self._places = {
                Sortering.NAAM: {key: place for place, key in enumerate(by_name)},
                Sortering.GECONTROLEERD: {key: place for place, key in enumerate(by_check)},
            }
        return self._places


def open_catalogus(session: Session) -> Catalogus:
    """The catalogue as it stands now, its index brought up to date.

    Raises ``IndexBusy`` when there is no index yet and another process is making it.
    """
    gemeente = settings().gemeente
    version = queries.catalogue_version(session, gemeente)
    index = _index(gemeente)
    indexing.bring_up_to_date(session, index, gemeente, version)
    key = (gemeente, version, today(), str(get_locale() or DUTCH))
    kept = cast(dict[str, Catalogus], current_app.extensions.setdefault(_CATALOGUES, {}))
    found = kept.get(key[3])
    if found is None or found.key != key:
        found = Catalogus(key, indexing.load_titels(session, gemeente), index)
        kept[key[3]] = found
    return found


def _index(gemeente: str) -> SearchIndex:
    kept = cast(dict[str, SearchIndex], current_app.extensions.setdefault(_INDEXES, {}))
    if gemeente not in kept:
        known = settings()
        kept[gemeente] = indexing.open_index(known.index_dir, known.seeds_dir, gemeente, PATIENCE)
    return kept[gemeente]
