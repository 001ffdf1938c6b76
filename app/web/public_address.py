"""Where people find a page of ours: for what leaves the site, as a mail or a QR code does."""

from flask import Flask, request

from app.web.context import settings


def attach(app: Flask) -> None:
    """Give the templates of ``app`` the function ``extern``."""
    app.jinja_env.globals["extern"] = public_address


def public_address(path: str) -> str:
    """The whole address of ``path``: at SITE_URL, else at the host that was asked."""
    return (settings().site_url or request.host_url.rstrip("/")) + path
