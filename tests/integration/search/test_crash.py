"""A process may be killed at any moment: the index is the old one or the new one."""

import os
from itertools import count

import pytest

from app.search import folders
from app.search.index import SearchIndex
from tests.integration.search.breaking import (
    copied,
    die_at,
    documents,
    in_child,
    words_found,
)


def rebuild(index):
    index.rebuild(documents("nieuwwoord"), 2)


def update(index):
    index.update(documents("nieuwwoord", 5), [11], 2)


def move(index):
    index.update([], [], 2)


AFTER = {rebuild: [0, 12], update: [6, 5], move: [12, 0]}


@pytest.mark.parametrize("work", AFTER, ids=lambda work: work.__name__)
def test_killed_at_every_touch_of_the_disk(folder, tmp_path, work):
    seen = set()
    for moment in count():
        place = copied(folder, tmp_path / f"moment-{moment}")

        def killed_work(place=place, moment=moment):
            index = SearchIndex.open(place)
            die_at(moment, place)
            work(index)

        code = in_child(killed_work)
        assert code in (0, -9)
        index = SearchIndex.open(place)
        assert index.version in (1, 2)
        expected = [12, 0] if index.version == 1 else AFTER[work]
        assert words_found(index, "oudewoord", "nieuwwoord") == expected
        seen.add((code, index.version))
        work(SearchIndex.open(place))  # and who comes next is not in the way of a leftover
        assert words_found(index, "oudewoord", "nieuwwoord") == AFTER[work]
        assert len([name for name in os.listdir(place) if name.isdigit()]) <= 2
        if code == 0:
            break
    assert {(-9, 1), (0, 2)} <= seen
    assert moment >= 5


def test_killed_while_the_first_index_is_made(tmp_path):
    for moment in range(0, 60, 3):
        place = tmp_path / f"eerste-{moment}"

        def killed_work(place=place, moment=moment):
            die_at(moment, place)
            rebuild(SearchIndex.open(place))

        in_child(killed_work)
        index = SearchIndex.open(place)
        assert index.version in (None, 2)
        rebuild(index)
        assert words_found(index, "oudewoord", "nieuwwoord") == [0, 12]


@pytest.mark.parametrize("work", [rebuild, update], ids=lambda work: work.__name__)
def test_everything_is_on_the_disk_before_the_pointer_moves(folder, monkeypatch, work):
    synced: set[int] = set()
    missing: list[str] = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(descriptor):
        synced.add(os.fstat(descriptor).st_ino)
        real_fsync(descriptor)

    def replace(source, target):
        generation = folder / folders.parse_pointer(source.read_bytes()).generation
        needed = [folder, generation, source, *generation.iterdir()]
        missing.extend(path.name for path in needed if path.stat().st_ino not in synced)
        synced.clear()
        real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    work(SearchIndex.open(folder))
    assert missing == []
    assert folder.stat().st_ino in synced  # and the rename itself afterwards
