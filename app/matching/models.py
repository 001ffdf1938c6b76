"""What is kept of a hulpvraag: everything but its words."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.core.clock import utcnow
from app.core.db import Base, UtcDateTime


class Hulpvraag(Base):
    """A question that was answered: wijk, themas, outcome and what was shown.

    There is no column for the text, and ``antwoord`` (the match contract's answer) is stored
    without ``hulpvraag_geschoond`` and without words of the text. ``id`` is random, since the
    address of a result page holds it. ``gemeld``: somebody asked to make its gap a signaal.
    """

    __tablename__ = "hulpvraag"
    __table_args__ = (Index("ix_hulpvraag_gemeente_moment", "gemeente_code", "gesteld_op"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    wijk_code: Mapped[str | None] = mapped_column(ForeignKey("wijk.code"))
    themas: Mapped[list[str]] = mapped_column(JSON)
    uitkomst: Mapped[str] = mapped_column(String(20))
    reden: Mapped[str | None] = mapped_column(String(20))
    weging: Mapped[str] = mapped_column(String(20))
    kanaal: Mapped[str] = mapped_column(String(20))
    antwoord: Mapped[dict[str, Any]] = mapped_column(JSON)
    gemeld: Mapped[bool] = mapped_column(default=False)
    gesteld_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)
