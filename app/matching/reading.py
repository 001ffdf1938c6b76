"""The words of a hulpvraag as the matcher reads them: stems, mended, with what is denied. Pure."""

from dataclasses import dataclass
from typing import TypeVar

from app.core import fuzzy
from app.core.text import stem, tokens
from app.matching.denial import denials
from app.matching.emptywords import EMPTY
from app.matching.language import detect
from app.matching.lexicon import Lexicon
from app.matching.turns import NOTHING, Laid, lay_out
from app.taxonomy.thesaurus import LATIN_LANGUAGES, Hit, PhraseTable, keys_in

Meaning = TypeVar("Meaning")

# One typing error in five letters; shorter words look too much alike.
_MEND_CUTOFF = 0.8
_MEND_FROM = 5
MOST_MENDED = 20_000
MOST_WORDS = 700
_NONE = frozenset(("geen", "gien", "gn"))
_DENIALS = frozenset(("geen", "niet", "gien", "nie", "no", "not", "nooit"))


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words. ``stems`` has one entry a word.

    ``taal`` is the language of the text. ``vreemd`` are the keys of the same words in that
    language, where it is one in Latin script other than Dutch.
    """

    words: tuple[str, ...]
    taal: str
    stems: tuple[str, ...]
    vreemd: tuple[str, ...]

    def find(self, table: PhraseTable[Meaning]) -> list[Hit[Meaning]]:
        """The phrases of ``table`` in the text, in Dutch and in the language of the text."""
        return table.find(self.stems) + (table.find(self.vreemd) if self.vreemd else [])


@dataclass(frozen=True, slots=True)
class Reading(Words):
    """Words with what is denied of them; ``denied`` are places under a negation.

    ``uitsluiten`` are the groups the person does not want, in order of the text, and
    ``niet_woorden`` the stems of other things that they do not want; ``afgewezen`` are the places
    of both with their cues. ``gelegd`` is the text laid out for turns of phrase.
    """

    denied: frozenset[int]
    uitsluiten: tuple[str, ...]
    niet_woorden: tuple[str, ...] = ()
    afgewezen: frozenset[int] = frozenset()
    gelegd: Laid = NOTHING

    @property
    def affirmed(self) -> list[str]:
        """The stems that are not denied, in order, and the same as words of another language."""
        kept = [s for place, s in enumerate(self.stems) if place not in self.denied]
        return kept + [s for place, s in enumerate(self.vreemd) if place not in self.denied]

    @property
    def telling(self) -> list[str]:
        """The affirmed stems that say something, each once."""
        return [s for s in dict.fromkeys(self.affirmed) if s not in EMPTY]

    @property
    def denied_too(self) -> frozenset[int]:
        """The words under a denial, and those right after a *geen*: *geen beroerte*."""
        bare = (i for i, word in enumerate(self.words) if i and self.words[i - 1] in _NONE)
        return self.denied | frozenset(bare)

    def negated(self, place: int) -> bool:
        """Whether one of the two words before ``place`` denies it."""
        return not _DENIALS.isdisjoint(self.words[max(0, place - 2) : place])


def read(text: str, lexicon: Lexicon) -> Reading:
    """Read ``text``: fold, split, mend typing errors, stem, and find what is denied."""
    found = read_words(text, lexicon)
    laid = lay_out(text, len(found.words))
    denied = denials(text, found.stems, found.vreemd, laid, lexicon)
    return Reading(
        found.words,
        found.taal,
        found.stems,
        found.vreemd,
        denied.places,
        denied.uitsluiten,
        denied.woorden,
        denied.spans,
        laid,
    )


def read_words(text: str, lexicon: Lexicon) -> Words:
    """Read ``text`` as ``read`` does, but for what is denied: that takes most of the time."""
    words = tuple(tokens(text)[:MOST_WORDS])
    taal = detect(words)
    foreign = tuple(keys_in(words, taal)) if taal in LATIN_LANGUAGES else ()
    mend = taal == "nl"
    stems = tuple(_stem_or_mend(word, lexicon) if mend else stem(word) for word in words)
    return Words(words, taal, stems, foreign)


def denied_in(text: str, words: Words, lexicon: Lexicon) -> frozenset[int]:
    """The places under a negation in ``text``, of which these are the ``words``."""
    laid = lay_out(text, len(words.words))
    return denials(text, words.stems, words.vreemd, laid, lexicon).places


def _stem_or_mend(word: str, lexicon: Lexicon) -> str:
    found = stem(word)
    if (
        len(word) < _MEND_FROM
        or not word.isascii()
        or not word.isalpha()
        or found in lexicon.known_stems
    ):
        return found
    return stem(_mend(word, lexicon))


def _mend(word: str, lexicon: Lexicon) -> str:
    """The known word that ``word`` is a misspelling of, else ``word`` itself.

    The first letter is taken to be right: errors there are rare, and it keeps the search short.
    What was found is kept with the lexicon, and goes when that goes.
    """
    found = lexicon.mended.get(word)
    if found is None:
        near = [w for w in lexicon.vocabulary.get(word[0], ()) if abs(len(w) - len(word)) <= 2]
        found = fuzzy.closest(word, near, _MEND_CUTOFF) or word
        if len(lexicon.mended) >= MOST_MENDED:
            lexicon.mended.clear()
        lexicon.mended[word] = found
    return found
