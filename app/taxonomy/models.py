"""The vocabularies: themas, doelgroepen and soorten. Their slugs are keys and never change."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Base


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
