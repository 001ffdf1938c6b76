"""Which of many example phrases a text is most like, on NumPy. Pure.

A phrase is a bag of features: its words and pairs of words (as stems) and the runs of four
letters in its words, which bridge misspellings, compounds and languages. Features are weighed by
TF-IDF with sublinear counts (Manning, Raghavan and Schütze, Introduction to Information Retrieval,
6.4) and compared by cosine. An owner (a behoefte) is as near as its three nearest phrases: several
ways of saying one need lie far apart, so a mean of all would lie near none.
"""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.text import fold, tokens
from app.matching.emptywords import EMPTY
from app.taxonomy.thesaurus import keys_in

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

GRAM = 4
GRAM_WEIGHT = 0.8
# What the nearest, second and third phrase of an owner count for.
NEAREST = (0.5, 0.3, 0.2)


@dataclass(frozen=True)
class Likeness:
    """Example phrases of ``owners`` as inverted lists; see ``build``.

    List ``i`` of ``features`` is ``[starts[i], starts[i + 1])`` of ``phrases`` and ``weights``;
    ``idf`` has one entry a feature. Phrases stand in the order of their owner; those of owner ``o``
    are ``[bounds[o], bounds[o + 1])``.
    """

    features: Mapping[str, int]
    starts: Ints
    phrases: Ints
    weights: Floats
    idf: Floats
    bounds: Ints

    def nearness(self, text: str, taal: str = "") -> NDArray[np.float64]:
        """How near each owner is to ``text``: shape (owners,), 0..1."""
        scores = self._scores(self._vector(text, taal))
        own = np.partition(scores[self.table], -len(NEAREST), axis=1)[:, -len(NEAREST) :]
        own.sort(axis=1)
        return np.asarray(own[:, ::-1] @ np.array(NEAREST), dtype=np.float64)

    def _scores(self, vector: list[tuple[int, float]]) -> NDArray[np.float64]:
        """The cosine of every phrase with a text of these features, and 0 for the filler."""
        size = int(self.bounds[-1]) + 1
        if not vector:
            return np.zeros(size)
        parts = [(self._lists[place], weight) for place, weight in vector]
        phrases = np.concatenate([self.phrases[part] for part, _weight in parts])
        weights = np.concatenate([weight * self.weights[part] for part, weight in parts])
        return np.asarray(np.bincount(phrases, weights, minlength=size), dtype=np.float64)

    @cached_property
    def _lists(self) -> list[slice]:
        """Where the list of each feature stands."""
        return [slice(start, end) for start, end in pairwise(self.starts.tolist())]

    @cached_property
    def table(self) -> NDArray[np.int32]:
        """The phrases of each owner, filled up with one that no text is like: (owners, most)."""
        counts = np.diff(self.bounds)
        most = max(int(counts.max(initial=0)), len(NEAREST))
        table = np.full((len(counts), most), int(self.bounds[-1]), dtype=np.int32)
        for owner, count in enumerate(counts):
            table[owner, :count] = np.arange(self.bounds[owner], self.bounds[owner] + count)
        return table

    def _vector(self, text: str, taal: str) -> list[tuple[int, float]]:
        counted = [
            (place, weight * (1 + math.log(count)) * float(self.idf[place]))
            for feature, (count, weight) in _features(text, taal).items()
            if (place := self.features.get(feature)) is not None
        ]
        norm = math.sqrt(sum(value * value for _place, value in counted)) or 1.0
        return [(place, value / norm) for place, value in counted]


