"""Reading accounts."""

from collections.abc import Sequence

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, joinedload

from app.accounts.models import Account, Herstelcode, Passkey, Sessie, Totp


def account_by_name(session: Session, gebruikersnaam: str) -> Account | None:
    """The account with this folded name, or None."""
    return session.scalar(select(Account).where(Account.gebruikersnaam == gebruikersnaam))


def all_accounts(session: Session) -> Sequence[Account]:
    """All accounts, by name."""
    return session.scalars(select(Account).order_by(Account.gebruikersnaam)).all()


def session_with_account(session: Session, sleutel_hash: str) -> Sessie | None:
    """The session with this hash, with its account."""
    return session.scalar(
        select(Sessie)
        .where(Sessie.sleutel_hash == sleutel_hash)
        .options(joinedload(Sessie.account))
    )


def count_sessions(session: Session, account_id: int) -> int:
    """In how many browsers an account is signed in, those that will expire included."""
    return session.scalar(select(func.count()).where(Sessie.account_id == account_id)) or 0


def passkeys_of(session: Session, account_id: int) -> Sequence[Passkey]:
    """The passkeys of an account, oldest first."""
    return session.scalars(
        select(Passkey).where(Passkey.account_id == account_id).order_by(Passkey.id)
    ).all()


def passkey_by_credential(session: Session, credential_id: str) -> Passkey | None:
    """The passkey with this id (base64url), whoever has it."""
    return session.scalar(select(Passkey).where(Passkey.credential_id == credential_id))


def totp_of(session: Session, account_id: int) -> Totp | None:
    """The code app of an account, when a code of it was right once."""
    return session.scalar(
        select(Totp).where(Totp.account_id == account_id, Totp.bevestigd_op.is_not(None))
    )


def unused_recovery_codes(session: Session, account_id: int) -> Sequence[Herstelcode]:
    """The recovery codes of an account that are still good."""
    return session.scalars(
        select(Herstelcode)
        .where(Herstelcode.account_id == account_id, Herstelcode.gebruikt_op.is_(None))
        .order_by(Herstelcode.id)
    ).all()


def has_second_step(session: Session, account_id: int) -> bool:
    """Whether an account has a passkey or a code app. Recovery codes alone are no second step."""
    passkey = exists().where(Passkey.account_id == account_id)
    totp = exists().where(Totp.account_id == account_id, Totp.bevestigd_op.is_not(None))
    return bool(session.scalar(select(passkey | totp)))


def with_second_step(session: Session) -> frozenset[int]:
    """The ids of all accounts that have a second step."""
    passkeys = select(Passkey.account_id)
    totp = select(Totp.account_id).where(Totp.bevestigd_op.is_not(None))
    return frozenset(session.scalars(passkeys.union(totp)))


def count_recovery_codes(session: Session, account_id: int) -> int:
    """How many recovery codes of an account are still good."""
    return (
        session.scalar(
            select(func.count()).where(
                Herstelcode.account_id == account_id, Herstelcode.gebruikt_op.is_(None)
            )
        )
        or 0
    )
