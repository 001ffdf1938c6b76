"""From candidates to suggestions: score and reasons together, no doubles on top. Pure."""

import hashlib
import math
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from app.core.i18n import N_
from app.matching.answer import LetOp, Reden, Suggestie
from app.matching.curve import STRAIGHT
from app.matching.measures import Context
from app.matching.rules import MIDDLE, MIDDLE_WITHOUT_MEANING, RULES
from app.matching.types import Candidate, Need
from app.matching.zinnen import Zin

# Options whose scores differ less than this are equal and take turns by day.
EQUAL = 0.01
# What is left of the score for each better option that is almost the same.
DOUBLE_SHARE = 0.7
# What to do first at a place whose facts may have changed, by the best way there is to ask there.
NEVER_CHECKED = {
    "telefoon": N_("Nog niet gecontroleerd. Bel voordat u gaat"),
    "email": N_("Nog niet gecontroleerd. Mail voordat u gaat"),
    "website": N_("Nog niet gecontroleerd. Kijk eerst op de website"),
    "": N_("Nog niet gecontroleerd. Vraag eerst na of het klopt"),
}
LONG_AGO = {
    "telefoon": N_("Langer dan een jaar niet gecontroleerd. Bel voordat u gaat"),
    "email": N_("Langer dan een jaar niet gecontroleerd. Mail voordat u gaat"),
    "website": N_("Langer dan een jaar niet gecontroleerd. Kijk eerst op de website"),
    "": N_("Langer dan een jaar niet gecontroleerd. Vraag eerst na of het klopt"),
}
WAYS_TO_ASK = ("telefoon", "email", "website")
# What a score is made of, of each rule.
_MEASURES = tuple(
    (rule.measure, rule.weight, rule.points(None), None if rule.curve is STRAIGHT else rule.curve)
    for rule in RULES
)
UNKNOWN_COSTS = N_("De kosten zijn niet bekend. Vraag het voordat u gaat.")


def weigh(need: Need, candidate: Candidate, context: Context) -> Suggestie:
    """The suggestion that a candidate makes; what its rules bring adds up to its score."""
    points = [(rule, rule.measure(need, candidate, context)) for rule in RULES]
    total = sum(rule.points(measured) for rule, measured in points)
    chance = chance_of(total, candidate.betekenis is not None)
    share = chance / total if total else 0.0
    reasons = [
        Reden(rule.code, share * rule.points(measured), rule.sentence(need, candidate, context))
        for rule, measured in points
        if measured is not None and measured >= rule.said_from
    ]
    reasons.sort(key=lambda reason: -reason.bijdrage)
    a = candidate.aanbieding
    return Suggestie(
        nummer=a.nummer,
        id=a.id,
        aanbod=a.aanbod,
        organisatie=a.organisatie,
        score=chance,
        afstand_km=context.afstand_km,
        trede=a.trede,
        redenen=tuple(reasons),
        let_op=warnings(need, candidate, context.today),
    )


def _total(need: Need, candidate: Candidate, context: Context) -> float:
    """The points of all rules together. A plain loop: this runs for every candidate."""
    total = 0.0
    for measure, weight, otherwise, curve in _MEASURES:
        measured = measure(need, candidate, context)
        if measured is None:
            total += otherwise
        else:
            total += weight * (measured if curve is None else curve(measured))
    return total


def chance_of(points: float, with_meaning: bool) -> float:
    """The score (0..1) of a sum of points: its logistic."""
    middle = MIDDLE if with_meaning else MIDDLE_WITHOUT_MEANING
    return 1 / (1 + math.exp(middle - points))


def warnings(need: Need, candidate: Candidate, today: date) -> tuple[LetOp, ...]:
    """What somebody must know before going there."""
    a = candidate.aanbieding
    found: list[LetOp] = []
    if a.wachttijd_weken:
        waiting = Zin(N_("Wachttijd ongeveer %(weken)s weken"), weken=a.wachttijd_weken)
        found.append(LetOp("wachttijd", waiting))
    if a.aanmelden == "verwijzing":
        found.append(LetOp("aanmelden", N_("U hebt een verwijzing nodig")))
    if need.max_kosten is not None and a.kosten is None:
        found.append(LetOp("kosten", UNKNOWN_COSTS))
    if need.toegankelijk and not a.toegankelijk:
        found.append(LetOp("toegankelijkheid", N_("Of het toegankelijk is, weten we niet")))
    if a.gecontroleerd is None:
        found.append(LetOp("versheid", NEVER_CHECKED[a.bereikbaar]))
    elif (today - a.gecontroleerd).days > 365:
        found.append(LetOp("versheid", LONG_AGO[a.bereikbaar]))
    return tuple(found)


@lru_cache(maxsize=32_768)
def turn(nummer: int, today: date) -> str:
    """A place in the turns of a day: other numbers come first on other days, for everyone alike."""
    return hashlib.sha256(f"{today.isoformat()}:{nummer}".encode()).hexdigest()


def arrange(
    options: Iterable[tuple[Suggestie, Candidate]], today: date
) -> list[tuple[Suggestie, Candidate]]:
    """Best first; equals take turns by day; an almost-double loses a little for each before it."""
    waiting = sorted(options, key=lambda o: (-_step(o[0].score), turn(o[0].nummer, today)))
    placed: list[tuple[int, int, tuple[Suggestie, Candidate]]] = []
    seen: dict[str, int] = {}
    for order, option in enumerate(waiting):
        key = kin(option[1])
        left = DOUBLE_SHARE ** seen.get(key, 0)
        seen[key] = seen.get(key, 0) + 1
        placed.append((-_step(option[0].score * left), order, option))
    placed.sort(key=lambda entry: entry[:2])
    return [option for _place, _order, option in placed]


def _step(score: float) -> int:
    return round(score / EQUAL)


def kin(candidate: Candidate) -> str:
    """What near-doubles have in common: the first words of the name and the themas."""
    return _kin(candidate.aanbieding.aanbod, candidate.aanbieding.themas)


@lru_cache(maxsize=32_768)
def _kin(naam: str, themas: tuple[str, ...]) -> str:
    return f"{' '.join(naam.lower().split()[:2])}|{'|'.join(themas)}"


def best(
    need: Need,
    candidates: Sequence[Candidate],
    contexts: Sequence[Context],
    today: date,
    least: float = 0.0,
) -> list[tuple[Suggestie, Candidate]]:
    """The candidates whose score is at least ``least``, weighed and arranged."""
    enough = [
        (candidate, context)
        for candidate, context in zip(candidates, contexts, strict=True)
        if score_of(need, candidate, context) >= least
    ]
    return arrange(((weigh(need, c, context), c) for c, context in enough), today)


def score_of(need: Need, candidate: Candidate, context: Context) -> float:
    """The score (0..1) of a candidate, without its reasons: they cost more than the score."""
    total = _total(need, candidate, context)
    return chance_of(total, candidate.betekenis is not None)
