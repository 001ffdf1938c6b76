"""The tables of sentences in ``reeksen/``, one sentence a line."""

from pathlib import Path

_FOLDER = Path(__file__).parent / "reeksen"


def rows(pattern: str) -> list[str]:
    """The lines of each table whose name fits ``pattern`` (*crisis_\\**), table after table."""
    paths = sorted(_FOLDER.glob(f"{pattern}.txt"))
    return [row for path in paths for row in path.read_text(encoding="utf-8").splitlines()]


def pairs(pattern: str) -> list[tuple[str, str]]:
    """The lines as what stands before the first bar, and the sentence after it."""
    parts = (row.partition("|") for row in rows(pattern))
    return [(said, sentence) for said, _bar, sentence in parts]
