"""Reading the vocabularies."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.taxonomy.hulplijnen import Uren
from app.taxonomy.models import Doelgroep, HulplijnUren, Soort, Thema


def themas(session: Session) -> Sequence[Thema]:
    """All themas in their own order."""
    return session.scalars(select(Thema).order_by(Thema.volgorde)).all()


def doelgroepen(session: Session) -> Sequence[Doelgroep]:
    """All doelgroepen in their own order."""
    return session.scalars(select(Doelgroep).order_by(Doelgroep.volgorde)).all()


def soorten(session: Session) -> Sequence[Soort]:
    """All soorten in their own order."""
    return session.scalars(select(Soort).order_by(Soort.volgorde)).all()


def thema_slugs(session: Session) -> frozenset[str]:
    """The slugs of all themas."""
    return frozenset(session.scalars(select(Thema.slug)))


def doelgroep_slugs(session: Session) -> frozenset[str]:
    """The slugs of all doelgroepen."""
    return frozenset(session.scalars(select(Doelgroep.slug)))


def soort_slugs(session: Session) -> frozenset[str]:
    """The slugs of all soorten."""
    return frozenset(session.scalars(select(Soort.slug)))


def helpline_hours(session: Session) -> dict[str, Uren]:
    """What editors last said of each helpline, by its slug."""
    rows = session.execute(
        select(HulplijnUren.slug, HulplijnUren.wanneer, HulplijnUren.gecontroleerd_op).order_by(
            HulplijnUren.id
        )
    )
    return {slug: Uren(wanneer, day) for slug, wanneer, day in rows}
