"""Where people stand to each other: who has the trouble, who is parent, partner or friend of them.

A group for parents of a child with autism is not for who has autism, and one for partners is not
for a son. Here the standing is read in a question and in an aanbod. Pure.
"""

import re
from collections.abc import Iterable

from app.core.text import fold
from app.matching.sexes import own_sex

OUDER, PARTNER, KIND, BROER_ZUS = "ouder", "partner", "kind", "broer-zus"
GROOTOUDER, NAASTE, BEROEPS = "grootouder", "naaste", "beroeps"
# Of somebody who is named only by a word such as "hij": whose parent or friend is left open.
IEMAND = "iemand"
# Of who writes of themselves and of nobody else.
ALLEEN = "alleen"
# Of who has the trouble; of who says not to have it, or carries somebody who does.
ZELF, NIET_ZELF = "zelf", "niet-zelf"
# Of a parent who writes of a child and asks something for themselves too.
OOK_ZELF = "ook-zelf"
# Of parents by their sex.
VADER, MOEDER = "vader", "moeder"

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
    OUDER: r"de (?:jongens|meiden)|zoons?|zoontjes?|zonen|do[cg]h?ters?|do[cg]h?tertjes?"
    r"|kind(?:eren|je|jes)?|kids|baby\w*|peuter\w*"
    r"|kleuter\w*|puber\w*|tiener\w*|pleeg\w+|tweeling|drieling|jkn|kleintjes?|gezin|gez|dreumes"
    r"|ukkie|(?:mijn|onze|ons|me|mn) (?:jongens?|meiden|meisje|oudste|jongste|kleine|twee|drie)"
    r"|(?:my|two|three|little) (?:boys?|girls?|ones?|sons?|daughters?)|children|child|mdr|vdr"
    r"|op komst"
    r"|ze zijn (?:nu )?\d\d? en \d\d?|cocu[gk]\w*|annesiyim|babasiyim|dzieck\w*|dzieci"
    r"|cork[ai]|syna?"
    r"|діт\w+|доньк\w+|дочк\w+|син|сина|сином|сину|ابني|ابنتي|اولادي|اطفالي|اطفال|اولاد"
    r"|als (?:vader|moeder|ouder)|ben (?:een )?(?:\w+ )?(?:vader|moeder)|zwanger|in verwachting",
    KIND: r"vaders?|moeders?|ouders|mama|papa|mam|pap|pa|ma|schoonouders|kopp|kov"
    r"|(?:dcht|dtr|zn|zoon|dochter|kind|jongen|meisje|lln)\b[^.]{0,20}\b(?:mdr|vdr)",
    PARTNER: r"(?:mijn|m'n|mn|me|zijn|haar) (?:ex-?)?(?:man|vrouw|vriend|vriendin|ex|partner)"
    r"|partner|echtgeno\w+|(?:ex-)?partner",
    BROER_ZUS: r"broers?|broertjes?|zus(?:sen|je|jes|ter)?|brus(?:sen|je)?",
    GROOTOUDER: r"word\w* (?:\w+ )?(?:opa|oma|grootouders?)"
    r"|(?:ben|als) (?:\w+ )?(?:opa|oma)|kleinkind\w*|kleinzoon|kleindochter",
    NAASTE: r"mantelzorg\w*|naasten?|vriend(?:in)?|buurman|buurvrouw|collega(?!'?s)"
    r"|oma|opa|tante|oom|neef|nicht|huisgeno\w+"
    r"|(?:voor|met|van|om|in) (?:mijn |de |onze )?famil\w+",
    IEMAND: r"hij|hem|iemand die|voor een ander|die jongen|dat meisje|zij|haar|ze",
    BEROEPS: r"professionals?|beroepskracht\w*|hulpverleners?|leerkracht\w*|docent\w*|mijn klas"
    r"|onze school|mijn leerling\w*|onze bewoners|mijn team|ons team|als (?:juf|meester|werker)",
}
_NAMED_RE = {stand: re.compile(rf"\b(?:{words})\b") for stand, words in _NAMED.items()}
# "ik drink", "ik ben depressief", "na mijn beroerte": the trouble is the writer's own.
_OWN_TROUBLE = re.compile(
    r"\bik (?:zelf )?(?:drink(?! niet| zelf)|blow|gok|gebruik|snuif|rook|voel|huil|slaap|pieker"
    r"|vergeet|stotter|tril|hoor)\b|\bik (?:ben|was|word) (?:\w+ ){0,2}?(?:depressie\w*|somber"
    r"|verslaafd|ziek|autistisch|overspannen|opgebrand|doof|blind|gehandicapt|moe)\b"
    r"|\b(?:na|sinds|door|met) mijn (?:\w+ )?(?:beroerte|herseninfarct|infarct|hersenbloeding"
    r"|hersenletsel|operatie|ongeluk|ziekte|psychose|depressie|burn-?out|diagnose|opname|autisme"
    r"|adhd)\b|\b(?:na|sinds|door) (?:de|het|een) [^.,]{3,25} (?:kan|lukt|ben|heb|durf|lees|weet"
    r"|vergeet) (?:ik|me|mij)\b"
)
_CARES = re.compile(r"\bmantelzorg|\bnaaste|\bvoor (?:mijn|m'n|mn|een) (?:\w+ )?(?:oma|opa|vriend)")
_NOT_ME = re.compile(
    r"\bniet voor (?:mezelf|mij|mijzelf|me zelf)\b|\bgaat (?:hier )?niet om (?:mij|mezelf)\b"
    r"|\bik (?:drink|blow|gok|gebruik|rook)(?: zelf)? (?:nooit|niet)\b"
)
# "mijn man komt zijn bed niet uit … ik doe alles": who carries somebody else.
_SOMEONE_IS = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze) (?:\w+ )?(?:man|vrouw|partner|vriend|vriendin|broer|zus|moeder"
    r"|vader|zoon|dochter|pa|ma)(?:,? die)? (?:\w+ ){0,3}?(?:ligt|drinkt|is|heeft|komt|zit|gebruikt"
    r"|gokt|blowt|leeft|kan|wil|slaapt|zegt|doet|eet|kreeg|werd|hoort|ziet|speelt|huilt|praat)\b"
)
_CARRIES = re.compile(
    r"\bik (?:doe|regel|draag|run) (?:\w+ )?(?:alles|het hele|het huis|de hele|het huishouden)\b"
    r"|\bhou(?:d)? (?:het|dit|dat) [^.!?]{0,25}vol\b|\btrek (?:het|dit|dat) (?:\w+ )?niet\b"
    r"|\bloop op eieren\b|\b(?:ben|zijn) (?:\w+ )?(?:kapot|op|gesloopt|radeloos|ten einde raad)\b"
    r"|\bweet (?:me |mij )?(?:geen raad|niet meer (?:wat|hoe))\b|\bslaap ik niet\b"
    r"|\bhoe ik (?:het|dit|dat|hiermee) (?:vol ?hou|aan ?kan|uit ?hou|moet)"
    r"|\bzorg (?:ik )?voor (?:hem|haar)\b|\bstaat? er alleen voor\b"
)
# "ik wil Nederlands leren", "moe wil van andere moeders horen", "en ik ken hier niemand".
_OWN_WISH = re.compile(
    r"\bik (?:zelf )?(?:wil|zoek|zou|mis|ken|spreek)\b[^.?!]{0,40}\b(?:leren|praten|ontmoeten"
    r"|kennen|mensen|moeders|vaders|vrouwen|mannen|niemand|contact|zelf|lotgenoten|vriendinnen)\b"
    r"|\b(?:wil|zoek|zou|mis|ken|spreek) ik (?:\w+ ){0,3}(?:zelf|niemand|mensen|andere)\b"
    r"|\b(?:moeder|vader|moe|va|mdr|vdr|mo) (?:zelf )?(?:wil|zoekt|zou|mist|kent|spreekt)\b"
    r"|\bandere (?:moeders|vaders|vrouwen|mannen|kerels)\b"
    r"|\b(?:nisa|نساء|امهات|жінк\w+|kobiet\w*)\b"
)
_CHILDLESS = re.compile(
    r"\b(?:heb|hebben|heeft) (?:ik |we |wij )?(?:zelf )?geen kinderen\b|\bkinderloos\b"
    r"|\bkinderen (?:heb|hebben|heeft) (?:ik|we|wij|hij|ze|zij) (?:\w+ )?niet\b"
)
_FIRST_PERSON = re.compile(r"\b(?:ik|kben|kheb|mij|me|mijn|mn|i|my|ben)\b")


