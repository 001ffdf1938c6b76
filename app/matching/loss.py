"""Whom somebody lost, and for whose loss an aanbod is. Pure.

A group for who lost a partner is not for who lost a sister, however alike the texts are. A text
that names several, or nobody, tells nothing.
"""

import re

from app.core.text import fold

# Folded words for the one who died, by what was lost.
_WHO = {
    "partner": r"partner\w*|(?:mijn|haar|me|m'n|mn|zijn|z'n) (?:\w+ )?(?:man|vrouw|vriend|vriendin)"
    r"|man of vrouw|echtgeno\w*|echtg|weduw\w*|my (?:husband|wife|partner)|husband|wife",
    "kind": r"kind\w*|zoon\w*|dochter\w*|baby\w*|sterrenkind\w*|my (?:son|daughter|child|baby)",
    "ouder": r"vader|moeder|ouders?|papa|mama|pa|ma|my (?:father|mother|dad|mum|mom|parents?)",
    "broer-zus": r"broer\w*|zus\w*|my (?:brother|sister)",
    "verder": r"oma|opa|grootouders?|tante|oom|nicht|neef|buurman|buurvrouw|collega|hartsvriendin",
}
_GONE = (
    r"overle\w*|overl|overlijden|gestorven|sterf\w*|stierf|dood(?! (?:moe|verve\w+|op))(?:gegaan)?"
    r"|begraven|begrafenis|crematie"
    r"|gecremeerd|ingeslapen|heengegaan|verongelukt|vermoord|verloren|verlies\w*|verloor"
    r"|niet meer is|er niet meer"
    r"|ontvallen|kwijt ?geraakt|passed away|died|lost"
)
_ANY_GONE = re.compile(rf"\b(?:{_GONE})\b")
_OWN_HAND = re.compile(
    r"zelfdoding|suic(?:ide)?\b|zelfmoord|stapte? [^.!?]{0,30}uit het leven"
    r"|uit het leven (?:ge)?stap"
    r"|sprong voor de trein|voor de trein gesprongen|zich(?:zelf)? (?:opgehangen"
    r"|van het leven)|zelf gekozen"
    r"|eind(?:e)? aan (?:zijn|haar|het|hun|z'n) leven"
    r"|zelf uit het leven"
)
# Who is named as living is not dead, however much of them is gone.
_ALIVE = re.compile(
    r"\b(?:man|vrouw|partner|vriend|vriendin|moeder|vader|zoon|dochter|broer|zus|hij|ze|zij) "
    r"(?:is er|leeft|leven) nog\b(?! (?:geen|niet))"
    r"|\bterwijl (?:hij|ze|zij) (?:er )?nog (?:is|leeft)\b"
)
_DIED = re.compile(
    r"\boverle|\boverlij|\bgestorven|\bstierf|\bsterf|\bdood\b|\bbegra|\bcrema|\bingeslapen"
)
# "Mijn vader kan niets en mijn moeder is overleden": it is he who lost his wife.
_LEFT_BEHIND = re.compile(
    r"\b(?:mijn|m'n|mn|onze) (?:vader|pa|papa)\b[^.?!]{0,60}\b(?:moeder|ma|mama|zijn vrouw)\b"
    r"|\b(?:mijn|m'n|mn|onze) (?:moeder|ma|mama)\b[^.?!]{0,60}\b(?:vader|pa|papa|haar man)\b"
    r"|\b(?:moeder|ma|mama|vader|pa|papa)\b[^.?!]{0,40}\b(?:zit|is|blijft|eet|woont)"
    r" (?:mijn|m'n|mn)? ?(?:vader|pa|papa|moeder|ma|mama)\b"
)
# The loss of who lost nobody to death.
NOBODY = "niemand"
# Words that stand so near are of one sentence; a dot of a short word ends none.
_NEAR = r"(?:[^\w.!?]+[\w']+){0,5}?[^\w.!?]+"
_SHORT = re.compile(r"\b(overl|echtg|suic|plots|jr|gel|ca|vr|mr|mrt)\.")
_OWN = r"(?:mijn|me|m'n|mn|onze|ons|zijn|haar|hun|my|our)"
_LOST = {
    who: re.compile(
        rf"\b(?:(?:{_OWN} (?:[\w']+ )?)?(?:{words}){_NEAR}(?:{_GONE})\b"
        rf"|(?:{_GONE}){_NEAR}(?:{words})\b)"
    )
    for who, words in _WHO.items()
}
# "ik ben plotseling weduwnaar", "mijn vrouw deed … en nu is ze er niet meer", "we begroeven Noor,
# ze was zes weken": a loss in other words.
_LOST_TOO = {
    "partner": re.compile(
        r"(?:^|, |\b(?:ben|werd|bleef|plotseling|opeens|ineens|als|jonge?"
        r"|sinds \w+) )weduw(?:e|naar)\b"
        rf"|\b{_OWN} (?:man|vrouw|partner|vriend|vriendin)\b[^.!?]{{0,60}}\bis (?:hij|ze"
        rf"|zij) er niet meer\b"
    ),
    "kind": re.compile(
        r"\bbegra?o?e?ven\b[^.!?]{0,25}\b(?:hij|ze|zij) was (?:\w+ )?(?:weken|dagen|maanden|uur)\b"
        r"|\bnooit geademd\b|\bdoodgeboren\b|\bstil ?geboren\b|\blege? wieg\w*"
    ),
}
_FOR = {
    "partner": re.compile(
        r"\bpartnerverlies|\bweduwen?\b|\bweduwna|(?:partner|levensgezel|man of vrouw)"
        rf"{_NEAR}(?:{_GONE})\b|\b(?:{_GONE}){_NEAR}(?:partner|levensgezel|man of vrouw)\b"
    ),
    "kind": re.compile(
        r"\b(?:overleden|doodgeboren|gestorven) (?:kind|baby)|\bverlies van (?:een|je|uw|hun) "
        r"(?:kind|baby|zoon|dochter)|\b(?:kind|baby) (?:\w+ )?(?:verloren|verloor|overl\w+)"
        r"|\bsterrenkind|\bstilgeboren"
    ),
    "ouder": re.compile(
        r"\b(?:verlies van|overlijden van|overleden) (?:een|je|uw|hun|de)? ?"
        r"(?:ouder|vader|moeder)\b"
        r"|\b(?:vader|moeder|ouder) (?:\w+ ){0,2}(?:verloren|verloor|overle\w+|is dood)"
    ),
    "broer-zus": re.compile(
        r"\b(?:verlies van|overleden) (?:een|je|uw)? ?(?:broer|zus)"
        r"|(?<!moeder, )(?<!vader, )(?<!ouder, )(?<! of )\b(?:broer|zus)(?: of (?:broer"
        r"|zus))? (?:verl\w+|overl\w+)"
    ),
}


