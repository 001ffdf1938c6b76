"""How gunicorn serves Dichtbij: `gunicorn -c gunicorn.conf.py wsgi:app`."""

import os
import sys
from pathlib import Path
from threading import Thread
from typing import Any

from gunicorn.workers.gthread import _DEFER, ThreadWorker

HOST = os.environ.get("HOST", "127.0.0.1")
PORT = os.environ.get("PORT", "8000")

# One question is a few milliseconds of arithmetic: more threads for it only get in the way of the
# other workers. Set here because NumPy reads it once, when a worker imports it.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

bind = f"[{HOST}]:{PORT}" if ":" in HOST else f"{HOST}:{PORT}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
SILENCE = 0.05
"""Seconds that a thread waits for what a new visitor asks. Most ask at once; a browser also opens
connections that it may need later."""


class FairWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """A worker that takes as many new visitors as it has threads, and one more for each it served.

    Workers share one door, and a kept-alive connection stays with who took it. Gunicorn's own
    worker takes all that waits at the door: of 20 visitors who came at once, sometimes all stood
    in line at one worker, while the other had nothing to do.

    Gunicorn's worker also lets a thread wait 5 seconds for a visitor who says nothing: 24 of them
    held up everybody else for a quarter of a minute.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.room: int = self.cfg.threads

    def accept(self, listener: Any) -> None:
        before = self.nr_conns
        super().accept(listener)
        self.room -= self.nr_conns - before

    def handle(self, conn: Any) -> Any:
        """Answer. Who says nothing yet goes to where gunicorn waits for many without a thread."""
        silent = not (conn.initialized or conn.data_ready)
        if silent and not conn.wait_for_data(SILENCE):
            return _DEFER
        return super().handle(conn)

    def finish_request(self, conn: Any, fs: Any) -> None:
        super().finish_request(conn, fs)
        self.room = min(self.room + 1, self.cfg.threads)

    def set_accept_enabled(self, enabled: bool) -> None:
        super().set_accept_enabled(enabled and self.room > 0)

    def wait_for_and_dispatch_events(self, timeout: float) -> None:
        """Open or close the door before each turn: gunicorn itself does when it is full."""
        if self.alive:
            self.set_accept_enabled(self.nr_conns < self.worker_connections)
        super().wait_for_and_dispatch_events(timeout)


# Threads, so that a slow visitor does not hold a whole worker. No more than two: threads of one
# worker take turns at one processor, and with four the unlucky visitor waited twice the usual time.
worker_class = FairWorker
threads = int(os.environ.get("WEB_THREADS", "2"))
keepalive = 5
timeout = 30
graceful_timeout = 20

# Not preloaded: every worker opens its own database connections, index reader and snapshot, so
# nothing of that is carried over a fork, and a HUP signal loads new code.
preload_app = False

# The heartbeat file in memory: on a slow disk it may block a worker.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108

# No access log: the application writes one line a request, without the query text.
accesslog = None
errorlog = "-"
loglevel = "warning"
control_socket_disable = True


def when_ready(_server: Any) -> None:
    """Say where the service is, once it listens."""
    sys.stdout.write(f"\nDichtbij staat klaar op http://{bind}/  (stoppen: Ctrl-C)\n")
    sys.stdout.flush()


def post_worker_init(worker: Any) -> None:
    """Let a new worker read the catalogue at once, beside its first visitors.

    In a thread, since a worker that is not listening within ``timeout`` is stopped.
    """
    Thread(target=_make_ready, args=(worker.wsgi,), daemon=True).start()


def _make_ready(app: Any) -> None:
    """Read the catalogue, and settle: see ``app.core.memory``."""
    from app.core import memory  # noqa: PLC0415  # the master process needs none of it
    from app.matching import context  # noqa: PLC0415

    context.make_ready(app)
    memory.settle()
