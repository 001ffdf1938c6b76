"""Made-up values to judge: an aanbieding, a candidate, a context, a suggestion."""

from datetime import date
from typing import Any

from app.matching.answer import Suggestie
from app.matching.measures import Context
from app.matching.types import Aanbieding, Candidate

TODAY = date(2026, 11, 21)


def aanbieding(nummer: int = 1, **facts: Any) -> Aanbieding:
    """An aanbod of which nothing is known but its name."""
    values: dict[str, Any] = {
        "id": f"A{nummer}",
        "aanbod": f"Aanbod {nummer}",
        "organisatie": "Stichting Voorbeeld",
        "soort": "welzijn",
        "bereik": "gemeente",
    }
    return Aanbieding(nummer=nummer, **{**values, **facts})


def candidate(
    nummer: int = 1, *, measures: dict[str, Any] | None = None, **facts: Any
) -> Candidate:
    """``aanbieding(nummer, **facts)`` that meets a question for half."""
    values: dict[str, Any] = {"thema": 0.5, "behoeften": 0.5, "woorden": 0.5}
    return Candidate(aanbieding(nummer, **facts), **{**values, **(measures or {})})


def context(today: date = TODAY, **facts: Any) -> Context:
    """What rules may look at besides: nothing unless told."""
    values: dict[str, Any] = {
        "today": today,
        "afstand_km": None,
        "thema_titels": {"rouw": "Verlies en rouw"},
        "behoefte_redenen": {"leren-fietsen": "leren fietsen"},
        "buren": frozenset(),
    }
    return Context(**{**values, **facts})


def suggestie(nummer: int = 1, score: float = 0.5) -> Suggestie:
    """A suggestion without reasons."""
    return Suggestie(nummer, f"A{nummer}", f"Aanbod {nummer}", "Voorbeeld", score, None, 3)
