"""Roles."""

from enum import StrEnum


class Rol(StrEnum):
    """What a person does here. Residents (inwoner) have no account and no row."""

    SWT = "swt"
    BELEID = "beleid"
    REDACTIE = "redactie"
    BEHEERDER = "beheerder"
