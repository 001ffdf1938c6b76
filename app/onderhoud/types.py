"""How long things are kept, and what was cleared away."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.accounts.types import SessieLimiet


@dataclass(frozen=True, slots=True)
class Termijnen:
    """How long an installation keeps what people left: longer than this is too old."""

    hulpvragen: timedelta
    meldingen: timedelta
    sessies: SessieLimiet


@dataclass(frozen=True, slots=True)
class Opruiming:
    """How many rows of each kind were too old. The moments are the bounds: what is from before."""

    hulpvragen: int
    hulpvragen_voor: datetime
    meldingen: int
    meldingen_voor: datetime
    sessies: int
    inlogpogingen: int
