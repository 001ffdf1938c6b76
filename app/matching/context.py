"""The matcher of the running application, and what a request to it needs. The edge to Flask."""

from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import cast

from flask import Flask, current_app
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.core.clock import today
from app.matching import services
from app.matching.answer import Answer
from app.matching.engine import Engine
from app.matching.mind import Mind, make_mind
from app.matching.retrieve import Snapshot
from app.matching.status import Matcherstatus, matcher_status
from app.matching.types import HulpvraagInput
from app.web.context import database, settings

KEY = "matcher"
_making = Lock()


def attach(app: Flask) -> None:
    """Give ``app`` a matcher; its mind is made at the first question."""
    app.extensions[KEY] = None


def engine() -> Engine:
    """The matcher of this process."""
    if current_app.extensions[KEY] is None:
        with _making:  # whoever comes meanwhile waits: to make it twice takes longer
            if current_app.extensions[KEY] is None:
                mind = _mind(settings().seeds_dir, settings().meaning, settings().onnx_dir)
                current_app.extensions[KEY] = Engine(mind, database())
    return cast(Engine, current_app.extensions[KEY])


def make_ready(app: Flask) -> None:
    """Make what the first visitor would wait for, seconds long. Without a database, nothing."""
    with app.app_context(), suppress(SQLAlchemyError), database().sessions() as session:
        snapshot(session)


@lru_cache(maxsize=1)
def _mind(seeds: Path, layer: str, onnx_folder: Path | None) -> Mind:
    """The mind of these settings: it never changes, so applications of one process share it."""
    return make_mind(seeds, layer, onnx_folder)


def snapshot(session: Session) -> Snapshot:
    """The catalogue of this installation's gemeente, as the matcher sees it."""
    return engine().snapshot(session, settings().gemeente)


def answer(session: Session, asked: HulpvraagInput) -> Answer:
    """The answer to ``asked`` today."""
    return services.answer(asked, snapshot(session), engine().mind, today())


def status(session: Session) -> Matcherstatus:
    """How the matcher stands for this installation's gemeente."""
    return matcher_status(session, settings().gemeente, engine().mind)
