"""Ages in a text, and whose they are. Pure."""

import re
from datetime import date

from app.core.text import fold
from app.matching.numerals import RELATION, ages_in_figures

OLDEST = 110
# "82 jr", "9-jarige", "15 years old", "yaşında", "lat", "років": an age in figures.
_YEARS = (
    r"(?:jaar|jaren|jr|jarig\w*|j\b|lentes|years?|yrs?|y\.?o\b|yas\w*|yasında|lat|latek|roku zycia"
    r"|рок\w*|рік\w*|سنة|سنوات|عاما?|عام)"
)
_AGE = re.compile(rf"(?<![\d.,:/-])(\d{{1,3}})\s*-?\s*{_YEARS}", re.IGNORECASE)
# "een dochter van 9", "zoon (14)", "mw. 82", "ik ben 34": an age by its place.
_PLACED = re.compile(
    r"\b(?:(?:pleeg|stief|bonus|schoon|puber|klein)?(?:zoon|do[cg]h?ter|kind|moeder|vader)(?:tje"
    r"|je)?"
    r"|jongen|jongetje|meisje|meid|opa|oma|man|ouders|vent|kerel|gozer|jongeman|dame|heer"
    r"|mannetje|ventje|jochie|hummel|ukkie"
    r"|kleine|dreumes|baby|kleinkind|oudste|jongste|middelste|oma's|mevr\.|hr|vr|mvr|student(?:e)?"
    r"|vrouw|jongedame|mw|mevr|mevrouw|dhr|de heer|meneer|client|cl|leeftijd|lft|zus|broer"
    r"|peuter|kleuter|puber|tiener|tante|oom|buurvrouw|buurman"
    r"|(?:schoon)?(?:pa|ma)|papa|mama|pap|mam|weduwe|weduwnaar|partner|vriendin"
    r"|statushouder|bewoner|leerling"
    r"|mdr|vdr|son|daughter|boy|girl|mother|father|oglum|kizim|syn|corka|син|дочка|донька)"
    r"[.:]?,?\s*(?:van|(?:is|zijn)(?: beiden| allebei| nu| bijna| al)?|\(|aged?"
    r"|,)?\s*\(?(\d{1,2})\b(?![.,:/-]?\d)(?!\s*(?:euro|uur|keer|x\b|weken|"
    r"maanden|dagen|kinderen|mnd|wk|kilo|kg|km|vmbo|mavo|havo|vwo|gym\w*))"
)
_SELF = re.compile(
    r"\b(?:ik ben|ben|ben ik|i am|i'm|im|mam|ben de|мені|je suis|ik wordt?|wordt|word)"
    r"\s+(?:ik |al |nu |net |pas |bijna |zelf |nu zelf |(?:over|volgende|binnenkort"
    r"|straks|in) (?:\w+ ){0,2}|(?:morgen|overmorgen|deze maand|dit jaar|in \w+|(?:maan"
    r"|dins|woens|donder"
    r"|vrij|zater|zon)dag) )?"
    r"(\d{1,2})\b(?![.,:/-]?\d)"
    r"(?!\s*(?:euro|uur|keer|x\b|weken|maanden|dagen|kinderen|minuten|kilo|kg|km|cm|meter|m\b))"
)
# "onze Sanne is 12", "mijn kleinzoon Sem wordt zaterdag 10": by a name.
_NAMED = rf"\b(?:mijn|onze|ons|m'n|mn|me) (?:{RELATION} )?[^\W\d]+"
_IS_NOW = (
    r"(?:van|is(?: nu| net| al| pas| bijna| inmiddels)?|wordt(?: (?:over|volgende|binnenkort"
    r"|straks|in|morgen|overmorgen|vandaag|dit|deze|(?:maan|dins|woens|donder|vrij|zater|zon)dag)"
    r"(?: (?!om|voor)[^\W\d]+){0,2})?)"
)
_BY_NAME = re.compile(
    rf"{_NAMED} {_IS_NOW} (\d{{1,2}})\b(?![.,:/-]?\d)"
    r"(?! (?:uur|keer|x\b|weken|maanden|dagen|cm|kilo|euro|van de|en \d))"
)
# "Jgn 9, Down", "mj (14)": a child in a note, by an abbreviation and a number that a child can be.
_NOTED = re.compile(
    r"(?:^|[.,;:(/+&] ?|\n|\b(?:met|en|voor|een|oudste|jongste) )"
    r"(?:jgn|jng|jngn|jn|mj|msj|mjs|ms|md)\.? ?(?:v\.? |van )?\(?(\d|1\d)\b"
    r"(?= ?(?:jr?\b|jaar|jarig|[),;.:/\n]|$))(?![.,:/-]\d)"
)
# "hij is 7, leest al": somebody else, by a word that tells nothing more.
_OTHER_IS = re.compile(
    r"\b(?:hij|zij|ze|die) (?:is|wordt) (?:nu |net |al |pas |bijna |inmiddels )?(\d{1,2})\b"
    r"(?![.,:/-]?\d)(?! (?:uur|keer|weken|maanden|cm|kilo|dagen|man|mensen))"
)
# "moeder van drie": so many children, no age.
_CHILDREN_OF = re.compile(r"(?:moeder|vader|ouders?|mama|papa)\W+van \d\b(?! jaar)")
_BORN = re.compile(
    r"\b(?:geb(?:oren)?\.?(?:\s+in)?|gebj(?:aar)?\.?|bouwjaar)\s*:?\s*(?:\d{1,2}[-/]\d{1,2}[-/])?"
    r"((?:19|20)\d\d)\b"
)
_DURATION = re.compile(
    r"\b(?:al|sinds|ruim|bijna|na|over|voor|ongeveer|zo'n|wel|pas|net|afgelopen|laatste|since|for"
    r"|woont?|wonen|zit|zitten|duurt?|duurde|wacht|wachten|werkt?|werkte|werken|om de|elke|iedere"
    r"|per|traject van|contract van)(?: nu)?\s*$"
)
# "een zoontje van 10 weken", "mijn dochter (5 maanden)", "hij is 8 weken".
YOUNG = re.compile(
    r"\b(?:(?:van|is|zijn|met|baby|zoontje|dochtertje|kindje|kleine|tweeling)\s*\(?|(?=\d{1,2} \w+"
    r" (?:oud )?is (?:ze|hij|zij)\b))(\d{1,2}) (w(?:e?e?k|eken)|m(?:aand|nd)|dagen)"
)
_AGO = re.compile(
    r"^\s*(?:geleden|terug|lang|getrouwd|samen|ago|bij\b|werk|in nederland|hier|ziek|weg|gescheiden"
    r"|schoon|clean|verder|later|alleen|weduw|huwelijk|verkering|dienst|ervaring)"
)
# "Veertig jaar kerkorgels gestemd", "en vijftien jaar niks": what was done for so long.
_SPENT = re.compile(
    r"^\s*(?:niks|niets|niet\b|geen\b|ellende|gedoe|thuis|in de\b|op de\b|aan de\b"
    r"|met plezier|trouwe?"
    r"|zonder|(?:heb|was|heeft|hebben|waren) (?:ik|we|wij|hij|ze)\b"
    r"|(?:\w+ ){0,2}ge(?!zond|trouwd|handicapt|pensioneerd|scheiden)\w+(?:d|t|en)\b)"
)
_LOOSE = re.compile(r"(?:^|[.!?;] |\b(?:en|maar|dus|toen) )$")
# "Weduwe sinds drie jaar, 74, …", "net met pensioen (67)", "m, 19": an age between two marks.
_APART = re.compile(
    r"(?:[,(.!?] ?|^)(\d{2})(?= ?[,);]| en (?:zwanger|alleen)\b| en ik\b)"
    r"|^(\d{2})(?= en (?!\d))"
    r"|\b(?:wij|we|ik) (?:zijn|benne?n?|bent) (?:allebei |beiden? |nu )?(\d{2})(?= en \d\d\b)"
)
# "op mijn 44e", "net 18 geworden".
_MY_NTH = re.compile(
    r"\b(?:op|sinds|na|rond) (?:mijn|m'n|mn|me) (\d{2})(?:e|ste|de)\b|\b(\d{2})(?= geworden\b)"
    r"|\b(\d{2})(?= (?:jaar )?ben ik\b)|\b(?:allebei|beiden|zelf) (\d{2})(?= ?(?:plus|\+|[,.]|$))"
    r"|(?:^|[,.(] ?|\b(?:clt|clnt|client|cl|pt)\.? )[vm]\.?,? ?(\d{2})\b(?! ?(?:uur|x|euro))"
    r"|\b(?:als|ik ben) (?:\w+ ){1,2}van (\d{2})\b(?! ?(?:euro|uur|jaar|kilo|mensen|met pensioen))"
)
# "14 is hij"
_IS_OTHER = re.compile(r"\b(\d{1,2}) (?:jaar )?(?=is (?:hij|ze|zij)\b)")
# "kinderen van 7 en 14", "twee kinderen (7, 9 en 14)", "ze zijn 7 en 10".
_SEVERAL = re.compile(
    r"\b(?:kinderen|kids|zoons|zonen|dochters|jongens|meisjes|meiden|jkn|kdn|ki|knd|kleinkinderen|ze"
    r"|children|(?:onze|mijn|ons) (?:twee|drie|vier))"
    r"\W{1,2}(?:van |zijn |zijn nu |nu |in de leeftijd van |aged )?\(?(\d{1,2})"
    r"(?:(?:, | en | and )(\d{1,2}))?(?:, | en | and )(\d{1,2})\b(?!\s*(?:uur|euro|keer|dagen|mnd))"
)

