"""Ways to break an index, and to see what is left of it."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.search.index import SearchIndex
from app.search.types import SearchDocument, SearchQuery

DISK_EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.listdir"}


def documents(word: str, count: int = 12) -> list[SearchDocument]:
    """Documents that all say ``word``, which tells one version of a catalogue from another."""
    return [
        SearchDocument(at, f"Groep {at}", "Huis", f"{word} samen", facetten={"thema": (word,)})
        for at in range(count)
    ]


def words_found(index: SearchIndex, *words: str) -> list[int]:
    """How many documents each word finds, by text and by facet alike."""
    pages = [
        (index.search(SearchQuery(word)), index.search(SearchQuery(filters={"thema": (word,)})))
        for word in words
    ]
    assert all(by_text.total == by_facet.total for by_text, by_facet in pages)
    return [by_text.total for by_text, _ in pages]


def in_child(work: Callable[[], object]) -> int:
    """Run ``work`` in a process of its own; its exit code, -9 when it was killed."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def die_at(moment: int, folder: Path) -> None:
    """Have this process killed at its ``moment``-th touch of the folder (from 0)."""
    touches = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal touches
        if event in DISK_EVENTS and str(arguments[0]).startswith(str(folder)):
            if touches == moment:
                os.kill(os.getpid(), signal.SIGKILL)
            touches += 1

    sys.addaudithook(watch)


def copied(source: Path, target: Path) -> Path:
    """A copy of an index, with its permissions."""
    return Path(shutil.copytree(source, target))
