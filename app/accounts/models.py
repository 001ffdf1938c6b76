"""Accounts of people who work with Dichtbij. Residents need none."""

from datetime import datetime

from sqlalchemy import BigInteger, Enum, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.types import Rol, Stap
from app.core.clock import utcnow
from app.core.db import Base, UtcDateTime


class Account(Base):
    """Somebody who may sign in. ``gebruikersnaam`` is folded to lower case.

    An account of the gemeente's own sign-in is known by ``sso_uitgever`` and ``sso_onderwerp``
    (issuer and subject) and has no password here: its ``wachtwoord_hash`` is empty, which no
    password matches.
    """

    __tablename__ = "account"
    __table_args__ = (Index("ix_account_sso", "sso_uitgever", "sso_onderwerp", unique=True),)

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

    sso_uitgever: Mapped[str | None] = mapped_column(String(255))
    sso_onderwerp: Mapped[str | None] = mapped_column(String(255))

    sessies: Mapped[list["Sessie"]] = relationship(
        back_populates="account", cascade="all, delete-orphan"
    )

    @property
    def met_sso(self) -> bool:
        """Whether this person signs in at the gemeente, which then asks for the second step."""
        return self.sso_uitgever is not None


class Sessie(Base):
    """A signed-in browser, kept on the server so that it can be ended at once.

    ``sleutel_hash`` is the SHA-256 of the token in the cookie: a stolen table opens no door.
    Only a session whose ``stap`` is VOLLEDIG reaches the pages of staff. ``bevestigd_op`` is when
    the person last showed who they are in full: what guards the account itself asks for it again.
    """

    __tablename__ = "sessie"

    sleutel_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    begonnen_op: Mapped[datetime] = mapped_column(UtcDateTime)
    gezien_op: Mapped[datetime] = mapped_column(UtcDateTime)
    stap: Mapped[Stap] = mapped_column(
        Enum(Stap, native_enum=False, length=20, values_callable=lambda e: [m.value for m in e])
    )
    bevestigd_op: Mapped[datetime | None] = mapped_column(UtcDateTime)

    account: Mapped[Account] = relationship(back_populates="sessies")


class Passkey(Base):
    """A passkey of an account. ``sign_count`` may stay 0: keys that are synchronised do not count.

    ``credential_id`` is base64url without padding; ``public_key`` a COSE key in CBOR.
    """

    __tablename__ = "sleutel"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    credential_id: Mapped[str] = mapped_column(String(1400), unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    sign_count: Mapped[int] = mapped_column(BigInteger)
    naam: Mapped[str] = mapped_column(String(60))
    aangemaakt_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)
    gebruikt_op: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Totp(Base):
    """The secret that an account shares with a code app, encrypted (``codes.py``).

    Counts as a second step once ``bevestigd_op`` says that a code of the app was right.
    ``laatste_stap`` is the number of the period of the last code that was used: none is used twice.
    """

    __tablename__ = "totp"

    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    secret: Mapped[str] = mapped_column(String(255))
    aangemaakt_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)
    bevestigd_op: Mapped[datetime | None] = mapped_column(UtcDateTime)
    laatste_stap: Mapped[int] = mapped_column(BigInteger, default=0)


class Herstelcode(Base):
    """A code for who lost their second step: kept as a hash, good for one time."""

    __tablename__ = "herstelcode"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    hash: Mapped[str] = mapped_column(String(200))
    gebruikt_op: Mapped[datetime | None] = mapped_column(UtcDateTime)


class GebruikteUitdaging(Base):
    """The SHA-256 of a challenge that a passkey answered: no answer counts twice."""

    __tablename__ = "gebruikte_uitdaging"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    moment: Mapped[datetime] = mapped_column(UtcDateTime)


class Inlogpoging(Base):
    """A failed attempt to sign in, for the throttle.

    ``sleutel`` is a keyed hash of the account name or of the address, never the thing itself.
    """

    __tablename__ = "inlogpoging"
    __table_args__ = (Index("ix_inlogpoging_sleutel_moment", "sleutel", "moment"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sleutel: Mapped[str] = mapped_column(String(64))
    moment: Mapped[datetime] = mapped_column(UtcDateTime)
