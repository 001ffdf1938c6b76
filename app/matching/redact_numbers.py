"""Personal data that is told by its shape: numbers, addresses, dates and accounts. Pure.

Every pattern replaces what its group ``weg`` holds, or all that it matched. The order matters: what
is surest comes first, so that a bank account is not taken for a telephone number.
"""

import re
from collections.abc import Set as AbstractSet
from functools import partial

_MONTHS = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|march|mar|apr(?:il)?|mei|may|juni?|june|"
    r"juli?|july|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)"
)
_UNITS = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_DAY_WORDS = (
    rf"(?:{_UNITS}(?:ëntwintig|entwintig)|(?:een|één)endertig|eenentwintig|twintig|dertig|dertien|"
    rf"veertien|(?:vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf|{_UNITS})"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d|\d\d)"
_YEAR_WORDS = r"(?:negentien\w{4,}|negentien honderd \w+|tweeduizend\w*)"
_BORN = r"(?:geb(?:oren|oortedatum|\.)?|jarig|verjaardag|born|birth)\b[^\d.!?\n]{0,16}?"
# Ends of Dutch street names. Only with a capital do those of the second list count, and words that
# are a street by themselves.
_STREET = r"(?:straat|laan|weg|plein|singel|kade|dijk|gracht|dreef|steeg|hof|allee|plantsoen|str\.)"
_QUIET_STREET = (
    r"(?:park|pad|ring|wal|markt|burg|veld|kamp|erf|hoek|horst|donk|meen|brink|akker|berg|waard|"
    r"wetering|sloot|brug|haven|poort|dam|vliet|beek|weide|kolk|maat|enk|esch|gaarde|hage|hagen|"
    r"oord|rak|sluis|kwartier|hoven|stede|belt|bleek|mars|made|diep|zand|heide|tuinen|eiland|"
    r"boulevard|promenade|passage|bongerd|hoeve|werf)"
)
_BARE_STREET = (
    r"(?:Brink|Markt|Dijk|Kade|Plein|Hof|Singel|Dam|Haven|Laan|Wal|Gracht|Enk|Es|Esch|Wetering|"
    r"Ring|Park|Eiland|Vliet|Beek|Kolk|Steeg|Rietveld|Poort|Werf)"
)
_HOUSE = r"(?!(?:19|20)\d\d\b)\d{1,4}(?!\d)(?:\s?[-/]?\s?(?:[a-zA-Z]|\d{1,3}|bis|hs|hoog)\b)?"
_NO_HOUSE = r"(?!\s*(?:jaar|jr|uur|km|meter|maanden|weken|dagen|procent|euro|%))"
_PARTICLES = r"(?:(?:Van|Ter|Ten|Te|De|Den|Der|Sint|St\.|van|de|der|den|a|à|het|'t)\s){0,3}"
_NAMED = r"(?:[A-ZÀ-Ý][\w'’.-]*\s)"

