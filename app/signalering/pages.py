"""What the signalen pages and files show: the table of wijk and thema, and the list."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext, lazy_gettext
from sqlalchemy.orm import Session

from app.core.clock import AMSTERDAM
from app.geo import queries as geo_queries
from app.signalering import queries
from app.signalering.models import Signaal
from app.signalering.types import WIJK_ONBEKEND, SignaalFilter, Telling
from app.taxonomy import queries as taxonomy_queries

STEPS = 4
"""Shades of a cell in the table; 0 has none."""

REDENEN = {
    "geen-aanbod": lazy_gettext("Er is niets"),
    "niet-in-wijk": lazy_gettext("Er is iets, maar niet voor deze wijk"),
    "doelgroep": lazy_gettext("Er is iets, maar voor andere mensen"),
    "leeftijd": lazy_gettext("Er is iets, maar voor een andere leeftijd"),
    "taal": lazy_gettext("Er is iets, maar niet in deze taal"),
    "kosten": lazy_gettext("Er is iets, maar het kost te veel"),
    "toegankelijkheid": lazy_gettext("Er is iets, maar niet toegankelijk genoeg"),
    "tijd": lazy_gettext("Er is iets, maar op een andere tijd"),
    "wachttijd": lazy_gettext("Er is iets, maar nu geen plek"),
}
"""The redenen of the match contract in plain words, in the contract's order."""

LIMITS = {
    "wijk": lazy_gettext("de wijk"),
    "doelgroep": lazy_gettext("de doelgroep"),
    "leeftijd": lazy_gettext("de leeftijd"),
    "taal": lazy_gettext("de taal"),
    "kosten": lazy_gettext("de kosten"),
    "toegankelijkheid": lazy_gettext("de toegankelijkheid"),
    "tijd": lazy_gettext("de tijd"),
    "wachttijd": lazy_gettext("de wachttijd"),
}


@dataclass(frozen=True, slots=True)
class Namen:
    """The titles of wijken (by code) and themas (by slug), in the order in which they are shown."""

    wijken: Mapping[str, str]
    themas: Mapping[str, str]

    def wijk(self, code: str | None) -> str:
        """The name of a wijk; its code where it has none any more."""
        return self.wijken.get(code, code) if code else gettext("Wijk onbekend")

    def thema(self, slug: str | None) -> str:
        """The title of a thema."""
        return self.themas.get(slug, slug) if slug else gettext("Zonder thema")


@dataclass(frozen=True, slots=True)
class Cel:
    """A number in the table: ``stap`` is its shade, 0 (none) to ``STEPS`` (the most)."""

    wijk: str
    thema: str
    aantal: int
    stap: int


@dataclass(frozen=True, slots=True)
class TabelRij:
    """A wijk with a cell for each thema, and the number of its signalen."""

    wijk: str
    naam: str
    cellen: tuple[Cel, ...]
    totaal: int


@dataclass(frozen=True, slots=True)
class Tabel:
    """Wijken by themas. ``themas`` are (slug, title); ``per_thema`` belongs to them in order.

    A signaal with two themas counts in two columns, and once in the total of its row.
    """

    themas: tuple[tuple[str, str], ...]
    rijen: tuple[TabelRij, ...]
    per_thema: tuple[int, ...]
    totaal: int


@dataclass(frozen=True, slots=True)
class Regel:
    """A signaal as a line of the list."""

    nummer: int
    gemeld_op: datetime
    wijk: str
    themas: tuple[str, ...]
    reden: str
    toelichting: str
    zonder: tuple[str, ...]


def names(session: Session, gemeente: str) -> Namen:
    """The names that the pages about ``gemeente`` need."""
    return Namen(
        {wijk.code: wijk.naam for wijk in geo_queries.wijken(session, gemeente)},
        {thema.slug: thema.titel for thema in taxonomy_queries.themas(session)},
    )


