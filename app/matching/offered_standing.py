"""What one must be to somebody to go to an aanbod: who has the trouble, their parent, … Pure."""

import re
from collections.abc import Iterable, Sequence

from app.core.text import fold
from app.matching.standing import (
    BEROEPS,
    BROER_ZUS,
    GROOTOUDER,
    KIND,
    NAASTE,
    OUDER,
    PARTNER,
    ZELF,
)

_KIN = {
    OUDER: r"ouders|opvoeders|moeders|vaders|pleegouders",
    PARTNER: r"partners",
    KIND: r"(?:volwassen )?kinderen|jongeren|tieners|zonen|dochters",
    BROER_ZUS: r"broers|zussen|brussen|broertjes|zusjes",
    GROOTOUDER: r"grootouders|opa's|oma's|opas|omas",
    NAASTE: r"naasten|familie|familieleden|vrienden|bekenden|mantelzorgers|verwanten|gezinsleden",
}
_ANY_KIN = "|".join(_KIN.values())
_SOMEBODY = (
    r"(?:iemand|mensen|wie|(?:een|hun|je|uw)? ?(?:\w+ ){0,3}?"
    r"(?:kind(?:eren)?|zoon|dochter|puber\w*|tieners?|peuters?|kleuters?|baby\w*|jongeren|ouders?"
    r"|vader|moeder|partner|gezinslid|familielid|broer(?:tje)?|zus(?:je)?|tweeling\w*|meerling\w*"
    r"|verslaafden?|alcoholisten|thuiszitters|gedetineerden?))"
)
# "voor ouders, partners en vrienden van iemand met …": its audience, not a word in passing.
_LIST = rf"(?P<kin>(?:{_ANY_KIN})(?:(?:,| en| of|,? &) (?:{_ANY_KIN}))*)"
_AUDIENCE = re.compile(
    rf"(?:^|[.:;!?(] |\b(?:voor|andere|onder) (?:andere |alle |de )?){_LIST} (?:van|met|die"
    rf"|bij wie)\b"
)
# "Alleenstaande ouders koken samen": the first words of a sentence, and what they do there.
_THEY_DO = re.compile(
    rf"(?:^|[.:;!?(] )(?:(?:alleenstaande|jonge|gescheiden|andere) )?{_LIST} "
    r"(?:ontmoeten|delen|praten|eten|koken|wandelen|drinken|spelen|wisselen|helpen|vinden|komen"
    r"|spreken|lunchen|sporten|fietsen|zingen|steunen|leren)\b"
)
_OF_SOMEBODY = re.compile(rf"\b{_LIST} (?:van|met) {_SOMEBODY}\b")
_IN_PASSING = re.compile(r"\b(?:ook|geen|hulp van|samen met|vrijwilligers,)(?: voor)? $")
# "kinderen van 8 tot 12 met een ouder die …", "je hebt thuis een broer met …".
_WITH = re.compile(
    r"\b(?:met|hebt|heeft|hebben|wie|waarvan|opgroei\w+ met|(?:kinderen|dochters"
    r"|zonen) van) (?:thuis |van )?(?:een|de|je) "
    r"(?:\w+ )?(?P<wie>ouder|vader|moeder|broer|zus|broertje|zusje|partner|gezinslid|familielid)"
    r"(?: of \w+)? (?:met|die|te veel|(?:\w+ ){1,2}(?:heeft|kreeg|gebruikt)"
    r"|is (?!overl|gestorv|dood)|heeft|ziek|in|drinkt|psychi\w+)\b"
)
_WITH_STAND = {
    "ouder": KIND,
    "vader": KIND,
    "moeder": KIND,
    "broer": BROER_ZUS,
    "zus": BROER_ZUS,
    "broertje": BROER_ZUS,
    "zusje": BROER_ZUS,
    "partner": PARTNER,
    "gezinslid": NAASTE,
    "familielid": NAASTE,
}
_NOT_SELF = re.compile(
    r"\b(?:u|je|jij) (?:\w+ ){1,4}zelf niet,? maar\b|\bniet voor (?:mensen|wie|personen)"
    r"(?: die| met)? zelf\b|\bzorgen voor (?:een|hun|je) (?:naaste|ander)\b"
)
_CARING = "|".join(words for stand, words in _KIN.items() if stand != KIND)
_SELF_TOO = re.compile(
    rf"\b(?:en|of|met|samen met|als) (?:hun|je|uw|zijn|haar|diens) (?:\w+ )?(?:en )?(?:{_CARING}"
    rf"|partner"
    r"|mantelzorger|naaste|gezin|familielid)\b|\b(?:en|of) (?:je|uw) familie\b"
    r"|\bvoor iedereen\b(?! die)|\bwie (?:daar)?bij (?:hen |hem |haar )?hoort\b|\bgezinnen\b"
    r"|\bouders? (?:en|&|met) (?:hun |kind|peuter|baby|kleuter|jong|tiener)"
)
_PROFESSIONALS = re.compile(
    r"\b(?:alleen |uitsluitend |bedoeld )?voor (?:\w+ ){0,2}?(?:professionals|beroepskrachten"
    r"|hulpverleners|zorgverleners|leerkrachten|docenten|zorgprofessionals|intern begeleiders)\b"
    r"(?! en (?:inwoners|ouders|bewoners|vrijwilligers en))"
)
# Figures that stand between a word for people and what tells them apart.
_FIGURES = re.compile(
    r" ?\([^)]{0,30}\)|,? (?:van |tussen )?\d{1,2}(?: jaar)? ?(?:tot en met|t/m|tot|-|en) ?\d{1,2}"
    r"(?: jaar)?"
)
# A group of people who have it themselves.
_PEERS = re.compile(
    r"\bzelfhulp|\blotgeno|\bervaringsgenoten|\bvoor (?:wie|mensen die) (?:\w+ )?(?:wil|willen) "
    r"(?:stoppen|minderen|afkicken)\b|\b(?:zelf|mensen) die het kennen\b|\btwaalfstappen"
)
_BEREAVED = re.compile(r"\bverlo(?:or|ren|r)\b|\bverlies|nabestaand|overled|overlijd|\brouw|dood")
_YOUNG = frozenset(("kinderen", "jongeren"))
# "rijd uw familielid zelf ergens heen"
_YOUR_OWN = re.compile(
    r"\b(?:rijd|breng|vervoer|verzorg|haal|til)\w* (?:uw|je) (?:\w+ )?(?:familielid|naaste|partner"
    r"|moeder|vader|man|vrouw)\b"
)
_CARERS = frozenset(("mantelzorgers", "naasten"))


