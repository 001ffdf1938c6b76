"""The sex of who writes, where a text tells. Pure."""

import re

from app.core.text import fold

_V = r"vrouw|jongedame|moeder|meisje|meid|weduwe|oma|dame|mama"
_M = r"man|jongeman|vader|jongen|weduwnaar|opa|kerel|heer|papa|vent|gast"
_FIRST = r"(?:als|ben|zelf)(?: ik)?(?: \d\d(?: jaar)?,?)? (?:en )?(?:een |n )?(?:\w+ )?"
_WOMAN = re.compile(
    rf"\(v(?:rouw)?\b|\(\d\d,? v\b|jarige (?:vrouw|dame)\b|\bvrouw[,.]? (?:van )?\d|(?:mij|me?"
    rf"|')n? man\b|, (?:v|vrouw)(?:[,.]|$)"
    rf"|\bv\.? ?\d\d\b"
    rf"|\bm'?n man\b|\b{_FIRST}(?:{_V})\b|^(?:(?!mijn|onze|me|mn|de"
    rf"|een)\w+ )?(?:{_V})\b(?! en vader)"
    r"|\bmoeder (?:\+|met)|\bmdr\b|\balleenst\w*\.? moeder\b"
    r"|\bandere (?:vrouwen|moeders|meiden)\b|\bvrouwen die dat\b|\b(?:clie?nte|patiente"
    r"|bewoonster)\b"
)
_MAN = re.compile(
    rf"\(m(?:an)?\b|\(\d\d,? m\b|jarige (?:man|heer)\b|\bman[,.]? (?:van )?\d|\b(?:mijn|m'n|mn"
    rf"|men|me) vrouw\b|^man\b|, (?:m|man)(?:[,.]|$)"
    rf"|\bm\.?,? ?\d\d\b|\b{_FIRST}(?:{_M})\b|\(jongen\b|^\d\d (?:jaar|jr),? vrouw (?:kwijt"
    rf"|verloren|dood)"
    rf"|^(?:(?!mijn|onze|me|mn|de|een)\w+ )?(?:{_M})\b(?! en moeder)"
    r"|\bandere (?:mannen|vaders|jongens)\b"
)
# A hint, where nothing says it: most who have a boyfriend, or a man who hurts them, are women.
_WOMAN_MAYBE = re.compile(
    r"\b(?:mijn|m'n|mn|me) (?:ex-?)?vriend(?:je)?\b(?! van| en vriendin)|\b(?:zwanger|miskraam"
    r"|bevallen|borstvoeding)\b"
    r"|\b(?:mijn|m'n|mn|me) ex\b[^.?!]*\b(?:hij|hem)\b|\bhij\b[^.?!]*\b(?:keel|slaat|sloeg|geslagen"
    r"|bedreigt|duwt|duwde|schopt|dwingt|wurg\w*|gedronken heeft|controleert)\b"
)
_MAN_MAYBE = re.compile(
    r"\b(?:mijn|m'n|mn|me) (?:ex-?)?vriendin\b(?! van)|\b(?:mijn|m'n|mn|me) ex\b[^.?!]*\b(?:zij"
    r"|ze)\b (?!zijn|hebben|gaan|willen|moeten|kunnen|mogen|slapen|komen|wonen|samen|twee|alle)"
)


def own_sex(text: str) -> str:
    """The sex of who writes ``text``: ``v``, ``m``, or ``""`` where it tells none or both.

    What says it comes before what only hints at it (*mijn vriend*, *zwanger*).
    """
    folded = fold(text)
    for women, men in ((_WOMAN, _MAN), (_WOMAN_MAYBE, _MAN_MAYBE)):
        woman, man = bool(women.search(folded)), bool(men.search(folded))
        if woman != man:
            return "v" if woman else "m"
        if woman:
            return ""
    return ""
