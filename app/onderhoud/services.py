"""Clearing away what is older than it may be. The caller opens and closes the transaction."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts import services as accounts
from app.accounts import throttle
from app.directory import meldingen
from app.matching import services as matching
from app.onderhoud.types import Opruiming, Termijnen


def clear(session: Session, termijnen: Termijnen, now: datetime) -> Opruiming:
    """Remove what is too old at ``now``, of every gemeente in the database; gives how many rows.

    A signaal that came from a hulpvraag stays: it names no question, and policy counts it.
    """
    hulpvragen_voor = now - termijnen.hulpvragen
    meldingen_voor = now - termijnen.meldingen
    return Opruiming(
        hulpvragen=matching.clear_before(session, hulpvragen_voor),
        hulpvragen_voor=hulpvragen_voor,
        meldingen=meldingen.clear_before(session, meldingen_voor),
        meldingen_voor=meldingen_voor,
        sessies=accounts.clear_sessions(session, now, termijnen.sessies),
        inlogpogingen=throttle.clear_tries(session, now),
    )
