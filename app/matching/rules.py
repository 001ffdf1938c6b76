"""The weighing: every rule is one object with a code, a weight, a measure and a sentence. Pure.

A measure gives 0..1, or None where the rule does not apply; then it gives the rule's ``neutral``
part, so that a score means the same in every answer. The weights add up to 1 and are published with
their version (``/zo-kiest-dichtbij``). A new rule is one entry here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.matching.types import Candidate, Need

VERSION = "2026-11-1"
# Below this score an option is not suggested.
THRESHOLD = 0.42
# Below this content (themas, needs, words, meaning) nothing else can make an aanbod fit.
LEAST_CONTENT = 0.3

NEAR_KM = 0.7
FAR_KM = 8.0
STALE_DAYS = 548


@dataclass(frozen=True, slots=True)
class Context:
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

    ``weight`` is its part of the score. ``measure`` lies in 0..1. ``sentence`` says it when the
    measure is at least ``said_from``. ``uitleg`` explains it on the page about the weighing.
    """

    code: str
    weight: float
    measure: Measure
    sentence: Sentence
    uitleg: str
    neutral: float = 0.5
    said_from: float = 0.6


def _content(_need: Need, c: Candidate, _ctx: Context) -> float:
    return c.inhoud


def _say_content(need: Need, c: Candidate, ctx: Context) -> str:
    if c.behoefte and c.behoefte in ctx.behoefte_redenen:
        return f"Omdat u schrijft over {ctx.behoefte_redenen[c.behoefte]}"
    for thema in need.themas:
        if thema.thema in c.aanbieding.themas:
            return f"Gaat over {ctx.thema_titels.get(thema.thema, thema.thema).lower()}"
    return "Past bij de woorden van uw vraag"


def _near(need: Need, c: Candidate, ctx: Context) -> float | None:
    a = c.aanbieding
    if a.bereik in ("online", "landelijk") and a.plek is None:
        return None
    if not need.wijken:
        return None
    if a.plek_wijk in need.wijken or set(a.wijken) & set(need.wijken):
        return 1.0
    if ctx.afstand_km is None:
        return 0.7 if a.plek_wijk in ctx.buren else None
    part = (ctx.afstand_km - NEAR_KM) / (FAR_KM - NEAR_KM)
    return max(0.0, min(1.0, 1 - part))


def _say_near(need: Need, c: Candidate, ctx: Context) -> str:
    a = c.aanbieding
    if a.plek_wijk in need.wijken or set(a.wijken) & set(need.wijken):
        return "In uw wijk"
    if a.plek_wijk in ctx.buren:
        return "In een wijk naast die van u"
    return "Niet ver weg"


def _group(need: Need, c: Candidate, _ctx: Context) -> float | None:
    groups = set(c.aanbieding.doelgroepen) - {"iedereen"}
    own = set(need.doelgroepen) | set(need.gekozen_doelgroepen)
    if not groups:
        return None
    if groups & own:
        return 1.0
    return 0.1 if own else 0.35


def _say_group(_need: Need, c: Candidate, _ctx: Context) -> str:
    return "Voor mensen zoals u"


def _age(need: Need, c: Candidate, _ctx: Context) -> float | None:
    ages = c.aanbieding.leeftijd
    if need.leeftijd is None or ages is None:
        return None
    return 1.0 if ages[0] <= need.leeftijd[1] and need.leeftijd[0] <= ages[1] else 0.0


def _say_age(need: Need, c: Candidate, _ctx: Context) -> str:
    return "Past bij de leeftijd"


def _language(need: Need, c: Candidate, _ctx: Context) -> float | None:
    wanted = set(need.talen) or ({need.taal} - {"nl"})
    if not wanted:
        return None
    return 1.0 if wanted & set(c.aanbieding.talen) else 0.2


def _say_language(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return "Zij spreken uw taal"


def _costs(need: Need, c: Candidate, _ctx: Context) -> float | None:
    costs = c.aanbieding.kosten
    if costs is None:
        return None
    if costs == 0:
        return 1.0
    return 0.3 if need.max_kosten is not None or "minima" in need.doelgroepen else 0.6


def _say_costs(_need: Need, c: Candidate, _ctx: Context) -> str:
    return "Gratis" if c.aanbieding.kosten == 0 else "Kost niet veel"


def _access(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not need.toegankelijk:
        return None
    return 1.0 if set(need.toegankelijk) <= set(c.aanbieding.toegankelijk) else 0.3


def _say_access(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return "Toegankelijk voor u"


def _time(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if not need.dagdelen or not c.aanbieding.dagdelen:
        return None
    return 1.0 if set(need.dagdelen) & set(c.aanbieding.dagdelen) else 0.0


def _say_time(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return "Op een tijd die u past"


def _waiting(_need: Need, c: Candidate, _ctx: Context) -> float | None:
    weeks = c.aanbieding.wachttijd_weken
    return None if weeks is None else max(0.0, 1 - weeks / 12)


def _say_waiting(_need: Need, c: Candidate, _ctx: Context) -> str:
    return "U kunt er snel terecht"


def _fresh(_need: Need, c: Candidate, ctx: Context) -> float | None:
    checked = c.aanbieding.gecontroleerd
    if checked is None:
        return None
    return max(0.0, 1 - (ctx.today - checked).days / STALE_DAYS)


def _say_fresh(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return "Pas gecontroleerd"


def _peers(need: Need, c: Candidate, _ctx: Context) -> float | None:
    if "lotgenoten" not in need.wensen:
        return None
    return 1.0 if c.aanbieding.lotgenoten else 0.1


def _say_peers(_need: Need, _c: Candidate, _ctx: Context) -> str:
    return "Met mensen die het zelf hebben meegemaakt"


def _light(_need: Need, c: Candidate, _ctx: Context) -> float:
    return 1 - (c.aanbieding.trede - 1) / 4


def _say_light(_need: Need, c: Candidate, _ctx: Context) -> str:
    return "U kunt er zo naartoe" if c.aanbieding.aanmelden == "inloop" else "Een kleine stap"


RULES: tuple[Rule, ...] = (
    Rule("inhoud", 0.74, _content, _say_content, "Past het bij wat u vraagt?", said_from=0.0),
    Rule("afstand", 0.05, _near, _say_near, "Is het dichtbij?", said_from=0.8),
    Rule("doelgroep", 0.06, _group, _say_group, "Is het voor mensen zoals u?", 0.7),
    Rule("leeftijd", 0.02, _age, _say_age, "Past het bij de leeftijd?", said_from=1.0),
    Rule("taal", 0.02, _language, _say_language, "Spreken ze uw taal?"),
    Rule("kosten", 0.02, _costs, _say_costs, "Wat kost het?", said_from=1.0),
    Rule("toegankelijkheid", 0.01, _access, _say_access, "Kunt u er goed bij?"),
    Rule("tijd", 0.01, _time, _say_time, "Is het op een tijd die past?"),
    Rule("wachttijd", 0.01, _waiting, _say_waiting, "Kunt u snel terecht?", said_from=1.0),
    Rule("versheid", 0.01, _fresh, _say_fresh, "Is het pas nog gecontroleerd?", said_from=0.8),
    Rule("lotgenoten", 0.03, _peers, _say_peers, "Zijn er mensen die het zelf meemaakten?"),
    Rule("trede", 0.02, _light, _say_light, "Is het een kleine stap?", said_from=0.75),
)
