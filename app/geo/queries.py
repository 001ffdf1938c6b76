"""Reading gemeenten, wijken and postcodes."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.geo.models import Gemeente, GeocodeCache, Postcode, Wijk, WijkAlias, WijkBuur
from app.geo.places import Places, PostcodeGebied, WijkPlaats


def gemeente(session: Session, code: str) -> Gemeente | None:
    """The gemeente with CBS code ``code`` (``GM0193``), or None."""
    return session.get(Gemeente, code)


def wijken(session: Session, gemeente_code: str) -> Sequence[Wijk]:
    """The wijken of a gemeente, by name."""
    return session.scalars(
        select(Wijk).where(Wijk.gemeente_code == gemeente_code).order_by(Wijk.naam)
    ).all()


def borders(session: Session, gemeente_code: str) -> list[tuple[str, str, dict[str, object]]]:
    """(code, name, GeoJSON geometry) of each wijk of a gemeente whose border is known."""
    rows = session.execute(
        select(Wijk.code, Wijk.naam, Wijk.grens)
        .where(Wijk.gemeente_code == gemeente_code, Wijk.grens.is_not(None))
        .order_by(Wijk.code)
    )
    return [(code, naam, grens) for code, naam, grens in rows if grens is not None]


def load_places(session: Session, gemeente_code: str) -> Places:
    """All place facts of a gemeente as one frozen value; empty where it has no wijken yet."""
    rows = wijken(session, gemeente_code)
    codes = [row.code for row in rows]
    found = gemeente(session, gemeente_code)
    return Places(
        gemeente=gemeente_code,
        naam=found.naam if found else "",
        wijken=_wijken(session, rows),
        aliassen=_aliases(session, codes),
        dubbelzinnig=frozenset(
            session.scalars(select(WijkAlias.alias).where(WijkAlias.dubbelzinnig))
        ),
        postcodes=_postcodes(session, codes),
    )


def counts(session: Session, gemeente_code: str) -> dict[str, int]:
    """How much is known of a gemeente: wijken, borders, names, postcodes, and geocoded addresses.

    Geocoded addresses are counted for the whole installation: an address belongs to no gemeente.
    """
    here = Wijk.gemeente_code == gemeente_code
    of_wijk = select(Wijk.code).where(here).scalar_subquery()
    questions = {
        "wijken": select(func.count(Wijk.code)).where(here),
        "grenzen": select(func.count(Wijk.code)).where(here, Wijk.grens.is_not(None)),
        "namen": select(func.count()).where(WijkAlias.wijk_code.in_(of_wijk)),
        "postcodes": select(func.count(Postcode.pc4.distinct())).where(
            Postcode.wijk_code.in_(of_wijk)
        ),
        "adressen": select(func.count()).where(GeocodeCache.lat.is_not(None)),
        "onvindbaar": select(func.count()).where(GeocodeCache.lat.is_(None)),
    }
    return {name: session.scalar(question) or 0 for name, question in questions.items()}


def geocoded_places(session: Session) -> frozenset[tuple[float, float]]:
    """Every (lat, lon) that came from a geocoder."""
    rows = session.execute(
        select(GeocodeCache.lat, GeocodeCache.lon).where(GeocodeCache.lat.is_not(None))
    )
    return frozenset((lat, lon) for lat, lon in rows if lat is not None and lon is not None)


def _wijken(session: Session, rows: Sequence[Wijk]) -> dict[str, WijkPlaats]:
    buren: dict[str, list[str]] = defaultdict(list)
    for row in session.scalars(select(WijkBuur).order_by(WijkBuur.buur_code)):
        buren[row.wijk_code].append(row.buur_code)
    return {
        row.code: WijkPlaats(row.code, row.naam, row.lat, row.lon, tuple(buren[row.code]))
        for row in rows
    }


def _aliases(session: Session, codes: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = select(WijkAlias).where(WijkAlias.wijk_code.in_(codes))
    for row in session.scalars(query.order_by(WijkAlias.alias, WijkAlias.wijk_code)):
        found[row.alias].append(row.wijk_code)
    return {alias: tuple(values) for alias, values in found.items()}


def _postcodes(session: Session, codes: list[str]) -> dict[str, PostcodeGebied]:
    found: dict[str, list[Postcode]] = defaultdict(list)
    query = select(Postcode).where(Postcode.wijk_code.in_(codes))
    for row in session.scalars(query.order_by(Postcode.pc4, Postcode.rang)):
        found[row.pc4].append(row)
    return {
        pc4: PostcodeGebied(
            tuple(row.wijk_code for row in rows), rows[0].eenduidig, rows[0].lat, rows[0].lon
        )
        for pc4, rows in found.items()
    }
