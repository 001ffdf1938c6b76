"""What the pages show of the catalogue: values that a template only has to write down."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from flask import url_for
from flask_babel import get_locale

from app.core.text import snippet
from app.directory import tijden
from app.directory.freshness import Stand, Versheid, freshness
from app.directory.indexing import EVERYBODY, Titels
from app.directory.models import Aanbod
from app.directory.types import Aanmelden, Bereik
from app.directory.words import accessibility, gettext, language, ngettext

SNIPPET = 180
"""Characters of a description on a card."""

_URL = re.compile(r"^https?://\S+$")


@dataclass(frozen=True, slots=True)
class Kaart:
    """An aanbod in a list, for ``components/kaart.html``. An empty fact is left out."""

    id: int
    titel: str
    url: str
    organisatie: str
    organisatie_url: str
    tekst: str
    plek: str
    kosten: str
    tijden: str
    gecontroleerd: str
    verouderd: bool


@dataclass(frozen=True, slots=True)
class Feit:
    """A line of facts: its name, and its values with a link each ('' = none)."""

    naam: str
    waarden: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach those who offer it. Empty is unknown."""

    telefoon: str
    email: str
    website: str

    @property
    def bekend(self) -> bool:
        return bool(self.telefoon or self.email or self.website)


@dataclass(frozen=True, slots=True)
class AanbodPagina:
    """All that is known of one aanbod. ``onbekend`` names the facts that people miss most.

    ``bron`` is a text, or an address with ``bron_is_link``.
    """

    titel: str
    organisatie: str
    organisatie_url: str
    alineas: tuple[str, ...]
    feiten: tuple[Feit, ...]
    onbekend: tuple[str, ...]
    contact: Contact
    gecontroleerd: str
    verouderd: bool
    bron: str
    bron_is_link: bool


def checked_in_words(versheid: Versheid) -> str:
    """The last check as a sentence: ``Gecontroleerd in maart 2026``."""
    if versheid.stand is Stand.NOOIT or versheid.datum is None:
        return gettext("Nog niet gecontroleerd")
    if versheid.stand is Stand.VEROUDERD:
        return gettext("Langer dan een jaar niet gecontroleerd")
    month = format_date(versheid.datum, "MMMM y", locale=get_locale() or "nl")
    return gettext("Gecontroleerd in %(maand)s", maand=month)


def make_kaart(row: Aanbod, titels: Titels, today: date) -> Kaart:
    """The card of one aanbod."""
    versheid = freshness(row.laatst_gecontroleerd, today)
    return Kaart(
        id=row.id,
        titel=row.naam,
        url=url_for("directory.aanbod_page", aanbod_id=row.id),
        organisatie=row.organisatie.naam if row.organisatie.naam != row.naam else "",
        organisatie_url=url_for("directory.organisatie_page", organisatie_id=row.organisatie_id),
        tekst=snippet(row.omschrijving, SNIPPET),
        plek=_near(row, titels),
        kosten=row.kosten,
        tijden="; ".join(map(tijden.in_words, row.tijden[:2])) + ("; …" if row.tijden[2:] else ""),
        gecontroleerd=checked_in_words(versheid),
        verouderd=versheid.verouderd,
    )


def make_aanbod(row: Aanbod, titels: Titels, today: date) -> AanbodPagina:
    """The page of one aanbod."""
    versheid = freshness(row.laatst_gecontroleerd, today)
    facts = [feit for feit in _facts(row, titels) if feit.waarden]
    return AanbodPagina(
        titel=row.naam,
        organisatie=row.organisatie.naam,
        organisatie_url=url_for("directory.organisatie_page", organisatie_id=row.organisatie_id),
        alineas=tuple(part.strip() for part in re.split(r"\n+", row.omschrijving) if part.strip()),
        feiten=tuple(facts),
        onbekend=_unknown(row),
        contact=Contact(row.telefoon, row.email, row.website),
        gecontroleerd=checked_in_words(versheid),
        verouderd=versheid.verouderd,
        bron=row.bron,
        bron_is_link=_URL.match(row.bron) is not None,
    )


