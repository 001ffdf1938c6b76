"""Plain engines beside ours on the same texts and the same questions: Whoosh, and SQLite FTS5.

Both get what a directory usually gets: title, organisation, description; words joined by OR; the
best twenty. No facets, no counts, no mending of typing errors, no reasons.
"""

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence

from whoosh.analysis import LanguageAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import MultifieldParser, OrGroup

FIELDS = ("aanbod", "organisatie", "omschrijving")
LIMIT = 20
Ask = Callable[[str], int]


def plain_whoosh(rows: Sequence[Mapping[str, str]]) -> Ask:
    """Whoosh with its own Dutch analyser and its own parser; its files in memory."""
    analyser = LanguageAnalyzer("nl")
    schema = Schema(id=ID(stored=True), **{name: TEXT(analyzer=analyser) for name in FIELDS})
    index = RamStorage().create_index(schema)
    writer = index.writer(limitmb=256)
    for row in rows:
        writer.add_document(id=row["id"], **{name: row[name] for name in FIELDS})
    writer.commit(optimize=True)
    searcher = index.searcher()
    parser = MultifieldParser(FIELDS, schema, group=OrGroup)

    def ask(text: str) -> int:
        words = " ".join(re.findall(r"\w+", text))
        return len([hit["id"] for hit in searcher.search(parser.parse(words), limit=LIMIT)])

    return ask


def plain_fts5(rows: Sequence[Mapping[str, str]]) -> Ask:
    """SQLite's full-text table, ranked by its bm25; the database in memory."""
    database = sqlite3.connect(":memory:")
    database.execute(
        f"CREATE VIRTUAL TABLE aanbod_fts USING fts5({', '.join(FIELDS)}, "
        "tokenize = 'unicode61 remove_diacritics 2')"
    )
    database.executemany(
        "INSERT INTO aanbod_fts VALUES (?, ?, ?)", [[row[name] for name in FIELDS] for row in rows]
    )

    def ask(text: str) -> int:
        words = re.findall(r"\w+", text)
        if not words:
            return 0
        question = " OR ".join(f'"{word}"' for word in words)
        return len(
            database.execute(
                "SELECT rowid FROM aanbod_fts WHERE aanbod_fts MATCH ? ORDER BY rank LIMIT ?",
                (question, LIMIT),
            ).fetchall()
        )

    return ask
