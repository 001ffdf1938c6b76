"""The store of kept pages: bounded, of one state at a time, and the same under many threads."""

import gzip
from concurrent.futures import ThreadPoolExecutor

from app.web.page_cache import Page, Pages

NOW, LATER, EDITED = (7, 100), (7, 101), (8, 100)


def page(text: str = "<p>hallo</p>") -> Page:
    return Page((text.encode(),), "text/html; charset=utf-8", with_token=False, etag="x")


def key(path: str, query: bytes = b"", site: str = "https://dichtbij.example/") -> tuple:
    return site, path, query


def test_a_page_holds_for_its_state_alone() -> None:
    for other in (LATER, EDITED):
        pages = Pages()
        assert pages.find(NOW, key("/themas")) is None
        kept = page()
        pages.keep(NOW, key("/themas"), kept)
        assert pages.find(NOW, key("/themas")) is kept
        assert pages.find(other, key("/themas")) is None
        assert (len(pages), pages.size) == (0, 0)


def test_a_page_that_was_made_too_long_ago_is_not_kept() -> None:
    """It was begun before an edit, and is done after somebody asked for what came of it."""
    pages = Pages()
    pages.find(EDITED, key("/themas"))
    pages.keep(NOW, key("/themas"), page())
    assert len(pages) == 0


def test_those_asked_for_last_stay() -> None:
    pages = Pages(most_bytes=3 * 1100)
    pages.find(NOW, key("/"))
    for path in ("/a", "/b", "/c"):
        pages.keep(NOW, key(path), page("x" * 1000))
    pages.find(NOW, key("/a"))
    pages.keep(NOW, key("/d"), page("x" * 1000))
    found = {path for path in ("/a", "/b", "/c", "/d") if pages.find(NOW, key(path))}
    assert found == {"/a", "/c", "/d"}
    assert pages.size <= pages.most_bytes


def test_addresses_count_too_and_one_page_may_be_too_large() -> None:
    pages = Pages(most_bytes=1000)
    pages.find(NOW, key("/"))
    pages.keep(NOW, key("/", b"q=" + b"x" * 2000), page("klein"))
    pages.keep(NOW, key("/groot"), page("x" * 2000))
    assert (len(pages), pages.size) == (0, 0)


def test_the_same_page_made_twice_counts_once() -> None:
    pages = Pages()
    pages.find(NOW, key("/"))
    for _twice in range(2):
        pages.keep(NOW, key("/"), page())
    size = pages.size
    pages.clear()
    pages.keep(NOW, key("/"), page())
    assert pages.size == size


def test_gzip_holds_the_page() -> None:
    kept = page("héél veel " * 100)
    assert gzip.decompress(kept.packed()) == kept.body()
    assert kept.packed() is kept.packed()


def test_many_threads_keep_the_count() -> None:
    pages = Pages(most_bytes=20_000)

    def visit(number: int) -> None:
        state = (number // 500, 0)
        where = key(f"/{number % 37}")
        if pages.find(state, where) is None:
            pages.keep(state, where, page("x" * (number % 900)))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(visit, range(4000)))
    assert 0 <= pages.size <= pages.most_bytes
    everything = [pages.find((7, 0), key(f"/{n}")) for n in range(37)]
    left = [found for found in everything if found is not None]
    assert len(left) == len(pages)