def _facts(row: Aanbod, titels: Titels) -> Sequence[Feit]:
    themas = [
        (titels.themas[t], url_for("directory.thema_page", slug=t))
        for t in row.themas
        if t in titels.themas
    ]
    return (
        _feit(gettext("Wanneer"), map(tijden.in_words, row.tijden)),
        _feit(gettext("Adres"), [_address(row)]),
        Feit(gettext("Wijk"), _wijk_links(row, titels)),
        _feit(gettext("Voor wie"), _for_whom(row, titels)),
        _feit(gettext("Kosten"), [row.kosten]),
        _feit(gettext("Meedoen"), [_joining(row.aanmelden), _waiting(row.wachttijd_weken)]),
        _feit(gettext("Talen"), map(language, row.talen)),
        _feit(gettext("Toegankelijk"), map(accessibility, row.toegankelijk)),
        Feit(gettext("Thema’s"), tuple(themas)),
        _feit(gettext("Soort"), [titels.soorten.get(row.soort, "")]),
    )


def _feit(name: str, texts: Iterable[str]) -> Feit:
    return Feit(name, tuple((text, "") for text in texts if text))


def _unknown(row: Aanbod) -> tuple[str, ...]:
    missing = (
        (not row.tijden, gettext("de tijden")),
        (not row.kosten, gettext("de kosten")),
        (row.aanmelden is None, gettext("of u zich moet aanmelden")),
        (row.wachttijd_weken is None, gettext("of er een wachttijd is")),
    )
    return tuple(name for is_missing, name in missing if is_missing)


def _near(row: Aanbod, titels: Titels) -> str:
    """On a card: where it is, else whom it is for."""
    if row.bereik is Bereik.ONLINE:
        return gettext("Online")
    names = [titels.wijken[code] for code in _wijken(row) if code in titels.wijken]
    place = row.locatie
    street = place.adres if place else ""
    town = place.plaats if place else ""
    if len(names) > 3:
        names = [*names[:2], gettext("en %(n)s andere wijken", n=len(names) - 2)]
    if names:
        return ", ".join(filter(None, [street, *names]))
    return ", ".join(filter(None, [street, town])) or reach(row.bereik)


def _wijken(row: Aanbod) -> list[str]:
    """The codes of the wijk where it is and, when it serves wijken only, of those."""
    own = [row.locatie.wijk_code] if row.locatie and row.locatie.wijk_code else []
    served = list(row.wijken) if row.bereik is Bereik.WIJK else []
    return list(dict.fromkeys(own + served))


def _wijk_links(row: Aanbod, titels: Titels) -> tuple[tuple[str, str], ...]:
    return tuple(
        (titels.wijken[code], url_for("directory.wijk_page", code=code))
        for code in _wijken(row)
        if code in titels.wijken
    )


def _address(row: Aanbod) -> str:
    place = row.locatie
    if place is None or not (place.adres or place.postcode):
        return ""
    town = " ".join(filter(None, [place.postcode, place.plaats]))
    return ", ".join(filter(None, [place.adres, town]))


def _for_whom(row: Aanbod, titels: Titels) -> Iterable[str]:
    groups = [g for g in row.doelgroepen if g != EVERYBODY or len(row.doelgroepen) == 1]
    yield from (titels.doelgroepen.get(group, "") for group in groups)
    yield _ages(row.leeftijd_van, row.leeftijd_tot)
    yield reach(row.bereik)


def _ages(first: int | None, last: int | None) -> str:
    if first is None and last is None:
        return ""
    if last is None:
        return gettext("Vanaf %(van)s jaar", van=first)
    if not first:
        return gettext("Tot en met %(tot)s jaar", tot=last)
    return gettext("Van %(van)s tot en met %(tot)s jaar", van=first, tot=last)


def reach(bereik: Bereik) -> str:
    """Whom an aanbod serves, in words."""
    return {
        Bereik.WIJK: gettext("Voor bewoners van de wijk"),
        Bereik.GEMEENTE: gettext("Voor de hele gemeente"),
        Bereik.REGIO: gettext("Voor de hele regio"),
        Bereik.LANDELIJK: gettext("Voor heel Nederland"),
        Bereik.ONLINE: gettext("Online, waar u ook woont"),
    }[bereik]


def _joining(how: Aanmelden | None) -> str:
    if how is None:
        return ""
    return {
        Aanmelden.INLOOP: gettext("U kunt zo binnenlopen"),
        Aanmelden.AANMELDEN: gettext("Meld u eerst aan"),
        Aanmelden.VERWIJZING: gettext("U hebt een verwijzing nodig"),
    }[how]


def _waiting(weeks: int | None) -> str:
    if weeks is None:
        return ""
    if weeks == 0:
        return gettext("Er is geen wachttijd")
    return ngettext(
        "De wachttijd is ongeveer %(num)s week", "De wachttijd is ongeveer %(num)s weken", weeks
    )
