"""For whom the help is: age, role and sex, as far as the text tells. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.core.text import fold
from app.matching.ages import OLDEST, YOUNG, aged_in
from app.matching.lexicon import Lexicon
from app.matching.loss import lost_in
from app.matching.numerals import TENS, ages_in_figures
from app.matching.reading import Reading
from app.matching.school import school_ages
from app.matching.sexes import own_sex
from app.matching.types import ADULT_FROM

Ages = tuple[int, int]

# Who is named as a child may be as old as this; who is named as a parent is at least so old.
_CHILD_TO = 27
_PARENT_FROM = 45
# Nobody writes of themselves who is younger than this.
_WRITES_FROM = 7
# Of whom somebody writes what they look for: "mijn vrouw zoekt andere vrouwen".
_FOR_PARTNER = re.compile(
    r"\b(?:mijn|m'n|mn|me) (?P<wie>man|vrouw)\b (?:\w+ ){0,2}?(?:zoekt|wil graag|zou graag"
    r"|wil leren|wil weer|kent (?:hier )?(?:bijna )?niemand"
    r"|spreekt (?:nog )?(?:geen|weinig|nauwelijks))\b"
    r"|\b(?:mijn|m'n|mn|me) (?P<ook>man|vrouw)\b[^.?!]{0,60}\b(?:die|hij|ze|zij) (?:moet|wil|zou)"
    r" (?:\w+ )?(?:onder|tussen) de (?:mannen|vrouwen|mensen)\b"
    r"|\b(?:mijn|m'n|mn|me) (?P<die>man|vrouw)\b[^.?!]{0,60}\b(?:hij|ze|zij) \w+"
    r" (?:zo |heel )?graag\b"
    r"|\b(?:mijn|m'n|mn|me) (?P<en>man|vrouw)\b[^.?!]{0,60}\ben (?:wil|zoekt|zou|kent)\b"
    r"(?! (?:ik|we|wij|mij)\b)"
)
_OWN_CHILD = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze|ons) (?:\w+ )?(?:kind|zoon|dochter|jongen|meisje|baby|peuter|kleuter"
    r"|puber)"
)
_AT_SCHOOL = frozenset(("zelf", "kind", "kleinkind", "client"))
# "geen zaal vol zestigers", "een club met alleen maar zeventigers": an age that others have.
_OF_OTHERS = re.compile(
    r"\b(?:geen|niet|zonder|alleen maar|allemaal|tussen|vol|jonger dan|ouder dan)"
    r"(?: \w+){0,3}$"
)
# "tegen de tachtig", "halverwege de vijftig": an age that is told in tens.
_TENS = {word: 10 * value for value, word in enumerate(TENS, start=2)}
_TEN = "|".join(_TENS)
_NOT_YET = ("tegen", "richting", "bijna")
_TOWARDS = re.compile(
    r"\b(?P<hoe>tegen|richting|bijna|dik in|ver in|halverwege|midden)(?: in)? de "
    rf"(?P<tien>{_TEN})\b"
)
# Children of who writes, and not the writer.
_SEVERAL_YOUNG = frozenset(("pubers", "tieners", "kinderen", "jongens", "meiden"))
# Who is younger than this is helped with what their parents lack, not their parents.
_YOUNG_TO = 27
# Of several people in a text, who the help is most likely for.
_OTHERS = ("client", "kind", "kleinkind", "ouder", "grootouder", "buur")
_GAVE_BIRTH = re.compile(
    r"\b(?:net|pas|onlangs|(?:weken|maanden|maand|dagen) geleden) (?:\w+ )?bevallen\b"
    r"|\bbevallen,? (?:\w+ ){0,3}geleden\b|\bop komst\b|\bin verwachting\b"
    r"|\b(?:ben|weken|maanden) zwanger\b"
)
# "ik ben een vrouw van 47", and what shows that the question is for another all the same.
_I_AM = re.compile(
    r"\b(?:ik ben|ben ik|ben) (?:een |de )?(?:\w+ )?(?:man|vrouw|vent|kerel|dame|meid|moeder|vader"
    r"|mama|papa|weduwe|weduwnaar|vrijgezel|gepensioneerde) (?:van|\() ?\d\d\b"
)
_FOR_OTHERS = re.compile(
    r"\bvoor (?:(?:mijn|m'n|mn|me|onze|ons|de|een) (?:\w+ )?(?:kind|zoon|do[cg]h?ter|jongen|meisje"
    r"|klein|puber|tiener|oudste|jongste|drie|twee)|(?:hem|haar|hen|hun|ze)\b)"
    r"|\b(?:mijn|m'n|mn|me|onze|ons) (?:\w+ )?(?:(?:klein)?(?:zoon|do[cg]h?ter|kind)(?:je|tje)?"
    r"|jongen|meisje|baby|peuter|kleuter|puber|oudste|jongste|tweeling)\b"
)
_GRANDCHILD = re.compile(r"\bklein(?:zoon|do[cg]h?ter|kind)")
_NEAR_OLD = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze|ons) (?:\w+ )?(?:(?:schoon|groot)?(?:vader|moeder|ouders)|pa|ma"
    r"|papa|mama|opa|oma|client|buur\w+)\b|\b(?:client|clt|dhr|mw|mevr)\b"
)
# "via de kinderen, ze zijn 7 en 10": what is told of them is not asked for one of them.
_THEY_ARE = re.compile(r"\bkinderen\b[^.?!]*\bze zijn (?:nu |net |al )?(?:\d|\w+(?:, \w+)? en )")
_HE_OR_SHE = re.compile(r"\b(?:hij|zij|ze|hem|haar|hun)\b")
# "mijn oude moeder", "onze oudste zoon", "mijn jongste": with what tells them apart.
_APART = r"(?:(?:\w+e|volwassen|eigen|enig|\w+ig) ){1,2}"
_MINE = r"\b(?:mijn|m'n|mn|me|onze|ons) "
_NEAR_ONES = tuple(
    (rol, sex, re.compile(rf"{_MINE}{words}"))
    for rol, sex, words in (
        ("kind", "m", rf"{_APART}(?:zoon|zoontje|jongen|jongetje)\b"),
        ("kind", "v", rf"{_APART}(?:do[cg]h?ter|do[cg]h?tertje|meisje|meid)\b"),
        ("kind", "", rf"{_APART}(?:kind|kindje|baby|puber|peuter|kleuter)\b"),
        ("kind", "", r"(?:oudste|jongste|kleinste|middelste|tweeling)\b(?! (?:zus|broer))"),
        ("ouder", "m", rf"{_APART}(?:schoon)?(?:vader|pa|papa)\b"),
        ("ouder", "v", rf"{_APART}(?:schoon)?(?:moeder|ma|mama|mam)\b"),
        ("grootouder", "m", rf"{_APART}(?:opa|grootvader)\b"),
        ("grootouder", "v", rf"{_APART}(?:oma|grootmoeder)\b"),
    )
)
_CHILD_AT_SCHOOL = re.compile(
    r"(?:^|[,;.] )(?:zoon(?:tje)?|dochter(?:tje)?|jongen|jongetje|meisje|kind|zn"
    r"|dcht|dtr|lln?|puber)\b"
)
_AS_GRANDPARENT = re.compile(r"\b(?:als|ben(?: ik)?(?: een| de)?) (?:\w+ )?(?:opa|oma)\b")
# Words for a child and for a parent that tell their sex: of men, of women.
_CHILD_WORDS = (
    r"\w*zoon\w*|jongetje|ventje|mannetje|jochie|jn|jgn|jng",
    r"\w*dochter\w*|meisje|mj|msj",
)
_GRANDCHILD_WORDS = (r"(?:achter)?kleinzoon\w*", r"(?:achter)?kleindo[cg]h?ter\w*")
_PARENT_WORDS = (
    r"(?:schoon)?pa|papa|pap|(?:schoon)?vader",
    r"(?:schoon)?ma|mama|mam|(?:schoon)?moeder",
)


@dataclass(frozen=True, slots=True)
class Person:
    """For whom help is asked; ``rol`` is one of ``levensfase.toml``, zelf where none is named.

    ``leeftijd`` is a range in whole years, None when the text does not tell; ``geslacht`` is ``v``,
    ``m`` or ``""``. ``zeker`` says that the age is given in figures; ``leeftijden`` are all ages
    that the text gives so, each with whose it is (``ages.aged_in``).
    """

    rol: str = "zelf"
    leeftijd: Ages | None = None
    geslacht: str = ""
    zeker: bool = False
    leeftijden: tuple[tuple[str, int], ...] = ()


def read_person(text: str, reading: Reading, lexicon: Lexicon, today: date) -> Person:
    """Who the help is for, in ``text`` as read in ``reading``.

    A child, parent or client who is named comes before the one who writes, unless they are named in
    passing; ages in figures come before words for a stage of life ("puber", "gepensioneerd").
    """
    ages = tuple(aged_in(text, today))
    rol, geslacht = _role(text, reading, lexicon, ages)
    if rol in ("zelf", "client"):
        geslacht = own_sex(text) or geslacht
    fitting = _age_for(rol, _without_told_of(fold(text), ages) if rol == "zelf" else ages)
    if rol == "zelf" and fitting and fitting[0] < _WRITES_FROM:
        rol, geslacht = "kind", _sex_of_word(fold(text), *_CHILD_WORDS)
    if fitting:
        return Person(rol, fitting, geslacht, zeker=True, leeftijden=ages)
    return Person(rol, _stage(rol, fold(text), reading, lexicon), geslacht, leeftijden=ages)


def children_in(text: str, reading: Reading, lexicon: Lexicon, person: Person) -> Ages | None:
    """The ages of the children that ``text`` names, from the youngest to the oldest.

    In figures, in weeks or months, else by words for a stage of childhood. ``person`` is what
    ``read_person`` read in the text.
    """
    folded = ages_in_figures(fold(text))
    young = [
        age
        for who, age in person.leeftijden
        if who != "zelf" and (age < ADULT_FROM or (who == "kind" and age < _CHILD_TO))
    ]
    young += [
        int(match[1]) // (52 if match[2][0] == "w" else 12) for match in YOUNG.finditer(folded)
    ]
    if _GAVE_BIRTH.search(folded):
        young.append(0)
    if young:
        return min(young), max(young)
    if classes := school_ages(folded):
        return classes
    stages = [hit.meaning for hit in reading.find(lexicon.fasen) if hit.meaning[1] <= ADULT_FROM]
    if not stages:
        return None
    return min(low for low, _high in stages), max(high for _low, high in stages)


def _age_for(rol: str, ages: Sequence[tuple[str, int]]) -> Ages | None:
    """The age of who ``rol`` is; of a parent at least that of their child."""
    if not ages:
        return None
    of_role = [age for who, age in ages if who == rol]
    other = [age for who, age in ages if who in ("", "ander", "partner")]
    if rol in ("kind", "kleinkind"):
        young = [age for age in of_role or other if age < _CHILD_TO] or of_role
        if not young and not other:
            return None
        return (min(young), min(young)) if young else (other[0], other[0])
    if rol in ("ouder", "grootouder"):
        own = max((age for who, age in ages if who == "zelf"), default=0)
        if not of_role and not other:
            return (own, OLDEST) if own >= ADULT_FROM else None
        return (max(of_role or other), max(of_role or other))
    mine = [age for who, age in ages if who == "zelf"] or other
    if not mine and rol == "zelf":
        return None
    return (mine[0], mine[0]) if mine else (ages[0][1], ages[0][1])


def _stage(rol: str, folded: str, reading: Reading, lexicon: Lexicon) -> Ages | None:
    """The age by a school year, else by the longest word for a stage of life."""
    if rol in _AT_SCHOOL and (classes := school_ages(folded)):
        return classes
    if match := _TOWARDS.search(folded):
        ten = _TENS[match["tien"]]
        return (ten - 5, ten) if match["hoe"] in _NOT_YET else (ten, ten + 9)
    hits = sorted(reading.find(lexicon.fasen), key=lambda hit: -hit.length)
    for hit in hits:
        low, high = hit.meaning
        if _OF_OTHERS.search(" ".join(reading.words[max(0, hit.start - 4) : hit.start])):
            continue
        several = rol == "zelf" and reading.words[hit.end - 1] in _SEVERAL_YOUNG
        if several or (rol in ("zelf", "client", "partner") and high < 12):
            continue  # who writes of a toddler without "my" is seldom the toddler
        return (low, high)
    return None


def _role(
    text: str, reading: Reading, lexicon: Lexicon, ages: Sequence[tuple[str, int]]
) -> tuple[str, str]:
    """Who the help is for, and their sex as the word for them tells it."""
    folded = fold(text)
    by_role = _named(folded, reading, lexicon)
    own = [age for who, age in ages if who == "zelf"]
    if own and own[0] < ADULT_FROM:
        return "zelf", by_role.get("zelf", "")
    if partner := _FOR_PARTNER.search(folded):
        return "partner", next(filter(None, partner.groups()))[0]
    if _asks_as_themselves(folded, ages):
        return "zelf", by_role.get("zelf", "")
    lost = lost_in(text)
    if (
        "partner" in lost
        and "ouder" not in lost
        and "client" not in by_role
        and not _OWN_CHILD.search(folded)
    ):
        return "zelf", by_role.get("zelf", "")  # the children are what is left to care for
    for rol in _in_turn(folded, ages):
        if rol == "ouder" and own and own[0] < _YOUNG_TO and all(who != rol for who, _ in ages):
            continue
        gone = rol in lost and all(who != rol for who, _age in ages)
        if rol in by_role and not gone and not lexicon.terzijde.in_passing(rol, folded, ages):
            return rol, by_role[rol]
    return _by_age(folded, ages, lexicon) or ("zelf", by_role.get("zelf", ""))


def _asks_as_themselves(folded: str, ages: Sequence[tuple[str, int]]) -> bool:
    """Whether who says *ik ben een vrouw van 47* names children only as part of their life."""
    said = _I_AM.search(folded)
    if (
        said is None
        or _FOR_OTHERS.search(folded)
        or any(who not in ("", "zelf") for who, _ in ages)
    ):
        return False
    return not _HE_OR_SHE.search(folded[said.end() :]) and not _NEAR_OLD.search(folded)


def _without_told_of(folded: str, ages: Sequence[tuple[str, int]]) -> Sequence[tuple[str, int]]:
    """The ages without those of children of whom a text tells in passing how old they are."""
    if not _THEY_ARE.search(folded):
        return ages
    return [(who, age) for who, age in ages if who != "ander" or age >= ADULT_FROM]


def _in_turn(folded: str, ages: Sequence[tuple[str, int]]) -> Sequence[str]:
    """The roles in the order in which they count: a grandchild first who is named with their age.

    *Mijn kleinzoon van tien woont bij mij, want mijn dochter is ziek.*
    """
    whose = {who for who, age in ages if age < _CHILD_TO}
    grandchild = _GRANDCHILD.search(folded)
    if "kleinkind" not in whose or "kind" in whose or not grandchild:
        return _OTHERS
    child = _OWN_CHILD.search(folded)
    if child and child.start() < grandchild.start():
        return _OTHERS
    return ("client", "kleinkind", *_OTHERS)


def _named(folded: str, reading: Reading, lexicon: Lexicon) -> dict[str, str]:
    """Who is named in a text, each with their sex as the words tell it."""
    by_role: dict[str, str] = {}
    for hit in sorted(reading.find(lexicon.rollen), key=lambda hit: hit.start):
        rol, geslacht = hit.meaning
        by_role[rol] = by_role.get(rol) or geslacht
    for rol, geslacht, pattern in _NEAR_ONES:
        if pattern.search(folded):
            by_role[rol] = by_role.get(rol) or geslacht
    for rol in ("kind", "kleinkind"):
        if rol in by_role:
            words = _GRANDCHILD_WORDS if rol == "kleinkind" else ()
            by_role[rol] = (
                (words and _sex_of_word(folded, *words))
                or by_role[rol]
                or _sex_of_word(folded, *_CHILD_WORDS)
            )
    if "buur" in by_role and "kind" in by_role and not _OWN_CHILD.search(folded):
        del by_role["kind"]
    return by_role


def _by_age(
    folded: str, ages: Sequence[tuple[str, int]], lexicon: Lexicon
) -> tuple[str, str] | None:
    """A child or a parent who is shown by an age alone: *zoon (14) spijbelt*, *pa (83) valt*."""
    if any(who == "zelf" for who, _age in ages) or lexicon.terzijde.helpt_mij.search(folded):
        return None
    as_parent = lexicon.terzijde.writes_as_parent(folded)
    if not ages and _CHILD_AT_SCHOOL.search(folded) and school_ages(folded):
        return "kind", _sex_of_word(folded, *_CHILD_WORDS)
    for who, age in _without_told_of(folded, ages):
        young_other = who == "ander" and age < ADULT_FROM
        if (who == "kind" and not as_parent) or young_other:
            return "kind", _sex_of_word(folded, *_CHILD_WORDS)
        if who == "kleinkind" and age < _CHILD_TO:
            return "kleinkind", _sex_of_word(folded, *_CHILD_WORDS)
        if who == "ouder" and age >= _PARENT_FROM:
            return "ouder", _sex_of_word(folded, *_PARENT_WORDS)
        if who == "grootouder" and age >= _PARENT_FROM and not _AS_GRANDPARENT.search(folded):
            return "grootouder", _sex_of_word(folded, "opa|grootvader", "oma|grootmoeder")
    return None


def _sex_of_word(folded: str, men: str, women: str) -> str:
    man = re.search(rf"\b(?:{men})\b", folded)
    woman = re.search(rf"\b(?:{women})\b", folded)
    return "" if bool(man) == bool(woman) else ("m" if man else "v")
