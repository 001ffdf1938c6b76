"""What the views of signing in share: the cookie of a session, put on an answer or taken away."""

from http import HTTPStatus

from flask import abort, make_response, redirect, render_template, request, session, url_for
from flask_babel import ngettext
from werkzeug.wrappers import Response

from app.accounts import passkey_edge, services, throttle
from app.accounts.forms import InlogForm
from app.accounts.guards import COOKIE, current_session, session_token
from app.accounts.limits import session_limits
from app.accounts.models import Account, Sessie
from app.accounts.types import Stap
from app.core.clock import utcnow
from app.web.context import db_session
from app.web.cookies import cookie_name, drop_cookie, secret_key, set_cookie
from app.web.headers import keep_private

DEVICE_COOKIE = "toestel"
DEVICE_SECONDS = 180 * 24 * 3600


def me() -> Account:
    """Who this request is of, on a view that the guard lets nobody else see."""
    return my_session().account


def my_session() -> Sessie:
    """The session of this request, whole or waiting for its second step."""
    sessie = current_session()
    assert sessie is not None  # noqa: S101 - the guard, or the view itself, lets nobody else in
    return sessie


def only_with_password() -> None:
    """403 for who signs in at the gemeente: they have no password here to change or to confirm."""
    if me().met_sso:
        abort(HTTPStatus.FORBIDDEN)


def new_session(response: Response, account: Account, stap: Stap) -> Response:
    """Put a new session under a new token on ``response``; what this browser had before ends.

    Commits. Every step of signing in comes by here, so that no token outlives its step. The
    browser is known as one of this account only when the person came in altogether.
    """
    old = session_token()
    if old is not None:
        services.end_session(db_session(), old)
    token = services.start_session(db_session(), account, utcnow(), session_limits(), stap)
    db_session().commit()
    session.clear()
    set_cookie(response, COOKIE, token)
    if stap != Stap.WACHTWOORD:
        mark = throttle.device_mark(secret_key(), account.gebruikersnaam)
        set_cookie(response, DEVICE_COOKIE, mark, DEVICE_SECONDS)
    keep_private()
    return response


def signed_in(account: Account, to: str, stap: Stap) -> Response:
    """A redirect to ``to`` (an address of ours), signed in as far as ``stap`` says. Commits."""
    return new_session(redirect(to, HTTPStatus.SEE_OTHER), account, stap)


def sign_in_page(form: InlogForm, passkey_failed: bool = False) -> str:
    """The page to sign in at. ``passkey_failed`` says that a passkey was just refused."""
    return render_template(
        "accounts/inloggen.html",
        form=form,
        passkey_host=passkey_edge.site().host,
        passkey_fout=passkey_failed,
    )


def signed_out(elsewhere: str | None = None) -> Response:
    """To the front page, with nothing of the session left in the browser; or to ``elsewhere``,
    where somebody signs out at the gemeente as well."""
    session.clear()
    to = elsewhere or url_for("home.front_page")
    response = make_response(redirect(to, HTTPStatus.SEE_OTHER))
    drop_cookie(response, COOKIE)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    keep_private()
    return response


def tries_of(gebruikersnaam: str, soort: str = "") -> tuple[throttle.Sleutel, ...]:
    """What is counted when this browser tries something secret of ``gebruikersnaam``.

    ``soort`` keeps the tries of a second step apart: a right password must not wipe them out.
    """
    mark = request.cookies.get(cookie_name(DEVICE_COOKIE))
    naam = services.fold_name(gebruikersnaam)
    return throttle.keys(secret_key(), naam, request.remote_addr or "", mark, soort)


def count_try(sleutels: tuple[throttle.Sleutel, ...]) -> str | None:
    """Count a try and commit it, before it is judged; or say how long to wait, in Dutch."""
    now = utcnow()
    wait = throttle.seconds_to_wait(db_session(), sleutels, now)
    if wait:
        told: str = ngettext(
            "Er is te vaak geprobeerd in te loggen. Wacht %(num)s seconde en probeer het opnieuw.",
            "Er is te vaak geprobeerd in te loggen. Wacht %(num)s seconden en probeer het opnieuw.",
            wait,
        )
        return told
    throttle.note_try(db_session(), sleutels, now)
    db_session().commit()
    return None
