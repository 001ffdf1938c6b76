"""Limits: what must hold before an aanbod is an option for this person at all. Pure.

A limit and its sentence are one object. It passes where a fact is unknown: an empty cell means
unknown, never "no". Which limit stands in the way is what a signaal tells policy, so each limit has
the reason of the match contract for its code. What somebody does not want is no gap in what a city
offers, so it has none.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.i18n import N_
from app.matching.age_limit import AGE_GROUPS, fits_age
from app.matching.answer import GapReden
from app.matching.conditions import Lid, meets
from app.matching.standing import MOEDER, OOK_ZELF, OUDER, VADER, may_stand
from app.matching.types import ADULT_FROM, Aanbieding, Need
from app.matching.zinnen import Zin

# Who must wait longer than about five months has no place to go now.
FULL_AFTER_WEEKS = 20
# Groups that somebody belongs to or not: what is for these alone is for nobody else.
IDENTITIES = frozenset(
    ("nieuwkomers", "lhbti", "dementie", "hersenletsel", "autisme", "verstandelijke-beperking")
)
# The groups by the names that conditions have for them.
_GROUP_OF = {"autisme-adhd": "autisme", "verstandelijk": "verstandelijke-beperking"}
_MIXED = "gemengd"
_COMPANY = frozenset(("groep", "erheen"))
_OF_CHILD = frozenset(("kind", "kleinkind"))
# Up to this age a parent comes along with a child.
_BROUGHT_TO = 6
_PARENTS = frozenset((VADER, MOEDER))
_AT_A_PRICE = frozenset(("betaald", "kosten"))
_SPORT = "sport"
_PREGNANT = Lid("gezin", "zwanger")
_BEARS_TO = 55
# What is for newcomers under these themas expects little Dutch.
_NEWCOMERS_THEMAS = frozenset(("taal-digitaal", "nieuw-in-nederland"))


@dataclass(frozen=True, slots=True)
class Limit:
    """``fits`` tells whether the aanbod passes; ``difference`` says how it does not.

    ``matters`` tells of a question alone whether any aanbod could fail to pass.
    """

    code: str
    reden: GapReden | None
    fits: Callable[[Need, Aanbieding], bool]
    difference: Callable[[Need, Aanbieding], str]
    matters: Callable[[Need], bool] = lambda _need: True


def serves_wijk(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it serves the wijk, or one of the wijken that the question leaves open."""
    return not aanbod.wijken or not need.wijken or not set(need.wijken).isdisjoint(aanbod.wijken)


