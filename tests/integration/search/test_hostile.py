"""Whatever is typed, the answer is a calm page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.index import SearchIndex
from app.search.types import FACETS, SearchDocument, SearchPage, SearchQuery

HOSTILE = [
    "\x00",
    "*",
    "???*",
    "titel:*",
    "fiets AND (OR NOT",
    "[a TO z]",
    '"open',
    "fiets^1e999",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "\ud800",
    "é" * 5000,
    "a" * 100_000,
    "fiets " * 10_000,
    "ﷺ" * 400,
    "\u202efiets\u202c",
    "٣٤ مرحبا привіт 你好",
    "../../etc/passwd",
    "e\u0301" * 300,
    "İstanbul ıssız ß ij",
]


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    index = SearchIndex.open(tmp_path_factory.mktemp("vijandig") / "index")
    documents = [
        SearchDocument(at, f"Fietsles {text[:300]}", text[:50], text, (text[:80],), text[:20])
        for at, text in enumerate(HOSTILE)
        if "\ud800" not in text
    ]
    index.rebuild(documents, 1)
    return index


def check(page):
    assert isinstance(page, SearchPage)
    assert len(page.hits) <= page.total
    assert set(page.facetten) == set(FACETS)
    assert all(0 <= hit.score <= 2 for hit in page.hits)
    assert page.gecorrigeerd is None or page.gecorrigeerd.isprintable()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_known_attacks(index, text):
    check(index.search(SearchQuery(text)))
    check(index.search(SearchQuery("", {"thema": (text,)})))
    assert len(index.suggest(text)) <= 8


@given(st.text(max_size=500))
def test_any_text(index, text):
    check(index.search(SearchQuery(text)))
    assert len(index.suggest(text)) <= 8


@given(st.lists(st.sampled_from(["fietsles", "fiets", "*", "~", "^", ":", '"', "NOT"])))
def test_query_language_means_nothing(index, pieces):
    check(index.search(SearchQuery(" ".join(pieces))))


@given(st.text(min_size=3, max_size=40))
def test_any_document_can_be_indexed_and_lists(tmp_path_factory, text):
    index = SearchIndex.open(tmp_path_factory.mktemp("document") / "index")
    index.rebuild([SearchDocument(1, text, text, text, (text,), text)], 1)
    assert index.search(SearchQuery()).total == 1
    check(index.search(SearchQuery(text)))
