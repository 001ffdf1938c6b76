"""The plain engines find what shares words with the question, and stand any text."""

from pathlib import Path

import numpy as np
import pytest

from app.core.db import Database
from app.directory.types import AanbodGegevens, Bereik
from tests.evaluate import baselines
from tests.evaluate.catalogue import Catalogue
from tests.evaluate.embedding import VectorStore
from tests.evaluate.questions import Vraag

TEXTS = {
    "E1": ("Wandelen in het park", "Elke week wandelen met buren."),
    "E2": ("Koken voor beginners", "Samen leren koken en eten."),
    "E3": ("Rouwgroep", "Praten over verlies met anderen."),
}
ENGINES = [baselines.rapidfuzz, baselines.whoosh, baselines.fts5]


@pytest.fixture
def catalogue() -> Catalogue:
    rows = tuple(
        AanbodGegevens(
            organisatie="Stichting Proef",
            organisatie_soort="welzijn",
            aanbod=name,
            omschrijving=text,
            bereik=Bereik.GEMEENTE,
            id=key,
        )
        for key, (name, text) in TEXTS.items()
    )
    return Catalogue(Database("sqlite://"), "GM0193", rows)


def question(text: str) -> Vraag:
    return Vraag(id="T1", stijl="kort", deel="oefenen", tekst=text)


@pytest.mark.parametrize("make", ENGINES)
@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ik wil koken leren", "E2"), ("verlies, daar over praten", "E3"), ("wandelen", "E1")],
)
def test_shared_words_are_found(make, text, expected, catalogue):
    outcome = make(catalogue)(question(text))
    assert outcome.opties[0] == expected
    assert outcome.begrip is None


@pytest.mark.parametrize("make", ENGINES)
@pytest.mark.parametrize("text", ['"koken" AND NOT (', "naam:koken* -eten", "koken'); --", "АБВ"])
def test_signs_in_a_question_are_no_operators(make, text, catalogue):
    assert set(make(catalogue)(question(text)).opties) <= set(TEXTS)


def test_a_vector_is_made_once(tmp_path: Path):
    store = VectorStore(tmp_path)
    made: list[str] = []

    def make(text: str):
        made.append(text)
        return np.array([1.0, 2.0], dtype=np.float32)

    first, seconds = store.get("query", "hallo", make)
    again, same_seconds = store.get("query", "hallo", make)
    store.get("passage", "hallo", make)
    assert made == ["hallo", "hallo"]
    assert first.tolist() == again.tolist() == [1.0, 2.0]
    assert seconds == same_seconds >= 0
