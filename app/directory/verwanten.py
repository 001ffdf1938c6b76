"""What is most like each aanbod, kept for one version of the catalogue, for every language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.directory import queries
from app.directory.models import Aanbod
from app.directory.pages import make_trek
from app.directory.verwant import Trek, related
from app.search.types import SearchPage, SearchQuery

MOST_LIKE = 5
CANDIDATES = 40
MOST_KEPT = 5_000
"""Aanbod of which it is kept what they are like: some 5 MB."""

Ask = Callable[[SearchQuery], SearchPage]


@dataclass
class Verwanten:
    """Made when somebody asks. Several threads may: at worst something is made twice."""

    _found: dict[int, list[int]] = field(default_factory=dict)
    _trekken: dict[int, Trek] = field(default_factory=dict)

    def of(self, session: Session, row: Aanbod, ask: Ask) -> list[int]:
        """The ids of what is most like ``row``, at most MOST_LIKE; ``ask`` searches the index."""
        found = self._found.get(row.id)
        if found is None:
            if len(self._found) > MOST_KEPT:
                self._found = {}
            found = self._found[row.id] = self._most_like(session, make_trek(row), ask)
        return found

    def _most_like(self, session: Session, own: Trek, ask: Ask) -> list[int]:
        """By its themas; what is in or for the same wijken is looked for apart, and first."""
        if not own.themas:
            return []
        questions: list[dict[str, tuple[str, ...]]] = [{"thema": own.themas}]
        if own.wijken:
            questions.insert(0, {"thema": own.themas, "wijk": tuple(sorted(own.wijken))})
        pages = [ask(SearchQuery("", question, CANDIDATES)) for question in questions]
        ids = dict.fromkeys(hit.id for page in pages for hit in page.hits)
        return related(own, self._of(session, ids), MOST_LIKE)

    def _of(self, session: Session, ids: Iterable[int]) -> list[Trek]:
        """What makes these like others, in their order; what was hidden meanwhile is left out.

        The same few are candidates again and again: reading them from the database took most of
        the time of a page.
        """
        known = self._trekken
        missing = [key for key in ids if key not in known]
        if missing:
            if len(known) > MOST_KEPT:
                known, missing = {}, list(ids)
            rows = queries.published_by_ids(session, missing)
            known = self._trekken = known | {key: make_trek(row) for key, row in rows.items()}
        return [known[key] for key in ids if key in known]
