"""What the page of a kept list shows: each aanbod with its contact, and what one can do with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import url_for
from sqlalchemy.orm import Session

from app.bewaarlijst.types import MOST, Keuze
from app.directory import feiten, opvolgers, queries
from app.directory.agenda import Afspraak
from app.directory.catalogus import Catalogus
from app.directory.forms import CatalogusVraag
from app.directory.models import Aanbod
from app.directory.pages import (
    VIOLENCE,
    AanbodPagina,
    Contact,
    Kaart,
    make_aanbod,
    make_kaart,
)
from app.directory.rooster import read_rooster
from app.directory.wanneer import make_afspraak

UP, DOWN = -1, 1
MORE = 5
"""How much one search on the page of the list shows."""


@dataclass(frozen=True, slots=True)
class Regel:
    """An aanbod on the list. An empty address of a step means that there is no such step.

    ``vervangt``: it took the place of another one that was kept.
    """

    kaart: Kaart
    adres: str
    contact: Contact
    weg_url: str
    omhoog_url: str
    omlaag_url: str
    vervangt: bool


@dataclass(frozen=True, slots=True)
class Bewaarlijst:
    """The page. ``weg`` is how many of the list are no longer there, ``te_veel`` did not fit.

    ``vervangen`` are pairs of an id that is gone and the one that took its place.
    """

    keuze: Keuze
    regels: tuple[Regel, ...]
    vervangen: tuple[tuple[int, int], ...]
    weg: int
    te_veel: int
    over_geweld: bool
    agenda: bool

    @property
    def url(self) -> str:
        """The address of this very list."""
        return list_url(self.keuze)

    @property
    def vol(self) -> bool:
        """Whether nothing more fits on it."""
        return len(self.keuze.ids) >= MOST

    @property
    def pdf_url(self) -> str:
        """The same list on paper."""
        return url_for("bewaarlijst.list_pdf", id=list(self.keuze.ids))

    @property
    def agenda_url(self) -> str:
        """The times of the list for a calendar; empty when none are known for sure."""
        return url_for("bewaarlijst.list_calendar", id=list(self.keuze.ids)) if self.agenda else ""

    @property
    def code_url(self) -> str:
        """A QR code that leads to this list."""
        return url_for("bewaarlijst.code", id=list(self.keuze.ids))


def list_url(keuze: Keuze, anchor: str | None = None) -> str:
    """The address of the page with ``keuze``."""
    return url_for("bewaarlijst.page", id=list(keuze.ids), _anchor=anchor)


def make_bewaarlijst(session: Session, catalogus: Catalogus, keuze: Keuze) -> Bewaarlijst:
    """The page for ``keuze``. What is not published is counted and never named."""
    keuze, successors = _renewed(session, catalogus, keuze)
    rows = published(session, catalogus, keuze)
    present = keuze.only(rows)
    return Bewaarlijst(
        keuze=present,
        regels=_lines(present, rows, catalogus, frozenset(successors.values())),
        vervangen=tuple(successors.items()),
        weg=len(keuze.ids) - len(present.ids) + keuze.onbekend,
        te_veel=keuze.te_veel,
        agenda=any(read_rooster(rows[key].tijden) for key in present.ids),
        over_geweld=any(VIOLENCE in rows[key].themas for key in present.ids),
    )


def make_items(session: Session, catalogus: Catalogus, keuze: Keuze) -> tuple[AanbodPagina, ...]:
    """All that is known of each published aanbod of ``keuze``, in its order: for paper."""
    keuze, _successors = _renewed(session, catalogus, keuze)
    rows = published(session, catalogus, keuze)
    return tuple(
        make_aanbod(rows[key], catalogus.titels, catalogus.key[2]) for key in keuze.only(rows).ids
    )


def make_afspraken(session: Session, catalogus: Catalogus, keuze: Keuze) -> tuple[Afspraak, ...]:
    """What of ``keuze`` can stand in a calendar, in its order."""
    keuze, _successors = _renewed(session, catalogus, keuze)
    rows = published(session, catalogus, keuze)
    found = (make_afspraak(rows[key]) for key in keuze.only(rows).ids)
    return tuple(afspraak for afspraak in found if afspraak is not None)


def search_more(
    session: Session, catalogus: Catalogus, keuze: Keuze, tekst: str
) -> list[tuple[Kaart, str]]:
    """What else fits ``tekst`` and may be kept, each with the address of the list with it on."""
    found = catalogus.search(session, CatalogusVraag(tekst=tekst), MORE + len(keuze.ids))
    cards = catalogus.cards(session, found.hits)
    new = [card for card in cards if card.bewaren and card.id not in keuze.ids]
    return [(card, list_url(keuze.plus(card.id))) for card in new[:MORE]]


def published(session: Session, catalogus: Catalogus, keuze: Keuze) -> dict[int, Aanbod]:
    """The aanbod of ``keuze`` that everybody may see, by id."""
    rows = queries.published_by_ids(session, keuze.ids) if keuze.ids else {}
    return {key: row for key, row in rows.items() if row.gemeente_code == catalogus.gemeente}


def _renewed(session: Session, catalogus: Catalogus, keuze: Keuze) -> tuple[Keuze, dict[int, int]]:
    """``keuze`` with what took the place of what is gone, and by id of that what took it."""
    gone = set(keuze.ids) - set(published(session, catalogus, keuze))
    successors = opvolgers.of_aanbod(session, catalogus.gemeente, gone)
    return keuze.renewed(successors), successors


def _lines(
    keuze: Keuze, rows: Mapping[int, Aanbod], catalogus: Catalogus, new: frozenset[int]
) -> tuple[Regel, ...]:
    last = len(keuze.ids) - 1
    return tuple(
        Regel(
            kaart=make_kaart(rows[key], catalogus.titels, catalogus.key[2]),
            adres=feiten.address(rows[key]),
            contact=Contact(rows[key].telefoon, rows[key].email, rows[key].website),
            weg_url=list_url(keuze.without(key)),
            omhoog_url=_step(keuze, key, UP) if place > 0 else "",
            omlaag_url=_step(keuze, key, DOWN) if place < last else "",
            vervangt=key in new,
        )
        for place, key in enumerate(keuze.ids)
    )


def _step(keuze: Keuze, key: int, step: int) -> str:
    return list_url(keuze.moved(key, step), f"aanbod-{key}")
