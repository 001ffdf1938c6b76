"""The trained half of the bridge: from sentence vectors to chances per behoefte. Pure.

``seeds/maak_model.py`` trains the weights on our own phrases and writes them to a file. There is
one model for questions and one for how providers put the answer, and one file per vector space.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.matching.lexicon import Behoefte
from app.matching.thema_model import one_of, thema_columns

Floats = NDArray[np.float32]
# The bias of a behoefte that the model was never taught: a chance of nought after softmax.
NEVER = np.float32(-1e9)


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Two linear classifiers over B behoeften, for vectors of length ``size``.

    ``*_gewicht`` has shape (size, B), ``*_bias`` (B,) and ``*_midden`` (size,): the mean vector,
    which is taken off first because the vectors of a sentence encoder all point the same way.
    ``thema_gewicht`` (size, T) and ``thema_bias`` (T,) tell the core thema of a question, for T
    themas. ``vingerafdruk`` is the ``fingerprint`` of the phrases that it was trained on.
    """

    vraag_gewicht: Floats
    vraag_bias: Floats
    vraag_midden: Floats
    antwoord_gewicht: Floats
    antwoord_bias: Floats
    antwoord_midden: Floats
    thema_gewicht: Floats
    thema_bias: Floats
    vingerafdruk: str = ""

    def centre_question(self, vector: Floats) -> Floats:
        """A question's vector (size,) off the mean, at length 1."""
        return _centred(vector, self.vraag_midden)

    def centre_answers(self, vectors: Floats) -> Floats:
        """The vectors (n, size) of aanbod off their mean, at length 1."""
        return _centred(vectors, self.antwoord_midden)

    def question_chances(self, vector: Floats) -> Floats:
        """The chance (B,) of every behoefte behind a question's vector (size,); they add to 1."""
        return _softmax(self.centre_question(vector) @ self.vraag_gewicht + self.vraag_bias)

    def thema_chances(self, centred: Floats) -> NDArray[np.float64]:
        """The chances (T,) of the themas behind a question's centred vector (size,)."""
        return one_of(centred @ self.thema_gewicht + self.thema_bias)

    def answer_chances(self, vectors: Floats) -> Floats:
        """The chances (n, B) that aanbod with these vectors (n, size) answers each behoefte."""
        return _softmax(self.centre_answers(vectors) @ self.antwoord_gewicht + self.antwoord_bias)


def load_model(path: Path, slugs: Sequence[str], themas: Sequence[str]) -> Model | None:
    """The model in ``path``, its columns in the order of ``slugs`` and ``themas``; None without it.

    A slug that the model does not know gets chance 0; columns of slugs that no longer exist are
    dropped. Raises ValueError or KeyError on a file that is not a model of ours.
    """
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    place = {str(slug): i for i, slug in enumerate(arrays["slugs"])}
    columns = np.array([place.get(slug, -1) for slug in slugs], dtype=np.intp)
    thema_gewicht, thema_bias = thema_columns(arrays, themas)
    return Model(
        vraag_gewicht=_weights(arrays, "vraag", columns),
        vraag_bias=_bias(arrays, "vraag", columns),
        vraag_midden=arrays["vraag_midden"].astype(np.float32),
        antwoord_gewicht=_weights(arrays, "antwoord", columns),
        antwoord_bias=_bias(arrays, "antwoord", columns),
        antwoord_midden=arrays["antwoord_midden"].astype(np.float32),
        thema_gewicht=thema_gewicht,
        thema_bias=thema_bias,
        vingerafdruk=str(arrays.get("vingerafdruk", "")),
    )


def fingerprint(behoeften: Iterable[Behoefte]) -> str:
    """The SHA-256 of all phrases that a model is trained on, with their slugs and in order."""
    phrases = [[b.slug, list(b.vragen), list(b.woorden), list(b.aanbieder)] for b in behoeften]
    text = json.dumps(phrases, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _weights(
    arrays: Mapping[str, NDArray[np.generic]], side: str, columns: NDArray[np.intp]
) -> Floats:
    taken = arrays[f"{side}_gewicht"].astype(np.float32)[:, columns]
    return np.ascontiguousarray(np.where(columns < 0, np.float32(0), taken))


def _bias(
    arrays: Mapping[str, NDArray[np.generic]], side: str, columns: NDArray[np.intp]
) -> Floats:
    return np.where(columns < 0, NEVER, arrays[f"{side}_bias"].astype(np.float32)[columns])


def _centred(vectors: Floats, midden: Floats) -> Floats:
    moved = vectors - midden
    lengths = np.linalg.norm(moved, axis=-1, keepdims=True)
    centred: Floats = (moved / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return centred


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    chances: Floats = (raised / raised.sum(axis=-1, keepdims=True)).astype(np.float32)
    return chances
