"""The values of signalen: what was missing, what is asked for, and what was counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

WIJK_ONBEKEND = "onbekend"
"""The filter value for signalen of which nobody told the wijk."""


@dataclass(frozen=True, slots=True)
class Leemte:
    """What was missing: the match contract's ``signaal`` without the options that are nearest.

    ``wijk`` is a code, or None when nobody told it. Never holds words of the question.
    """

    reden: str
    themas: tuple[str, ...]
    wijk: str | None
    toelichting: str
    opgelost_zonder: tuple[str, ...] = ()

    @classmethod
    def from_contract(cls, signaal: Mapping[str, Any]) -> "Leemte":
        """The value of a ``signaal`` object of the contract; keys of no use here are passed by."""
        return cls(
            reden=str(signaal["reden"]),
            themas=tuple(signaal["themas"]),
            wijk=signaal["wijk"],
            toelichting=str(signaal["toelichting"]),
            opgelost_zonder=tuple(signaal["opgelost_zonder"]),
        )


@dataclass(frozen=True, slots=True)
class SignaalFilter:
    """Which signalen somebody wants to see; an empty text or None means all of them.

    ``wijk`` is a code or ``WIJK_ONBEKEND``; ``thema`` a slug; ``reden`` a value of the match
    contract. ``van`` and ``tot`` are days in Amsterdam, both inclusive.
    """

    wijk: str = ""
    thema: str = ""
    reden: str = ""
    van: date | None = None
    tot: date | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """How many signalen there are of one wijk, thema and reden; wijk or thema may be unknown.

    A signaal counts once for each of its themas, so the sum over themas may exceed the number of
    signalen.
    """

    wijk: str | None
    thema: str | None
    reden: str
    aantal: int
