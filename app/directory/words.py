"""Words for people: gettext with types, and the values of facets that no vocabulary names."""

from functools import lru_cache

import flask_babel
from babel import Locale
from babel.dates import get_day_names

from app.core.i18n import N_
from app.directory.tijden import DAGDELEN
from app.directory.types import Aanmelden, Bereik
from app.web.i18n import taal, translated

KOSTEN = ("gratis", "betaald")
TOEGANKELIJK = ("rolstoel", "ringleiding", "gebarentaal", "aan-huis", "online", "telefonisch")
_TOEGANKELIJK = {
    "rolstoel": N_("Met een rolstoel"),
    "ringleiding": N_("Ringleiding voor wie slecht hoort"),
    "gebarentaal": N_("Gebarentaal"),
    "aan-huis": N_("Bij u thuis"),
    "online": N_("Online"),
    "telefonisch": N_("Via de telefoon"),
}
_BEREIK = {
    Bereik.WIJK: N_("Voor bewoners van de wijk"),
    Bereik.GEMEENTE: N_("Voor de hele gemeente"),
    Bereik.REGIO: N_("Voor de hele regio"),
    Bereik.LANDELIJK: N_("Voor heel Nederland"),
    Bereik.ONLINE: N_("Online, waar u ook woont"),
}
_MEEDOEN = {
    Aanmelden.INLOOP: N_("U kunt zo binnenlopen"),
    Aanmelden.AANMELDEN: N_("Meld u eerst aan"),
    Aanmelden.VERWIJZING: N_("U hebt een verwijzing nodig"),
}
_DAGDELEN = dict(
    zip(DAGDELEN, (N_("Ochtend"), N_("Middag"), N_("Avond"), N_("Weekend")), strict=True)
)


def gettext(text: str, **values: object) -> str:
    """``text`` in the language of the visitor, with ``values`` filled in."""
    said = translated(text)
    return said % values if values else said


def ngettext(one: str, many: str, number: int) -> str:
    """``one`` or ``many``, as ``number`` asks, in the language of the visitor."""
    return str(flask_babel.ngettext(one, many, number))


def language(code: str) -> str:
    """The name of a language: ``ar`` is ``Arabisch``; an unknown code stays as it is."""
    name = languages(taal().lang).get(code, code)
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=32)
def languages(locale: str) -> dict[str, str]:
    """Names of the languages with a code of two letters (ISO 639-1), in the language ``locale``."""
    found = Locale.parse(locale).languages
    return {str(code): str(name) for code, name in found.items() if len(str(code)) == 2}


def accessibility(value: str) -> str:
    """What a person can count on: ``rolstoel`` is ``Met een rolstoel``."""
    return gettext(_TOEGANKELIJK.get(value, value))


def costs(value: str) -> str:
    """``gratis`` or ``betaald`` as a choice."""
    return gettext("Gratis") if value == "gratis" else gettext("Kost geld")


def part_of_day(value: str) -> str:
    """One of ``DAGDELEN`` as a choice."""
    return gettext(_DAGDELEN[value])


def clock(minutes: int) -> str:
    """A time of day, from minutes since midnight: ``9.00`` in Dutch, ``9:00`` elsewhere."""
    hours, rest = divmod(minutes % (24 * 60), 60)
    mark = "." if taal().lang == "nl" else ":"
    return f"{hours}{mark}{rest:02}"


def day_name(day: int) -> str:
    """The name of a weekday (0 is Monday) in the visitor's language."""
    return _days(taal().lang)[day]


@lru_cache(maxsize=32)
def _days(locale: str) -> dict[int, str]:
    return {int(day): str(name) for day, name in get_day_names("wide", locale=locale).items()}


def cost_in_words(kosten: str) -> str:
    """``gratis`` in the visitor's language; any other text as it is."""
    return gettext("Gratis") if kosten.strip().lower() == "gratis" else kosten


def reach(bereik: Bereik) -> str:
    """Whom an aanbod serves, in words."""
    return gettext(_BEREIK[bereik])


def joining(how: Aanmelden | None) -> str:
    """How a person gets in, in words."""
    if how is None:
        return ""
    return gettext(_MEEDOEN[how])


def waiting(weeks: int | None) -> str:
    """How long one waits for a place, in words."""
    if weeks is None:
        return ""
    if weeks == 0:
        return gettext("Er is geen wachttijd")
    return ngettext(
        "De wachttijd is ongeveer %(num)s week", "De wachttijd is ongeveer %(num)s weken", weeks
    )


def ages(first: int | None, last: int | None) -> str:
    """For which ages, both ends included, in words."""
    if first is None and last is None:
        return ""
    if last is None:
        return gettext("Vanaf %(van)s jaar", van=first)
    if not first:
        return gettext("Tot en met %(tot)s jaar", tot=last)
    return gettext("Van %(van)s tot en met %(tot)s jaar", van=first, tot=last)
