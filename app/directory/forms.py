"""What a visitor asks of the list of aanbod, read from the address. Everything may be hostile."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urlencode

from werkzeug.datastructures import MultiDict

from app.directory.words import gettext
from app.search.types import FACETS

MAX_TEXT = 200
"""Characters of a search text that are read; nobody types more into a search box."""

_MAX_SHOWN = 40
_MAX_PAGE = 10_000


class Sortering(StrEnum):
    """In which order the results stand."""

    PASSEND = "passend"
    MAKKELIJK = "makkelijk"
    GECONTROLEERD = "gecontroleerd"
    NAAM = "naam"


@dataclass(frozen=True, slots=True)
class CatalogusVraag:
    """A question to the catalogue with only known filters; ``pagina`` counts from 1.

    ``meldingen`` says in Dutch what of the address was passed over.
    """

    tekst: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sorteer: Sortering = Sortering.PASSEND
    pagina: int = 1
    meldingen: tuple[str, ...] = ()

    @property
    def gefilterd(self) -> bool:
        """Whether any filter is chosen."""
        return bool(self.filters)

    def toggled(self, facet: str, value: str) -> "CatalogusVraag":
        """The same question from page 1, without ``value`` when it was chosen, else with it."""
        chosen = self.filters.get(facet, ())
        values = tuple(v for v in chosen if v != value) if value in chosen else (*chosen, value)
        filters = {**self.filters, facet: values}
        return replace(self, filters={k: v for k, v in filters.items() if v}, pagina=1)

    def without_filters(self) -> "CatalogusVraag":
        """The same text and order, from page 1."""
        return replace(self, filters={}, pagina=1)

    def address(self, path: str) -> str:
        """The address of this question: the same question always has the same one."""
        pairs = [("q", self.tekst)] if self.tekst else []
        pairs += [(name, v) for name in FACETS for v in self.filters.get(name, ())]
        if self.sorteer is not Sortering.PASSEND:
            pairs.append(("sorteer", self.sorteer.value))
        if self.pagina > 1:
            pairs.append(("pagina", str(self.pagina)))
        return f"{path}?{urlencode(pairs)}" if pairs else path


def read_vraag(args: MultiDict[str, str], known: Mapping[str, Collection[str]]) -> CatalogusVraag:
    """The question in the address. ``known`` has the values that each facet may have.

    Never raises: what nobody knows is passed over, and said in ``meldingen``.
    """
    text = clean_text(args.get("q", ""))
    meldingen = []
    if len(text) > MAX_TEXT:
        text = text[:MAX_TEXT].rstrip()
        meldingen.append(
            gettext("Uw zoektekst was te lang. Wij lazen de eerste %(n)s tekens.", n=MAX_TEXT)
        )
    filters, unknown = _read_filters(args, known)
    if unknown:
        meldingen.append(
            gettext("Dit filter kennen wij niet: “%(naam)s”. Het telt niet mee.", naam=unknown)
        )
    return CatalogusVraag(text, filters, _sortering(args), read_pagina(args), tuple(meldingen))


def read_pagina(args: MultiDict[str, str]) -> int:
    """The page that the address asks for, from 1; 1 for anything that is no page number."""
    text = args.get("pagina", "")
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(_MAX_PAGE))):
        return 1
    return min(max(int(text), 1), _MAX_PAGE)


def clean_text(text: str) -> str:
    """``text`` with single spaces and without what cannot be shown."""
    return " ".join("".join(c if c.isprintable() else " " for c in text[: MAX_TEXT * 4]).split())


def _read_filters(
    args: MultiDict[str, str], known: Mapping[str, Collection[str]]
) -> tuple[dict[str, tuple[str, ...]], str]:
    """The known filters, and the first unknown value (short) or nothing."""
    filters: dict[str, tuple[str, ...]] = {}
    unknown = ""
    for facet in FACETS:
        asked = [value for value in dict.fromkeys(args.getlist(facet)) if value]
        chosen = tuple(value for value in asked if value in known[facet])
        if chosen:
            filters[facet] = chosen
        strange = next((value for value in asked if value not in known[facet]), "")
        unknown = unknown or clean_text(strange)[:_MAX_SHOWN]
    return filters, unknown


def _sortering(args: MultiDict[str, str]) -> Sortering:
    try:
        return Sortering(args.get("sorteer", ""))
    except ValueError:
        return Sortering.PASSEND
