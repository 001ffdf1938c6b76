"""What goes into the index and what comes out of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FACETS = (
    "thema",
    "doelgroep",
    "soort",
    "wijk",
    "kosten",
    "taal",
    "toegankelijk",
    "dagdeel",
)
"""The columns that can be filtered and counted."""

AND_FACETS = frozenset({"toegankelijk"})
"""Facets of which every chosen value must hold: a ramp *and* a hearing loop."""

EVERY_VALUE = "*"
"""In a facet of a document: it serves all values, such as the wijken of a city-wide offer."""


def _check_facets(facets: Mapping[str, tuple[str, ...]]) -> None:
    unknown = set(facets) - set(FACETS)
    if unknown:
        raise ValueError(f"unknown facets: {', '.join(sorted(unknown))}")


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One aanbod as the index sees it.

    ``id`` is the caller's key (from 0). ``facetten`` maps names of ``FACETS`` to the document's
    values; a facet left out has none. ``rang`` is the order without a question, lower first.

    Raises ``ValueError`` for an unknown facet or a negative id.
    """

    id: int
    titel: str
    organisatie: str
    tekst: str
    trefwoorden: tuple[str, ...] = ()
    plaats: str = ""
    facetten: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rang: float = 0.0

    def __post_init__(self) -> None:
        _check_facets(self.facetten)
        if self.id < 0:
            raise ValueError("an id is 0 or more")


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A question to the catalogue.

    ``tekst`` is what a person typed, as it is. ``filters`` maps a facet to the chosen values:
    within a facet one of them must hold, in ``AND_FACETS`` all of them; between facets all must.
    No text means all documents in order of rang. ``limit`` (from 0) hits are returned from
    ``offset`` (from 0).

    Raises ``ValueError`` for an unknown facet or a negative limit or offset: a mistake of the
    program, not of the person.
    """

    tekst: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limit: int = 20
    offset: int = 0

    def __post_init__(self) -> None:
        _check_facets(self.filters)
        if self.limit < 0 or self.offset < 0:
            raise ValueError("limit and offset are 0 or more")


@dataclass(frozen=True, slots=True)
class Hit:
    """One found document.

    ``score`` is 0 without a question, from 1 up to 2 when all words of the question were found,
    and between 0 and 1 when some were.
    """

    id: int
    score: float


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of results.

    ``total`` counts all results, on every page. ``facetten`` maps each facet to the number of
    results a value would give, all *other* facets' filters applied; values with none are left
    out unless they are chosen. ``gecorrigeerd`` is the question with its typing errors mended, or
    None when there were none.
    """

    hits: tuple[Hit, ...]
    total: int
    facetten: Mapping[str, Mapping[str, int]]
    gecorrigeerd: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A document whose title or organisation holds what is being typed."""

    id: int
    titel: str
    organisatie: str
