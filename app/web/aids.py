"""Two aids on our pages that configuration leads to another site: the way out, and read aloud."""

from urllib.parse import quote

from flask import Flask, request
from flask_babel import get_locale

from app.web.context import settings


def attach(app: Flask) -> None:
    """Give the templates of ``app`` the addresses of both."""
    app.jinja_env.globals.update(verlaat_adres=leave_address, voorlees_link=read_aloud_link)


def leave_address() -> str:
    """Where "Verlaat deze site" leads to: a site that tells nothing about who looks at it."""
    return settings().verlaat_url


def read_aloud_link() -> str:
    """This page at the read-aloud service that was set up; empty: the browser's voice reads."""
    template = settings().voorlees_link
    if not template:
        return ""
    return template.replace("{url}", quote(request.base_url, safe="")).replace(
        "{taal}", str(get_locale() or "nl")
    )
