"""Signalen: places where the sociale basis had no answer."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.clock import utcnow
from app.core.db import Base, UtcDateTime


class Signaal(Base):
    """A gap somebody met: which wijk, why nothing fitted, when. Never the text of the question.

    ``reden`` and ``opgelost_zonder`` take the values of the match contract. At most one signaal
    comes from one hulpvraag.
    """

    __tablename__ = "signaal"
    __table_args__ = (Index("ix_signaal_gemeente_moment", "gemeente_code", "gemeld_op"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    hulpvraag_id: Mapped[str | None] = mapped_column(
        ForeignKey("hulpvraag.id", ondelete="SET NULL"), unique=True
    )
    wijk_code: Mapped[str | None] = mapped_column(ForeignKey("wijk.code"), index=True)
    reden: Mapped[str] = mapped_column(String(20))
    toelichting: Mapped[str] = mapped_column(Text)
    opgelost_zonder: Mapped[list[str]] = mapped_column(JSON)
    kanaal: Mapped[str] = mapped_column(String(20))
    gemeld_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)

    thema_rijen: Mapped[list["SignaalThema"]] = relationship(
        order_by="SignaalThema.volgorde", cascade="all, delete-orphan"
    )

    @property
    def themas(self) -> list[str]:
        """The slugs of its themas, the surest first."""
        return [rij.thema for rij in self.thema_rijen]


class SignaalThema(Base):
    """A thema of a signaal; ``volgorde`` 0 is the surest."""

    __tablename__ = "signaal_thema"

    signaal_id: Mapped[int] = mapped_column(
        ForeignKey("signaal.id", ondelete="CASCADE"), primary_key=True
    )
    thema: Mapped[str] = mapped_column(ForeignKey("thema.slug"), primary_key=True, index=True)
    volgorde: Mapped[int] = mapped_column(default=0)
