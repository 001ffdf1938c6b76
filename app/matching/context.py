"""The matcher of the running application, and what a request to it needs. The edge to Flask."""

from typing import cast

from flask import Flask, current_app
from sqlalchemy.orm import Session

from app.core.clock import today
from app.matching import services
from app.matching.engine import Engine
from app.matching.mind import make_mind
from app.matching.retrieve import Snapshot
from app.matching.status import Matcherstatus, matcher_status
from app.matching.types import Answer, HulpvraagInput
from app.web.context import database, settings

KEY = "matcher"


def attach(app: Flask) -> None:
    """Give ``app`` a matcher; its mind is made at the first question."""
    app.extensions[KEY] = None


def engine() -> Engine:
    """The matcher of this process."""
    if current_app.extensions[KEY] is None:
        mind = make_mind(settings().seeds_dir, settings().meaning, settings().onnx_dir)
        current_app.extensions[KEY] = Engine(mind, database())
    return cast(Engine, current_app.extensions[KEY])


def snapshot(session: Session) -> Snapshot:
    """The catalogue of this installation's gemeente, as the matcher sees it."""
    return engine().snapshot(session, settings().gemeente)


def answer(session: Session, asked: HulpvraagInput) -> Answer:
    """The answer to ``asked`` today."""
    return services.answer(asked, snapshot(session), engine().mind, today())


def status(session: Session) -> Matcherstatus:
    """How the matcher stands for this installation's gemeente."""
    return matcher_status(session, settings().gemeente, engine().mind)
