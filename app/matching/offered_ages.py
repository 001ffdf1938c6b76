"""For which ages an aanbod is, and for children of which ages, by its text. Pure."""

import re

from app.core.text import fold
from app.matching.numerals import TENS, ages_in_figures
from app.matching.school import school_ages
from app.matching.types import ADULT_FROM

Ages = tuple[int, int]

OLDEST = 150
_YOUNG_ONES = (
    r"(?:kinderen|kids|kind|jongens|meisjes|meiden|jongeren|tieners|pubers|peuters|kleuters"
    r"|dreumesen|baby's|leerlingen|scholieren|broers|zussen|brussen|broertjes|zusjes|jeugd"
    r"|jongelui|zonen|dochters|jeugdigen)"
)
_GROWN_UPS = (
    r"(?:mannen|vrouwen|dames|heren|weduwen|weduwnaars|mensen|volwassenen|ouderen|senioren|wie|inwoners|bewoners|iedereen"
    r"|vaders|moeders|ouders|twintigers|dertigers|studenten|werkenden|deelnemers)"
)
_PEOPLE = rf"(?:{_YOUNG_ONES}|{_GROWN_UPS})"
_TEN = "|".join(TENS)
# What a number is of when it is no age.
_NO_AGE = (
    r"(?!\s*(?:uur|u\b|euro|weken|maanden|dagen|minuten|keer|personen|deelnemers|mensen|kinderen|km|%"
    r"|plaatsen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december|[.:]\d|\d))"
)
_TO = r"(?:-|tot en met|t/m|tot|en|a)"
# "meisjes van 10 tot en met 15", "kinderen (7-11)", "broers en zussen tussen 7 en 15 jaar".
_OF_PEOPLE = re.compile(
    rf"\b(?P<wie>{_PEOPLE})(?: (?:en|of) \w+| uit [^.,;]{{2,25}}?)?,? "
    rf"(?:(?:van|tussen|tussen de|in de leeftijd van) |\((?:van )?|(?=\d{{1,2}} ?(?:-|t/m)))"
    rf"(?<!groep )(?<!klas )(?P<van>\d{{1,2}})(?:,5)?(?: jaar)?-? ?{_TO} ?(?P<tot>\d{{1,2}})\b"
    rf"{_NO_AGE}"
)
# "12 tot 18 jaar", "10- tot 14-jarigen"
_IN_YEARS = re.compile(
    r"\b(?P<van>\d{1,2})(?:,5)?-? ?(?:-|tot en met|tot|t/m|a) ?(?P<tot>\d{1,2})"
    r"(?:[ -]?(?:jaar|jarigen?|jr)\b)"
)
# "13- tot 17-jarigen": those ages themselves, or children of them.
_AGED = re.compile(
    r"\b(?P<van>\d{1,2})(?:,5)?-? ?(?:-|tot en met|tot|t/m|a) ?(?P<tot>\d{1,2})-? ?jarigen\b"
)
# "Jong & zorgend 16-24", as a name.
_IN_NAME = re.compile(
    rf"(?<![\d:.,/-])(?P<van>\d{{1,2}}) ?- ?(?P<tot>\d{{1,2}})(?![\d:/-]){_NO_AGE}"
)
_FROM_AGE = re.compile(
    rf"\b(?:vanaf|ouder dan|boven de) (\d{{2}})\b{_NO_AGE}|\bvanaf (\d) jaar\b"
    r"|\b(\d{1,2}) jaar (?:en|of) ouder\b|\b(\d{2}) (?:is )?(?:en|of) ouder\b"
    rf"|\bvanaf (?:je|uw|hun|de|het) ((?:{_TEN})ste|\d\d(?:e|ste))\b"
    r"|\b(\d{2}) ?(?:-?plus\w*|\+|-?plussers)"
)
_TO_AGE = re.compile(
    rf"\b(?P<wie>{_PEOPLE})(?: en {_PEOPLE})? \(?(?:tot(?: en met)?|t/m|onder de|jonger dan) "
    rf"(?P<tot>\d{{1,2}})\b{_NO_AGE}"
)
# "ben je jonger dan 24 en net moeder?"
_YOUNGER = re.compile(r"\b(?:jonger dan|nog geen|onder de) (\d{2})\b(?= (?:jaar|en|of)|[?.,])")
_PARENTS_TO = re.compile(
    r"\b(?:ouders|moeders|vaders) (?:tot(?: en met)?|t/m|onder de|jonger dan) (\d{2})\b(?= jaar"
    r"|[.,])"
)
# "wie voor zijn of haar zestigste de partner verloor", "wie voor hun 65e ziek werd".
_BEFORE = re.compile(
    rf"\b(?:voor|onder) (?:(?:zijn|haar|hun|je|uw|de|het|of) ){{1,3}}((?:{_TEN})ste|\d\d(?:e"
    rf"|ste))\b"
)
# "twintigers en dertigers"
_DECADES = re.compile(rf"\b((?:{_TEN}))ers\b")
_PARENT = (
    r"(?:ouders?|opvoeders?|vaders?|moeders?|gezin\w*|mama's|papa's|verzorgers|alleenstaanden)"
)
# Right before a word for children: it is their parents for whom it is.
_PARENTS_OF = re.compile(
    rf"\b{_PARENT} (?:van|met|en|&) (?:(?:hun|een|uw|je|jonge|de|minstens|ten"
    rf" minste|\w+e) )*$"
)
# "geen zin dat je ouders het weten" is said to a child, not to parents
_OF_PARENTS = re.compile(rf"(?<!\bje )(?<!\bjouw )\b{_PARENT}\b")
_OF_SCHOOL_PARENTS = re.compile(r"\b(?:ouders|vaders|moeders|opvoeders|gezinnen) (?:van|met)\b")
_NOT_CHILDREN = re.compile(_GROWN_UPS)
_STAGES = (
    (re.compile(r"\b(?:voor|met|andere) (?:\w+ )?(?:peuters|dreumesen)\b"), (1, 4)),
    (re.compile(r"\b(?:voor|met|andere) (?:\w+ )?kleuters\b"), (4, 6)),
    (re.compile(r"\b(?:voor|andere) (?:\w+ )?(?:tieners|pubers)\b"), (11, 19)),
)


