"""Make `model/gewoon-<laag>.npz`: the reader of ordinary life and other desks.

`gewoon_leven.toml` and `ander_loket.toml` hold sentences per row, `gewoon_vragen/*.txt` more
questions: `gewoon|question` or `gewoon row|question`, the same for `loket`, and `|question` for a
need that looks like one of these. The phrases of residents and workers in `behoeften/*.toml` and
the whole questions of `verhalen/` are needs too. Each sentence becomes a vector; multinomial
logistic regression then learns in two steps: the kind, and the row. The file holds, for vectors of
length `size`:

- `midden` (size,): the mean vector, which is taken off first, after which length 1 is made;
- `soort_namen` (3,), `soort_gewicht` (size, 3), `soort_bias` (3,): to `gewoon`, `hulp`, `loket`;
- `gewoon_namen` (n,), `gewoon_gewicht` (size, n), `gewoon_bias`: to the rows of ordinary life;
- `loket_namen`, `loket_gewicht`, `loket_bias`: to the desks;
- `vanaf` (2,): the chances from which ordinary life and another desk are seen;
- `vingerafdruk`: SHA-256 of all sentences, so that a test can tell that they changed since.

`make train` runs it. Alone, from the root of the project (needs scikit-learn and the encoders;
without `--laag` every vector space whose encoder is installed gets its model):

    python -m seeds.maak_gewoon [--laag e5 use e5+use] [--cache instance/vectoren]

The output depends on the sentences and the encoder alone: a rerun gives the same bytes. The
questions of `hulpvragen*.toml` are not learned from: they measure.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from app.matching import lexicon_files
from app.matching.lexicon import Lexicon
from app.matching.ordinary import LANGUAGES, Examples
from app.matching.ordinary_model import KINDS, fingerprint
from app.search.meaning_layers import together
from seeds.lees_verhalen import read
from seeds.maak_model import SPACES, Arrays, Encode, encoder_sides, read_options, write_model

SEEDS = Path(__file__).resolve().parent
QUESTIONS = SEEDS / "gewoon_vragen"
STORIES = SEEDS / "verhalen"
# Inverse regularisation for the kinds, of which there are many sentences, and for the rows.
KIND_STRENGTH = 5.0
ROW_STRENGTH = 10.0
ROUNDS = 300
# What a whole question of `gewoon_vragen` counts for beside a phrase; a look-alike counts more,
# since a card above a need does harm.
QUESTION_COUNTS = 2.0
LOOKALIKE_COUNTS = 3.0
# From which chance ordinary life and another desk are seen, by vector space: chosen on the practice
# questions with a need, of which at most 1 in 100 may get a card.
FROM = dict.fromkeys(SPACES, (0.4, 0.3))

Floats = NDArray[np.float32]


class Sentence(NamedTuple):
    """A sentence with its kind (one of `KINDS`), its row (`""` for none) and what it counts for."""

    tekst: str
    soort: str
    rij: str
    telt: float


def collect(
    lexicon: Lexicon, questions: Path = QUESTIONS, stories: Path = STORIES
) -> list[Sentence]:
    """All sentences to learn from, in a fixed order."""
    found = [*_of_rows(lexicon.gewoon, "gewoon"), *_of_rows(lexicon.loketten, "loket")]
    for behoefte in lexicon.behoeften:
        found += [Sentence(str(phrase), "hulp", "", 1.0) for phrase in behoefte.vragen]
    told = read(stories, [behoefte.slug for behoefte in lexicon.behoeften])
    found += [Sentence(story.tekst, "hulp", "", QUESTION_COUNTS) for story in told.vragen]
    for path in sorted(questions.glob("*.txt")):
        for row in path.read_text(encoding="utf-8").splitlines():
            head, question = row.split("|", 1)
            kind, _, slug = head.partition(" ")
            counts = QUESTION_COUNTS if kind else LOOKALIKE_COUNTS
            found.append(Sentence(question, kind or "hulp", slug, counts))
    return found


def fingerprint_of(sentences: Sequence[Sentence]) -> str:
    """What `vingerafdruk` is for a model of these sentences."""
    return fingerprint((one.tekst, one.soort, one.rij) for one in sentences)


def make_model(
    sentences: Sequence[Sentence], ask: Encode, least: tuple[float, float] = FROM["e5"]
) -> Arrays:
    """Give the arrays of the file; `ask` makes vectors of questions, `least` is `vanaf`."""
    vectors = ask([one.tekst for one in sentences])
    mean = vectors.mean(axis=0)
    moved = vectors - mean
    moved /= np.linalg.norm(moved, axis=1, keepdims=True)
    arrays: Arrays = {
        "midden": mean.astype(np.float32),
        "vanaf": np.array(least),
        "vingerafdruk": np.array(fingerprint_of(sentences)),
    }
    kinds = [one.soort for one in sentences]
    weights = [one.telt for one in sentences]
    arrays |= _learn("soort", moved, kinds, KIND_STRENGTH, weights)
    for kind in ("gewoon", "loket"):
        own = [place for place, one in enumerate(sentences) if one.soort == kind and one.rij]
        rows = [sentences[place].rij for place in own]
        arrays |= _learn(kind, moved[own], rows, ROW_STRENGTH, [1.0] * len(own))
    return arrays


def main() -> None:
    """Train, write a model per vector space and say how large it is."""
    options = read_options(__doc__)
    sentences = collect(lexicon_files.load(SEEDS))
    for space in options.laag:
        path = options.map / f"gewoon-{space}.npz"
        write_model(path, make_model(sentences, asker(space, options.cache), FROM[space]))
        sys.stdout.write(f"{len(sentences)} zinnen in {path}, {path.stat().st_size // 1024} kB\n")


def asker(space: str, folder: Path) -> Encode:
    """Give what makes vectors of questions in a vector space; they are kept in `folder`."""
    asks: list[Callable[[Sequence[str]], Floats]] = [
        encoder_sides(encoder, folder)[0] for encoder in SPACES[space]
    ]
    if len(asks) == 1:
        return asks[0]
    first, second = asks
    return lambda texts: together(first(texts), second(texts))


def _of_rows(examples: Examples, kind: str) -> list[Sentence]:
    return [
        Sentence(text, kind, row["slug"], 1.0)
        for row in examples.rows
        for key in ("zinnen", *LANGUAGES)
        for text in row.get(key, ())
    ]


def _learn(
    name: str, moved: Floats, labels: Sequence[str], strength: float, weights: Sequence[float]
) -> Arrays:
    """The arrays of one classifier. Raises ValueError where a kind has no sentence at all."""
    model = LogisticRegression(C=strength, max_iter=ROUNDS)
    # One thread: sums are then always made in the same order.
    with threadpool_limits(limits=1):
        model.fit(moved, np.asarray(labels), sample_weight=np.asarray(weights))
    if name == "soort" and tuple(model.classes_) != KINDS:
        raise ValueError("niet elke soort heeft zinnen")
    return {
        f"{name}_namen": np.array([str(label) for label in model.classes_]),
        f"{name}_gewicht": np.ascontiguousarray(model.coef_.T).astype(np.float16),
        f"{name}_bias": model.intercept_.astype(np.float32),
    }


if __name__ == "__main__":
    main()
