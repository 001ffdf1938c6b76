"""What editors changed of an aanbod and hold against files, for its page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext
from sqlalchemy.orm import Session

from app.accounts.models import Account
from app.directory import vast
from app.directory.models import Aanbod, AanbodVast
from app.redactie.aanbod_form import AanbodForm

UNSHOWN = frozenset(("lat", "lon"))


@dataclass(frozen=True, slots=True)
class VastRegel:
    """A fact that editors hold: its column, what that is called, what the last file says instead
    (None: nothing else), and who changed it when."""

    kolom: str
    titel: str
    bestand: str | None
    door: str
    moment: datetime


def lines(session: Session, row: Aanbod) -> Sequence[VastRegel]:
    """What is held of an aanbod, the last change first; columns that go together are one line."""
    groups: dict[str, list[AanbodVast]] = {}
    for held in vast.of_aanbod(session, row.id):
        groups.setdefault(vast.together(held.kolom)[0], []).append(held)
    form = AanbodForm()
    return [_line(session, first, group, form) for first, group in groups.items()]


def _line(session: Session, first: str, group: Sequence[AanbodVast], form: AanbodForm) -> VastRegel:
    account = session.get(Account, group[0].door) if group[0].door else None
    order = [kolom for kolom in vast.together(first) if kolom not in UNSHOWN]
    said = {held.kolom: held.bestand for held in group if held.bestand is not None}
    return VastRegel(
        kolom=first,
        titel=_title(first, form),
        bestand=" ".join(said[kolom] for kolom in order if said.get(kolom)) if said else None,
        door=account.weergavenaam if account is not None else "",
        moment=group[0].moment,
    )


def _title(first: str, form: AanbodForm) -> str:
    """What the columns that begin with ``first`` are called together."""
    groups = {"adres": gettext("Adres"), "leeftijd_van": gettext("Leeftijd")}
    return groups.get(first) or form.title_of(first)
