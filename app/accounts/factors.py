"""The second step of an account: its code app, passkeys and recovery codes in the database.

The caller opens and closes the transaction, counts tries, and has checked that it is the owner.
"""

import hashlib
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, Update, delete, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.accounts import codes, passkeys, passwords, queries, services
from app.accounts.models import Account, GebruikteUitdaging, Herstelcode, Passkey, Totp
from app.accounts.passkeys import Kept, PasskeyError, Site
from app.core.db import deleted
from app.core.errors import InvalidInput, NotFound

LONGEST_NAME = 60
MOST_PASSKEYS = 20
KEEP_CHALLENGES = timedelta(hours=1)
LAST_ONE = "Dit is uw laatste tweede stap. Stel eerst een andere in."


def set_totp(session: Session, account: Account, sealed: str, now: datetime, period: int) -> None:
    """Make ``sealed`` the code app of ``account``, instead of one that it may have.

    ``period`` is that of the code by which the app was tried: it is used up.
    """
    session.execute(delete(Totp).where(Totp.account_id == account.id))
    session.add(
        Totp(
            account_id=account.id,
            secret=sealed,
            aangemaakt_op=now,
            bevestigd_op=now,
            laatste_stap=period,
        )
    )
    session.flush()


def use_totp(session: Session, account: Account, secret_key: str, code: str, now: datetime) -> bool:
    """Whether ``code`` of the code app is right at ``now``; it is used up by this."""
    totp = queries.totp_of(session, account.id)
    secret = totp and codes.unseal(secret_key, account.id, totp.secret)
    if not totp or not secret:
        return False
    period = codes.matching_period(secret, code, now, totp.laatste_stap)
    if period is None:
        return False
    return _took_one(
        session,
        update(Totp)
        .where(Totp.account_id == account.id, Totp.laatste_stap < period)
        .values(laatste_stap=period),
    )


def use_recovery_code(session: Session, account: Account, typed: str, now: datetime) -> bool:
    """Whether ``typed`` is a recovery code that was not used yet; it is used up by this."""
    bare = codes.bare_recovery_code(typed)
    if bare is None:
        return False
    for code in queries.unused_recovery_codes(session, account.id):
        if passwords.matches(code.hash, bare):
            return _took_one(
                session,
                update(Herstelcode)
                .where(Herstelcode.id == code.id, Herstelcode.gebruikt_op.is_(None))
                .values(gebruikt_op=now),
            )
    return False


def renew_recovery_codes(session: Session, account: Account) -> list[str]:
    """Ten new recovery codes, to be shown once; those from before are no good any more."""
    session.execute(delete(Herstelcode).where(Herstelcode.account_id == account.id))
    new = codes.new_recovery_codes()
    session.add_all(
        Herstelcode(account_id=account.id, hash=passwords.hash_password(code.replace("-", "")))
        for code in new
    )
    session.flush()
    return new


def add_passkey(
    session: Session, account: Account, kept: Kept, naam: str, now: datetime
) -> Passkey:
    """Keep a passkey under ``naam``. Raises InvalidInput when it is known or there are too many."""
    known = queries.passkeys_of(session, account.id)
    if len(known) >= MOST_PASSKEYS:
        raise InvalidInput(
            {"naam": [f"U hebt al {MOST_PASSKEYS} passkeys. Haal er eerst een weg."]}
        )
    if queries.passkey_by_credential(session, kept.credential_id) is not None:
        raise InvalidInput({"naam": ["Deze passkey is hier al bekend."]})
    passkey = Passkey(
        account_id=account.id,
        credential_id=kept.credential_id,
        public_key=kept.public_key,
        sign_count=kept.sign_count,
        naam=naam.strip()[:LONGEST_NAME] or f"Passkey {len(known) + 1}",
        aangemaakt_op=now,
    )
    session.add(passkey)
    session.flush()
    return passkey


