"""What the pages show of the catalogue: values that a template only has to write down."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date
from flask import url_for

from app.core.leesbaar import Niveau
from app.core.text import snippet
from app.directory import feiten
from app.directory.feiten import Feit
from app.directory.freshness import Stand, Versheid, freshness
from app.directory.indexing import DUTCH, EVERYBODY, Titels
from app.directory.models import Aanbod
from app.directory.rooster import read_rooster
from app.directory.verwant import OLDEST, Trek
from app.directory.wanneer import route_to
from app.directory.words import cost_in_words, gettext, joining
from app.web.i18n import taal
from app.web.templating import domain

SNIPPET = 180
"""Characters of a description on a card."""

MOST_CONTACTS = 3
MOST_MONTHS = 500
VIOLENCE = "veilig-thuis"
"""A thema of which nothing may stay behind in a browser that others use too."""

_URL = re.compile(r"^https?://\S+$")


@dataclass(frozen=True, slots=True)
class Kaart:
    """An aanbod in a list, for ``components/kaart.html``. An empty fact is left out.

    ``eigen`` names the facts that are the organisation's own Dutch words. ``bewaren``: whether it
    may be kept on a list in the browser.
    """

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
    eigen: frozenset[str] = frozenset()
    bewaren: bool = True


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach those who offer it. Empty is unknown. ``wie_neemt_op`` is who answers the
    phone: a role."""

    telefoon: str
    email: str
    website: str
    wie_neemt_op: str = ""

    @property
    def bekend(self) -> bool:
        """Whether there is any way to ask something before going there."""
        return bool(self.telefoon or self.email or self.website)

    @property
    def eerst(self) -> str:
        """What to do before going there, by the ways there are to ask."""
        if self.telefoon and self.email:
            return gettext("Bel of mail eerst voordat u gaat.")
        if self.telefoon:
            return gettext("Bel eerst voordat u gaat.")
        if self.email:
            return gettext("Mail eerst voordat u gaat.")
        if self.website:
            return gettext("Kijk eerst op de website.")
        return gettext("Vraag eerst na of het nog klopt.")


@dataclass(frozen=True, slots=True)
class Contacten:
    """All ways to reach an organisation, each once."""

    telefoons: tuple[str, ...]
    emails: tuple[str, ...]
    websites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AanbodPagina:
    """All that is known of one aanbod. ``onbekend`` names the facts that people miss most.

    ``beschrijving`` is for who finds it by a search engine, in the language of the page. ``bron``
    is a text, or an address with ``bron_is_link``. ``route_url`` leads to a map of
    others, with the way to it ('' = no place). ``agenda``: its times can go into a calendar.
    ``kern``: the facts that decide, each with its icon, its words and whether these are the
    organisation's own. ``in_het_kort`` is a short text of our own, ``moeilijk`` whether that of the
    organisation (``alineas``) is hard to read. ``eerste_keer``: what takes the fear out of a first
    visit. ``geweld``: about violence, so nothing of it may stay behind.
    """

    id: int
    titel: str
    organisatie: str
    organisatie_url: str
    beschrijving: str
    kern: tuple[tuple[str, str, bool], ...]
    in_het_kort: str
    alineas: tuple[str, ...]
    moeilijk: bool
    eerste_keer: tuple[Feit, ...]
    feiten: tuple[Feit, ...]
    onbekend: tuple[str, ...]
    contact: Contact
    gecontroleerd: str
    verouderd: bool
    bron: str
    bron_is_link: bool
    route_url: str
    agenda: bool
    geweld: bool


def checked_in_words(versheid: Versheid) -> str:
    """The last check as a sentence: ``Gecontroleerd in maart 2026``."""
    if versheid.stand is Stand.NOOIT or versheid.datum is None:
        return gettext("Nog niet gecontroleerd")
    if versheid.stand is Stand.VEROUDERD:
        return gettext("Langer dan een jaar niet gecontroleerd")
    month = _month(versheid.datum.replace(day=1), taal().lang)
    return gettext("Gecontroleerd in %(maand)s", maand=month)


@lru_cache(maxsize=MOST_MONTHS)
def _month(first: date, lang: str) -> str:
    return str(format_date(first, "MMMM y", locale=lang))


