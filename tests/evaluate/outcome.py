"""What a system answers to a question, in the one form in which systems are compared."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.evaluate.questions import Vraag


@dataclass(frozen=True, slots=True)
class Begrip:
    """What a system says besides its options; ``signaal`` and ``crisis`` are "" where none."""

    themas: tuple[str, ...]
    signaal: str
    crisis: str
    gewoon_leven: bool
    ander_loket: bool
    geschoond: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Ids of the options, best first, and how long it took in seconds.

    ``begrip`` is None for a system that only ranks. ``verslag`` is its whole answer, for reading.
    """

    opties: tuple[str, ...]
    seconds: float
    begrip: Begrip | None = None
    verslag: Mapping[str, Any] | None = None


Ask = Callable[[Vraag], Outcome]
