"""Accounts of people who sign in at the gemeente, on SQLite and on PostgreSQL."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.accounts import queries, services, sso_accounts
from app.accounts.models import Account
from app.accounts.sso_accounts import account_of, withdraw
from app.accounts.sso_claims import Persoon
from app.accounts.sso_errors import Reden, SsoError
from app.accounts.types import Rol, SessieLimiet, Stap
from app.core.clock import utcnow
from app.core.db import Database
from tests.integration.accounts.conftest import PASSWORD

LIMIT = SessieLimiet(timedelta(minutes=30), timedelta(hours=10))
ISSUER = "https://inloggen.example/realms/gemeente"
JAN = Persoon(ISSUER, "0b5c", "Jan de Boer", "jan", Rol.SWT)


def test_issuer_and_subject_together_are_who_somebody_is(session: Session) -> None:
    first = account_of(session, JAN, "GM0193")
    assert account_of(session, replace(JAN, wens="piet"), "GM0193") is first
    elsewhere = account_of(session, replace(JAN, uitgever="https://ander.example"), "GM0193")
    other = account_of(session, replace(JAN, onderwerp="0B5C"), "GM0193")
    assert len({first.id, elsewhere.id, other.id}) == 3
    assert [a.gebruikersnaam for a in (first, elsewhere, other)] == ["jan", "jan-2", "jan-3"]


def test_an_account_with_a_password_is_never_taken_over(session: Session, account: Account) -> None:
    mine = account_of(session, replace(JAN, wens=account.gebruikersnaam), "GM0193")
    assert mine.id != account.id
    assert (account.sso_uitgever, account.rol) == (None, Rol.BELEID)
    assert services.check_password(session, account.gebruikersnaam, PASSWORD) is account


def test_nobody_gets_in_with_a_password(session: Session) -> None:
    made = account_of(session, JAN, "GM0193")
    assert services.check_password(session, made.gebruikersnaam, "") is None


def test_two_at_the_same_moment_are_one_account(
    database: Database, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second did not see the first, and learns of it from the database."""
    with database.transaction() as other:
        first = account_of(other, JAN, "GM0193").id
    with monkeypatch.context() as blind:
        blind.setattr(sso_accounts, "_known", lambda *_: None)
        blind.setattr(queries, "account_by_name", lambda *_: None)
        with pytest.raises(IntegrityError):
            account_of(session, JAN, "GM0193")
    session.rollback()
    assert account_of(session, JAN, "GM0193").id == first


def test_without_a_role_no_account_and_no_session(session: Session) -> None:
    nobody = replace(JAN, rol=None)
    with pytest.raises(SsoError) as caught:
        account_of(session, nobody, "GM0193")
    assert caught.value.reden is Reden.GEEN_ROL
    withdraw(session, nobody)
    assert queries.account_by_name(session, "jan") is None

    account = account_of(session, JAN, "GM0193")
    services.start_session(session, account, utcnow(), LIMIT, Stap.VOLLEDIG)
    withdraw(session, JAN)
    assert queries.count_sessions(session, account.id) == 1
    withdraw(session, nobody)
    assert queries.count_sessions(session, account.id) == 0


def test_closed_is_closed_with_or_without_a_role(session: Session) -> None:
    account_of(session, JAN, "GM0193")
    services.disable(session, "jan")
    for persoon in (JAN, replace(JAN, rol=None)):
        with pytest.raises(SsoError) as caught:
            account_of(session, persoon, "GM0193")
        assert caught.value.reden is Reden.AFGESLOTEN