# Words that say who an age belongs to; the nearest before it in its sentence, or right after it.
_HOLDERS = (
    ("kleinkind", r"(?:achter)?kleinzoon|kleindochter|kleinkind\w*|torun\w*"),
    (
        "kind",
        r"(?:pleeg|stief|bonus|puber)?(?:zoons?|zoontjes?|zonen|do[cg]h?ters?|do[cg]h?tertjes?"
        r"|kind(?:je|eren|jes)?)|kids|jkn|kdn|ki|knd|kleine|mannetje|ventje|jochie|hummel|ukkie"
        r"|(?:ons|onze|mijn|mn|me) (?:meisje|jongen|meid)"
        r"|(?:jongens|meiden|meisjes)(?= (?:van )?\d)|(?:ouders?|vader|moeder) van(?= [^\d ])"
        r"|peuter|kleuter|puber"
        r"|tiener|baby|jongetje|(?:onze|mijn) (?:twee|drie|vier)|oudste"
        r"|jongste|son|daughter|child|children"
        r"|oglum|kizim|syn|corka|син|дочка|донька|ابني|ابنتي",
    ),
    (
        "ouder",
        r"(?:schoon)?(?:vader|moeder|ouders|pa)|(?:schoon)?ma(?! ?$)|papa|mama|pap|mother|father"
        r"|annem|babam"
        r"|(?<=mijn )mam",
    ),
    ("grootouder", r"opa|oma|grootmoeder|grootvader|grandma|grandpa"),
    ("partner", r"(?:mijn|m'n|mn|me) (?:man|vrouw|vriend|vriendin|partner)|echtgeno\w+"),
    ("ander", r"broer\w*|zus\w*|buur\w+|hij|zij|ze|die|collega|vriendin van|tante|oom"),
    (
        "zelf",
        r"(?<!mijn )(?<!m'n )(?<!mn )(?<!me )(?<!oude )(?:man|vrouw|dame|heer)|mdr|vdr|mw|mevr"
        r"|mevrouw|dhr|cl|client\w*|ik|kben|ben|zelf|i|im|я|мені|jestem"
        r"|als (?:vader|moeder)|weduwe|weduwnaar|je suis",
    ),
)
_HOLDER = re.compile("|".join(rf"(?P<{who}>(?<!\w)(?:{words})(?!\w))" for who, words in _HOLDERS))
# Who is a parent and younger than this is most likely who it is about, not somebody's old mother.
YOUNG_PARENT = 40
# Nobody who writes has a parent younger than this.
_LEAST_PARENT = 30
_OWNED = re.compile(r"\b(?:mijn|m'n|mn|me|onze|ons|zijn|haar|hun|z'n|my) (?:\w+ )?$")
# "onze Noor van 13": a name that is young is a child's.
_CHILD_BELOW = 18
_NAMED_ONE = re.compile(rf"{_NAMED} {_IS_NOW} $")
_SENTENCE_END = re.compile(r"[.!?;\n](?=\s|$)")
_DIGIT = re.compile(r"\d")


