"""An application for a test: all that it stores is in a folder of that test."""

from pathlib import Path

from flask import Flask

from app import create_app
from app.config import read_settings
from app.core.db import Database

SECRET = "0123456789abcdef0123456789abcdef"


def make_app(folder: Path, **env: str) -> Flask:
    """An application whose data is all in ``folder``, where ``env`` does not say otherwise."""
    settings = read_settings(
        {
            "APP_ENV": "test",
            "SECRET_KEY": SECRET,
            "INSTANCE_DIR": str(folder),
            "DATABASE_URL": f"sqlite:///{folder / 'test.sqlite'}",
            "INDEX_DIR": str(folder / "index"),
            **env,
        }
    )
    app = create_app(settings)
    app.testing = True
    return app


def make_app_on(database: Database, folder: Path, **env: str) -> Flask:
    """An application on ``database``; all else that it stores is in ``folder``."""
    url = database.engine.url.render_as_string(hide_password=False)
    return make_app(folder, DATABASE_URL=url, **env)
