"""One's own second step: a code app, passkeys and recovery codes, set up and taken away."""

from base64 import b64encode
from http import HTTPStatus

import structlog
from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.accounts import codes, edge, factors, passkey_edge, passkeys, queries, services
from app.accounts.models import Account
from app.accounts.passkeys import PasskeyError
from app.accounts.policy import SECOND_STEP
from app.accounts.step_forms import CodeAppForm, PasskeyForm
from app.accounts.types import Stap
from app.core.clock import utcnow
from app.core.errors import InvalidInput
from app.web import qr
from app.web.access import requires
from app.web.context import db_session, settings
from app.web.cookies import secret_key

SEALED_SECONDS = 1800
WHOLE_PAGE = "tweede_stap.overview"

log: structlog.typing.FilteringBoundLogger = structlog.get_logger()
blueprint = Blueprint("tweede_stap", __name__, url_prefix="/mijn/tweede-stap")


@blueprint.get("")
@requires(SECOND_STEP)
def overview() -> str:
    """What one has as a second step, and how to get another or take one away."""
    return _overview(PasskeyForm())


@blueprint.route("/code-app", methods=["GET", "POST"])
@requires(SECOND_STEP)
def code_app() -> Response | str | tuple[str, int]:
    """A new code app: its secret to scan, and a code of it to show that it works.

    Nothing is stored before that: until then the secret travels along in the form, sealed.
    """
    account, form = edge.me(), CodeAppForm()
    if request.method == "GET":
        return _code_app_page(form, account, codes.new_secret())
    secret = codes.unseal(secret_key(), account.id, form.geheim.data or "", SEALED_SECONDS)
    if secret is None:
        flash(gettext("Dat duurde te lang. Scan de nieuwe code."))
        return redirect(url_for("tweede_stap.code_app"), HTTPStatus.SEE_OTHER)
    if form.validate():
        now = utcnow()
        period = codes.matching_period(secret, form.code.data, now, 0)
        if period is not None:
            sealed = codes.seal(secret_key(), account.id, secret)
            first = not queries.has_second_step(db_session(), account.id)
            factors.set_totp(db_session(), account, sealed, now, period)
            return _added(account, first, gettext("Uw code-app staat aan."))
        form.code.errors = [gettext("Deze code klopt niet. Kijk welke code er nu in de app staat.")]
    return _code_app_page(form, account, secret), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.post("/code-app/weg")
@requires(SECOND_STEP)
def remove_code_app() -> Response:
    """Takes the code app away, unless it is the last second step of who must have one."""
    account = edge.me()
    try:
        factors.remove_totp(db_session(), account, not settings().password_is_enough)
    except InvalidInput as error:
        return _refused(error)
    return _removed(account, gettext("Uw code-app staat uit."))


@blueprint.post("/passkeys/begin")
@requires(SECOND_STEP)
def ask_passkey() -> dict[str, object]:
    """A challenge for a new passkey, as the JSON of WebAuthn."""
    account = edge.me()
    options, challenge = passkeys.ask_new(
        passkey_edge.site(),
        passkeys.handle_of(account.id),
        account.gebruikersnaam,
        account.weergavenaam,
        [one.credential_id for one in queries.passkeys_of(db_session(), account.id)],
    )
    passkey_edge.remember(challenge, passkey_edge.NEW)
    return options


@blueprint.post("/passkeys")
@requires(SECOND_STEP)
def add_passkey() -> Response | tuple[str, int]:
    """Keeps the passkey that the browser just made."""
    account, form, now = edge.me(), PasskeyForm(), utcnow()
    if form.validate():
        first = not queries.has_second_step(db_session(), account.id)
        try:
            challenge = passkey_edge.recall(passkey_edge.NEW)
            kept = passkeys.read_new(passkey_edge.site(), challenge, passkey_edge.answer())
            if not factors.use_challenge(db_session(), challenge, now):
                raise PasskeyError("The challenge was answered before.")
            factors.add_passkey(db_session(), account, kept, form.naam.data or "", now)
            return _added(account, first, gettext("Uw passkey is toegevoegd."))
        except PasskeyError as error:
            log.warning("passkey_refused", reason=str(error))
            form.naam.errors = [gettext("De passkey is niet gemaakt. Probeer het opnieuw.")]
        except InvalidInput as error:
            form.naam.errors = error.fouten["naam"]
    return _overview(form), HTTPStatus.UNPROCESSABLE_ENTITY


@blueprint.post("/passkeys/<int:passkey_id>/weg")
@requires(SECOND_STEP)
def remove_passkey(passkey_id: int) -> Response:
    """Takes a passkey away, unless it is the last second step of who must have one."""
    account = edge.me()
    try:
        required = not settings().password_is_enough
        if not factors.remove_passkey(db_session(), account, passkey_id, required):
            abort(HTTPStatus.NOT_FOUND)
    except InvalidInput as error:
        return _refused(error)
    return _removed(account, gettext("De passkey is weggehaald."))


@blueprint.route("/herstelcodes", methods=["GET", "POST"])
@requires(SECOND_STEP)
def recovery_codes() -> Response | str:
    """Ten new recovery codes, shown this one time. Looking at the page makes none."""
    account = edge.me()
    if not queries.has_second_step(db_session(), account.id):
        new: list[str] = []
    elif request.method == "POST":
        new = factors.renew_recovery_codes(db_session(), account)
        db_session().commit()
    else:
        new = []
    return render_template(
        "accounts/herstelcodes.html",
        codes=new,
        over=queries.count_recovery_codes(db_session(), account.id),
        heeft_stap=queries.has_second_step(db_session(), account.id),
    )


def _overview(form: PasskeyForm) -> str:
    account = edge.me()
    return render_template(
        "accounts/tweede_stap.html",
        form=form,
        wie=account,
        passkeys=queries.passkeys_of(db_session(), account.id),
        totp=queries.totp_of(db_session(), account.id),
        over=queries.count_recovery_codes(db_session(), account.id),
        passkey_host=passkey_edge.site().host,
        verplicht=not settings().password_is_enough,
    )


def _code_app_page(form: CodeAppForm, account: Account, secret: str) -> str:
    form.geheim.data = codes.seal(secret_key(), account.id, secret)
    address = codes.app_address(secret, account.gebruikersnaam, passkey_edge.NAME)
    return render_template(
        "accounts/code_app.html",
        form=form,
        qr=f"data:image/svg+xml;base64,{b64encode(qr.svg(address)).decode('ascii')}",
        sleutel=codes.readable(secret),
        vervangt=queries.totp_of(db_session(), account.id) is not None,
    )


def _added(account: Account, first: bool, told: str) -> Response:
    """With a new second step every other browser signs in again, and this one is whole."""
    services.end_all_sessions(db_session(), account)
    to = url_for("tweede_stap.recovery_codes" if first else WHOLE_PAGE)
    response = edge.signed_in(account, to, Stap.VOLLEDIG)
    flash(told)
    return response


def _removed(account: Account, told: str) -> Response:
    services.end_all_sessions(db_session(), account)
    still = queries.has_second_step(db_session(), account.id)
    stap = Stap.VOLLEDIG if still else Stap.VRIJ
    response = edge.signed_in(account, url_for(WHOLE_PAGE), stap)
    flash(told)
    return response


def _refused(error: InvalidInput) -> Response:
    db_session().rollback()
    flash(" ".join(text for texts in error.fouten.values() for text in texts), "fout")
    return redirect(url_for(WHOLE_PAGE), HTTPStatus.SEE_OTHER)