def aged_in(text: str, today: date) -> list[tuple[str, int]]:
    """The ages in ``text`` in its order, each with whose it is; a span of time is no age.

    Whose is one of ``_HOLDERS``, ``""`` where the text does not tell.
    """
    folded = ages_in_figures(fold(text))
    if not _DIGIT.search(folded):
        return []
    found = {**_by_place(folded), **_by_years(folded)}
    for match in _BORN.finditer(folded):
        found[match.start(1)] = today.year - int(match.group(1))
    told = {match.start(1): "kind" for match in _NOTED.finditer(folded)}
    told |= {match.start(match.lastindex or 1): "zelf" for match in _MY_NTH.finditer(folded)}
    return [
        (told.get(place) or _holder(folded, place, age), age)
        for place, age in sorted(found.items())
        if 0 <= age <= OLDEST
    ]


def _by_years(folded: str) -> dict[int, int]:
    """The ages that have a word for years, by their place in the text."""
    found: dict[int, int] = {}
    for match in _AGE.finditer(folded):
        before, after = folded[: match.start()], folded[match.end() :]
        spent = _LOOSE.search(before) and _SPENT.match(after)
        if not spent and not _DURATION.search(before[-20:]) and not _AGO.match(after):
            found[match.start(1)] = int(match.group(1))
    return found


