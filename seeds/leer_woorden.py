"""What `maak_model` learns from words alone, without an encoder: themas, and needs.

Both are linear classifiers by stochastic gradient descent, one class against all others, over the
features of `app.matching.thema_model.bag`: of whole stories, phrases and telling words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import SGDClassifier
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from app.core.text import tokens
from app.matching import lexicon
from app.matching.language import detect
from app.matching.model import fingerprint
from app.matching.thema_model import BUCKETS, bag
from seeds.lees_verhalen import GEEN, Verhaal, Verhalen

# What a story counts beside a phrase; how strongly weights are held back, and how often all
# examples are gone through. Found on practice questions, which are no part of what is learned.
STORY_COUNTS = 4.0
THEMAS = (3e-6, 8)
NEEDS = (2e-6, 8)
# Of the weights of needs the largest tenth are kept, as whole numbers from -127 to 127.
KEPT = 0.1
STEPS = 127

Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Example:
    """A text, its language, the number of its class and what it counts."""

    tekst: str
    taal: str
    nummer: int
    telt: float


def core_themas(behoeften: Sequence[lexicon.Behoefte]) -> tuple[list[str], list[int]]:
    """Give the core themas that occur, by name, and for each behoefte the number of its own."""
    own = [behoefte.themas[0] for behoefte in behoeften]
    themas = sorted(set(own))
    return themas, [themas.index(thema) for thema in own]


def make_themas(behoeften: Sequence[lexicon.Behoefte], verhalen: Verhalen = GEEN) -> Arrays:
    """Give the arrays of `themas.npz`: from the words of what residents and workers write to the
    core thema; see `app.matching.thema_model`."""
    themas, labels = core_themas(behoeften)
    model = _fit(_asked(behoeften, labels, verhalen.vragen), *THEMAS)
    return {
        "themas": np.array(themas),
        "thema_gewicht": model.coef_.T.astype(np.float16),
        "thema_bias": model.intercept_.astype(np.float32),
        **_prints(behoeften, verhalen),
    }


def make_woorden(behoeften: Sequence[lexicon.Behoefte], verhalen: Verhalen = GEEN) -> Arrays:
    """Give the arrays of `woorden.npz`: from words to behoeften, of questions and of what providers
    write; see `app.matching.need_model`.

    Raises ValueError where a behoefte has no phrase or story on either side.
    """
    numbers = list(range(len(behoeften)))
    offered = [
        Example(str(phrase), "", number, 1.0)
        for number, behoefte in enumerate(behoeften)
        for phrase in behoefte.aanbieder
    ] + _told(behoeften, numbers, verhalen.aanbod, abroad=False)
    sides = {"vraag": _asked(behoeften, numbers, verhalen.vragen), "antwoord": offered}
    arrays: Arrays = {"slugs": np.array([behoefte.slug for behoefte in behoeften])}
    for side, found in sides.items():
        if {one.nummer for one in found} != set(numbers):
            raise ValueError("niet elke behoefte heeft zinnen")
        model = _fit(found, *NEEDS)
        arrays |= _pruned(side, model.coef_.T)
        arrays[f"{side}_bias"] = model.intercept_.astype(np.float32)
    return arrays | _prints(behoeften, verhalen)


def _asked(
    behoeften: Sequence[lexicon.Behoefte], labels: Sequence[int], stories: Sequence[Verhaal]
) -> list[Example]:
    """What residents and workers write, with the label of its behoefte."""
    return [
        Example(str(phrase), getattr(phrase, "taal", ""), number, 1.0)
        for number, behoefte in zip(labels, behoeften, strict=True)
        for phrase in behoefte.vragen + behoefte.woorden
    ] + _told(behoeften, labels, stories, abroad=True)


def _told(
    behoeften: Sequence[lexicon.Behoefte],
    labels: Sequence[int],
    stories: Sequence[Verhaal],
    *,
    abroad: bool,
) -> list[Example]:
    """The stories; ``abroad``: their language may be another than Dutch."""
    own = {behoefte.slug: number for number, behoefte in zip(labels, behoeften, strict=True)}
    return [
        Example(
            story.tekst,
            detect(tokens(story.tekst)) if abroad else "",
            own[story.behoeften[0]],
            STORY_COUNTS,
        )
        for story in stories
    ]


def _fit(examples: Sequence[Example], strength: float, rounds: int) -> SGDClassifier:
    bags = [bag(one.tekst, one.taal) for one in examples]
    rows = csr_matrix(
        (
            np.concatenate([values for _places, values in bags]),
            np.concatenate([places for places, _values in bags]),
            np.cumsum([0, *(len(places) for places, _values in bags)]),
        ),
        shape=(len(bags), BUCKETS),
    )
    model = SGDClassifier(
        loss="log_loss",
        alpha=strength,
        max_iter=rounds,
        tol=None,
        random_state=0,
        average=True,
        n_jobs=-1,
    )
    with threadpool_limits(limits=1):
        model.fit(
            rows,
            [one.nummer for one in examples],
            sample_weight=[one.telt for one in examples],
        )
    return model


def _pruned(side: str, weights: NDArray[np.float64]) -> Arrays:
    """The largest of ``weights`` (BUCKETS, K) row by row, in whole steps."""
    sizes = np.abs(weights)
    step = float(sizes.max()) / STEPS
    whole = np.round(weights / step)
    whole[sizes < np.quantile(sizes, 1 - KEPT)] = 0
    rows, columns = np.nonzero(whole)
    counts = np.bincount(rows, minlength=len(weights))
    return {
        f"{side}_starts": np.concatenate(([0], np.cumsum(counts))).astype(np.int32),
        f"{side}_kolommen": columns.astype(np.uint16),
        f"{side}_gewichten": whole[rows, columns].astype(np.int8),
        f"{side}_stap": np.array(step, dtype=np.float32),
    }


def _prints(behoeften: Sequence[lexicon.Behoefte], verhalen: Verhalen) -> Arrays:
    return {
        "vingerafdruk": np.array(fingerprint(behoeften)),
        "verhalen": np.array(verhalen.vingerafdruk),
    }