def table(session: Session, gemeente: str, keuze: SignaalFilter, namen: Namen) -> Tabel:
    """The table of the chosen signalen. Themas that none of them has are left out."""
    counted = queries.counts(session, gemeente, keuze)
    by_wijk = queries.counts_by_wijk(session, gemeente, keuze)
    cells = _cells(counted)
    slugs = [slug for slug in (*namen.themas, None) if any(key[1] == slug for key in cells)]
    most = max(cells.values(), default=0)
    rows = []
    for code in _rows(keuze, namen, by_wijk):
        found = [_cell(code, slug, cells.get((code, slug), 0), most) for slug in slugs]
        rows.append(
            TabelRij(code or WIJK_ONBEKEND, namen.wijk(code), tuple(found), by_wijk.get(code, 0))
        )
    return Tabel(
        themas=tuple((slug or "", namen.thema(slug)) for slug in slugs),
        rijen=tuple(rows),
        per_thema=tuple(sum(row.cellen[at].aantal for row in rows) for at in range(len(slugs))),
        totaal=sum(by_wijk.values()),
    )


def _cells(counted: Sequence[Telling]) -> dict[tuple[str | None, str | None], int]:
    """The numbers by wijk and thema, all redenen together."""
    found: dict[tuple[str | None, str | None], int] = defaultdict(int)
    for telling in counted:
        found[telling.wijk, telling.thema] += telling.aantal
    return dict(found)


def _rows(
    keuze: SignaalFilter, namen: Namen, by_wijk: Mapping[str | None, int]
) -> list[str | None]:
    """The chosen wijk, or all; those that nobody named come last, when there are any."""
    if keuze.wijk:
        return [None if keuze.wijk == WIJK_ONBEKEND else keuze.wijk]
    others = [code for code in by_wijk if code is not None and code not in namen.wijken]
    return [*namen.wijken, *others, *([None] if None in by_wijk else [])]


def _cell(code: str | None, slug: str | None, aantal: int, most: int) -> Cel:
    stap = -(-aantal * STEPS // most) if most else 0
    return Cel(code or WIJK_ONBEKEND, slug or "", aantal, stap)


def by_reden(session: Session, gemeente: str, keuze: SignaalFilter) -> list[tuple[str, str, int]]:
    """(reden, its words, number) for every reden that occurs, the most frequent first."""
    counted = queries.counts_by_reden(session, gemeente, keuze)
    ordered = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    return [(reden, reden_words(reden), aantal) for reden, aantal in ordered]


def lines(signalen: Sequence[Signaal], namen: Namen) -> list[Regel]:
    """The signalen as lines for people."""
    return [
        Regel(
            nummer=row.id,
            gemeld_op=row.gemeld_op,
            wijk=namen.wijk(row.wijk_code),
            themas=tuple(namen.thema(slug) for slug in row.themas),
            reden=reden_words(row.reden),
            toelichting=row.toelichting,
            zonder=tuple(str(LIMITS.get(limit, limit)) for limit in row.opgelost_zonder),
        )
        for row in signalen
    ]


def reden_words(reden: str) -> str:
    """A reden in plain words."""
    return str(REDENEN.get(reden, reden))


def table_cells(tabel: Tabel) -> list[list[str]]:
    """The table as rows of text for a file, its first row the heads, its last the totals."""
    head = [gettext("Wijk"), *(titel for _slug, titel in tabel.themas), gettext("Signalen")]
    body = [
        [rij.naam, *(str(cel.aantal) for cel in rij.cellen), str(rij.totaal)] for rij in tabel.rijen
    ]
    return [head, *body, [gettext("Totaal"), *map(str, tabel.per_thema), str(tabel.totaal)]]


def list_cells(regels: Sequence[Regel]) -> list[list[str]]:
    """The list as rows of text for a file, its first row the heads."""
    head = [
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
            str(regel.nummer),
            regel.gemeld_op.astimezone(AMSTERDAM).date().isoformat(),
            regel.wijk,
            ", ".join(regel.themas),
            regel.reden,
            regel.toelichting,
            ", ".join(regel.zonder),
        ]
        for regel in regels
    ]
