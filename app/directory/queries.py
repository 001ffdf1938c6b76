"""Reading the catalogue."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from sqlalchemy import bindparam, func, select, union
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql import Select

from app.directory.models import (
    Aanbod,
    AanbodThema,
    AanbodWijk,
    CatalogusVersie,
    Controle,
    Locatie,
    Organisatie,
)
from app.directory.types import EIGEN_TEKSTEN, AanbodGegevens, Bereik, Status
from app.geo.models import Wijk, WijkBuur

# Asked at every request, so it is put together once and goes past the ORM: a sixth of the time.
_VERSION = select(CatalogusVersie.__table__.c.versie).where(
    CatalogusVersie.__table__.c.gemeente_code == bindparam("gemeente")
)


def catalogue_version(session: Session, gemeente: str) -> int:
    """The version number of the catalogue of ``gemeente``; 0 when it never had one."""
    found: int | None = session.connection().scalar(_VERSION, {"gemeente": gemeente})
    return found or 0


def all_aanbod(session: Session, gemeente: str) -> Sequence[Aanbod]:
    """Every aanbod of ``gemeente``, of any status, in the order it came in."""
    return session.scalars(
        with_parts().where(Aanbod.gemeente_code == gemeente).order_by(Aanbod.id)
    ).all()


def published(session: Session, gemeente: str) -> Sequence[Aanbod]:
    """Every aanbod of ``gemeente`` that the public may see."""
    return session.scalars(
        with_parts()
        .where(Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD)
        .order_by(Aanbod.id)
    ).all()


def changed_since(session: Session, gemeente: str, version: int) -> Sequence[Aanbod]:
    """Every aanbod of ``gemeente``, of any status, that changed after catalogue ``version``."""
    return session.scalars(
        with_parts()
        .where(Aanbod.gemeente_code == gemeente, Aanbod.versie > version)
        .order_by(Aanbod.id)
    ).all()


def published_by_ids(session: Session, ids: Iterable[int]) -> dict[int, Aanbod]:
    """The published aanbod among ``ids``, by id."""
    rows = session.scalars(
        _few().where(Aanbod.id.in_(list(ids)), Aanbod.status == Status.GEPUBLICEERD)
    )
    return {row.id: row for row in rows.unique()}


def published_of_organisatie(session: Session, organisatie_id: int) -> Sequence[Aanbod]:
    """The published aanbod of an organisation, by name."""
    return session.scalars(
        with_parts()
        .where(Aanbod.organisatie_id == organisatie_id, Aanbod.status == Status.GEPUBLICEERD)
        .order_by(Aanbod.naam)
    ).all()


def any_status(session: Session, gemeente: str, aanbod_id: int) -> Aanbod | None:
    """An aanbod of ``gemeente``, of any status, or None: the caller decides who may see it."""
    found = session.scalars(_one(), {"id": aanbod_id, "gemeente": gemeente})
    return found.unique().one_or_none()


def published_in_wijk(session: Session, gemeente: str, code: str) -> Sequence[Aanbod]:
    """The published aanbod that takes place in a wijk or is only for that wijk, by name."""
    in_or_for = union(*_in_or_for_wijk(gemeente)).subquery()
    chosen = select(in_or_for.c.id).where(in_or_for.c.wijk_code == code)
    return session.scalars(
        with_parts().where(Aanbod.id.in_(chosen)).order_by(Aanbod.naam, Aanbod.id)
    ).all()


def count_by_wijk(session: Session, gemeente: str) -> dict[str, int]:
    """By wijk code how many published aanbod take place there or are only for that wijk."""
    pairs = union(*_in_or_for_wijk(gemeente)).subquery()
    rows = session.execute(select(pairs.c.wijk_code, func.count()).group_by(pairs.c.wijk_code))
    return {code: count for code, count in rows}


def neighbours(session: Session, code: str) -> Sequence[Wijk]:
    """The wijken that border on a wijk, by name: people walk there as well.

    As ``wijken.csv`` names them, worked out from the map of CBS (``seeds/README.md``).
    """
    chosen = select(WijkBuur.buur_code).where(WijkBuur.wijk_code == code)
    return session.scalars(select(Wijk).where(Wijk.code.in_(chosen)).order_by(Wijk.naam)).all()


def _in_or_for_wijk(gemeente: str) -> tuple[Select[int, str | None], Select[int, str]]:
    """Pairs of a published aanbod and a wijk, of where it is and of whom it is for."""
    shown = (Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD)
    located = (
        select(Aanbod.id.label("id"), Locatie.wijk_code.label("wijk_code"))
        .join(Locatie, Aanbod.locatie_id == Locatie.id)
        .where(*shown, Locatie.wijk_code.is_not(None))
    )
    served = (
        select(Aanbod.id.label("id"), AanbodWijk.wijk_code.label("wijk_code"))
        .join(AanbodWijk, AanbodWijk.aanbod_id == Aanbod.id)
        .where(*shown, Aanbod.bereik == Bereik.WIJK)
    )
    return located, served


def count_by_thema(session: Session, gemeente: str) -> dict[str, int]:
    """By slug of a thema how many published aanbod have it."""
    rows = session.execute(
        select(AanbodThema.thema, func.count())
        .join(Aanbod, AanbodThema.aanbod_id == Aanbod.id)
        .where(Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD)
        .group_by(AanbodThema.thema)
    )
    return {thema: count for thema, count in rows}


def names_and_checks(session: Session, gemeente: str) -> dict[int, tuple[str, date | None]]:
    """By id the name and last check of every published aanbod: what lists are sorted by."""
    rows = session.execute(
        select(Aanbod.id, Aanbod.naam, Aanbod.laatst_gecontroleerd).where(
            Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD
        )
    )
    return {key: (naam, checked) for key, naam, checked in rows}


def last_checks(session: Session, gemeente: str) -> dict[int, date]:
    """By id of an aanbod the last day on which an editor checked it here."""
    rows = session.execute(
        select(Controle.aanbod_id, func.max(Controle.dag))
        .join(Aanbod, Controle.aanbod_id == Aanbod.id)
        .where(Aanbod.gemeente_code == gemeente)
        .group_by(Controle.aanbod_id)
    )
    return {key: day for key, day in rows}


def organisaties(
    session: Session, gemeente: str, limit: int, offset: int
) -> Sequence[tuple[Organisatie, int]]:
    """Organisations that offer something, by name, each with its number of published aanbod."""
    rows = session.execute(
        select(Organisatie, func.count(Aanbod.id))
        .join(Aanbod, Aanbod.organisatie_id == Organisatie.id)
        .where(Organisatie.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD)
        .group_by(Organisatie.id)
        .order_by(func.lower(Organisatie.naam), Organisatie.id)
        .limit(limit)
        .offset(offset)
    )
    return [(found, count) for found, count in rows]


def count_organisaties(session: Session, gemeente: str) -> int:
    """How many organisations offer something that the public may see."""
    return (
        session.scalar(
            select(func.count(Aanbod.organisatie_id.distinct())).where(
                Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD
            )
        )
        or 0
    )


def organisatie(session: Session, gemeente: str, organisatie_id: int) -> Organisatie | None:
    """An organisation of ``gemeente``, or None."""
    found = session.get(Organisatie, organisatie_id)
    return found if found is not None and found.gemeente_code == gemeente else None


def count_published(session: Session, gemeente: str) -> int:
    """How many aanbod of ``gemeente`` the public may see."""
    return (
        session.scalar(
            select(func.count(Aanbod.id)).where(
                Aanbod.gemeente_code == gemeente, Aanbod.status == Status.GEPUBLICEERD
            )
        )
        or 0
    )


def with_parts() -> Select[Aanbod]:
    """A select of aanbod with all that a page or an export shows of it, in a fixed few queries."""
    return select(Aanbod).options(
        joinedload(Aanbod.organisatie),
        joinedload(Aanbod.locatie),
        selectinload(Aanbod.thema_rijen),
        selectinload(Aanbod.doelgroep_rijen),
        selectinload(Aanbod.wijk_rijen),
    )


@cache
def _few() -> Select[Aanbod]:
    """The same parts in one query: for a page of them. Four queries take two to three times as long
    there, and of thousands of rows one query would repeat too much."""
    return select(Aanbod).options(
        joinedload(Aanbod.organisatie),
        joinedload(Aanbod.locatie),
        joinedload(Aanbod.thema_rijen),
        joinedload(Aanbod.doelgroep_rijen),
        joinedload(Aanbod.wijk_rijen),
    )


@cache
def _one() -> Select[Aanbod]:
    """One aanbod with its parts: to put the question together anew took a third of its time."""
    return _few().where(Aanbod.id == bindparam("id"), Aanbod.gemeente_code == bindparam("gemeente"))


def values_of(row: Aanbod) -> AanbodGegevens:
    """The facts of ``row`` as a frozen value: what the flat file says of it."""
    place = row.locatie
    return AanbodGegevens(
        organisatie=row.organisatie.naam,
        organisatie_soort=row.organisatie.soort,
        aanbod=row.naam,
        omschrijving=row.omschrijving,
        bereik=row.bereik,
        soort=row.eigen_soort,
        themas=tuple(row.themas),
        doelgroepen=tuple(row.doelgroepen),
        leeftijd_van=row.leeftijd_van,
        leeftijd_tot=row.leeftijd_tot,
        wijken=tuple(row.wijken),
        adres=place.adres if place else "",
        postcode=place.postcode if place else "",
        plaats=place.plaats if place else "",
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        kosten=row.kosten,
        talen=tuple(row.talen),
        toegankelijk=tuple(row.toegankelijk),
        tijden=tuple(row.tijden),
        aanmelden=row.aanmelden,
        wachttijd_weken=row.wachttijd_weken,
        telefoon=row.telefoon,
        email=row.email,
        website=row.website,
        laatst_gecontroleerd=row.laatst_gecontroleerd,
        bron=row.bron,
        id=row.bron_id,
        **{name: getattr(row, name) for name in EIGEN_TEKSTEN},
    )
