"""For whom the help is: age, role and sex, as far as the text tells. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.core.text import fold
from app.matching.lexicon import Lexicon
from app.matching.numerals import ages_in_figures
from app.matching.reading import Reading
from app.matching.types import ADULT_FROM

Ages = tuple[int, int]

# "82 jr", "9-jarige", "15 years old", "yaşında", "lat", "років": an age in figures.
_YEARS = (
    r"(?:jaar|jaren|jr|jarig\w*|j\b|lentes|years?|yrs?|y\.?o\b|yas\w*|yasında|lat|latek|roku zycia"
    r"|рок\w*|рік\w*|سنة|سنوات|عاما?|عام)"
)
_AGE = re.compile(rf"(?<![\d.,:/-])(\d{{1,3}})\s*-?\s*{_YEARS}", re.IGNORECASE)
# "een dochter van 9", "zoon (14)", "mw. 82", "ik ben 34": an age by its place.
_PLACED = re.compile(
    r"\b(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|jongen|meisje|meid|vader|moeder|opa|oma|man"
    r"|vrouw|mw|mevr|mevrouw|dhr|de heer|meneer|client|cl|leeftijd|lft|zus|broer"
    r"|kleinzoon|kleindochter|peuter|kleuter|puber|tiener|tante|oom|buurvrouw|buurman"
    r"|son|daughter|boy|girl|mother|father|oglum|kizim|syn|corka|син|дочка|донька)"
    r"[.:]?,?\s*(?:van|is|\(|aged?|,)?\s*\(?(\d{1,2})\b(?![.,:/-]?\d)(?!\s*(?:euro|uur|keer|x\b|weken|"
    r"maanden|dagen|kinderen|mnd|wk|kilo|kg|km))"
)
_SELF = re.compile(
    r"\b(?:ik ben|ben|i am|i'm|im|mam|ben de|мені|je suis|ik word|wordt|word)"
    r"\s+(?:al |nu |net |pas )?"
    r"(\d{1,2})\b(?![.,:/-]?\d)"
    r"(?!\s*(?:euro|uur|keer|x\b|weken|maanden|dagen|kinderen|minuten|kilo|kg|km|cm|meter|m\b))"
)
# "hij is 7, leest al": somebody else, by a word that tells nothing more.
_OTHER_IS = re.compile(
    r"\b(?:hij|zij|ze|die) is (?:nu |net |al |pas )?(\d{1,2})\b(?![.,:/-]?\d)"
    r"(?! (?:uur|keer|weken|maanden|cm|kilo))"
)
_BORN = re.compile(
    r"\b(?:geb(?:oren)?\.?(?:\s+in)?|gebj(?:aar)?\.?|bouwjaar)\s*:?\s*(?:\d{1,2}[-/]\d{1,2}[-/])?"
    r"((?:19|20)\d\d)\b"
)
_DURATION = re.compile(
    r"\b(?:al|sinds|ruim|bijna|na|over|voor|ongeveer|zo'n|wel|pas|net|afgelopen|laatste|since|for"
    r"|woont?|wonen|zit|zitten|duurt?|duurde|wacht|wachten|werkt?|werkte|werken|om de|elke|iedere"
    r"|per|traject van|contract van)(?: nu)?\s*$"
)
# "een zoontje van 10 weken", "mijn dochter (5 maanden)", "hij is 8 weken".
_YOUNG = re.compile(
    r"\b(?:van|is|zijn|met|baby|zoontje|dochtertje|kindje|kleine)\s*\(?(\d{1,2}) "
    r"(w(?:e?e?k|eken)|m(?:aand|nd))"
)
_AGO = re.compile(
    r"^\s*(?:geleden|lang|getrouwd|samen|ago|bij|werk|in nederland|hier|ziek|weg|gescheiden"
    r"|schoon|clean|verder|later|alleen|weduw)"
)


# Of several people in a text, who the help is most likely for.
_OTHERS = ("client", "kind", "kleinkind", "ouder", "grootouder", "buur")


_WOMAN = re.compile(
    r"\(v(?:rouw)?\b|\bvrouw[,.]? (?:van )?\d|\bzwanger\b|\bm(?:ij|e|')?n? man\b|, vrouw[,.]"
    r"|\b(?:als|ben|zelf) (?:een |n )?(?:jonge |oudere )?(?:vrouw|moeder|meisje|meid|weduwe|oma)\b"
    r"|\bandere (?:vrouwen|moeders|meiden)\b|\bvrouwen die dat\b"
)
_MAN = re.compile(
    r"\(m(?:an)?\b|\bman[,.]? (?:van )?\d|\b(?:mijn|m'n|mn|men|me) vrouw\b|^man\b|, man[,.]"
    r"|\b(?:als|ben|zelf) (?:een |n )?(?:jonge |oudere )?(?:man|vader|jongen|weduwnaar|opa|kerel)\b"
    r"|\bandere (?:mannen|vaders|jongens)\b"
)


def _own_sex(text: str) -> str:
    """The sex of the one who writes, where the text tells: of one sex only, else unknown."""
    folded = fold(text)
    woman, man = bool(_WOMAN.search(folded)), bool(_MAN.search(folded))
    return "" if woman == man else ("v" if woman else "m")


@dataclass(frozen=True, slots=True)
class Person:
    """For whom help is asked; ``rol`` is one of ``levensfase.toml``, zelf where none is named.

    ``leeftijd`` is a range in whole years, None when the text does not tell; ``geslacht`` is ``v``,
    ``m`` or ``""``. ``zeker`` says that the age is given in figures.
    """

    rol: str = "zelf"
    leeftijd: Ages | None = None
    geslacht: str = ""
    zeker: bool = False


def read_person(text: str, reading: Reading, lexicon: Lexicon, today: date) -> Person:
    """Who the help is for, in ``text`` as read in ``reading``.

    A child, parent or client who is named comes before the one who writes; ages in figures come
    before words for a stage of life ("puber", "gepensioneerd").
    """
    rol, geslacht = _role(reading, lexicon)
    if rol in ("zelf", "client") and not geslacht:
        geslacht = _own_sex(text)
    ages = ages_in(text, today)
    if rol == "zelf" and _speaks_of_child(text):
        rol = "kind"
    if ages:
        return Person(rol, _age_for(rol, ages), geslacht, zeker=True)
    return Person(rol, _stage(rol, reading, lexicon), geslacht)


def _speaks_of_child(text: str) -> bool:
    match = _OTHER_IS.search(ages_in_figures(fold(text)))
    return match is not None and int(match[1]) < ADULT_FROM


def children_in(text: str, reading: Reading, lexicon: Lexicon, today: date) -> Ages | None:
    """The ages of the children that ``text`` names, from the youngest to the oldest.

    In figures, in weeks or months, else by words for a stage of childhood.
    """
    folded = ages_in_figures(fold(text))
    young = [age for age in ages_in(text, today) if age < ADULT_FROM]
    young += [
        int(match[1]) // (52 if match[2][0] == "w" else 12) for match in _YOUNG.finditer(folded)
    ]
    if young:
        return min(young), max(young)
    stages = [hit.meaning for hit in reading.find(lexicon.fasen) if hit.meaning[1] <= ADULT_FROM]
    if not stages:
        return None
    return min(low for low, _high in stages), max(high for _low, high in stages)


def ages_in(text: str, today: date) -> list[int]:
    """The ages in ``text``, in its order; a span of time is no age."""
    folded = ages_in_figures(fold(text))
    found: dict[int, int] = {}
    for match in _AGE.finditer(folded):
        before, after = folded[: match.start()], folded[match.end() :]
        if not _DURATION.search(before[-20:]) and not _AGO.match(after):
            found[match.start(1)] = int(match.group(1))
    for pattern in (_PLACED, _SELF, _OTHER_IS):
        for match in pattern.finditer(folded):
            if not _AGO.match(re.sub(r"^\s*(?:jaar|jr)", "", folded[match.end() :])):
                found.setdefault(match.start(1), int(match.group(1)))
    for match in _BORN.finditer(folded):
        found[match.start(1)] = today.year - int(match.group(1))
    return [age for _place, age in sorted(found.items()) if 0 <= age <= 110]


def _age_for(rol: str, ages: Sequence[int]) -> Ages:
    if rol in ("kind", "kleinkind"):
        young = [age for age in ages if age < 27]
        return (min(young), min(young)) if young else (ages[0], ages[0])
    if rol in ("ouder", "grootouder"):
        return (max(ages), max(ages))
    return (ages[0], ages[0])


def _stage(rol: str, reading: Reading, lexicon: Lexicon) -> Ages | None:
    hits = sorted(reading.find(lexicon.fasen), key=lambda hit: -hit.length)
    for hit in hits:
        low, high = hit.meaning
        if rol in ("zelf", "client", "partner") and high < 12:
            continue  # who writes of a toddler without "my" is seldom the toddler
        return (low, high)
    return None


def _role(reading: Reading, lexicon: Lexicon) -> tuple[str, str]:
    hits = reading.find(lexicon.rollen)
    by_role: dict[str, str] = {}
    for hit in sorted(hits, key=lambda hit: hit.start):
        rol, geslacht = hit.meaning
        by_role.setdefault(rol, geslacht)
        if geslacht and not by_role[rol]:
            by_role[rol] = geslacht
    for rol in _OTHERS:
        if rol in by_role:
            return rol, by_role[rol]
    return ("zelf", by_role.get("zelf", ""))
