"""Accounts and signed-in browsers. The caller opens and closes the transaction."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.accounts import passwords, queries
from app.accounts.models import Account, Sessie
from app.accounts.types import Rol, SessieLimiet, Stap
from app.core.db import deleted
from app.core.errors import InvalidInput, NotFound

TOKEN_BYTES = 32
SEEN_EVERY = timedelta(minutes=1)
# How long somebody may take over the second step of signing in, or over setting it up.
SECOND_STEP_WITHIN = timedelta(minutes=30)
# For how long a sign-in counts as recent, for what guards the account itself.
RECENT = timedelta(minutes=10)
PRODUCT_WORDS = ("dichtbij", "zwolle", "sociale basis")


def create_account(
    session: Session,
    gemeente: str,
    gebruikersnaam: str,
    weergavenaam: str,
    rol: Rol,
    wachtwoord: str,
) -> Account:
    """Make an account. Raises InvalidInput when the name is taken or the password is weak."""
    naam = fold_name(gebruikersnaam)
    fouten: dict[str, list[str]] = {}
    if not naam:
        fouten["gebruikersnaam"] = ["Vul een gebruikersnaam in."]
    elif queries.account_by_name(session, naam) is not None:
        fouten["gebruikersnaam"] = [f"Er is al een account met de naam {naam}."]
    if (zwak := passwords.weakness(wachtwoord, (naam, *PRODUCT_WORDS))) is not None:
        fouten["wachtwoord"] = [zwak]
    if fouten:
        raise InvalidInput(fouten)
    account = Account(
        gemeente_code=gemeente,
        gebruikersnaam=naam,
        weergavenaam=weergavenaam.strip() or naam,
        rol=rol,
        wachtwoord_hash=passwords.hash_password(wachtwoord),
    )
    session.add(account)
    session.flush()
    return account


def disable(session: Session, gebruikersnaam: str) -> Account:
    """Close an account and end every session of it at once. Raises NotFound."""
    account = queries.account_by_name(session, fold_name(gebruikersnaam))
    if account is None:
        raise NotFound(f"Er is geen account met de naam {gebruikersnaam}.")
    account.actief = False
    end_all_sessions(session, account)
    return account


def change_password(session: Session, account: Account, huidig: str, nieuw: str) -> None:
    """Give ``account`` another password and end its sessions.

    Raises InvalidInput when ``huidig`` is wrong or ``nieuw`` is weak.
    """
    fouten: dict[str, list[str]] = {}
    if not passwords.matches(account.wachtwoord_hash, huidig):
        fouten["huidig"] = ["Dit is niet uw huidige wachtwoord."]
    zwak = passwords.weakness(nieuw, (account.gebruikersnaam, *PRODUCT_WORDS))
    if zwak is not None:
        fouten["nieuw"] = [zwak]
    if fouten:
        raise InvalidInput(fouten)
    account.wachtwoord_hash = passwords.hash_password(nieuw)
    end_all_sessions(session, account)


def check_password(session: Session, gebruikersnaam: str, wachtwoord: str) -> Account | None:
    """The active account that name and password belong to, or None.

    An unknown name, and one that has no password here, costs the same work as a wrong password and
    gives the same answer.
    """
    account = queries.account_by_name(session, fold_name(gebruikersnaam))
    known = (account.wachtwoord_hash if account else "") or passwords.NOBODY
    correct = passwords.matches(known, wachtwoord)
    if account is None or not correct or not account.actief:
        return None
    if passwords.is_dated(account.wachtwoord_hash):
        account.wachtwoord_hash = passwords.hash_password(wachtwoord)
    return account


def start_session(
    session: Session,
    account: Account,
    now: datetime,
    limiet: SessieLimiet,
    stap: Stap,
) -> str:
    """Sign ``account`` in: gives the new token for the cookie. Clears away what has expired.

    ``stap`` says how far the person came: one that waits for its second step opens no staff page.
    """
    clear_sessions(session, now, limiet)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(
        Sessie(
            sleutel_hash=_hash(token),
            account_id=account.id,
            begonnen_op=now,
            gezien_op=now,
            stap=stap,
            bevestigd_op=None if stap == Stap.WACHTWOORD else now,
        )
    )
    session.flush()
    return token


def resume_session(
    session: Session, token: str, now: datetime, limiet: SessieLimiet
) -> Sessie | None:
    """The living session that ``token`` opens, or None. Notes once a minute that it is in use."""
    sessie = queries.session_with_account(session, _hash(token))
    if sessie is None or not sessie.account.actief:
        return None
    if now - sessie.gezien_op > limiet.stil or now - sessie.begonnen_op > limiet.totaal:
        return None
    if sessie.stap == Stap.WACHTWOORD and now - sessie.begonnen_op > SECOND_STEP_WITHIN:
        return None
    if now - sessie.gezien_op >= SEEN_EVERY:
        sessie.gezien_op = now
    return sessie


def is_recent(sessie: Sessie, now: datetime) -> bool:
    """Whether the person showed who they are so short ago that they need not do it again."""
    return sessie.bevestigd_op is not None and now - sessie.bevestigd_op <= RECENT


def clear_sessions(session: Session, now: datetime, limiet: SessieLimiet) -> int:
    """Remove every session that has expired at ``now``; gives how many."""
    return deleted(
        session,
        delete(Sessie).where(
            (Sessie.gezien_op < now - limiet.stil) | (Sessie.begonnen_op < now - limiet.totaal)
        ),
    )


def end_session(session: Session, token: str) -> None:
    """End the session that ``token`` opens, if there is one."""
    session.execute(delete(Sessie).where(Sessie.sleutel_hash == _hash(token)))


def end_all_sessions(session: Session, account: Account) -> None:
    """End every session of ``account``, on every device."""
    session.execute(delete(Sessie).where(Sessie.account_id == account.id))


def fold_name(gebruikersnaam: str) -> str:
    """A user name as it is kept: without spaces around it, in lower case."""
    return gebruikersnaam.strip().lower()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
