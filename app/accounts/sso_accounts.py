"""Accounts of people who sign in at the gemeente. The caller opens and closes the transaction."""

from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts import queries, services
from app.accounts.models import Account
from app.accounts.sso_claims import Persoon
from app.accounts.sso_errors import Reden, SsoError

NO_PASSWORD = ""  # no password has this hash


def account_of(session: Session, persoon: Persoon, gemeente: str) -> Account:
    """The account of ``persoon``, made at the first time; role and name are renewed each time.

    Issuer and subject say who it is, and nothing else: a name or an e-mail address may pass to
    somebody else, and an account with a password is never taken over (ASVS 6.8.1).
    Raises SsoError when the account is closed, or no group gives a role.
    """
    account = _known(session, persoon)
    if account is not None and not account.actief:
        raise SsoError(Reden.AFGESLOTEN)
    if persoon.rol is None:
        raise SsoError(Reden.GEEN_ROL)
    if account is None:
        account = Account(
            gemeente_code=gemeente,
            gebruikersnaam=_free_name(session, persoon.wens),
            wachtwoord_hash=NO_PASSWORD,
            sso_uitgever=persoon.uitgever,
            sso_onderwerp=persoon.onderwerp,
        )
        session.add(account)
    account.rol = persoon.rol
    account.weergavenaam = persoon.weergavenaam
    session.flush()
    return account


def withdraw(session: Session, persoon: Persoon) -> None:
    """End every session of who is in no group any more: what was open closes too."""
    account = _known(session, persoon)
    if account is not None and persoon.rol is None:
        services.end_all_sessions(session, account)


def _known(session: Session, persoon: Persoon) -> Account | None:
    return session.scalar(
        select(Account).where(
            Account.sso_uitgever == persoon.uitgever, Account.sso_onderwerp == persoon.onderwerp
        )
    )


def _free_name(session: Session, wens: str) -> str:
    """``wens``, or ``wens-2``, ``wens-3`` … when that name is of somebody else."""
    names = (wens if number == 1 else f"{wens}-{number}" for number in count(1))
    return next(name for name in names if queries.account_by_name(session, name) is None)