# "Voor peuters. Een ouder blijft erbij": it is for them, whoever comes along.
_FOR_STAGE = re.compile(
    r"(?:^|[.!?:] |[a-z)] )(voor (?:alle )?)(peuters|kleuters)\b(?! en kleuters| tot)"
)
_FROM_TENS = re.compile(
    rf"\b(?:boven|vanaf|ouder dan|over) (?:de )?({_TEN})\b(?! (?:euro|jaar))|\b({_TEN})-?plus"
)
# "Je bent 14, 15 of 16", "alleengaanden tussen 50 en 65".
_YOURS = re.compile(
    r"\b(?:je bent|ben je|bent u|u bent) (?:tussen (?:de )?)?(\d{1,2})(?:, \d{1,2})*,? "
    rf"(?:en|of|tot|tot en met) (\d{{1,2}})\b{_NO_AGE}"
    rf"|\btussen (?:de )?(?=\d\d en (?:2[5-9]|[3-9]\d))(\d\d) en (\d\d)\b{_NO_AGE}"
)


# "16 t/m 23, anoniem als je wilt": a sentence of its own, or after *voor* or *van*. With *tot* or a
# dash it may be hours, so only after *voor*, or above what a clock tells.
_BARE = re.compile(
    r"(?:(?:(?:^|[.!?;(] ?)(?:voor |van )?|[,:] (?:voor |van )|\b(?:voor|leeftijd:?) )"
    r"(?P<van>\d{1,2}) ?(?:t/m|tot en met) ?(?P<tot>\d{1,2})"
    r"|\b(?:voor|leeftijd:?) (?P<voor>\d{1,2}) ?(?:-|tot) ?(?P<tegen>\d{1,2})"
    r"|(?:^|[.!?;(] ?)(?P<boven>\d{2}) ?(?:-|tot) ?(?P<onder>2[5-9]|[3-9]\d))"
    r"(?= ?(?:[,;!?)]|\.(?!\d)|$)| (?:die|met|uit)\b)"
)
_CLOSED = re.compile(
    r"\b(?:gesloten|dicht|vakantie|week|weken|nummers?|klas|groep|uur|ma|di|wo|do|vr|za|zo|datums?)\W*$"
)


def ages_in_text(text: str) -> Ages | None:
    """The ages that a text says to be for, where its fields are empty; None when it tells none.

    Ages in a text for parents are those of the children (``child_ages``), unless they are above
    childhood.
    """
    folded = ages_in_figures(fold(text))
    if before := _BEFORE.search(folded):
        return 0, _tens(before[1]) - 1
    if decades := _DECADES.findall(folded):
        return min(map(_tens, decades)), max(map(_tens, decades)) + 9
    if span := _of_people(folded):
        return span
    parents = bool(_OF_PARENTS.search(folded))
    if not _OF_SCHOOL_PARENTS.search(folded) and (span := school_ages(folded)):
        return span
    if told := _told(folded):
        return told
    found = _span(folded)
    if found is None or (parents and found[0] < ADULT_FROM):
        return _young_grown_ups(folded) or (None if parents or found else _stage(folded))
    return found


def _told(folded: str) -> Ages | None:
    """The ages in *voor peuters*, *vijftigplussers* and *je bent 14, 15 of 16*."""
    if (stage := _FOR_STAGE.search(folded)) and not _PARENTS_OF.search(folded[: stage.end(1)]):
        return next(span for pattern, span in _STAGES if pattern.search(f"voor {stage[2]}"))
    if tens := _FROM_TENS.search(folded):
        return _tens(next(filter(None, tens.groups()))), OLDEST
    if yours := _YOURS.search(folded):
        low, high = filter(None, yours.groups())
        return int(low), int(high)
    return None