def stands_in(text: str, stems: Iterable[str], roles: Iterable[str]) -> frozenset[str]:
    """What who asks is to the others in ``text``, which shows ``roles`` of ``levensfase.toml``.

    Names of this module, such as ``ouder``: any number of them. ``stems`` are the words of
    ``text`` with their typing errors mended. ``alleen`` where they write of themselves and of
    nobody else; nothing where it tells nothing.
    """
    folded = f"{fold(text)} {' '.join(stems)}"
    found = {stand for stand, pattern in _NAMED_RE.items() if pattern.search(folded)}
    found.update(_OF_ROLE[role] for role in roles if role in _OF_ROLE)
    if _OWN_TROUBLE.search(folded) and not _CARES.search(folded):
        found.discard(NAASTE)  # friends and colleagues whom somebody with a trouble misses
    found.update(_own_part(fold(text), found))
    if _CHILDLESS.search(folded):
        found -= {OUDER, MOEDER, VADER, OOK_ZELF}
        return frozenset(found or {ALLEEN})
    if not found and _FIRST_PERSON.search(folded):
        return frozenset({ALLEEN})
    return frozenset(found)


def _own_part(folded: str, found: set[str]) -> Iterable[str]:
    """Whether the trouble is the writer's own or another's, and which parent they are."""
    own = bool(_OWN_TROUBLE.search(folded))
    carries = not own and _SOMEONE_IS.search(folded) and _CARRIES.search(folded)
    if _NOT_ME.search(folded) or carries:
        yield NIET_ZELF
    elif own and found:
        yield ZELF
    if OUDER in found and _OWN_WISH.search(folded):
        yield OOK_ZELF
    if OUDER in found and (sex := own_sex(folded)):
        yield MOEDER if sex == "v" else VADER


def may_stand(asker: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether who asks (``stands_in``) may be one of what an aanbod asks for (``Publiek.standen``).

    True where either tells nothing: unknown is not "no".
    """
    if not wanted or not asker:
        return True
    if wanted == {BEROEPS}:
        return BEROEPS in asker
    if wanted == {ZELF}:
        return NIET_ZELF not in asker
    if asker <= {ALLEEN, ZELF}:
        return False
    if wanted == {GROOTOUDER} and asker != {IEMAND}:
        return GROOTOUDER in asker
    left_open = IEMAND in asker and (wanted != {PARTNER} or KIND not in asker)
    if NAASTE in wanted or NAASTE in asker or left_open:
        return True
    asker -= {OOK_ZELF}
    if KIND in wanted and OUDER in asker:
        # a parent asks for their child, whose trouble is that of a parent
        return OUDER in wanted or not asker.isdisjoint({KIND, PARTNER, ZELF, NIET_ZELF})
    return not asker.isdisjoint(wanted)
