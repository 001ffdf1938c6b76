"""Before each request: may this person see this page? Without a statement on the view, nobody."""

from http import HTTPStatus
from typing import Any, cast

from flask import Flask, abort, current_app, g, redirect, request, url_for
from werkzeug.wrappers import Response

from app.accounts import policy, services
from app.accounts.limits import session_limits
from app.accounts.models import Account
from app.accounts.types import Stap
from app.core.clock import utcnow
from app.web.access import PUBLIC, statement
from app.web.context import db_session
from app.web.cookies import cookie_name
from app.web.headers import keep_private
from app.web.kind import is_api

COOKIE = "sessie"


def attach(app: Flask) -> None:
    """Guard every route of ``app``, and let templates ask who is signed in."""
    app.before_request(_guard)
    app.context_processor(_for_templates)


def current_account() -> Account | None:
    """Who is signed in, or None for a resident."""
    return cast(Account | None, g.get("account"))


def may(permission: str) -> bool:
    """Whether who is signed in has ``permission``."""
    account = current_account()
    return account is not None and policy.may(account.rol, permission)


def session_token() -> str | None:
    """The token in this request's cookie."""
    return request.cookies.get(cookie_name(COOKIE))


def _guard() -> Response | None:
    if request.url_rule is None:
        return None
    view = current_app.view_functions[request.endpoint or ""]
    needed = statement(view)
    if needed is None:
        abort(HTTPStatus.FORBIDDEN)
    account = _load_account()
    if needed == PUBLIC:
        return None
    if account is None:
        return _to_sign_in()
    if not policy.may(account.rol, needed):
        abort(HTTPStatus.FORBIDDEN)
    return None


def _load_account() -> Account | None:
    """Who the cookie belongs to. Static files and the API never look at it."""
    token = session_token()
    if token is None or is_api() or request.endpoint == "static":
        return None
    session = db_session()
    sessie = services.resume_session(session, token, utcnow(), session_limits())
    if sessie is None or sessie.stap != Stap.VOLLEDIG:
        return None
    if session.dirty:
        session.commit()
    g.account = sessie.account
    g.account_id = sessie.account.id
    keep_private()
    return sessie.account


def _to_sign_in() -> Response:
    if is_api():
        abort(HTTPStatus.FORBIDDEN)
    back = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("accounts.sign_in", volgende=back), HTTPStatus.SEE_OTHER)


def _for_templates() -> dict[str, Any]:
    return {"account": current_account(), "mag": may}
