"""The rules of the readability check: each finds one thing that makes Dutch hard to read. Pure."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

MOST_WORDS = 15
LONG_WORD = 16
LEAST_STEM = 4
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TOKEN = re.compile(r"[^\s]+")
_CAPITALS = re.compile(r"\b[A-Z]{2,}[A-Z0-9]*\b")
_CLAUSE_NO = r"(?:niet|geen|nooit|nergens|niemand|niets)"
_TWO_NOES = re.compile(
    rf"\b{_CLAUSE_NO}(?:\s+(?!(?:en|of|maar|want|dus)\b)\w+){{0,4}}?\s+(?:zonder|{_CLAUSE_NO})\b"
    r"|\bniet\s+on(?!der|ze\b|s\b|geveer|line|middellijk|twikkel|tvang|tmoet|dank)\w{3,}",
    re.IGNORECASE,
)
_PREFIX = (
    r"(?:aan|achter|af|bij|binnen|bloot|dicht|door|goed|in|klaar|langs|los|mee|na|neer|om|onder|op"
    r"|open|over|plaats|rond|samen|schoon|stil|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weg)"
)
# A past participle: by rule (gemaakt, aangemeld, besproken), or one of the usual strong ones.
_PARTICIPLE = re.compile(
    rf"{_PREFIX}?ge\w{{2,}}(?:d|t)|(?:be|ver|ont|her)\w{{2,}}(?:d|t)"
    rf"|{_PREFIX}?ge(?:bod|bor|bracht|bonden|broken|daan|dragen|dronken|geten|geven|gaan|gev"
    r"|holpen|houden|keken|komen|kozen|kregen|laten|lezen|lopen|nomen|raden|reden|roepen|schonken"
    r"|schreven|slagen|slapen|sloten|sneden|sproken|stolen|stuurd|trokken|vallen|vangen|vonden"
    r"|vraagd|wezen|wonnen|worpen|worven|zien|zocht|zonden|zongen)(?:en)?"
    r"|(?:be|ver|ont)(?:boden|grepen|geven|handeld|houden|keken|komen|kozen|laten|lezen|loren"
    r"|nomen|schreven|sloten|spreken|sproken|trokken|vangen|vonden|wezen|zonden)|gedaan|voldaan",
    re.IGNORECASE,
)
_ARTICLES = frozenset(("de", "het", "een", "geen", "uw", "onze", "deze"))
# Words that look like a participle and are none.
_NO_PARTICIPLE_TEXT = """
gebied gedicht geduld gehoord geluid gemoed gerecht gezicht gewicht gebit bericht beeld belast
bestand beleid verband verdriet verlof verstand herfst best bent bekend gezond beroemd verwant
verkeerd bereid geschikt gehandicapt verliefd gericht
"""
_NO_PARTICIPLE = frozenset(_NO_PARTICIPLE_TEXT.split())
_BECOME = frozenset(("wordt", "worden", "werd", "werden", "geworden"))
_BE = frozenset(("is", "zijn", "was", "waren", "bent", "ben"))


@dataclass(frozen=True, eq=False)
class Woorden:
    """What the rules know of words, all in lower case; see ``load``."""

    bekend: frozenset[str]
    eigen: frozenset[str]
    formeel: Mapping[str, str]
    afkorting: Mapping[str, str]
    bekende_afkortingen: frozenset[str]


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence with its place in the text."""

    van: int
    tekst: str

    @property
    def woorden(self) -> list[str]:
        """Its words and numbers."""
        return [token for token in _TOKEN.findall(self.tekst) if re.search(r"\w", token)]


Vondst = tuple[int, int, str]
"""Place [van, tot) in a sentence, and what to write instead (or "")."""


@dataclass(frozen=True, slots=True)
class Regel:
    """One thing that makes a text hard. ``zin`` may hold %(stuk)s and %(beter)s.

    ``zoek`` finds its places in a sentence; its docstring names the source of the rule.
    ``gewicht`` is what one place counts for in the level.
    """

    code: str
    zin: str
    zoek: Callable[[Zin, Woorden], Iterator[Vondst]]
    zin_met_beter: str = ""
    gewicht: float = 1.0


def long_sentence(sentence: Zin, _words: Woorden) -> Iterator[Vondst]:
    """More than 15 words. Source: the house's quality list (A1, 18); short sentences are asked for
    by W3C, *Making Content Usable for People with Cognitive and Learning Disabilities*, 4.4."""
    if len(sentence.woorden) > MOST_WORDS:
        yield 0, len(sentence.tekst), ""


def rare_word(sentence: Zin, words: Woorden) -> Iterator[Vondst]:
    """A word with a Zipf frequency under 3.2. Source: quality list A1, 18; word frequency is one
    of the four features of LiNT-II (Utrecht University), the measure that this list aims at.

    Names pass (a capital within the sentence), and so do other forms and compounds of words that
    are known: Dutch makes them on the spot, and who knows the parts knows the whole.
    """
    for found in _WORD.finditer(sentence.tekst):
        word = found.group()
        if found.start() > 0 and word != word.lower():
            continue
        if len(word) > 3 and not _is_known(word.lower().replace("’", "'"), words.bekend):
            yield found.start(), found.end(), ""


