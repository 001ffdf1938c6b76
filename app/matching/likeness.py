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
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.text import fold, tokens
from app.matching.emptywords import EMPTY
from app.taxonomy.thesaurus import keys_in

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Longs = NDArray[np.int64]

# A text as its features, each with its count and the weight of its kind.
Bag = dict[str, tuple[int, float]]

GRAM = 4
GRAM_WEIGHT = 0.8
# What the nearest, second and third phrase of an owner count for.
NEAREST = (0.5, 0.3, 0.2)


@dataclass(frozen=True)
class Likeness:
    """Example phrases of ``owners`` as inverted lists; see ``build``.

    ``features`` are the hashes of the features in order of size, for the texts themselves would
    take twenty times the memory; two that share one of 2**64 hashes will not be met. They hold for
    one process: Python hashes words otherwise in the next. List ``i`` of ``features`` is
    ``[starts[i], starts[i + 1])`` of ``seats`` and ``weights``; ``idf`` has one entry a feature.
    Every owner has ``width`` seats in a row for its phrases, those that are left over stay empty:
    so the scores of all seats are a table with a row for each owner.
    """

    features: Longs
    starts: Ints
    seats: Ints
    weights: Floats
    idf: Floats
    owners: int
    width: int

    def nearness(self, text: str, taal: str = "") -> NDArray[np.float64]:
        """How near each owner is to ``text``: shape (owners,), 0..1."""
        return self.nearness_of(features_of(text, taal))

    def nearness_of(self, bag: Bag) -> NDArray[np.float64]:
        """The same for a text of which the features are at hand."""
        scores = self._scores(*self._vector(bag))
        scores.partition(self.width - len(NEAREST), axis=1)
        own = scores[:, -len(NEAREST) :]
        own.sort(axis=1)
        return np.asarray(own[:, ::-1] @ np.array(NEAREST), dtype=np.float64)

    def _scores(self, places: Longs, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The cosine of every phrase with a text that has ``values`` at the features ``places``.

        Shape (owners, width), 0 for an empty seat.
        """
        size = self.owners * self.width
        if not len(places):
            return np.zeros((self.owners, self.width))
        begins, ends = self.starts[places], self.starts[places + 1]
        lists = list(map(slice, begins.tolist(), ends.tolist()))
        seats = np.concatenate([self.seats[part] for part in lists])
        weights = np.concatenate([self.weights[part] for part in lists])
        weights *= np.repeat(values.astype(np.float32), ends - begins)
        found = np.bincount(seats, weights, minlength=size)
        return np.asarray(found.reshape(self.owners, self.width), dtype=np.float64)

    def _vector(self, bag: Bag) -> tuple[Longs, NDArray[np.float64]]:
        """The features of a text that are known and their weights, together of length one."""
        hashes = np.fromiter(map(hash, bag), dtype=np.int64, count=len(bag))
        places = np.searchsorted(self.features, hashes)
        places[places == len(self.features)] = 0
        known = self.features[places] == hashes if len(self.features) else np.zeros(0, dtype=bool)
        if not known.any():
            return np.zeros(0, dtype=np.int64), np.zeros(0)
        places = places[known]
        kinds = np.array(
            [w if count == 1 else w * (1 + math.log(count)) for count, w in bag.values()]
        )
        values = kinds[known] * self.idf[places].astype(np.float64)
        return places, values / (math.sqrt(sum((values * values).tolist())) or 1.0)


def build(examples: Sequence[Iterable[str]]) -> Likeness:
    """The examples of every owner, in order. A phrase may carry its language (``Phrase``)."""
    owners = [list(own) for own in examples]
    width = max([len(NEAREST), *(len(own) for own in owners)])
    pairs = _count(phrase for own in owners for phrase in own)
    features, numbers, counts = np.unique(pairs.hashes, return_inverse=True, return_counts=True)
    kept = _bridges(pairs, numbers, counts)
    many = 1 + len(pairs.sizes)
    rarity = [math.log(many / (1 + count)) + 1 for count in counts[kept].tolist()]
    idf = np.array(rarity, dtype=np.float32)
    place_of = np.where(kept, np.cumsum(kept) - 1, -1)
    places, phrases, weights = _weighed(pairs, place_of[numbers], idf)
    order = np.argsort(places, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(places, minlength=len(idf)))))
    return Likeness(
        features=features[kept],
        starts=starts.astype(np.int32),
        seats=_seats([len(own) for own in owners], width)[phrases[order]],
        weights=weights[order].astype(np.float32),
        idf=idf,
        owners=len(owners),
        width=width,
    )


def _seats(sizes: Sequence[int], width: int) -> Ints:
    """The seat of every phrase, of owners that have so many."""
    seats = [row * width + place for row, size in enumerate(sizes) for place in range(size)]
    return np.array(seats, dtype=np.int32)


@dataclass(frozen=True)
class _Pairs:
    """Every pair of a feature and a phrase that occurs: hash of the feature, count, weight of its
    kind; and ``sizes``, how many of the pairs each phrase has. Numbers in arrays: as objects they
    would leave 100 MB of holes in the memory of a worker.
    """

    hashes: Longs
    counts: Ints
    kinds: NDArray[np.float64]
    sizes: Ints


def _count(phrases: Iterable[str]) -> _Pairs:
    """The pairs of all phrases."""
    hashes, counts, kinds, sizes = array("q"), array("i"), array("d"), array("i")
    for phrase in phrases:
        bag = features_of(phrase, getattr(phrase, "taal", ""))
        sizes.append(len(bag))
        hashes.extend(map(hash, bag))
        counts.extend(count for count, _kind in bag.values())
        kinds.extend(kind for _count, kind in bag.values())
    return _Pairs(
        np.array(hashes, dtype=np.int64),
        np.array(counts, dtype=np.int32),
        np.array(kinds, dtype=np.float64),
        np.array(sizes, dtype=np.int32),
    )


def _bridges(pairs: _Pairs, numbers: Longs, counts: Longs) -> NDArray[np.bool_]:
    """Which features are kept; ``numbers`` are those of the pairs, ``counts`` how often each is.

    A run of letters that occurs once bridges nothing; a word that occurs once may be the clue.
    """
    kept = np.ones(len(counts), dtype=bool)
    kept[numbers[pairs.kinds == GRAM_WEIGHT]] = False
    return kept | (counts > 1)


def _weighed(
    pairs: _Pairs, numbers: Longs, idf: Floats
) -> tuple[Longs, Longs, NDArray[np.float64]]:
    """Feature, phrase and weight of every pair that is kept, each phrase of length one.

    ``numbers`` has the feature of each pair, -1 for one that is not kept.
    """
    many = len(pairs.sizes)
    kept = numbers >= 0
    places = numbers[kept]
    phrases = np.repeat(np.arange(many, dtype=np.int64), pairs.sizes)[kept]
    often = pairs.counts[kept]
    sublinear = np.array([0.0] + [1 + math.log(n) for n in range(1, int(often.max(initial=0)) + 1)])
    values = pairs.kinds[kept] * sublinear[often] * idf.astype(np.float64)[places]
    norm = np.sqrt(np.bincount(phrases, values * values, minlength=many))
    norm[norm == 0] = 1.0
    return places, phrases, values / norm[phrases]


def features_of(text: str, taal: str) -> Bag:
    """The features of a text (see above)."""
    keys = keys_in(tokens(text), taal)
    found = Counter([key for key in keys if key not in EMPTY])
    found.update([f"{one} {other}" for one, other in pairwise(keys)])
    bag = {feature: (count, 1.0) for feature, count in found.items()}
    grams = Counter(chain.from_iterable(map(_grams, fold(text).split())))
    bag.update({gram: (count, GRAM_WEIGHT) for gram, count in grams.items()})
    return bag


@lru_cache(maxsize=4096)
def _grams(word: str) -> tuple[str, ...]:
    """The runs of letters in a word with a blank at both ends, marked as such."""
    padded = f" {word} "
    return tuple(f"#{padded[i : i + GRAM]}" for i in range(max(1, len(padded) - GRAM + 1)))


def chances(nearness: NDArray[np.float64], sharpness: float) -> NDArray[np.float64]:
    """Nearness as chances that add up to 1 (softmax); higher ``sharpness`` trusts the top more."""
    powers = np.exp(sharpness * (nearness - nearness.max(initial=0.0)))
    return np.asarray(powers / powers.sum(), dtype=np.float64)
