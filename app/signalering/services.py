"""Storing signalen. The caller opens and closes the transaction."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.signalering import queries
from app.signalering.models import Signaal, SignaalThema
from app.signalering.types import Leemte


def register(
    session: Session,
    gemeente: str,
    leemte: Leemte,
    kanaal: str,
    hulpvraag_id: str | None,
    now: datetime,
) -> Signaal:
    """Store that nothing fitted: wijk, themas, reden and moment. Gives the signaal.

    One hulpvraag gives at most one signaal, however often it is reported: a second report, also
    one by another process at the same moment, gives the first one back unchanged.
    """
    if hulpvraag_id and (known := queries.of_hulpvraag(session, hulpvraag_id)):
        return known
    number = session.scalar(
        _insert(session)
        .values(
            gemeente_code=gemeente,
            hulpvraag_id=hulpvraag_id,
            wijk_code=leemte.wijk,
            reden=leemte.reden,
            toelichting=leemte.toelichting,
            opgelost_zonder=list(leemte.opgelost_zonder),
            kanaal=kanaal,
            gemeld_op=now,
        )
        .on_conflict_do_nothing(index_elements=["hulpvraag_id"])
        .returning(Signaal.id)
    )
    if number is None:  # another process stored it between our look and our insert
        return session.scalars(select(Signaal).where(Signaal.hulpvraag_id == hulpvraag_id)).one()
    session.add_all(
        SignaalThema(signaal_id=number, thema=thema, volgorde=order)
        for order, thema in enumerate(dict.fromkeys(leemte.themas))
    )
    session.flush()
    return session.get_one(Signaal, number)


def _insert(session: Session) -> sqlite.Insert | postgresql.Insert:
    """An insert that can pass by what is there already.

    Not a savepoint: Python's SQLite driver opens no transaction for one, so that releasing it
    would commit what the caller may still roll back.
    """
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(Signaal)
    return postgresql.insert(Signaal)
