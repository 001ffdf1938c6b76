"""A process that settles keeps what it read, and what is made later is still collected."""

import ctypes
import gc
import weakref

import pytest

from app.core import memory


@pytest.fixture(autouse=True)
def thaw():
    yield
    gc.unfreeze()


def test_what_stays_is_looked_at_no_more():
    before = gc.get_freeze_count()
    memory.settle()
    assert gc.get_freeze_count() > before


def test_what_is_made_later_is_still_collected():
    class Knot:
        def __init__(self):
            self.own = self

    memory.settle()
    knot = weakref.ref(Knot())
    gc.collect()
    assert knot() is None


def test_another_c_library_is_no_trouble(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    memory.settle()
    assert gc.get_freeze_count() > 0
