"""The vocabularies: themas, doelgroepen and soorten. Their slugs are keys and never change.

Beside them what editors say of a helpline.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Base, UtcDateTime


class Thema(Base):
    """What a hulpvraag or an aanbod is about, with its place in two frames used in the field.

    ``zrm_domein``: domain of the Zelfredzaamheid-Matrix; ``positieve_gezondheid``: one of the six
    dimensions of Positieve Gezondheid.
    """

    __tablename__ = "thema"

    slug: Mapped[str] = mapped_column(String(40), primary_key=True)
    titel: Mapped[str] = mapped_column(String(120))
    uitleg: Mapped[str] = mapped_column(Text)
    zrm_domein: Mapped[str] = mapped_column(String(80))
    positieve_gezondheid: Mapped[str] = mapped_column(String(80))
    volgorde: Mapped[int]


class Doelgroep(Base):
    """A group of people whom an aanbod is meant for."""

    __tablename__ = "doelgroep"

    slug: Mapped[str] = mapped_column(String(40), primary_key=True)
    titel: Mapped[str] = mapped_column(String(120))
    volgorde: Mapped[int]


class Soort(Base):
    """The kind of an organisation or aanbod: welzijn, school, lotgenoten, …"""

    __tablename__ = "soort"

    slug: Mapped[str] = mapped_column(String(40), primary_key=True)
    titel: Mapped[str] = mapped_column(String(120))
    volgorde: Mapped[int]


class HulplijnUren(Base):
    """What an editor found when they rang a helpline: when it can be called, and on which day.

    Rows are only added: the last one of a line counts. ``slug`` is that of ``hulplijnen.toml``.
    """

    __tablename__ = "hulplijn_uren"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(40), index=True)
    wanneer: Mapped[str] = mapped_column(String(160))
    gecontroleerd_op: Mapped[date]
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime)
