"""What a text says not to want: groups of things, and things by their own word. Pure.

A cue opens an exclusion (*geen*, *liever niet*, *erbuiten*); what it reaches lies after it within a
few words, or before it in the same clause. No reach crosses the end of a sentence or a *maar*.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import TypeVar

from app.core.text import fold, token_spans, tokens
from app.matching.emptywords import EMPTY
from app.matching.lexicon import Lexicon
from app.matching.turns import Laid, Turn, Uit
from app.taxonomy.thesaurus import Hit, PhraseTable, longest

Meaning = TypeVar("Meaning")

_HARD = re.compile(r"[.;!?:\n\r]")
_SOFT = re.compile(r"[,()–—]|\s-\s")
_TURNS = frozenset(("maar", "want", "wel"))
# A clause that begins so tells something of its own: *zonder druk, is creatief*.
_TELLS = frozenset(
    (
        "is",
        "zoekt",
        "zkt",
        "wil",
        "heeft",
        "kan",
        "gewoon",
        "graag",
        "ik",
        "mw",
        "dhr",
        "zij",
        "hij",
    )
)
_JOINS = frozenset(("en", "of", "noch", "and", "or", "i", "lub", "ve", "veya"))
# So far before a cue may be what it denies, in words of the same clause.
_BACK = 9
# A thing that is denied by its own word has at least this many letters.
_OWN_WORD_FROM = 6
# Cues that tell what somebody does not want; the others may also tell what somebody lacks.
_UNWANTED = re.compile(
    r"^(?:liever|liefst|het liefst|absoluut|beslist|zeker|vooral|in ieder geval|wil|hoef|hoeft|moet"
    r"|maar geen|iets anders|in plaats|heb niks met|heb niets met|hou|houd|haat|geen zin|geen"
    r" behoefte|niet zo van|niet van de|alles behalve)"
)
# Of a cue that follows: who writes does not want it. "Naar school wil hij niet" is a need instead.
_OWN_WISH = re.compile(
    r"\bik\b|^(?:hoeft|liever|liefst|erbuiten|buiten laten)|voor mij|mijn ding|past"
)
_BARE = frozenset(("geen", "niet", "niks"))
_OPENERS = frozenset(("maar", "en", "dus", "ook", "nee", "graag", "wel"))


@dataclass(frozen=True, slots=True)
class Denied:
    """``places`` are the words under a denial, ``spans`` those with their cues; ``uitsluiten``
    slugs of ``ontkenning.toml`` in order of the text; ``woorden`` stems of things denied by their
    own word."""

    places: frozenset[int]
    spans: frozenset[int]
    uitsluiten: tuple[str, ...]
    woorden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Clauses:
    """For each word its sentence, its clause, and what is told at once, each counted from 0."""

    sentence: tuple[int, ...]
    clause: tuple[int, ...]
    statement: tuple[int, ...]

    def opens(self, place: int) -> bool:
        """Whether the word is the first of its clause."""
        return place == 0 or self.clause[place - 1] != self.clause[place]


def denials(
    text: str, stems: Sequence[str], foreign: Sequence[str], laid: Laid, lexicon: Lexicon
) -> Denied:
    """What ``text`` denies; ``stems`` and ``foreign`` are its words, ``laid`` is it laid out."""
    parts = _clauses(text, len(stems))
    find = _Finder(stems, foreign)
    cues = longest(find(lexicon.cues))
    turns = lexicon.wendingen_uit.find(laid)
    only_alike = {p for turn in turns if not turn.meaning.slug for p in range(turn.start, turn.end)}
    ruled_out = [turn for turn in turns if turn.meaning.slug and _free(turn, only_alike)]
    figures = only_alike | {
        place
        for hit in find(lexicon.figuren)
        if not any(_within(hit, cue) for cue in cues)
        for place in range(hit.start, hit.end)
    }
    groups = [
        hit
        for hit in (*longest(find(lexicon.uitsluiten)), *_by_form(text, len(stems), lexicon))
        if figures.isdisjoint(range(hit.start, hit.end))
    ]
    after = [cue for cue in cues if cue.start not in figures]
    before = longest(find(lexicon.cues_na))
    hits = [hit for hit in groups if _reached(hit, groups, after, before, parts)]
    hits += [hit for hit in groups if _joined(hit, hits, stems)]
    own = [
        place
        for place in (*_named_after(after, parts, stems), *_named_before(before, parts, stems))
        if place not in figures
    ]
    places = frozenset(p for hit in hits for p in range(hit.start, hit.end)) | frozenset(own)
    told = [turn for turn in ruled_out if turn.meaning.weg]
    gone = frozenset(p for turn in told for p in range(turn.start, turn.end))
    slugs = [(hit.start, hit.meaning) for hit in hits]
    slugs += [(turn.start, turn.meaning.slug) for turn in ruled_out]
    return Denied(
        places | gone,
        _with_cues(places, (*after, *before), parts) | gone,
        tuple(dict.fromkeys(slug for _start, slug in sorted(slugs, key=itemgetter(0)))),
        tuple(dict.fromkeys(stems[place] for place in own)),
    )


def _free(turn: Turn[Uit], places: set[int]) -> bool:
    """Whether a turn does not lie within words that only look like one."""
    return not places.issuperset(range(turn.start, turn.end))


def _by_form(text: str, words: int, lexicon: Lexicon) -> Iterator[Hit[str]]:
    """The groups that words belong to by their form."""
    for place, word in enumerate(tokens(text)[:words]):
        for slug in lexicon.uitsluiten_vormen.of(word):
            yield Hit(slug, word, place, place + 1)


def _within(figure: Hit[str], cue: Hit[int]) -> bool:
    """*Het gaat niet om drank* is a cue; only *het gaat niet* alone is a figure of speech."""
    return cue.start <= figure.start and figure.end <= cue.end and figure.length < cue.length


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds phrases among the words of a text, in Dutch and in its own language."""

    stems: Sequence[str]
    foreign: Sequence[str]

    def __call__(self, table: PhraseTable[Meaning]) -> list[Hit[Meaning]]:
        return table.find(self.stems) + (table.find(self.foreign) if self.foreign else [])


