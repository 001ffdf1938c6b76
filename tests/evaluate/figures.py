"""The figures that are reported: their names, how they are summed up and written, their goals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from tests.evaluate import metrics
from tests.evaluate.metrics import Cijfer, Numbers

Kind = Literal["getal", "aandeel", "ms"]


@dataclass(frozen=True, slots=True)
class Figure:
    """``bodem`` is the least that must be reached, ``doel`` the aim; None where none was set."""

    titel: str
    compute: Callable[[Sequence[Numbers]], Cijfer]
    kind: Kind = "aandeel"
    bodem: float | None = None
    doel: float | None = None
    low_is_good: bool = False

    def said(self, waarde: float | None) -> str:
        """A value as people here write it: 0,61 or 61,3 % or 4,2."""
        if waarde is None:
            return "–"
        if self.kind == "getal":
            text = f"{waarde:.2f}"
        elif self.kind == "aandeel":
            text = f"{waarde * 100:.1f} %"
        else:
            text = f"{waarde:.1f}"
        return text.replace(".", ",")

    def reaches(self, waarde: float, goal: float) -> bool:
        """Whether ``waarde`` is as good as ``goal``."""
        return waarde <= goal if self.low_is_good else waarde >= goal


def _mean(name: str) -> Callable[[Sequence[Numbers]], Cijfer]:
    return partial(metrics.mean, name=name)


NDCG = Figure("nDCG@5", _mean("ndcg5"), "getal", 0.45, 0.60)
RIGHT1 = Figure("juist in top 1", _mean("juist1"))
RIGHT3 = Figure("juist in top 3", _mean("juist3"), bodem=0.65, doel=0.80)
THEMA3 = Figure("kernthema bij eerste 3", _mean("thema3"), bodem=0.85, doel=0.95)
WRONG5 = Figure("fout in top 5", _mean("fout5"), bodem=0.10, doel=0.03, low_is_good=True)
HARD5 = Figure("harde fout in top 5", _mean("hard5"), low_is_good=True)
P50 = Figure("p50 ms", partial(metrics.percentile, name="ms", share=0.50), "ms", low_is_good=True)
P95 = Figure("p95 ms", partial(metrics.percentile, name="ms", share=0.95), "ms", low_is_good=True)

GAP_PRECISION = Figure("leemte: precisie", partial(metrics.precision, name="leemte"))
GAP_RECALL = Figure("leemte: gevonden", partial(metrics.recall, name="leemte"))
GAP_F1 = Figure("leemte: F1", partial(metrics.f1, name="leemte"), "getal", 0.60, 0.80)
GAP_REASON = Figure("leemte: reden juist", _mean("reden"), bodem=0.60, doel=0.80)
GAP_FALSE = Figure(
    "leemte: onterecht", partial(metrics.false_alarms, name="leemte"), low_is_good=True
)
CRISIS_RECALL = Figure(
    "crisis: gezien", partial(metrics.recall, name="crisis"), bodem=1.0, doel=1.0
)
CRISIS_KIND = Figure("crisis: soort juist", _mean("soort"))
CRISIS_FALSE = Figure(
    "crisis: vals alarm",
    partial(metrics.false_alarms, name="crisis"),
    bodem=0.02,
    doel=0.01,
    low_is_good=True,
)
ORDINARY_RECALL = Figure("gewoon leven: gezien", partial(metrics.recall, name="gewoon"))
ORDINARY_PRECISION = Figure("gewoon leven: precisie", partial(metrics.precision, name="gewoon"))
DESK_RECALL = Figure("ander loket: gezien", partial(metrics.recall, name="loket"))
DESK_PRECISION = Figure("ander loket: precisie", partial(metrics.precision, name="loket"))
REMOVED = Figure(
    "gegevens weg",
    partial(metrics.ratio, part="gegevens_weg", whole="gegevens"),
    bodem=0.95,
    doel=0.99,
)
KEPT_LOST = Figure(
    "onterecht weg",
    partial(metrics.ratio, part="blijft_weg", whole="blijft"),
    low_is_good=True,
)
WORDS_LOST = Figure(
    "gewone woorden weg",
    partial(metrics.ratio, part="woorden_weg", whole="woorden"),
    bodem=0.02,
    doel=0.005,
    low_is_good=True,
)

RANKING = (NDCG, RIGHT1, RIGHT3, WRONG5, HARD5, P50, P95)
GOALS = (
    RIGHT3,
    NDCG,
    WRONG5,
    THEMA3,
    GAP_F1,
    GAP_REASON,
    CRISIS_RECALL,
    CRISIS_FALSE,
    REMOVED,
    WORDS_LOST,
)
UNDERSTANDING = (
    THEMA3,
    GAP_PRECISION,
    GAP_RECALL,
    GAP_F1,
    GAP_REASON,
    GAP_FALSE,
    CRISIS_RECALL,
    CRISIS_KIND,
    CRISIS_FALSE,
    ORDINARY_RECALL,
    ORDINARY_PRECISION,
    DESK_RECALL,
    DESK_PRECISION,
    REMOVED,
    KEPT_LOST,
    WORDS_LOST,
)
STYLE_RANKING = (NDCG, RIGHT1, RIGHT3, THEMA3, WRONG5, HARD5, P95)
STYLE_UNDERSTANDING = (
    GAP_F1,
    GAP_REASON,
    GAP_FALSE,
    CRISIS_RECALL,
    CRISIS_FALSE,
    ORDINARY_RECALL,
    DESK_RECALL,
    REMOVED,
    WORDS_LOST,
)