# What a number belongs to: with the word number after it, or also without.
_NUMBERED = (
    r"client|cliënt|klant|patient|patiënt|v|vreemdelingen|registratie|aanvraag|lidmaatschaps?|order|"
    r"factuur|paspoort|document|identiteits\w*|id|rijbewijs|cjib|inschrijf|meldings?|incident|"
    r"rekening|pas|contract|huurders?|relatie|deelnemers?"
)
_ALWAYS_NUMBERED = (
    r"zaak|dossier|polis|kenmerk|case|referentie|ref|beschikking|bsn|burgerservice|sofi"
)
_SITES = r"insta(?:gram)?|snap(?:chat)?|tik\s?tok|facebook|fb|twitter|discord|twitch|steam|telegram"
_HANDLES = (
    r"gebruikersnaam|username|user name|account(?:naam)?|gamertag|inlognaam|nickname|nick|"
    r"digid[- ]naam|profielnaam"
)

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "[e-mail]",
        re.compile(
            r"[^\s@<>\"(),;:]+\s?(?:@|\(at\)|\[at\]|\bapenstaartje\b|\sat\s)\s?[^\s@<>\"(),;:]+"
            r"(?:\.|\spunt\s|\sdot\s)[a-z]{2,}\b",
            re.I,
        ),
    ),
    (
        "[account]",
        re.compile(
            r"\b(?:https?://)?(?:www\.)?(?:facebook|instagram|linkedin|tiktok|twitter|x|snapchat|"
            r"youtube|twitch|discord)\.(?:com|gg|tv)/\S+",
            re.I,
        ),
    ),
    ("[account]", re.compile(r"(?<![\w.])@(?!ease\b)[\w.]{3,}")),
    (
        "[account]",
        re.compile(
            rf"\b(?:(?:{_SITES})\s+heet\s+(?:ik|hij|zij|ze)|(?:{_SITES}|{_HANDLES})\s*(?:is|[:=])?)"
            r"\s+@?(?P<handle>[\w.\-]{3,})",
            re.I,
        ),
    ),
    (
        "[account]",
        re.compile(rf"\b(?P<weg>(?=\w*[a-z])(?=[\w.]*\d)[\w.-]{{4,}})\s+op\s+(?:{_SITES})\b", re.I),
    ),
    ("[rekening]", re.compile(r"\b[A-Z]{2}\s?\d{2}(?:\s?[A-Z]{4})(?:\s?\d){8,12}\b", re.I)),
    ("[rekening]", re.compile(r"\b[A-Z]{2}\d{2}(?:\s?\d{4}){2,6}(?:\s?\d{1,4})?\b")),
    (
        "[nummer]",
        re.compile(
            rf"\b(?:(?:{_ALWAYS_NUMBERED})[\s-]?(?:nummer|nr\.?|no\.?|id|code)?\s*[:#.]?"
            rf"|(?:{_NUMBERED})[\s-]?(?:(?:nummer|nr\.?|no\.?|id|code)\s*[:#.]?|[:#]))\s*"
            r"(?:is\s+|heeft\s+(?:als\s+)?(?:nummer|nr\.?)\s+)?"
            r"(?P<weg>(?-i:[A-Z]{0,4})[-/ ]?\d[\w/.-]{3,})",
            re.I,
        ),
    ),
    (
        "[nummer]",
        re.compile(
            r"\b(?:paspoort|document|id|identiteitskaart|rijbewijs|klant|cliënt|client|zaak|"
            r"dossier)[\s-]?(?:nummer|nr\.?)\s*[:#]?\s*(?:is\s+)?(?P<weg>(?=\w*\d)[A-Z0-9]{6,})\b",
            re.I,
        ),
    ),
    ("[nummer]", re.compile(r"\b(?:[A-Z]{1,3}[-/])?(?:19|20)\d\d[/-]\d{4,}\b")),
    (
        "[kenteken]",
        re.compile(
            r"\b(?=[A-Z\d-]*[A-Z])(?=[A-Z\d-]*\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-"
            r"(?:[A-Z]{1,3}|\d{1,3})\b"
        ),
    ),
    (
        "[geboortedatum]",
        re.compile(
            rf"\b(?:0?[1-9]|[12]\d|3[01])(?:\s?[-/.]\s?|\s)(?:0?[1-9]|1[0-2]|{_MONTHS}\.?)"
            rf"(?:\s?[-/.]\s?|\s){_YEAR}(?!\s?\d)"
            r"|\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b"
            rf"|\b{_DAY_WORDS}\s{_MONTHS}\s(?:{_YEAR}|{_YEAR_WORDS})\b",
            re.I,
        ),
    ),
    (
        "[geboortedatum]",
        re.compile(rf"\b{_BORN}(?P<weg>(?:\d{{1,2}}|{_DAY_WORDS})e?\s?{_MONTHS}\b)", re.I),
    ),
    (
        "[telefoon]",
        re.compile(
            r"(?<![\w.])(?:\+|00)\d{1,3}[\s.-]?(?:\(0\))?(?:[\s.-]?\d){7,11}(?!\d)"
            r"|(?<![\w.])\(0\d{1,3}\)\s?(?:\d[\s.-]?){5,8}\d(?!\d)"
            r"|(?<![\w.])0\d{1,3}\s?[/.-]?\s?(?:\d[\s.-]?){5,8}\d(?!\d)"
        ),
    ),
    ("[bsn]", re.compile(r"(?<![\d-])\d(?:[ .-]?\d){7,8}(?![\d-])")),
    (
        "[adres]",
        re.compile(
            rf"\b{_NAMED}{{0,3}}{_PARTICLES}[A-ZÀ-Ýa-z][\w'’-]*{_STREET}\s+{_HOUSE}{_NO_HOUSE}"
            rf"|\b{_NAMED}{{0,2}}{_PARTICLES}[A-ZÀ-Ý][\w'’-]*{_QUIET_STREET}\s+{_HOUSE}{_NO_HOUSE}"
            rf"|\b{_NAMED}{{0,2}}{_BARE_STREET}\s+{_HOUSE}{_NO_HOUSE}"
        ),
    ),
    (
        "[adres]",
        re.compile(
            r"\b(?:[Ww]oon(?:t|achtig)?|[Ww]on(?:en|end)|[Aa]dres(?:\s+is)?|ADRES|[Hh]uis)\b:?\s+"
            r"(?:(?:ik|wij|we|hij|ze|zij|nu|sinds kort)\s+)?(?:(?:op|aan|in|bij)\s+)?"
            rf"(?:(?:de|het)\s+)?(?P<weg>[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){{0,3}}\s{_HOUSE})"
            rf"{_NO_HOUSE}"
        ),
    ),
    (
        "[adres]",
        re.compile(
            r"\b(?:woont?|wonen|wonend|adres|woonachtig)\b[^.!?\n]{0,28}?\b(?P<straat>[\w'’-]{3,}"
            r"(?:straat|laan|weg|plein|singel|gracht|dijk|kade|hof|steeg|allee|dreef))\b"
            r"(?:\s+(?:op|nummer|nr\.?|op nummer)\s+\d{1,4}\s?[a-z]?\b)?",
            re.I,
        ),
    ),
    ("[adres]", re.compile(r"\bhuis(?:nummer|nr\.?)\s*:?\s*\d{1,4}\s?[a-z]?\b", re.I)),
    ("[postcode]", re.compile(r"\b[1-9]\d{3}\s?[A-Z]{2}\b")),
    ("[postcode]", re.compile(r"\b[1-9]\d{3}(?!km|kg|ml|cc|mm|cm|m2|en|eu)[a-z]{2}\b")),
    ("[postcode]", re.compile(r"\bpostcode\s*:?\s*(?:is\s+)?[1-9]\d{3}\s?[a-z]{2}\b", re.I)),
)
# What no text without a digit holds.
_IN_DIGITS = frozenset(
    ("[rekening]", "[nummer]", "[kenteken]", "[telefoon]", "[bsn]", "[postcode]")
)
_DIGIT = re.compile(r"\d")
# Streets that are no address.
_NO_STREET_TEXT = """
zijstraat winkelstraat hoofdstraat snelweg hoofdweg spoorweg schoolplein binnenplein dorpsplein
fietsweg landweg achterhof onderweg uitweg omweg ringweg buurtplein speelplein
"""
_NO_STREET = frozenset(_NO_STREET_TEXT.split())


