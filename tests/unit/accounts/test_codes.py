"""Codes of an app, and recovery codes."""

import re
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
import time_machine

from app.accounts import codes

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
NOW = datetime(2026, 11, 22, 12, 0, 10, tzinfo=UTC)
PERIOD = int(NOW.timestamp()) // 30
KEY = "0123456789abcdef0123456789abcdef"


def code(seconds: int) -> str:
    return codes.code_at(SECRET, NOW + timedelta(seconds=seconds))


def test_the_code_of_rfc_6238() -> None:
    """Of its table of examples: the last six of 94287082, at second 59."""
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    at = datetime.fromtimestamp(59, UTC)
    assert codes.matching_period(secret, "287082", at, 0) == 1


@pytest.mark.parametrize(("seconds", "period"), [(0, 0), (-30, -1), (30, 1)])
def test_a_code_is_good_around_its_own_half_minute(seconds: int, period: int) -> None:
    assert codes.matching_period(SECRET, code(seconds), NOW, 0) == PERIOD + period


@pytest.mark.parametrize("seconds", [-60, 60, -3600, 86400])
def test_and_not_before_or_after(seconds: int) -> None:
    assert codes.matching_period(SECRET, code(seconds), NOW, 0) is None


@pytest.mark.parametrize("used", [PERIOD, PERIOD + 1])
def test_a_used_code_is_refused(used: int) -> None:
    assert codes.matching_period(SECRET, code(0), NOW, used) is None


def test_the_next_code_is_good_after_a_used_one() -> None:
    assert codes.matching_period(SECRET, code(30), NOW, PERIOD) == PERIOD + 1


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "½½½½½½", "-" * 40])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert codes.matching_period(SECRET, typed, NOW, 0) is None


def test_spaces_in_a_code_do_not_matter() -> None:
    plain = code(0)
    assert codes.matching_period(SECRET, f" {plain[:3]} {plain[3:]} ", NOW, 0) == PERIOD


def test_a_secret_has_160_bits_and_fits_an_app() -> None:
    first, second = codes.new_secret(), codes.new_secret()
    assert first != second
    assert re.fullmatch("[A-Z2-7]{32}", first)
    read = pyotp.parse_uri(codes.app_address(first, "jan de boer", "Dichtbij"))
    assert isinstance(read, pyotp.TOTP)
    assert (read.secret, read.name, read.issuer) == (first, "jan de boer", "Dichtbij")
    assert read.at(NOW) == codes.code_at(first, NOW)
    assert codes.readable(first).replace(" ", "") == first


def test_a_secret_is_sealed_for_one_account_of_one_installation() -> None:
    sealed = codes.seal(KEY, 7, SECRET)
    assert SECRET not in sealed
    assert codes.unseal(KEY, 7, sealed) == SECRET
    assert codes.unseal(KEY, 8, sealed) is None
    assert codes.unseal(KEY + "x", 7, sealed) is None
    assert codes.unseal(KEY, 7, sealed[:-4] + "AAA=") is None
    assert codes.unseal(KEY, 7, "é") is None
    assert codes.unseal(KEY, 7, "") is None


def test_a_sealed_secret_in_a_form_gets_too_old() -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        sealed = codes.seal(KEY, 7, SECRET)
        clock.shift(60)
        assert codes.unseal(KEY, 7, sealed, within=60) == SECRET
        clock.shift(1)
        assert codes.unseal(KEY, 7, sealed, within=60) is None
        assert codes.unseal(KEY, 7, sealed) == SECRET


def test_recovery_codes_are_ten_and_easy_to_type_over() -> None:
    made = codes.new_recovery_codes()
    assert len(set(made)) == 10
    assert all(re.fullmatch("(?:[a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}", one) for one in made)
    assert not set(made) & set(codes.new_recovery_codes())
    assert codes.bare_recovery_code(f" {made[0].upper().replace('-', ' ')} ") == made[0].replace(
        "-", ""
    )


@pytest.mark.parametrize("typed", ["", "abcd", "abcd-efgh-jkm0", "abcd-efgh-jkmn-p", "١" * 12])
def test_what_can_be_no_recovery_code_is_not_looked_up(typed: str) -> None:
    assert codes.bare_recovery_code(typed) is None
