"""The second step of an account in the database."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts import codes, factors, passkeys, queries, services
from app.accounts.models import Account, GebruikteUitdaging, Herstelcode, Totp
from app.accounts.passkeys import Kept, PasskeyError, Site
from app.accounts.types import SessieLimiet, Stap
from app.core.db import Database
from app.core.errors import InvalidInput, NotFound
from tests.sleutelhouder import Sleutelhouder

NOW = datetime(2026, 11, 22, 12, 0, 10, tzinfo=UTC)
PERIOD = int(NOW.timestamp()) // codes.PERIOD
LIMIT = SessieLimiet(stil=timedelta(minutes=30), totaal=timedelta(hours=10))
KEY = "0123456789abcdef0123456789abcdef"
SITE = Site("Dichtbij", "http://localhost", "localhost")


@pytest.fixture
def secret(session: Session, account: Account) -> str:
    """The secret of the code app of ``account``; no code of it was used."""
    made = codes.new_secret()
    factors.set_totp(session, account, codes.seal(KEY, account.id, made), NOW, 0)
    session.commit()
    return made


@pytest.fixture
def holder(session: Session, account: Account) -> Sleutelhouder:
    """The device with the passkey of ``account``."""
    found = Sleutelhouder()
    add(session, account, found)
    session.commit()
    return found


def add(session: Session, account: Account, holder: Sleutelhouder, naam: str = "Laptop") -> None:
    handle = passkeys.handle_of(account.id)
    options, challenge = passkeys.ask_new(SITE, handle, account.gebruikersnaam, "Jan", [])
    kept = passkeys.read_new(SITE, challenge, holder.make(options))
    factors.add_passkey(session, account, kept, naam, NOW)


def sign_in(session: Session, holder: Sleutelhouder) -> Account:
    options, challenge = passkeys.ask_known(SITE)
    return factors.use_passkey(session, SITE, challenge, holder.sign(options), NOW)


def test_a_code_counts_once(session: Session, account: Account, secret: str) -> None:
    code = codes.code_at(secret, NOW)
    assert factors.use_totp(session, account, KEY, code, NOW)
    session.commit()
    session.expire_all()
    assert not factors.use_totp(session, account, KEY, code, NOW)
    later = NOW + timedelta(seconds=30)
    assert not factors.use_totp(session, account, KEY, code, later)
    assert factors.use_totp(session, account, KEY, codes.code_at(secret, later), later)


def test_of_two_at_the_same_moment_one_gets_in(
    database: Database, session: Session, account: Account, secret: str
) -> None:
    """The second one read the row before the first had written it."""
    code = codes.code_at(secret, NOW)
    with database.sessions() as other:
        stale = queries.totp_of(other, account.id)
        assert stale is not None
        other.commit()
        assert factors.use_totp(session, account, KEY, code, NOW)
        session.commit()
        assert stale.laatste_stap == 0
        assert not factors.use_totp(other, account, KEY, code, NOW)


def test_a_code_is_kept_sealed(session: Session, account: Account, secret: str) -> None:
    kept = session.scalars(select(Totp.secret)).one()
    assert secret not in kept
    assert len(kept) <= 255
    assert not factors.use_totp(session, account, KEY + "x", codes.code_at(secret, NOW), NOW)


def test_a_new_code_app_replaces_the_old_one(
    session: Session, account: Account, secret: str
) -> None:
    new = codes.new_secret()
    factors.set_totp(session, account, codes.seal(KEY, account.id, new), NOW, PERIOD)
    assert not factors.use_totp(session, account, KEY, codes.code_at(secret, NOW), NOW)
    assert not factors.use_totp(session, account, KEY, codes.code_at(new, NOW), NOW)
    later = NOW + timedelta(seconds=30)
    assert factors.use_totp(session, account, KEY, codes.code_at(new, later), later)


def test_recovery_codes_are_kept_as_hashes_and_count_once(
    session: Session, account: Account, secret: str
) -> None:
    made = factors.renew_recovery_codes(session, account)
    session.commit()
    kept = session.scalars(select(Herstelcode.hash)).all()
    assert len(kept) == 10
    assert all(one.startswith("$argon2id$") for one in kept)
    assert factors.use_recovery_code(session, account, made[3].upper(), NOW)
    assert not factors.use_recovery_code(session, account, made[3], NOW)
    assert not factors.use_recovery_code(session, account, "abcd-efgh-jkmn", NOW)
    assert queries.count_recovery_codes(session, account.id) == 9
    new = factors.renew_recovery_codes(session, account)
    assert not factors.use_recovery_code(session, account, made[4], NOW)
    assert factors.use_recovery_code(session, account, new[0], NOW)


def test_a_passkey_signs_in_and_is_noted(
    session: Session, account: Account, holder: Sleutelhouder
) -> None:
    assert sign_in(session, holder) is account
    (passkey,) = queries.passkeys_of(session, account.id)
    assert passkey.gebruikt_op == NOW
    assert passkey.naam == "Laptop"


def test_an_answer_counts_once(session: Session, account: Account, holder: Sleutelhouder) -> None:
    options, challenge = passkeys.ask_known(SITE)
    answer = holder.sign(options)
    factors.use_passkey(session, SITE, challenge, answer, NOW)
    session.commit()
    with pytest.raises(PasskeyError, match="before"):
        factors.use_passkey(session, SITE, challenge, answer, NOW)


def test_the_count_is_kept_and_a_copy_is_refused(
    session: Session, account: Account, holder: Sleutelhouder
) -> None:
    holder.count = 7
    sign_in(session, holder)
    session.commit()
    holder.count = 6
    with pytest.raises(PasskeyError, match="backwards"):
        sign_in(session, holder)
    holder.count = 4_294_967_295
    sign_in(session, holder)
    session.commit()
    (passkey,) = queries.passkeys_of(session, account.id)
    assert passkey.sign_count == 4_294_967_295


def test_a_passkey_opens_no_closed_or_foreign_account(
    session: Session, account: Account, holder: Sleutelhouder
) -> None:
    account.sso_uitgever, account.sso_onderwerp = "https://idp.example", "1"
    with pytest.raises(PasskeyError, match="closed"):
        sign_in(session, holder)
    account.sso_uitgever = account.sso_onderwerp = None
    services.disable(session, "jan")
    with pytest.raises(PasskeyError, match="closed"):
        sign_in(session, holder)
    with pytest.raises(PasskeyError, match="not known"):
        stranger = Sleutelhouder(number=2)
        sign_in(session, stranger)


def test_the_same_passkey_is_kept_once(
    session: Session, account: Account, holder: Sleutelhouder
) -> None:
    with pytest.raises(InvalidInput):
        add(session, account, holder)
    assert len(queries.passkeys_of(session, account.id)) == 1


def test_a_passkey_without_a_name_gets_a_number(session: Session, account: Account) -> None:
    for number in (1, 2):
        add(session, account, Sleutelhouder(number=number), "  ")
    assert [one.naam for one in queries.passkeys_of(session, account.id)] == [
        "Passkey 1",
        "Passkey 2",
    ]


def test_there_is_an_end_to_passkeys(session: Session, account: Account) -> None:
    for number in range(factors.MOST_PASSKEYS):
        kept = Kept(f"id-{number}", b"x", 0)
        factors.add_passkey(session, account, kept, "", NOW)
    with pytest.raises(InvalidInput) as error:
        factors.add_passkey(session, account, Kept("nog-een", b"x", 0), "", NOW)
    assert "20 passkeys" in error.value.fouten["naam"][0]


def test_the_last_second_step_stays_where_one_is_needed(
    session: Session, account: Account, secret: str, holder: Sleutelhouder
) -> None:
    (passkey,) = queries.passkeys_of(session, account.id)
    factors.renew_recovery_codes(session, account)
    assert factors.remove_passkey(session, account, passkey.id, required=True)
    with pytest.raises(InvalidInput):
        factors.remove_totp(session, account, required=True)
    add(session, account, holder)
    factors.remove_totp(session, account, required=True)
    (passkey,) = queries.passkeys_of(session, account.id)
    with pytest.raises(InvalidInput):
        factors.remove_passkey(session, account, passkey.id, required=True)
    assert queries.count_recovery_codes(session, account.id) == 10
    assert factors.remove_passkey(session, account, passkey.id, required=False)
    assert not queries.has_second_step(session, account.id)
    assert queries.count_recovery_codes(session, account.id) == 0


def test_nobody_takes_away_the_passkey_of_another(
    session: Session, account: Account, holder: Sleutelhouder
) -> None:
    (passkey,) = queries.passkeys_of(session, account.id)
    other = services.create_account(
        session, "GM0193", "piet", "", account.rol, "paard batterij nietje"
    )
    assert not factors.remove_passkey(session, other, passkey.id, required=False)
    assert len(queries.passkeys_of(session, account.id)) == 1


def test_wiping_leaves_nothing_and_ends_sessions(
    session: Session, account: Account, secret: str, holder: Sleutelhouder
) -> None:
    factors.renew_recovery_codes(session, account)
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    assert queries.with_second_step(session) == {account.id}
    found, gone = factors.wipe_of(session, " JAN ")
    assert (found, gone) == (account, 2)
    assert not queries.has_second_step(session, account.id)
    assert session.scalars(select(Herstelcode.id)).all() == []
    assert services.resume_session(session, token, NOW, LIMIT) is None
    with pytest.raises(NotFound):
        factors.wipe_of(session, "niemand")


def test_used_challenges_go_after_an_hour(session: Session) -> None:
    assert factors.use_challenge(session, "een", NOW)
    assert not factors.use_challenge(session, "een", NOW)
    assert factors.use_challenge(session, "twee", NOW + timedelta(minutes=59))
    assert factors.use_challenge(session, "drie", NOW + timedelta(minutes=61))
    assert len(session.scalars(select(GebruikteUitdaging.hash)).all()) == 2


def test_half_a_session_ends_after_half_an_hour(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.WACHTWOORD)
    for minutes in (20, 30):
        half = services.resume_session(session, token, NOW + timedelta(minutes=minutes), LIMIT)
        assert half is not None
        assert not services.is_recent(half, NOW)
    assert services.resume_session(session, token, NOW + timedelta(minutes=31), LIMIT) is None


def test_a_sign_in_is_recent_for_ten_minutes(session: Session, account: Account) -> None:
    token = services.start_session(session, account, NOW, LIMIT, Stap.VOLLEDIG)
    sessie = services.resume_session(session, token, NOW, LIMIT)
    assert sessie is not None
    assert services.is_recent(sessie, NOW + timedelta(minutes=10))
    assert not services.is_recent(sessie, NOW + timedelta(minutes=10, seconds=1))


def test_an_account_of_the_gemeente_has_no_password(session: Session, account: Account) -> None:
    account.wachtwoord_hash = ""
    for typed in ("", "kaas-fiets-dijk"):
        assert services.check_password(session, "jan", typed) is None