def numbers_out(text: str, stay: AbstractSet[str], known: AbstractSet[str]) -> str:
    """``text`` with what is told by its shape replaced by what it was.

    Digits in ``stay`` are numbers of helplines; words in ``known`` are no account and no street.
    """
    digits = _DIGIT.search(text)
    for label, pattern in _PATTERNS:
        if label in _IN_DIGITS and not digits:
            continue
        text = pattern.sub(partial(_put, label=label, stay=stay, known=known), text)
    return text


def _put(found: re.Match[str], label: str, stay: AbstractSet[str], known: AbstractSet[str]) -> str:
    whole = found.group()
    groups = found.groupdict()
    digits = re.sub(r"\D", "", whole)
    if digits in stay and label != "[adres]":
        return whole
    handle = groups.get("handle")
    if handle:
        start = found.start("handle") - found.start()
        said = whole[:start].rstrip("@") + label + whole[start + len(handle) :]
        return said if _is_handle(handle, whole, known) else whole
    straat = groups.get("straat")
    if straat:
        if straat.lower() in _NO_STREET or straat.lower() in known:
            return whole
        start = found.start("straat") - found.start()
        number = re.search(r"\b(?:nummer|nr\.?|op)\s+\d{1,4}\b", whole[:start])
        head = whole[:start] if not number else whole[: number.start()] + label + " "
        return head + label
    weg = groups.get("weg")
    if weg:
        return whole.replace(weg, label)
    before = re.match(r"(?:de|het)\s", whole) if label == "[adres]" else None
    return (before.group() if before else "") + label + (" " if whole.endswith(" ") else "")


def _is_handle(handle: str, whole: str, known: AbstractSet[str]) -> bool:
    """Whether a word after *insta* is a name there, and not the next word of the sentence."""
    if re.search(r"\d|\w[._]\w", handle):
        return True
    said = re.search(r"\bis\b|heet|[:=]", whole[: whole.rindex(handle)])
    return bool(said) and handle.lower().strip(".-") not in known
