"""Accounts of people who work with Dichtbij. Residents need none."""

from datetime import datetime

from sqlalchemy import Enum, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.types import Rol
from app.core.clock import utcnow
from app.core.db import Base, UtcDateTime


class Account(Base):
    """Somebody who may sign in. ``gebruikersnaam`` is folded to lower case."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    gebruikersnaam: Mapped[str] = mapped_column(String(120), unique=True)
    weergavenaam: Mapped[str] = mapped_column(String(120))
    wachtwoord_hash: Mapped[str] = mapped_column(String(200))
    rol: Mapped[Rol] = mapped_column(
        Enum(
            Rol,
            native_enum=False,
            length=20,
            values_callable=lambda e: [m.value for m in e],
        )
    )
    actief: Mapped[bool] = mapped_column(default=True)
    aangemaakt_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)

    sessies: Mapped[list["Sessie"]] = relationship(
        back_populates="account", cascade="all, delete-orphan"
    )


class Sessie(Base):
    """A signed-in browser, kept on the server so that it can be ended at once.

    ``sleutel_hash`` is the SHA-256 of the token in the cookie: a stolen table opens no door.
    """

    __tablename__ = "sessie"

    sleutel_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    begonnen_op: Mapped[datetime] = mapped_column(UtcDateTime)
    gezien_op: Mapped[datetime] = mapped_column(UtcDateTime)

    account: Mapped[Account] = relationship(back_populates="sessies")


class Inlogpoging(Base):
    """A failed attempt to sign in, for the throttle.

    ``sleutel`` is a keyed hash of the account name or of the address, never the thing itself.
    """

    __tablename__ = "inlogpoging"
    __table_args__ = (Index("ix_inlogpoging_sleutel_moment", "sleutel", "moment"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sleutel: Mapped[str] = mapped_column(String(64))
    moment: Mapped[datetime] = mapped_column(UtcDateTime)
