"""The index of one gemeente: open, rebuild, update, search, suggest.

An index is derived: the database is the truth. It may be thrown away at any moment, and whoever
finds ``version`` to be None rebuilds it.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from threading import Lock

import numpy as np

from app.search import folders
from app.search.columns import Columns, Row, assemble
from app.search.compounds import load_table
from app.search.errors import IndexDamaged, IndexOutOfStep
from app.search.folders import Pointer
from app.search.lexicon import Lexicon
from app.search.postings import TERMS, IndexedDocument, write_changes, write_new, written_ids
from app.search.question import understand
from app.search.ranking import Ranked, order, rank
from app.search.snapshot import COLUMNS, LEXICON, SIDECARS, Snapshot, fingerprint, read
from app.search.suggesting import suggest
from app.search.terms import DocumentTerms, Splitter, analyse, forms
from app.search.types import Hit, SearchDocument, SearchPage, SearchQuery, Suggestion

Progress = Callable[[int, int], None]
"""Called with the number of documents done and the number of all."""


class SearchIndex:
    """A full-text index in a folder of its own. May be shared by threads and by processes."""

    def __init__(self, folder: Path, compounds: Path | None, patience: float) -> None:
        self._folder = folder
        self._table = load_table(compounds)
        self._fingerprint = fingerprint(self._table)
        self._patience = patience
        self._loading = Lock()
        # One attribute, replaced as a whole: the pointer as it was read, and what it led to.
        self._held: tuple[bytes, Snapshot] | None = None

    @classmethod
    def open(
        cls, folder: Path, compounds: Path | None = None, patience: float = 10.0
    ) -> "SearchIndex":
        """The index in ``folder``, which need not exist yet. Reads nothing of it so far.

        ``compounds`` is the table of compound words (see ``compounds.load_table``); another table
        asks for another index. A writer waits ``patience`` seconds for another one.
        """
        return cls(folder, compounds, patience)

    @property
    def version(self) -> int | None:
        """The version of the catalogue that the index stands at.

        None when it is missing, damaged or made by other rules: rebuild it then.
        """
        try:
            return self._current().pointer.version
        except IndexDamaged:
            return None

    def _current(self) -> Snapshot:
        """The snapshot of the current generation. Raises ``IndexDamaged`` when there is none."""
        held = self._held
        if held is None or held[0] != folders.pointer_bytes(self._folder):
            with self._loading:
                return self._load()
        return held[1]

    def _load(self) -> Snapshot:
        for _ in range(3):  # a generation may be cleaned away while we read it: look again
            seen = folders.pointer_bytes(self._folder)
            if self._held is not None and seen == self._held[0]:
                return self._held[1]
            self._held = None
            if seen is None:
                break
            try:
                snapshot = self._read(seen)
            except IndexDamaged:
                if folders.pointer_bytes(self._folder) == seen:
                    raise
                continue
            self._held = (seen, snapshot)
            return snapshot
        raise IndexDamaged("there is no index, or it changes faster than it can be read")

    def _read(self, seen: bytes) -> Snapshot:
        pointer = folders.parse_pointer(seen)
        if pointer.fingerprint != self._fingerprint:
            raise IndexDamaged("the index was made by other rules")
        return read(folders.load(self._folder, pointer), self._table)

    def search(self, query: SearchQuery) -> SearchPage:
        """One page of results, with the counts by facet.

        Documents with all words of the question come first, then those with some; a word that
        stands nowhere is mended or passed over. A text without a word that says something (only
        signs or stop words) counts as no text. Raises ``IndexDamaged`` when there is no index.
        """
        snapshot = self._current()
        columns, postings = snapshot.columns, snapshot.postings

        def used(key: str) -> bool:
            return len(postings.posting(TERMS, key).rows) > 0

        question = understand(query.tekst, snapshot.splitter, used)
        if not question.concepts:
            result, counts = columns.filtered(columns.alive, query.filters)
            rows = columns.by_rang[result[columns.by_rang]]
            ranked = Ranked(columns.alive, np.zeros(columns.size))
        else:
            ranked = rank(question, postings, columns)
            result, counts = columns.filtered(ranked.found, query.filters)
            rows = order(result, ranked, columns)
        page = rows[query.offset : query.offset + query.limit]
        hits = tuple(Hit(int(columns.ids[row]), float(ranked.scores[row])) for row in page)
        return SearchPage(hits, len(rows), counts, question.corrected)

    def suggest(self, prefix: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """At most ``limit`` documents for what is being typed, from 3 letters; else none.

        Raises ``IndexDamaged`` when there is no index.
        """
        snapshot = self._current()
        return suggest(prefix, limit, snapshot.postings, snapshot.columns)

    def rebuild(
        self,
        documents: Iterable[SearchDocument],
        version: int,
        progress: Progress | None = None,
    ) -> None:
        """Make the index anew from all documents; readers see it at once when it is done.

        Of two documents with one id the last counts. Raises ``IndexBusy`` when another process
        keeps writing.
        """
        with folders.write_lock(self._folder, self._patience):
            by_id = {document.id: document for document in documents}
            counts = Counter(chain.from_iterable(map(forms, by_id.values())))
            lexicon = Lexicon(counts)
            analysed = _analysed(by_id, Splitter(lexicon, self._table), progress)
            place = folders.new_generation(self._folder, self._pointer())
            write_new(place, analysed)
            _write_sidecars(place, by_id, analysed, Columns.empty(), lexicon)
            folders.publish(self._folder, place, version, self._fingerprint, {})

    def _pointer(self) -> Pointer | None:
        seen = folders.pointer_bytes(self._folder)
        try:
            return folders.parse_pointer(seen) if seen else None
        except IndexDamaged:
            return None

    def update(
        self,
        changed: Iterable[SearchDocument],
        removed: Iterable[int],
        version: int,
        based_on: int | None = None,
    ) -> None:
        """Put in new and changed documents and take out removed ones (unknown ids are no error).

        ``version`` is what the index stands at afterwards. With ``based_on`` the change is made
        only to an index at that version, else ``IndexOutOfStep`` is raised: so no change of
        another process is ever skipped. Raises ``IndexDamaged`` when there is no index, and
        ``IndexBusy`` when another process keeps writing.
        """
        with folders.write_lock(self._folder, self._patience):
            snapshot = self._current()
            if based_on is not None and snapshot.pointer.version != based_on:
                raise IndexOutOfStep(
                    f"the index stands at {snapshot.pointer.version}, not {based_on}"
                )
            by_id = {document.id: document for document in changed}
            leaving = by_id.keys() | set(removed)
            rows = [
                snapshot.columns.row_of[key] for key in leaving if key in snapshot.columns.row_of
            ]
            if by_id or rows:
                self._write_update(snapshot, by_id, rows, version)
            else:
                same = snapshot.pointer
                folders.point_at(
                    self._folder,
                    Pointer(same.generation, version, same.fingerprint, same.manifest),
                )

    def _write_update(
        self, snapshot: Snapshot, by_id: dict[int, SearchDocument], rows: list[int], version: int
    ) -> None:
        old_forms = chain.from_iterable(snapshot.postings.stored(row).forms for row in rows)
        new_forms = chain.from_iterable(map(forms, by_id.values()))
        lexicon = snapshot.lexicon.changed(new_forms, old_forms)
        analysed = _analysed(by_id, Splitter(lexicon, self._table), None)
        whoosh = {name: s for name, s in snapshot.sums.items() if name not in SIDECARS}
        place = folders.new_generation(self._folder, snapshot.pointer)
        source = self._folder / snapshot.pointer.generation
        folders.take_over(source, place, whoosh)
        write_changes(place, rows, analysed)
        _write_sidecars(place, by_id, analysed, snapshot.columns, lexicon)
        folders.publish(self._folder, place, version, self._fingerprint, whoosh)


def _analysed(
    by_id: dict[int, SearchDocument], splitter: Splitter, progress: Progress | None
) -> list[IndexedDocument]:
    analysed = []
    for done, document in enumerate(by_id.values(), 1):
        terms = analyse(document, splitter)
        analysed.append(IndexedDocument(document.id, document.titel, document.organisatie, terms))
        if progress:
            progress(done, len(by_id))
    return analysed


def _write_sidecars(
    place: Path,
    by_id: dict[int, SearchDocument],
    analysed: list[IndexedDocument],
    previous: Columns,
    lexicon: Lexicon,
) -> None:
    rows = {document.id: _row(by_id[document.id], document.terms) for document in analysed}
    columns = assemble(written_ids(place), rows, previous)
    folders.write_file(place / COLUMNS, columns.to_bytes())
    folders.write_file(place / LEXICON, lexicon.to_json())


def _row(document: SearchDocument, terms: DocumentTerms) -> Row:
    return Row(document.rang, terms.length, document.facetten)
