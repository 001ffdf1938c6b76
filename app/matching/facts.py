"""What the text of an aanbod tells besides its fields: sex, groups, step. Pure."""

import re
from collections.abc import Sequence

from app.core.text import fold, stem, tokens
from app.directory.lotgenoten import has_peers as has_peers
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
_BY_SOORT = {
    "ontmoeting": 2,
    "lotgenoten": 2,
    "sport": 2,
    "cultuur": 2,
    "geloof": 2,
    "cursus": 2,
    "vrijwilligers": 2,
    "herstel": 2,
    "materieel": 2,
    "informatie": 3,
    "welzijn": 3,
    "hulplijn": 3,
    "jeugd": 3,
    "school": 3,
}


def sex_of(text: str) -> str:
    """``v`` or ``m`` where the text says that it is for women or men alone, else ``""``."""
    folded = fold(text)
    if _BOTH.search(folded):
        return ""
    women, men = bool(_WOMEN.search(folded)), bool(_MEN.search(folded))
    return "" if women == men else ("v" if women else "m")


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


def step_of(soort: str, aanmelden: str, text: str) -> int:
    """The step on the ladder, 1 (zelf en gewoon leven) to 5 (verwijzing).

    By how one gets in and by its kind: a referral is 5, the wijkteam 4, free help 3, meeting and
    peers 2.
    """
    if aanmelden == "verwijzing":
        return 5
    if "wijkteam" in fold(text)[:120]:
        return 4
    return _BY_SOORT.get(soort, 3)
