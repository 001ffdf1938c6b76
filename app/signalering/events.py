"""Matching says that nothing fitted; here it becomes a signaal."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from app.core.clock import utcnow
from app.matching.events import leemte_gemeld
from app.signalering import services
from app.signalering.types import Leemte


def listen() -> None:
    """From now on every reported gap is stored, in the transaction of who reports it."""
    leemte_gemeld.connect(_on_gap)


def _on_gap(
    _sender: object,
    *,
    session: Session,
    gemeente: str,
    gap: Mapping[str, Any],
    kanaal: str,
    hulpvraag_id: str | None,
) -> None:
    leemte = Leemte.from_contract(gap)
    services.register(session, gemeente, leemte, kanaal, hulpvraag_id, utcnow())
