"""The values of signalen: what was missing, what is asked for, and what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
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
class Gemeld:
    """What is counted of one signaal: its wijk, its surest thema, its reden and its day.

    ``wijk`` and ``thema`` are None when unknown. The day is the day in Amsterdam.
    """

    wijk: str | None
    thema: str | None
    reden: str
    dag: date


@dataclass(frozen=True, slots=True, order=True)
class Kwartaal:
    """Three whole months; ``nummer`` is 1 to 4. Numbers are shown by these alone.

    Quarters do not overlap and are shown when they are over, so no two tables can be subtracted
    from each other to find what came in between.
    """

    jaar: int
    nummer: int

    @classmethod
    def of(cls, dag: date) -> "Kwartaal":
        """The quarter in which ``dag`` falls."""
        return cls(dag.year, (dag.month + 2) // 3)

    @classmethod
    def from_code(cls, code: str) -> "Kwartaal":
        """The quarter that has this ``code``. Raises ValueError when none can have it."""
        jaar, nummer = map(int, code.split("-"))
        if not 1 <= nummer <= 4:
            raise ValueError(code)
        return cls(jaar, nummer)

    @property
    def code(self) -> str:
        """As in an address: ``2026-3``."""
        return f"{self.jaar}-{self.nummer}"

    @property
    def van(self) -> date:
        """Its first day."""
        return date(self.jaar, self.nummer * 3 - 2, 1)

    @property
    def tot(self) -> date:
        """Its last day."""
        return self.volgende.van - timedelta(days=1)

    @property
    def maanden(self) -> tuple[date, date, date]:
        """The first days of its three months."""
        first = self.van
        return first, first.replace(month=first.month + 1), first.replace(month=first.month + 2)

    @property
    def volgende(self) -> "Kwartaal":
        """The quarter after this one."""
        return Kwartaal(self.jaar + self.nummer // 4, self.nummer % 4 + 1)

    @property
    def vorige(self) -> "Kwartaal":
        """The quarter before this one."""
        return Kwartaal(self.jaar - (self.nummer == 1), (self.nummer + 2) % 4 + 1)


def before(kwartaal: Kwartaal, aantal: int) -> tuple[Kwartaal, ...]:
    """The ``aantal`` quarters before ``kwartaal``, the latest one first."""
    found = []
    for _ in range(aantal):
        kwartaal = kwartaal.vorige
        found.append(kwartaal)
    return tuple(found)
