"""What a program asks of the API, read from the address: all that is wrong is told at once. Pure.

Unlike a page, which passes over what it does not know, the API refuses it: a program that misspells
a filter would else take the whole catalogue for its answer.
"""

import re
from collections.abc import Collection, Mapping

from werkzeug.datastructures import MultiDict

from app.core.errors import InvalidInput
from app.directory.forms import CatalogusVraag, Sortering
from app.search.types import FACETS

PAGINA, GROOTTE, SORTEER = "pagina", "paginaGrootte", "sorteer"
LAST_PAGE = 10_000
MOST_ON_A_PAGE = 100
USUAL_ON_A_PAGE = 20
SORTERINGEN = (Sortering.NAAM, Sortering.GECONTROLEERD, Sortering.MAKKELIJK)
"""The first is the usual one. "Passend" is no order here: nobody says in words what must fit."""

_WHOLE = re.compile(r"[1-9][0-9]{0,5}")
_SHOWN = 40

Args = MultiDict[str, str]
Choices = Mapping[str, Collection[str]]
"""By facet (a query key) the values that it may have."""


def refuse_query(args: Args) -> None:
    """For what knows no query keys. Raises InvalidInput with each key that is there."""
    _Reader(args).finish(())


def read_page(args: Args) -> tuple[int, int]:
    """The number of the page (from 1) and its size. Raises InvalidInput with all that is wrong."""
    reader = _Reader(args)
    page = reader.whole(PAGINA, 1, LAST_PAGE)
    size = reader.whole(GROOTTE, USUAL_ON_A_PAGE, MOST_ON_A_PAGE)
    reader.finish((PAGINA, GROOTTE))
    return page, size


def read_vraag(args: Args, choices: Choices) -> tuple[CatalogusVraag, int]:
    """The question to the catalogue and the size of a page.

    ``choices`` has the known values of each of FACETS. Raises InvalidInput with all that is wrong.
    """
    reader = _Reader(args)
    filters = {facet: reader.chosen(facet, choices[facet]) for facet in FACETS}
    vraag = CatalogusVraag(
        filters={facet: values for facet, values in filters.items() if values},
        sorteer=reader.order(),
        pagina=reader.whole(PAGINA, 1, LAST_PAGE),
    )
    size = reader.whole(GROOTTE, USUAL_ON_A_PAGE, MOST_ON_A_PAGE)
    reader.finish((*FACETS, SORTEER, PAGINA, GROOTTE))
    return vraag, size


class _Reader:
    """Reads query keys, collecting what is wrong under each."""

    def __init__(self, args: Args) -> None:
        self._args = args
        self._fouten: dict[str, list[str]] = {}

    def whole(self, key: str, usual: int, most: int) -> int:
        text = self._once(key)
        if text is None:
            return usual
        if not _WHOLE.fullmatch(text) or int(text) > most:
            self._wrong(key, f"dit moet een heel getal zijn van 1 tot en met {most}")
            return usual
        return int(text)

    def order(self) -> Sortering:
        text = self._once(SORTEER)
        if text is None:
            return SORTERINGEN[0]
        found = next((order for order in SORTERINGEN if order.value == text), None)
        if found is None:
            self._wrong(SORTEER, f"onbekende waarde: {_short(text)}")
        return found or SORTERINGEN[0]

    def chosen(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        values = tuple(dict.fromkeys(self._args.getlist(key)))
        for value in values:
            if value not in known:
                self._wrong(key, f"onbekende waarde: {_short(value)}")
        return values

    def finish(self, known: Collection[str]) -> None:
        """Raises InvalidInput where anything was wrong, or a key is none of ``known``."""
        for key in self._args:
            if key not in known:
                self._wrong(_short(key), "deze sleutel is er niet")
        if self._fouten:
            raise InvalidInput(self._fouten)

    def _once(self, key: str) -> str | None:
        values = self._args.getlist(key)
        if len(values) > 1:
            self._wrong(key, "geef dit hoogstens één keer")
        return values[0] if values else None

    def _wrong(self, key: str, message: str) -> None:
        self._fouten.setdefault(key, []).append(message)


def _short(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[:_SHOWN])
