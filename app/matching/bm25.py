"""BM25 over lists of words, on NumPy. Pure.

The formula is Robertson and Zaragoza's (The Probabilistic Relevance Framework: BM25 and Beyond,
2009) with the idf that Lucene uses, which never gets negative. All weights are worked out when the
lists are built, so a question costs one addition a posting.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# How soon a word that comes again counts no more; how much the length of a text is held against it.
K1 = 1.2
B = 0.6

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True)
class Bm25:
    """Inverted lists: for each word the documents that hold it and the weight it has there.

    ``starts`` has one entry more than ``words``; list ``i`` is ``[starts[i], starts[i + 1])`` of
    ``documents`` and ``weights``. ``idf`` has one entry a word.
    """

    size: int
    words: Mapping[str, int]
    starts: Ints
    documents: Ints
    weights: Floats
    idf: Floats

    def scores(self, terms: Iterable[str]) -> Floats:
        """The score of every document for ``terms``: shape (size,), 0 where no term occurs."""
        found = np.zeros(self.size, dtype=np.float32)
        for term in terms:
            place = self.words.get(term)
            if place is not None:
                part = slice(self.starts[place], self.starts[place + 1])
                found[self.documents[part]] += self.weights[part]
        return found

    def rarest(self, terms: Iterable[str]) -> Floats:
        """How rare the rarest of ``terms`` is that each document holds: shape (size,), 0..1.

        1 for a word of one document alone, 0 where no term occurs.
        """
        found = np.zeros(self.size, dtype=np.float32)
        for place in {self.words[term] for term in terms if term in self.words}:
            documents = self.documents[self.starts[place] : self.starts[place + 1]]
            found[documents] = np.maximum(found[documents], _rarity(len(documents), self.size))
        return found

    def ceiling(self, terms: Iterable[str]) -> float:
        """About the highest score that any document could get for ``terms``; above 0.

        A term that no document holds counts as the rarest one.
        """
        rarest = float(self.idf.max()) if len(self.idf) else 1.0
        total = 0.0
        for term in terms:
            place = self.words.get(term)
            total += rarest if place is None else float(self.idf[place])
        return max(total * (K1 + 1) / 2, 1e-6)


def _rarity(holders: int, size: int) -> float:
    """The smoothed idf of a word that so many of ``size`` documents hold, beside the highest."""
    return (math.log((1 + size) / (1 + holders)) + 1) / (math.log((1 + size) / 2) + 1)


def build(documents: Sequence[Sequence[str]]) -> Bm25:
    """Inverted lists for ``documents``, each a sequence of words (stems).

    A document is known by its place, from 0. Of no documents all scores are empty.
    """
    lengths = np.array([len(words) for words in documents], dtype=np.float32)
    average = float(lengths.mean()) if len(lengths) else 1.0
    lists: dict[str, tuple[list[int], list[int]]] = {}
    for number, words in enumerate(documents):
        for word, count in Counter(words).items():
            ids, counts = lists.setdefault(word, ([], []))
            ids.append(number)
            counts.append(count)
    starts = np.zeros(len(lists) + 1, dtype=np.int32)
    idf = np.zeros(len(lists), dtype=np.float32)
    id_parts, weight_parts = [], []
    for place, (ids, counts) in enumerate(lists.values()):
        starts[place + 1] = starts[place] + len(ids)
        idf[place] = math.log(1 + (len(documents) - len(ids) + 0.5) / (len(ids) + 0.5))
        where = np.array(ids, dtype=np.int32)
        often = np.array(counts, dtype=np.float32)
        norm = K1 * (1 - B + B * lengths[where] / max(average, 1e-6))
        id_parts.append(where)
        weight_parts.append(idf[place] * often * (K1 + 1) / (often + norm))
    return Bm25(
        size=len(documents),
        words={word: place for place, word in enumerate(lists)},
        starts=starts,
        documents=np.concatenate(id_parts) if id_parts else np.zeros(0, dtype=np.int32),
        weights=np.concatenate(weight_parts).astype(np.float32)
        if weight_parts
        else np.zeros(0, dtype=np.float32),
        idf=idf,
    )