def _of_people(folded: str) -> Ages | None:
    """The ages of those whom a text names right before them, and who are no children of others."""
    name = folded.split(". ", 1)[0]
    found = []
    for match in (*_OF_PEOPLE.finditer(folded), *_AGED.finditer(folded), *_IN_NAME.finditer(name)):
        low, high = int(match["van"]), int(match["tot"])
        who = match.groupdict().get("wie") or ""
        grown = _NOT_CHILDREN.fullmatch(who) and high <= ADULT_FROM
        if low < high and not grown and not _PARENTS_OF.search(folded[: match.start()]):
            found.append((low, high))
    return (min(low for low, _ in found), max(high for _, high in found)) if found else None


def _tens(word: str) -> int:
    """The number in *zestigste*, *65e* or *dertig*."""
    if found := re.match(r"\d+", word):
        return int(found[0])
    return next(10 * tens for tens, ten in enumerate(TENS, start=2) if word.startswith(ten))


def _span(folded: str) -> Ages | None:
    if match := _IN_YEARS.search(folded):
        low, high = int(match["van"]), int(match["tot"])
        return (low, high) if low < high else None
    if match := _FROM_AGE.search(folded):
        return _tens(next(number for number in match.groups() if number)), OLDEST
    if match := _TO_AGE.search(folded):
        return 0, int(match["tot"])
    return _bare(folded)


def _bare(folded: str) -> Ages | None:
    """The ages of a range without a word for years or people."""
    for match in _BARE.finditer(folded):
        low, high = map(int, filter(None, match.groups()))
        if low < high and not _CLOSED.search(folded[: match.start()]):
            return low, high
    return None


def _young_grown_ups(folded: str) -> Ages | None:
    """*Meiden en vrouwen tot en met 22 jaar*, who may well be parents."""
    for match in (_TO_AGE.search(folded), _PARENTS_TO.search(folded), _YOUNGER.search(folded)):
        if match and int(match[match.lastindex or 1]) > ADULT_FROM:
            return 0, int(match[match.lastindex or 1])
    return None


def _stage(folded: str) -> Ages | None:
    return next((span for pattern, span in _STAGES if pattern.search(folded)), None)


_CHILD_AGES = re.compile(
    r"\b(?:kind(?:eren|je|jes)?|baby(?:'?s)?|zoon|dochter|jongens|meisjes|tieners?|pubers?"
    r"|peuters?|kleuters?)\b"
    r"[^.;!?]{0,25}?(?:(\d{1,2})(?:,5)?\s*(?:-|tot|t/m|tot en met|en)\s*(\d{1,2})"
    r"|(?:tot en met|tot|t/m|onder de|jonger dan) (\d{1,2}))(?:\s*-?jaar|(?=[).,:]|$))"
    r"|\bvan (\d{1,2})-? (?:tot|t/m|tot en met) (\d{1,2})-jarigen"
    r"|\b(?:pubers|tieners|kinderen|peuters|kleuters) \((\d{1,2}) ?(?:-|t/m|tot) ?(\d{1,2})"
)
_CHILD_STAGES = (
    (re.compile(r"\bbaby|zuigeling|pasgeboren|kraam"), (0, 1)),
    (re.compile(r"\bpeuter|dreumes"), (1, 4)),
    (re.compile(r"\bkleuter"), (4, 6)),
    (re.compile(r"\bpuber|\btiener"), (11, 18)),
    (re.compile(r"\bvolwassen (?:kind|zoon|zonen|dochter)"), (ADULT_FROM, OLDEST)),
)
_MONTHS = re.compile(r"\b(\d{1,2}) ?(?:tot en met|tot|t/m|-) ?(\d{1,2}) maanden\b")
_GROWN_CHILDREN = re.compile(
    r"\b(?:ouders|vaders|moeders) van volwassen (?:kinderen|zonen|dochters)\b"
)


def child_ages(name: str, text: str, ages: Ages | None) -> Ages | None:
    """The ages of the children of the parents that an aanbod is for, as far as it tells.

    By its fields where these are ages of children, else by figures in its text, else by one stage
    of childhood in its name.
    """
    if ages is not None and ages[1] <= ADULT_FROM:
        return ages
    folded = ages_in_figures(fold(text))
    match = _CHILD_AGES.search(folded)
    if match:
        found = [int(number) for number in match.groups() if number]
        return (found[0], found[1]) if len(found) == 2 else (0, found[0])
    if _GROWN_CHILDREN.search(folded):
        return ADULT_FROM, OLDEST
    if months := _MONTHS.search(folded):
        return int(months[1]) // 12, -(-int(months[2]) // 12)
    if school := school_ages(folded):
        return school
    stages = [span for pattern, span in _CHILD_STAGES if pattern.search(fold(name))]
    return stages[0] if len(stages) == 1 else None
