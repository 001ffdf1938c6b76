"""Codes of an app (TOTP) and recovery codes: the door to pyotp and Fernet. Pure, but for chance.

A code of an app is good for its period of 30 seconds, the one before and the one after. A recovery
code has 59 bits of chance and is kept as an argon2id hash (ASVS 6.5.2).
"""

import base64
import hashlib
import hmac
import re
import secrets
from datetime import datetime

import pyotp
from cryptography.fernet import Fernet, InvalidToken

PERIOD = 30
AROUND = 1
DIGITS = 6
RECOVERY_CODES = 10
# No signs that look like each other on paper: 0 o, 1 i l.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
GROUPS, GROUP = 3, 4


def new_secret() -> str:
    """A secret to share with a code app: 160 bits in base32."""
    return pyotp.random_base32(32)


def app_address(secret: str, gebruikersnaam: str, site: str) -> str:
    """The ``otpauth://`` address that a code app reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=gebruikersnaam, issuer_name=site)


def readable(secret: str) -> str:
    """``secret`` in groups of four, for who types it over."""
    return " ".join(re.findall(".{1,4}", secret))


def code_at(secret: str, now: datetime) -> str:
    """The code that an app with ``secret`` shows at ``now``."""
    return pyotp.TOTP(secret, interval=PERIOD, digits=DIGITS).at(now)


def matching_period(secret: str, code: str, now: datetime, after: int) -> int | None:
    """The number of the period that ``code`` belongs to, or None when it is wrong at ``now``.

    ``after`` is the number of the last period whose code was used: that one and those before it
    are used up.
    """
    digits = re.sub(r"[\s-]", "", code)
    if not (digits.isascii() and digits.isdigit() and len(digits) == DIGITS):
        return None
    current = int(now.timestamp()) // PERIOD
    found = None
    for period in range(current - AROUND, current + AROUND + 1):
        right = hmac.compare_digest(pyotp.TOTP(secret).generate_otp(period), digits)
        if right and period > after and found is None:
            found = period
    return found


def seal(secret_key: str, account_id: int, secret: str) -> str:
    """``secret`` of this account, encrypted with a key that only this installation knows."""
    return _box(secret_key).encrypt(f"{account_id}:{secret}".encode()).decode("ascii")


def unseal(secret_key: str, account_id: int, sealed: str, within: int | None = None) -> str | None:
    """The secret in ``sealed``; None when it was not sealed here for this account.

    ``within`` is how many seconds ago it may have been sealed; None is any time.
    """
    try:
        owner, _, secret = _box(secret_key).decrypt(sealed, ttl=within).decode().partition(":")
    except (InvalidToken, ValueError):
        return None
    return secret if owner == str(account_id) else None


def new_recovery_codes() -> list[str]:
    """Ten codes as ``ab3d-efgh-jk7m``, all different."""
    made: set[str] = set()
    while len(made) < RECOVERY_CODES:
        signs = [secrets.choice(ALPHABET) for _ in range(GROUPS * GROUP)]
        made.add("-".join("".join(signs[n : n + GROUP]) for n in range(0, len(signs), GROUP)))
    return sorted(made)


def bare_recovery_code(typed: str) -> str | None:
    """``typed`` as it is hashed: small letters, no spaces or dashes. None: this can be no code."""
    bare = re.sub(r"[\s-]", "", typed).lower()
    return bare if len(bare) == GROUPS * GROUP and set(bare) <= set(ALPHABET) else None


def _box(secret_key: str) -> Fernet:
    key = hmac.new(secret_key.encode(), b"totp", hashlib.sha256).digest()
    return Fernet(base64.urlsafe_b64encode(key))
