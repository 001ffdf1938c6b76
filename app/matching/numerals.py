"""Numbers that are written in Dutch words, and ages among them put in figures. Pure."""

import re

from app.matching.numerals_abroad import ages_abroad_in_figures

UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
)
ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde")
TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")

_VALUES = {word: value for value, word in enumerate(UNITS, start=1) if word != "een"}
_VALUES |= {word: value for value, word in enumerate(_TEENS, start=10)}
_VALUES |= {word: 10 * value for value, word in enumerate(TENS, start=2)}
_VALUES |= {
    f"{unit}en{ten}": 10 * tens + ones
    for tens, ten in enumerate(TENS, start=2)
    for ones, unit in enumerate(UNITS, start=1)
}
# A smaller number that a sentence begins with counts something.
_LEAST_ALONE = 15
_COUNTS = {word: value for words in (UNITS, ORDINALS) for value, word in enumerate(words, start=1)}
_WORD = "|".join(sorted(_VALUES, key=len, reverse=True))
# Most numerals are no age ("twee keer", "geef acht"): only before a word for years, weeks or
# months, after somebody ("mijn dochter van zeven"), and where a sentence such as "ik ben vijftig"
# stops.
_BEFORE_YEARS = re.compile(
    rf"\b({_WORD})(?=\s*-?\s*(?:jaar|jaren|jr\b|jarig|weken|maanden|dagen oud))"
)
_AT_THE_END = re.compile(
    rf"\b((?:ben|is(?: nu| net| al| pas| bijna| inmiddels)?|van|zijn"
    rf"|wordt?(?: (?:over|volgende|binnenkort|straks)(?: \w+){{0,2}})?|word(?:t|en)? ik) )({_WORD})"
    r"(?=\s*(?:[.,;:)!?\n]|$|en\b|geworden\b|of zo\b))"
)
_TEN_WORD = "|".join(TENS)
# "Tweeënvijftig ben ik", "Negentien, tussenjaar, ...": where a sentence begins.
_GROWN = "|".join(word for word, value in _VALUES.items() if value > _LEAST_ALONE)
_AT_THE_START = re.compile(
    rf"((?:^|[.!?] ))({_GROWN})(?=(?: jaar)? ben ik\b|, (?!(?:{_TEN_WORD})\b))"
)
# "net achttien geworden", "wordt vrijdag negentig", "onze Noor van dertien".
_BECOME = re.compile(rf"\b()({_WORD})(?= geworden\b)")
_DAY = r"(?:vandaag|morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|in \w+|dit jaar|deze maand)"
_SOON = re.compile(rf"\b(wordt? (?:ik |hij |ze )?{_DAY} )({_WORD})(?=\s*(?:[.,;:)!?]|$|en\b))")
# Who somebody is to the writer, as it stands before a name: "mijn kleinzoon Sem".
RELATION = (
    r"(?:(?:achter)?(?:klein|pleeg|stief|bonus|schoon)?(?:zoon|do[cg]h?ter|kind)(?:tje|je)?|zoon"
    r"|neef(?:je)?|nicht(?:je)?|broer(?:tje)?|zus(?:je)?|(?:schoon)?(?:moeder|vader)|oma|opa"
    r"|man|vrouw|tante|oom|vriend(?:in)?|buurman|buurvrouw|oudste|jongste|middelste)"
)
_BY_NAME = re.compile(
    rf"\b((?:mijn|onze|ons|m'n|mn|me) (?:{RELATION} )?\w+ van )({_WORD})\b(?! (?:euro|keer|uur))"
)
_BEFORE_OTHER = re.compile(rf"\b()({_WORD})(?= is (?:hij|ze|zij)\b)")
_OF_SOMEBODY = re.compile(
    r"\b((?:klein|pleeg|stief|schoon|over)?(?:zoon|dochter|kind|jongen|meisje|jochie|ventje"
    r"|mannetje|peuter|kleuter|moeder|vader|oma|opa|man|vrouw|broer"
    r"|zus)\w*(?:,? van |, ))"
    rf"({_WORD})\b(?!\s*(?:euro|uur|keer|weken|maanden|dagen|kinderen|kilo))"
)


# "ze zijn zeven en tien", "drie kinderen van vier, zeven en elf": the last of several ages.
_SEVERAL = re.compile(
    r"\b((?:ze zijn|(?:kinderen|kids|zoons|zonen|dochters|jongens|meiden|meisjes|kleinkinderen)"
    r"(?: zijn| van)?) (?:nu |net |al )?)"
    rf"((?:(?:{_WORD}|\d{{1,2}}),? (?:en )?){{1,3}}(?:{_WORD}))\b"
    r"(?!\s*(?:euro|uur|keer|weken|maanden|dagen|kinderen|van de))"
)
_ONE = re.compile(rf"\b(?:{_WORD})\b")

_OTHERS = (_OF_SOMEBODY, _AT_THE_END, _BEFORE_OTHER, _BECOME, _SOON, _BY_NAME)


def ages_in_figures(folded: str) -> str:
    """``folded`` text with ages from 2 to 99 in figures: *zoon van acht* becomes *zoon van 8*.

    So do those in other languages. Other numbers stay words: *twee keer*, *twee kinderen*.
    """
    text = _BEFORE_YEARS.sub(lambda match: str(_VALUES[match[1]]), folded)
    text = _SEVERAL.sub(
        lambda match: match[1] + _ONE.sub(lambda word: str(_VALUES[word[0]]), match[2]), text
    )
    for pattern in (*_OTHERS, _AT_THE_START):
        text = pattern.sub(lambda match: f"{match[1]}{_VALUES[match[2]]}", text)
    return ages_abroad_in_figures(text)


def count_of(word: str) -> int:
    """The number, 1..9, that a folded word says: *drie*, *derde*, *3*, *3e*. Else KeyError."""
    return int(word[0]) if word[0].isdigit() else _COUNTS[word]
