"""Times of one call, as the middle and the slow end of many."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TypeVar

Item = TypeVar("Item")
WARM_UP = 20
"""Calls that are not counted: caches fill, and the processor wakes up."""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds: half of the calls took less than ``p50``, 95 in 100 less than ``p95``."""

    p50: float
    p95: float


def measure(call: Callable[[Item], object], items: Sequence[Item], rounds: int = 2) -> Times:
    """The times of ``call`` on every item, ``rounds`` times over, after a warm-up."""
    for item in items[:WARM_UP]:
        call(item)
    taken = []
    for item in [*items] * rounds:
        start = perf_counter()
        call(item)
        taken.append((perf_counter() - start) * 1000)
    return spread(taken)


def spread(milliseconds: Sequence[float]) -> Times:
    """The middle and the slow end of measured times."""
    ordered = sorted(milliseconds)
    return Times(
        ordered[len(ordered) // 2], ordered[min(len(ordered) * 95 // 100, len(ordered) - 1)]
    )


def seconds(call: Callable[[], object]) -> float:
    """How long one call took."""
    start = perf_counter()
    call()
    return perf_counter() - start