def stands_of(text: str, doelgroepen: Sequence[str]) -> frozenset[str]:
    """What one must be to somebody to go to an aanbod, by its name and description.

    Nothing where it is for who has the trouble too, or does not tell.
    """
    folded = _FIGURES.sub("", fold(text))
    if _PROFESSIONALS.search(folded):
        return frozenset({BEROEPS})
    if _SELF_TOO.search(folded):
        return frozenset()
    found = _named(folded)
    by_fields = not found and doelgroepen and _CARERS.issuperset(doelgroepen)
    if by_fields or _NOT_SELF.search(folded) or _YOUR_OWN.search(folded):
        found.add(NAASTE)
    if not found and _for_peers(folded, doelgroepen):
        return frozenset({ZELF})
    if found == {KIND} and not _WITH.search(folded):
        return frozenset()  # "jongeren met …" have it themselves
    return frozenset(found - {KIND} if found & {OUDER, NAASTE} else found)


def _named(folded: str) -> set[str]:
    """The kin for whom a text says to be."""
    found: set[str] = set()
    for pattern in (_AUDIENCE, _THEY_DO, _OF_SOMEBODY):
        for match in pattern.finditer(folded):
            kin = frozenset(_kin_of(match["kin"]))
            if kin != {OUDER, KIND} and not _IN_PASSING.search(folded[: match.start("kin")]):
                found |= kin
    found.update(_WITH_STAND[match["wie"]] for match in _WITH.finditer(folded))
    return found


def _for_peers(folded: str, doelgroepen: Sequence[str]) -> bool:
    """Whether it brings grown-ups together who have the trouble themselves; not the bereaved."""
    others = _CARERS.union(_YOUNG, ("ouders", "nabestaanden"))
    return (
        others.isdisjoint(doelgroepen)
        and bool(_PEERS.search(folded))
        and not _BEREAVED.search(folded)
    )


def _kin_of(words: str) -> Iterable[str]:
    for stand, kin in _KIN.items():
        if re.search(rf"\b(?:{kin})(?!\w)", words):
            yield stand
