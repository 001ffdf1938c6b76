"""Guessing a password gets slower with every try. Kept in the database: it counts all workers.

Tries are counted for the account and for the address they come from. A browser that signed in to
the account before is counted apart, so that a stranger who keeps trying a name cannot shut its
owner out. Keys are keyed hashes: the table names nobody.
"""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.accounts.models import Inlogpoging
from app.core.db import deleted

WINDOW = timedelta(minutes=30)
KEEP = timedelta(hours=24)
LONGEST_WAIT = 60


@dataclass(frozen=True, slots=True)
class Sleutel:
    """A thing whose failed tries are counted, and how many of them are free of delay."""

    hash: str
    vrij: int


def keys(
    secret: str, gebruikersnaam: str, adres: str, toestel: str | None = None, soort: str = ""
) -> tuple[Sleutel, ...]:
    """What is counted when somebody at ``adres`` tries the account ``gebruikersnaam``.

    ``toestel`` is the mark (``device_mark``) that the browser showed, checked here. Tries of
    another ``soort`` are counted apart.
    """
    if toestel is not None and is_device(secret, gebruikersnaam, toestel):
        return (Sleutel(_keyed(secret, f"{soort}toestel", toestel), 5),)
    return (
        Sleutel(_keyed(secret, f"{soort}account", gebruikersnaam), 5),
        Sleutel(_keyed(secret, f"{soort}adres", _network(adres)), 15),
    )


def seconds_to_wait(session: Session, sleutels: Sequence[Sleutel], now: datetime) -> int:
    """How many seconds the next try must wait; 0 when it may be made now.

    After the free tries the wait doubles with each: 1, 2, 4 … seconds, at most a minute.
    """
    return max(_wait(session, sleutel, now) for sleutel in sleutels)


def note_try(session: Session, sleutels: Sequence[Sleutel], now: datetime) -> None:
    """Count a try, before its password is checked: tries at the same moment then count too."""
    clear_tries(session, now)
    session.add_all(Inlogpoging(sleutel=sleutel.hash, moment=now) for sleutel in sleutels)
    session.flush()


def clear_tries(session: Session, now: datetime) -> int:
    """Remove the tries that are too old to count at ``now``; gives how many."""
    return deleted(session, delete(Inlogpoging).where(Inlogpoging.moment < now - KEEP))


def forget_tries(session: Session, sleutels: Sequence[Sleutel]) -> None:
    """Somebody got in: their tries no longer count."""
    hashes = [sleutel.hash for sleutel in sleutels]
    session.execute(delete(Inlogpoging).where(Inlogpoging.sleutel.in_(hashes)))


def device_mark(secret: str, gebruikersnaam: str) -> str:
    """A mark for the cookie of a browser that signed in to this account."""
    nonce = secrets.token_hex(16)
    return f"{nonce}.{_keyed(secret, 'merk', f'{nonce} {gebruikersnaam}')}"


def is_device(secret: str, gebruikersnaam: str, mark: str) -> bool:
    """Whether ``mark`` was made by us for this account."""
    nonce, _, signature = mark.partition(".")
    expected = _keyed(secret, "merk", f"{nonce} {gebruikersnaam}")
    return hmac.compare_digest(signature.encode(), expected.encode())


def _wait(session: Session, sleutel: Sleutel, now: datetime) -> int:
    count, last = session.execute(
        select(func.count(), func.max(Inlogpoging.moment)).where(
            Inlogpoging.sleutel == sleutel.hash, Inlogpoging.moment > now - WINDOW
        )
    ).one()
    extra = count - sleutel.vrij
    if extra < 0:
        return 0
    wait = timedelta(seconds=min(2 ** min(extra, 10), LONGEST_WAIT))
    return max(0, -int((now - last - wait).total_seconds() // 1))


def _network(adres: str) -> str:
    """The address, or for IPv6 the /64 it lies in: one connection has all of those."""
    try:
        found = ip_address(adres)
    except ValueError:
        return adres
    if isinstance(found, IPv6Address):
        return str(ip_network(f"{found}/64", strict=False))
    return str(found)


def _keyed(secret: str, kind: str, value: str) -> str:
    return hmac.new(secret.encode(), f"{kind}:{value}".encode(), hashlib.sha256).hexdigest()
