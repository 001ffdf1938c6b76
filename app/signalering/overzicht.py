"""The numbers of a quarter as the page and the files show them: with names, and nothing small."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask_babel import format_date, gettext
from sqlalchemy.orm import Session

from app.signalering import queries, tellen
from app.signalering.klein import Getal, Tabel, publish
from app.signalering.pages import REDENEN, Namen, reden_words
from app.signalering.types import WIJK_ONBEKEND, Kwartaal, before

STEPS = 4
"""Shades of a number in the table; 0 has none."""

TREND = 4
"""How many quarters the trend shows: twelve months."""

KEUZES = 8
"""How many quarters one can choose from, whether anything was reported in them or not."""


@dataclass(frozen=True, slots=True)
class Cel:
    """A number in the table: ``stap`` is its shade, 1 to ``STEPS`` (the most); 0 when hidden."""

    wijk: str
    thema: str
    getal: Getal
    stap: int


@dataclass(frozen=True, slots=True)
class TabelRij:
    """A wijk with a cell for each thema, and the number of its signalen."""

    wijk: str
    naam: str
    cellen: tuple[Cel, ...]
    totaal: Getal


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the total: the signalen of one reden or of one month (its first day)."""

    sleutel: str
    naam: str
    getal: Getal


@dataclass(frozen=True, slots=True)
class Overzicht:
    """All that is shown of a quarter. ``themas`` are (slug, title), ``per_thema`` their totals.

    Rows and columns are always the same ones: a thema that were left out would say "none".
    """

    kwartaal: Kwartaal
    periode: str
    themas: tuple[tuple[str, str], ...]
    rijen: tuple[TabelRij, ...]
    per_thema: tuple[Getal, ...]
    totaal: Getal
    redenen: tuple[Deel, ...]
    maanden: tuple[Deel, ...]

    @property
    def leeg(self) -> bool:
        """Whether there is not one number to show."""
        numbers = [self.totaal, *self.per_thema, *(deel.getal for deel in self.redenen)]
        numbers += [deel.getal for deel in self.maanden]
        numbers += [cel.getal for rij in self.rijen for cel in rij.cellen]
        numbers += [rij.totaal for rij in self.rijen]
        return all(getal.getoond is None for getal in numbers)


def closed(vandaag: date, aantal: int = KEUZES) -> tuple[Kwartaal, ...]:
    """The quarters that are over and can be chosen, the latest one first."""
    return before(Kwartaal.of(vandaag), aantal)


def overview(session: Session, gemeente: str, kwartaal: Kwartaal, namen: Namen) -> Overzicht:
    """What is shown of ``kwartaal``, which must be over."""
    tabel = _published(session, gemeente, kwartaal, namen)
    wijken = [*namen.wijken, WIJK_ONBEKEND]
    themas = [*namen.themas.items(), ("", namen.thema(None))]
    most = max((getal.getoond or 0 for row in tabel.cellen for getal in row), default=0)
    return Overzicht(
        kwartaal=kwartaal,
        periode=quarter_words(kwartaal),
        themas=tuple(themas),
        rijen=tuple(
            TabelRij(
                wijk,
                namen.wijk(None if wijk == WIJK_ONBEKEND else wijk),
                tuple(
                    Cel(wijk, slug, getal, _stap(getal, most))
                    for (slug, _titel), getal in zip(themas, row, strict=True)
                ),
                totaal,
            )
            for wijk, row, totaal in zip(wijken, tabel.cellen, tabel.rijen, strict=True)
        ),
        per_thema=tabel.kolommen,
        totaal=tabel.totaal,
        redenen=_redenen(tabel.delingen[0]),
        maanden=_maanden(kwartaal, tabel),
    )


def trend(session: Session, gemeente: str, kwartaal: Kwartaal, namen: Namen) -> tuple[Deel, ...]:
    """The twelve months up to the end of ``kwartaal``, each as the table of its quarter has it."""
    quarters = [*reversed(before(kwartaal, TREND - 1)), kwartaal]
    return tuple(
        deel
        for one in quarters
        for deel in _maanden(one, _published(session, gemeente, one, namen))
    )


def quarter_words(kwartaal: Kwartaal) -> str:
    """A quarter by its months: "juli t/m september 2026"."""
    first, _second, last = kwartaal.maanden
    words: str = gettext(
        "%(van)s t/m %(tot)s",
        van=format_date(first, "MMMM"),
        tot=format_date(last, "MMMM yyyy"),
    )
    return words


def _published(session: Session, gemeente: str, kwartaal: Kwartaal, namen: Namen) -> Tabel[Getal]:
    reported = queries.reported(session, gemeente, kwartaal)
    return publish(
        tellen.count(
            reported, list(namen.wijken), list(namen.themas), list(REDENEN), kwartaal.maanden
        )
    )


def _stap(getal: Getal, most: int) -> int:
    """The shade by what is shown: by the true number it would tell more than is shown."""
    return -(-getal.getoond * STEPS // most) if getal.getoond else 0


def _redenen(numbers: Sequence[Getal]) -> tuple[Deel, ...]:
    """The most frequent first; those that are hidden keep the order of the contract."""
    parts = [
        Deel(reden, reden_words(reden), getal)
        for reden, getal in zip(REDENEN, numbers, strict=False)
    ]
    return tuple(sorted(parts, key=lambda deel: -(deel.getal.getoond or 0)))


def _maanden(kwartaal: Kwartaal, tabel: Tabel[Getal]) -> tuple[Deel, ...]:
    return tuple(
        Deel(f"{maand:%Y-%m}", format_date(maand, "MMMM yyyy"), getal)
        for maand, getal in zip(kwartaal.maanden, tabel.delingen[1], strict=True)
    )
