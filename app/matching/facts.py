"""What the text of an aanbod tells besides its fields: sex, groups, step. Pure."""

import re
from collections.abc import Sequence

from app.core.text import fold, stem, tokens
from app.matching.lexicon import Lexicon

_WOMEN = re.compile(
    r"(?:^|[.!?:] )(?:jonge |alleenstaande |gescheiden |oudere |\w+se )?(?:vrouwen|moeders|dames"
    r"|meiden)(?: en meiden)? (?!en\b|of\b)\w+"
    r"|\bonder (?:vrouwen|moeders|meiden)\b|\bmama\w*(?:groep|ochtend|middag|cafe|dag|club)\b|"
    r"\b(?:alleen |uitsluitend |speciaal |enkel )?voor (?:\w+ ){0,2}?"
    r"(?:vrouwen|meiden|meisjes|moeders|dames)\b"
    r"|\bvrouwen(?:groep|ochtend|middag|avond|cafe|studio|centrum|praatgroep|sport|zwemmen|club"
    r"|huis|ontbijt|lunch|tafel|kring|dag|naai|loop|fiets)\w*"
    r"|\b(?:meiden|meisjes|dames)(?:groep|werk|avond|club|zwemmen|sport|praat)\w*|\bmoedergroep\w*"
    r"|\bvrouwen onder elkaar\b|\balleen (?:vrouwen|meiden|meisjes|dames)\b"
)
_MEN = re.compile(
    r"(?:^|[.!?:] )(?:jonge |alleenstaande |gescheiden |oudere |\w+se )?(?:mannen|vaders|heren"
    r"|kerels|jongens) (?!en moeders|en vrouwen|of\b)\w+"
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


# "Mannen komen er niet in", "geen vrouwen": who is kept out is not whom it is for.
_SHUT = re.compile(
    r"\b(?:mannen|vrouwen|heren|dames|jongens|meisjes|meiden) (?:komen|mogen|kunnen|zijn)"
    r" (?:\w+ ){0,3}?(?:niet|geen)(?: \w+){0,2}"
    r"|\b(?:mannen|vrouwen|heren|dames) (?:blijven|wachten) (?:\w+ )?(?:buiten|thuis|weg)"
    r"|\b(?:geen|zonder|(?:dicht|gesloten|verboden|taboe) voor) (?:\w+ )?"
    r"(?:mannen|vrouwen|heren|dames|jongens|meisjes|meiden)\b"
)


def sex_of(text: str) -> str:
    """``v`` or ``m`` where the text says that it is for women or men alone, else ``""``.

    The text begins with the name, which counts first.
    """
    folded = _SHUT.sub("", fold(text))
    if _BOTH.search(folded):
        return ""
    name = folded.split(". ", 1)[0]
    return _one_sex(name) or _one_sex(folded)


def _one_sex(folded: str) -> str:
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


_NO_WHEELS = re.compile(
    r"\b(?:geen lift|niet (?:goed )?(?:rolstoel)?toegankelijk|trap(?:pen)? op|steile trap"
    r"|alleen met (?:een )?trap|niet met (?:een )?rolstoel|geen rolstoelen|een rolstoel niet)\b"
)


def shut_out(text: str) -> frozenset[str]:
    """The means of access (slugs of ``toegankelijk``) that the text says it has not.

    Of these only ``rolstoel`` is read (*geen lift*, *steile trap*).
    """
    return frozenset({"rolstoel"}) if _NO_WHEELS.search(fold(text)) else frozenset()


_ONLY_THERE = re.compile(
    r"\b(?:alleen|uitsluitend|enkel) (?:\w+ ){0,4}?(?:uit|in|van|voor)\b[^.;!?]{0,60}"
    r"|\bvoor (?:\w+ ){0,2}?(?:bewoners|buurtbewoners|wijkbewoners|inwoners|mensen|vrouwen|mannen"
    r"|ouderen|kinderen|jongeren|ouders|gezinnen|wie) (?:uit|van|die in|wonend in|in)"
    r"(?=[^.;!?]{3,60}(?:[.;!?]|$))(?![^.;!?]*\b(?:omgeving|daarbuiten|elders|ook|anders)\b)"
    r"[^.;!?]{0,60}",
    re.IGNORECASE,
)


def only_there(text: str) -> str:
    """The part of a text that says for which places alone it is; ``""`` where none does."""
    match = _ONLY_THERE.search(text)
    return match[0] if match else ""


_LANGUAGES = {
    "pools": "pl",
    "turks": "tr",
    "arabisch": "ar",
    "oekraiens": "uk",
    "engels": "en",
    "tigrinya": "ti",
    "somalisch": "so",
    "spaans": "es",
    "farsi": "fa",
    "frans": "fr",
}
_TONGUE = "|".join(_LANGUAGES)
_IN_TONGUE = re.compile(
    rf"(?<!ook )\b(?:in het|spreken(?: \w+)?|volledig|geheel) ((?:{_TONGUE})"
    rf"(?:(?:, | of | en )(?:{_TONGUE}))*)\b"
)
_DUTCH_TOO = re.compile(r"\bnederlands\b|\bmeertalig|\balle talen\b|\btolk\b")
_DUTCH = ("nl",)


def languages_of(text: str) -> tuple[str, ...]:
    """The languages (ISO 639-1) that a text says to be in, where its fields are empty.

    Dutch, unless it names another language as the one that it is held in.
    """
    folded = fold(text)
    if _DUTCH_TOO.search(folded):
        return _DUTCH
    named = " ".join(match[1] for match in _IN_TONGUE.finditer(folded))
    return tuple(code for word, code in _LANGUAGES.items() if word in named) or _DUTCH