def long_word(sentence: Zin, words: Woorden) -> Iterator[Vondst]:
    """A word of more than 16 letters. Source: word length is a feature of every Dutch readability
    measure since Douma (1960) and Brouwer (1963); 16 lets the usual compounds pass, and
    ``eigen`` what has no shorter name."""
    for found in _WORD.finditer(sentence.tekst):
        word = found.group()
        if word.lower() in words.eigen:
            continue
        if any(len(part) > LONG_WORD for part in word.split("-")):
            yield found.start(), found.end(), ""


def formal_word(sentence: Zin, words: Woorden) -> Iterator[Vondst]:
    """A formal word of ``woorden.toml``. Source: quality list A1, 18; the list is our own, in the
    spirit of the Direct Duidelijk campaign of the Dutch government."""
    lowered = sentence.tekst.lower()
    for formal, plain in words.formeel.items():
        if formal in lowered:
            for found in re.finditer(rf"\b{re.escape(formal)}\b", lowered):
                yield found.start(), found.end(), plain


def passive(sentence: Zin, _words: Woorden) -> Iterator[Vondst]:
    """*Wordt* or *worden* with a past participle; *is* or *zijn* with one only where *door* tells
    who does it, since *is verhuisd* is no passive. Source: quality list A1, 18; W3C, as above,
    pattern 4.4.2, *Use a Simple Tense and Voice*."""
    tokens = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(sentence.tekst)]
    plain = [word for word, _start, _end in tokens]
    auxiliaries = _BECOME if "door" not in plain else _BECOME | _BE
    helper = next((at for at, word in enumerate(plain) if word in auxiliaries), None)
    if helper is None:
        return
    for at, (word, _start, end) in enumerate(tokens):
        if at != helper and _is_participle(word, plain[at - 1] if at else ""):
            low, high = sorted((helper, at))
            yield tokens[low][1], tokens[high][2] if high == at else max(end, tokens[high][2]), ""
            return


def _is_participle(word: str, before: str) -> bool:
    return (
        before not in _ARTICLES
        and word not in _NO_PARTICIPLE
        and _PARTICIPLE.fullmatch(word) is not None
    )


def abbreviation(sentence: Zin, words: Woorden) -> Iterator[Vondst]:
    """A written short form (*o.a.*), or capitals that not everybody knows (*GGZ*).

    Source: WCAG 2.2, success criterion 3.1.4, *Abbreviations*.
    """
    lowered = sentence.tekst.lower()
    for short, full in words.afkorting.items():
        if short in lowered:
            for found in re.finditer(rf"(?<![\w.@]){re.escape(short)}(?!\w)", lowered):
                yield found.start(), found.end(), full
    if sentence.tekst != sentence.tekst.upper():
        for found in _CAPITALS.finditer(sentence.tekst):
            if found.group() not in words.bekende_afkortingen:
                yield found.start(), found.end(), ""


def double_negation(sentence: Zin, _words: Woorden) -> Iterator[Vondst]:
    """Two denials in one clause (*niet zonder*, *niet ongewoon*). Source: W3C, as above, pattern
    4.4.3, *Avoid Double Negatives or Nested Clauses*."""
    for found in _TWO_NOES.finditer(sentence.tekst):
        yield found.start(), found.end(), ""


def _is_known(word: str, known: frozenset[str]) -> bool:
    if word in known or all(part in known for part in word.split("-")):
        return True
    return not known.isdisjoint(_other_forms(word)) or _is_compound(word, known)


def _other_forms(word: str) -> Iterator[str]:
    """The forms that ``word`` (*piekert*, *opvoeders*) may be another one of (*piekeren*, …)."""
    for ending in ("", "s", "t", "d", "e", "en", "er", "ers", "te", "ten", "de", "den", "st"):
        stem = word.removesuffix(ending)
        if word.endswith(ending) and len(stem) >= LEAST_STEM:
            yield from (stem + other for other in ("", "en", "e", "t", "er") if other != ending)


def _is_compound(word: str, known: frozenset[str]) -> bool:
    """Whether a word is two known ones, with or without a link between them."""
    for cut in range(3, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if tail in known and any(
            head.removesuffix(link) in known for link in ("", "s", "e", "en") if len(head) > 3
        ):
            return True
    return False


REGELS = (
    Regel(
        "lange-zin",
        "Deze zin is lang. Maak er twee van, met hoogstens 15 woorden.",
        long_sentence,
        gewicht=2.0,
    ),
    Regel("moeilijk-woord", "‘%(stuk)s’ is een woord dat weinig mensen kennen.", rare_word),
    Regel("lang-woord", "‘%(stuk)s’ is een lang woord. Kan het korter?", long_word),
    Regel(
        "formeel",
        "‘%(stuk)s’ is een deftig woord. Laat het weg.",
        formal_word,
        "‘%(stuk)s’ is een deftig woord. Schrijf liever: %(beter)s.",
    ),
    Regel("lijdend", "‘%(stuk)s’ zegt niet wie het doet. Schrijf op wie het doet.", passive),
    Regel(
        "afkorting",
        "Niet iedereen kent ‘%(stuk)s’. Schrijf op wat het is.",
        abbreviation,
        "‘%(stuk)s’ is een afkorting. Schrijf liever: %(beter)s.",
    ),
    Regel(
        "twee-keer-niet",
        "‘%(stuk)s’ zegt twee keer niet. Zeg wat wel zo is.",
        double_negation,
    ),
)
