"""What one must be to somebody to go to an aanbod: who has the trouble, their parent, … Pure.

``seeds/thesaurus/publiek.toml`` holds the words; here stands what follows from them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from re import Pattern
from typing import Any

from app.core.text import fold
from app.matching.standing import BEROEPS, KIND, NAASTE, OUDER, ZELF
from app.matching.wordlists import expressions

# Doelgroepen of who are near to somebody, and all that are no grown-ups with the same trouble.
_CARERS = frozenset(("mantelzorgers", "naasten"))
_YOUNG = frozenset(("kinderen", "jongeren"))
_NO_PEERS = _CARERS.union(("kinderen", "jongeren", "ouders", "nabestaanden"))


@dataclass(frozen=True, slots=True)
class Publiek:
    """How the text of an aanbod shows for whom it is.

    ``verwanten`` finds the words for each standing, ``nabij`` has the standing of who goes there
    by the word for who is near to them, ``turns`` the expressions of ``publiek.toml``.
    """

    verwanten: Mapping[str, Pattern[str]]
    nabij: Mapping[str, str]
    turns: Mapping[str, Pattern[str]]

    def standen(self, text: str, doelgroepen: Sequence[str]) -> frozenset[str]:
        """What one must be to somebody to go there (names of ``standing``), by ``text`` and groups.

        Nothing where it is for who has the trouble too, or does not tell. ``text`` is its name and
        description.
        """
        folded = self.turns["cijfers"].sub("", fold(text))
        if self._says("beroeps", folded):
            return frozenset({BEROEPS})
        if self._says("zelf_ook", folded):
            return frozenset()
        found = self._named(folded)
        if (
            found == {OUDER, KIND}
            and _YOUNG.intersection(doelgroepen)
            and "ouders" not in doelgroepen
        ):
            found = {KIND}  # "Ouders komen de eerste keer mee": its fields say who goes there
        by_fields = not found and doelgroepen and _CARERS.issuperset(doelgroepen)
        if by_fields or self._says("niet_zelf", folded) or self._says("uw_naaste", folded):
            found.add(NAASTE)
        if not found and self._for_peers(folded, doelgroepen):
            return frozenset({ZELF})
        if found == {KIND} and not self._says("met", folded):
            return frozenset()  # "jongeren met …" have it themselves
        return frozenset(found - {KIND} if found & {OUDER, NAASTE} else found)

    def _says(self, turn: str, folded: str) -> bool:
        return bool(self.turns[turn].search(folded))

    def _named(self, folded: str) -> set[str]:
        """The standings for whom a text says to be."""
        found: set[str] = set()
        for turn in ("voor", "zij_doen", "van_iemand", "wordt"):
            for match in self.turns[turn].finditer(folded):
                kin = frozenset(self._standing(match["reeks"]))
                aside = self._says("ernaast", folded[: match.start("reeks")])
                if kin != {OUDER, KIND} and not aside:
                    found |= kin
        for turn in ("met", "wie_die"):
            found.update(self.nabij[match["wie"]] for match in self.turns[turn].finditer(folded))
        return found

    def _for_peers(self, folded: str, doelgroepen: Sequence[str]) -> bool:
        """Whether it brings grown-ups together who have the trouble; not the bereaved."""
        return (
            _NO_PEERS.isdisjoint(doelgroepen)
            and self._says("lotgenoten", folded)
            and not self._says("nabestaan", folded)
        )

    def _standing(self, words: str) -> Iterable[str]:
        return (stand for stand, kin in self.verwanten.items() if kin.search(words))


def make_audience(data: Mapping[str, Any]) -> Publiek:
    """The words and expressions of ``publiek.toml``. Raises KeyError on broken data."""
    kin: Mapping[str, Sequence[str]] = data["verwanten"]
    near = {word: stand for stand, words in data["met"].items() for word in words}
    lists = {
        "verwant": [word for words in kin.values() for word in words],
        "volwassene": [word for stand, words in kin.items() if stand != KIND for word in words],
        "nabije": list(near),
    }
    return Publiek(
        verwanten={
            stand: re.compile(rf"\b(?:{'|'.join(words)})(?!\w)") for stand, words in kin.items()
        },
        nabij=near,
        turns=expressions({**data, "woorden": {**data["woorden"], **lists}}),
    )
