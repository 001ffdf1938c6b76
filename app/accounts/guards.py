"""Before each request: may this person see this page? Without a statement on the view, nobody."""

from http import HTTPStatus
from typing import Any, cast

from flask import Flask, abort, current_app, g, redirect, request, url_for
from werkzeug.wrappers import Response

from app.accounts import policy, queries, services
from app.accounts.limits import session_limits
from app.accounts.models import Account, Sessie
from app.accounts.types import Stap
from app.core.clock import utcnow
from app.web.access import PUBLIC, statement
from app.web.context import db_session, settings
from app.web.cookies import cookie_name
from app.web.headers import keep_private
from app.web.kind import is_api

COOKIE = "sessie"


def attach(app: Flask) -> None:
    """Guard every route of ``app``, and let templates ask who is signed in."""
    app.before_request(_guard)
    app.context_processor(_for_templates)


def current_account() -> Account | None:
    """Who is signed in altogether, or None: a resident, or who still has a second step to do."""
    sessie = current_session()
    return sessie.account if sessie is not None and _is_whole(sessie) else None


def current_session() -> Sessie | None:
    """The session of this request, also one that waits for its second step."""
    return cast(Sessie | None, g.get("sessie"))


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
    sessie = _load_session()
    if needed == PUBLIC:
        return None
    if sessie is None:
        return _to_sign_in()
    if not _is_whole(sessie):
        return _half_way(sessie, needed)
    if not policy.may(sessie.account.rol, needed):
        abort(HTTPStatus.FORBIDDEN)
    if needed == policy.SECOND_STEP:
        return _to_own_step(sessie)
    return None


def _to_own_step(sessie: Sessie) -> Response | None:
    """Changing one's own second step asks for a password of a moment ago. The gemeente keeps the
    second step of who signs in there: a passkey of ours would outlive their job."""
    if sessie.account.met_sso:
        abort(HTTPStatus.FORBIDDEN)
    if services.is_recent(sessie, utcnow()):
        return None
    back = request.path if request.method == "GET" else None
    return redirect(url_for("accounts.confirm", volgende=back), HTTPStatus.SEE_OTHER)


def _half_way(sessie: Sessie, needed: str) -> Response | None:
    """Who came with a password alone does the second step, or sets one up. Nothing else."""
    if queries.has_second_step(db_session(), sessie.account_id):
        back = request.full_path.rstrip("?") if request.method == "GET" else None
        to = url_for("inlogstap.second_step", volgende=back)
    elif needed == policy.SECOND_STEP:
        return None
    else:
        to = url_for("tweede_stap.overview")
    if is_api():
        abort(HTTPStatus.FORBIDDEN)
    return redirect(to, HTTPStatus.SEE_OTHER)


def _is_whole(sessie: Sessie) -> bool:
    """Whether this session opens the pages of staff, in this installation."""
    allowed = sessie.stap == Stap.VRIJ and settings().password_is_enough
    return allowed or sessie.stap == Stap.VOLLEDIG


def _load_session() -> Sessie | None:
    """What the cookie opens. Static files and the API never look at it."""
    token = session_token()
    if token is None or is_api() or request.endpoint == "static":
        return None
    session = db_session()
    sessie = services.resume_session(session, token, utcnow(), session_limits())
    if sessie is None:
        return None
    if session.dirty:
        session.commit()
    g.sessie = sessie
    g.account_id = sessie.account_id
    keep_private()
    return sessie


def _to_sign_in() -> Response:
    if is_api():
        abort(HTTPStatus.FORBIDDEN)
    back = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("accounts.sign_in", volgende=back), HTTPStatus.SEE_OTHER)


def _for_templates() -> dict[str, Any]:
    return {"account": current_account(), "mag": may}