def fits_group(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is for a group that the person said to belong to, for their sex and their loss.

    What says that it is for one group alone (*uitsluitend voor statushouders*) is for nobody else.
    """
    if not _fits_person(need, aanbod):
        return False
    if aanbod.voorwaarden and meets(need.voorwaarden, aanbod.voorwaarden) == 0.0:
        return False
    if _past_childbearing(need) and _PREGNANT in aanbod.voorwaarden:
        return False
    if aanbod.verlies and need.verlies and aanbod.verlies not in need.verlies:
        return False
    if not aanbod.doelgroepen and not aanbod.alleen_voor:
        return True
    return _for_own_groups(need, aanbod)


def _past_childbearing(need: Need) -> bool:
    own = need.rol in ("zelf", "client") and need.leeftijd is not None
    return own and need.leeftijd is not None and need.leeftijd[0] > _BEARS_TO


def _for_own_groups(need: Need, aanbod: Aanbieding) -> bool:
    own = {*need.doelgroepen, *need.gekozen_doelgroepen}
    if aanbod.alleen_voor and own.isdisjoint(aanbod.alleen_voor):
        return False
    shown = {_GROUP_OF.get(lid.slug, lid.slug) for lid in need.voorwaarden}
    if _only_for_others(aanbod.doelgroepen, own | shown):
        return False
    if not {*need.niet_doelgroepen}.isdisjoint(aanbod.doelgroepen):
        return False
    if not need.gekozen_doelgroepen:
        return True
    groups = [g for g in aanbod.doelgroepen if g not in AGE_GROUPS]
    if "iedereen" in groups or not groups:
        return True
    return not set(need.gekozen_doelgroepen).isdisjoint(aanbod.doelgroepen)


def _fits_person(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is for their sex and language, and for what they are to others they name."""
    if not _fits_sex(need, aanbod) or _in_foreign_language(need, aanbod):
        return False
    return need.kort or not aanbod.standen or may_stand(_standing(need), aanbod.standen)


def _fits_sex(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is for their sex; where parents go, for that of the parent and not the child."""
    if not aanbod.geslacht:
        return True
    for_parents = "ouders" in aanbod.doelgroepen or OUDER in aanbod.standen
    parent = need.standen & _PARENTS if need.rol in _OF_CHILD else frozenset()
    as_parent = (MOEDER if aanbod.geslacht == "v" else VADER) in parent
    if as_parent and _asks_too(need) and not _for_the_young(aanbod):
        return True
    if for_parents and need.rol in _OF_CHILD:
        if parent:
            return False
        if need.leeftijd is None or need.leeftijd[0] <= _BROUGHT_TO:
            return True
    return not need.geslacht or aanbod.geslacht == need.geslacht


def _asks_too(need: Need) -> bool:
    """Whether a parent who writes of a child may come themselves: they ask, or bring it along."""
    small = need.leeftijd is None or need.leeftijd[0] <= _BROUGHT_TO
    return OOK_ZELF in need.standen or small


def _for_the_young(aanbod: Aanbieding) -> bool:
    return aanbod.leeftijd is not None and aanbod.leeftijd[1] < ADULT_FROM


def _in_foreign_language(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is held in a language that who writes Dutch shows no sign of speaking."""
    if not aanbod.talen or "nl" in aanbod.talen:
        return False
    if not need.termen or need.talen or need.taal != "nl":
        return False
    if "nieuwkomers" in need.niet_doelgroepen:
        return True
    return "nieuwkomers" not in {*need.doelgroepen, *need.gekozen_doelgroepen}


def _standing(need: Need) -> frozenset[str]:
    """What the person is to others; who is shown to have children is a parent."""
    if need.standen and (need.kinderen is not None or "ouders" in need.doelgroepen):
        return need.standen | {OUDER}
    return need.standen


def _only_for_others(groups: tuple[str, ...], own: set[str]) -> bool:
    return bool(groups) and own.isdisjoint(groups) and IDENTITIES.issuperset(groups)


def speaks(need: Need, aanbod: Aanbieding) -> bool:
    """Whether a language that the person can be helped in is spoken; Dutch where none is given.

    Who teaches Dutch, or reads to children who hear little of it, is there for other languages.
    """
    spoken = set(aanbod.talen or ("nl",))
    return not need.talen or not spoken.isdisjoint(need.talen) or _for_learners(spoken, aanbod)


def _for_learners(spoken: set[str], aanbod: Aanbieding) -> bool:
    themas = set(aanbod.themas)
    if "nieuwkomers" in aanbod.doelgroepen:
        return "nl" in spoken and not themas.isdisjoint(_NEWCOMERS_THEMAS)
    if "nl" in spoken and (aanbod.soort == _SPORT or "kinderen" in aanbod.doelgroepen):
        return True  # who plays along needs few words, and children learn them at school
    return "nl" in spoken and "taal-digitaal" in themas and "kinderen" in aanbod.groepen


def affordable(need: Need, aanbod: Aanbieding) -> bool:
    """Whether a visit costs no more than the person can pay.

    Who can pay nothing can't take what asks a price that is none for a visit: a course, a
    membership.
    """
    if need.max_kosten is None:
        return True
    if aanbod.kosten is None:
        return need.max_kosten > 0 or aanbod.groepen.isdisjoint(_AT_A_PRICE)
    return aanbod.kosten <= need.max_kosten


def accessible(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it has what the person filled in to need. What only a text hints at weighs."""
    if not aanbod.dicht_voor.isdisjoint(need.toegankelijk):
        return False
    wanted = set(need.gekozen_toegankelijk)
    return not aanbod.toegankelijk or wanted <= set(aanbod.toegankelijk)


def at_time(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it is on at a part of the day when the person can come."""
    return (
        not need.dagdelen
        or not aanbod.dagdelen
        or not set(need.dagdelen).isdisjoint(aanbod.dagdelen)
    )


def has_place(_need: Need, aanbod: Aanbieding) -> bool:
    """Whether there is a place within ``FULL_AFTER_WEEKS``."""
    return aanbod.wachttijd_weken is None or aanbod.wachttijd_weken <= FULL_AFTER_WEEKS


def wanted(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it has nothing that the person said not to want.

    Who wants no mixed company is sent to no company that is not for their own sex.
    """
    mixed = not aanbod.geslacht and not aanbod.groepen.isdisjoint(_COMPANY)
    if mixed and _MIXED in need.uitsluiten:
        return False
    return aanbod.groepen.isdisjoint(need.uitsluiten) and aanbod.naamwoorden.isdisjoint(
        need.niet_woorden
    )


def does_that(need: Need, aanbod: Aanbieding) -> bool:
    """Whether it does not say itself that it does not do what the person asks for by name."""
    return need.genoemd not in aanbod.doet_niet


def _say_ages(_need: Need, aanbod: Aanbieding) -> str:
    if aanbod.leeftijd is None:
        return N_("Dit is voor een andere leeftijd.")
    low, high = aanbod.leeftijd
    if high >= 100:
        return Zin(N_("Dit is voor mensen vanaf %(van)s jaar."), van=low)
    if low == 0:
        return Zin(N_("Dit is voor mensen tot en met %(tot)s jaar."), tot=high)
    return Zin(N_("Dit is voor mensen van %(van)s tot en met %(tot)s jaar."), van=low, tot=high)


def _say_costs(_need: Need, aanbod: Aanbieding) -> str:
    return Zin(N_("Dit kost %(bedrag)s per keer."), bedrag=_euro(aanbod.kosten))


def _say_times(_need: Need, aanbod: Aanbieding) -> str:
    return Zin(N_("Dit is alleen in: %(dagdelen)s."), dagdelen=", ".join(aanbod.dagdelen))


def _say_waiting(_need: Need, aanbod: Aanbieding) -> str:
    return Zin(N_("De wachttijd is ongeveer %(weken)s weken."), weken=aanbod.wachttijd_weken)


def _say(text: str) -> Callable[[Need, Aanbieding], str]:
    return lambda _need, _aanbod: text


LIMITS: tuple[Limit, ...] = (
    Limit(
        "wijk",
        GapReden.NIET_IN_WIJK,
        serves_wijk,
        _say(N_("Dit is voor een andere wijk.")),
        lambda need: bool(need.wijken),
    ),
    Limit("leeftijd", GapReden.LEEFTIJD, fits_age, _say_ages),
    Limit(
        "doelgroep",
        GapReden.DOELGROEP,
        fits_group,
        _say(N_("Dit is voor een andere groep mensen.")),
    ),
    Limit(
        "taal",
        GapReden.TAAL,
        speaks,
        _say(N_("Hier spreken ze uw taal niet.")),
        lambda need: bool(need.talen),
    ),
    Limit(
        "kosten",
        GapReden.KOSTEN,
        affordable,
        _say_costs,
        lambda need: need.max_kosten is not None,
    ),
    Limit(
        "toegankelijkheid",
        GapReden.TOEGANKELIJKHEID,
        accessible,
        _say(N_("Dit is niet goed toegankelijk voor u.")),
        lambda need: bool(need.toegankelijk or need.gekozen_toegankelijk),
    ),
    Limit("tijd", GapReden.TIJD, at_time, _say_times, lambda need: bool(need.dagdelen)),
    Limit("wachttijd", GapReden.WACHTTIJD, has_place, _say_waiting),
    Limit(
        "doet-niet",
        None,
        does_that,
        _say(N_("Dit doen ze hier niet.")),
        lambda need: bool(need.genoemd),
    ),
    Limit(
        "uitsluiten",
        None,
        wanted,
        _say(N_("U zei dat u dit niet wilt.")),
        lambda need: bool(need.uitsluiten or need.niet_woorden),
    ),
)


def _euro(amount: float | None) -> str:
    text = f"{amount or 0:.2f}".replace(".", ",")
    return "€ " + (text[:-3] if text.endswith(",00") else text)


def that_matter(need: Need) -> tuple[Limit, ...]:
    """The limits that some aanbod could fail to pass, in their order."""
    return tuple(limit for limit in LIMITS if limit.matters(need))


def broken(
    need: Need, aanbod: Aanbieding, most: int = 2, limits: Iterable[Limit] = LIMITS
) -> tuple[Limit, ...]:
    """Those of ``limits`` that the aanbod does not pass, at most ``most`` of them."""
    found: tuple[Limit, ...] = ()
    for limit in limits:
        if not limit.fits(need, aanbod):
            found = (*found, limit)
            if len(found) == most:
                break
    return found
