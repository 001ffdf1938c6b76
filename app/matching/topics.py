"""What a text is about: behoeften (concrete needs) and themas, with their evidence. Pure."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.matching.lexicon import Lexicon
from app.matching.reading import Reading
from app.matching.types import BehoefteKans, ThemaKans
from app.taxonomy.thesaurus import Hit, longest

Floats = NDArray[np.float64]

# The chance that a text is about a need when it holds one of its strong terms.
TERM_CHANCE = 0.6
# A second term says less than the first: both may come from one thing.
SECOND = 0.5
# How much of a need's chance goes to its first, second and third thema.
THEMA_SHARES = (0.9, 0.45, 0.3)
# Chances below these are noise and not worth saying.
LEAST_BEHOEFTE = 0.12
LEAST_THEMA = 0.15
MOST_BEHOEFTEN = 6
MOST_THEMAS = 6


def behoefte_chances(reading: Reading, lexicon: Lexicon) -> Floats:
    """For each behoefte the chance (0..1) that the text shows it, from its words: shape (B,).

    Two witnesses, taken as independent: strong terms, and BM25 likeness to what people say, as a
    part of the highest likeness that this text could have.
    """
    likeness = _likeness(reading.telling, lexicon)
    doubt = np.ones(len(lexicon.behoeften))
    for place, hits in _by_meaning(reading, lexicon).items():
        for count, hit in enumerate(hits):
            certain = TERM_CHANCE * (1.0 if hit.length > 1 else 0.85)
            doubt[place] *= 1 - certain * SECOND**count
    return 1 - doubt * (1 - likeness)


def _likeness(terms: Sequence[str], lexicon: Lexicon) -> Floats:
    scores = lexicon.vragen.scores(terms).astype(np.float64)
    return np.clip(scores / lexicon.vragen.ceiling(terms), 0, 1) ** 1.5


def _by_meaning(reading: Reading, lexicon: Lexicon) -> dict[int, list[Hit[int]]]:
    found: dict[int, list[Hit[int]]] = {}
    for hit in longest(reading.find(lexicon.behoefte_woorden)):
        if hit.start not in reading.denied:
            known = found.setdefault(hit.meaning, [])
            if all(hit.phrase != other.phrase for other in known):
                known.append(hit)
    return found


def thema_evidence(reading: Reading, lexicon: Lexicon) -> dict[str, tuple[float, list[str]]]:
    """For each thema with words in the text: the chance (0..1) from them, and the words."""
    doubt: dict[str, float] = {}
    words: dict[str, list[str]] = {}
    for hit in longest(reading.find(lexicon.themas)):
        thema = hit.meaning.doel
        if hit.start in reading.denied or hit.phrase in words.get(thema, ()):
            continue
        found = words.setdefault(thema, [])
        weight = hit.meaning.gewicht * SECOND ** min(len(found), 2)
        doubt[thema] = doubt.get(thema, 1.0) * (1 - weight)
        found.append(hit.phrase)
    return {thema: (1 - rest, words[thema]) for thema, rest in doubt.items()}


def combine_themas(
    chosen: Sequence[str],
    evidence: Mapping[str, tuple[float, list[str]]],
    chances: Floats,
    lexicon: Lexicon,
) -> tuple[ThemaKans, ...]:
    """Themas with their certainty, surest first. What a person chose is certain."""
    strongest: dict[str, list[float]] = {}
    for place in np.flatnonzero(chances > LEAST_BEHOEFTE / 2):
        for share, thema in zip(THEMA_SHARES, lexicon.behoeften[place].themas, strict=False):
            strongest.setdefault(thema, []).append(float(chances[place]) * share)
    found: list[ThemaKans] = []
    for thema in {*chosen, *evidence, *strongest}:
        from_words, words = evidence.get(thema, (0.0, []))
        from_needs = max(strongest.get(thema, [0.0]))
        chance = 1.0 if thema in chosen else 1 - (1 - from_words) * (1 - from_needs)
        if chance >= LEAST_THEMA:
            found.append(ThemaKans(thema, min(chance, 1.0), tuple(words)))
    found.sort(key=lambda t: (-t.zekerheid, t.thema))
    return tuple(found[:MOST_THEMAS])


def say_behoeften(chances: Floats, lexicon: Lexicon) -> tuple[BehoefteKans, ...]:
    """The likeliest behoeften as values, surest first."""
    order = np.argsort(-chances, kind="stable")[:MOST_BEHOEFTEN]
    return tuple(
        BehoefteKans(
            lexicon.behoeften[place].slug,
            float(chances[place]),
            lexicon.behoeften[place].reden,
            lexicon.behoeften[place].themas,
        )
        for place in order
        if chances[place] >= LEAST_BEHOEFTE
    )


def answer_chances(
    stems: Sequence[str], themas: Sequence[str], doelgroepen: Sequence[str], lexicon: Lexicon
) -> Floats:
    """For each behoefte how far an aanbod with these words and fields answers it: shape (B,).

    Likeness to how providers put it; a behoefte whose core thema the aanbod carries counts whole,
    one whose other thema it carries for less, and one that shares none for little.
    """
    scores = lexicon.antwoorden.scores(set(stems)).astype(np.float64)
    likeness = scores / max(float(scores.max(initial=0.0)), 1e-6)
    for hit in lexicon.behoefte_woorden.find(stems):
        likeness[hit.meaning] = min(1.0, likeness[hit.meaning] + 0.15)
    carried = frozenset(themas)
    groups = frozenset(doelgroepen)
    factors = np.ones(len(lexicon.behoeften))
    for place, behoefte in enumerate(lexicon.behoeften):
        if carried:
            share = 1.0 if behoefte.themas[0] in carried else 0.6
            factors[place] = share if carried.intersection(behoefte.themas) else 0.3
        if groups.intersection(behoefte.doelgroepen):
            factors[place] *= 1.15
    return np.clip(likeness * factors, 0, 1)
