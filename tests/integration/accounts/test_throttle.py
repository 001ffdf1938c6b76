"""Guessing gets slower, for everyone who guesses, and only for them."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.accounts import throttle
from app.accounts.models import Inlogpoging

SECRET = "een geheim van de installatie"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ADDRESS = "192.0.2.1"


def guess(session: Session, times: int, naam: str = "jan", adres: str = ADDRESS) -> None:
    for _ in range(times):
        throttle.note_try(session, throttle.keys(SECRET, naam, adres), NOW)


def wait(session: Session, naam: str = "jan", adres: str = ADDRESS, later: float = 0) -> int:
    moment = NOW + timedelta(seconds=later)
    return throttle.seconds_to_wait(session, throttle.keys(SECRET, naam, adres), moment)


@pytest.mark.parametrize(
    ("tries", "seconds"), [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (10, 32), (11, 60)]
)
def test_the_wait_doubles(session: Session, tries: int, seconds: int) -> None:
    guess(session, tries)
    assert wait(session, adres="198.51.100.7") == seconds


def test_the_wait_is_never_long(session: Session) -> None:
    guess(session, 200)
    assert wait(session) == 60
    assert wait(session, later=59.5) == 1
    assert wait(session, later=60) == 0


def test_tries_are_forgotten(session: Session) -> None:
    guess(session, 12)
    assert wait(session, later=31 * 60) == 0
    throttle.note_try(session, throttle.keys(SECRET, "piet", "x"), NOW + timedelta(hours=25))
    assert session.scalar(select(func.count(Inlogpoging.id))) == 2


def test_an_address_that_tries_many_names_waits(session: Session) -> None:
    for number in range(16):
        guess(session, 1, naam=f"naam{number}")
    assert wait(session, naam="nog een") > 0
    assert wait(session, naam="nog een", adres="198.51.100.7") == 0


def test_ipv6_counts_by_network(session: Session) -> None:
    for number in range(16):
        guess(session, 1, naam=f"naam{number}", adres=f"2001:db8:1:2::{number:x}")
    assert wait(session, naam="x", adres="2001:db8:1:2:ffff::1") > 0
    assert wait(session, naam="x", adres="2001:db8:1:3::1") == 0


def test_getting_in_clears_the_count(session: Session) -> None:
    guess(session, 8)
    throttle.forget_tries(session, throttle.keys(SECRET, "jan", ADDRESS))
    assert wait(session) == 0


def test_a_stranger_cannot_shut_out_a_known_browser(session: Session) -> None:
    mark = throttle.device_mark(SECRET, "jan")
    guess(session, 50)
    mine = throttle.keys(SECRET, "jan", ADDRESS, mark)
    assert throttle.seconds_to_wait(session, mine, NOW) == 0
    for _ in range(6):
        throttle.note_try(session, mine, NOW)
    assert throttle.seconds_to_wait(session, mine, NOW) == 2


@pytest.mark.parametrize("mark", ["", ".", "abc", "abc.def", "é.ü", "x" * 5000])
def test_a_made_up_mark_is_worth_nothing(mark: str) -> None:
    assert not throttle.is_device(SECRET, "jan", mark)
    assert throttle.keys(SECRET, "jan", ADDRESS, mark) == throttle.keys(SECRET, "jan", ADDRESS)


def test_a_mark_is_for_one_account_and_one_installation() -> None:
    mark = throttle.device_mark(SECRET, "jan")
    assert throttle.is_device(SECRET, "jan", mark)
    assert not throttle.is_device(SECRET, "piet", mark)
    assert not throttle.is_device("ander geheim", "jan", mark)


def test_the_table_names_nobody(session: Session) -> None:
    guess(session, 1, naam="jansen", adres="192.0.2.99")
    kept = " ".join(session.scalars(select(Inlogpoging.sleutel)))
    assert "jansen" not in kept
    assert "192.0.2" not in kept
    assert len(kept) == 129
