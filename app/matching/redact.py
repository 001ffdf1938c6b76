"""Personal data taken out of a text before anything is shown again. Pure.

High recall comes first: a number or name too many taken out costs nothing here, one left in does.
The text itself is stored nowhere; this is for what the answer sends back (``hulpvraag_geschoond``).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.text import fold

_MONTHS = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_STREET = (
    r"(?:straat|laan|weg|plein|hof|singel|kade|dijk|gracht|park|plantsoen|dreef|steeg|pad|ring|wal|markt"
    r"|burg|veld|kamp|erf|hoek|horst|donk|meen|brink|akker|berg|waard|str\.)"
)
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "[e-mail]",
        re.compile(r"[^\s@<>\"(),;:]+\s?(?:@|\(at\)|\[at\])\s?[^\s@<>\"(),;:]+\.[a-z]{2,}", re.I),
    ),
    ("[rekening]", re.compile(r"\b[A-Z]{2}\s?\d{2}(?:\s?[A-Z]{4})(?:\s?\d){8,12}\b", re.I)),
    (
        "[account]",
        re.compile(
            r"(?<![\w.])@[\w.]{3,}|\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|fb|twitter|discord|"
            r"gebruikersnaam|username|account(?:naam)?|gamertag|inlognaam|digid[- ]naam)"
            r"(?:\s+is|\s*[:=])\s*@?[\w.\-]{3,}",
            re.I,
        ),
    ),
    (
        "[nummer]",
        re.compile(
            r"\b(?:zaak|dossier|client|cliënt|klant|polis|kenmerk|case|referentie|ref|beschikking|patient|"
            r"patiënt|v-|vreemdelingen|registratie|aanvraag|lidmaatschaps?|order|factuur)[\s-]?"
            r"(?:nummer|nr\.?|no\.?|id|code)?\s*[:#.]?\s*(?:is\s+)?[A-Z]{0,4}[-/ ]?\d[\w/.-]{3,}",
            re.I,
        ),
    ),
    (
        "[geboortedatum]",
        re.compile(
            rf"\b(?:0?[1-9]|[12]\d|3[01])\s?[-/. ]\s?(?:0?[1-9]|1[0-2]|{_MONTHS})"
            r"\s?[-/. ]\s?(?:19|20)?\d\d\b"
            r"|\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b",
            re.I,
        ),
    ),
    (
        "[telefoon]",
        re.compile(
            r"(?<![\w.])(?:\+|00)\d{1,3}[\s.-]?(?:\(0\))?(?:[\s.-]?\d){7,11}(?!\d)"
            r"|(?<![\w.])0\d{1,3}[\s.-]?(?:\d[\s.-]?){5,8}\d(?!\d)"
        ),
    ),
    ("[bsn]", re.compile(r"(?<![\d-])\d(?:[ .-]?\d){7,8}(?![\d-])")),
    (
        "[adres]",
        re.compile(
            rf"\b(?:[A-ZÀ-Ý][\w'’.-]*\s){{0,3}}[A-ZÀ-Ýa-z][\w'’-]*{_STREET}\s+\d{{1,4}}\s?(?:[a-z]\b|bis\b|-\s?\d+|hs\b)?"
            rf"(?!\s*(?:jaar|jr|uur|km|meter))",
        ),
    ),
    ("[postcode]", re.compile(r"\b[1-9]\d{3}\s?[A-Z]{2}\b")),
)


@dataclass(frozen=True)
class NameLists:
    """Names usual here, and what tells a name; all folded."""

    voornamen: frozenset[str]
    achternamen: frozenset[str]
    gewone_woorden: frozenset[str]
    triggers: tuple[str, ...]
    blijven: frozenset[str]


def redact(text: str, names: NameLists) -> str:
    """``text`` with personal data replaced by what it was: ``[naam]``, ``[telefoon]``, …

    Numbers of helplines stay.
    """
    for label, pattern in _PATTERNS:
        text = pattern.sub(_keep_helplines(label, names), text)
    return _names_out(text, names)


def _keep_helplines(label: str, names: NameLists) -> Callable[[re.Match[str]], str]:
    def replace(match: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", match.group())
        if digits and digits in names.blijven:
            return match.group()
        tail = " " if match.group().endswith(" ") else ""
        return label + tail

    return replace


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
    )
)


def _names_out(text: str, names: NameLists) -> str:
    words = list(_WORD.finditer(text))
    folded = [fold(match.group()) for match in words]
    marked = [_is_name(place, words, folded, text, names) for place in range(len(words))]
    _grow(words, folded, marked, names)
    return _replace(text, words, marked)


def _is_name(
    place: int, words: list[re.Match[str]], folded: list[str], text: str, names: NameLists
) -> bool:
    word = folded[place].removesuffix("'s").removesuffix("’s")
    capital = words[place].group()[:1].isupper()
    triggered = _triggered(words[place].start(), text, names)
    if word in names.gewone_woorden or len(word) < 2:
        return capital and triggered
    if triggered and capital:
        return True
    known = word in names.voornamen
    if known and (capital or triggered):
        return True
    return (
        capital and word in names.achternamen and not _starts_sentence(words[place].start(), text)
    )


def _triggered(start: int, text: str, names: NameLists) -> bool:
    before = fold(text[max(0, start - 30) : start]).rstrip(" :,.(")
    return before.endswith(names.triggers) and any(
        before.endswith(trigger) and not before[: -len(trigger)][-1:].isalnum()
        for trigger in names.triggers
    )


def _starts_sentence(start: int, text: str) -> bool:
    before = text[:start].rstrip()
    return not before or before[-1] in ".!?\n"


def _grow(
    words: list[re.Match[str]], folded: list[str], marked: list[bool], names: NameLists
) -> None:
    """A name goes on with prefixes and capitals: *Fatima el Amrani*, *Jan de Vries*."""
    for place, found in enumerate(marked):
        if not found:
            continue
        ahead = place + 1
        while ahead < len(words) and folded[ahead] in _PREFIX and ahead - place <= 3:
            ahead += 1
        if ahead < len(words) and _goes_on(words, folded, place, ahead, names):
            marked[place + 1 : ahead + 1] = [True] * (ahead - place)


def _goes_on(
    words: list[re.Match[str]], folded: list[str], place: int, ahead: int, names: NameLists
) -> bool:
    gap = words[ahead].start() - words[ahead - 1].end()
    if gap > 2:
        return False
    if words[ahead].group()[:1].isupper():
        return ahead > place + 1 or folded[ahead] not in names.gewone_woorden
    return folded[ahead] in names.achternamen and folded[ahead] not in names.gewone_woorden


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
