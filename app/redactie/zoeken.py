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
    whose text is hard to read."""
    words = fold(asked).split()
    found = [row for row in rows if all(w in fold(f"{row.naam} {row.organisatie}") for w in words)]
    if only_hard:
        found = [row for row in found if level_of(row.omschrijving) is Niveau.MOEILIJK]
    return found


def named(rows: Iterable[OrganisatieRegel], asked: str) -> list[OrganisatieRegel]:
    """The organisations that hold every word of ``asked`` in their name."""
    words = fold(asked).split()
    return [row for row in rows if all(word in fold(row.naam) for word in words)]


def with_level(rows: Sequence[AanbodRegel]) -> list[tuple[AanbodRegel, Niveau]]:
    """Each row with how hard its text is."""
    return [(row, level_of(row.omschrijving)) for row in rows]


@lru_cache(maxsize=MOST_TEXTS)
def level_of(text: str) -> Niveau:
    """How hard a text is to read."""
    return read(text).niveau


def read(text: str) -> Oordeel:
    """What makes a text hard to read; of a longer text the first ``MOST_CHARACTERS``."""
    return leesbaar.judge(text[:MOST_CHARACTERS], _words(settings().seeds_dir))


@lru_cache(maxsize=1)
def _words(seeds: Path) -> Woorden:
    return leesbaar.load(seeds / "leesbaarheid")
