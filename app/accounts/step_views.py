"""The second step of signing in, and signing in with a passkey alone."""

from collections.abc import Callable
from http import HTTPStatus

import structlog
from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext, ngettext
from werkzeug.wrappers import Response

from app.accounts import edge, factors, passkey_edge, passkeys, queries, throttle
from app.accounts.forms import InlogForm
from app.accounts.guards import current_account, current_session
from app.accounts.limits import may_sign_in_here
from app.accounts.models import Account
from app.accounts.passkeys import PasskeyError
from app.accounts.step_forms import CodeForm, HerstelForm
from app.accounts.types import Stap
from app.core.clock import utcnow
from app.web.access import dutch_only, public
from app.web.context import db_session
from app.web.cookies import secret_key
from app.web.headers import keep_private
from app.web.paths import safe_path

log: structlog.typing.FilteringBoundLogger = structlog.get_logger()
STEP = "tweede-stap-"

blueprint = Blueprint("inlogstap", __name__)


@blueprint.route("/inloggen/tweede-stap", methods=["GET", "POST"])
@public
@dutch_only
def second_step() -> Response | str | tuple[str, int]:
    """Asks who came with a password for the code of their app, or their passkey."""
    keep_private()
    elsewhere = _not_half_way()
    if elsewhere is not None:
        return elsewhere
    form = CodeForm()
    account = edge.me()
    if request.method == "GET":
        form.volgende.data = request.args.get("volgende", "")
        return _second_step_page(form, account)
    if form.validate():
        problem = _try(account, _right_code, form.code.data)
        if problem is None:
            to = safe_path(form.volgende.data) or url_for("accounts.own_account")
            return edge.signed_in(account, to, Stap.VOLLEDIG)
        form.code.errors = [problem]
    return _second_step_page(form, account), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.route("/inloggen/herstelcode", methods=["GET", "POST"])
@public
@dutch_only
def recovery() -> Response | str | tuple[str, int]:
    """Lets who lost their second step in with a recovery code, and leads them to a new one."""
    keep_private()
    elsewhere = _not_half_way()
    if elsewhere is not None:
        return elsewhere
    form = HerstelForm()
    if request.method == "GET":
        return render_template("accounts/herstelcode.html", form=form)
    account = edge.me()
    if form.validate():
        problem = _try(account, _right_recovery_code, form.herstelcode.data)
        if problem is None:
            return _recovered(account)
        form.herstelcode.errors = [problem]
    return render_template("accounts/herstelcode.html", form=form), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.post("/inloggen/passkey/begin")
@public
@dutch_only
def ask_passkey() -> Response | dict[str, object]:
    """A challenge for any passkey of this site, as the JSON of WebAuthn."""
    keep_private()
    options, challenge = passkeys.ask_known(passkey_edge.site())
    passkey_edge.remember(challenge, passkey_edge.KNOWN)
    return options


@blueprint.post("/inloggen/passkey")
@public
@dutch_only
def with_passkey() -> Response | tuple[str, int]:
    """Signs in who has a passkey. It has checked its owner, so it stands for both steps."""
    keep_private()
    try:
        account = _passkey_account()
    except PasskeyError as error:
        db_session().commit()  # the challenge stays used
        log.warning("passkey_refused", reason=str(error))
        form = InlogForm(formdata=None, volgende=request.form.get("volgende", ""))
        return edge.sign_in_page(form, passkey_failed=True), HTTPStatus.UNPROCESSABLE_ENTITY
    to = safe_path(request.form.get("volgende")) or url_for("accounts.own_account")
    return edge.signed_in(account, to, Stap.VOLLEDIG)


def _passkey_account() -> Account:
    challenge = passkey_edge.recall(passkey_edge.KNOWN)
    account = factors.use_passkey(
        db_session(), passkey_edge.site(), challenge, passkey_edge.answer(), utcnow()
    )
    if not may_sign_in_here(account):
        raise PasskeyError("This account signs in at the gemeente.")
    return account


def _not_half_way() -> Response | None:
    """Where somebody must go who has no second step to do here; None for who has."""
    sessie = current_session()
    if sessie is None:
        return redirect(url_for("accounts.sign_in"), HTTPStatus.SEE_OTHER)
    if current_account() is not None:
        return redirect(url_for("accounts.own_account"), HTTPStatus.SEE_OTHER)
    if not queries.has_second_step(db_session(), sessie.account_id):
        return redirect(url_for("tweede_stap.overview"), HTTPStatus.SEE_OTHER)
    if not may_sign_in_here(sessie.account):
        abort(HTTPStatus.FORBIDDEN)
    return None


def _second_step_page(form: CodeForm, account: Account) -> str:
    return render_template(
        "accounts/tweede_stap_inloggen.html",
        form=form,
        met_app=queries.totp_of(db_session(), account.id) is not None,
        met_passkey=bool(queries.passkeys_of(db_session(), account.id)),
        passkey_host=passkey_edge.site().host,
    )


def _try(account: Account, right: Callable[[Account, str], bool], typed: str) -> str | None:
    """One try of the second step: None when it was right, else what to say. Counted first."""
    sleutels = edge.tries_of(account.gebruikersnaam, STEP)
    wait = edge.count_try(sleutels)
    if wait is not None:
        return wait
    if not right(account, typed):
        told: str = gettext("Deze code klopt niet, of is al gebruikt. Probeer een nieuwe code.")
        return told
    throttle.forget_tries(db_session(), sleutels)
    return None


def _right_code(account: Account, typed: str) -> bool:
    return factors.use_totp(db_session(), account, secret_key(), typed, utcnow())


def _right_recovery_code(account: Account, typed: str) -> bool:
    return factors.use_recovery_code(db_session(), account, typed, utcnow())


def _recovered(account: Account) -> Response:
    """In, and to the page where a new second step can be set up."""
    left = queries.count_recovery_codes(db_session(), account.id)
    response = edge.signed_in(account, url_for("tweede_stap.overview"), Stap.VOLLEDIG)
    flash(
        ngettext(
            "U logde in met een herstelcode. U hebt er nog %(num)s.",
            "U logde in met een herstelcode. U hebt er nog %(num)s.",
            left,
        )
    )
    return response
