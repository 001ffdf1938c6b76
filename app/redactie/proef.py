"""Which example questions get another answer when a word is added: asked before it is stored."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from app.core.text import stems
from app.matching import retrieve, services
from app.matching.answer import Answer
from app.matching.engine import Engine
from app.matching.lexicon import Lexicon
from app.matching.mind import Mind
from app.matching.retrieve import Snapshot
from app.matching.toevoegingen import Kant, Toevoeging, with_additions
from app.matching.types import HulpvraagInput
from app.search.meaning import Meaning

FILES = tuple(f"hulpvragen{part}.toml" for part in ("", "_b", "_c", "_d"))
PRACTICE = "oefenen"
# Of the questions that do not hold the word every so many is asked too: a word may also push
# others aside.
EVERY = 6
MOST_ASKED = 60
SHOWN_THEMAS = 3
SHOWN_OPTIONS = 3
ORDER = ("slechter", "beter", "anders")


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """A question of our own with the themas that a person judged right, the first one most."""

    tekst: str
    wijken: tuple[str, ...]
    leeftijd: int | None
    themas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What one question gets: themas (slugs), the surest behoefte (slug), names of options."""

    themas: tuple[str, ...]
    behoefte: str
    opties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verschil:
    """A question whose answer changes. ``oordeel`` is beter, slechter or anders."""

    tekst: str
    voor: Uitkomst
    na: Uitkomst
    oordeel: str


@dataclass(frozen=True, slots=True)
class Proefuitslag:
    """How many questions were asked, and which of them change, the judged ones first."""

    gevraagd: int
    verschillen: tuple[Verschil, ...]


@dataclass
class Geheugen:
    """A meaning layer that keeps the vectors of what it was asked: examples are asked twice."""

    laag: Meaning
    kept: dict[str, NDArray[np.float32]]

    @property
    def naam(self) -> str:
        return self.laag.naam

    @property
    def programma(self) -> str:
        return self.laag.programma

    @property
    def size(self) -> int:
        return self.laag.size

    def query(self, text: str) -> NDArray[np.float32]:
        """The vector of a question, made once."""
        if text not in self.kept:
            self.kept[text] = self.laag.query(text)
        return self.kept[text]

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors of aanbod; these are kept in the database."""
        return self.laag.passages(texts)


def load_examples(seeds: Path) -> list[Voorbeeld]:
    """The questions in ``seeds`` to practise with. Those kept apart for measuring stay apart."""
    rows: list[dict[str, Any]] = []
    for name in FILES:
        rows += tomllib.loads((seeds / name).read_text(encoding="utf-8"))["hulpvraag"]
    return [
        Voorbeeld(
            row["tekst"],
            (row["wijk"],) if row.get("wijk") else (),
            row.get("leeftijd"),
            tuple(row.get("themas", ())),
        )
        for row in rows
        if row["deel"] == PRACTICE
    ]


def chosen(examples: Sequence[Voorbeeld], word: Toevoeging) -> list[Voorbeeld]:
    """The examples to ask: those that hold a stem of the word, and a fixed part of the others."""
    wanted = set(stems(word.woorden))
    holding = [one for one in examples if wanted.intersection(stems(one.tekst))]
    others = [one for one in examples[::EVERY] if one not in holding]
    return [*holding[:MOST_ASKED], *others]


@dataclass
class Proefbank:
    """The examples, with what a process found out about them: vectors, and answers as they are.

    ``stand`` says for which catalogue, words and day the answers hold. Two threads may fill it at
    once: at worst something is asked twice.
    """

    voorbeelden: Sequence[Voorbeeld]
    vectors: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    stand: tuple[int, date] | None = None
    known: dict[Voorbeeld, Uitkomst] = field(default_factory=dict)

    def try_out(
        self, session: Session, engine: Engine, gemeente: str, word: Toevoeging, today: date
    ) -> Proefuitslag:
        """Ask the chosen examples without and with ``word``. Stores nothing."""
        snapshot = engine.snapshot(session, gemeente)
        before = self._remembering(engine.mind)
        after = replace(before, lexicon=with_additions(before.lexicon, [word]))
        then = retrieve.build(session, gemeente, after) if word.kant is Kant.AANBIEDER else snapshot
        if self.stand != (snapshot.version, today):
            self.stand, self.known = (snapshot.version, today), {}
        known = self.known
        asked = chosen(self.voorbeelden, word)
        found: list[Verschil] = []
        for one in asked:
            old = known.get(one) or known.setdefault(one, _ask(one, snapshot, before, today))
            new = _ask(one, then, after, today)
            if old != new:
                found.append(Verschil(one.tekst, old, new, _verdict(one, old, new)))
        found.sort(key=lambda difference: ORDER.index(difference.oordeel))
        return Proefuitslag(len(asked), tuple(found))

    def _remembering(self, mind: Mind) -> Mind:
        if mind.meaning is None:
            return mind
        return replace(mind, meaning=Geheugen(mind.meaning, self.vectors))


def behoefte_titels(lexicon: Lexicon) -> dict[str, str]:
    """The titles of the behoeften by slug."""
    return {behoefte.slug: behoefte.titel for behoefte in lexicon.behoeften}


def _ask(one: Voorbeeld, snapshot: Snapshot, mind: Mind, today: date) -> Uitkomst:
    wijken = tuple(code for code in one.wijken if code in snapshot.plaatsen.wijken)
    asked = HulpvraagInput(tekst=one.tekst, wijken=wijken, leeftijd=one.leeftijd)
    return _outcome(services.answer(asked, snapshot, mind, today))


def _outcome(given: Answer) -> Uitkomst:
    return Uitkomst(
        tuple(t.thema for t in given.need.themas[:SHOWN_THEMAS]),
        given.need.behoeften[0].behoefte if given.need.behoeften else "",
        tuple(option.aanbod for option in given.suggesties[:SHOWN_OPTIONS]),
    )


def _verdict(one: Voorbeeld, old: Uitkomst, new: Uitkomst) -> str:
    """Better when a thema that was judged right comes in or higher, worse when one goes out."""
    before, after = _gain(one.themas, old.themas), _gain(one.themas, new.themas)
    if not one.themas or before == after:
        return "anders"
    return "beter" if after > before else "slechter"


def _gain(right: Sequence[str], found: Sequence[str]) -> float:
    """How well the found themas are those judged right: each counts for less further down."""
    return sum(1 / (place + 1) for place, thema in enumerate(found) if thema in right)
