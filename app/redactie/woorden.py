"""Whether a word may be added, and to what: rules for the words page. Pure but for its gettext."""

from collections.abc import Iterable, Sequence

from flask_babel import gettext

from app.core.text import stem, stems, tokens
from app.matching.emptywords import EMPTY
from app.matching.lexicon import Lexicon
from app.matching.toevoegingen import Kant, Soort, Toevoeging
from app.redactie.types import Bezwaar
from app.taxonomy.thesaurus import keys_in

LEAST_LETTERS = 2
SHORT_LETTERS = 3
# From this weight on a word says its thema almost surely.
STRONG_FROM = 0.5
LONG_WORDS = 12


def objections(word: Toevoeging, lexicon: Lexicon, titels: dict[str, str]) -> list[Bezwaar]:
    """What is against adding ``word`` to ``lexicon``: mistakes first, then what to think of.

    ``titels`` are those of the themas by slug.
    """
    wrong = _mistake(word, lexicon)
    if wrong:
        return [Bezwaar(wrong, fout=True)]
    return [Bezwaar(text, fout=False) for text in _warnings(word, lexicon, titels)]


def _mistake(word: Toevoeging, lexicon: Lexicon) -> str:
    found = tokens(word.woorden)
    if sum(len(token) for token in found if not token.isdigit()) < LEAST_LETTERS:
        return str(gettext("Dit is te kort. Gebruik twee letters of meer."))
    if word.taal == "nl" and all(stem(token) in EMPTY for token in found):
        return str(gettext("Deze woorden staan in bijna elke vraag. Dichtbij leert er niets van."))
    if _is_known(word, lexicon):
        return str(gettext("Dichtbij kent dit woord hier al."))
    return ""


def _warnings(word: Toevoeging, lexicon: Lexicon, titels: dict[str, str]) -> Iterable[str]:
    others = {
        meaning.doel
        for meaning in lexicon.themas.meanings_of(word.phrase)
        if meaning.gewicht >= STRONG_FROM and meaning.doel not in _themas_of(word, lexicon)
    }
    if others:
        names = ", ".join(titels.get(slug, slug) for slug in sorted(others))
        yield gettext("Let op: dit woord hoort nu al sterk bij: %(themas)s.", themas=names)
    if len(tokens(word.woorden)) > LONG_WORDS:
        yield gettext("Let op: dit is een lange zin. Een kort stuk werkt vaker.")
    if len(word.woorden) <= SHORT_LETTERS:
        yield gettext("Let op: dit is een heel kort woord. Het kan ook iets anders zijn.")


def _themas_of(word: Toevoeging, lexicon: Lexicon) -> Sequence[str]:
    """The themas that ``word`` would point to; all of them for a doelgroep, which has none."""
    if word.soort is Soort.THEMA:
        return (word.slug,)
    own = [b.themas for b in lexicon.behoeften if b.slug == word.slug]
    return own[0] if own and word.soort is Soort.BEHOEFTE else lexicon.thema_slugs


def _is_known(word: Toevoeging, lexicon: Lexicon) -> bool:
    if word.soort is Soort.THEMA:
        return any(m.doel == word.slug for m in lexicon.themas.meanings_of(word.phrase))
    if word.soort is Soort.DOELGROEP:
        resident = word.kant is Kant.INWONER
        table = lexicon.doelgroepen if resident else lexicon.aanbieder_groepen
        return word.slug in table.meanings_of(word.phrase)
    own = next((b for b in lexicon.behoeften if b.slug == word.slug), None)
    if own is None:
        return False
    phrases = own.vragen if word.kant is Kant.INWONER else own.aanbieder
    key = keys_in(tokens(word.woorden), word.phrase.taal)
    return any(_key(phrase) == key for phrase in phrases)


def _key(phrase: str) -> list[str]:
    taal = getattr(phrase, "taal", "")
    return keys_in(tokens(phrase), taal) if taal else stems(phrase)