# The needs that show a loss which the words of a text leave open.
BY_NEED = {
    "partner-verloren": "partner",
    "kind-verloren": "kind",
    "zwangerschap-of-baby-verloren": "kind",
    "ouder-verloren-volwassene": "ouder",
    "nabestaande-zelfdoding": "zelfdoding",
}


def lost_in(text: str) -> tuple[str, ...]:
    """Whom the writer of ``text`` lost, as far as it is one: a key of the tables, else nothing.

    ``zelfdoding`` stands beside it where the text speaks of somebody who ended their own life;
    ``niemand`` where it says that the one who is *not there any more* lives.
    """
    folded = _SHORT.sub(r"\1", fold(text))
    gone = _ANY_GONE.search(folded)
    found = [
        who
        for who, pattern in _LOST.items()
        if (gone and pattern.search(folded)) or (who in _LOST_TOO and _LOST_TOO[who].search(folded))
    ]
    if _ALIVE.search(folded) and not _DIED.search(folded):
        return (NOBODY,)
    known = tuple(found) if len(found) == 1 else ()
    if known == ("ouder",) and _LEFT_BEHIND.search(folded):
        known = ("ouder", "partner")
    return (*known, "zelfdoding") if _OWN_HAND.search(folded) else known


def lost_of(text: str) -> str:
    """For which one loss an aanbod is, by its name and description; ``zelfdoding`` is one too."""
    folded = fold(text)
    if _OWN_HAND.search(folded):
        return "zelfdoding"
    found = [who for who, pattern in _FOR.items() if pattern.search(folded)]
    return found[0] if len(found) == 1 else ""