def _by_place(folded: str) -> dict[int, int]:
    """The ages that only their place shows, by that place."""
    found: dict[int, int] = {}
    for pattern in (_PLACED, _SELF, _BY_NAME, _NOTED, _OTHER_IS, _IS_OTHER, _MY_NTH, _APART):
        for match in pattern.finditer(folded):
            if _CHILDREN_OF.match(match[0]):
                continue
            if not _AGO.match(re.sub(r"^\s*(?:jaar|jr)", "", folded[match.end() :])):
                place = match.lastindex or 1
                found.setdefault(match.start(place), int(match[place]))
    for match in _SEVERAL.finditer(folded):
        for group in (1, 2, 3):
            if match[group]:
                found.setdefault(match.start(group), int(match[group]))
    return found


def _holder(folded: str, place: int, age: int) -> str:
    """Whose the age at ``place`` is: who is named right after it, else last before it."""
    after = re.match(r"\d+ ?-?(?:jaar oude?|jarige?|(?:jaar )?is) (\w+)", folded[place:])
    if after and (match := _HOLDER.fullmatch(after[1])):
        return str(match.lastgroup)
    before = _SENTENCE_END.split(folded[max(0, place - 80) : place])[-1]
    named = list(_HOLDER.finditer(before))
    if not named:
        return "kind" if age < _CHILD_BELOW and _NAMED_ONE.search(before) else ""
    who = str(named[-1].lastgroup)
    if who == "ouder" and age < _LEAST_PARENT:
        return "zelf"
    # "jonge moeder, 31 jr": a mother who is nobody's mother here, and young
    if who == "ouder" and age < YOUNG_PARENT and not _OWNED.search(before[: named[-1].start()]):
        return "zelf"
    return who
