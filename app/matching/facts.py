"""What the text of an aanbod tells besides its fields: sex, groups, step. Pure."""

import re
from collections.abc import Sequence

from app.core.text import fold, stem, tokens
from app.directory.treden import step_of as step_of
from app.matching.lexicon import Lexicon
from app.taxonomy.thesaurus import longest

_WOMEN = re.compile(
    r"\b(?:alleen |uitsluitend |speciaal |enkel )?voor (?:\w+ ){0,2}?"
    r"(?:vrouwen|meiden|meisjes|moeders|dames)\b"
    r"|\bvrouwen(?:groep|ochtend|middag|avond|cafe|studio|centrum|praatgroep|sport|zwemmen|club|huis)\w*"
    r"|\b(?:meiden|meisjes|dames)(?:groep|werk|avond|club|zwemmen|sport|praat)\w*|\bmoedergroep\w*"
    r"|\bvrouwen onder elkaar\b|\balleen (?:vrouwen|meiden|meisjes|dames)\b"
)
_MEN = re.compile(
    r"\b(?:alleen |uitsluitend |speciaal |enkel )?voor (?:\w+ ){0,2}?"
    r"(?:mannen|jongens|vaders|heren)\b"
    r"|\b(?:mannen|jongens|vader|heren)(?:groep|ochtend|middag|avond|cafe|kookclub|club|praatgroep)\w*"
    r"|\bmannen onder elkaar\b|\balleen (?:mannen|jongens|vaders|heren)\b"
)
_BOTH = re.compile(
    r"\b(?:mannen en vrouwen|vrouwen en mannen|jongens en meisjes|meisjes en jongens"
    r"|vaders en moeders|moeders en vaders|dames en heren)\b"
)


def sex_of(text: str) -> str:
    """``v`` or ``m`` where the text says that it is for women or men alone, else ``""``."""
    folded = fold(text)
    if _BOTH.search(folded):
        return ""
    women, men = bool(_WOMEN.search(folded)), bool(_MEN.search(folded))
    return "" if women == men else ("v" if women else "m")


# Fields with an age up to this one are those of children.
_CHILDREN_TO = 23

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


_CHILD_AGES = re.compile(
    r"\b(?:kind(?:eren|je|jes)?|baby(?:'?s)?|zoon|dochter|jongens|meisjes|tieners?|pubers?)\b"
    r"[^.;!?]{0,25}?(?:(\d{1,2})\s*(?:-|tot|t/m|tot en met|en)\s*(\d{1,2})"
    r"|(?:tot|t/m) (\d{1,2}))\s*-?jaar"
    r"|\bvan (\d{1,2})-? (?:tot|t/m|tot en met) (\d{1,2})-jarigen"
)
_CHILD_STAGES = (
    (re.compile(r"\bbaby|zuigeling|pasgeboren|kraam"), (0, 1)),
    (re.compile(r"\bpeuter|dreumes"), (1, 4)),
    (re.compile(r"\bkleuter"), (4, 6)),
    (re.compile(r"\bpuber|\btiener"), (11, 18)),
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
    stages = [span for pattern, span in _CHILD_STAGES if pattern.search(fold(name))]
    return stages[0] if len(stages) == 1 else None


def groups_of(
    stems: Sequence[str], soort: str, toegankelijk: Sequence[str], lexicon: Lexicon
) -> frozenset[str]:
    """The groups of ``ontkenning.toml`` that the words and fields of an aanbod show."""
    found = {hit.meaning for hit in longest(lexicon.uitsluiten_aanbieder.find(stems))}
    if soort == "geloof":
        found.add("geloof")
    if soort == "cursus":
        found.add("cursus")
    if toegankelijk and set(toegankelijk) <= {"online"}:
        found.add("online")
    return frozenset(found)
