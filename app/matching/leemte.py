"""Whether the city misses what was asked for: a few signs and what each of them counts. Pure.

That nothing fits is a gap. That something fits is not always none: a warm meal is no answer to who
asks for company at table. What just misses by one limit shows what is asked for; the more it is
worth, and the less what fits, the surer there is a gap. The weights are a logistic regression on
the practice questions (``python -m tests.evaluate.leemte`` finds them anew), rounded.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.matching.outcome import Judged, NearMiss

# From this chance on it is a gap: the best balance of missed and false ones on practice questions.
GAP_FROM = 0.3
# Scores are told apart as log-odds; below this one nothing is told apart any more.
LEAST_SCORE = 0.03


@dataclass(frozen=True, slots=True)
class Tekens:
    """The signs of a gap.

    ``past`` is how good the best is that fits and ``gemist`` how good the best near miss, both in
    log-odds; ``betekenis`` how far that near miss means what is asked (0..1, None without that
    layer); ``leeftijd`` whether its limit is the age, which is often read too narrowly;
    ``behoefte`` and ``tweede`` the chances (0..1) of the likeliest need and of the one after it.
    """

    past: float
    gemist: float
    betekenis: float | None
    leeftijd: bool
    behoefte: float
    tweede: float


@dataclass(frozen=True, slots=True)
class Gewichten:
    """What each sign counts, in log-odds; ``begin`` is what counts without any."""

    begin: float
    past: float
    gemist: float
    betekenis: float
    leeftijd: float
    behoefte: float
    tweede: float

    def chance(self, tekens: Tekens) -> float:
        """The chance (0..1) of a gap where these signs are seen."""
        total = (
            self.begin
            + self.past * tekens.past
            + self.gemist * tekens.gemist
            + self.betekenis * (tekens.betekenis or 0.0)
            + self.leeftijd * tekens.leeftijd
            + self.behoefte * tekens.behoefte
            + self.tweede * tekens.tweede
        )
        return 1 / (1 + math.exp(-total))


MET_BETEKENIS = Gewichten(-2.3, -1.2, 0.6, 3.1, -0.8, 0.4, 3.1)
ALLEEN_WOORDEN = Gewichten(-1.7, -1.2, 0.6, 0.0, -0.9, 0.2, 2.3)


def signs(judged: Judged, chances: Sequence[float]) -> Tekens:
    """The signs in what was found; ``chances`` (B,) are those of the needs behind the question."""
    fits = max((option.score for option in (*judged.fitting, *judged.lesser)), default=0.0)
    missed = max(_that_count(judged), key=lambda miss: miss.suggestie.score, default=None)
    first, second = sorted((*chances, 0.0, 0.0), reverse=True)[:2]
    return Tekens(
        past=_log_odds(fits),
        gemist=_log_odds(missed.suggestie.score if missed else 0.0),
        betekenis=_meaning(missed),
        leeftijd=missed is not None and missed.limit.code == "leeftijd",
        behoefte=float(first),
        tweede=float(second),
    )


def is_gap(judged: Judged, chances: Sequence[float], with_meaning: bool) -> bool:
    """Whether the city misses what was asked for.

    It does when nothing fits, and when the signs say so in spite of what fits. What somebody does
    not want is no gap.
    """
    if not judged.fitting:
        return True
    weights = MET_BETEKENIS if with_meaning else ALLEEN_WOORDEN
    missed = any(_that_count(judged))
    return missed and weights.chance(signs(judged, chances)) >= GAP_FROM


def _that_count(judged: Judged) -> list[NearMiss]:
    return [miss for miss in judged.near if miss.limit.reden is not None]


def _meaning(missed: NearMiss | None) -> float | None:
    if missed is None or missed.candidate.betekenis is None:
        return None
    return max(0.0, min(1.0, missed.candidate.betekenis))


def _log_odds(score: float) -> float:
    kept = min(max(score, LEAST_SCORE), 1 - LEAST_SCORE)
    return math.log(kept / (1 - kept))
