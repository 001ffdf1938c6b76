"""The weighing: every rule is one object with a code, a weight, a measure and a sentence. Pure.

A measure gives 0..1, or None where the rule does not apply; then the rule's ``neutral`` counts. The
score is the chance, by the logistic of the weighed measures, that a good worker would call the
option fitting: so it lies in 0..1 and means the same in every answer. Weights are points of that
sum. They were found by logistic regression on the practice questions (``make evaluate`` measures
them) and rounded; they are published with their version on ``/zo-kiest-dichtbij``. A new rule is
one entry here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.core.i18n import N_
from app.matching.conditions import UNSHOWN, meets
from app.matching.standing import MOEDER, VADER
from app.matching.types import ADULT_FROM, Candidate, Need
from app.matching.zinnen import Zin

VERSION = "2026-11-10"
# Where the points make a chance of one half; without the meaning layer a witness is missing.
MIDDLE = 15.0
MIDDLE_WITHOUT_MEANING = 14.9
# Below this score an option is not suggested.
THRESHOLD = 0.09
# Where nothing fits, the nearest is named from this score on.
NEAREST_FROM = 0.03
# The best few are shown from the threshold on, as far as they hold up beside the very best; more
# only when they are good in themselves too. A list that goes on with ever worse options hides the
# good ones, and its tail is where what is wrong for this person stands.
FIRST = 3
FIRST_SHARE = 0.6
REST_FROM = 0.6
REST_SHARE = 0.5
# Who is sent to another desk is shown only what is this surely asked for as well.
BESIDE_DESK_FROM = 0.9

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


@dataclass(frozen=True, slots=True)
class Rule:
    """One factor of the weighing.

    ``weight`` is the points that a measure of 1 brings. ``sentence`` says it when the measure is at
    least ``said_from``. ``uitleg`` explains it on the page about the weighing.
    """

    code: str
    weight: float
    measure: Measure
    sentence: Sentence
    uitleg: str
    neutral: float = 0.5
    said_from: float = 0.6


def _need(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.behoeften


def _say_need(_need: Need, c: Candidate, ctx: Context) -> str:
    reden = ctx.behoefte_redenen.get(c.behoefte, "dit onderwerp")
    return Zin(N_("Omdat u schrijft over %(behoefte)s"), behoefte=reden)


def _thema(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.thema if c.aanbieding.themas else None


def _say_thema(need: Need, c: Candidate, ctx: Context) -> str:
    shared = [t.thema for t in need.themas if t.thema in c.aanbieding.themas]
    slug = shared[0] if shared else c.aanbieding.themas[0]
    titel = ctx.thema_titels.get(slug, slug).lower()
    return Zin(N_("Gaat over %(thema)s"), thema=titel, slug=slug)


def _words(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return c.woorden


def _say_words(need: Need, _c: Candidate, _ctx: Context) -> str:
    """Who wrote in another language wrote none of the Dutch words (see ``understand``)."""
    return N_("Noemt dezelfde woorden als u") if need.taal == "nl" else N_("Lijkt op wat u vraagt")


def _meaning(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    return None if c.betekenis is None else max(0.0, min(1.0, c.betekenis))


def _say_meaning(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Lijkt op wat u vraagt")


def _near(need: Need, c: Candidate, ctx: Context) -> float | None:
    a = c.aanbieding
    if not need.wijken:
        return None
    if _in_wijk(need, c):
        return 1.0
    if ctx.afstand_km is None:
        return 0.7 if a.plek_wijk in ctx.buren else None
    return max(0.0, min(1.0, 1 - (ctx.afstand_km - NEAR_KM) / (FAR_KM - NEAR_KM)))


def _in_wijk(need: Need, c: Candidate) -> bool:
    a = c.aanbieding
    return a.plek_wijk in need.wijken or not set(a.wijken).isdisjoint(need.wijken)


def _say_near(need: Need, c: Candidate, ctx: Context) -> str:
    if _in_wijk(need, c):
        return N_("In uw wijk")
    if c.aanbieding.plek_wijk in ctx.buren:
        return N_("In een wijk naast die van u")
    return N_("Niet ver weg")


def _group(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not c.aanbieding.doelgroepen or "iedereen" in c.aanbieding.doelgroepen:
        return None
    groups = set(c.aanbieding.doelgroepen)
    own = {*need.doelgroepen, *need.gekozen_doelgroepen}
    if groups & own:
        alone = groups & own <= _BY_AGE and groups & _IDENTITY and not groups & _IDENTITY & own
        return 0.2 if alone else 1.0
    return 0.0 if groups <= _IDENTITY else 0.3


def _say_group(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Voor mensen zoals u")


def _condition(need: Need, c: Candidate, _ctx: Context) -> float | None:
    a = c.aanbieding
    if not a.voorwaarden and not a.verlies:
        return None
    if not need.termen:
        return None  # who chose a thema alone has told nothing of themselves
    met = meets(need.voorwaarden, a.voorwaarden)
    if not a.verlies:
        return met
    return min(1.0 if met is None else met, 1.0 if a.verlies in need.verlies else UNSHOWN)


def _say_condition(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Speciaal hiervoor")


def _sex(need: Need, c: Candidate, _ctx: Context) -> float | None:
    a = c.aanbieding
    if not a.geslacht:
        return None
    if need.rol in _CHILD_ROLES and _PARENT_OF_SEX[a.geslacht] in need.standen:
        return 1.0  # a mother may go to a group of women, whoever else she writes of
    return 1.0 if need.geslacht == a.geslacht else 0.0


def _say_sex(_need: Need, c: Candidate, _ctx: Context) -> str:
    women = c.aanbieding.geslacht == "v"
    return N_("Met vrouwen onder elkaar") if women else N_("Met mannen onder elkaar")


def _age(need: Need, c: Candidate, _ctx: Context) -> float | None:
    ages = c.aanbieding.leeftijd
    if ages is None:
        return None
    if need.leeftijd is not None:
        return 1.0
    if ages[1] <= ADULT_FROM and need.rol not in _CHILD_ROLES and not _speaks_of_young(need):
        return 0.0
    if ages[0] >= _OLD and "ouderen" not in need.doelgroepen:
        return 0.3
    return None


def _speaks_of_young(need: Need) -> bool:
    return not {"kinderen", "jongeren", "ouders"}.isdisjoint(need.doelgroepen)


def _say_age(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Past bij de leeftijd")


def _language(need: Need, c: Candidate, _ctx: Context) -> float | None:
    wanted = set(need.talen) or ({need.taal} - {"nl"})
    if not wanted:
        return None
    return 1.0 if wanted & set(c.aanbieding.talen) else 0.0


def _say_language(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Zij spreken uw taal")


def _costs(need: Need, c: Candidate, _ctx: Context) -> float | None:
    costs = c.aanbieding.kosten
    if costs is None:
        return None
    if costs == 0:
        return 1.0
    return 0.2 if need.max_kosten is not None or "minima" in need.doelgroepen else 0.6


def _say_costs(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Gratis")


def _access(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not need.toegankelijk:
        return None
    return 1.0 if set(need.toegankelijk) <= set(c.aanbieding.toegankelijk) else 0.2


def _say_access(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Toegankelijk voor u")


def _time(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not need.dagdelen or not c.aanbieding.dagdelen:
        return None
    return 1.0 if set(need.dagdelen) & set(c.aanbieding.dagdelen) else 0.0


def _say_time(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Op een tijd die u past")


def _waiting(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    weeks = c.aanbieding.wachttijd_weken
    return None if weeks is None else max(0.0, 1 - weeks / 12)


def _say_waiting(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("U kunt er snel terecht")


def _fresh(_need: Need, c: Candidate, ctx: Context) -> float | None:
    checked = c.aanbieding.gecontroleerd
    if checked is None:
        return None
    return max(0.0, min(1.0, 1 - (ctx.today - checked).days / STALE_DAYS))


def _say_fresh(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Pas gecontroleerd")


def _peers(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if "lotgenoten" not in need.wensen:
        return None
    return 1.0 if c.aanbieding.lotgenoten else 0.0


def _say_peers(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return N_("Met mensen die het zelf hebben meegemaakt")


def _light(_need: Need, c: Candidate, _ctx: Context) -> float:
    return 1 - (c.aanbieding.trede - 1) / 4


def _say_light(_need: Need, c: Candidate, _ctx: Context) -> str:
    walk_in = c.aanbieding.aanmelden == "inloop"
    return N_("U kunt er zo naartoe") if walk_in else N_("Een kleine stap")


RULES: tuple[Rule, ...] = (
    Rule("behoefte", 3.4, _need, _say_need, N_("Helpt het bij wat er speelt?"), 0.4, 0.2),
    Rule("thema", 3.0, _thema, _say_thema, N_("Gaat het over hetzelfde thema?"), 0.3, 0.6),
    Rule("woorden", 4.0, _words, _say_words, N_("Noemt het dezelfde woorden?"), 0.25, 0.3),
    Rule("betekenis", 4.0, _meaning, _say_meaning, N_("Lijkt de tekst op uw vraag?"), 0.1, 0.35),
    Rule("doelgroep", 1.7, _group, _say_group, N_("Is het voor mensen zoals u?"), 0.6),
    Rule("voorwaarde", 3.0, _condition, _say_condition, N_("Is het hier speciaal voor?"), 1.0, 1.0),
    Rule("geslacht", 1.5, _sex, _say_sex, N_("Is het voor vrouwen, mannen of allebei?"), 1.0),
    Rule("leeftijd", 1.0, _age, _say_age, N_("Past het bij de leeftijd?"), 1.0, 1.0),
    Rule("afstand", 0.7, _near, _say_near, N_("Is het dichtbij?"), 0.4, 0.8),
    Rule("taal", 2.0, _language, _say_language, N_("Spreken ze uw taal?")),
    Rule("lotgenoten", 0.4, _peers, _say_peers, N_("Zijn er mensen die het zelf meemaakten?")),
    Rule("kosten", 0.4, _costs, _say_costs, N_("Wat kost het?"), said_from=1.0),
    Rule("toegankelijkheid", 0.4, _access, _say_access, N_("Kunt u er goed bij?")),
    Rule("tijd", 0.8, _time, _say_time, N_("Is het op een tijd die past?")),
    Rule("wachttijd", 0.2, _waiting, _say_waiting, N_("Kunt u snel terecht?"), said_from=1.0),
    Rule("versheid", 0.2, _fresh, _say_fresh, N_("Is het pas nog gecontroleerd?"), said_from=0.8),
    Rule("trede", 0.2, _light, _say_light, N_("Is het een kleine stap?"), said_from=0.75),
)
