"""What the first page and the status page of the editors show."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.clock import today
from app.core.leesbaar import Niveau
from app.directory import indexing, meldingen
from app.directory import queries as directory_queries
from app.directory.catalogus import PATIENCE
from app.directory.freshness import freshness
from app.directory.models import Aanbod
from app.directory.types import Status
from app.matching import context
from app.matching.model import fingerprint
from app.matching.status import Matcherstatus
from app.redactie import queries, zoeken
from app.taxonomy import hulplijnen
from app.taxonomy.hulplijnen import Hulplijn, with_hours
from app.taxonomy.queries import helpline_hours
from app.web.context import settings


@dataclass(frozen=True, slots=True)
class Werk:
    """What there is to do for editors, as numbers.

    ``moeilijk`` are texts that are hard to read and have no short text of our own.
    """

    meldingen: int
    moeilijk: int
    verouderd: int
    woorden: int
    verbeterd: int


@dataclass(frozen=True, slots=True)
class Stand:
    """How the installation stands. ``index`` is the version that the search index stands at."""

    matcher: Matcherstatus
    model_past: bool
    catalogus: int
    index: int | None
    per_status: tuple[tuple[str, int], ...]
    organisaties: int
    gewijzigd: datetime | None
    woorden: int
    verbeterd: int
    te_oud: int


def work(session: Session, gemeente: str) -> Werk:
    """What there is to do for the editors of ``gemeente``."""
    rows = [
        row for row in queries.every_aanbod(session, gemeente) if row.status == Status.GEPUBLICEERD
    ]
    return Werk(
        meldingen=sum(meldingen.counts(session, gemeente, is_open=True).values()),
        moeilijk=sum(
            zoeken.level_of(row) is Niveau.MOEILIJK and not row.in_het_kort for row in rows
        ),
        verouderd=sum(freshness(row.gecontroleerd, today()).verouderd for row in rows),
        woorden=queries.count_words(session),
        verbeterd=queries.count_corrections(session, gemeente),
    )


def status(session: Session, gemeente: str) -> Stand:
    """How the installation stands for ``gemeente``."""
    context.snapshot(session)
    return Stand(
        matcher=context.status(session),
        model_past=_model_fits(),
        catalogus=directory_queries.catalogue_version(session, gemeente),
        index=_index_version(gemeente),
        per_status=_by_status(session, gemeente),
        organisaties=directory_queries.count_organisaties(session, gemeente),
        gewijzigd=session.scalar(
            select(func.max(Aanbod.gewijzigd_op)).where(Aanbod.gemeente_code == gemeente)
        ),
        woorden=queries.count_words(session),
        verbeterd=queries.count_corrections(session, gemeente),
        te_oud=sum(line.overdue(today()) for line in helplines(session)),
    )


def helplines(session: Session) -> list[Hulplijn]:
    """The helplines with the hours that editors found, the one longest unchecked first."""
    lines = with_hours(hulplijnen.read(settings().seeds_dir), helpline_hours(session))
    return sorted(lines, key=lambda line: (line.gecontroleerd, line.naam))


def _model_fits() -> bool:
    """Whether the trained model knows the phrases of ``seeds/``; added words it need not know."""
    basis = context.engine().basis
    return basis.model is not None and basis.model.vingerafdruk == fingerprint(
        basis.lexicon.behoeften
    )


def _index_version(gemeente: str) -> int | None:
    known = settings()
    return indexing.open_index(known.index_dir, known.seeds_dir, gemeente, PATIENCE).version


def _by_status(session: Session, gemeente: str) -> tuple[tuple[str, int], ...]:
    rows = session.execute(
        select(Aanbod.status, func.count())
        .where(Aanbod.gemeente_code == gemeente)
        .group_by(Aanbod.status)
    )
    found = {status: count for status, count in rows}
    return tuple((status.value, found.get(status, 0)) for status in Status)
