"""Signing in with the account of the gemeente: there, and back again."""

from http import HTTPStatus

import structlog
from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from sqlalchemy.exc import IntegrityError
from werkzeug.wrappers import Response

from app.accounts import edge, sso_accounts, sso_begun, sso_claims
from app.accounts.guards import current_account
from app.accounts.models import Account
from app.accounts.sso import Provider
from app.accounts.sso_context import provider
from app.accounts.sso_errors import Reden, SsoError
from app.accounts.types import Stap
from app.web.access import dutch_only, public
from app.web.context import db_session, settings
from app.web.headers import keep_private
from app.web.limits import limiter
from app.web.paths import safe_path
from app.web.public_address import public_address

ASKED_TOO_OFTEN = "120 per minute"
"""Of one address: a whole gemeente starts its day behind one."""
PROVIDER_DOWN = ("server_error", "temporarily_unavailable")
OUR_FAULT = (
    "invalid_request",
    "invalid_scope",
    "request_not_supported",
    "unauthorized_client",
    "unsupported_response_type",
)

log: structlog.typing.FilteringBoundLogger = structlog.get_logger()
blueprint = Blueprint("sso", __name__, url_prefix="/inloggen/werkaccount")


@blueprint.get("")
@public
@dutch_only
@limiter.limit(ASKED_TOO_OFTEN)
def start() -> Response | tuple[str, int]:
    """To the sign-in of the gemeente. A link and no form: a provider may send people on to other
    hosts, which ``form-action`` would stop halfway."""
    chosen = _provider()
    volgende = safe_path(request.args.get("volgende"))
    if current_account() is not None:
        return redirect(volgende or url_for("accounts.own_account"), HTTPStatus.SEE_OTHER)
    try:
        begin = chosen.begin(_way_back())
    except SsoError as error:
        return _told(error)
    response = redirect(begin.adres, HTTPStatus.SEE_OTHER)
    sso_begun.keep(response, begin, volgende)
    return response


@blueprint.get("/terug")
@public
@dutch_only
@limiter.limit(ASKED_TOO_OFTEN)
def back() -> Response | tuple[str, int]:
    """Back from the gemeente, with a code or with why not."""
    chosen = _provider()
    state = request.args.get("state", "")
    begonnen = sso_begun.of(state)
    response: Response | tuple[str, int]
    try:
        if begonnen is None:
            raise SsoError(Reden.VERLOPEN, "state")
        account = _signed_in_there(chosen, begonnen)
        to = begonnen.volgende or url_for("accounts.own_account")
        response = edge.signed_in(account, to, Stap.VOLLEDIG)
    except SsoError as error:
        page, status = _told(error)
        response = Response(page, status, mimetype="text/html")
    sso_begun.forget(response, state)
    return response


@blueprint.get("/uit")
@public
@dutch_only
def signed_out() -> Response:
    """Where the gemeente sends who signed out there too."""
    _provider()
    return redirect(url_for("home.front_page"), HTTPStatus.SEE_OTHER)


def _signed_in_there(chosen: Provider, begonnen: sso_begun.Begonnen) -> Account:
    """The account of who comes back, with all that was claimed checked. Raises SsoError."""
    asked = request.args
    if "error" in asked:
        raise SsoError(_reason(asked["error"]), "aanbieder")
    chosen.check_sender(asked.get("iss"))
    if not asked.get("code"):
        raise SsoError(Reden.KLOPT_NIET, "code")
    claims = chosen.finish(asked["code"], begonnen.nonce, begonnen.verifier, _way_back())
    if not settings().password_is_enough and not sso_claims.has_second_step(claims, chosen.sso):
        raise SsoError(Reden.GEEN_TWEEDE_STAP)
    persoon = sso_claims.person(claims, chosen.sso)
    if persoon.rol is None:
        sso_accounts.withdraw(db_session(), persoon)
        db_session().commit()
    try:
        return sso_accounts.account_of(db_session(), persoon, settings().gemeente)
    except IntegrityError:  # the same person, or the same name, came in at the same moment
        db_session().rollback()
        return sso_accounts.account_of(db_session(), persoon, settings().gemeente)


def _reason(error: str) -> Reden:
    """Why the provider says no (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6)."""
    if error in PROVIDER_DOWN:
        return Reden.ONBEREIKBAAR
    return Reden.VERKEERD_INGESTELD if error in OUR_FAULT else Reden.GEWEIGERD


def _told(error: SsoError) -> tuple[str, int]:
    """The page that says why, and a line in the log that says no more than the reason."""
    log.warning(
        "inloggen-werkaccount",
        reden=error.reden.name.lower(),
        detail=error.detail,
        request_id=g.get("request_id"),
    )
    keep_private()
    uitleg = error.reden.value
    return render_template("accounts/sso_fout.html", uitleg=uitleg), uitleg.status


def _way_back() -> str:
    return public_address(url_for("sso.back"))


def _provider() -> Provider:
    """The provider; where there is none, this page does not exist."""
    found = provider()
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found
