"""What a text is about: behoeften (concrete needs) and themas, with their evidence. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.matching import likeness
from app.matching.lexicon import Lexicon
from app.matching.reading import Reading, Words, denied_in, read_words
from app.matching.types import BehoefteKans, ThemaKans
from app.taxonomy.thesaurus import longest

Floats = NDArray[np.float64]

# How sharply nearness to the phrases of a need becomes a chance; found on practice questions.
SHARPNESS = 40.0
# What a strong term of a need adds to its nearness.
TERM_BONUS = 0.04
# Parts of a text: what parts them, and how much a part counts beside the whole. A part must be this
# near to what people say of a need; it is wholly sure when it is 1 / PART_SURE near.
_BETWEEN_PARTS = re.compile(
    r"[.,;!?:\n]+|\b(?:en|maar|want|dus|ook|and|but|ve|ama|ale|oraz|а|але|та|و)\b", re.IGNORECASE
)
PART_SHARE = 0.4
PART_FROM = 0.25
PART_SURE = 1.6
PART_WORDS = 3
MOST_PARTS = 6
# Of the two witnesses by words, nearness to single phrases and the model of all words, what each
# counts (as powers); and what words and meaning then count beside each other. The same for aanbod.
NEAR_POWER, LEARNED_POWER = 0.43, 0.57
WORDS_POWER, MEANING_POWER = 0.7, 0.5
ANSWER_NEAR_POWER, ANSWER_LEARNED_POWER = 0.5, 0.5
ANSWER_WORDS_POWER, ANSWER_MEANING_POWER = 0.4, 0.35
# A chance counts as this much at least: one witness that sees nothing does not shut out a need.
LEAST_CHANCE = 1e-12
# A second word says less than the first: both may come from one thing.
SECOND = 0.5
# What thesaurus words add to the themas of the needs.
WORDS_SHARE = 0.2
# What the mean of all that see themas is taken for: not all of them need to see one to be sure.
MEAN_SHARE = 1.4
# What each witness of a thema counts: its needs, those by words (or by meaning) alone, the model of
# words and that of meaning; found on practice questions.
THEMA_BY_WORDS = (1.0, 1.0, 1.0)
THEMA_BY_MEANING = (1.0, 0.5, 0.5, 1.0)
# How far the themas that the models see make their needs likelier, and what a thema that they do
# not see at all still counts.
THEMA_PULL = 0.15
UNSEEN = 0.02
# The thema of each soort of crisis, and how sure it is at least.
CRISIS_THEMAS = {
    "suicide": "mentaal",
    "geweld": "veilig-thuis",
    "kindermishandeling": "veilig-thuis",
    "acuut": "ziekte-beperking",
}
CRISIS_SURE = 0.6
# Chances below these are noise and not worth saying.
LEAST_BEHOEFTE = 0.06
LEAST_THEMA = 0.08
MOST_BEHOEFTEN = 5
MOST_THEMAS = 6


@dataclass(frozen=True, slots=True, eq=False)
class Kansen:
    """What a text is about: the chances of all ``behoeften`` (B,), adding up to 1 or all 0, and how
    sure each of the ``themas`` (T,) is, from 0 up."""

    behoeften: Floats
    themas: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Geleerd:
    """What the trained models see in a text: chances (B,) of the needs by its words and by its
    meaning, None for what is not there; and of the ``themas`` (T,), one for each model."""

    woorden: Floats | None = None
    betekenis: Floats | None = None
    themas: Sequence[Floats] = ()


NIETS_GELEERD = Geleerd()


def chances_in(
    text: str, reading: Reading, lexicon: Lexicon, learned: Geleerd = NIETS_GELEERD
) -> Kansen:
    """The chances of all behoeften and themas; all 0 where the text says nothing.

    A need has up to three witnesses: nearness to what people say, the model of words, and the
    meaning. They are taken together as a product of powers, so that a need stands on top only when
    all see it. A thema has more: its needs, one of the witnesses of these by itself, and what each
    trained model of themas saw. Their mean counts, each by its weight: one that sees it is enough
    for a thema to be named.
    """
    meant = learned.betekenis
    shares = lexicon.thema_shares
    near = _nearness(text, reading, lexicon, lambda: reading.denied)
    if near.max(initial=0.0) <= 0 and meant is None:
        return Kansen(near, near @ shares)
    said = likeness.chances(near, SHARPNESS)
    if learned.woorden is not None:
        said = agreed((said, NEAR_POWER), (learned.woorden, LEARNED_POWER))
    whole = said
    if meant is not None:
        whole = agreed((said, WORDS_POWER), (meant, MEANING_POWER))
    found = _with_parts(whole, text, reading, lexicon)
    if learned.themas:
        pull = (shares == 1.0) @ np.mean(learned.themas, axis=0) + UNSEEN
        found = found * pull**THEMA_PULL
        found /= max(float(found.sum()), 1e-12)
    alone, weights = (said, THEMA_BY_WORDS) if meant is None else (meant, THEMA_BY_MEANING)
    if meant is None and learned.woorden is not None:
        alone = learned.woorden
    witnesses = [found @ shares, alone @ shares, *learned.themas]
    seen = np.average(witnesses, axis=0, weights=weights[: len(witnesses)])
    return Kansen(found, MEAN_SHARE * seen)


def agreed(*witnesses: tuple[Floats, float]) -> Floats:
    """The chances (..., B) that all witnesses see, each to its power; rows add up to 1."""
    logs = sum(power * np.log(np.maximum(seen, LEAST_CHANCE)) for seen, power in witnesses)
    raised = np.exp(logs - np.max(logs, axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def _nearness(
    text: str, words: Words, lexicon: Lexicon, denied: Callable[[], AbstractSet[int]]
) -> Floats:
    """Nearness to what people say of each need, and a little more for each of its strong terms.

    ``denied`` gives the places that do not count. It is only asked where a term was found.
    """
    near = lexicon.vragen.nearness(text, words.taal)
    if near.max(initial=0.0) <= 0:
        return near
    hits = longest(words.find(lexicon.behoefte_woorden))
    gone = denied() if hits else frozenset()
    for hit in hits:
        if hit.start not in gone:
            near[hit.meaning] += TERM_BONUS
    return near


def _with_parts(whole: Floats, text: str, reading: Reading, lexicon: Lexicon) -> Floats:
    """The chances of the whole text, with the needs that its parts show by themselves.

    Somebody who lost a partner *and* sits alone has two needs; the whole text shows one of them.
    """
    found = whole
    for part in parts_of(text):
        words = read_words(part, lexicon)
        near = _nearness(part, words, lexicon, partial(denied_in, part, words, lexicon))
        nearest = float(near.max(initial=0.0))
        if nearest >= PART_FROM:
            sure = PART_SHARE * min(1.0, nearest * PART_SURE)
            found = np.maximum(found, sure * likeness.chances(near, SHARPNESS))
    return np.asarray(found / max(float(found.sum()), 1e-12))


def parts_of(text: str) -> list[str]:
    """The parts of a text that may each hold a need; none when it is one whole."""
    parts = [part.strip() for part in _BETWEEN_PARTS.split(text)]
    long_enough = [part for part in parts if len(part.split()) >= PART_WORDS]
    return long_enough[:MOST_PARTS] if len(long_enough) > 1 else []


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
        found.append(str(hit.phrase))
    return {thema: (1 - rest, words[thema]) for thema, rest in doubt.items()}


def combine_themas(
    chosen: Sequence[str],
    evidence: Mapping[str, tuple[float, list[str]]],
    sure: Floats,
    lexicon: Lexicon,
    crisis: str = "",
) -> tuple[ThemaKans, ...]:
    """Themas with their certainty, surest first. What a person chose is certain.

    ``sure`` (T,) is that of ``Kansen``; ``crisis`` is the soort of crisis that the text shows.
    """
    found: list[ThemaKans] = []
    for place, thema in enumerate(lexicon.thema_slugs):
        from_words, words = evidence.get(thema, (0.0, []))
        certain = min(1.0, float(sure[place]) + WORDS_SHARE * from_words)
        if thema == CRISIS_THEMAS.get(crisis):
            certain = max(certain, CRISIS_SURE)
        if thema in chosen:
            certain = 1.0
        if certain >= LEAST_THEMA:
            found.append(ThemaKans(thema, certain, tuple(words)))
    found.sort(key=lambda t: (t.thema not in chosen, -t.zekerheid, t.thema))
    return tuple(found[: max(MOST_THEMAS, len(chosen))])


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


def answer_words(text: str, lexicon: Lexicon, learned: Floats | None = None) -> Floats:
    """For each behoefte the chance (B,) that an aanbod with this text answers it, by its words.

    ``learned`` (B,) is what the model of words sees.
    """
    said = likeness.chances(lexicon.antwoorden.nearness(text), SHARPNESS)
    if learned is None:
        return said
    return agreed((said, ANSWER_NEAR_POWER), (learned, ANSWER_LEARNED_POWER))


def answer_chances(said: Floats, meant: Floats | None, carried: Floats, lexicon: Lexicon) -> Floats:
    """Which behoeften aanbod answer: shape (N, B), each row of length 1.

    ``said`` and ``meant`` (N, B) are the chances by words and by meaning; ``carried`` (N, T) are
    the themas in its fields. A behoefte whose core thema it carries counts most, one that shares no
    thema for little; an aanbod without themas is taken at its words. Its themas alone also say a
    little of every behoefte under them: a short text leaves much unsaid.
    """
    both = said if meant is None else said**ANSWER_WORDS_POWER * meant**ANSWER_MEANING_POWER
    shares = lexicon.thema_shares
    core = carried @ (shares == 1.0).T
    any_thema = np.minimum(carried @ (shares > 0).T, 1.0)
    factor = NO_THEMA + SOME_THEMA * any_thema + core
    factor[carried.sum(axis=1) == 0] = 1.0
    weighed = both * factor
    weighed /= np.maximum(weighed.sum(axis=1, keepdims=True), 1e-12)
    weighed += BY_THEMA * core / np.maximum(core.sum(axis=1, keepdims=True), 1e-12)
    norm = np.linalg.norm(weighed, axis=1, keepdims=True)
    return np.asarray(weighed / np.maximum(norm, 1e-12))


# How likely a behoefte is by the themas of an aanbod: of none of its themas, of one that is not its
# core; and what the themas say by themselves beside the text.
NO_THEMA = 0.05
SOME_THEMA = 0.3
BY_THEMA = 0.4
