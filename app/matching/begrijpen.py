"""Understanding the catalogue as soon as it changes, in the process that changed it.

So no question waits for it. The edge to Flask: it hears ``catalogus_gewijzigd``, and works in
short transactions of its own, after the commit of who wrote.
"""

import logging
from collections.abc import Callable
from threading import Thread

from flask import has_app_context, has_request_context
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from app.core.db import Database
from app.directory.events import catalogus_gewijzigd
from app.directory.queries import count_published
from app.matching import begrip, context
from app.matching.begrip import Tekst
from app.matching.mind import Mind
from app.web.context import database

LOG = logging.getLogger(__name__)
# A visitor waits for this many at most; more are done beside the request.
MOST_IN_A_REQUEST = 32
Report = Callable[[int, int], None]


def listen() -> None:
    """From now on a changed catalogue is understood at once."""
    catalogus_gewijzigd.connect(_on_change)


def understand_with_progress(gemeente: str, *, anew: bool = False) -> int:
    """Understand what waits, with a bar where a person looks on; gives how many it were.

    ``anew`` throws away what was understood before.
    """
    mind = _mind()
    if anew:
        with database().transaction() as session:
            begrip.forget(session, gemeente)
    with database().sessions() as session:
        texts = begrip.waiting(session, gemeente, mind)
    console = Console(stderr=True)
    with Progress(console=console, disable=not (texts and console.is_terminal)) as bar:
        task = bar.add_task("Aanbod begrijpen", total=len(texts))
        return understand_catalogue(
            database(), texts, mind, lambda done, _total: bar.update(task, completed=done)
        )


def understand_catalogue(
    held: Database, texts: list[Tekst], mind: Mind, progress: Report = lambda _done, _total: None
) -> int:
    """Understand ``texts`` and keep that, a transaction for each batch; gives how many were kept.

    No transaction is open while it thinks: that takes longest, and others want to write.
    """
    kept = done = 0
    for rows in begrip.understand_all(texts, mind):
        done += len(rows)
        try:
            with held.transaction() as session:
                begrip.store(session, rows)
            kept += len(rows)
        except IntegrityError:
            # Another process understood the same, or somebody took the aanbod away meanwhile.
            LOG.info("%d keer aanbod is intussen al begrepen of weg", len(rows))
        progress(done, len(texts))
    return kept


def _on_change(_sender: object, *, gemeente: str, bind: Engine | Connection) -> None:
    """Understand the catalogue of ``gemeente``. Never raises: the change itself is already kept."""
    if not has_app_context() or bind.engine is not database().engine:
        return
    try:
        if has_request_context():
            _beside_the_request(gemeente)
        elif _offers_something(gemeente):
            understand_with_progress(gemeente)
    except (SQLAlchemyError, ValueError, OSError, RuntimeError):
        # The next snapshot works it out again, only slower.
        LOG.exception("het gewijzigde aanbod kon niet meteen worden begrepen")


def _beside_the_request(gemeente: str) -> None:
    mind = _mind()
    with database().sessions() as session:
        texts = begrip.waiting(session, gemeente, mind)
    if len(texts) <= MOST_IN_A_REQUEST:
        understand_catalogue(database(), texts, mind)
    else:
        Thread(target=understand_catalogue, args=(database(), texts, mind), daemon=True).start()


def _offers_something(gemeente: str) -> bool:
    with database().sessions() as session:
        return count_published(session, gemeente) > 0


def _mind() -> Mind:
    """The mind with the words that editors have added up to now."""
    with database().sessions() as session:
        return context.engine().refresh(session)
