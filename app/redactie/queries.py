"""Reading what editors work on, and what they did."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.accounts.models import Account
from app.directory.models import Aanbod, Organisatie, OrganisatieOpvolger
from app.matching.models import BehoefteCorrectie, ThesaurusToevoeging
from app.redactie.types import AanbodRegel, Historie, OrganisatieRegel, Woord


def every_aanbod(session: Session, gemeente: str) -> Sequence[AanbodRegel]:
    """All aanbod of ``gemeente``, of any status, by name."""
    rows = session.execute(
        select(
            Aanbod.id,
            Aanbod.naam,
            Organisatie.naam,
            Aanbod.omschrijving,
            Aanbod.status,
            Aanbod.laatst_gecontroleerd,
            Aanbod.in_het_kort,
            Aanbod.leesniveau,
            Aanbod.leesscore,
        )
        .join(Organisatie, Aanbod.organisatie_id == Organisatie.id)
        .where(Aanbod.gemeente_code == gemeente)
        .order_by(Aanbod.naam, Aanbod.id)
    )
    return [AanbodRegel(*row) for row in rows]


def every_organisatie(session: Session, gemeente: str) -> Sequence[OrganisatieRegel]:
    """All organisations of ``gemeente`` that did not become part of another, by name, each with
    its number of aanbod of any status."""
    rows = session.execute(
        select(Organisatie.id, Organisatie.naam, func.count(Aanbod.id))
        .outerjoin(Aanbod, Aanbod.organisatie_id == Organisatie.id)
        .outerjoin(OrganisatieOpvolger, OrganisatieOpvolger.organisatie_id == Organisatie.id)
        .where(Organisatie.gemeente_code == gemeente, OrganisatieOpvolger.organisatie_id.is_(None))
        .group_by(Organisatie.id)
        .order_by(Organisatie.naam, Organisatie.id)
    )
    return [OrganisatieRegel(*row) for row in rows]


def corrections_of(session: Session, gemeente: str, sleutel: str) -> Sequence[Historie]:
    """All that was ever said of the behoeften of an aanbod, the newest first."""
    rows = session.execute(
        select(
            BehoefteCorrectie.behoefte,
            BehoefteCorrectie.oordeel,
            func.coalesce(Account.weergavenaam, ""),
            BehoefteCorrectie.moment,
        )
        .outerjoin(Account, BehoefteCorrectie.door == Account.id)
        .where(
            BehoefteCorrectie.gemeente_code == gemeente,
            BehoefteCorrectie.aanbod_sleutel == sleutel,
        )
        .order_by(BehoefteCorrectie.id.desc())
    )
    return [Historie(*row) for row in rows]


def words(session: Session, soort: str) -> Sequence[Woord]:
    """The words added to themas, doelgroepen or behoeften, withdrawn ones too, the newest first."""
    maker = aliased(Account)
    rows = session.execute(
        select(
            ThesaurusToevoeging.id,
            ThesaurusToevoeging.soort,
            ThesaurusToevoeging.slug,
            ThesaurusToevoeging.kant,
            ThesaurusToevoeging.woorden,
            ThesaurusToevoeging.taal,
            func.coalesce(maker.weergavenaam, ""),
            ThesaurusToevoeging.moment,
            ThesaurusToevoeging.ingetrokken_op,
        )
        .outerjoin(maker, ThesaurusToevoeging.door == maker.id)
        .where(ThesaurusToevoeging.soort == soort)
        .order_by(ThesaurusToevoeging.id.desc())
    )
    return [Woord(*row) for row in rows]


def count_words(session: Session) -> int:
    """How many added words count now."""
    return (
        session.scalar(
            select(func.count(ThesaurusToevoeging.id)).where(
                ThesaurusToevoeging.ingetrokken_op.is_(None)
            )
        )
        or 0
    )


def count_corrections(session: Session, gemeente: str) -> int:
    """Of how many aanbod of ``gemeente`` an editor said something about a behoefte."""
    return (
        session.scalar(
            select(func.count(BehoefteCorrectie.aanbod_sleutel.distinct())).where(
                BehoefteCorrectie.gemeente_code == gemeente
            )
        )
        or 0
    )
