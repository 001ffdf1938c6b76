"""Text made comparable: folding, tokens and Dutch stems. Pure, no domain."""

import re
import unicodedata
from functools import lru_cache

import Stemmer

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*", re.UNICODE)
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
# Typographic and Turkish letters that Unicode does not decompose; the Arabic stretch mark vanishes.
_ALIKE = {"ı": "i", "’": "'", "‘": "'", "ł": "l", "ø": "o", "ـ": ""}
_STEMMER = Stemmer.Stemmer("dutch_porter")
# ``stem`` keeps what was stemmed already; twice would be 7 MB more.
_STEMMER.maxCacheSize = 0


def fold(text: str) -> str:
    """``text`` in lower case without accents: ``Coöperatie`` becomes ``cooperatie``.

    Arabic loses its vowel marks and lengthening strokes. Cyrillic is only put in lower case: to a
    Ukrainian ``й`` and ``ї`` are letters, not accents.
    """
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    return _BEYOND_ASCII.sub(_fold_match, lowered)


def _fold_match(found: re.Match[str]) -> str:
    return _fold_char(found[0])


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if "\u0400" <= char <= "\u04ff":
        return char
    char = _ALIKE.get(char, char)
    plain = unicodedata.normalize("NFKD", char).casefold()  # a fancy 𝕬 is a capital A underneath
    return "".join(c for c in plain if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    """The words and numbers of ``text``, folded, in order. Punctuation is gone."""
    return _TOKEN.findall(fold(text))


def token_spans(folded: str) -> list[tuple[int, int]]:
    """Where the tokens of a folded text begin and end, in its characters."""
    return [match.span() for match in _TOKEN.finditer(folded)]


@lru_cache(maxsize=100_000)
def stem(token: str) -> str:
    """The Dutch stem of one folded token: Snowball's ``dutch_porter``, evened out.

    ``dutch_porter`` and not Snowball's newer ``dutch``: that one stems *begeleiding* and *beleid*
    alike. It leaves *fietsen* and *fiets*, *mannen* and *man*, *reizen* and *reis* apart;
    undoubling, z to s and v to f, and a second turn where an s remains bring each pair together.
    Tokens in another script come back as they are.
    """
    if not token.isascii():
        return token
    key = str(_STEMMER.stemWord(token))
    if len(key) > 3 and key[-1] == key[-2] and key[-1] in "bdfgklmnprst":
        key = key[:-1]
    if len(key) > 3 and key[-1] in "zv":
        key = key[:-1] + ("s" if key[-1] == "z" else "f")
    if len(key) > 3 and key.endswith("s"):
        key = str(_STEMMER.stemWord(key))
    return key


def stems(text: str) -> list[str]:
    """The stems of all tokens of ``text``, in order."""
    return [stem(token) for token in tokens(text)]


def snippet(text: str, length: int) -> str:
    """The beginning of ``text``, at most ``length`` characters, cut between words."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    return flat[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
