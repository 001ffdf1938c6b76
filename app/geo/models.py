"""Gemeenten, their wijken, and the names and postcodes by which people know them."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.db import Base, UtcDateTime


class Gemeente(Base):
    """A municipality that this installation serves; ``code`` is the CBS code, ``GM0193``."""

    __tablename__ = "gemeente"

    code: Mapped[str] = mapped_column(String(6), primary_key=True)
    naam: Mapped[str] = mapped_column(String(80))
    telefoon: Mapped[str] = mapped_column(String(20), default="")
    wijkteam_telefoon: Mapped[str] = mapped_column(String(20), default="")

    wijken: Mapped[list["Wijk"]] = relationship(back_populates="gemeente", order_by="Wijk.naam")


class Wijk(Base):
    """A CBS wijk; its code (``WK019331``) holds the code of its gemeente."""

    __tablename__ = "wijk"

    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"), index=True)
    naam: Mapped[str] = mapped_column(String(80))
    lat: Mapped[float]
    lon: Mapped[float]
    inwoners: Mapped[int | None]
    inwoners_jaar: Mapped[int | None]
    bron: Mapped[str] = mapped_column(Text, default="")
    grens: Mapped[dict[str, object] | None] = mapped_column(JSON(none_as_null=True), deferred=True)

    gemeente: Mapped[Gemeente] = relationship(back_populates="wijken")


class WijkBuur(Base):
    """Two wijken that border on each other; kept in both directions."""

    __tablename__ = "wijk_buur"

    wijk_code: Mapped[str] = mapped_column(ForeignKey("wijk.code"), primary_key=True)
    buur_code: Mapped[str] = mapped_column(ForeignKey("wijk.code"), primary_key=True)


class WijkAlias(Base):
    """A name that people use for a wijk. One alias may mean several wijken: then we ask.

    ``dubbelzinnig``: also an ordinary word or another place (*centrum*, *Windesheim*).
    """

    __tablename__ = "wijk_alias"

    alias: Mapped[str] = mapped_column(String(80), primary_key=True)
    wijk_code: Mapped[str] = mapped_column(ForeignKey("wijk.code"), primary_key=True)
    bron: Mapped[str] = mapped_column(Text, default="")
    dubbelzinnig: Mapped[bool] = mapped_column(default=False)


class Postcode(Base):
    """A PC4 area (``8032``) and a wijk that it covers, with the part of its homes (0..1).

    Several wijken for one postcode stay several rows; ``rang`` 1 is the largest part.
    ``eenduidig`` says that the source counts the area as one wijk for all practical purposes.
    """

    __tablename__ = "postcode"

    pc4: Mapped[str] = mapped_column(String(4), primary_key=True)
    wijk_code: Mapped[str] = mapped_column(ForeignKey("wijk.code"), primary_key=True)
    rang: Mapped[int]
    aandeel: Mapped[float]
    eenduidig: Mapped[bool]
    lat: Mapped[float | None]
    lon: Mapped[float | None]


class GeocodeCache(Base):
    """What the geocoder answered for an address, so that it is asked once."""

    __tablename__ = "geocode_cache"
    __table_args__ = (Index("ix_geocode_cache_opgehaald_op", "opgehaald_op"),)

    adres: Mapped[str] = mapped_column(String(300), primary_key=True)
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    bron: Mapped[str] = mapped_column(String(40))
    opgehaald_op: Mapped[datetime] = mapped_column(UtcDateTime)