def use_passkey(
    session: Session, site: Site, challenge: str, answer: str, now: datetime
) -> Account:
    """The account whose passkey answered ``challenge`` rightly. Raises PasskeyError.

    The challenge is used up, whatever comes of it. A passkey opens no closed account.
    """
    if not use_challenge(session, challenge, now):
        raise PasskeyError("The challenge was answered before.")
    passkey = queries.passkey_by_credential(session, passkeys.credential_of(answer))
    if passkey is None:
        raise PasskeyError("The passkey is not known here.")
    account = session.get_one(Account, passkey.account_id)
    kept = Kept(passkey.credential_id, passkey.public_key, passkey.sign_count)
    handle = passkeys.handle_of(account.id)
    passkey.sign_count = passkeys.check_known(site, challenge, answer, kept, handle)
    if not account.actief or account.met_sso:
        raise PasskeyError("The account of the passkey is closed.")
    passkey.gebruikt_op = now
    return account


def remove_totp(session: Session, account: Account, required: bool) -> None:
    """Take the code app away. Raises InvalidInput when a second step is ``required`` and it is
    the last one."""
    _check_not_last(required and not queries.passkeys_of(session, account.id))
    session.execute(delete(Totp).where(Totp.account_id == account.id))
    _forget_without_step(session, account)


def remove_passkey(session: Session, account: Account, passkey_id: int, required: bool) -> bool:
    """Take a passkey away; whether there was one. Raises InvalidInput as ``remove_totp`` does."""
    mine = queries.passkeys_of(session, account.id)
    passkey = next((one for one in mine if one.id == passkey_id), None)
    if passkey is None:
        return False
    last = len(mine) == 1 and queries.totp_of(session, account.id) is None
    _check_not_last(required and last)
    session.delete(passkey)
    session.flush()
    _forget_without_step(session, account)
    return True


def wipe(session: Session, account: Account) -> int:
    """Take every second step and recovery code away; gives how many steps there were."""
    gone = deleted(session, delete(Passkey).where(Passkey.account_id == account.id))
    gone += deleted(session, delete(Totp).where(Totp.account_id == account.id))
    session.execute(delete(Herstelcode).where(Herstelcode.account_id == account.id))
    return gone


def wipe_of(session: Session, gebruikersnaam: str) -> tuple[Account, int]:
    """For who lost everything: their account without any second step, and how many there were.

    Ends every session of it. Raises NotFound.
    """
    account = queries.account_by_name(session, services.fold_name(gebruikersnaam))
    if account is None:
        raise NotFound(f"Er is geen account met de naam {gebruikersnaam}.")
    services.end_all_sessions(session, account)
    return account, wipe(session, account)


def use_challenge(session: Session, challenge: str, now: datetime) -> bool:
    """Whether ``challenge`` was not answered before. From now on it is; clears away old ones."""
    clear_challenges(session, now)
    hashed = hashlib.sha256(challenge.encode()).hexdigest()
    try:
        with session.begin_nested():
            session.add(GebruikteUitdaging(hash=hashed, moment=now))
    except IntegrityError:
        return False
    return True


def clear_challenges(session: Session, now: datetime) -> int:
    """Remove the challenges that have long expired at ``now``; gives how many."""
    return deleted(
        session,
        delete(GebruikteUitdaging).where(GebruikteUitdaging.moment < now - KEEP_CHALLENGES),
    )


def _took_one(session: Session, what: Update) -> bool:
    """Whether ``what`` changed a row: of several who try at the same moment, one does."""
    done = session.execute(what.execution_options(synchronize_session=False))
    return cast(CursorResult[Any], done).rowcount == 1


def _check_not_last(last: bool) -> None:
    if last:
        raise InvalidInput({"": [LAST_ONE]})


def _forget_without_step(session: Session, account: Account) -> None:
    """Recovery codes stand in for a second step: without one they open nothing, so they go."""
    if not queries.has_second_step(session, account.id):
        session.execute(delete(Herstelcode).where(Herstelcode.account_id == account.id))
