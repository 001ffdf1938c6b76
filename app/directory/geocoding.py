"""Giving locaties their place on the map. The caller opens and closes the transaction."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.directory.models import Aanbod, Locatie
from app.directory.services import next_version
from app.geo.geocode import Zoeker
from app.geo.services import find_place


def without_place(session: Session, gemeente: str) -> Sequence[Locatie]:
    """The locaties with an address and no coordinates.

    A street alone is no address: many places have a Dorpsstraat. A place alone is none either.
    """
    return session.scalars(
        select(Locatie)
        .where(
            Locatie.gemeente_code == gemeente,
            Locatie.lat.is_(None),
            Locatie.adres != "",
            (Locatie.postcode != "") | (Locatie.plaats != ""),
        )
        .order_by(Locatie.id)
    ).all()


def address_of(locatie: Locatie) -> str:
    """The address in one line, as a geocoder is asked: ``Grote Kerkplein 15, 8011 PK Zwolle``."""
    return f"{locatie.adres}, {f'{locatie.postcode} {locatie.plaats}'.strip()}"


def give_place(session: Session, locatie: Locatie, ask: Zoeker, bron: str, now: datetime) -> bool:
    """Look up the place of ``locatie`` and store it; False when the address is not found.

    Its aanbod get a new catalogue version, so that index and matcher see the change.
    """
    place = find_place(session, address_of(locatie), ask, bron, now)
    if place is None:
        return False
    locatie.lat, locatie.lon = place
    session.execute(
        update(Aanbod)
        .where(Aanbod.locatie_id == locatie.id)
        .values(versie=next_version(session, locatie.gemeente_code))
    )
    return True
