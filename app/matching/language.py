"""The language of a question, by its script and its smallest words. Pure."""

from collections.abc import Sequence

# Words too small and too common to be anything else; own lists.
_SMALL_WORDS = {
    "nl": "de het een ik en van is niet dat mijn voor met wil heb ben geen wat zijn er maar om te",
    "en": "the and i my is to for of not with have need am can you help what are in me don't do"
    " looking where feel lonely from no here yet this they just who people new because since"
    " there his our your how alone speak english",
    "tr": "ve bir bu icin ile ben benim degil var yok cok nasil ne mi istiyorum ama cocugum kadar"
    " ariyorum lazim yardim kizim oglum sonra evde hep gibi kimse burada artik isterim ile",
    "pl": "i w nie na sie z jest do to mam moj moja ze jak dla czy mnie jestem potrzebuje gdzie po"
    " szukam chce chcialbym chcialabym boje mieszkam mojego mojej dziecko",
}
_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_UKRAINIAN = frozenset("іїєґ")


def detect(words: Sequence[str]) -> str:
    """The ISO 639-1 code of the language of folded ``words``; ``nl`` where nothing tells.

    Arabic script gives ``ar``, Ethiopic ``ti``, Cyrillic ``uk`` or ``ru``.
    """
    text = "".join(words)
    if not text.isascii():
        found = _by_script(text)
        if found:
            return found
    counts = {lang: sum(word in small for word in words) for lang, small in _SETS.items()}
    best = max(counts, key=lambda lang: (counts[lang], lang == "nl"))
    return best if counts[best] > counts["nl"] else "nl"


def _by_script(text: str) -> str:
    """The language that the script of ``text`` tells; "" where it is Latin."""
    letters = max(1, len(text))
    if sum("\u0600" <= c <= "\u06ff" for c in text) > letters / 2:
        return "ar"
    if sum("\u1200" <= c <= "\u137f" for c in text) > letters / 2:
        return "ti"
    if sum("\u0400" <= c <= "\u04ff" for c in text) > letters / 2:
        return "uk" if _UKRAINIAN.intersection(text) else "ru"
    return ""
