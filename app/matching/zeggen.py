"""The sentences of an answer in the language of the visitor. They are stored in Dutch."""

from collections.abc import Mapping
from typing import Any

from app.directory.words import accessibility, language, part_of_day
from app.directory.words import gettext as _
from app.matching.answer import GapReden
from app.matching.filters import ACCESS, ELSEWHERE, LANGUAGE, PARTS
from app.web.i18n import taal, translated
from app.web.talen import DUTCH, EASY
from app.web.vertalingen import translations


def is_dutch() -> bool:
    """Whether the page is in (some) Dutch."""
    return taal().lang == DUTCH


def say(stored: Mapping[str, Any], themas: Mapping[str, str]) -> str:
    """A stored reason or warning. ``themas`` are the Dutch titles of themas by slug.

    The need that somebody wrote about has words in Dutch alone; elsewhere a general sentence says
    it.
    """
    tekst = str(stored["tekst"])
    if taal().code == DUTCH:
        return tekst
    if stored["factor"] == "behoefte" and not is_dutch():
        return _("Past bij wat u schrijft")
    if "sjabloon" not in stored:
        return translated(tekst)
    waarden = dict(stored["waarden"])
    if "slug" in waarden:
        thema = translated(themas.get(waarden["slug"], waarden["thema"]))
        waarden["thema"] = thema.lower() if is_dutch() else thema
    if "dagdelen" in waarden:
        parts = [part for part in waarden["dagdelen"].split(", ") if part in PARTS]
        waarden["dagdelen"] = ", ".join(part_of_day(part) for part in parts)
    return translated(stored["sjabloon"]) % waarden


def say_gap(signaal: Mapping[str, Any]) -> str:
    """Why nothing fits. In Dutch with its thema and wijk, else by its reason."""
    if taal().code == DUTCH:
        return str(signaal["toelichting"])
    return {
        GapReden.GEEN_AANBOD: _("Wij kennen nog geen aanbod dat past bij deze vraag."),
        GapReden.NIET_IN_WIJK: _("Er is wel iets, maar voor andere wijken."),
        GapReden.DOELGROEP: _("Er is wel iets, maar voor een andere groep mensen."),
        GapReden.LEEFTIJD: _("Er is wel iets, maar voor een andere leeftijd."),
        GapReden.TAAL: _("Er is wel iets, maar niet in uw taal."),
        GapReden.KOSTEN: _("Er is wel iets, maar het kost te veel."),
        GapReden.TOEGANKELIJKHEID: _("Er is wel iets, maar het is niet goed toegankelijk."),
        GapReden.TIJD: _("Er is wel iets, maar op een andere tijd."),
        GapReden.WACHTTIJD: _("Er is wel iets, maar er is nu geen plek."),
    }[GapReden(signaal["reden"])]


def say_crisis(panel: Mapping[str, Any], texts: Mapping[str, Any]) -> dict[str, Any]:
    """The crisis panel as the page shows it: in the language of the question, not of the page.

    Only when lines can be called is still said in that language here. ``texts`` are those of its
    soort by language; on a page in easy Dutch, Dutch becomes easy Dutch. Hours that an editor wrote
    have no translation: ``wanneer_nl`` says that they stay Dutch.
    """
    easy = panel["taal"] == DUTCH and taal().code == EASY
    text = texts[EASY] if easy else panel
    say_it = translations(EASY if easy else panel["taal"]).ugettext
    lines = []
    for line in panel["hulplijnen"]:
        said = say_it(str(line["wanneer"])) if line["wanneer"] else ""
        dutch = panel["taal"] != DUTCH and said == line["wanneer"]
        lines.append({**line, "wanneer": said, "wanneer_nl": dutch})
    return {**panel, "titel": text["titel"], "tekst": text["tekst"], "hulplijnen": lines}


def filter_title(code: str) -> str:
    """A filter as a choice."""
    if code.startswith(LANGUAGE):
        return language(code.removeprefix(LANGUAGE))
    if code in PARTS:
        return part_of_day(code)
    if code in ACCESS or code in ELSEWHERE:
        return accessibility(code)
    return {
        "gratis": _("Gratis"),
        "wijk": _("In uw wijk"),
        "inloop": _("Zonder aanmelden"),
    }[code]


def distance(km: float | None) -> str:
    """A distance in words; under a kilometre in hundreds of metres."""
    if km is None:
        return ""
    if km < 1:
        return _("ongeveer %(meter)s meter", meter=max(1, round(km * 10)) * 100)
    return _("ongeveer %(km)s km", km=f"{km:.1f}".replace(".", ","))
