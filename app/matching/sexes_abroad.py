"""The sex of who writes in another language than Dutch: by verbs, endings and kin. Pure."""

import re
from re import Pattern

from app.core.text import fold


def _any(*patterns: str) -> Pattern[str]:
    """One expression that finds any of ``patterns``, folded as texts are."""
    return re.compile("|".join(fold(pattern) for pattern in patterns))


# By language (ISO 639-1): what a woman writes of herself, and what a man does.
_WOMEN = {
    "en": _any(
        r"\bmy (?:husband|boyfriend)\b",
        r"\b(?:i am|i'm|im|as|being) (?:an? |the )?(?:\w+ ){0,4}?(?:mother|mom|mum|woman"
        r"|girl|wife|widow"
        r"|grandmother|lady)\b",
        r"\b(?:other|with|for) (?:\w+ )?(?:women|moms|mums|mothers|girls|ladies)\b",
        r"\b(?:pregnant|breastfeeding|i gave birth)\b",
    ),
    "pl": _any(
        # a verb in the past, first person: byłam, straciłam
        r"\b\w*(?:[ai]|[bcdmnpst]y|u|[ea])łam\b",
        r"\b(?:chciałabym|wolałabym|mogłabym)\b",
        r"\bjestem (?:\w+ ){0,2}?(?:sama|samotna|\w+ona|mamą|matką|żoną|wdową|kobietą"
        r"|babcią|\w+istką)\b",
        r"\bm(?:ó|o)j mąż\b|\bmąż (?:mnie|pracuje|pije|nie|jest)",
        r"\b(?:inne|innymi|innych) (?:mamy|mamami|kobiety|kobietami|kobiet)\b",
        r"\b(?:sama z|mieszkam sama|siedzę sama|w ciąży)\b",
    ),
    "tr": _any(
        r"\bkocam\w*",
        r"\b(?:ev hanımıyım|annesiyim|anneyim|kadınım|hamileyim|babaanneyim|anneanneyim)\b",
        r"\b(?:diğer|başka|benim gibi|konuşan) (?:kadın|anne)\w+",
        r"\bkadınlar(?:la| arıyorum)",
    ),
    "uk": _any(
        r"\b(?:я|мені)\b(?:(?!донь|доч|мам|жінк|дружин|сестр"
        r"|вона)[^.!?]){0,30}?\b\w{2,}(?:ла|лася)\b",
        r"\b(?:живу|сиджу|залишилась|залишилася|приїхала|я|тут) (?:сама|одна)\b",
        r"\b(?:мій чоловік|мого чоловіка|мама двох|я мама|я мати|я жінка|вдова|вагітна)\b",
        r"\bне говорила\b|\bбула (?:вчителькою|медсестрою|бухгалтером)\b",
        r"\b(?:іншими|інших|інші) (?:мамами|мам|мами|жінками|жінок|жінки)\b",
    ),
    "ar": _any(
        r"(?<!\w)زوجي(?!\w)",
        r"(?<!\w)انا (?:ام|امراة|ارملة|سيدة|حامل|مطلقة)(?!\w)",
        r"(?<!\w)(?:وحيدة|متعبة|حزينة|خائفة)(?!\w)",
        r"(?<!\w)(?:مع|ب)\s?(?:نساء|امهات|نساء اخريات)(?!\w)|(?<!\w)(?:بنساء|بامهات)(?!\w)",
    ),
}
_MEN = {
    "en": _any(
        r"\bmy (?:wife|girlfriend)\b",
        r"\b(?:i am|i'm|im|as|being) (?:an? |the )?(?:\w+ ){0,5}?(?:father|dad|man|guy|boy"
        r"|husband|widower"
        r"|grandfather)\b",
        r"\b(?:other|for) (?:\w+ )?(?:men|dads|fathers|guys|blokes)\b",
    ),
    "pl": _any(
        r"\b\w*(?:[ai]|[bcdmnpst]y|u|[ą])łem\b",
        r"\b(?:chciałbym|wolałbym|mógłbym)\b",
        r"\bjestem (?:\w+ ){0,2}?(?:sam|samotny|zmęczony|\w+ony|tatą|ojcem|mężem|wdowcem"
        r"|mężczyzną)\b",
        r"\bmoja żona\b|\bżona (?:mnie|grozi|pracuje|nie|jest|odeszła)",
        r"\b(?:mieszkam sam|siedzę sam)\b",
    ),
    "tr": _any(
        r"\bkarım(?:la|ın|a|ı)?\b(?! bey)",
        r"\b(?:adamım|erkeğim|babasıyım|babayım|dedeyim)\b",
        r"\b(?:diğer|başka) (?:erkek|baba)\w+",
    ),
    "uk": _any(
        r"\bя (?:\w+ )?(?:працював|був|жив|приїхав|втратив|хотів|служив|залишився|пив"
        r"|зробив|не знав|мав)\b",
        r"\b(?:живу|сиджу|залишився|приїхав|я) (?:сам|один)\b",
        r"\b(?:моя дружина|мою дружину|моєю дружиною|я тато|я батько|я чоловік|вдівець)\b",
    ),
    "ar": _any(
        r"(?<!\w)زوجتي(?!\w)",
        r"(?<!\w)انا (?:اب|رجل|ارمل|شاب)(?!\w)",
        r"(?<!\w)(?:وحيد|متعب|وحدي كرجل)(?!\w)",
    ),
}
_RUSSIAN = "ru"


def sex_abroad(folded: str, taal: str) -> str:
    """The sex, ``v`` or ``m``, of who writes a folded text in ``taal``; ``""`` where unsaid."""
    code = "uk" if taal == _RUSSIAN else taal
    if code not in _WOMEN:
        return ""
    woman, man = bool(_WOMEN[code].search(folded)), bool(_MEN[code].search(folded))
    return "" if woman == man else ("v" if woman else "m")
