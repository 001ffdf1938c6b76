"""The worker of gunicorn.conf.py: visitors are shared out over the workers."""

import contextlib
import runpy
import selectors
import socket
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from gunicorn.config import Config  # type: ignore[import-untyped]
from gunicorn.workers import gthread  # type: ignore[import-untyped]

CONF = Path(__file__).resolve().parents[3] / "gunicorn.conf.py"
THREADS = 4


class Waiting:
    """A pool in which a request is done when the test says so."""

    def __init__(self):
        self.asked = []

    def submit(self, _handle, _conn):
        self.asked.append(Future())
        return self.asked[-1]


@pytest.fixture
def door():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


@pytest.fixture
def worker(door):
    """One that listens at the door; its requests wait."""
    cfg = Config()
    cfg.set("threads", THREADS)
    made = runpy.run_path(str(CONF))["worker_class"](
        1, 1, [door], SimpleNamespace(), 30, cfg, SimpleNamespace(info=lambda *_: None)
    )
    made.tpool, made.poller = Waiting(), selectors.DefaultSelector()
    made.method_queue.init()
    queue = made.method_queue
    made.poller.register(queue.fileno(), selectors.EVENT_READ, queue.run_callbacks)
    yield made
    made.poller.close()
    queue.close()


@pytest.fixture
def visitors(door):
    """Ten who come at once."""
    came = [socket.create_connection(door.getsockname()) for _ in range(10)]
    yield came
    for one in came:
        one.close()


def turns(worker, number=20):
    for _ in range(number):
        worker.wait_for_and_dispatch_events(0)


def test_a_busy_worker_leaves_visitors_to_the_others(worker, visitors):
    turns(worker)
    assert worker.nr_conns == THREADS


def test_each_visitor_that_is_served_makes_room_for_one(worker, visitors):
    turns(worker)
    for number in (1, 2, 3):
        worker.tpool.asked[number].set_result(False)  # answered, and gone
        turns(worker)
        assert len(worker.tpool.asked) == THREADS + number


def test_everybody_comes_in_at_last(worker, visitors):
    turns(worker)
    for at in range(len(visitors)):
        worker.tpool.asked[at].set_result(False)
        turns(worker)
    assert len(worker.tpool.asked) == len(visitors)


def test_an_idle_worker_takes_no_more_at_once_than_it_has_threads(worker, visitors):
    turns(worker)
    for request in list(worker.tpool.asked):
        request.set_result(False)
    turns(worker)
    assert len(worker.tpool.asked) == 2 * THREADS


def test_who_says_nothing_holds_up_nobody(worker, door, monkeypatch):
    monkeypatch.setattr(gthread, "DEFAULT_WORKER_DATA_TIMEOUT", 3600)
    asked = []
    monkeypatch.setattr(worker, "handle_request", lambda req, _conn: asked.append(req.path))
    with ThreadPoolExecutor(THREADS) as worker.tpool, contextlib.ExitStack() as leaving:
        silent = [socket.create_connection(door.getsockname()) for _ in range(3 * THREADS)]
        speaking = socket.create_connection(door.getsockname())
        for one in (*silent, speaking):
            leaving.callback(one.close)
        speaking.sendall(b"GET /een HTTP/1.1\r\nHost: x\r\n\r\n")
        wait_until(worker, lambda: asked)
        assert asked == ["/een"]
        silent[0].sendall(b"GET /twee HTTP/1.1\r\nHost: x\r\n\r\n")
        wait_until(worker, lambda: len(asked) == 2)
    assert asked == ["/een", "/twee"]


def wait_until(worker, done):
    """Let it turn until ``done``. Many turns: one that never will be ends too."""
    for _ in range(600):
        if done():
            break
        worker.wait_for_and_dispatch_events(0.05)


def test_a_worker_that_stops_takes_nobody(worker, visitors):
    worker.alive = False
    turns(worker)
    assert worker.nr_conns == 0
