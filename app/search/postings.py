"""The door to Whoosh: which words stand in which documents.

Whoosh analyses nothing here: it gets finished keys with their weights, keeps them on disk, and
gives back the documents of a key. The files are pickles, so it only ever reads bytes that
``folders.load`` has checked.
"""

import zlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import numpy as np
import numpy.typing as npt
from whoosh.analysis import DelimitedAttributeFilter, SpaceSeparatedTokenizer
from whoosh.codec.whoosh3 import W3Codec
from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN, STORED, TEXT, Schema
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.index import FileIndex

from app.search.columns import GONE
from app.search.terms import DocumentTerms

TERMS = "woorden"
BEGIN = "begin"

_MOST_CACHED = 2_000_000  # postings kept in memory as arrays, 8 bytes each
_MERGE_ALL_ABOVE = 0.2  # share of removed documents at which the index is written anew


@dataclass(frozen=True, slots=True)
class Posting:
    """The documents of a key: ascending rows and the weight of the key in each, shape (k,)."""

    rows: npt.NDArray[np.int32]
    weights: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """What is written of one document."""

    id: int
    titel: str
    organisatie: str
    terms: DocumentTerms


@dataclass(frozen=True, slots=True)
class Stored:
    """What is kept of a document to show it or to take it out of the lexicon."""

    titel: str
    organisatie: str
    forms: tuple[str, ...]


class Postings:
    """Reads the postings of one generation from memory. May be shared by threads."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """``files`` are checked files of ``write_new`` or ``write_changes``.

        Raises whatever Whoosh raises (anything) when they are not.
        """
        self._reader = FileIndex(_in_memory(files)).reader()
        self._lock = Lock()
        self._cache: OrderedDict[tuple[str, str], Posting] = OrderedDict()
        self._cached = 0

    def ids(self) -> npt.NDArray[np.int64]:
        """The id of the document in each row, shape (n,), ``GONE`` for removed ones."""
        with self._lock:
            return _ids(self._reader)

    def posting(self, field: str, key: str) -> Posting:
        """The documents of a key; empty arrays for a key that is not used."""
        with self._lock:
            known = self._cache.get((field, key))
            if known is None:
                known = self._read(field, key)
                self._keep((field, key), known)
            self._cache.move_to_end((field, key))
            return known

    def _read(self, field: str, key: str) -> Posting:
        rows: list[int] = []
        weights: list[float] = []
        if (field, key) in self._reader:
            matcher = self._reader.postings(field, key)
            while matcher.is_active():
                rows.append(matcher.id())
                weights.append(matcher.weight())
                matcher.next()
        return Posting(np.array(rows, np.int32), np.array(weights, np.float32))

    def _keep(self, key: tuple[str, str], posting: Posting) -> None:
        self._cache[key] = posting
        self._cached += len(posting.rows) + 8
        while self._cached > _MOST_CACHED and len(self._cache) > 1:
            _, oldest = self._cache.popitem(last=False)
            self._cached -= len(oldest.rows) + 8

    def starting_with(self, field: str, prefix: str, most: int) -> list[str]:
        """At most ``most`` keys that start with a prefix, in order of the alphabet."""
        keys: list[str] = []
        with self._lock:
            if field in self._reader.indexed_field_names():
                for key in self._reader.expand_prefix(field, prefix):
                    if len(keys) == most:
                        break
                    keys.append(key.decode())
        return keys

    def stored(self, row: int) -> Stored:
        """What was kept of the document in a row."""
        with self._lock:
            fields = self._reader.stored_fields(row)
        forms = zlib.decompress(fields["vormen"]).decode().split()
        return Stored(fields["titel"], fields["organisatie"], tuple(forms))


def _in_memory(files: Mapping[str, bytes]) -> RamStorage:
    storage = RamStorage()
    storage.files = dict(files)
    # Whoosh's own way would copy every file once more.
    storage.open_file = lambda name, **_: BufferFile(files[name], name=name)
    return storage


def write_new(place: Path, documents: Iterable[IndexedDocument]) -> None:
    """Write an index of the documents into an empty folder."""
    index = FileIndex.create(FileStorage(str(place)), _schema())
    _write(index, (), documents, optimize=True)


def write_changes(
    place: Path, removed_rows: Iterable[int], documents: Iterable[IndexedDocument]
) -> None:
    """Take rows out of the index in a folder and add documents.

    Files that are there are never altered, only left out or added to: they may be hard links.
    """
    index = FileIndex(FileStorage(str(place)))
    removed = set(removed_rows)
    with index.reader() as reader:
        total = reader.doc_count_all()
        gone = total - reader.doc_count() + len(removed)
    _write(index, removed, documents, optimize=gone > _MERGE_ALL_ABOVE * total)


def _write(
    index: FileIndex,
    removed_rows: Iterable[int],
    documents: Iterable[IndexedDocument],
    optimize: bool,
) -> None:
    codec = W3Codec()
    codec.length_stats = False  # lengths are kept in Columns
    # No lock: folders.write_lock guards all of it. No compound files: they are copied when read.
    writer = index.writer(codec=codec, compound=False, _lk=False)
    for row in removed_rows:
        writer.delete_document(row)
    for document in documents:
        writer.add_document(
            id=document.id,
            woorden=_weighted(document.terms.terms),
            begin=_weighted(document.terms.begin),
            titel=document.titel,
            organisatie=document.organisatie,
            vormen=zlib.compress(" ".join(sorted(document.terms.forms)).encode()),
        )
    writer.commit(optimize=optimize)


def written_ids(place: Path) -> npt.NDArray[np.int64]:
    """The id of the document in each row of an index just written, ``GONE`` for removed ones."""
    with FileIndex(FileStorage(str(place))).reader() as reader:
        return _ids(reader)


def _ids(reader: object) -> npt.NDArray[np.int64]:
    parts = [np.zeros(0, np.int64)]
    for leaf, _ in reader.leaf_readers():  # type: ignore[attr-defined]
        count = leaf.doc_count_all()
        if not count:
            continue
        ids = np.fromiter(leaf.column_reader("id", translate=False), np.int64, count)
        if leaf.has_deletions():
            ids[[row for row in range(count) if leaf.is_deleted(row)]] = GONE
        parts.append(ids)
    return np.concatenate(parts)


def _weighted(terms: Mapping[str, float]) -> str:
    return " ".join(f"{key}^{weight:.2f}" for key, weight in terms.items())


def _schema() -> Schema:
    # Only Whoosh's own classes: the schema is pickled, and must open whatever we rename.
    keys = SpaceSeparatedTokenizer() | DelimitedAttributeFilter()
    return Schema(
        id=COLUMN(NumericColumn("q", default=GONE)),
        woorden=TEXT(analyzer=keys, phrase=False),
        begin=TEXT(analyzer=keys, phrase=False),
        titel=STORED,
        organisatie=STORED,
        vormen=STORED,
    )
