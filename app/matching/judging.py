"""Judging candidates: which fit, which just miss, and what is said of those that are shown.

Most candidates are only put in order. Their reasons, sentences and exact distance cost more than
their score, so they are worked out for the few that somebody gets to see.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from app.geo.distance import Plek, kilometres, roughly
from app.geo.places import Places
from app.matching import score
from app.matching.answer import Suggestie
from app.matching.lexicon import Lexicon
from app.matching.limits import Limit, broken, that_matter
from app.matching.measures import Context
from app.matching.outcome import MOST_LESSER, Judged, NearMiss
from app.matching.retrieve import Snapshot
from app.matching.rules import NEAREST_FROM, THRESHOLD
from app.matching.types import Candidate, Need

# How many options are weighed; the rest could not reach the top.
MOST_WEIGHED = 50
MOST_MISSES = 25

# The same few places come back in every question: a wijk has one middle.
exact_distance = lru_cache(maxsize=50_000)(kilometres)
rough_distance = lru_cache(maxsize=16_384)(roughly)


@dataclass(frozen=True, slots=True)
class Scales:
    """What one question weighs every candidate with.

    ``around`` is the context of an aanbod of which the distance is not known; ``candidates`` fills
    with what was weighed, by number.
    """

    need: Need
    home: Plek | None
    around: Context
    candidates: dict[int, Candidate]

    def context(self, candidate: Candidate) -> Context:
        """What the rules may look at besides the candidate."""
        plek = candidate.aanbieding.plek
        if self.home is None or plek is None:
            return self.around
        known = self.around
        away = rough_distance(self.home, plek)
        return Context(known.today, away, known.thema_titels, known.behoefte_redenen, known.buren)

    def weigh(self, candidates: Iterable[Candidate]) -> list[tuple[Suggestie, Candidate]]:
        """The candidates that may be named, best first, each with its score and no reasons."""
        weighed = []
        for candidate in candidates:
            chance = score.score_of(self.need, candidate, self.context(candidate))
            if chance >= NEAREST_FROM:
                self.candidates[candidate.aanbieding.nummer] = candidate
                weighed.append((_bare(candidate, chance), candidate))
        return score.arrange(weighed, self.around.today)

    def say(self, option: Suggestie) -> Suggestie:
        """A weighed option with its reasons and what to know before going."""
        candidate = self.candidates[option.nummer]
        return score.weigh(self.need, candidate, self.context(candidate))


def make_scales(need: Need, snapshot: Snapshot, lexicon: Lexicon, today: date) -> Scales:
    """The scales for one question on the catalogue of ``snapshot``."""
    places = snapshot.plaatsen
    return Scales(
        need=need,
        home=_home(need.wijken, places),
        around=Context(
            today=today,
            afstand_km=None,
            thema_titels=snapshot.titels.themas,
            behoefte_redenen=lexicon.redenen,
            buren=_neighbours(need.wijken, places),
        ),
        candidates={},
    )


def judge(scales: Scales, candidates: Iterable[Candidate]) -> Judged:
    """The options that fit, those that say too little, and those that miss by one limit.

    ``candidates`` come best first; asking stops when enough of them fit. Of the options only the
    scores are there; see ``in_full`` and ``show``.
    """
    passing: list[Candidate] = []
    missing: list[tuple[Candidate, Limit]] = []
    need, looked_at = scales.need, that_matter(scales.need)
    for candidate in candidates:
        limits = broken(need, candidate.aanbieding, limits=looked_at)
        if not limits:
            passing.append(candidate)
            if len(passing) == MOST_WEIGHED:
                break
        elif len(limits) == 1 and len(missing) < MOST_MISSES:
            missing.append((candidate, limits[0]))
    found = [option for option, _candidate in scales.weigh(passing)]
    limit_of = {candidate.aanbieding.nummer: limit for candidate, limit in missing}
    return Judged(
        fitting=[option for option in found if option.score >= THRESHOLD],
        lesser=[option for option in found if option.score < THRESHOLD],
        near=[
            NearMiss(limit_of[option.nummer], candidate, option)
            for option, candidate in scales.weigh(candidate for candidate, _limit in missing)
            if option.score >= THRESHOLD
        ],
    )


def in_full(scales: Scales, judged: Judged) -> Judged:
    """``judged`` with the reasons of all that an explanation of a gap may name."""
    return replace(
        judged,
        lesser=[scales.say(option) for option in judged.lesser[:MOST_LESSER]],
        near=[replace(miss, suggestie=scales.say(miss.suggestie)) for miss in judged.near],
    )


def show(scales: Scales, options: Sequence[Suggestie]) -> tuple[Suggestie, ...]:
    """The options that are shown: with reasons, and their exact distance in km."""
    shown = []
    for option in options:
        said = scales.say(option)
        plek = scales.candidates[option.nummer].aanbieding.plek
        if scales.home is not None and plek is not None:
            said = replace(said, afstand_km=exact_distance(scales.home, plek))
        shown.append(said)
    return tuple(shown)


def _bare(candidate: Candidate, chance: float) -> Suggestie:
    a = candidate.aanbieding
    return Suggestie(a.nummer, a.id, a.aanbod, a.organisatie, chance, None, a.trede)


def _home(wijken: Sequence[str], places: Places) -> Plek | None:
    """The middle of the wijk, when it is one."""
    wijk = places.wijken.get(wijken[0]) if len(wijken) == 1 else None
    return (wijk.lat, wijk.lon) if wijk else None


def _neighbours(wijken: Sequence[str], places: Places) -> frozenset[str]:
    known = [places.wijken[code] for code in wijken if code in places.wijken]
    return frozenset(buur for wijk in known for buur in wijk.buren)
