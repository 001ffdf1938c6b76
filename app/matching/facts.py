"""What the text of an aanbod tells besides its fields: sex, groups, step. Pure."""

import re
from collections.abc import Sequence

from app.core.text import fold, stem, tokens
from app.matching.lexicon import Lexicon
from app.matching.types import ADULT_FROM

_WOMEN = re.compile(
    r"(?:^|[.!?:] )(?:jonge |alleenstaande |gescheiden )?(?:vrouwen|moeders|dames"
    r"|meiden)(?: en meiden)? (?!en\b|of\b)\w+"
    r"|\bonder (?:vrouwen|moeders|meiden)\b|\bmama\w*(?:groep|ochtend|middag|cafe|dag|club)\b|"
    r"\b(?:alleen |uitsluitend |speciaal |enkel )?voor (?:\w+ ){0,2}?"
    r"(?:vrouwen|meiden|meisjes|moeders|dames)\b"
    r"|\bvrouwen(?:groep|ochtend|middag|avond|cafe|studio|centrum|praatgroep|sport|zwemmen|club"
    r"|huis)\w*"
    r"|\b(?:meiden|meisjes|dames)(?:groep|werk|avond|club|zwemmen|sport|praat)\w*|\bmoedergroep\w*"
    r"|\bvrouwen onder elkaar\b|\balleen (?:vrouwen|meiden|meisjes|dames)\b"
)
_MEN = re.compile(
    r"(?:^|[.!?:] )(?:jonge |alleenstaande |gescheiden )?(?:mannen|vaders|heren|kerels"
    r"|jongens) (?!en moeders|en vrouwen|of\b)\w+"
    r"|\bonder (?:mannen|vaders|heren)\b|\b(?:papa|vader|mannen|heren|kerels)\w*"
    r"(?:kring|salon|huis|zaterdag|zondag|uur|schuur|kroeg|tafel|kamer)\b|"
    r"\b(?:alleen |uitsluitend |speciaal |enkel )?voor (?:\w+ ){0,2}?"
    r"(?:mannen|jongens|vaders|heren)\b"
    r"|\b(?:mannen|jongens|vader|heren)(?:groep|ochtend|middag|avond|cafe|kookclub|club"
    r"|praatgroep)\w*"
    r"|\bmannen onder elkaar\b|\balleen (?:mannen|jongens|vaders|heren)\b"
)
_BOTH = re.compile(
    r"\b(?:mannen en vrouwen|vrouwen en mannen|jongens en meisjes|meisjes en jongens"
    r"|vaders en moeders|moeders en vaders|dames en heren)\b"
)


def sex_of(text: str) -> str:
    """``v`` or ``m`` where the text says that it is for women or men alone, else ``""``.

    The text begins with the name, which counts first.
    """
    folded = fold(text)
    if _BOTH.search(folded):
        return ""
    name = folded.split(". ", 1)[0]
    return _one_sex(name) or _one_sex(folded)


def _one_sex(folded: str) -> str:
    women, men = bool(_WOMEN.search(folded)), bool(_MEN.search(folded))
    return "" if women == men else ("v" if women else "m")


# Fields with an age up to this one are those of children.
_CHILDREN_TO = ADULT_FROM

_ONLY = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|exclusief|speciaal|bedoeld) voor (?P<wie>[^.;:!?()]{3,60})"
)