def make_kaart(row: Aanbod, titels: Titels, today: date) -> Kaart:
    """The card of one aanbod."""
    versheid = freshness(row.laatst_gecontroleerd, today)
    plek, plek_is_own = feiten.near(row, titels)
    times, times_are_own = feiten.times_in_words(row.tijden[:2])
    own = {
        "plek": plek_is_own,
        "tijden": times_are_own,
        "kosten": cost_in_words(row.kosten) == row.kosten,
    }
    return Kaart(
        id=row.id,
        titel=row.naam,
        url=url_for("directory.aanbod_page", aanbod_id=row.id),
        organisatie=row.organisatie.naam if row.organisatie.naam != row.naam else "",
        organisatie_url=url_for("directory.organisatie_page", organisatie_id=row.organisatie_id),
        tekst=feiten.in_short(row, SNIPPET),
        plek=plek,
        kosten=cost_in_words(row.kosten),
        tijden="; ".join(times) + ("; …" if row.tijden[2:] else ""),
        gecontroleerd=checked_in_words(versheid),
        verouderd=versheid.verouderd,
        eigen=frozenset(name for name, is_own in own.items() if is_own),
        bewaren=VIOLENCE not in row.themas,
    )


def make_aanbod(row: Aanbod, titels: Titels, today: date) -> AanbodPagina:
    """The page of one aanbod."""
    versheid = freshness(row.laatst_gecontroleerd, today)
    known = feiten.facts(row, titels)
    return AanbodPagina(
        id=row.id,
        titel=row.naam,
        organisatie=row.organisatie.naam,
        organisatie_url=url_for("directory.organisatie_page", organisatie_id=row.organisatie_id),
        beschrijving=_description(row, titels, known),
        kern=_core(row, titels),
        in_het_kort=row.in_het_kort,
        alineas=tuple(part.strip() for part in re.split(r"\n+", row.omschrijving) if part.strip()),
        moeilijk=row.leesniveau is Niveau.MOEILIJK,
        eerste_keer=feiten.first_time(row),
        feiten=known,
        onbekend=feiten.unknown(row),
        contact=Contact(row.telefoon, row.email, row.website, row.wie_neemt_op),
        gecontroleerd=checked_in_words(versheid),
        verouderd=versheid.verouderd,
        bron=row.bron,
        bron_is_link=_URL.match(row.bron) is not None,
        route_url=route_to(row),
        agenda=bool(read_rooster(row.tijden)),
        geweld=VIOLENCE in row.themas,
    )


def _description(row: Aanbod, titels: Titels, known: Iterable[Feit]) -> str:
    """In Dutch its own words, shortened. Elsewhere what it is, in which wijk, about what and
    whether it is free, as far as vocabularies say it."""
    if taal().lang == DUTCH:
        return feiten.in_short(row, SNIPPET)
    told = {feit.naam: feit.waarden for feit in known if not feit.nl}
    kind = titels.soorten.get(row.soort, "")
    parts = [f"{row.naam}: {kind}" if kind else row.naam]
    for name in (gettext("Wijk"), gettext("Thema’s"), gettext("Kosten")):
        if name in told:
            parts.append(f"{name}: {', '.join(text for text, _url in told[name])}")
    return snippet(". ".join(parts) + ".", SNIPPET)


def _core(row: Aanbod, titels: Titels) -> tuple[tuple[str, str, bool], ...]:
    plek, plek_is_own = feiten.near(row, titels)
    found = (
        ("plek", plek, plek_is_own),
        ("euro", cost_in_words(row.kosten), cost_in_words(row.kosten) == row.kosten),
        ("persoon", joining(row.aanmelden), False),
        ("gesprek", gettext("Met lotgenoten") if feiten.with_peers(row) else "", False),
    )
    return tuple(fact for fact in found if fact[1])


def contacts_of(rows: Sequence[Aanbod]) -> Contacten | None:
    """The ways to reach an organisation that its aanbod names; None when there is none."""
    found = Contacten(
        telefoons=_different(row.telefoon for row in rows),
        emails=_different(row.email for row in rows),
        websites=_one_a_site(row.website for row in rows),
    )
    return found if found.telefoons or found.emails or found.websites else None


def _different(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))[:MOST_CONTACTS]


def _one_a_site(addresses: Iterable[str]) -> tuple[str, ...]:
    """Of each site the shortest address: that is where it begins."""
    found: dict[str, str] = {}
    for address in sorted(filter(None, addresses), key=len):
        found.setdefault(domain(address) or address, address)
    return tuple(found.values())[:MOST_CONTACTS]


def make_trek(row: Aanbod) -> Trek:
    """What makes ``row`` like other aanbod."""
    place = {row.locatie.wijk_code} if row.locatie and row.locatie.wijk_code else set()
    return Trek(
        id=row.id,
        organisatie=row.organisatie_id,
        themas=tuple(row.themas),
        doelgroepen=frozenset(row.doelgroepen) - {EVERYBODY},
        wijken=frozenset(place | set(row.wijken)),
        soort=row.soort,
        van=row.leeftijd_van or 0,
        tot=OLDEST if row.leeftijd_tot is None else row.leeftijd_tot,
    )
