"""What is kept of a hulpvraag: everything but its words."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String
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


class AanbodBegrip(Base):
    """What the matcher understands of an aanbod, worked out once and not for every question.

    ``woorden`` are the chances of the behoeften by its words, in the order of the lexicon;
    ``betekenis`` is its sentence vector; both as little-endian float16. ``stand`` says with which
    lexicon and meaning layer they were made, ``versie`` for which version of the aanbod: what does
    not fit is made again. All of it can be thrown away.
    """

    __tablename__ = "aanbod_begrip"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    stand: Mapped[str] = mapped_column(String(40))
    versie: Mapped[int]
    woorden: Mapped[bytes] = mapped_column(LargeBinary)
    betekenis: Mapped[bytes] = mapped_column(LargeBinary)


class BehoefteCorrectie(Base):
    """An editor says that a behoefte belongs to an aanbod, does not, or is free again.

    Rows are only added: the last one about an aanbod and a behoefte counts. ``aanbod_sleutel`` is
    the public key, which an import keeps. ``door`` is empty when the account is gone.
    """

    __tablename__ = "behoefte_correctie"
    __table_args__ = (Index("ix_behoefte_correctie_aanbod", "gemeente_code", "aanbod_sleutel"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    aanbod_sleutel: Mapped[str] = mapped_column(String(80))
    behoefte: Mapped[str] = mapped_column(String(80))
    oordeel: Mapped[str] = mapped_column(String(10))
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)


class ThesaurusToevoeging(Base):
    """A word or phrase that an editor added to what the matcher knows from ``seeds/``.

    ``soort`` is thema, doelgroep or behoefte and ``slug`` which one; ``kant`` says how it counts
    (see ``toevoegingen``). Rows are never removed: what is withdrawn says when and by whom.
    """

    __tablename__ = "thesaurus_toevoeging"

    id: Mapped[int] = mapped_column(primary_key=True)
    soort: Mapped[str] = mapped_column(String(20))
    slug: Mapped[str] = mapped_column(String(80))
    kant: Mapped[str] = mapped_column(String(20))
    woorden: Mapped[str] = mapped_column(String(200))
    taal: Mapped[str] = mapped_column(String(2))
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)
    ingetrokken_op: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ingetrokken_door: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL")
    )
