"""Where people stand to each other: who has the trouble, who is parent, partner or friend of them.

A group for parents of a child with autism is not for who has autism, and one for partners is not
for a son. Here the standing is read in a question and in an aanbod. Pure.
"""

import re
from collections.abc import Iterable, Sequence

from app.core.text import fold

OUDER, PARTNER, KIND, BROER_ZUS = "ouder", "partner", "kind", "broer-zus"
GROOTOUDER, NAASTE, BEROEPS = "grootouder", "naaste", "beroeps"
# Of somebody who is named only by a word such as "hij": whose parent or friend is left open.
IEMAND = "iemand"
# Of who writes of themselves and of nobody else.
ALLEEN = "alleen"

# The one who is named, seen from the writer, and what the writer is to them.
_OF_ROLE = {
    "kind": OUDER,
    "kleinkind": GROOTOUDER,
    "ouder": KIND,
    "grootouder": NAASTE,
    "partner": PARTNER,
    "broer-zus": BROER_ZUS,
    "buur": NAASTE,
    "vriend": NAASTE,
    "naaste": NAASTE,
}
_NAMED = {
    OUDER: r"zoons?|zoontjes?|zonen|do[cg]h?ters?|do[cg]h?tertjes?|kind(?:eren|je|jes)?|kids"
    r"|baby\w*|peuter\w*"
    r"|kleuter\w*|puber\w*|tiener\w*|pleeg\w+|tweeling|drieling|jkn|kleintjes?|gezin|gez|dreumes"
    r"|ukkie|(?:mijn|onze|ons|me|mn) (?:jongens?|meiden|meisje|oudste|jongste|kleine|twee|drie)"
    r"|(?:my|two|three|little) (?:boys?|girls?|ones?|sons?|daughters?)|children|child|mdr|vdr"
    r"|op komst"
    r"|als (?:vader|moeder|ouder)|ben (?:een )?(?:\w+ )?(?:vader|moeder)|zwanger|in verwachting",
    KIND: r"vaders?|moeders?|ouders|mama|papa|mam|pap|pa|ma|schoonouders",
    PARTNER: r"(?:mijn|m'n|mn|me|zijn|haar) (?:ex-?)?(?:man|vrouw|vriend|vriendin|ex|partner)"
    r"|partner|echtgeno\w+|(?:ex-)?partner",
    BROER_ZUS: r"broers?|broertjes?|zus(?:sen|je|jes|ter)?|brus(?:sen|je)?",
    GROOTOUDER: r"kleinkind\w*|kleinzoon|kleindochter",
    NAASTE: r"mantelzorg\w*|naasten?|famil\w+|vriend(?:en|in)?|buurman|buurvrouw|buren|collega\w*"
    r"|oma|opa|tante|oom|neef|nicht|huisgeno\w+",
    IEMAND: r"hij|hem|iemand die|voor een ander|die jongen|dat meisje|zij|haar|ze",
    BEROEPS: r"professionals?|beroepskracht\w*|hulpverleners?|leerkracht\w*|docent\w*|mijn klas"
    r"|onze school|mijn leerling\w*|onze bewoners|mijn team|ons team|als (?:juf|meester|werker)",
}
_NAMED_RE = {stand: re.compile(rf"\b(?:{words})\b") for stand, words in _NAMED.items()}
_FIRST_PERSON = re.compile(r"\b(?:ik|kben|kheb|mij|me|mijn|mn|i|my|ben)\b")


def stands_in(text: str, stems: Iterable[str], roles: Iterable[str]) -> frozenset[str]:
    """What who asks is to the others in ``text``, which shows ``roles`` of ``levensfase.toml``.

    ``stems`` are its words with their typing errors mended. ``alleen`` where they write of
    themselves and of nobody else; nothing where it tells nothing.
    """
    folded = f"{fold(text)} {' '.join(stems)}"
    found = {stand for stand, pattern in _NAMED_RE.items() if pattern.search(folded)}
    found.update(_OF_ROLE[role] for role in roles if role in _OF_ROLE)
    if not found and _FIRST_PERSON.search(folded):
        return frozenset({ALLEEN})
    return frozenset(found)


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
    r"|spreken|lunchen|sporten|fietsen|zingen|steunen)\b"
)
_OF_SOMEBODY = re.compile(rf"\b{_LIST} (?:van|met) {_SOMEBODY}\b")
_IN_PASSING = re.compile(r"\b(?:ook|geen|hulp van|samen met|vrijwilligers,)(?: voor)? $")
# "kinderen van 8 tot 12 met een ouder die …", "je hebt thuis een broer met …".
_WITH = re.compile(
    r"\b(?:met|hebt|heeft|hebben|wie|waarvan|opgroei\w+ met|(?:kinderen|dochters"
    r"|zonen) van) (?:thuis |van )?(?:een|de|je) "
    r"(?:\w+ )?(?P<wie>ouder|vader|moeder|broer|zus|broertje|zusje|partner|gezinslid|familielid)"
    r"(?: of \w+)? (?:met|die|te veel|is (?!overl|gestorv|dood)|heeft|ziek|in|drinkt|psychi\w+)\b"
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
_CARERS = frozenset(("mantelzorgers", "naasten"))


def stands_of(text: str, doelgroepen: Sequence[str]) -> frozenset[str]:
    """What one must be to somebody to go to an aanbod, by its name and description.

    Nothing where it is for who has the trouble too, or does not tell.
    """
    folded = fold(text)
    if _PROFESSIONALS.search(folded):
        return frozenset({BEROEPS})
    if _SELF_TOO.search(folded):
        return frozenset()
    found: set[str] = set()
    for pattern in (_AUDIENCE, _THEY_DO, _OF_SOMEBODY):
        for match in pattern.finditer(folded):
            kin = frozenset(_kin_of(match["kin"]))
            if kin != {OUDER, KIND} and not _IN_PASSING.search(folded[: match.start("kin")]):
                found |= kin
    found.update(_WITH_STAND[match["wie"]] for match in _WITH.finditer(folded))
    by_fields = not found and doelgroepen and _CARERS.issuperset(doelgroepen)
    if by_fields or _NOT_SELF.search(folded):
        found.add(NAASTE)
    if found == {KIND} and not _WITH.search(folded):
        return frozenset()  # "jongeren met …" have it themselves
    return frozenset(found - {KIND} if found & {OUDER, NAASTE} else found)


def _kin_of(words: str) -> Iterable[str]:
    for stand, kin in _KIN.items():
        if re.search(rf"\b(?:{kin})(?!\w)", words):
            yield stand


def may_stand(asker: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether who asks may be what an aanbod asks for. True where either tells nothing."""
    if not wanted or not asker:
        return True
    if wanted == {BEROEPS}:
        return BEROEPS in asker
    if asker == {ALLEEN}:
        return False
    if NAASTE in wanted or not asker.isdisjoint({IEMAND, NAASTE}):
        return True
    if KIND in wanted and OUDER in asker:
        return True  # a parent asks for their child
    return not asker.isdisjoint(wanted)
