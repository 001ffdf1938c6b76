"""Figures of a wijk as sentences: plain, with their year, and what is only an estimate says so."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.directory.words import gettext
from app.geo.wijkcijfers import Cijfer
from app.web.templating import number


@dataclass(frozen=True, slots=True)
class WijkFeit:
    """One figure in words; ``bron`` is where it comes from, as its publisher calls it."""

    tekst: str
    jaar: int
    schatting: bool
    bron: str


# What helps to know the neighbours. Poverty and bad health stay out: a wijk is no label.
_SENTENCES: dict[str, Callable[[str], str]] = {
    "inwoners": lambda n: gettext("Er wonen ongeveer %(n)s mensen.", n=n),
    "pct_0_14": lambda n: gettext("%(n)s van de 100 mensen zijn jonger dan 15 jaar.", n=n),
    "pct_65plus": lambda n: gettext("%(n)s van de 100 mensen zijn 65 jaar of ouder.", n=n),
    "pct_eenpersoonshuishoudens": lambda n: gettext(
        "In %(n)s van de 100 huizen woont één persoon.", n=n
    ),
    "pct_mantelzorger": lambda n: gettext(
        "%(n)s van de 100 mensen zorgen voor iemand die hulp nodig heeft.", n=n
    ),
    "pct_vrijwilliger": lambda n: gettext("%(n)s van de 100 mensen doen vrijwilligerswerk.", n=n),
    "pct_vaak_eenzaam": lambda n: gettext("%(n)s van de 100 mensen voelen zich vaak eenzaam.", n=n),
}


def in_words(cijfers: Iterable[Cijfer]) -> list[WijkFeit]:
    """The figures that are shown, in the order of ``_SENTENCES``; of each the latest year."""
    latest: dict[str, Cijfer] = {}
    for one in cijfers:
        known = latest.get(one.onderwerp)
        if known is None or one.jaar > known.jaar:
            latest[one.onderwerp] = one
    return [
        WijkFeit(
            say(_span(latest[name])), latest[name].jaar, latest[name].schatting, latest[name].bron
        )
        for name, say in _SENTENCES.items()
        if name in latest
    ]


def _span(one: Cijfer) -> str:
    """A number, or from lowest to highest where it differs by buurt; shares in whole numbers."""
    low, high = round(one.laagste), round(one.hoogste)
    if low == high:
        return number(low)
    return gettext("%(laag)s tot %(hoog)s", laag=number(low), hoog=number(high))
