"""Questions of ordinary life, and questions for another desk. Pure; data in ``seeds/``.

Both are found by a whole phrase, by a pattern of words (see ``patterns``) or by likeness to the
example phrases; where none of these sees anything, by what was learned (``ordinary_model``). A
serious word or the sign ``ernst`` (a death, violence, illness, what lasts), or asking for an offer,
means that it is not ordinary life; asking for help with it means that it is not for another desk.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.core.text import stem
from app.matching import likeness
from app.matching.likeness import Bag, Likeness, features_of
from app.matching.ordinary_model import Leaning
from app.matching.patterns import PatternTable, Place, as_places
from app.taxonomy.thesaurus import Phrase, PhraseTable

LANGUAGES = ("en", "ar", "tr", "pl", "uk")
# Likeness to the example phrases from which a text counts as such a question.
GEWOON_FROM = 0.6
LOKET_FROM = 0.6
# The same where somebody asks whether it is normal.
DOUBT_FROM = 0.27
# A text of so few words is a search: only an example itself counts.
SEARCH_WORDS = 3
SEARCH_FROM = 0.8
# The least learned chance of a row among those of its kind: below it, the row is a guess.
ROW_LEARNED_FROM = 0.2
# Below these learned chances of its kind a row that words show is not believed: of the practice
# questions for a desk all had more, of those that only name one hardly any.
GEWOON_AT_LEAST = 0.005
LOKET_AT_LEAST = 0.03
# So sure of a thema that is not the row's own, the question is about something else: a need.
OTHER_THEMA_FROM = 0.5
# So sure of any thema, the question is one for the sociale basis.
OWN_THEMA_FROM = 0.85


@dataclass(frozen=True)
class Examples:
    """Rows with example phrases and patterns; ``signalen`` are signs by name."""

    rows: tuple[Mapping[str, Any], ...]
    phrases: PhraseTable[int]
    likeness: Likeness | None
    patronen: PatternTable[int]
    signalen: Mapping[str, PatternTable[str]]

    def shows(self, signaal: str, places: Sequence[Place]) -> bool:
        """Whether the text holds a sign of this name."""
        table = self.signalen.get(signaal)
        return table is not None and bool(table.find(places, {}))


def make_examples(
    rows: Sequence[Mapping[str, Any]],
    patronen: Iterable[Mapping[str, Any]] = (),
    signalen: Mapping[str, Sequence[str]] | None = None,
) -> Examples:
    """The rows of a file, each with ``slug`` and ``zinnen`` (and those in other languages).

    ``patronen`` have the ``slug`` of a row. A sign of single words is a class of words too, that a
    pattern may name (``@kind``). Raises KeyError for a slug without a row or a class that is none.
    """
    classes = signalen or {}
    phrases = [
        [
            phrase if key == "zinnen" else Phrase(phrase, key)
            for key in ("zinnen", *LANGUAGES)
            for phrase in row.get(key, ())
        ]
        for row in rows
    ]
    number = {row["slug"]: place for place, row in enumerate(rows)}
    return Examples(
        rows=tuple(rows),
        phrases=PhraseTable(
            (str(phrase), place) for place, own in enumerate(phrases) for phrase in own
        ),
        likeness=likeness.build(phrases) if rows else None,
        patronen=PatternTable(
            ((text, number[row["slug"]]) for row in patronen for text in row["patronen"]),
            (),
            classes,
        ),
        signalen={
            name: PatternTable(((text, name) for text in texts), (), classes)
            for name, texts in classes.items()
        },
    )


@dataclass(frozen=True)
class Learned:
    """What else is known of a text: to what its meaning leans, and its surest thema (0..1)."""

    leaning: Leaning
    thema: str = ""
    zekerheid: float = 0.0


@dataclass(frozen=True)
class _Told:
    """A text as its folded ``words`` and the ``stems`` that they were mended to.

    What both readers need of it is made once.
    """

    words: Sequence[str]
    stems: Sequence[str]

    @cached_property
    def places(self) -> list[Place]:
        """Its words as patterns look at them."""
        return as_places(self.words, self.stems)

    @cached_property
    def written(self) -> list[str]:
        """The stems of its words as they are written."""
        return [stem(word) for word in self.words]

    @cached_property
    def bag(self) -> Bag:
        """Its features, by which it is compared."""
        return features_of(" ".join(self.words), "")


def read_both(
    words: Sequence[str],
    stems: Sequence[str],
    gewoon: Examples,
    serious: PhraseTable[str],
    loketten: Examples,
    learned: Learned | None = None,
) -> tuple[str, str]:
    """What ``gewoon_leven`` and ``ander_loket`` say of a text, which is read once for both.

    ``learned`` takes away what it thinks out of the question: a desk hides what is on offer, and a
    story may name one in passing. Where nothing is left it may add, under the same conditions.
    """
    told = _Told(words, stems)
    found = _gewoon_leven(told, gewoon, serious), _ander_loket(told, loketten)
    if learned is None or len(words) <= SEARCH_WORDS:
        return found
    leaning = learned.leaning
    found = (
        found[0] if leaning.gewoon.soort >= GEWOON_AT_LEAST else "",
        found[1] if leaning.loket.soort >= LOKET_AT_LEAST else "",
    )
    if any(found):
        return found
    return (
        _gewoon_learned(learned, gewoon) if _may_be_gewoon(told, gewoon, serious) else "",
        _loket_learned(learned) if _may_be_loket(told, loketten) else "",
    )


def gewoon_leven(
    words: Sequence[str],
    stems: Sequence[str],
    examples: Examples,
    serious: PhraseTable[str],
) -> str:
    """The slug of the row of ordinary life that the text belongs to, ``""`` for none.

    ``words`` are its folded words, ``stems`` what they were mended to.
    """
    return _gewoon_leven(_Told(words, stems), examples, serious)


def ander_loket(words: Sequence[str], stems: Sequence[str], examples: Examples) -> str:
    """The slug of the desk that the text is for, ``""`` for none."""
    return _ander_loket(_Told(words, stems), examples)


def closest(words: Sequence[str], examples: Examples, least: float) -> str:
    """The slug of the row that the text is an example of, ``""`` for none.

    ``words`` are folded words or their stems. A text that is a phrase, or holds one of two words or
    more, counts; else the row that is most alike, when its likeness (0..1) reaches ``least``.
    """
    return _closest(_Told(words, words), examples, least)


def _gewoon_leven(told: _Told, examples: Examples, serious: PhraseTable[str]) -> str:
    if not _may_be_gewoon(told, examples, serious):
        return ""
    doubts = examples.shows("normaal", told.places)
    if len(told.words) <= SEARCH_WORDS:
        return _closest(told, examples, SEARCH_FROM)
    least = DOUBT_FROM if doubts else GEWOON_FROM
    return _by_pattern(told.places, examples) or _closest(told, examples, least)


def _ander_loket(told: _Told, examples: Examples) -> str:
    if not _may_be_loket(told, examples):
        return ""
    least = SEARCH_FROM if len(told.words) <= SEARCH_WORDS else LOKET_FROM
    return _by_pattern(told.places, examples) or _closest(told, examples, least)


def _may_be_gewoon(told: _Told, examples: Examples, serious: PhraseTable[str]) -> bool:
    """Whether nothing is serious and no offer is asked for, unless it asks what is normal."""
    if is_serious(told.stems, serious) or examples.shows("ernst", told.places):
        return False
    return examples.shows("normaal", told.places) or not examples.shows("vraag", told.places)


def _may_be_loket(told: _Told, examples: Examples) -> bool:
    return not examples.shows("hulp", told.places)


def _gewoon_learned(learned: Learned, examples: Examples) -> str:
    likely, other = learned.leaning.gewoon, learned.leaning.loket
    row = find(examples.rows, likely.slug)
    if row is None or likely.soort < max(likely.vanaf, other.soort):
        return ""
    own = learned.thema in row["themas"]
    elsewhere = learned.zekerheid >= (OWN_THEMA_FROM if own else OTHER_THEMA_FROM)
    return likely.slug if likely.rij >= ROW_LEARNED_FROM and not elsewhere else ""


def _loket_learned(learned: Learned) -> str:
    likely, other = learned.leaning.loket, learned.leaning.gewoon
    if likely.soort < likely.vanaf or likely.soort <= other.soort:
        return ""
    ours = learned.zekerheid >= OWN_THEMA_FROM
    return likely.slug if likely.rij >= ROW_LEARNED_FROM and not ours else ""


def _closest(told: _Told, examples: Examples, least: float) -> str:
    hits = examples.phrases.find(told.words) + examples.phrases.find(told.written)
    whole = [hit for hit in hits if hit.length >= min(2, len(told.words))]
    if whole:
        top = max(whole, key=lambda hit: hit.length)
        return str(examples.rows[top.meaning]["slug"])
    if examples.likeness is None:
        return ""
    near = examples.likeness.nearness_of(told.bag)
    best = int(near.argmax())
    return str(examples.rows[best]["slug"]) if near[best] >= least else ""


def _by_pattern(places: Sequence[Place], examples: Examples) -> str:
    """The row with most patterns in the text; of equals the first."""
    counts: dict[int, int] = {}
    for hit in examples.patronen.find(places, {}):
        counts[hit.meaning] = counts.get(hit.meaning, 0) + 1
    if not counts:
        return ""
    best = min(counts, key=lambda place: (-counts[place], place))
    return str(examples.rows[best]["slug"])


def is_serious(stems: Sequence[str], cues: PhraseTable[str]) -> bool:
    """Whether a word says that it is more than ordinary life (*snijdt zichzelf*, *maandenlang*)."""
    return bool(cues.find(stems))


def find(rows: Iterable[Mapping[str, Any]], slug: str) -> Mapping[str, Any] | None:
    """The row with ``slug``, or None."""
    return next((row for row in rows if row["slug"] == slug), None)
