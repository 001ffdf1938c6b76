"""Roles, and how long somebody stays signed in."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Rol(StrEnum):
    """What a person does here. Residents (inwoner) have no account and no row."""

    SWT = "swt"
    BELEID = "beleid"
    REDACTIE = "redactie"
    BEHEERDER = "beheerder"


class Stap(StrEnum):
    """How far somebody came in signing in.

    WACHTWOORD: the second step is still to come. VRIJ: a password alone, which is enough only
    where the installation says so (TWEEDE_STAP=vrij). VOLLEDIG: all of it.
    """

    WACHTWOORD = "wachtwoord"
    VRIJ = "vrij"
    VOLLEDIG = "volledig"


@dataclass(frozen=True, slots=True)
class SessieLimiet:
    """A session ends ``stil`` after it was last used, and ``totaal`` after it began."""

    stil: timedelta
    totaal: timedelta
