"""The trained reader of ordinary life and other desks: from a question's vector. Pure.

Patterns see the words that they were written for; people use others. ``seeds/maak_gewoon.py``
trains in two steps on our own sentences: is it ordinary life, another desk or a need (``hulp``),
and which row of the first two is nearest. Whether to believe it, ``ordinary`` decides. One file
per vector space.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

# The kinds of question, in the order of their columns.
KINDS = ("gewoon", "hulp", "loket")


@dataclass(frozen=True, slots=True)
class Likely:
    """A row of a file by its ``slug``: the chance of its kind, and among that kind its own.

    Both run from 0 to 1; from ``vanaf`` on the chance of the kind counts for something.
    """

    slug: str
    soort: float
    rij: float
    vanaf: float


@dataclass(frozen=True, slots=True)
class Leaning:
    """The likeliest row of ordinary life and the likeliest desk for one question."""

    gewoon: Likely
    loket: Likely


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """A linear classifier: ``gewicht`` (size, n) and ``bias`` (n,) for the n ``namen``."""

    namen: tuple[str, ...]
    gewicht: Floats
    bias: Floats

    def chances(self, centred: Floats) -> Floats:
        """The chances (n,) behind a vector (size,); they add to 1."""
        scores = centred @ self.gewicht + self.bias
        raised = np.exp(scores - scores.max())
        chances: Floats = (raised / raised.sum()).astype(np.float32)
        return chances


@dataclass(frozen=True, slots=True, eq=False)
class OrdinaryModel:
    """Classifiers over the kinds and over the rows of two of them, for vectors off ``midden``.

    ``vanaf`` are the chances (2,) from which ordinary life and another desk are seen in this vector
    space; ``vingerafdruk`` is the ``fingerprint`` of the sentences that it was trained on.
    """

    midden: Floats
    soort: Columns
    gewoon: Columns
    loket: Columns
    vanaf: tuple[float, float]
    vingerafdruk: str = ""

    def lean(self, vector: Floats) -> Leaning:
        """To what a question leans, by its raw vector (size,)."""
        moved = vector - self.midden
        centred = moved / (float(np.linalg.norm(moved)) or 1.0)
        kinds = dict(zip(self.soort.namen, self.soort.chances(centred).tolist(), strict=True))
        return Leaning(
            _likeliest(self.gewoon, centred, kinds["gewoon"], self.vanaf[0]),
            _likeliest(self.loket, centred, kinds["loket"], self.vanaf[1]),
        )


def load_ordinary_model(path: Path) -> OrdinaryModel | None:
    """The model in ``path``; None without that file.

    Raises ValueError or KeyError on a file that is not a model of ours.
    """
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    return OrdinaryModel(
        midden=arrays["midden"].astype(np.float32),
        soort=_columns(arrays, "soort"),
        gewoon=_columns(arrays, "gewoon"),
        loket=_columns(arrays, "loket"),
        vanaf=(float(arrays["vanaf"][0]), float(arrays["vanaf"][1])),
        vingerafdruk=str(arrays["vingerafdruk"]),
    )


def fingerprint(sentences: Iterable[Sequence[str]]) -> str:
    """The SHA-256 of all sentences that a model is trained on, with their labels and in order."""
    text = json.dumps([list(row) for row in sentences], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _likeliest(columns: Columns, centred: Floats, kind: float, least: float) -> Likely:
    chances = columns.chances(centred)
    best = int(chances.argmax())
    return Likely(columns.namen[best], kind, float(chances[best]), least)


def _columns(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Columns:
    return Columns(
        tuple(str(own) for own in arrays[f"{name}_namen"]),
        arrays[f"{name}_gewicht"].astype(np.float32),
        arrays[f"{name}_bias"].astype(np.float32),
    )
