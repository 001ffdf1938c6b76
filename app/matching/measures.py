"""What the rules of the weighing measure, and the sentence that each says. Pure.

A measure looks at the need, the candidate and the context of one question, and gives 0..1, or None
where it does not apply. What it counts stands in ``rules``.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from app.core.i18n import N_
from app.matching.conditions import UNSHOWN, meets
from app.matching.standing import MOEDER, VADER
from app.matching.types import ADULT_FROM, Candidate, Need
from app.matching.zinnen import Zin

NEAR_KM = 0.7
FAR_KM = 8.0
STALE_DAYS = 548

# Groups that somebody belongs to or not; who says nothing of it most likely does not.
_IDENTITY_TEXT = """
nieuwkomers lhbti dementie hersenletsel autisme verstandelijke-beperking dakloos laaggeletterden
nabestaanden lichamelijke-beperking
"""
_IDENTITY = frozenset(_IDENTITY_TEXT.split())
_BY_AGE = frozenset(("kinderen", "jongeren", "ouderen"))
_CHILD_ROLES = frozenset(("kind", "kleinkind"))
_PARENT_OF_SEX = {"v": MOEDER, "m": VADER}
_OLD = 55


class Context(NamedTuple):
    """What a rule may look at besides need and candidate: the day, distance, and names."""

    today: date
    afstand_km: float | None
    thema_titels: Mapping[str, str]
    behoefte_redenen: Mapping[str, str]
    buren: frozenset[str]


Measure = Callable[[Need, Candidate, Context], float | None]
Sentence = Callable[[Need, Candidate, Context], str]


def need(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.behoeften


def say_need(_need: Need, c: Candidate, ctx: Context) -> str:
    reden = ctx.behoefte_redenen.get(c.behoefte, "dit onderwerp")
    return Zin(N_("Omdat u schrijft over %(behoefte)s"), behoefte=reden)


def thema(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.thema if c.aanbieding.themas else None


def say_thema(need: Need, c: Candidate, ctx: Context) -> str:
    shared = [t.thema for t in need.themas if t.thema in c.aanbieding.themas]
    slug = shared[0] if shared else c.aanbieding.themas[0]
    titel = ctx.thema_titels.get(slug, slug).lower()
    return Zin(N_("Gaat over %(thema)s"), thema=titel, slug=slug)


def words(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.woorden


def say_words(need: Need, _c: Candidate, _ctx: Context) -> str:
    """Who wrote in another language wrote none of the Dutch words (see ``understand``)."""
    return N_("Noemt dezelfde woorden als u") if need.taal == "nl" else N_("Lijkt op wat u vraagt")


def rare(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.zeldzaam


def meaning(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return None if c.betekenis is None else max(0.0, min(1.0, c.betekenis))


def say_rare(need: Need, c: Candidate, ctx: Context) -> str:
    """See ``say_words`` for who wrote in another language."""
    alone = N_("Noemt als enige een woord dat u ook noemt")
    return alone if need.taal == "nl" else say_meaning(need, c, ctx)


def say_meaning(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Lijkt op wat u vraagt")


def near(need: Need, c: Candidate, ctx: Context) -> float | None:
    a = c.aanbieding
    if not need.wijken:
        return None
    if in_wijk(need, c):
        return 1.0
    if ctx.afstand_km is None:
        return 0.7 if a.plek_wijk in ctx.buren else None
    return max(0.0, min(1.0, 1 - (ctx.afstand_km - NEAR_KM) / (FAR_KM - NEAR_KM)))


def in_wijk(need: Need, c: Candidate) -> bool:
    a = c.aanbieding
    return a.plek_wijk in need.wijken or not set(a.wijken).isdisjoint(need.wijken)


def say_near(need: Need, c: Candidate, ctx: Context) -> str:
    if in_wijk(need, c):
        return N_("In uw wijk")
    if c.aanbieding.plek_wijk in ctx.buren:
        return N_("In een wijk naast die van u")
    return N_("Niet ver weg")


def group(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not c.aanbieding.doelgroepen or "iedereen" in c.aanbieding.doelgroepen:
        return None
    groups = set(c.aanbieding.doelgroepen)
    own = {*need.doelgroepen, *need.gekozen_doelgroepen}
    if groups & own:
        alone = groups & own <= _BY_AGE and groups & _IDENTITY and not groups & _IDENTITY & own
        return 0.2 if alone else 1.0
    return 0.0 if groups <= _IDENTITY else 0.3


def say_group(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Voor mensen zoals u")


def condition(need: Need, c: Candidate, _ctx: Context) -> float | None:
    a = c.aanbieding
    if not a.voorwaarden and not a.verlies:
        return None
    if not need.termen:
        return None  # who chose a thema alone has told nothing of themselves
    met = meets(need.voorwaarden, a.voorwaarden)
    if not a.verlies:
        return met
    return min(1.0 if met is None else met, 1.0 if a.verlies in need.verlies else UNSHOWN)


def say_condition(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Speciaal hiervoor")


def sex(need: Need, c: Candidate, _ctx: Context) -> float | None:
    a = c.aanbieding
    if not a.geslacht:
        return None
    if need.rol in _CHILD_ROLES and _PARENT_OF_SEX[a.geslacht] in need.standen:
        return 1.0  # a mother may go to a group of women, whoever else she writes of
    return 1.0 if need.geslacht == a.geslacht else 0.0


def say_sex(_need: Need, c: Candidate, _ctx: Context) -> str:
    women = c.aanbieding.geslacht == "v"
    return N_("Met vrouwen onder elkaar") if women else N_("Met mannen onder elkaar")


def age(need: Need, c: Candidate, _ctx: Context) -> float | None:
    ages = c.aanbieding.leeftijd
    if ages is None:
        return None
    if need.leeftijd is not None:
        return 1.0
    if ages[1] <= ADULT_FROM and need.rol not in _CHILD_ROLES and not speaks_of_young(need):
        return 0.0
    if ages[0] >= _OLD and "ouderen" not in need.doelgroepen:
        return 0.3
    return None


def speaks_of_young(need: Need) -> bool:
    return not {"kinderen", "jongeren", "ouders"}.isdisjoint(need.doelgroepen)


def say_age(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Past bij de leeftijd")


def language(need: Need, c: Candidate, _ctx: Context) -> float | None:
    wanted = set(need.talen) or ({need.taal} - {"nl"})
    if not wanted:
        return None
    return 1.0 if wanted & set(c.aanbieding.talen) else 0.0


def say_language(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Zij spreken uw taal")


def costs(need: Need, c: Candidate, _ctx: Context) -> float | None:
    costs = c.aanbieding.kosten
    if costs is None:
        return None
    if costs == 0:
        return 1.0
    return 0.2 if need.max_kosten is not None or "minima" in need.doelgroepen else 0.6


def say_costs(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Gratis")


def access(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not need.toegankelijk:
        return None
    return 1.0 if set(need.toegankelijk) <= set(c.aanbieding.toegankelijk) else 0.2


def say_access(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Toegankelijk voor u")


def time(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not need.dagdelen or not c.aanbieding.dagdelen:
        return None
    return 1.0 if set(need.dagdelen) & set(c.aanbieding.dagdelen) else 0.0


def say_time(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Op een tijd die u past")


def waiting(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    weeks = c.aanbieding.wachttijd_weken
    return None if weeks is None else max(0.0, 1 - weeks / 12)


def say_waiting(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("U kunt er snel terecht")


def fresh(_need: Need, c: Candidate, ctx: Context) -> float | None:
    checked = c.aanbieding.gecontroleerd
    if checked is None:
        return None
    return max(0.0, min(1.0, 1 - (ctx.today - checked).days / STALE_DAYS))


def say_fresh(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Pas gecontroleerd")


def peers(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if "lotgenoten" not in need.wensen:
        return None
    return 1.0 if c.aanbieding.lotgenoten else 0.0


def say_peers(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Met mensen die het zelf hebben meegemaakt")


def light(_need: Need, c: Candidate, _ctx: Context) -> float:
    return 1 - (c.aanbieding.trede - 1) / 4


def say_light(_need: Need, c: Candidate, _ctx: Context) -> str:
    walk_in = c.aanbieding.aanmelden == "inloop"
    return N_("U kunt er zo naartoe") if walk_in else N_("Een kleine stap")
