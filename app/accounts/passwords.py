"""Passwords: how they are kept, and which ones are too easy. Pure, apart from the hash's salt."""

import itertools
import re
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.core.text import fold

SHORTEST, LONGEST, ADVISED = 8, 128, 15
COMMON_FILE = Path(__file__).with_name("veelgebruikte_wachtwoorden.txt")
LOOK_ALIKES = str.maketrans("013457@$!", "oieasta" + "si")

# OWASP's advice for argon2id: 19 MiB, two passes, one lane.
_hasher = PasswordHasher(memory_cost=19 * 1024, time_cost=2, parallelism=1)

# The hash of a random text that nobody kept. Checking it takes as long as checking a real one.
NOBODY = (
    "$argon2id$v=19$m=19456,t=2,p=1$"
    "Y4/bBdlioQxokgyuMsnk0Q$WSnfw5LneSVsxVbh/DmtAkhkoA+ocnRhHfP0wXpfX4U"
)


def hash_password(password: str) -> str:
    """The argon2id hash of ``password``, with its own salt and parameters in it."""
    return _hasher.hash(password)


def matches(password_hash: str, password: str) -> bool:
    """Whether ``password`` belongs to ``password_hash``."""
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def is_dated(password_hash: str) -> bool:
    """Whether ``password_hash`` was made with other parameters than today's."""
    return _hasher.check_needs_rehash(password_hash)


def weakness(password: str, own_words: tuple[str, ...] = ()) -> str | None:
    """Why ``password`` may not be used, as a Dutch sentence; None when it may.

    Length, and not being a usual one: no rules about which signs it holds (ASVS 6.2). ``own_words``
    are words somebody would try first: the account's name, the gemeente, this product.
    """
    if len(password) < SHORTEST:
        return f"Kies een wachtwoord van {SHORTEST} tekens of meer. {ADVISED} of meer is beter."
    if len(password) > LONGEST:
        return f"Kies een wachtwoord van hoogstens {LONGEST} tekens."
    core = _core(password)
    if len(set(password)) < 4 or not core or _is_sequence(password):
        return "Dit wachtwoord is te makkelijk te raden. Kies bijvoorbeeld vier losse woorden."
    if core in _common() or core in {_core(word) for word in own_words}:
        return "Dit wachtwoord gebruiken veel mensen. Kies bijvoorbeeld vier losse woorden."
    return None


def _core(password: str) -> str:
    """The word that a password is built on: ``W3lkom2026!`` is built on ``welkom``."""
    bare = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", fold(password))
    return re.sub(r"[\W\d_]+", "", bare.translate(LOOK_ALIKES))


def _is_sequence(password: str) -> bool:
    """Whether every character follows the one before it by the same step: ``12345678``."""
    codes = [ord(char) for char in password]
    return len({after - before for before, after in itertools.pairwise(codes)}) == 1


@cache
def _common() -> frozenset[str]:
    lines = COMMON_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(_core(line) for line in lines if line and not line.startswith("#"))
