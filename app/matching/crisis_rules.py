"""The rules by which a crisis is found, made ready from ``seeds/crisis.toml``. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from app.core.text import fold, stem, tokens
from app.matching.crisis_notes import Notes, make_notes
from app.matching.crisis_past import Closed, make_closed
from app.matching.patterns import PatternTable
from app.taxonomy.thesaurus import PhraseTable

Meaning = TypeVar("Meaning")
# Begins the part of a pattern that says that its words may stand in several sentences.
ANYWHERE = "<<"
LANGUAGES = ("en", "ar", "tr", "pl", "uk")


@dataclass(frozen=True, slots=True)
class Cancel:
    """What takes a trigger away: ``masker`` covers words, ``zin`` a sentence, ``tekst`` all.

    ``toch`` are phrases that keep it standing.
    """

    soort: str
    werking: str
    toch: frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class CrisisRules:
    """The lists of ``crisis.toml``, made ready.

    Patterns of which the words may stand in several sentences (``*_tekst``) are apart from those of
    one: they are looked for at other times, and there are few of them. ``goed`` are folded words
    that only look like one of a crisis, and are never mended.
    """

    zinnen: PhraseTable[str]
    kernen: tuple[tuple[str, frozenset[str], frozenset[str]], ...]
    patronen: PatternTable[str]
    patronen_tekst: PatternTable[str]
    geen: PhraseTable[Cancel]
    geen_patronen: PatternTable[Cancel]
    geen_patronen_tekst: PatternTable[Cancel]
    spelling: Mapping[str, tuple[str, ...]]
    herstel: Mapping[str, tuple[str, ...]]
    goed: frozenset[str]
    voorrang: tuple[str, ...]
    talen: Mapping[str, frozenset[str]]
    tekens: Mapping[str, PatternTable[str]]
    voorbij: Mapping[str, Closed]
    notities: Notes | None

    def words(self) -> set[str]:
        """Every stem that the rules look for."""
        found = self.zinnen.words()
        for _soort, first, second in self.kernen:
            found |= first | second
        return found


def make_rules(data: Mapping[str, Any]) -> CrisisRules:
    """The rules in ``data`` (``crisis.toml`` as read)."""
    classes = data["klassen"]
    patronen, patronen_tekst = _tables(
        _patterns(data["patroon"], ("patronen",)), _patterns(data["patroon"], LANGUAGES), classes
    )
    geen, geen_tekst = _tables(_cancel_patterns(data["geen_patroon"]), (), classes)
    return CrisisRules(
        zinnen=PhraseTable(
            (phrase, row["soort"])
            for row in data["crisis"]
            for key in ("zinnen", *LANGUAGES)
            for phrase in row.get(key, ())
        ),
        kernen=tuple(
            (row["soort"], _stemmed(first), _stemmed(second))
            for row in data["crisis"]
            for first, second in row.get("kernen", ())
        ),
        patronen=patronen,
        patronen_tekst=patronen_tekst,
        geen=PhraseTable(
            (phrase, Cancel(row["soort"], row["werking"], _keys(row.get("toch", ()))))
            for row in data["geen_crisis"]
            for key in ("zinnen", *LANGUAGES)
            for phrase in row.get(key, ())
        ),
        geen_patronen=geen,
        geen_patronen_tekst=geen_tekst,
        spelling={fold(word): tuple(tokens(means)) for word, means in data["spelling"].items()},
        herstel=_by_letter(data["herstellen"]["woorden"]),
        goed=frozenset(fold(word) for word in data["herstellen"].get("goed", ())),
        voorrang=tuple(data["voorrang"]),
        talen={
            "nl": _words_in(("zinnen", "patronen"), data),
            **{taal: _words_in((taal,), data) for taal in LANGUAGES},
        },
        tekens={
            name: PatternTable(((text, name) for text in texts), (), classes)
            for name, texts in data["tekens"].items()
        },
        voorbij=make_closed(data.get("voorbij", {}), classes),
        notities=make_notes(data.get("notitie", {}), classes),
    )


def _tables(
    entries: Iterable[tuple[str, Meaning]],
    exact: Iterable[tuple[str, Meaning]],
    classes: Mapping[str, Sequence[str]],
) -> tuple[PatternTable[Meaning], PatternTable[Meaning]]:
    """The patterns of one sentence, and those of a whole text (see ``patterns``)."""
    dutch, foreign = list(entries), list(exact)
    sentence, text = (
        PatternTable(
            [entry for entry in dutch if _of_text(entry[0]) is whole],
            [entry for entry in foreign if _of_text(entry[0]) is whole],
            classes,
        )
        for whole in (False, True)
    )
    return sentence, text


def _of_text(pattern: str) -> bool:
    return any(part.startswith(ANYWHERE) for part in pattern.split())


def _patterns(rows: Iterable[Mapping[str, Any]], names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for row in rows:
        for name in names:
            for pattern in row.get(name, ()):
                yield pattern, row["soort"]


def _cancel_patterns(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Cancel]]:
    for row in rows:
        cancel = Cancel(row["soort"], row["werking"], _keys(row.get("toch", ())))
        for pattern in row["patronen"]:
            yield pattern, cancel


def _words_in(names: Sequence[str], data: Mapping[str, Any]) -> frozenset[str]:
    """The folded words of all phrases and patterns under these names."""
    rows = (*data["crisis"], *data["patroon"])
    texts = " ".join(text for row in rows for name in names for text in row.get(name, ()))
    return frozenset(tokens(texts.replace("_", " ")))


def _by_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted({token for phrase in words for token in tokens(phrase)}):
        found.setdefault(word[0], []).append(word)
    return {letter: tuple(rows) for letter, rows in found.items()}


def _stemmed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(token) for word in words for token in tokens(word))


def _keys(phrases: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(stem(token) for token in tokens(phrase)) for phrase in phrases)
