"""The guided questions for who does not know where to begin: what was answered so far. Pure.

The answers travel in the address from step to step: slugs that everybody may know, never a text.
So the browser's back button loses nothing, and nothing is kept between the steps.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.matching.types import HulpvraagInput

UNKNOWN = "weet-niet"


class Stap(StrEnum):
    """The pages, in their order; the value is the last part of the address."""

    WIE = "wie"
    ONDERWERP = "onderwerp"
    PLAATS = "plaats"
    CONTROLE = "controle"


@dataclass(frozen=True, slots=True)
class Wie:
    """For whom somebody asks: the role the matcher knows, and a range of ages (van, tot)."""

    rol: str = ""
    leeftijden: tuple[int, int] | None = None


# A range of ages is a limit, so it is as wide as the words that people choose.
WIE: Mapping[str, Wie] = {
    "zelf": Wie("zelf"),
    "kind": Wie("kind", (0, 12)),
    "jongere": Wie("kind", (12, 26)),
    "oudere": Wie("ouder", (65, 120)),
    "ander": Wie("buur"),
    UNKNOWN: Wie(),
}


@dataclass(frozen=True, slots=True)
class Begin:
    """The answers so far. Empty is not answered yet; ``UNKNOWN`` is "I do not know"."""

    wie: str = ""
    themas: tuple[str, ...] = ()
    wijk: str = ""

    @property
    def next_step(self) -> Stap:
        """The first question that has no answer, else the check."""
        if not self.wie:
            return Stap.WIE
        if not self.themas:
            return Stap.ONDERWERP
        return Stap.CONTROLE if self.wijk else Stap.PLAATS

    @property
    def known_themas(self) -> tuple[str, ...]:
        """The themas that were chosen."""
        return tuple(slug for slug in self.themas if slug != UNKNOWN)

    def query(self) -> dict[str, Any]:
        """The answers as the query of an address; empty ones are left out."""
        parts: dict[str, Any] = {"wie": self.wie, "thema": list(self.themas), "wijk": self.wijk}
        return {name: value for name, value in parts.items() if value}

    def with_themas(self, chosen: Sequence[str]) -> "Begin":
        """With these themas; not knowing counts only by itself."""
        known = tuple(dict.fromkeys(slug for slug in chosen if slug != UNKNOWN))
        return replace(self, themas=known or (UNKNOWN,))

    def asked(self, tekst: str) -> HulpvraagInput:
        """The question that these answers make, with what was written besides."""
        wie = WIE.get(self.wie, WIE[UNKNOWN])
        place = () if self.wijk in ("", UNKNOWN) else (self.wijk,)
        return HulpvraagInput(
            tekst=tekst,
            themas=self.known_themas,
            wijken=place,
            wijk_bron="gekozen" if place else "",
            leeftijden=wie.leeftijden,
            rol=wie.rol,
        )


def read_begin(
    wie: str, themas: Sequence[str], wijk: str, known: Collection[str], wijken: Collection[str]
) -> Begin:
    """The answers in an address. What is not one of ours counts as not answered."""
    good = tuple(dict.fromkeys(slug for slug in themas if slug in known or slug == UNKNOWN))
    return Begin(
        wie=wie if wie in WIE else "",
        themas=good,
        wijk=wijk if wijk in wijken or wijk == UNKNOWN else "",
    )
