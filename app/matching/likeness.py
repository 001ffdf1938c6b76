"""Which of many example phrases a text is most like, on NumPy. Pure.

A phrase is a bag of features: its words and pairs of words (as stems) and the runs of four
letters in its words, which bridge misspellings, compounds and languages. Features are weighed by
TF-IDF with sublinear counts (Manning, Raghavan and Schütze, Introduction to Information Retrieval,
6.4) and compared by cosine. An owner (a behoefte) is as near as its three nearest phrases: several
ways of saying one need lie far apart, so a mean of all would lie near none.
"""

import math
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
    phrases = [phrase for own in examples for phrase in own]
    bags = [_features(phrase, getattr(phrase, "taal", "")) for phrase in phrases]
    often = Counter(feature for bag in bags for feature in bag)
    # A run of letters that occurs once bridges nothing; a word that occurs once may be the clue.
    names = [f for f, count in often.items() if count > 1 or not f.startswith("#")]
    features = {feature: place for place, feature in enumerate(names)}
    idf = np.array(
        [math.log((1 + len(bags)) / (1 + often[name])) + 1 for name in names], dtype=np.float32
    )
    rows = _weighed(bags, features, idf)
    order = np.argsort(rows[0], kind="stable")
    counts = np.bincount(rows[0], minlength=len(names))
    bounds = np.cumsum([0, *(len(list(own)) for own in examples)])
    return Likeness(
        features=features,
        starts=np.concatenate(([0], np.cumsum(counts))).astype(np.int32),
        phrases=rows[1][order].astype(np.int32),
        weights=rows[2][order].astype(np.float32),
        idf=idf,
        bounds=bounds.astype(np.int32),
    )


def _weighed(
    bags: Sequence[Mapping[str, tuple[int, float]]], features: Mapping[str, int], idf: Floats
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Feature, phrase and weight of every pair that occurs, each phrase of length one."""
    places: list[int] = []
    numbers: list[int] = []
    values: list[float] = []
    for number, bag in enumerate(bags):
        found = [
            (place, weight * (1 + math.log(count)) * float(idf[place]))
            for feature, (count, weight) in bag.items()
            if (place := features.get(feature)) is not None
        ]
        norm = math.sqrt(sum(value * value for _place, value in found)) or 1.0
        for place, value in found:
            places.append(place)
            numbers.append(number)
            values.append(value / norm)
    return np.array(places, dtype=np.int64), np.array(numbers, dtype=np.int64), np.array(values)


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
