"""What the signalen pages and files show: names, words, and the lines of the list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext, lazy_gettext
from sqlalchemy.orm import Session

from app.geo import queries as geo_queries
from app.signalering.models import Signaal
from app.taxonomy import queries as taxonomy_queries

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
