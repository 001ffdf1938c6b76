"""Accounts to look around with. Never in production: their passwords are known to everyone."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.accounts import queries, services
from app.accounts.types import Rol


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account to try Dichtbij with, and what it is good for."""

    rol: Rol
    naam: str
    wachtwoord: str
    kan: str


DEMO_ACCOUNTS = (
    DemoAccount(
        Rol.SWT,
        "Demo Sociaal Wijkteam",
        "samen op de koffie",
        "zoekt op /werk voor een inwoner",
    ),
    DemoAccount(
        Rol.BELEID,
        "Demo Beleid",
        "cijfers achter de dijk",
        "ziet op /signalen waar aanbod ontbreekt",
    ),
    DemoAccount(
        Rol.REDACTIE,
        "Demo Redactie",
        "elke letter telt mee",
        "werkt op /redactie aan aanbod, woorden en meldingen",
    ),
    DemoAccount(
        Rol.BEHEERDER,
        "Demo Beheerder",
        "sleutel van de poort",
        "ziet alles wat een medewerker kan zien",
    ),
)


def create_missing(session: Session, gemeente: str) -> int:
    """Make the demo accounts that are not there yet; gives how many were made."""
    missing = [
        demo for demo in DEMO_ACCOUNTS if queries.account_by_name(session, demo.rol.value) is None
    ]
    for demo in missing:
        services.create_account(
            session, gemeente, demo.rol.value, demo.naam, demo.rol, demo.wachtwoord
        )
    return len(missing)
