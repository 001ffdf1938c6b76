"""From what a person typed to what is looked up. Never raises, whatever was typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.search.analysis import Word, doer_base, normal_form, prepare, words
from app.search.terms import DOER, PART, Splitter

MAX_TEXT = 400
"""Characters of a question that are read."""

MAX_WORDS = 32
"""Words of a question that are read."""

_ALL_PARTS = 0.9
_INSIDE = 0.5
MAX_TYPED = 100
"""Characters that are read of what is being typed."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to find a word: by keys that stand together in a document, and how good that is."""

    keys: tuple[str, ...]
    weight: float


Concept = tuple[Way, ...]
"""All ways to find one word of the question; the best way counts."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that can be looked up.

    ``concepts`` has one entry for each word that says something, an empty one for a word that is
    found nowhere. ``corrected`` is the question with its typing errors mended, or None.
    """

    concepts: tuple[Concept, ...]
    corrected: str | None


def understand(text: str, splitter: Splitter, used: Callable[[str], bool]) -> Question:
    """Read a question. ``used`` tells whether any document is found by a key."""
    prepared = prepare(text[:MAX_TEXT])[:MAX_TEXT]
    concepts: list[Concept] = []
    mended: list[tuple[Word, str]] = []
    for word in words(prepared)[:MAX_WORDS]:
        if word.is_stop_word:
            continue
        concept, correction = _concept(word, splitter, used)
        concepts.append(concept)
        if correction:
            mended.append((word, correction))
    return Question(tuple(concepts), _mended_text(prepared, mended) if mended else None)


def _concept(
    word: Word, splitter: Splitter, used: Callable[[str], bool]
) -> tuple[Concept, str | None]:
    """The ways to a word: itself or its parts, else inside longer words, else as it was meant."""
    concept = _direct(word, splitter, used) or _inside(word, splitter, used)
    if concept:
        return concept, None
    correction = splitter.lexicon.mended(word.form)
    if correction:
        meant = Word(correction, (), word.start, word.end)
        return _direct(meant, splitter, used), correction
    head = splitter.head(word)
    return _ways([((normal_form(head),), PART)] if head else [], used), None


def _direct(word: Word, splitter: Splitter, used: Callable[[str], bool]) -> Concept:
    own = normal_form(word.form)
    ways: list[tuple[tuple[str, ...], float]] = [((own,), 1.0)]
    base = doer_base(own)
    if base:
        ways.append(((base,), DOER))
    parts = splitter.parts(word)
    if parts:
        ways.append((tuple(dict.fromkeys(map(normal_form, parts))), _ALL_PARTS))
    return _ways(ways, used)


def _inside(word: Word, splitter: Splitter, used: Callable[[str], bool]) -> Concept:
    own = normal_form(word.form)
    fragments = dict.fromkeys(filter(None, (word.form, own, doer_base(own))))
    longer = [form for fragment in fragments for form in splitter.lexicon.containing(fragment)]
    return _ways([((normal_form(form),), _INSIDE) for form in longer], used)


def _ways(ways: Sequence[tuple[tuple[str, ...], float]], used: Callable[[str], bool]) -> Concept:
    return tuple(Way(keys, weight) for keys, weight in ways if any(map(used, keys)))


def _mended_text(prepared: str, mended: list[tuple[Word, str]]) -> str:
    for word, correction in reversed(mended):
        prepared = prepared[: word.start] + correction + prepared[word.end :]
    return " ".join("".join(c if c.isprintable() else " " for c in prepared).split())
