"""Signing in and out, and one's own account."""

from http import HTTPStatus

from flask import Blueprint, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.accounts import edge, policy, queries, services, throttle
from app.accounts.forms import InlogForm, WachtwoordForm
from app.accounts.guards import current_account, session_token
from app.accounts.limits import may_sign_in_here
from app.accounts.models import Account
from app.accounts.sso_context import only_there, sign_out_address
from app.accounts.step_forms import BevestigForm
from app.accounts.types import Stap
from app.core.errors import InvalidInput
from app.core.i18n import N_
from app.web.access import dutch_only, public, requires
from app.web.context import db_session, settings
from app.web.headers import keep_private
from app.web.paths import safe_path

WRONG = N_("Deze naam en dit wachtwoord horen niet bij elkaar.")

blueprint = Blueprint("accounts", __name__)


@blueprint.route("/inloggen", methods=["GET", "POST"])
@public
@dutch_only
def sign_in() -> Response | str | tuple[str, int]:
    """The sign-in page. Wrong name, wrong password and closed account get the same answer."""
    keep_private()
    if request.method == "POST":
        return _with_password(InlogForm())
    if current_account() is not None:
        return redirect(url_for("accounts.own_account"))
    volgende = request.args.get("volgende", "")
    if only_there() and request.args.get("beheerder") != "ja":
        return render_template("accounts/sso_inloggen.html", volgende=volgende)
    return edge.sign_in_page(InlogForm(volgende=volgende))


@blueprint.post("/uitloggen")
@public
def sign_out() -> Response:
    """Ends the session of this browser, here and on the server, and at the gemeente."""
    token, elsewhere = session_token(), sign_out_address(current_account())
    if token is not None:
        services.end_session(db_session(), token)
        db_session().commit()
    return edge.signed_out(elsewhere)


@blueprint.get("/mijn")
@requires("eigen-account")
def own_account() -> str:
    """Who one is here, what one may do, and where one is signed in."""
    account = edge.me()
    return render_template(
        "accounts/mijn.html",
        permissions=policy.permissions_of(account.rol),
        browsers=queries.count_sessions(db_session(), account.id),
        tweede_stap=queries.has_second_step(db_session(), account.id),
    )


@blueprint.post("/mijn/overal-uitloggen")
@requires("eigen-account")
def sign_out_everywhere() -> Response:
    """Ends every session of this account, and the one at the gemeente."""
    elsewhere = sign_out_address(edge.me())
    services.end_all_sessions(db_session(), edge.me())
    db_session().commit()
    return edge.signed_out(elsewhere)


@blueprint.route("/mijn/wachtwoord", methods=["GET", "POST"])
@requires("eigen-account")
def change_password() -> Response | str | tuple[str, int]:
    """Another password; every session ends, this one goes on as a new one."""
    edge.only_with_password()
    form = WachtwoordForm()
    if request.method == "GET":
        return render_template("accounts/wachtwoord.html", form=form)
    if form.validate():
        account, stap = edge.me(), edge.my_session().stap
        sleutels = edge.tries_of(account.gebruikersnaam)
        try:
            if (wait := edge.count_try(sleutels)) is not None:
                raise InvalidInput({"huidig": [wait]})
            services.change_password(db_session(), account, form.huidig.data, form.nieuw.data)
            throttle.forget_tries(db_session(), sleutels)
            return edge.signed_in(account, url_for("accounts.own_account"), stap)
        except InvalidInput as error:
            for name, messages in error.fouten.items():
                form[name].errors = messages
    return render_template("accounts/wachtwoord.html", form=form), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.route("/mijn/bevestigen", methods=["GET", "POST"])
@requires("eigen-account")
def confirm() -> Response | str | tuple[str, int]:
    """Asks for the password again, before somebody changes what guards their account."""
    edge.only_with_password()
    form = BevestigForm()
    if request.method == "GET":
        form.volgende.data = request.args.get("volgende", "")
        return render_template("accounts/bevestigen.html", form=form)
    if form.validate():
        sessie = edge.my_session()
        account, problem = _try(sessie.account.gebruikersnaam, form.wachtwoord.data)
        if account is not None:
            to = safe_path(form.volgende.data) or url_for("tweede_stap.overview")
            return edge.signed_in(account, to, sessie.stap)
        form.wachtwoord.errors = [problem or gettext("Dit is niet uw wachtwoord.")]
    return render_template("accounts/bevestigen.html", form=form), HTTPStatus.UNPROCESSABLE_ENTITY


def _with_password(form: InlogForm) -> Response | tuple[str, int]:
    if form.validate():
        account, problem = _try(form.gebruikersnaam.data, form.wachtwoord.data)
        if account is not None and may_sign_in_here(account):
            return _after_password(account, form.volgende.data)
        form.wachtwoord.errors = [problem or gettext(WRONG)]
    return edge.sign_in_page(form), HTTPStatus.UNPROCESSABLE_ENTITY


def _try(gebruikersnaam: str, wachtwoord: str) -> tuple[Account | None, str]:
    """One try of a password: the account, or how long to wait. Counted before it is checked."""
    sleutels = edge.tries_of(gebruikersnaam)
    wait = edge.count_try(sleutels)
    if wait is not None:
        return None, wait
    account = services.check_password(db_session(), gebruikersnaam, wachtwoord)
    if account is not None:
        throttle.forget_tries(db_session(), sleutels)
    return account, ""


def _after_password(account: Account, volgende: str) -> Response:
    """On to the second step; to setting one up; or in, where a password is enough."""
    wanted = safe_path(volgende)
    if queries.has_second_step(db_session(), account.id):
        to = url_for("inlogstap.second_step", volgende=wanted or None)
        return edge.signed_in(account, to, Stap.WACHTWOORD)
    if settings().password_is_enough:
        return edge.signed_in(account, wanted or url_for("accounts.own_account"), Stap.VRIJ)
    return edge.signed_in(account, url_for("tweede_stap.overview"), Stap.WACHTWOORD)
