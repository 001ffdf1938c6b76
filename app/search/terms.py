"""What of a document is indexed: its keys with their weights. Pure."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from app.search.analysis import Word, doer_base, normal_form, prepare, words
from app.search.compounds import Table, known_head, split
from app.search.lexicon import Lexicon
from app.search.types import SearchDocument

# How much a word counts by where it stands.
TITEL = 4.0
TREFWOORD = 3.0
ORGANISATIE = 2.0
PLAATS = 1.5
TEKST = 1.0

# How much a key counts that is made from a word, beside the word itself.
PART = 0.6
DOER = 0.7

MOST_WORDS = 5_000
"""Words of one document that are indexed; the rest of an endless text is left out."""


@dataclass(frozen=True, slots=True)
class DocumentTerms:
    """The indexed side of a document.

    ``terms`` are the keys that questions meet, ``length`` the weighted number of words, ``begin``
    the folded words of title and organisation for suggestions, all with weights above 0;
    ``forms`` are the distinct folded words, for the lexicon.
    """

    terms: dict[str, float]
    length: float
    begin: dict[str, float]
    forms: frozenset[str]


class Splitter:
    """Makes the keys of words, knowing the catalogue's lexicon and the table of compounds."""

    def __init__(self, lexicon: Lexicon, table: Table) -> None:
        self.lexicon = lexicon
        self._table = table
        self._seen: dict[str, dict[str, float]] = {}

    def parts(self, word: Word) -> tuple[str, ...]:
        """The folded parts of a compound word, all of them known, or ``()``."""
        return word.parts or split(word.form, self.lexicon.knows, self._table)

    def head(self, word: Word) -> str | None:
        """The known last part of a compound of which the first is unknown, or None."""
        return known_head(word.form, self.lexicon.counts.__contains__)

    def keys(self, word: Word) -> dict[str, float]:
        """All keys under which a word of a document is found, each with its weight (0 .. 1]."""
        if word.parts:
            return self._make_keys(word)
        if word.form not in self._seen:
            self._seen[word.form] = self._make_keys(word)
        return self._seen[word.form]

    def _make_keys(self, word: Word) -> dict[str, float]:
        head = self.head(word)
        parts = self.parts(word) or ((head,) if head else ())
        made = {normal_form(part): PART for part in parts}
        own = normal_form(word.form)
        for key in (own, *made):
            base = doer_base(key)
            if base:
                made.setdefault(base, DOER if key == own else DOER * PART)
        made[own] = 1.0
        return made


def weighted_words(document: SearchDocument) -> list[tuple[Word, float]]:
    """The words of a document that are no stop words, with the weight of where they stand."""
    fields = (
        (document.titel, TITEL),
        (" . ".join(document.trefwoorden), TREFWOORD),
        (document.organisatie, ORGANISATIE),
        (document.plaats, PLAATS),
        (document.tekst, TEKST),
    )
    found = [
        (word, weight)
        for text, weight in fields
        for word in words(prepare(text))
        if not word.is_stop_word
    ]
    return found[:MOST_WORDS]


def forms(document: SearchDocument) -> frozenset[str]:
    """The distinct folded words of a document, the parts of hyphenated words too."""
    return _forms(weighted_words(document))


def _forms(found: list[tuple[Word, float]]) -> frozenset[str]:
    distinct = {word.form for word, _ in found}
    distinct.update(part for word, _ in found for part in word.parts if len(part) > 1)
    return frozenset(distinct)


def analyse(document: SearchDocument, splitter: Splitter) -> DocumentTerms:
    """All that is indexed of a document."""
    terms: defaultdict[str, float] = defaultdict(float)
    length = 0.0
    found = weighted_words(document)
    for word, weight in found:
        length += weight
        for key, share in splitter.keys(word).items():
            terms[key] += weight * share
    return DocumentTerms(dict(terms), length, _begin(document), _forms(found))


def _begin(document: SearchDocument) -> dict[str, float]:
    """Weights of title and organisation words: the first of the title counts most."""
    begin: dict[str, float] = {}
    for weight, form in _begin_words(document):
        begin[form] = max(weight, begin.get(form, 0.0))
    return begin


def _begin_words(document: SearchDocument) -> Iterator[tuple[float, str]]:
    for base, text in ((TITEL, document.titel), (ORGANISATIE, document.organisatie)):
        for at, word in enumerate(words(prepare(text))):
            for form in (word.form, *word.parts):
                yield (base * 2 if at == 0 else base), form
