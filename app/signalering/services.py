"""Storing signalen. The caller opens and closes the transaction."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
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
    known = queries.of_hulpvraag(session, hulpvraag_id) if hulpvraag_id else None
    if known is not None:
        return known
    try:
        with session.begin_nested():
            return _add(session, gemeente, leemte, kanaal, hulpvraag_id, now)
    except IntegrityError:
        known = queries.of_hulpvraag(session, hulpvraag_id) if hulpvraag_id else None
        if known is None:
            raise
        return known


def _add(
    session: Session,
    gemeente: str,
    leemte: Leemte,
    kanaal: str,
    hulpvraag_id: str | None,
    now: datetime,
) -> Signaal:
    signaal = Signaal(
        gemeente_code=gemeente,
        hulpvraag_id=hulpvraag_id,
        wijk_code=leemte.wijk,
        reden=leemte.reden,
        toelichting=leemte.toelichting,
        opgelost_zonder=list(leemte.opgelost_zonder),
        kanaal=kanaal,
        gemeld_op=now,
        thema_rijen=[
            SignaalThema(thema=thema, volgorde=order)
            for order, thema in enumerate(dict.fromkeys(leemte.themas))
        ],
    )
    session.add(signaal)
    session.flush()
    return signaal
