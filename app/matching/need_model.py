"""Which needs a text shows, learned from the words of whole questions and whole aanbod. Pure.

Nearness to single phrases finds a need only where somebody said nearly the same before. A linear
classifier over all that was written of a need, phrases and stories, knows what each word counts for
each need, whatever stands beside it; see ``thema_model`` for its features. Most of its weights are
next to nothing: the largest tenth alone are kept, as whole numbers of one step, which does nearly
as well in a thirteenth of the memory. ``seeds/maak_model.py`` trains them.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.matching.thema_model import BUCKETS, NEVER, one_of

Floats = NDArray[np.float64]
# The buckets that a text fills and how full each is; see ``thema_model.bag``.
Bag = tuple[NDArray[np.int64], Floats]
Arrays = Mapping[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True, eq=False)
class NeedWords:
    """One linear classifier of K needs over ``BUCKETS`` features, as rows of what is not nought.

    Row ``i`` is ``[starts[i], starts[i + 1])`` of ``kolommen`` (which of the K) and ``gewichten``
    (in steps of ``stap``); ``bias`` has shape (K,). ``plek`` (B,) tells the column of each need of
    the lexicon, -1 for one that was never taught.
    """

    starts: NDArray[np.int32]
    kolommen: NDArray[np.uint16]
    gewichten: NDArray[np.int8]
    stap: float
    bias: NDArray[np.float32]
    plek: NDArray[np.intp]

    def chances(self, filled: Bag) -> Floats:
        """The chance (B,) of each need behind a text that fills these buckets; they add up to 1."""
        places, values = filled
        scores = self.bias.astype(np.float64)
        if len(places):
            begins, ends = self.starts[places], self.starts[places + 1]
            rows = list(map(slice, begins.tolist(), ends.tolist()))
            columns = np.concatenate([self.kolommen[row] for row in rows])
            weights = np.concatenate([self.gewichten[row] for row in rows]) * self.stap
            weights *= np.repeat(values, ends - begins)
            scores += np.bincount(columns, weights, minlength=len(scores))
        return one_of(np.where(self.plek < 0, NEVER, scores[self.plek]))


@dataclass(frozen=True, slots=True, eq=False)
class NeedModel:
    """The classifier of questions and that of what providers write.

    ``vingerafdruk`` is the ``fingerprint`` of the phrases that both were trained on; ``versie``, 8
    hex digits, is another one as soon as a weight of an answer is.
    """

    vragen: NeedWords
    antwoorden: NeedWords
    vingerafdruk: str
    versie: str


def load_need_model(path: Path, slugs: Sequence[str]) -> NeedModel | None:
    """The model in ``path`` for needs in the order of ``slugs``; None without that file.

    Raises ValueError or KeyError on a file that is not a model of ours.
    """
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    place = {str(slug): i for i, slug in enumerate(arrays["slugs"])}
    plek = np.array([place.get(slug, -1) for slug in slugs], dtype=np.intp)
    vragen, antwoorden = (_side(arrays, side, plek, path.name) for side in ("vraag", "antwoord"))
    seen = zlib.crc32(antwoorden.gewichten.tobytes(), zlib.crc32(antwoorden.kolommen.tobytes()))
    return NeedModel(vragen, antwoorden, str(arrays["vingerafdruk"]), f"{seen:08x}")


def _side(arrays: Arrays, side: str, plek: NDArray[np.intp], name: str) -> NeedWords:
    starts = arrays[f"{side}_starts"].astype(np.int32)
    if len(starts) != BUCKETS + 1:
        raise ValueError(f"{name}: {len(starts)} starts")
    return NeedWords(
        starts=starts,
        kolommen=arrays[f"{side}_kolommen"].astype(np.uint16),
        gewichten=arrays[f"{side}_gewichten"].astype(np.int8),
        stap=float(arrays[f"{side}_stap"].astype(np.float64)),
        bias=arrays[f"{side}_bias"].astype(np.float32),
        plek=plek,
    )
