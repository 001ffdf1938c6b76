"""The editors' list of aanbod: what was searched for, and how hard each text is to read."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from app.core import leesbaar
from app.core.leesbaar import Niveau, Oordeel
from app.core.leesregels import Woorden
from app.core.text import fold
from app.redactie.types import AanbodRegel, OrganisatieRegel
from app.web.context import settings

MOST_TEXTS = 5_000
MOST_CHARACTERS = 10_000


def select(rows: Iterable[AanbodRegel], asked: str, only_hard: bool) -> list[AanbodRegel]:
    """The rows that hold every word of ``asked`` in name or organisation, and, with ``only_hard``,
    whose text is hard to read: the hardest without a short text of its own first."""
    words = fold(asked).split()
    found = [row for row in rows if all(w in fold(f"{row.naam} {row.organisatie}") for w in words)]
    if only_hard:
        found = [row for row in found if level_of(row) is Niveau.MOEILIJK]
        found.sort(key=lambda row: (bool(row.in_het_kort), -(row.leesscore or 0)))
    return found


def named(rows: Iterable[OrganisatieRegel], asked: str) -> list[OrganisatieRegel]:
    """The organisations that hold every word of ``asked`` in their name."""
    words = fold(asked).split()
    return [row for row in rows if all(word in fold(row.naam) for word in words)]


def with_level(rows: Sequence[AanbodRegel]) -> list[tuple[AanbodRegel, Niveau]]:
    """Each row with how hard its text is."""
    return [(row, level_of(row)) for row in rows]


def level_of(row: AanbodRegel) -> Niveau:
    """How hard the text of an aanbod is to read: as it was judged when written, else now."""
    return row.leesniveau or _level_now(row.omschrijving)


@lru_cache(maxsize=MOST_TEXTS)
def _level_now(text: str) -> Niveau:
    return read(text).niveau


def read(text: str) -> Oordeel:
    """What makes a text hard to read; of a longer text the first ``MOST_CHARACTERS``."""
    return leesbaar.judge(text[:MOST_CHARACTERS], woorden())


def woorden() -> Woorden:
    """The word lists of the readability check."""
    return _words(settings().seeds_dir)


@lru_cache(maxsize=1)
def _words(seeds: Path) -> Woorden:
    return leesbaar.load(seeds / "leesbaarheid")
