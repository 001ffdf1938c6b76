"""From text to words: splitting, folding, stop words and normal forms. Pure."""

import re
import unicodedata
from dataclasses import dataclass

from app.core.text import fold, stem

MAX_WORD = 64
"""Letters of a word that count; what is longer is no word."""

# A word may hold apostrophes (foto's) and hyphens (Aa-landen, 55-plus).
_WORD = re.compile(r"[^\W_]+(?:['’‘\-‐‑][^\W_]+)*")
_HYPHEN = re.compile(r"[-‐‑]")

# Words that say nothing about what is looked for, folded: articles, pronouns, auxiliaries, and how
# residents begin a question (wil, zoek, graag). Words of need such as "niets" and "alleen" stay.
_STOP_WORDS = """
aan al als altijd ben bent bij daar dan dat de deze die dit doe doen door dus een en er ergens
etc gaat geen graag had heb hebben heeft hem hen het hier hij hoe hun ie iemand iets ik in is ja
je jij jou jouw jullie kan kun kunnen kunt maar mag me mee meer men met mij mijn mn moet moeten
na naar net niet nog nu of om omdat ons onze ook op over sinds te tegen toch toe tot u uit uw
van vanaf vanuit veel via voor waar waarom wanneer want was wat we wel welk welke wie wij wil
willen word worden wordt zal ze zich zien zij zijn zijne zn zo zoek zoeken zoekt zou zouden
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    ``form`` is folded, of letters and digits alone. ``parts`` are the pieces between hyphens, if
    any. ``start`` and ``end`` are its place in the prepared text (see ``prepare``).
    """

    form: str
    parts: tuple[str, ...]
    start: int
    end: int

    @property
    def is_stop_word(self) -> bool:
        """Whether the word says nothing about what is looked for."""
        return len(self.form) < 2 or self.form in STOP_WORDS


def prepare(text: str) -> str:
    """``text`` in one Unicode form (NFKC), so that a letter and its accent stand together."""
    return unicodedata.normalize("NFKC", text)


def words(prepared: str) -> list[Word]:
    """The words of a prepared text, stop words too, in order. Anything else is passed over."""
    found = []
    for match in _WORD.finditer(prepared):
        pieces = tuple(filter(None, map(_form, _HYPHEN.split(match.group()))))
        if pieces:
            form = "".join(pieces)[:MAX_WORD]
            parts = pieces if len(pieces) > 1 else ()
            found.append(Word(form, parts, match.start(), match.end()))
    return found


def _form(piece: str) -> str:
    folded = fold(piece)
    if not folded.isalnum():
        folded = "".join(char for char in folded if char.isalnum())
    return folded[:MAX_WORD]


def normal_form(form: str) -> str:
    """The key under which a folded word is indexed: its stem (``core.text.stem``)."""
    return stem(form)


def doer_base(key: str) -> str | None:
    """What a doer does: *mantelzorg* for *mantelzorger*, *wandel* for *wandelaar*; else None.

    Takes and gives a normal form. The base need not be a word: an unused key finds nothing.
    """
    for ending in ("ster", "er", "ar"):
        if key.endswith(ending) and len(key) - len(ending) >= 5:
            return key[: -len(ending)]
    return None
