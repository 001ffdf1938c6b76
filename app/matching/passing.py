"""Who is only named in a question: it is the writer who asks for themselves. Pure."""

import re
from collections.abc import Sequence

# Who is as old as this and gives their own age alone asks for themselves, not for a child.
_GROWN_CHILDREN_FROM = 60
# What somebody near does for the writer, or says of them: then it is the writer who asks.
_HELPS_ME = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze|de) (?:\w+ )?(?:zoon|dochter|kleinzoon|kleindochter|kleinkinderen"
    r"|kinderen|moeder|vader|ouders|buurvrouw|buurman|buurjongen|buurmeisje|buren|man|vrouw|oma"
    r"|opa) (?:(?:zegt|zei|vindt|vond|denkt|wil|willen|zeggen|vinden|hoopt|merkte?) (?:dat ik|ik)\b"
    r"|(?:heeft|hebben|had|hadden) (?:\w+ ){0,5}(?:gekocht|gegeven|geregeld|aangeraden|geholpen"
    r"|opgegeven|gebracht|geinstalleerd|gestuurd|geleerd|cadeau gedaan)\b"
    r"|(?:vertelde|vertelt|tipte|wees|attendeerde) (?:me|mij|ons)\b"
    r"|(?:kocht|gaf|geeft|helpt|hielp|stuurde|bracht|raadde|zette|doet) (?:\w+ )?(?:me|mij|ons"
    r"|voor|mijn|mn|m'n)\b)"
)
# Parents who are only named: one lives with them, misses them, or goes without them.
_PARENT_ASIDE = re.compile(
    r"\b(?:zonder|buiten)(?: dat| da)? (?:mijn|m'n|mn|me) (?:moeder|vader|ouders)\b"
    r"|\b(?:woon|woont|zit|leef|bij|weer) (?:nog |weer |thuis )?bij (?:mijn|m'n|mn|me) "
    r"(?:ouders|moeder|vader)\b|\bik mis (?:mijn|m'n|mn|me) (?:\w+ )?(?:vader|moeder|ouders|pa|ma"
    r"|opa|oma)\b"
    r"|\b(?:ouders|papa en mama|vader en moeder|pap en mam) (?:\w+ ){0,2}(?:gaan|willen|zijn"
    r"|liggen)? ?"
    r"(?:\w+ )?(?:scheiden|gescheiden|uit elkaar)\b|\bmet (?:mijn|m'n|mn|me) (?:opa|oma) ging ik\b"
    r"|\b(?:mag|moet) (?:\w+ )?van (?:mijn|m'n|mn|me) (?:ouders|moeder|vader)\b"
    # parents whom somebody looks for
    r"|\b(?:wie|waar) (?:mijn|m'n|mn|me) (?:\w+ )?(?:moeder|vader|ouders) (?:is|was|zijn|waren)\b"
    r"|\b(?:moeder|vader|ouders) (?:\w+ )?(?:nooit|niet) gekend\b|\bbiologische (?:moeder|vader"
    r"|ouders)\b|\b(?:zoek|vinden|gevonden|opsporen)\b[^.?!]{0,25}\bmijn (?:\w+ )?(?:moeder|vader"
    r"|ouders)\b"
)
# What somebody near may do for the writer, who is the one that asks.
_FOR_ME = re.compile(r"\b(?:bij mij|voor mij|voor me|mij helpen|me helpen|met mij|bij me)\b")
# "een mevrouw", "de meneer van de gemeente": somebody whom one meets, nobody's client.
_PASSER_BY = re.compile(
    r"\b(?:een|die|de|zo'n|met) (?:aardige |andere |lieve )?(?:mevrouw|meneer|mijnheer)\b"
)
# Words of who writes of their own life, and of a worker who writes of somebody.
_OWN_WORDS = re.compile(r"\b(?:ik|mijn|mij|m'n|mn|onze|ons|wij)\b")
_OF_WORKERS = re.compile(
    r"\b(?:clie?nt\w*|clt|clnt|cl|pt|dhr|mw|mevr|mvr|mevrouw|meneer|mijnheer|de heer|casus"
    r"|patient\w*"
    r"|bewoners?|bewoonster|inwoners?|inwoonster|deelnemers?|leerling\w*|huurders?|hulpvrager"
    r"|aanmelding|betrokkene)\b"
)
_AS_PARENT = re.compile(
    r"\b(?:ik als|als) (?:alleenstaande )?(?:vader|moeder|ouder)\b"
    r"|\bben (?:een )?(?:\w+ )?(?:moeder|vader) van (?:\w+ )?(?:kinderen|twee|drie|vier)\b"
    r"|\bkinderen (?:\w+ )?(?:het huis uit|de deur uit|op zichzelf|uitgevlogen|wonen ver)\b"
    r"|\b(?:mijn|m'n|mn|me) ex en ik\b|\bik en (?:mijn|m'n|mn|me) ex\b"
)
# Children in a list of what somebody does at home: "de was, de kinderen, het eten".
_CHORES = r"(?:alles|huis\w*|was|werk|hond|eten|boodschappen|koken)"
_AMONG_CHORES = re.compile(
    rf"\b{_CHORES},? (?:en )?(?:de|mijn) kinderen\b|\b(?:de|mijn) kinderen,? (?:en )?"
    rf"(?:het|de|mijn)? ?{_CHORES}\b"
)


# "mijn dochter woont in Canada en ik zie niemand": children who live elsewhere.
_FAR_CHILD = re.compile(
    r"\b(?:zoons?|dochters?|kinderen) (?:\w+ )?(?:woont|wonen|zit|zitten) (?:\w+ )?(?:in [a-z]+land"
    r"|in canada|in amerika|ver|in het buitenland|aan de andere kant"
    r"|niet (?:meer )?(?:hier|in de buurt)"
    r"|helemaal in)\b"
)


def writes_as_parent(folded: str) -> bool:
    """Whether the writer of a folded text says to write as a parent, of their own life."""
    return bool(_AS_PARENT.search(folded))


def in_passing(rol: str, folded: str, ages: Sequence[tuple[str, int]]) -> bool:
    """Whether who has this role is only named: it is the writer who asks."""
    if rol == "client":
        others = _PASSER_BY.sub("", folded)
        return bool(_OWN_WORDS.search(folded)) and not _OF_WORKERS.search(others)
    if _HELPS_ME.search(folded):
        return True
    own = [age for who, age in ages if who == "zelf"]
    other_too = any(who == rol for who, _age in ages)
    if rol == "buur":
        return bool(_FOR_ME.search(folded))
    if rol in ("ouder", "grootouder"):
        past = bool(own) and not other_too and "vroeger" in folded
        return past or bool(_PARENT_ASIDE.search(folded))
    if rol == "kleinkind":
        return bool(own) and not other_too
    if rol == "kind" and own and own[0] >= _GROWN_CHILDREN_FROM and not other_too:
        return True
    return (
        rol == "kind"
        and not other_too
        and bool(
            _AS_PARENT.search(folded) or _AMONG_CHORES.search(folded) or _FAR_CHILD.search(folded)
        )
    )
