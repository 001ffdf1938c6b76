"""Which themas a text is about, learned from the words of our own phrases. Pure.

Every phrase of a behoefte is also an example of its core thema. Nearness to single phrases finds a
need only where somebody said nearly the same before; a classifier over all phrases of a thema knows
which words belong to it, whatever the need (Joachims, Text categorization with support vector
machines, 1998, on why linear models suit many weak words). Features are those of ``likeness``, put
in a fixed number of buckets (feature hashing; Weinberger and others, 2009), so that words which
editors add move nothing. ``seeds/maak_model.py`` trains the weights.
"""

import math
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.matching.likeness import features_of

Floats = NDArray[np.float32]

BUCKETS = 1 << 15
# The bias of a thema that the model was never taught.
NEVER = np.float32(-30.0)
# Scores beyond these are as sure as can be told.
MOST = 60.0


@dataclass(frozen=True, slots=True, eq=False)
class ThemaModel:
    """A linear classifier of T themas over ``BUCKETS`` features.

    ``gewicht`` has shape (BUCKETS, T) and ``bias`` (T,); ``vingerafdruk`` is the ``fingerprint`` of
    the phrases that it was trained on.
    """

    gewicht: NDArray[np.float16]
    bias: Floats
    vingerafdruk: str = ""

    def chances(self, text: str, taal: str = "") -> NDArray[np.float64]:
        """The chance (T,) that ``text`` is about each thema; they add up to 1."""
        return self.chances_of(bag(text, taal))

    def chances_of(
        self, filled: tuple[NDArray[np.int64], NDArray[np.float64]]
    ) -> NDArray[np.float64]:
        """The same for a text of which the buckets are at hand (see ``bag``)."""
        places, values = filled
        weights = self.gewicht[places].astype(np.float64)
        return one_of(values @ weights + self.bias)


def bag(text: str, taal: str = "") -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The buckets that ``text`` fills and how full each is, together of length 1."""
    full: dict[int, float] = {}
    for feature, (count, weight) in features_of(text, taal).items():
        bucket = zlib.crc32(feature.encode()) % BUCKETS
        full[bucket] = full.get(bucket, 0.0) + weight * (1 + math.log(count))
    values = np.fromiter(full.values(), dtype=np.float64, count=len(full))
    norm = float(np.linalg.norm(values)) or 1.0
    return np.fromiter(full.keys(), dtype=np.int64, count=len(full)), values / norm


def one_of(scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """Scores (T,) of themas, each against all others, as chances that add up to 1."""
    each = 1 / (1 + np.exp(-np.clip(np.asarray(scores, dtype=np.float64), -MOST, MOST)))
    return np.asarray(each / max(float(each.sum()), 1e-12))


def load_thema_model(path: Path, slugs: Sequence[str]) -> ThemaModel | None:
    """The model in ``path`` with its columns in the order of ``slugs``; None without that file.

    A thema that the model does not know gets hardly any chance. Raises ValueError or KeyError on a
    file that is not a model of ours.
    """
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    gewicht, bias = thema_columns(arrays, slugs)
    if len(gewicht) != BUCKETS:
        raise ValueError(f"{path.name}: {len(gewicht)} rows")
    return ThemaModel(gewicht.astype(np.float16), bias, str(arrays["vingerafdruk"]))


def thema_columns(
    arrays: Mapping[str, NDArray[np.generic]], slugs: Sequence[str]
) -> tuple[Floats, Floats]:
    """Weights (size, T) and bias (T,) of a stored model, in the order of ``slugs``."""
    place = {str(slug): i for i, slug in enumerate(arrays["themas"])}
    columns = np.array([place.get(slug, -1) for slug in slugs], dtype=np.intp)
    gewicht = arrays["thema_gewicht"].astype(np.float32)[:, columns]
    bias = arrays["thema_bias"].astype(np.float32)[columns]
    return np.where(columns < 0, np.float32(0), gewicht), np.where(columns < 0, NEVER, bias)
