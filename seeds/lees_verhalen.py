"""Read `verhalen/*.tsv`: whole questions and whole aanbod, each with the behoeften behind it.

`behoeften/*.toml` holds short phrases; people tell a story. Each theme has two files, UTF-8 with
tabs: `vragen-<thema>.tsv` (behoeften, tekst) and `aanbod-<thema>.tsv` (behoeften, naam,
omschrijving). Several behoeften are joined by a comma, the weightiest first. All of it is made up.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.matching.begrip import text_of
from app.matching.mind import beginning


@dataclass(frozen=True, slots=True)
class Verhaal:
    """A text as the matcher would read it, and the slugs of the behoeften behind it."""

    tekst: str
    behoeften: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verhalen:
    """All whole questions and all whole aanbod."""

    vragen: tuple[Verhaal, ...] = ()
    aanbod: tuple[Verhaal, ...] = ()

    @property
    def vingerafdruk(self) -> str:
        """The SHA-256 of all texts with their behoeften, in order."""
        said = hashlib.sha256()
        for verhaal in (*self.vragen, *self.aanbod):
            said.update(f"{','.join(verhaal.behoeften)}\t{verhaal.tekst}\n".encode())
        return said.hexdigest()


GEEN = Verhalen()


def read(folder: Path, slugs: Iterable[str]) -> Verhalen:
    """All texts in `folder`. Raises ValueError on a line with an unknown behoefte or no text."""
    known = frozenset(slugs)
    return Verhalen(
        vragen=tuple(
            Verhaal(beginning(tekst), behoeften)
            for behoeften, (tekst,) in _lines(sorted(folder.glob("vragen-*.tsv")), 1, known)
        ),
        aanbod=tuple(
            Verhaal(text_of(naam, omschrijving), behoeften)
            for behoeften, (naam, omschrijving) in _lines(
                sorted(folder.glob("aanbod-*.tsv")), 2, known
            )
        ),
    )


def _lines(
    paths: Iterable[Path], texts: int, known: frozenset[str]
) -> Iterable[tuple[tuple[str, ...], list[str]]]:
    """Of every line after the first its behoeften and its `texts` texts."""
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines[1:], start=2):
            cells = [cell.strip() for cell in line.split("\t")]
            slugs = tuple(cells[0].split(","))
            if len(cells) != texts + 1 or not all(cells) or not known.issuperset(slugs):
                raise ValueError(f"{path.name}, regel {number}: {line[:60]!r}")
            yield slugs, cells[1:]
