"""Signing in and out, and one's own account."""

from http import HTTPStatus

from flask import Blueprint, make_response, redirect, render_template, request, session, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response

from app.accounts import policy, queries, services, throttle
from app.accounts.forms import InlogForm, WachtwoordForm
from app.accounts.guards import COOKIE, current_account, session_token
from app.accounts.limits import session_limits
from app.accounts.models import Account
from app.accounts.types import Stap
from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.web.access import dutch_only, public, requires
from app.web.context import db_session
from app.web.cookies import cookie_name, drop_cookie, secret_key, set_cookie
from app.web.headers import keep_private
from app.web.paths import safe_path

DEVICE_COOKIE = "toestel"
DEVICE_SECONDS = 180 * 24 * 3600

blueprint = Blueprint("accounts", __name__)


@blueprint.route("/inloggen", methods=["GET", "POST"])
@public
@dutch_only
def sign_in() -> Response | str | tuple[str, int]:
    """The sign-in page. Wrong name, wrong password and closed account get the same answer."""
    keep_private()
    form = InlogForm()
    if request.method == "GET":
        if current_account() is not None:
            return redirect(url_for("accounts.own_account"))
        form.volgende.data = request.args.get("volgende", "")
        return render_template("accounts/inloggen.html", form=form)
    if form.validate():
        account, problem = _try(form.gebruikersnaam.data, form.wachtwoord.data)
        if account is not None:
            return _signed_in(account, form.volgende.data)
        form.wachtwoord.errors = [problem]
    return render_template("accounts/inloggen.html", form=form), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.post("/uitloggen")
@public
def sign_out() -> Response:
    """Ends the session of this browser, here and on the server."""
    token = session_token()
    if token is not None:
        services.end_session(db_session(), token)
        db_session().commit()
    return _signed_out()


@blueprint.get("/mijn")
@requires("eigen-account")
def own_account() -> str:
    """Who one is here, what one may do, and where one is signed in."""
    account = _me()
    return render_template(
        "accounts/mijn.html",
        permissions=policy.permissions_of(account.rol),
        browsers=queries.count_sessions(db_session(), account.id),
    )


@blueprint.post("/mijn/overal-uitloggen")
@requires("eigen-account")
def sign_out_everywhere() -> Response:
    """Ends every session of this account."""
    services.end_all_sessions(db_session(), _me())
    db_session().commit()
    return _signed_out()


@blueprint.route("/mijn/wachtwoord", methods=["GET", "POST"])
@requires("eigen-account")
def change_password() -> Response | str | tuple[str, int]:
    """Another password; every session ends, this one goes on as a new one."""
    form = WachtwoordForm()
    if request.method == "GET":
        return render_template("accounts/wachtwoord.html", form=form)
    if form.validate():
        account = _me()
        try:
            services.change_password(db_session(), account, form.huidig.data, form.nieuw.data)
            return _signed_in(account, "")
        except InvalidInput as error:
            for name, messages in error.fouten.items():
                form[name].errors = messages
    return render_template("accounts/wachtwoord.html", form=form), HTTPStatus.UNPROCESSABLE_ENTITY


def _try(gebruikersnaam: str, wachtwoord: str) -> tuple[Account | None, str]:
    """One try to sign in: the account, or why not. Counted before the password is checked."""
    database_session, now = db_session(), utcnow()
    mark = request.cookies.get(cookie_name(DEVICE_COOKIE))
    sleutels = throttle.keys(
        secret_key(), services.fold_name(gebruikersnaam), request.remote_addr or "", mark
    )
    wait = throttle.seconds_to_wait(database_session, sleutels, now)
    if wait:
        return None, ngettext(
            "Er is te vaak geprobeerd in te loggen. Wacht %(num)s seconde en probeer het opnieuw.",
            "Er is te vaak geprobeerd in te loggen. Wacht %(num)s seconden en probeer het opnieuw.",
            wait,
        )
    throttle.note_try(database_session, sleutels, now)
    database_session.commit()
    account = services.check_password(database_session, gebruikersnaam, wachtwoord)
    if account is None:
        return None, gettext("Deze naam en dit wachtwoord horen niet bij elkaar.")
    throttle.forget_tries(database_session, sleutels)
    return account, ""


def _signed_in(account: Account, volgende: str) -> Response:
    """A new session under a new token; whatever this browser had before ends."""
    old = session_token()
    if old is not None:
        services.end_session(db_session(), old)
    token = services.start_session(db_session(), account, utcnow(), session_limits(), Stap.VOLLEDIG)
    db_session().commit()
    session.clear()
    response = redirect(
        safe_path(volgende) or url_for("accounts.own_account"), HTTPStatus.SEE_OTHER
    )
    set_cookie(response, COOKIE, token)
    mark = throttle.device_mark(secret_key(), account.gebruikersnaam)
    set_cookie(response, DEVICE_COOKIE, mark, DEVICE_SECONDS)
    keep_private()
    return response


def _signed_out() -> Response:
    session.clear()
    response = make_response(redirect(url_for("home.front_page"), HTTPStatus.SEE_OTHER))
    drop_cookie(response, COOKIE)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    keep_private()
    return response


def _me() -> Account:
    account = current_account()
    assert account is not None  # noqa: S101 - the guard lets nobody else in
    return account
