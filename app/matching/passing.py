"""Who is only named in a question: it is the writer who asks for themselves. Pure.

``seeds/thesaurus/terzijde.toml`` holds the words; here stands what follows from them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from re import Pattern
from typing import Any

from app.matching.wordlists import expressions

# Who is as old as this and gives their own age alone asks for themselves, not for a child.
_GROWN_CHILDREN_FROM = 60

# Whose an age is, and the age in years (``ages.aged_in``).
Aged = Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Terzijde:
    """The expressions of ``terzijde.toml``, each tried on a folded text."""

    helpt_mij: Pattern[str]
    ouder_terzijde: Pattern[str]
    voor_mij: Pattern[str]
    voorbijganger: Pattern[str]
    eigen_leven: Pattern[str]
    van_werker: Pattern[str]
    als_ouder: Pattern[str]
    tussen_klussen: Pattern[str]
    ver_kind: Pattern[str]
    niet_arm: Pattern[str]
    van_hier: Pattern[str]

    def writes_as_parent(self, folded: str) -> bool:
        """Whether the writer of a folded text says to write as a parent, of their own life."""
        return bool(self.als_ouder.search(folded))

    def has_means(self, folded: str) -> bool:
        """Whether a folded text says that they earn too much for what is for the poor."""
        return bool(self.niet_arm.search(folded))

    def of_here(self, folded: str) -> bool:
        """Whether a folded text says that the writer was born here."""
        return bool(self.van_hier.search(folded))

    def in_passing(self, rol: str, folded: str, ages: Aged) -> bool:
        """Whether who has this role of ``levensfase.toml`` is only named in a folded text.

        ``ages`` are all ages in it: who gives their own and no other mostly asks for themselves.
        """
        if rol == "client":
            return self._no_client(folded)
        if self.helpt_mij.search(folded):
            return True
        own = [age for who, age in ages if who == "zelf"]
        other_too = any(who == rol for who, _age in ages)
        if rol == "buur":
            return bool(self.voor_mij.search(folded))
        if rol in ("ouder", "grootouder"):
            past = bool(own) and not other_too and "vroeger" in folded
            return past or bool(self.ouder_terzijde.search(folded))
        if rol == "kleinkind":
            return bool(own) and not other_too
        if rol == "kind" and not other_too:
            return max(own[:1], default=0) >= _GROWN_CHILDREN_FROM or self._child_aside(folded)
        return False

    def _no_client(self, folded: str) -> bool:
        """Whether a text is no worker's: of the writer's own life, a client in it a passer-by."""
        others = self.voorbijganger.sub("", folded)
        return bool(self.eigen_leven.search(folded)) and not self.van_werker.search(others)

    def _child_aside(self, folded: str) -> bool:
        """Whether children are named among other things, by a parent who asks for themselves."""
        turns = (self.als_ouder, self.tussen_klussen, self.ver_kind)
        return any(turn.search(folded) for turn in turns)


def make_passing(data: Mapping[str, Any]) -> Terzijde:
    """The expressions of ``terzijde.toml``. Raises KeyError or TypeError on broken data."""
    return Terzijde(**expressions(data))
