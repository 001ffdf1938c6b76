"""What somebody chose to keep: the numbers of aanbod, in their own order, and nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

MOST = 50
"""How many aanbod fit on a list."""

LARGEST_ID = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Keuze:
    """The chosen ids without doubles; ``onbekend`` values were no id, ``te_veel`` did not fit."""

    ids: tuple[int, ...] = ()
    onbekend: int = 0
    te_veel: int = 0

    @classmethod
    def read(cls, values: Iterable[str]) -> Self:
        """The choice in an address: the values of ``id``, at most ``MOST`` of them."""
        given = list(dict.fromkeys(value.strip() for value in values))
        known = [int(value) for value in given if _is_id(value)]
        ids = list(dict.fromkeys(known))
        return cls(tuple(ids[:MOST]), len(given) - len(known), max(0, len(ids) - MOST))

    def only(self, present: Iterable[int]) -> "Keuze":
        """The same choice with what is ``present`` alone, in its own order."""
        there = set(present)
        return Keuze(tuple(key for key in self.ids if key in there))

    def renewed(self, successors: Mapping[int, int]) -> "Keuze":
        """With each id that has a successor replaced by it, in the same place; no doubles."""
        ids = dict.fromkeys(successors.get(key, key) for key in self.ids)
        return Keuze(tuple(ids), self.onbekend, self.te_veel)

    def plus(self, key: int) -> "Keuze":
        """With ``key`` at the end; a full list stays as it is."""
        if key in self.ids or len(self.ids) >= MOST:
            return Keuze(self.ids)
        return Keuze((*self.ids, key))

    def without(self, key: int) -> "Keuze":
        """Without ``key``."""
        return Keuze(tuple(other for other in self.ids if other != key))

    def moved(self, key: int, step: int) -> "Keuze":
        """With ``key`` moved ``step`` places; nothing moves past an end."""
        rest = list(self.without(key).ids)
        place = min(max(self.ids.index(key) + step, 0), len(rest))
        rest.insert(place, key)
        return Keuze(tuple(rest))


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= 10 and 0 < int(value) <= LARGEST_ID