def only_for(text: str, doelgroepen: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """The doelgroepen of its fields that the text says it is for and nobody else."""
    found: set[str] = set()
    for match in _ONLY.finditer(fold(text)):
        stems = [stem(token) for token in tokens(match["wie"])]
        found.update(hit.meaning for hit in lexicon.aanbieder_groepen.find(stems))
        found.update(hit.meaning for hit in lexicon.doelgroepen.find(stems))
    return frozenset(found.intersection(doelgroepen) & _ONLY_GROUPS)


# Ages have fields of their own; who is poor or cares for somebody seldom says so.
_ONLY_GROUPS = frozenset(
    ("nieuwkomers", "lhbti", "dementie", "hersenletsel", "autisme", "verstandelijke-beperking")
)


_GROWN_UPS = r"(?:mannen|vrouwen|mensen|volwassenen|meiden|jongeren|jongens|ouderen|senioren|wie)"
_NO_AGE = r"(?!\s*(?:uur|euro|weken|maanden|dagen|minuten|keer|personen|deelnemers|km|%|[.:]\d))"
_FROM_AGE = re.compile(
    rf"\b(?:vanaf|ouder dan|boven de) (\d{{2}})\b{_NO_AGE}|\b(\d{{2}}) ?(?:-?plus\w*|\+|-?plussers)"
)
_TO_AGE = re.compile(
    rf"\b{_GROWN_UPS}(?: en {_GROWN_UPS})? (?:tot(?: en met)?|t/m|onder de) (\d{{2}})\b{_NO_AGE}"
)
_PARENTS_OF = re.compile(r"\b(?:ouders|vaders|moeders|opvoeders) (?:van|met)\b")
_PARENTS_TO = re.compile(
    r"\b(?:ouders|moeders|vaders) (?:tot(?: en met)?|t/m|onder de|jonger dan) (\d{2})\b(?= jaar"
    r"|[.,])"
)
_BETWEEN_AGES = re.compile(
    r"\b(\d{1,2}) ?(?:-|tot en met|tot|t/m) ?(\d{1,2})(?:[ -]?(?:jaar|jarigen?|jr)\b)"
    rf"|\b{_GROWN_UPS} (?:van|tussen) (\d{{2}}) (?:en|tot|tot en met) (\d{{2}})\b"
)
# "wie voor zijn of haar zestigste de partner verloor", "wie voor hun 65e ziek werd".
_TEN_WORDS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig")
_TEN = "|".join(_TEN_WORDS)
_BEFORE = re.compile(
    rf"\b(?:voor|onder) (?:(?:zijn|haar|hun|je|uw|de|hun|of) ){{1,3}}((?:{_TEN})ste|\d\d(?:e"
    rf"|ste))\b"
)
# "twintigers en dertigers"
_DECADES = re.compile(rf"\b((?:{_TEN}))ers\b")
_OF_PARENTS = re.compile(r"\b(?:ouders?|opvoeders?|vaders?|moeders?|gezin\w*)\b")


def ages_in_text(text: str) -> tuple[int, int] | None:
    """The ages that a text says to be for, where its fields are empty; None when it tells none.

    Ages in a text for parents are those of the children (``child_ages``), unless they are above
    childhood.
    """
    folded = fold(text)
    if before := _BEFORE.search(folded):
        return 0, _tens(before[1]) - 1
    if decades := _DECADES.findall(folded):
        return min(map(_tens, decades)), max(map(_tens, decades)) + 9
    if (span := _school_ages(folded)) and not _PARENTS_OF.search(folded):
        return span
    span = _span(folded)
    if span is None or (_OF_PARENTS.search(folded) and span[0] < ADULT_FROM):
        return _young_grown_ups(folded)
    return span


# "groep 5 tot en met 8": who is in group n turns n + 4 that year.
_SCHOOL_GROUPS = re.compile(
    r"\b(?:kinderen|leerlingen|jongens en meisjes) (?:uit|in|van) (?:de )?groep (\d)"
    r"(?: ?(?:tot en met|t/m|-|tot|en) ?(\d))?\b"
)


def _school_ages(folded: str) -> tuple[int, int] | None:
    match = _SCHOOL_GROUPS.search(folded)
    return (int(match[1]) + 3, int(match[2] or match[1]) + 4) if match else None


def _tens(word: str) -> int:
    """The number in *zestigste*, *65e* or *dertig*."""
    if found := re.match(r"\d+", word):
        return int(found[0])
    return 20 + 10 * next(place for place, ten in enumerate(_TEN_WORDS) if word.startswith(ten))


def _span(folded: str) -> tuple[int, int] | None:
    if match := _BETWEEN_AGES.search(folded):
        low, high = (int(number) for number in match.groups() if number)
        return (low, high) if low < high else None
    if match := _FROM_AGE.search(folded):
        return int(next(number for number in match.groups() if number)), 150
    if match := _TO_AGE.search(folded):
        return 0, int(match[1])
    return None


def _young_grown_ups(folded: str) -> tuple[int, int] | None:
    """*Meiden en vrouwen tot en met 22 jaar*, who may well be parents."""
    match = _TO_AGE.search(folded) or _PARENTS_TO.search(folded)
    return (0, int(match[1])) if match and int(match[1]) > ADULT_FROM else None


_NO_WHEELS = re.compile(
    r"\b(?:geen lift|niet (?:goed )?(?:rolstoel)?toegankelijk|trap(?:pen)? op|steile trap"
    r"|alleen met (?:een )?trap|niet met (?:een )?rolstoel|geen rolstoelen|een rolstoel niet)\b"
)


def shut_out(text: str) -> frozenset[str]:
    """The means of access that the text says it has not: ``rolstoel``."""
    return frozenset({"rolstoel"}) if _NO_WHEELS.search(fold(text)) else frozenset()


_ONLY_THERE = re.compile(
    r"\b(?:alleen|uitsluitend|enkel) (?:\w+ ){0,4}?(?:uit|in|van|voor)\b[^.;!?]{0,60}",
    re.IGNORECASE,
)


def only_there(text: str) -> str:
    """The part of a text that says for which places alone it is; ``""`` where none does."""
    match = _ONLY_THERE.search(text)
    return match[0] if match else ""


_CHILD_AGES = re.compile(
    r"\b(?:kind(?:eren|je|jes)?|baby(?:'?s)?|zoon|dochter|jongens|meisjes|tieners?|pubers?"
    r"|peuters?|kleuters?)\b"
    r"[^.;!?]{0,25}?(?:(\d{1,2})(?:,5)?\s*(?:-|tot|t/m|tot en met|en)\s*(\d{1,2})"
    r"|(?:tot en met|tot|t/m) (\d{1,2}))(?:\s*-?jaar|(?=[).,]|$))"
    r"|\bvan (\d{1,2})-? (?:tot|t/m|tot en met) (\d{1,2})-jarigen"
    r"|\b(?:pubers|tieners|kinderen|peuters|kleuters) \((\d{1,2}) ?(?:-|t/m|tot) ?(\d{1,2})"
)
_CHILD_STAGES = (
    (re.compile(r"\bbaby|zuigeling|pasgeboren|kraam"), (0, 1)),
    (re.compile(r"\bpeuter|dreumes"), (1, 4)),
    (re.compile(r"\bkleuter"), (4, 6)),
    (re.compile(r"\bpuber|\btiener"), (11, 18)),
    (re.compile(r"\bvolwassen (?:kind|zoon|zonen|dochter)"), (ADULT_FROM, 150)),
)
_MONTHS = re.compile(r"\b(\d{1,2}) ?(?:tot en met|tot|t/m|-) ?(\d{1,2}) maanden\b")
_GROWN_CHILDREN = re.compile(
    r"\b(?:ouders|vaders|moeders) van volwassen (?:kinderen|zonen|dochters)\b"
)


def child_ages(name: str, text: str, ages: tuple[int, int] | None) -> tuple[int, int] | None:
    """The ages of the children of the parents that an aanbod is for, as far as it tells.

    By its fields where these are ages of children, else by figures in its text, else by one stage
    of childhood in its name.
    """
    if ages is not None and ages[1] <= _CHILDREN_TO:
        return ages
    match = _CHILD_AGES.search(fold(text))
    if match:
        found = [int(number) for number in match.groups() if number]
        return (found[0], found[1]) if len(found) == 2 else (0, found[0])
    if _GROWN_CHILDREN.search(fold(text)):
        return ADULT_FROM, 150
    if months := _MONTHS.search(fold(text)):
        return int(months[1]) // 12, -(-int(months[2]) // 12)
    if school := _school_ages(fold(text)):
        return school
    stages = [span for pattern, span in _CHILD_STAGES if pattern.search(fold(name))]
    return stages[0] if len(stages) == 1 else None
