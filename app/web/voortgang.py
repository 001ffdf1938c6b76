"""How far a command is, and how it is stopped: what every long command does in the same way."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress

STEPS = 10
FEW = 200
"""Below this many nobody reads how far it is before it is done."""

Meld = Callable[[int], None]
"""Is told how many are done."""


@contextmanager
def voortgang(title: str, total: int) -> Iterator[Meld]:
    """Show on the error output how many of ``total`` are done.

    A bar where somebody looks on; else a plain line at every tenth part, so that a log stays
    readable, and nothing at all for fewer than FEW.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Regels(title, total)
        return
    with Progress(console=console) as bar:
        task = bar.add_task(title, total=total)
        yield lambda done: bar.update(task, completed=done)


class _Regels:
    """Says a line at every tenth part of ``total``."""

    def __init__(self, title: str, total: int) -> None:
        self._title, self._total, self._said = title, total, 0

    def __call__(self, done: int) -> None:
        step = STEPS * done // self._total if self._total else 0
        if self._total < FEW or step <= self._said:
            return
        self._said = step
        click.echo(
            f"{self._title}: {done} van {self._total} ({100 * done // self._total}%)", err=True
        )


class Stopknop:
    """Whether somebody asked the command to stop (Ctrl-C, or SIGTERM), at a moment that suits.

    Asking twice stops at once. ``exitcode`` is what a shell expects of who was stopped so: 130 or
    143; 0 while nobody asked.
    """

    SIGNALS = (signal.SIGINT, signal.SIGTERM)

    def __init__(self) -> None:
        self.exitcode = 0
        self._before: dict[int, Any] = {}

    def __call__(self) -> bool:
        return self.exitcode != 0

    def __enter__(self) -> "Stopknop":
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._asked) for number in self.SIGNALS}
        return self

    def __exit__(self, *_error: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _asked(self, number: int, _frame: FrameType | None) -> None:
        if self.exitcode:
            raise KeyboardInterrupt
        self.exitcode = 128 + number
        click.echo("\nEven afmaken wat begonnen is (nog eens: meteen stoppen).", err=True)
