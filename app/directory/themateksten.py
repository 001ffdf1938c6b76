"""What the page of a thema says before its aanbod, from ``seeds/themateksten.toml``.

The texts are ours, written at B1. They go through gettext, sentence by sentence, at the edge.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = "themateksten.toml"


@dataclass(frozen=True, slots=True)
class Thematekst:
    """The Dutch texts of one thema: what it is, how one knows it, what one can do, when to ask."""

    uitleg: tuple[str, ...]
    herkent: tuple[str, ...]
    stappen: tuple[str, ...]
    hulp: tuple[str, ...]

    @property
    def zinnen(self) -> tuple[str, ...]:
        """Every text, in the order of the page: what there is to translate."""
        return self.uitleg + self.herkent + self.stappen + self.hulp


@cache
def read_texts(path: Path) -> Mapping[str, Thematekst]:
    """The texts by slug of thema; nothing where the file is not there.

    Raises ``KeyError`` or ``tomllib.TOMLDecodeError`` when it is no such file.
    """
    if not path.is_file():
        return {}
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["thema"]
    return {
        row["slug"]: Thematekst(
            tuple(row["uitleg"]), tuple(row["herkent"]), tuple(row["stappen"]), tuple(row["hulp"])
        )
        for row in tables
    }
