"""Words for people: gettext with types, and the values of facets that no vocabulary names."""

from functools import lru_cache

import flask_babel
from babel import Locale
from flask_babel import get_locale

from app.directory.tijden import DAGDELEN

KOSTEN = ("gratis", "betaald")
TOEGANKELIJK = ("rolstoel", "ringleiding", "gebarentaal", "aan-huis", "online", "telefonisch")


def gettext(text: str, **values: object) -> str:
    """``text`` in the language of the visitor, with ``values`` filled in."""
    return str(flask_babel.gettext(text, **values))


def ngettext(one: str, many: str, number: int) -> str:
    """``one`` or ``many``, as ``number`` asks, in the language of the visitor."""
    return str(flask_babel.ngettext(one, many, number))


def language(code: str) -> str:
    """The name of a language: ``ar`` is ``Arabisch``; an unknown code stays as it is."""
    name = languages(str(get_locale() or "nl")).get(code, code)
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=32)
def languages(locale: str) -> dict[str, str]:
    """Names of the languages with a code of two letters (ISO 639-1), in the language ``locale``."""
    found = Locale.parse(locale).languages
    return {str(code): str(name) for code, name in found.items() if len(str(code)) == 2}


def accessibility(value: str) -> str:
    """What a person can count on: ``rolstoel`` is ``Met een rolstoel``."""
    return {
        "rolstoel": gettext("Met een rolstoel"),
        "ringleiding": gettext("Ringleiding voor wie slecht hoort"),
        "gebarentaal": gettext("Gebarentaal"),
        "aan-huis": gettext("Bij u thuis"),
        "online": gettext("Online"),
        "telefonisch": gettext("Via de telefoon"),
    }.get(value, value)


def costs(value: str) -> str:
    """``gratis`` or ``betaald`` as a choice."""
    return gettext("Gratis") if value == "gratis" else gettext("Kost geld")


def part_of_day(value: str) -> str:
    """One of ``DAGDELEN`` as a choice."""
    ochtend, middag, avond, weekend = DAGDELEN
    return {
        ochtend: gettext("Ochtend"),
        middag: gettext("Middag"),
        avond: gettext("Avond"),
        weekend: gettext("Weekend"),
    }[value]
