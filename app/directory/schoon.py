"""Taking personal data out of what visitors write. Who knows how stands above: it is given here.

A text that nobody cleaned is not stored.
"""

from collections.abc import Callable
from typing import cast

from flask import Flask, current_app

Schoonmaker = Callable[[str], str]

_KEY = "directory.schoon"


def attach(app: Flask, schoonmaker: Schoonmaker) -> None:
    """From now on ``app`` cleans texts with ``schoonmaker``."""
    app.extensions[_KEY] = schoonmaker


def clean(text: str) -> str:
    """``text`` without names and numbers of persons."""
    return cast(Schoonmaker, current_app.extensions[_KEY])(text) if text.strip() else ""
