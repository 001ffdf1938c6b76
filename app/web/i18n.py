"""The language of the pages. Dutch is the language the texts are written in."""

from flask import Flask
from flask_babel import Babel

DEFAULT = "nl"


def attach(app: Flask) -> None:
    """Let every text of ``app`` go through gettext, with Dutch as its source."""
    app.config["BABEL_DEFAULT_LOCALE"] = DEFAULT
    app.config["BABEL_DEFAULT_TIMEZONE"] = "Europe/Amsterdam"
    Babel(app, locale_selector=_locale)


def _locale() -> str:
    return DEFAULT
