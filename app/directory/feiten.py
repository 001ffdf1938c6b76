"""The facts of an aanbod in words: what a person must know to dare to go. Unknown is left out.

What an organisation wrote stays Dutch; ``Feit.nl`` says so, for pages in another language.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask import url_for

from app.core.text import snippet
from app.directory import tijden
from app.directory.indexing import EVERYBODY, Titels
from app.directory.lotgenoten import has_peers
from app.directory.models import Aanbod
from app.directory.rooster import Tijdvak, read_rooster
from app.directory.types import Bereik
from app.directory.words import (
    accessibility,
    ages,
    clock,
    cost_in_words,
    day_name,
    gettext,
    joining,
    language,
    reach,
    waiting,
)

ICONS = {
    "rolstoel": "rolstoel",
    "ringleiding": "luister",
    "gebarentaal": "gesprek",
    "aan-huis": "huis",
    "online": "website",
    "telefonisch": "telefoon",
}
MOST_BRING = 2

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_BRING = re.compile(r"\bneemt?\b[^.!?]*\bmee\b|\bmeenemen\b|\bzelf mee\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Feit:
    """A line of facts: its name, and its values with a link each ('' = none).

    ``icoon`` stands before the name, ``iconen`` before each value where there are any; ``nl``:
    the values are what the organisation wrote.
    """

    naam: str
    waarden: tuple[tuple[str, str], ...]
    icoon: str = ""
    nl: bool = False
    iconen: tuple[str, ...] = ()


def facts(row: Aanbod, titels: Titels) -> tuple[Feit, ...]:
    """All known facts, in the order in which somebody who wants to go asks for them."""
    themas = [
        (titels.themas[t], url_for("directory.thema_page", slug=t))
        for t in row.themas
        if t in titels.themas
    ]
    found = (
        _when(row.tijden),
        Feit(gettext("Adres"), _plain([address(row)]), "plek", nl=True),
        Feit(gettext("Zo komt u er"), _lines(row.route), "verder", nl=True),
        Feit(gettext("Wijk"), _wijk_links(row, titels), "kaart"),
        Feit(gettext("Voor wie"), _plain(_for_whom(row, titels)), "mensen"),
        Feit(
            gettext("Kosten"), _plain([cost_in_words(row.kosten)]), "euro", nl=_is_own(row.kosten)
        ),
        Feit(
            gettext("Meedoen"),
            _plain([joining(row.aanmelden), waiting(row.wachttijd_weken)]),
            "persoon",
        ),
        Feit(gettext("Talen"), _plain(map(language, row.talen)), "wereld"),
        Feit(
            gettext("Toegankelijk"),
            _plain(map(accessibility, row.toegankelijk)),
            "rolstoel",
            iconen=tuple(ICONS.get(value, "vink") for value in row.toegankelijk),
        ),
        Feit(gettext("Het gebouw"), _lines(row.toegang), "huis", nl=True),
        Feit(gettext("Thema’s"), tuple(themas), "lijst"),
        Feit(gettext("Soort"), _plain([titels.soorten.get(row.soort, "")]), "info"),
    )
    return tuple(feit for feit in found if feit.waarden)


def first_time(row: Aanbod) -> tuple[Feit, ...]:
    """What takes the fear out of a first visit: what happens, who comes, how it goes, and so on.

    What to bring is what an editor wrote, else the sentences of the description that say it.
    """
    peers = [gettext("Er zijn mensen die het zelf hebben meegemaakt")] if with_peers(row) else []
    found = (
        Feit(gettext("Wat gebeurt er?"), _lines(row.wat_gebeurt_er), "info", nl=True),
        Feit(gettext("Wie komen er?"), _lines(row.wie_komen_er), "mensen", nl=True),
        Feit(gettext("Lotgenoten"), _plain(peers), "gesprek"),
        Feit(gettext("De eerste keer"), _lines(row.eerste_keer), "persoon", nl=True),
        Feit(
            gettext("Meenemen"),
            _lines(row.meenemen) or _plain(bring(row.omschrijving)),
            "vink",
            nl=True,
        ),
    )
    return tuple(feit for feit in found if feit.waarden)


def unknown(row: Aanbod) -> tuple[str, ...]:
    """What people miss most and nobody told us."""
    somewhere = row.bereik is not Bereik.ONLINE
    missing = (
        (not row.tijden, gettext("de tijden")),
        (somewhere and not (address(row) or row.toegankelijk), gettext("de plek")),
        (not row.kosten, gettext("de kosten")),
        (row.aanmelden is None, gettext("of u zich moet aanmelden")),
        (row.wachttijd_weken is None, gettext("of er een wachttijd is")),
        (
            somewhere and not (row.toegankelijk or row.toegang),
            gettext("of u met een rolstoel naar binnen kunt"),
        ),
    )
    return tuple(name for is_missing, name in missing if is_missing)


def in_short(row: Aanbod, length: int) -> str:
    """What it is in a few words: our own short text, else the beginning of the description."""
    return snippet(row.in_het_kort or row.omschrijving, length)


def address(row: Aanbod) -> str:
    """Street, postcode and town; nothing when only the town is known."""
    place = row.locatie
    if place is None or not (place.adres or place.postcode):
        return ""
    town = " ".join(filter(None, [place.postcode, place.plaats]))
    return ", ".join(filter(None, [place.adres, town]))


def bring(text: str) -> tuple[str, ...]:
    """The sentences of a description that say what to bring."""
    sentences = _SENTENCE.split(" ".join(text.split()))
    return tuple(sentence for sentence in sentences if _BRING.search(sentence))[:MOST_BRING]


def near(row: Aanbod, titels: Titels) -> tuple[str, bool]:
    """On a card: where it is, else whom it is for; and whether that is all Dutch names."""
    if row.bereik is Bereik.ONLINE:
        return gettext("Online"), False
    names = [titels.wijken[code] for code in _wijken(row) if code in titels.wijken]
    street = row.locatie.adres if row.locatie else ""
    town = row.locatie.plaats if row.locatie else ""
    if len(names) > 3:
        others = gettext("en %(n)s andere wijken", n=len(names) - 2)
        return ", ".join(filter(None, [street, *names[:2], others])), False
    place = ", ".join(filter(None, [street, *(names or [town])]))
    return (place, True) if place else (reach(row.bereik), False)


def times_in_words(texts: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """Times to read, and whether they are still the organisation's own Dutch words.

    In the visitor's language when every text is a plain weekly time.
    """
    slots = [read_rooster([text]) for text in texts]
    if all(len(found) == 1 and found[0].begin is not None for found in slots) and not any(
        found[0].rangen for found in slots
    ):
        return tuple(slot_in_words(found[0]) for found in slots), False
    return tuple(tijden.in_words(text) for text in texts if text), True


def slot_in_words(vak: Tijdvak) -> str:
    """A weekly slot: ``dinsdag 9.00 tot 11.00 uur``."""
    return f"{day_name(vak.dag)} {hours_in_words(vak)}"


def hours_in_words(vak: Tijdvak) -> str:
    """``9.00 tot 11.00 uur``; nothing when the hours are unknown."""
    if vak.begin is None or vak.einde is None:
        return ""
    return gettext("%(van)s tot %(tot)s uur", van=clock(vak.begin), tot=clock(vak.einde))


def _plain(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((text, "") for text in texts if text)


def _lines(text: str) -> tuple[tuple[str, str], ...]:
    return _plain(line.strip() for line in text.splitlines())


def _is_own(kosten: str) -> bool:
    return cost_in_words(kosten) == kosten


def _when(texts: Sequence[str]) -> Feit:
    found, own = times_in_words(texts)
    return Feit(gettext("Wanneer"), _plain(found), "klok", nl=own)


def with_peers(row: Aanbod) -> bool:
    """Whether people who lived it themselves are there."""
    return has_peers(f"{row.naam} {row.omschrijving}", row.soort)


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


def _for_whom(row: Aanbod, titels: Titels) -> Iterable[str]:
    groups = [g for g in row.doelgroepen if g != EVERYBODY or len(row.doelgroepen) == 1]
    yield from (titels.doelgroepen.get(group, "") for group in groups)
    yield ages(row.leeftijd_van, row.leeftijd_tot)
    yield reach(row.bereik)
