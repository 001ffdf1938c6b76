"""Plain engines on the same questions: what a directory gets without understanding."""

import sqlite3
from collections.abc import Sequence
from time import perf_counter

from rapidfuzz import fuzz, process
from rapidfuzz import utils as rapidfuzz_utils
from whoosh.analysis import LanguageAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.query import Or, Term

from app.core.text import tokens
from tests.evaluate.catalogue import Catalogue
from tests.evaluate.outcome import Ask, Outcome
from tests.evaluate.questions import Vraag

LIMIT = 10
_FIELDS = ("naam", "organisatie", "omschrijving")


def rapidfuzz(catalogue: Catalogue) -> Ask:
    """RapidFuzz's ``token_set_ratio`` on name and description."""
    texts = [
        rapidfuzz_utils.default_process(f"{row.aanbod} {row.omschrijving}")
        for row in catalogue.rows
    ]
    ids = catalogue.ids

    def ask(vraag: Vraag) -> Outcome:
        start = perf_counter()
        query = rapidfuzz_utils.default_process(vraag.tekst)
        found = process.extract(query, texts, scorer=fuzz.token_set_ratio, limit=LIMIT)
        return Outcome(tuple(ids[place] for _t, _s, place in found), perf_counter() - start)

    return ask


def whoosh(catalogue: Catalogue) -> Ask:
    """Whoosh's BM25F with its Dutch analyser; the words of the question OR-ed over all fields."""
    analyser = LanguageAnalyzer("nl")
    schema = Schema(id=ID(stored=True), **{name: TEXT(analyzer=analyser) for name in _FIELDS})
    index = RamStorage().create_index(schema)
    writer = index.writer()
    for row in catalogue.rows:
        writer.add_document(
            id=row.id,
            naam=row.aanbod,
            organisatie=row.organisatie,
            omschrijving=row.omschrijving,
        )
    writer.commit()
    searcher = index.searcher()

    def ask(vraag: Vraag) -> Outcome:
        start = perf_counter()
        words = {token.text for token in analyser(vraag.tekst, mode="query")}
        query = Or([Term(name, word) for word in sorted(words) for name in _FIELDS])
        found = tuple(hit["id"] for hit in searcher.search(query, limit=LIMIT))
        return Outcome(found, perf_counter() - start)

    return ask


def fts5(catalogue: Catalogue) -> Ask:
    """SQLite FTS5's ``bm25``; the words of the question OR-ed."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE aanbod USING fts5"
        "(naam, organisatie, omschrijving, tokenize='unicode61 remove_diacritics 2')"
    )
    database.executemany(
        "INSERT INTO aanbod(rowid, naam, organisatie, omschrijving) VALUES (?, ?, ?, ?)",
        [
            (place, row.aanbod, row.organisatie, row.omschrijving)
            for place, row in enumerate(catalogue.rows)
        ],
    )
    ids = catalogue.ids

    def ask(vraag: Vraag) -> Outcome:
        start = perf_counter()
        rows = database.execute(
            "SELECT rowid FROM aanbod WHERE aanbod MATCH ? ORDER BY bm25(aanbod) LIMIT ?",
            (any_word(tokens(vraag.tekst)), LIMIT),
        ).fetchall()
        return Outcome(tuple(ids[place] for (place,) in rows), perf_counter() - start)

    return ask


def any_word(words: Sequence[str]) -> str:
    """An FTS5 query for any of ``words``, each quoted so that none is taken for an operator."""
    return " OR ".join('"{}"'.format(word.replace('"', '""')) for word in dict.fromkeys(words))
