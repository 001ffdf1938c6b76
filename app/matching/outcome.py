"""Which of what was found is shown, and why nothing fits: one limit relaxed at a time. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.i18n import N_
from app.matching.answer import Gap, GapReden, LetOp, Suggestie
from app.matching.limits import LIMITS, Limit
from app.matching.rules import FIRST, FIRST_SHARE, REST_FROM, REST_SHARE
from app.matching.types import Candidate, Need

MOST_NEAREST = 3
MOST_LESSER = 2
# Near misses this close to the best one say as much.
CLOSE = 0.9
# When several limits would each have helped, the one that says most about what is missing.
_ORDER = {limit.code: place for place, limit in enumerate(LIMITS)}


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A candidate that fits but for one limit, with the suggestion it would have been."""

    limit: Limit
    candidate: Candidate
    suggestie: Suggestie


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found, best first: what fits, what fits but says too little, what just misses."""

    fitting: Sequence[Suggestie] = ()
    lesser: Sequence[Suggestie] = ()
    near: Sequence[NearMiss] = ()


def worth_showing(fitting: Sequence[Suggestie]) -> list[Suggestie]:
    """The options that are suggested, of those above the threshold, best first."""
    if not fitting:
        return []
    best = fitting[0].score
    first, rest = FIRST_SHARE * best, max(REST_FROM, REST_SHARE * best)
    return [o for place, o in enumerate(fitting) if o.score >= (first if place < FIRST else rest)]


def explain_gap(
    need: Need,
    judged: Judged,
    wijk: str | None,
    wijk_naam: str,
    thema_titels: Mapping[str, str],
) -> Gap:
    """Why nothing fits, and what is nearest.

    The reason is the limit of the best near miss; where two are about as good, the one that comes
    first among the limits.
    """
    near_misses = judged.near
    themas = tuple(t.thema for t in need.themas[:3] if t.zekerheid >= 0.3) or tuple(
        t.thema for t in need.themas[:1]
    )
    said = [miss for miss in near_misses if miss.limit.reden is not None]
    topic = _topic(themas, thema_titels)
    place = f" in {wijk_naam}" if wijk_naam else ""
    if not said:
        return Gap(
            GapReden.GEEN_AANBOD,
            themas,
            wijk,
            f"We kennen nog geen aanbod {topic} dat past bij deze vraag{place}.",
            (),
            tuple(nearest(near_misses) or lesser(judged.lesser)),
        )
    top = said[0].suggestie.score
    good = [miss for miss in said if miss.suggestie.score >= CLOSE * top]
    chosen = min(good, key=lambda miss: _ORDER[miss.limit.code])
    codes = tuple(dict.fromkeys(miss.limit.code for miss in said))
    return Gap(
        chosen.limit.reden or GapReden.GEEN_AANBOD,
        themas,
        wijk,
        f"Er is wel aanbod {topic}, maar niet passend{place}: {_WHY[chosen.limit.code]}.",
        codes,
        tuple(nearest(said)),
    )


_WHY = {
    "wijk": "het is voor andere wijken",
    "leeftijd": "het is voor een andere leeftijd",
    "doelgroep": "het is voor een andere groep mensen",
    "taal": "niet in de taal die nodig is",
    "kosten": "het kost te veel",
    "toegankelijkheid": "het is niet goed toegankelijk",
    "tijd": "het is op een andere tijd",
    "wachttijd": "er is nu geen plek",
}


def _topic(themas: Sequence[str], titels: Mapping[str, str]) -> str:
    return f"over {titels.get(themas[0], themas[0]).lower()}" if themas else "hierover"


def lesser(options: Sequence[Suggestie]) -> list[Suggestie]:
    """The best of what says too little, with that as the first thing to know."""
    warning = LetOp("inhoud", N_("Dit is niet precies wat u vraagt."))
    return [replace(o, let_op=(warning, *o.let_op)) for o in options[:MOST_LESSER]]


def nearest(near_misses: Sequence[NearMiss]) -> list[Suggestie]:
    """The best near misses, each with its difference as the first thing to know."""
    found: list[Suggestie] = []
    for miss in near_misses[:MOST_NEAREST]:
        difference = LetOp(
            miss.limit.code, miss.limit.difference(Need(), miss.candidate.aanbieding)
        )
        found.append(replace(miss.suggestie, let_op=(difference, *miss.suggestie.let_op)))
    return found
