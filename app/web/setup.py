"""All plumbing of the web, put on an application in the order in which it must run."""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from app.config import Settings
from app.web import (
    aids,
    compress,
    csrf,
    errors,
    headers,
    health,
    i18n,
    limits,
    logs,
    public_address,
    routing,
    templating,
)
from app.web.access import public
from app.web.cookies import HOST_PREFIX


def attach(app: Flask, settings: Settings) -> None:
    """Give ``app`` its log, limits, headers, errors, languages and form protection.

    Order matters: the log line covers all that follows, and a flood is counted before its tokens
    are checked.
    """
    _set_cookie(app, settings)
    templating.attach(app)
    compress.attach(app)  # first, so that it is the last to see an answer
    if settings.proxies:
        count = settings.proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=count, x_proto=count, x_host=count
        )
    logs.attach(app)
    headers.attach(app, settings.kaart_tegels, settings.sso.herkomst if settings.sso else "")
    errors.attach(app)
    i18n.attach(app)
    aids.attach(app)
    public_address.attach(app)
    routing.attach(app)
    limits.attach(app)
    csrf.attach(app)
    public(app.view_functions["static"])
    app.register_blueprint(health.blueprint)


def _set_cookie(app: Flask, settings: Settings) -> None:
    """The cookie that ties a form to its visitor; it holds the form's token and nothing else.

    ``__Host-`` needs https, which a developer's machine does not have.
    """
    prefix = HOST_PREFIX if settings.production else ""
    app.config.update(
        SESSION_COOKIE_NAME=f"{prefix}formulier",
        SESSION_COOKIE_SECURE=settings.production,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_PATH="/",
    )
