"""One generation of the index, read into memory and never altered."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from app.search.columns import Columns
from app.search.compounds import Table
from app.search.errors import IndexDamaged
from app.search.folders import Generation, Pointer, Sum
from app.search.lexicon import Lexicon
from app.search.postings import Postings
from app.search.terms import Splitter

COLUMNS = "kolommen.npz"
LEXICON = "woorden.json"
SIDECARS = frozenset({COLUMNS, LEXICON})

ANALYSIS = 1
"""Raise this when analysis, weights or files change: older indexes then rebuild themselves."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a question needs. May be shared by threads."""

    pointer: Pointer
    sums: Mapping[str, Sum]
    columns: Columns
    lexicon: Lexicon
    postings: Postings
    splitter: Splitter


def fingerprint(table: Table) -> str:
    """The rules of analysis in 16 hex digits; an index made by other rules is not used."""
    digest = hashlib.sha256(str(ANALYSIS).encode())
    for word in sorted(table):
        digest.update(f"\n{word} {' '.join(table[word])}".encode())
    return digest.hexdigest()[:16]


def read(generation: Generation, table: Table) -> Snapshot:
    """Read a checked generation. Raises ``IndexDamaged`` when its content makes no sense."""
    files = generation.files
    whoosh = {name: content for name, content in files.items() if name not in SIDECARS}
    try:
        columns = Columns.from_bytes(files[COLUMNS])
        lexicon = Lexicon.from_json(files[LEXICON])
        postings = Postings(whoosh)
        agrees = (postings.ids() == columns.ids).all()
    except Exception as error:  # unpickling may raise anything
        raise IndexDamaged("the files of the index make no sense") from error
    if not agrees:
        raise IndexDamaged("the columns belong to another index")
    return Snapshot(
        generation.pointer, generation.sums, columns, lexicon, postings, Splitter(lexicon, table)
    )
