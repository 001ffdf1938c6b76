"""Several processes and threads share one index."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.search import folders
from app.search.errors import IndexBusy
from app.search.index import SearchIndex
from app.search.types import SearchDocument, SearchQuery
from tests.integration.search.breaking import documents, in_child, words_found


def test_a_reader_sees_what_another_process_wrote(folder):
    reader = SearchIndex.open(folder)
    assert words_found(reader, "oudewoord") == [12]
    code = in_child(lambda: SearchIndex.open(folder).update(documents("nieuwwoord", 4), [], 2))
    assert code == 0
    assert reader.version == 2
    assert words_found(reader, "oudewoord", "nieuwwoord") == [8, 4]
    assert in_child(lambda: SearchIndex.open(folder).rebuild([], 3)) == 0
    assert reader.version == 3
    assert reader.search(SearchQuery()).total == 0


def test_a_reader_keeps_its_answer_while_another_writes(folder):
    reader = SearchIndex.open(folder)
    before = reader.search(SearchQuery("oudewoord"))
    place = folders.new_generation(folder, None)
    (place / "half").write_bytes(b"half")
    assert reader.search(SearchQuery("oudewoord")) == before


def test_a_writer_does_not_wait_for_ever(folder):
    impatient = SearchIndex.open(folder, patience=0.05)
    with folders.write_lock(folder, 0):
        with pytest.raises(IndexBusy):
            impatient.update([], [1], 2)
        with pytest.raises(IndexBusy):
            impatient.rebuild([], 2)
        assert words_found(impatient, "oudewoord") == [12]
    impatient.update([], [1], 2)
    assert impatient.version == 2


def test_a_killed_writer_holds_no_lock(folder):
    def dies_writing():
        with folders.write_lock(folder, 0):
            os._exit(9)

    assert in_child(dies_writing) == 9
    SearchIndex.open(folder, patience=0).update([], [1], 2)


def test_no_change_of_two_writers_is_lost(folder):
    def write(start):
        index = SearchIndex.open(folder, patience=60)
        for at in range(start, start + 8):
            index.update([SearchDocument(at, f"Nieuw {at}", "", "")], [], at)

    pids = []
    for start in (100, 200):
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                write(start)
                code = 0
            finally:
                os._exit(code)
        pids.append(pid)
    reader = SearchIndex.open(folder)
    totals = [reader.search(SearchQuery()).total for _ in range(50)]
    codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
    assert codes == [0, 0]
    assert totals == sorted(totals)
    found = {hit.id for hit in reader.search(SearchQuery(limit=100)).hits}
    assert found == {*range(12), *range(100, 108), *range(200, 208)}


def test_threads_share_one_index(folder):
    index = SearchIndex.open(folder)
    texts = ["oudewoord", "groep", "samen", "huis", "oudewoord samen", "gropp", ""] * 20
    alone = [index.search(SearchQuery(text)) for text in texts]
    shared = SearchIndex.open(folder)
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: shared.search(SearchQuery(text)), texts))
    assert together == alone


def test_old_generations_are_cleaned(folder):
    index = SearchIndex.open(folder)
    for version in range(2, 8):
        index.update(documents("nieuwwoord", version), [], version)
    generations = [name for name in os.listdir(folder) if name.isdigit()]
    assert len(generations) == 2
    assert words_found(index, "oudewoord", "nieuwwoord") == [5, 7]


def test_without_hard_links_files_are_copied(folder, monkeypatch):
    def refuse(*_):
        raise OSError("no links on this disk")

    monkeypatch.setattr(os, "link", refuse)
    index = SearchIndex.open(folder)
    index.update(documents("nieuwwoord", 1), [], 2)
    assert words_found(index, "oudewoord", "nieuwwoord") == [11, 1]