def _with_cues(places: frozenset[int], cues: Sequence[Hit[int]], parts: _Clauses) -> frozenset[int]:
    """The denied words with the cues beside them and all between."""
    found: set[int] = set(places)
    for cue in cues:
        for place in places:
            if parts.sentence[place] != parts.sentence[cue.start]:
                continue
            if 0 <= place - cue.end < cue.meaning or 0 <= cue.start - place <= _BACK:
                found.update(range(min(cue.start, place), max(cue.end, place + 1)))
    return frozenset(found)


def _clauses(text: str, words: int) -> _Clauses:
    folded = fold(text)
    spans = token_spans(folded)[:words]
    sentence, clause, statement = [0], [0], [0]
    for (_, end), (start, stop) in pairwise(spans):
        between = folded[end:start]
        hard = bool(_HARD.search(between)) or folded[start:stop] in _TURNS
        soft = hard or bool(_SOFT.search(between)) or folded[start:stop] in _JOINS
        sentence.append(sentence[-1] + hard)
        clause.append(clause[-1] + soft)
        told = hard or (bool(_SOFT.search(between)) and folded[start:stop] in _TELLS)
        statement.append(statement[-1] + told)
    return _Clauses(tuple(sentence), tuple(clause), tuple(statement))


def _reached(
    group: Hit[str],
    groups: Sequence[Hit[str]],
    after: Sequence[Hit[int]],
    before: Sequence[Hit[int]],
    parts: _Clauses,
) -> bool:
    here = parts.sentence[group.start]
    if any(
        cue.start < group.start < cue.end + cue.meaning
        and parts.statement[cue.end - 1] == parts.statement[group.start]
        for cue in after
    ):
        return True
    return any(
        (0 <= cue.start - group.end <= 2 and not _has_own(cue, group, groups, parts))
        or (0 <= cue.start - group.end <= _BACK and _same_clause(group, cue, parts))
        for cue in before
        if parts.sentence[cue.start] == here
    )


def _has_own(cue: Hit[int], group: Hit[str], groups: Sequence[Hit[str]], parts: _Clauses) -> bool:
    """Whether a cue of another clause denies a group of its own: *vrouwen, mannen wil ik niet*."""
    return not _same_clause(group, cue, parts) and any(
        group.end <= other.start < cue.start and _same_clause(other, cue, parts) for other in groups
    )


def _same_clause(group: Hit[str], cue: Hit[int], parts: _Clauses) -> bool:
    return parts.clause[group.start] == parts.clause[cue.start]


def _joined(group: Hit[str], denied: Sequence[Hit[str]], stems: Sequence[str]) -> bool:
    """Whether the group stands beside a denied one with only *en* or *of* between them."""
    return group not in denied and any(
        1 <= gap <= 2 and _JOINS.issuperset(stems[low : low + gap])
        for other in denied
        for gap, low in (
            (group.start - other.end, other.end),
            (other.start - group.end, group.end),
        )
    )


def _named_after(cues: Sequence[Hit[int]], parts: _Clauses, stems: Sequence[str]) -> Iterator[int]:
    """The places of long words that a cue before them says not to want, whatever they are."""
    for cue in cues:
        if _says_unwanted(cue, parts, stems):
            for place in range(cue.end, min(cue.end + cue.meaning, len(stems))):
                if parts.clause[place] == parts.clause[cue.end - 1] and _tells(stems[place]):
                    yield place


def _named_before(cues: Sequence[Hit[int]], parts: _Clauses, stems: Sequence[str]) -> Iterator[int]:
    """Likewise of words that a cue after them, in their own clause, says not to want."""
    for cue in cues:
        if _OWN_WISH.search(cue.phrase):
            for place in range(max(0, cue.start - _BACK), cue.start):
                if parts.clause[place] == parts.clause[cue.start] and _tells(stems[place]):
                    yield place


def _says_unwanted(cue: Hit[int], parts: _Clauses, stems: Sequence[str]) -> bool:
    if _UNWANTED.match(cue.phrase):
        return True
    opens = parts.opens(cue.start) or stems[cue.start - 1] in _OPENERS
    return cue.phrase in _BARE and opens


def _tells(stem: str) -> bool:
    return len(stem) >= _OWN_WORD_FROM and stem not in EMPTY
