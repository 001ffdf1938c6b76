"""The files of the signalen pages: the same numbers as on the screen, and what they mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flask_babel import gettext

from app.core.clock import AMSTERDAM
from app.exchange.sheets import Blad, Waarde, to_csv, to_xlsx
from app.signalering.klein import Getal, Zicht
from app.signalering.overzicht import Deel, Overzicht
from app.signalering.pages import Regel


@dataclass(frozen=True, slots=True)
class Kop:
    """What a file says of itself: of which gemeente and period it is, and when it was made."""

    gemeente: str
    periode: str
    keuzes: str
    gemaakt: date

    def lines(self, titel: str) -> list[list[Waarde]]:
        """The first lines of a file, a name and a value each."""
        return [
            [titel],
            [gettext("Gemeente"), self.gemeente],
            [gettext("Periode"), self.periode],
            [gettext("Filters"), self.keuzes],
            [gettext("Gemaakt op"), self.gemaakt],
        ]


def table_file(soort: str, kop: Kop, overzicht: Overzicht, trend: Sequence[Deel]) -> bytes:
    """The table as ``soort`` (csv or xlsx); XLSX has redenen and months on sheets of their own."""
    about = [*kop.lines(gettext("Signalen per wijk en thema")), *_about_numbers()]
    table = table_cells(overzicht)
    if soort == "csv":
        return to_csv([*about, [], *table])
    number = gettext("Signalen")
    return to_xlsx(
        [
            Blad(gettext("Tabel"), table),
            Blad(gettext("Redenen"), [[gettext("Reden"), number], *_parts(overzicht.redenen)]),
            Blad(gettext("Maanden"), [[gettext("Maand"), number], *_parts(trend)]),
            Blad(gettext("Uitleg"), about, kop=False),
        ]
    )


def list_file(soort: str, kop: Kop, regels: Sequence[Regel]) -> bytes:
    """The list as ``soort`` (csv or xlsx). It says that it is for use inside the team."""
    about = [*kop.lines(gettext("Lijst van signalen")), *_about_list()]
    if soort == "csv":
        return to_csv([*about, [], *list_cells(regels)])
    return to_xlsx(
        [
            Blad(gettext("Lijst"), list_cells(regels)),
            Blad(gettext("Uitleg"), about, kop=False),
        ]
    )


def table_cells(overzicht: Overzicht) -> list[list[Waarde]]:
    """The table as rows for a file, its first row the heads, its last the totals."""
    head = [gettext("Wijk"), *(titel for _slug, titel in overzicht.themas), gettext("Totaal")]
    body = [
        [rij.naam, *(said(cel.getal) for cel in rij.cellen), said(rij.totaal)]
        for rij in overzicht.rijen
    ]
    last = [gettext("Totaal"), *map(said, overzicht.per_thema), said(overzicht.totaal)]
    return [list[Waarde](head), *body, last]


def list_cells(regels: Sequence[Regel]) -> list[list[Waarde]]:
    """The list as rows for a file, its first row the heads. Days are those of Amsterdam."""
    head: list[Waarde] = [
        gettext("Nummer"),
        gettext("Datum"),
        gettext("Wijk"),
        gettext("Thema’s"),
        gettext("Reden"),
        gettext("Toelichting"),
        gettext("Wel iets gevonden zonder"),
    ]
    return [head] + [
        [
            regel.nummer,
            regel.gemeld_op.astimezone(AMSTERDAM).date(),
            regel.wijk,
            ", ".join(regel.themas),
            regel.reden,
            regel.toelichting,
            ", ".join(regel.zonder),
        ]
        for regel in regels
    ]


def said(getal: Getal) -> Waarde:
    """A number for a cell of a file: a number where it is shown, else the words on the screen."""
    words: Mapping[Zicht, str] = {
        Zicht.KLEIN: gettext("< 10"),
        Zicht.VERBORGEN: gettext("niet getoond"),
    }
    return words.get(getal.zicht, getal.afgerond)


def _parts(delen: Sequence[Deel]) -> list[list[Waarde]]:
    return [[deel.naam, said(deel.getal)] for deel in delen]


def _about_numbers() -> list[list[Waarde]]:
    return [
        [
            gettext("Kleine aantallen"),
            gettext("Kleine aantallen tonen wij niet. Zo weet niemand om wie het gaat."),
        ],
        ["< 10", gettext("Dit zijn 0 tot en met 9 signalen.")],
        [
            gettext("niet getoond"),
            gettext(
                "Soms is het getal te klein. Soms komt het uit minder dan drie weken. En soms"
                " kunt u er een klein aantal mee uitrekenen."
            ),
        ],
        [gettext("Afronden"), gettext("Andere getallen zijn afgerond op vijf.")],
        [
            gettext("Tellen"),
            gettext("Elk signaal telt één keer mee, bij het thema dat het best past."),
        ],
    ]


def _about_list() -> list[list[Waarde]]:
    return [
        [
            gettext("Gebruik"),
            gettext("Alleen voor gebruik binnen uw team. Geef dit bestand niet door."),
        ],
        [
            gettext("Waarom"),
            gettext(
                "In deze lijst staan losse signalen. Wilt u aantallen delen? Gebruik dan de tabel."
                " Daarin staan geen kleine aantallen."
            ),
        ],
    ]
