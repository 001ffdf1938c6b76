"""``python -m tests.evaluate.weging``: the points of ``app.matching.rules``, found anew.

Of each practice question the options compete: points are sought by which those that the judge
called right draw most of one chance that all share, by what the rules measure (ListNet; Cao, Qin,
Liu, Tsai and Li, Learning to rank: from pairwise approach to listwise approach, 2007). A logistic
regression on their sum then finds the middle, so that a score is a chance. Points may not fall
where a measure grows. What has a curve is fitted as a line through a few points; what is policy and
not a guess (the lightest step, costs, waiting, freshness, access) keeps its weight. How well it
does on a set that it was not fitted on is printed beside it: that figure chose the way to fit, the
bends and how strongly points are held back.
"""

import itertools
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression

from app.matching import judging, retrieve
from app.matching.engine import Engine
from app.matching.limits import broken
from app.matching.mind import Mind, make_mind
from app.matching.retrieve import Snapshot
from app.matching.rules import RULES
from app.matching.understand import understand
from tests.evaluate import metrics, questions
from tests.evaluate.catalogue import SEEDS, opened
from tests.evaluate.ours import ASKED_ON, as_input
from tests.evaluate.questions import Vraag
from tests.evaluate.systems import SETS

LAYER = "samen"
# Where the curves bend.
BENDS: Mapping[str, tuple[float, ...]] = {
    "behoefte": (0, 0.1, 0.2, 0.35, 0.5, 1),
    "thema": (0, 0.3, 0.6, 0.8, 1),
    "woorden": (0, 0.1, 0.2, 0.4, 1),
    "zeldzaam": (0, 0.8, 1),
    "betekenis": (0, 0.1, 0.2, 0.3, 0.5),
}
POLICY = frozenset(("kosten", "toegankelijkheid", "wachttijd", "versheid", "trede"))
# How strongly points are held back, how much a set with many questions counts less than in
# proportion, and what an option counts that was judged wrong for this person.
RIDGE = 3.0
BALANCE = 0.5
WRONG_COUNTS = 30.0
# Of each question the best candidates; the others could be no option by any points.
MOST = 120

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The options of one question: ``measures`` (n, R) in the order of ``RULES``, their ``ids``."""

    proefset: str
    vraag: Vraag
    measures: Floats
    ids: tuple[str, ...]


def main() -> None:
    """Print the points of every rule, and nDCG@5 on each set of points found without it."""
    asked = list(collect(make_mind(SEEDS, LAYER), "oefenen"))
    for naam in sorted({rows.proefset for rows in asked}):
        fitted = fit([rows for rows in asked if rows.proefset != naam])
        found = [ndcg(rows, fitted) for rows in asked if rows.proefset == naam]
        sys.stdout.write(f"nDCG@5 op {naam}, zonder {naam} geleerd: {np.nanmean(found):.3f}\n")
    fitted = fit(asked)
    start = 0
    for rule in RULES:
        if rule.code not in POLICY:
            bends = BENDS.get(rule.code, (0, 1))
            steps = np.cumsum(fitted[start : start + len(bends) - 1])
            start += len(bends) - 1
            points = zip(bends, (0.0, *steps), strict=True)
            line = "  ".join(f"{bend:g}: {point:.2f}" for bend, point in points)
            sys.stdout.write(f"  {rule.code:12} {line}\n")
    sys.stdout.write(f"  midden       {-fitted[-1]:.2f}\n")


def collect(mind: Mind, deel: str) -> Iterator[Rows]:
    """The options of every question of ``deel`` that is about aanbod and has any."""
    for proefset in SETS:
        with opened(proefset.aanbod) as catalogue:
            with catalogue.database.transaction() as session:
                snapshot = Engine(mind, catalogue.database).snapshot(session, catalogue.gemeente)
            for vraag in questions.load(proefset.vragen):
                if vraag.deel == deel and not vraag.gewoon_leven and not vraag.ander_loket:
                    rows = _rows(proefset.naam, vraag, snapshot, mind)
                    if rows.ids:
                        yield rows


def _rows(naam: str, vraag: Vraag, snapshot: Snapshot, mind: Mind) -> Rows:
    understood = understand(as_input(vraag), mind, snapshot.plaatsen, ASKED_ON)
    need = understood.need
    scales = judging.make_scales(need, snapshot, mind.lexicon, ASKED_ON)
    found = itertools.islice(retrieve.find_candidates(snapshot, understood, mind.lexicon), MOST)
    kept = [candidate for candidate in found if not broken(need, candidate.aanbieding)]
    measured = [
        [
            rule.neutral if (value := rule.measure(need, candidate, context)) is None else value
            for rule in RULES
        ]
        for candidate in kept
        for context in [scales.context(candidate)]
    ]
    ids = tuple(candidate.aanbieding.id for candidate in kept)
    return Rows(naam, vraag, np.array(measured).reshape(len(kept), len(RULES)), ids)


def design(measures: Floats) -> tuple[Floats, Floats]:
    """What is fitted (n, K), a column for each stretch of a curve, and what policy brings (n,)."""
    columns, given = [], np.zeros(len(measures))
    for rule, measure in zip(RULES, measures.T, strict=True):
        if rule.code in POLICY:
            given = given + rule.weight * measure
            continue
        for low, high in itertools.pairwise(BENDS.get(rule.code, (0, 1))):
            columns.append(np.clip((measure - low) / (high - low), 0, 1))
    return np.column_stack(columns), given


def fit(asked: Sequence[Rows]) -> Floats:
    """The points (K,) of every stretch of ``design``, none below 0; after them the intercept."""
    races = [_race(rows, share) for rows, share in _shares(asked) if _gains(rows).any()]
    size = races[0].columns.shape[1]

    def loss(points: Floats) -> tuple[float, Floats]:
        held = points * RIDGE
        value, slope = float(points @ held) / 2, held
        for race in races:
            total = race.columns @ points + race.given
            raised = np.exp(total - total.max()) * race.crowd
            chance = raised / raised.sum()
            value += race.share * float(np.log(raised.sum()) - race.drawn @ (total - total.max()))
            slope = slope + race.share * (race.columns.T @ (chance - race.drawn))
        return value, slope

    bounds = [(0.0, None)] * size
    done = minimize(loss, np.full(size, 0.5), jac=True, method="L-BFGS-B", bounds=bounds)
    return _as_chance(asked, np.asarray(done.x, dtype=np.float64))


@dataclass(frozen=True, slots=True, eq=False)
class _Race:
    """The options of one question as they compete, (n,) or (n, K): their columns, what policy gives
    them, the share of the chance that each should draw, and how many options each counts for.

    ``share`` is what the question itself counts.
    """

    columns: Floats
    given: Floats
    drawn: Floats
    crowd: Floats
    share: float


def _race(rows: Rows, share: float) -> _Race:
    columns, given = design(rows.measures)
    gains = _gains(rows)
    wrong = np.array([option in rows.vraag.fout for option in rows.ids])
    crowd = np.where(wrong, WRONG_COUNTS, 1.0)
    return _Race(columns, given, gains / gains.sum(), crowd, share)


def _gains(rows: Rows) -> Floats:
    """What each option (n,) is worth to who asked, as in nDCG."""
    return np.array([2.0 ** rows.vraag.goed.get(option, 0) - 1 for option in rows.ids])


def _shares(asked: Sequence[Rows]) -> Iterator[tuple[Rows, float]]:
    """Each question with what it counts: a set with many counts less than in proportion."""
    many = Counter(rows.proefset for rows in asked)
    for rows in asked:
        yield rows, (100 / many[rows.proefset]) ** BALANCE


def _as_chance(asked: Sequence[Rows], points: Floats) -> Floats:
    """``points`` stretched, with the intercept (K + 1,) by which their logistic is a chance.

    What policy gives keeps its weight: the stretch is near 1.
    """
    totals, right = [], []
    for rows in asked:
        columns, given = design(rows.measures)
        totals.append(columns @ points + given)
        right.append(_gains(rows) > 0)
    model = LogisticRegression(C=100.0)
    model.fit(np.concatenate(totals)[:, None], np.concatenate(right))
    return np.append(points * model.coef_[0, 0], model.intercept_[0])


def ndcg(rows: Rows, fitted: Floats) -> float:
    """nDCG@5 of the question with these points, of the whole order; nan where nothing is right.

    A list that people see stops sooner: there it is lower.
    """
    columns, given = design(rows.measures)
    order = np.argsort(-(columns @ fitted[:-1] + given), kind="stable")
    if not rows.vraag.goed:
        return float("nan")
    return metrics.ndcg([rows.ids[place] for place in order], rows.vraag.goed)


if __name__ == "__main__":
    main()
