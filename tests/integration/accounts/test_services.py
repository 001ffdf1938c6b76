"""Accounts and sessions in the database."""

from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.accounts import demo, queries, services
from app.accounts.models import Account, Sessie
from app.accounts.types import Rol, SessieLimiet, Stap
from app.core.errors import InvalidInput, NotFound

PASSWORD = "kaas-fiets-dijk"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LIMIT = SessieLimiet(stil=timedelta(minutes=30), totaal=timedelta(hours=10))


def test_password_and_name_open_the_account(session: Session, account: Account) -> None:
    assert services.check_password(session, "jan", PASSWORD) is account
    assert services.check_password(session, "  JAN ", PASSWORD) is account


@pytest.mark.parametrize(
    ("naam", "wachtwoord"),
    [
        ("jan", "kaas-fiets-dij"),
        ("jan", PASSWORD.upper()),
        ("jan", ""),
        ("piet", PASSWORD),
        ("", ""),
        ("' OR 1=1 --", PASSWORD),
        ("jan", "x" * 100_000),
    ],
)
def test_nothing_else_does(session: Session, account: Account, naam: str, wachtwoord: str) -> None:
    assert services.check_password(session, naam, wachtwoord) is None


def test_an_old_hash_is_renewed_at_sign_in(session: Session, account: Account) -> None:
    account.wachtwoord_hash = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(
        PASSWORD
    )
    session.commit()
    assert services.check_password(session, "jan", PASSWORD) is account
    assert account.wachtwoord_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert services.check_password(session, "jan", PASSWORD) is account


def test_a_name_exists_once_whatever_its_capitals(session: Session, account: Account) -> None:
    with pytest.raises(InvalidInput) as error:
        services.create_account(session, "GM0193", "JAN", "", Rol.SWT, "kort")
    assert set(error.value.fouten) == {"gebruikersnaam", "wachtwoord"}
    assert session.scalar(select(func.count(Account.id))) == 1


def test_an_account_without_a_name_is_refused(session: Session) -> None:
    with pytest.raises(InvalidInput) as error:
        services.create_account(session, "GM0193", "  ", "", Rol.SWT, PASSWORD)
    assert list(error.value.fouten) == ["gebruikersnaam"]


def test_a_session_is_kept_as_a_hash(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    other = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    assert token != other
    assert len(token) >= 43  # 256 bits
    kept = session.scalars(select(Sessie.sleutel_hash)).all()
    assert token not in kept
    found = services.resume_session(session, token, NOW, LIMIT)
    assert found is not None
    assert found.account is account
    assert services.resume_session(session, kept[0], NOW, LIMIT) is None


def test_a_session_ends_when_it_is_idle(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    almost = NOW + timedelta(minutes=30)
    assert services.resume_session(session, token, almost + timedelta(seconds=1), LIMIT) is None
    assert services.resume_session(session, token, almost, LIMIT) is not None
    later = almost + timedelta(minutes=29)
    assert services.resume_session(session, token, later, LIMIT) is not None


def test_a_session_ends_however_busy(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    moment = NOW
    while moment < NOW + timedelta(hours=10):
        assert services.resume_session(session, token, moment, LIMIT) is not None
        moment += timedelta(minutes=20)
    assert services.resume_session(session, token, moment + timedelta(minutes=1), LIMIT) is None


def test_use_is_noted_at_most_once_a_minute(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    session.commit()
    services.resume_session(session, token, NOW + timedelta(seconds=59), LIMIT)
    assert not session.dirty
    services.resume_session(session, token, NOW + timedelta(seconds=60), LIMIT)
    assert session.dirty


def test_signing_in_clears_what_has_expired(session: Session, account: Account) -> None:
    services.start_session(session, account, NOW - timedelta(hours=11), LIMIT, Stap.VOLLEDIG)
    services.start_session(session, account, NOW - timedelta(minutes=31), LIMIT, Stap.VOLLEDIG)
    services.start_session(session, account, NOW - timedelta(minutes=5), LIMIT, Stap.VOLLEDIG)
    services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    assert queries.count_sessions(session, account.id) == 2


def test_ending_a_session_leaves_the_others(session: Session, account: Account) -> None:
    here = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    there = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    services.end_session(session, here)
    services.end_session(session, "bestaat niet")
    assert services.resume_session(session, here, NOW, LIMIT) is None
    assert services.resume_session(session, there, NOW, LIMIT) is not None


def test_closing_an_account_ends_everything(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    services.disable(session, " Jan ")
    session.commit()
    assert services.resume_session(session, token, NOW, LIMIT) is None
    assert services.check_password(session, "jan", PASSWORD) is None
    with pytest.raises(NotFound):
        services.disable(session, "piet")


def test_a_session_of_a_closed_account_is_dead(session: Session, account: Account) -> None:
    """Even one that would have slipped in while the account was being closed."""
    services.disable(session, "jan")
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    assert services.resume_session(session, token, NOW, LIMIT) is None


def test_changing_the_password(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    with pytest.raises(InvalidInput) as error:
        services.change_password(session, account, "verkeerd", "welkom01")
    assert set(error.value.fouten) == {"huidig", "nieuw"}
    services.change_password(session, account, PASSWORD, "paard batterij nietje")
    assert services.check_password(session, "jan", PASSWORD) is None
    assert services.check_password(session, "jan", "paard batterij nietje") is account
    assert services.resume_session(session, token, NOW, LIMIT) is None


def test_demo_accounts_are_made_once(session: Session) -> None:
    assert demo.create_missing(session, "GM0193") == len(Rol)
    assert demo.create_missing(session, "GM0193") == 0
    assert {account.rol for account in queries.all_accounts(session)} == set(Rol)
    for made in demo.DEMO_ACCOUNTS:
        assert services.check_password(session, made.rol.value, made.wachtwoord) is not None
