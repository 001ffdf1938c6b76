"""A text cut into what the rules of crisis look at: sentences, clauses, words with stems. Pure."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from app.core import fuzzy
from app.core.text import stem, tokens
from app.matching.crisis_rules import CrisisRules
from app.matching.patterns import EXACT, Place

# A misspelling is mended to a word of a crisis from this length, at this likeness.
MEND_FROM = 6
MEND_CUTOFF = 0.84
_SENTENCE = re.compile(r"[.!?\n;]+")
# A comma in a number parts no clauses.
_CLAUSE = re.compile(r",(?!\d)|[()]| - ")
# Abbreviations of workers' notes: their dot ends no sentence.
_ABBREVIATION = re.compile(
    r"\b(mw|mevr|dhr|hr|cl|clt|cle|pt|jr|evt|bijv|bv|ivm|mbt|aub|svp|geb|ong|ca)\.", re.I
)
# In a note any short word with a dot is one when no new sentence follows.
_SHORTENED = re.compile(r"\b([a-zëïéöü]{1,8})\.(?=[ ,]+(?:[a-z0-9<>('‘]|[A-Z]{2}))")
# House number 112 is no call for help: it stands after a street, or before a postcode.
_HOUSE = re.compile(
    r"\b(\w*(?:straat|laan|weg|plein|kade|dijk|hof|pad|singel|gracht|steeg)"
    r"|\w+(?:dreef|wal|markt|park|ring|baan|veld|horst|meen|erf|rode)) 112\b"
    r"|\b112(?=[a-z]?,? \d{4} ?[a-z]{2}\b)",
    re.I,
)
# *'21*, as workers shorten a year; what lies ahead is of the last century.
_YEAR = re.compile(r"(?<!\w)['‘’](\d\d)(?!\w)")
_CENTURY = 40
# *i.v.m.*, *o.a.*: letters with dots are one word.
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}", re.I)

Clause = list[Place]


def sentences(
    text: str,
    mend: Mapping[str, str],
    rules: CrisisRules,
    known: AbstractSet[str],
    note: bool,
) -> list[list[Clause]]:
    """The sentences of ``text``, each as its clauses; ``note`` for one in a worker's shorthand.

    ``mend`` maps folded words to the stem they were mended to, ``known`` are stems of ordinary
    words. Sentences and clauses without words are left out.
    """
    plain = _ABBREVIATION.sub(r"\1", _DOTTED.sub(_undotted, text.replace("ʼ", "'")))
    plain = _HOUSE.sub(lambda found: found.group(1) or "", plain)
    plain = _YEAR.sub(_whole_year, plain)
    if note:
        plain = _SHORTENED.sub(r"\1", plain)
    cut = (
        [_places(part, mend, rules, known) for part in _CLAUSE.split(sentence)]
        for sentence in _SENTENCE.split(plain)
    )
    return [clauses for found in cut if (clauses := [clause for clause in found if clause])]


def _whole_year(found: re.Match[str]) -> str:
    return ("20" if int(found.group(1)) < _CENTURY else "19") + found.group(1)


def _undotted(found: re.Match[str]) -> str:
    return found.group().replace(".", "")


def _places(
    clause: str, mend: Mapping[str, str], rules: CrisisRules, known: AbstractSet[str]
) -> Clause:
    """The words of a clause with the stems they may stand for, those of text messages too."""
    places = []
    for word in tokens(clause):
        means = rules.spelling.get(word, (word,))
        for part in means:
            good = part in rules.goed
            main = stem(part) if good else mend.get(part) or stem(part)
            keys = {main, stem(part), EXACT + part}
            if len(means) == 1:
                keys |= {stem(word), EXACT + word}
            better = "" if good or stem(part) in known else _mended(part, rules)
            if better:
                keys.add(main := stem(better))
            places.append(Place(part, stem(word), main, frozenset(keys)))
    return places


def _mended(word: str, rules: CrisisRules) -> str:
    if len(word) < MEND_FROM or not word.isascii() or not word.isalpha():
        return ""
    near = [w for w in rules.herstel.get(word[0], ()) if abs(len(w) - len(word)) <= 1]
    return fuzzy.closest(word, near, MEND_CUTOFF) or ""
