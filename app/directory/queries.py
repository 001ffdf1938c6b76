"""Reading the catalogue."""

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql import Select

from app.directory.models import Aanbod, CatalogusVersie, Organisatie
from app.directory.types import AanbodGegevens, Status


def catalogue_version(session: Session, gemeente: str) -> int:
    """The version number of the catalogue of ``gemeente``; 0 when it never had one."""
    found = session.scalar(
        select(CatalogusVersie.versie).where(CatalogusVersie.gemeente_code == gemeente)
    )
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
        with_parts().where(Aanbod.id.in_(list(ids)), Aanbod.status == Status.GEPUBLICEERD)
    )
    return {row.id: row for row in rows}


def published_of_organisatie(session: Session, organisatie_id: int) -> Sequence[Aanbod]:
    """The published aanbod of an organisation, by name."""
    return session.scalars(
        with_parts()
        .where(Aanbod.organisatie_id == organisatie_id, Aanbod.status == Status.GEPUBLICEERD)
        .order_by(Aanbod.naam)
    ).all()


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
    )
