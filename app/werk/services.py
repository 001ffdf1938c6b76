"""Telling that something is missing, from the work screen."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.matching.answer import Answer
from app.matching.models import Hulpvraag
from app.matching.services import record, report_gap

KANAAL = "werkscherm"


def report_once(
    session: Session,
    gemeente: str,
    given: Answer,
    without: Collection[str],
    key: str,
    now: datetime,
) -> bool:
    """Make the gap of ``given`` a signaal, without the themas that a worker took away.

    Only now something is kept of the question, and none of its words. ``key`` (32 hex digits) is
    its number: what was told under it before is not told again. False where there is no gap.
    Raises IntegrityError when another process told it meanwhile.
    """
    if given.signaal is None:
        return False
    if session.get(Hulpvraag, key) is not None:
        return True
    gap = replace(
        given.signaal,
        themas=tuple(slug for slug in given.signaal.themas if slug not in without),
    )
    row = record(session, gemeente, replace(given, signaal=gap), KANAAL, now)
    row.id, row.gemeld = key, True
    session.flush()
    report_gap(session, gemeente, gap.as_json(), KANAAL, row.id)
    return True
