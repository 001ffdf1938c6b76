"""Which passwords are too easy, and how the others are kept."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts import passwords
from app.accounts.demo import DEMO_ACCOUNTS
from app.accounts.services import PRODUCT_WORDS

OWASP = "$argon2id$v=19$m=19456,t=2,p=1$"


@pytest.mark.parametrize(
    "password",
    [
        "",
        "kort",
        "zeventk",
        "password",
        "Password1!",
        "P@ssw0rd2026",
        "welkom01",
        "W3lkom2026!!",
        "Welkom  01",
        "!!geheim!!",
        "12345678",
        "87654321",
        "abcdefghijkl",
        "aaaaaaaaaaaa",
        "11112222",
        "00000000000000000",
        "qwertyuiop",
        "zwolle2026!",
        "Dichtbij123",
        "marianne1",
        "x" * 129,
    ],
)
def test_too_easy(password: str) -> None:
    assert passwords.weakness(password, ("marianne", *PRODUCT_WORDS)) is not None


@pytest.mark.parametrize(
    "password",
    [
        "paard batterij nietje correct",
        "kaas-fiets-dijk",
        "Tj7#kLm2",
        "alleen kleine letters",
        "ik woon al jaren in zwolle zuid",
        "пароль который длинный",
        "kaas fiets dijk " * 8,
        *[demo.wachtwoord for demo in DEMO_ACCOUNTS],
    ],
)
def test_good_enough(password: str) -> None:
    """No rules about kinds of signs, spaces and all scripts allowed, 64 and more is fine."""
    assert passwords.weakness(password, ("marianne", *PRODUCT_WORDS)) is None


@given(st.text(max_size=200))
def test_judging_never_fails(password: str) -> None:
    found = passwords.weakness(password, ("naam",))
    assert found is None or found.endswith(".")


def test_hash_has_the_advised_parameters() -> None:
    made = passwords.hash_password("kaas-fiets-dijk")
    assert made.startswith(OWASP)
    assert made != passwords.hash_password("kaas-fiets-dijk")
    assert passwords.matches(made, "kaas-fiets-dijk")
    assert not passwords.matches(made, "kaas-fiets-dijk ")
    assert not passwords.is_dated(made)


def test_nobody_costs_the_same_work_and_opens_nothing() -> None:
    assert passwords.NOBODY.startswith(OWASP)
    assert not passwords.is_dated(passwords.NOBODY)
    for guess in ("", "nobody", "wachtwoord"):
        assert not passwords.matches(passwords.NOBODY, guess)


def test_a_damaged_hash_opens_nothing() -> None:
    assert not passwords.matches("geen hash", "geen hash")


def test_the_list_holds_plain_words_once() -> None:
    lines = passwords.COMMON_FILE.read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith("#")]
    assert len(entries) > 150
    assert len(entries) == len(set(entries))
    assert all(re.fullmatch(r"[a-z]+", entry) for entry in entries)