def build(examples: Sequence[Iterable[str]]) -> Likeness:
    """The examples of every owner, in order. A phrase may carry its language (``Phrase``)."""
    owners = [list(own) for own in examples]
    pairs, often = _count(phrase for own in owners for phrase in own)
    many = len(pairs.sizes)
    counts = np.bincount(pairs.features, minlength=len(often)).tolist()
    # A run of letters that occurs once bridges nothing; a word that occurs once may be the clue.
    kept = [f for f, count in zip(often, counts, strict=True) if count > 1 or f[0] != "#"]
    features = {feature: place for place, feature in enumerate(kept)}
    idf = np.array(
        [math.log((1 + many) / (1 + counts[often[name]])) + 1 for name in kept], dtype=np.float32
    )
    place_of = np.array([features.get(name, -1) for name in often], dtype=np.int64)
    places, phrases, weights = _weighed(pairs, place_of, idf)
    order = np.argsort(places, kind="stable")
    lengths = np.bincount(places, minlength=len(kept))
    return Likeness(
        features=features,
        starts=np.concatenate(([0], np.cumsum(lengths))).astype(np.int32),
        phrases=phrases[order].astype(np.int32),
        weights=weights[order].astype(np.float32),
        idf=idf,
        bounds=np.cumsum([0, *(len(own) for own in owners)]).astype(np.int32),
    )


@dataclass(frozen=True)
class _Pairs:
    """Every pair of a feature and a phrase that occurs: number of the feature, count, weight of its
    kind; and ``sizes``, how many of the pairs each phrase has. Numbers in arrays: as objects they
    would leave 70 MB of holes in the memory of a worker.
    """

    features: Ints
    counts: Ints
    kinds: NDArray[np.float64]
    sizes: Ints


def _count(phrases: Iterable[str]) -> tuple[_Pairs, dict[str, int]]:
    """The pairs of all phrases, and the number of each feature."""
    numbers: dict[str, int] = {}
    features, counts, kinds, sizes = array("i"), array("i"), array("d"), array("i")
    for phrase in phrases:
        bag = _features(phrase, getattr(phrase, "taal", ""))
        sizes.append(len(bag))
        for feature, (count, kind) in bag.items():
            features.append(numbers.setdefault(feature, len(numbers)))
            counts.append(count)
            kinds.append(kind)
    found = _Pairs(
        np.array(features, dtype=np.int32),
        np.array(counts, dtype=np.int32),
        np.array(kinds, dtype=np.float64),
        np.array(sizes, dtype=np.int32),
    )
    return found, numbers


def _weighed(
    pairs: _Pairs, place_of: NDArray[np.int64], idf: Floats
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Feature, phrase and weight of every pair that is kept, each phrase of length one."""
    many = len(pairs.sizes)
    kept = place_of[pairs.features] >= 0
    places = place_of[pairs.features[kept]]
    phrases = np.repeat(np.arange(many, dtype=np.int64), pairs.sizes)[kept]
    often = pairs.counts[kept]
    sublinear = np.array([0.0] + [1 + math.log(n) for n in range(1, int(often.max(initial=0)) + 1)])
    values = pairs.kinds[kept] * sublinear[often] * idf.astype(np.float64)[places]
    norm = np.sqrt(np.bincount(phrases, values * values, minlength=many))
    norm[norm == 0] = 1.0
    return places, phrases, values / norm[phrases]


def _features(text: str, taal: str) -> dict[str, tuple[int, float]]:
    """Features of a text with their count and the weight of their kind."""
    keys = keys_in(tokens(text), taal)
    found: Counter[str] = Counter(key for key in keys if key not in EMPTY)
    found.update(f"{one} {other}" for one, other in pairwise(keys))
    bag = {feature: (count, 1.0) for feature, count in found.items()}
    grams: Counter[str] = Counter()
    for word in fold(text).split():
        padded = f" {word} "
        grams.update(padded[i : i + GRAM] for i in range(max(1, len(padded) - GRAM + 1)))
    bag.update({f"#{gram}": (count, GRAM_WEIGHT) for gram, count in grams.items()})
    return bag


def chances(nearness: NDArray[np.float64], sharpness: float) -> NDArray[np.float64]:
    """Nearness as chances that add up to 1 (softmax); higher ``sharpness`` trusts the top more."""
    powers = np.exp(sharpness * (nearness - nearness.max(initial=0.0)))
    return np.asarray(powers / powers.sum(), dtype=np.float64)
