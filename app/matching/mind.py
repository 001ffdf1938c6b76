"""All that the matcher knows besides the catalogue: words, meaning, and what it learned of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.matching.lexicon import Lexicon
from app.matching.lexicon_files import load
from app.matching.model import Model, load_model
from app.matching.need_model import NeedModel, load_need_model
from app.matching.ordinary_model import Leaning, OrdinaryModel, load_ordinary_model
from app.matching.thema_model import ThemaModel, bag, load_thema_model
from app.matching.topics import Geleerd, answer_words
from app.search import meaning
from app.search.meaning import Meaning

Floats = NDArray[np.float64]
Vectors = NDArray[np.float32]

MOST_CHARACTERS = 320


@dataclass(frozen=True, eq=False)
class Mind:
    """The lexicon, the sentence-embedding layer if one is on, and what was trained on phrases.

    A layer without a model still compares meanings; a model without its layer is of no use.
    """

    lexicon: Lexicon
    meaning: Meaning | None = None
    model: Model | None = None
    themas: ThemaModel | None = None
    gewoon: OrdinaryModel | None = None
    woorden: NeedModel | None = None

    @property
    def laag(self) -> str:
        """The name of the vector space that is on; ``uit`` when none is."""
        return self.meaning.naam if self.meaning else "uit"

    @property
    def programma(self) -> str:
        """Which program makes the meanings (see ``search.meaning.CHOICES``), or ``uit``."""
        return self.meaning.programma if self.meaning else "uit"

    @property
    def stand(self) -> str:
        """Changes when an aanbod would be understood in another way."""
        learned = self.woorden.versie if self.woorden else ""
        return f"{self.laag}:{self.lexicon.vingerafdruk}{learned}"

    def question(self, text: str) -> tuple[Vectors | None, Floats | None, Leaning | None]:
        """The vector (D,) of a question, centred, and the chances (B,) by its meaning.

        Third is to which row of ordinary life and which desk it leans.
        """
        if self.meaning is None or not text.strip():
            return None, None, None
        vector = self.meaning.query(beginning(text))
        leaning = self.gewoon.lean(vector) if self.gewoon else None
        if self.model is None:
            return vector, None, leaning
        chances = self.model.question_chances(vector).astype(np.float64)
        return self.model.centre_question(vector), chances, leaning

    def learned(
        self, text: str, taal: str, vector: Vectors | None, meant: Floats | None
    ) -> Geleerd:
        """What all trained models see in a question.

        ``vector`` and ``meant`` are what ``question`` gave. Empty where nothing was trained.
        """
        needs, themas = None, []
        if text.strip():
            filled = bag(text, taal)
            needs = self.woorden.vragen.chances(filled) if self.woorden else None
            themas = [self.themas.chances_of(filled)] if self.themas else []
        if self.model is not None and vector is not None:
            themas.append(self.model.thema_chances(vector))
        return Geleerd(needs, meant, themas)

    def answer_words(self, text: str) -> Floats:
        """The chances (B,) that an aanbod with this text answers each behoefte, by its words."""
        learned = self.woorden.antwoorden.chances(bag(text)) if self.woorden else None
        return answer_words(text, self.lexicon, learned)

    def answers(self, vectors: Vectors) -> tuple[Vectors | None, Floats | None]:
        """Vectors (N, D) of aanbod, centred, and their chances (N, B) by meaning."""
        if self.meaning is None or vectors.shape[1] == 0:
            return None, None
        if self.model is None:
            return vectors, None
        chances = self.model.answer_chances(vectors).astype(np.float64)
        return self.model.centre_answers(vectors), chances

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """The raw vectors (n, D) of texts of aanbod; (n, 0) when no layer is on."""
        if self.meaning is None or not texts:
            return np.zeros((len(texts), 0), dtype=np.float32)
        return self.meaning.passages(texts)


def beginning(text: str) -> str:
    """The first ``MOST_CHARACTERS`` of a text, cut between sentences or words.

    The time of the layer grows with the length; what somebody needs is said early.
    """
    if len(text) <= MOST_CHARACTERS:
        return text
    cut = text[:MOST_CHARACTERS]
    end = max(cut.rfind(mark) for mark in ".!?")
    return cut[: end + 1] if end >= MOST_CHARACTERS // 2 else cut.rsplit(" ", 1)[0]


def make_mind(seeds: Path, layer: str, onnx_folder: Path | None = None) -> Mind:
    """What is in ``seeds`` with the meaning layer ``layer`` (see ``search.meaning.load``)."""
    lexicon = load(seeds)
    found = meaning.load(layer, onnx_folder)
    models = seeds / "model"
    themas = load_thema_model(models / "themas.npz", lexicon.thema_slugs)
    slugs = [behoefte.slug for behoefte in lexicon.behoeften]
    woorden = load_need_model(models / "woorden.npz", slugs)
    if found is None:
        return Mind(lexicon, themas=themas, woorden=woorden)
    model = load_model(models / f"{found.naam}.npz", slugs, lexicon.thema_slugs)
    gewoon = load_ordinary_model(models / f"gewoon-{found.naam}.npz")
    return Mind(lexicon, found, model, themas, gewoon, woorden)
