"""The sex of who writes, where a text tells. Pure."""

import re

from app.core.text import fold, tokens
from app.matching.language import detect
from app.matching.sexes_abroad import sex_abroad

# Trades that say who has them: "kraamverzorgster", "lerares", "kassiere".
_TRADE_V = (
    r"\w*(?:verzorgster|pleegster|maakster|koopster|kapster|naaister|veerster|leidster"
    r"|houdster|speelster"
    r"|schrijfster|zangeres|lerares|danseres|eigenaresse|secretaresse|agente)|kassiere"
    r"|cassiere|huisvrouw"
    r"|huismoeder|gastmoeder|juf|schooljuf|studente|vroedvrouw"
    r"|echtgenote"
)
_TRADE_M = r"huisvader|gastvader|\w*(?:zeeman|vakman|brandweerman|timmerman|visserman)|echtgenoot"
_V = rf"vrouw|jongedame|moeder|meisje|meid|weduwe|oma|dame|mama|{_TRADE_V}"
_M = rf"man|jongeman|vader|jongen|weduwnaar|opa|kerel|heer|papa|vent|gast|{_TRADE_M}"
_FIRST = (
    r"(?:\b(?:als|ben|zelf|ik was|was ik)(?: ik)?(?: nu| ook| zelf| altijd)?(?: \d\d(?: jaar)?,?)?"
    r" (?:en )?(?:een |n |die |de |zo'n )?(?:\w+ )?)"
)
_OTHERS = r"(?:andere?|met|onder|tussen|bij) (?:\w+ )?"
_WOMAN = re.compile(
    rf"\(v(?:rouw)?\b|\(\d\d,? v\b|jarige (?:vrouw|dame)\b|\bvrouw[,.]? (?:van )?\d|(?:mij|me?"
    rf"|')n? man\b(?! of vrouw| en ik zijn twee (?:vaders|mannen))|, (?:v|vrouw)(?:[,.]|$)"
    rf"|\bv\.?,? ?\d\d\b|\b(?:vr|mvr|mw|mevr)\.?,? \d\d\b|(?:^|[,.] )(?:jonge)?dame\b"
    rf"|\bm'?n man\b|{_FIRST}(?:{_V})\b|^(?:(?!mijn|onze|me|mn|de"
    rf"|een)\w+ )?(?:{_V})\b(?! en vader)"
    r"|\bmoeder (?:\+|met)|\bmdr\b|\balleenst\w*\.? moeder\b"
    rf"|\b(?:andere|alleen) (?:vrouwen|moeders|meiden|mama's|dames)\b|\bvrouwen die dat\b"
    r"|\b(?:clubje|groepje|kring) vrouwen\b"
    r"|\bzoek (?:\w+ ){0,2}?(?:vrouwen|moeders|meiden|mama's)\b"
    r"|\b(?:allebei|beiden?) vrouw(?:en)?\b"
    r"|\b(?:clie?nte|patiente|bewoonster|weduwe)\b|\btwee (?:moeders|mama's)\b"
    r"|\b(?:mijn|mn|m'n|me) (?:bevalling|keizersnede|menopauze|eerste bevalling|borsten)\b"
)
_MAN = re.compile(
    rf"\(m(?:an)?\b|\(\d\d,? m\b|jarige (?:man|heer)\b|\bman[,.]? (?:van )?\d|\b(?:mijn|m'n|mn"
    rf"|men|me) vrouw\b(?! en ik (?:zijn twee (?:moeders|vrouwen)|willen een kind))|^man\b"
    rf"|, (?:m|man)(?:[,.]|$)"
    rf"|\bm\.?,? ?\d\d\b|\b(?:dhr|hr)\.?,? \d\d\b|{_FIRST}(?:{_M})\b|\(jongen\b"
    rf"|^\d\d (?:jaar|jr),? vrouw (?:kwijt|verloren|dood)"
    rf"|^(?:(?!mijn|onze|me|mn|de|een)\w+ )?(?:{_M})\b(?! en moeder)"
    rf"|\b(?:andere|alleen) (?:mannen|vaders|jongens|kerels|gasten|papa's)\b|\bmannenman\b"
    r"|\bzoek (?:\w+ ){0,2}?(?:mannen|vaders|kerels)\b|\b(?:met"
    r"|onder) (?:andere )?(?:kerels|mannen)"
    r" (?:onder elkaar|sleutelen|kletsen|bezig|klussen|sporten|voetballen)\b"
    r"|\b(?:allebei|beiden?) man(?:nen)?\b"
    r"|\bweduwnaar\b|\btwee (?:vaders|papa's)\b"
)
# A hint, where nothing says it: most who have a boyfriend, want no men about or are hurt by one are
# women.
_WOMAN_MAYBE = re.compile(
    r"\b(?:mijn|m'n|mn|me) (?:ex-?)?vriend(?:je)?\b(?! van| en vriendin)|\b(?:zwanger|miskraam"
    r"|bevallen|borstvoeding|keizersnede|uitgerekend|verloskundige|roze wolk|hoofddoek)\b"
    r"|\b(?:geen|zonder|waar)(?: \w+)? man(?:nen)?\b(?! (?:meer|gevonden))|\bniet (?:met"
    r"|bij|in het bijzijn van)"
    r"(?: \w+)? mannen\b|\bvol (?:kerels|mannen)\b"
    r"|\b(?:mijn|m'n|mn|me) ex\b[^.?!]*\b(?:hij|hem)\b|\bhij\b[^.?!]*\b(?:keel|slaat|sloeg|geslagen"
    r"|bedreigt|duwt|duwde|schopt|dwingt|wurg\w*|gedronken heeft|controleert)\b"
)
_MAN_MAYBE = re.compile(
    r"\bmet (?:andere )?(?:kerels|mannen|gasten)\b|\b(?:mijn|m'n|mn"
    r"|me) (?:ex-?)?vriendin\b(?! van)|\b(?:mijn|m'n|mn|me) ex\b[^.?!]*\b(?:zij"
    r"|ze)\b (?!zijn|hebben|gaan|willen|moeten|kunnen|mogen|slapen|komen|wonen|samen|twee|alle)"
)


def own_sex(text: str) -> str:
    """The sex of the one who writes, where the text tells: of one sex only, else unknown."""
    folded = fold(text)
    taal = detect(tokens(text))
    if taal != "nl":
        return sex_abroad(folded, taal)
    for women, men in ((_WOMAN, _MAN), (_WOMAN_MAYBE, _MAN_MAYBE)):
        woman, man = bool(women.search(folded)), bool(men.search(folded))
        if woman != man:
            return "v" if woman else "m"
        if woman:
            return ""
    return ""
