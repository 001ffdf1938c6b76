"""Personal data taken out of a text before anything is shown again. Pure.

High recall comes first: a number or name too many taken out costs nothing here, one left in does.
The text itself is stored nowhere; this is for what the answer sends back (``hulpvraag_geschoond``).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.core.text import fold
from app.matching.redact_numbers import numbers_out


@dataclass(frozen=True)
class NameLists:
    """Names usual here, and what tells a name; all folded.

    ``gewone_woorden`` are a name as well as a word, ``bekend`` are words of ordinary questions;
    ``bekende_namen`` are names that say nothing about who asks (*Harry Potter*).
    """

    voornamen: frozenset[str]
    achternamen: frozenset[str]
    gewone_woorden: frozenset[str]
    triggers: tuple[str, ...]
    na: tuple[str, ...]
    bekende_namen: tuple[str, ...]
    bekend: frozenset[str]
    blijven: frozenset[str]


def redact(text: str, names: NameLists) -> str:
    """``text`` with personal data replaced by what it was: ``[naam]``, ``[telefoon]``, …

    Numbers of helplines stay.
    """
    return _names_out(numbers_out(text, names.blijven, names.bekend), names)


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PREFIX = frozenset(
    (
        "van",
        "de",
        "den",
        "der",
        "het",
        "te",
        "ten",
        "ter",
        "el",
        "al",
        "ben",
        "bin",
        "v.d",
        "vd",
        "vander",
        "t",
        "'t",
        "la",
        "le",
        "di",
        "da",
        "dos",
    )
)


# *mevr v.d. Berg*: dots that no word holds.
_SHORT_PREFIX = re.compile(r"\bv\.\s?(?:d\.|d)?\s*$")
# What stands after a name in a sentence, for names that are words too.
_AFTER_NAME = re.compile(
    r"\s*(?:\(|,|\d|van \d|(?:is|heeft|wil|wordt|gaat|kan|komt|zit|durft|mag|moet|speelt)\b)"
)


def _names_out(text: str, names: NameLists) -> str:
    words = list(_WORD.finditer(text))
    if "[" in text:
        words = [match for match in words if not _in_label(match, text)]
    folded = [fold(match.group()) for match in words]
    shouting = sum(map(str.isupper, text)) > sum(map(str.islower, text))
    famous = _famous(text, names)
    marked = [
        words[place].start() not in famous and _is_name(place, words, folded, text, names, shouting)
        for place in range(len(words))
    ]
    _grow(words, folded, marked, names, shouting)
    _join(words, folded, marked, text, names)
    return _replace(text, words, marked)


def _in_label(match: re.Match[str], text: str) -> bool:
    """Whether the word is a label that stands for what was taken out already."""
    return text[match.start() - 1 : match.start()] == "[" and text[match.end() :][:1] in ("]", "-")


def _famous(text: str, names: NameLists) -> set[int]:
    """Places of words of names that everybody knows."""
    plain = fold(text)
    if len(plain) != len(text):
        return set()
    hits = _one_of(names.bekende_namen).finditer(plain)
    return {place for hit in hits for place in range(hit.start(), hit.end())}


@lru_cache(maxsize=8)
def _one_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b" if phrases else r"(?!)")


def _is_name(
    place: int,
    words: list[re.Match[str]],
    folded: list[str],
    text: str,
    names: NameLists,
    shouting: bool,
) -> bool:
    word = folded[place].removesuffix("'s")
    match = words[place]
    capital = match.group()[:1].isupper() and not shouting
    listed = word in names.voornamen or word in names.achternamen
    if not capital and not listed:
        return False
    triggered = _triggered(match.start(), text, names)
    if len(word) < 2:
        return capital and triggered and _initial(place, words, names)
    if triggered and capital and word in _PREFIX and _initial(place, words, names):
        return True
    if word in names.gewone_woorden:
        clear = capital or (len(word) > 3 and bool(_AFTER_NAME.match(text, match.end())))
        return triggered and listed and clear
    usual = _is_usual(match.group(), word, names)
    if triggered and (capital or listed):
        return (listed or not usual) if capital else _lower_name(word, match.start(), text, names)
    if not capital:
        return False
    if word in names.voornamen or (not usual and _tells_before(match.end(), text, names)):
        return True
    return word in names.achternamen and not _starts_sentence(match.start(), text)


def _is_usual(written: str, word: str, names: NameLists) -> bool:
    """Whether a word with a capital is ordinary, or an abbreviation (*DM2*, *BMI*)."""
    return word in names.bekend or (written.isupper() and len(written) <= 5)


def _lower_name(word: str, start: int, text: str, names: NameLists) -> bool:
    """Whether a listed name without a capital is meant as one: *dhr jansen*, *mijn zoon daan*."""
    if word in names.voornamen:
        return True
    return word not in names.bekend and text[max(0, start - 2) : start].strip() not in (",", ":")


def _initial(place: int, words: list[re.Match[str]], names: NameLists) -> bool:
    """Whether a letter or prefix begins a name: *K. Yilmaz*, *A. van der Meulen*, *De Groot*."""
    for later in words[place + 1 : place + 5]:
        word = later.group()
        if len(word) > 1 and word[:1].isupper() and fold(word) not in _PREFIX:
            return fold(word) not in names.bekend or fold(word) in names.achternamen
        if len(word) > 1 and fold(word) not in _PREFIX:
            return False
    return False


def _triggered(start: int, text: str, names: NameLists) -> bool:
    before = fold(text[max(0, start - 30) : start])
    before = _SHORT_PREFIX.sub("", before).rstrip(" :,(\n")
    return before.endswith(names.triggers) and any(
        before.endswith(trigger) and not before[: -len(trigger)][-1:].isalnum()
        for trigger in names.triggers
    )


def _tells_before(end: int, text: str, names: NameLists) -> bool:
    """Whether what follows says that the word was a name: *Mees (8)*, *Thijs heet hij*."""
    after = fold(text[end : end + 30])
    if re.match(r"\s?\(\d{1,2}(?:\s?(?:jaar|jr))?\)", after):
        return True
    return bool(_one_of(names.na).match(after.lstrip(" ,")))


def _starts_sentence(start: int, text: str) -> bool:
    before = text[:start].rstrip()
    return not before or before[-1] in ".!?\n"


def _grow(
    words: list[re.Match[str]],
    folded: list[str],
    marked: list[bool],
    names: NameLists,
    shouting: bool,
) -> None:
    """A name goes on with prefixes and capitals: *Fatima el Amrani*, *Jan de Vries*."""
    for place, found in enumerate(marked):
        if not found:
            continue
        ahead = place + 1
        while ahead < len(words) and folded[ahead] in _PREFIX and ahead - place <= 3:
            ahead += 1
        if ahead < len(words) and _goes_on(words, folded, place, ahead, names, shouting):
            marked[place + 1 : ahead + 1] = [True] * (ahead - place)


def _join(
    words: list[re.Match[str]],
    folded: list[str],
    marked: list[bool],
    text: str,
    names: NameLists,
) -> None:
    """What stands beside a name: *door Sem en Lotte*, *Vries, J.*"""
    for place in range(1, len(words)):
        between = text[words[place - 1].end() : words[place].start()]
        initial = text[words[place].start() :][1:2] == "." and words[place].group().isupper()
        if marked[place - 1] and between in (", ", ",") and initial:
            marked[place] = True
        if place < 2 or folded[place - 1] not in ("en", "and", "ve", "i") or between != " ":
            continue
        for name, other in ((place, place - 2), (place - 2, place)):
            if marked[name] and _may_be_name(words[other], folded[other], text, names):
                marked[other] = True


def _may_be_name(match: re.Match[str], word: str, text: str, names: NameLists) -> bool:
    written = match.group()
    if not written[:1].isupper() or _starts_sentence(match.start(), text):
        return False
    plain = word in names.gewone_woorden or _is_usual(written, word, names)
    return word in names.voornamen or not plain


def _goes_on(
    words: list[re.Match[str]],
    folded: list[str],
    place: int,
    ahead: int,
    names: NameLists,
    shouting: bool,
) -> bool:
    if words[ahead].start() - words[ahead - 1].end() > 2:
        return False
    word = folded[ahead]
    surname = word in names.achternamen or word in names.voornamen
    if words[ahead].group()[:1].isupper() and not shouting:
        if "," in words[ahead].string[words[ahead - 1].end() : words[ahead].start()]:
            return surname and word not in names.gewone_woorden
        return surname or (word not in names.gewone_woorden and word not in names.bekend)
    return word in names.achternamen and (ahead > place + 1 or len(word) > 3)


def _replace(text: str, words: list[re.Match[str]], marked: Iterable[bool]) -> str:
    out, last, open_name = [], 0, False
    for match, found in zip(words, marked, strict=True):
        between = text[last : match.start()]
        if found and open_name and len(between) <= 2:
            last = match.end()
            continue
        out.append(between + ("[naam]" if found else match.group()))
        last, open_name = match.end(), found
    return "".join([*out, text[last:]])
