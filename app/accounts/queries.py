"""Reading accounts."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from app.accounts.models import Account, Sessie


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
