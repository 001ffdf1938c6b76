"""What a view needs from the request it serves: settings, and one database session."""

from typing import cast

from flask import Flask, current_app, g
from sqlalchemy.orm import Session

from app.config import Settings
from app.core.db import Database


def attach(app: Flask, settings: Settings, database: Database) -> None:
    """Give ``app`` its settings and database; the request's session is closed when it ends."""
    app.extensions["settings"] = settings
    app.extensions["database"] = database
    app.teardown_appcontext(_close_session)


def settings() -> Settings:
    """The settings of the running application."""
    return cast(Settings, current_app.extensions["settings"])


def database() -> Database:
    """The database of the running application."""
    return cast(Database, current_app.extensions["database"])


def db_session() -> Session:
    """The session of this request, opened at first use. What is not committed is rolled back."""
    if "db_session" not in g:
        g.db_session = database().sessions()
    return cast(Session, g.db_session)


def _close_session(_error: BaseException | None) -> None:
    session = g.pop("db_session", None)
    if session is not None:
        session.close()
