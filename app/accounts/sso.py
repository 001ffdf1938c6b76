"""The door to Authlib: sign-in at the provider of the gemeente by OpenID Connect.

Code flow with PKCE (S256), state and nonce, as the NL GOV profile asks. What comes back is believed
only when signature, issuer, audience, time and nonce are right. No token outlives the request.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from urllib.parse import urlsplit

from authlib.common.security import generate_token
from authlib.integrations.base_client import BaseApp, OAuth2Mixin, OAuthError, OpenIDMixin
from authlib.integrations.requests_client import OAuth2Session
from joserfc.errors import JoseError
from requests import RequestException, Response

from app.accounts.sso_errors import Reden, SsoError
from app.config import Sso
from app.core.clock import utcnow

DISCOVERY = "/.well-known/openid-configuration"
SCOPE = "openid profile"
TIMEOUT = (3.05, 5.0)
"""Seconds to get a connection, and to wait for what it says."""
WAIT_FOR_ANOTHER = 1.0
"""Seconds to wait while another thread asks the provider: a slow one may not hold two."""
FRESH = timedelta(hours=1)
PAUSE = timedelta(seconds=10)
"""So long after a provider did not answer nobody waits for it again."""
CLOCKS_DIFFER = 60
SIGNED_BY_A_KEY_PAIR = ("RS256", "PS256", "ES256", "RS384", "PS384", "ES384", "RS512", "PS512")
"""What an ID token may be signed with. Never ``none``, and never a secret that two know (HS256)."""
ALGORITHMS = "id_token_signing_alg_values_supported"
BASIC, POST = "client_secret_basic", "client_secret_post"
ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
ISS_IN_ANSWER = "authorization_response_iss_parameter_supported"
KEPT = (*ENDPOINTS, "_loaded_at", "issuer", "end_session_endpoint", ISS_IN_ANSWER)
OUR_FAULT = ("invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_scope")


@dataclass(frozen=True, slots=True)
class Begin:
    """A sign-in that has begun: where the browser goes, and what it must bring back."""

    adres: str
    state: str
    nonce: str
    verifier: str


class _Line(OAuth2Session):  # type: ignore[misc]  # Authlib has no types
    """Speaks to the provider and to nobody else (ASVS 13.2.4): one origin, no redirects."""

    def __init__(self, *args: Any, herkomst: str = "", **options: Any) -> None:
        super().__init__(*args, default_timeout=TIMEOUT, **options)
        self._herkomst = herkomst

    def request(self, method: str, url: str, *args: Any, **options: Any) -> Response:
        if origin(url) != self._herkomst:
            raise SsoError(Reden.VERKEERD_INGESTELD, "ander-adres")
        options["allow_redirects"] = False
        answer: Response = super().request(method, url, *args, **options)
        if answer.is_redirect:
            raise SsoError(Reden.ONBEREIKBAAR, "doorverwezen")
        return answer


class _Client(OAuth2Mixin, OpenIDMixin, BaseApp):  # type: ignore[misc]  # Authlib has no types
    """One reading of what the provider says about itself, and of its keys."""

    client_cls = _Line

    def __init__(self, sso: Sso) -> None:
        super().__init__(
            framework=None,
            client_id=sso.client_id,
            client_secret=sso.client_secret or None,
            server_metadata_url=sso.uitgever.rstrip("/") + DISCOVERY,
            client_kwargs={
                "scope": SCOPE,
                "code_challenge_method": "S256",
                "herkomst": sso.herkomst,
            },
            user_agent="Dichtbij",
        )
        self.read_at = utcnow()
        known = self.load_server_metadata()
        _check_metadata(known, sso)
        # No other word of the provider may become an option of ours.
        self.server_metadata = {name: known[name] for name in KEPT if name in known}
        offered = known.get(ALGORITHMS) or ["RS256"]
        self.server_metadata[ALGORITHMS] = [
            name for name in SIGNED_BY_A_KEY_PAIR if name in offered
        ]
        methods = known.get("token_endpoint_auth_methods_supported") or [BASIC]
        if sso.client_secret and BASIC not in methods and POST in methods:
            self.client_kwargs["token_endpoint_auth_method"] = POST


class Provider:
    """The sign-in of the gemeente, as ``sso`` names it. One for a process, used by many threads.

    Every method may raise SsoError. Nothing is asked before somebody signs in: the service starts
    while the provider is down.
    """

    def __init__(self, sso: Sso) -> None:
        self.sso = sso
        self._client: _Client | None = None
        self._failed_at: datetime | None = None
        self._lock = Lock()

    def begin(self, terug: str) -> Begin:
        """Start a sign-in that comes back at the address ``terug``."""
        asked: dict[str, str] = {"response_mode": "query", "state": generate_token(43)}
        if self.sso.acr:
            asked["acr_values"] = self.sso.acr
            context = {"essential": True, "values": [self.sso.acr]}
            asked["claims"] = json.dumps({"id_token": {"acrs": context}})  # as Entra ID asks
        with _told_calmly():
            made = self._known().create_authorization_url(terug, nonce=generate_token(43), **asked)
        return Begin(made["url"], made["state"], made["nonce"], made["code_verifier"])

    def finish(self, code: str, nonce: str, verifier: str, terug: str) -> Mapping[str, Any]:
        """The checked claims of who comes back at ``terug`` with ``code``."""
        with _told_calmly():
            client = self._known()
            token = client.fetch_access_token(terug, code=code, code_verifier=verifier)
            expected = {
                "iss": {"essential": True, "values": [self.sso.uitgever]},
                "aud": {"essential": True, "values": [self.sso.client_id]},
            }
            claims = client.parse_id_token(
                token, nonce=nonce, claims_options=expected, leeway=CLOCKS_DIFFER
            )
        if not claims:
            raise SsoError(Reden.KLOPT_NIET, "geen-id-token")
        return dict(claims)

    def check_sender(self, iss: str | None) -> None:
        """Whether the answer came from this provider (RFC 9207): ``iss`` is what it says itself."""
        with _told_calmly():
            needed = self._known().server_metadata.get(ISS_IN_ANSWER)
        if iss != self.sso.uitgever and (iss is not None or needed is True):
            raise SsoError(Reden.KLOPT_NIET, "uitgever")

    def sign_out(self, terug: str) -> str | None:
        """Where somebody signs out at the provider too, to come back at ``terug``; None when the
        provider has no such page, or is not there now."""
        try:
            with _told_calmly():
                client = self._known()
                found = client.server_metadata.get("end_session_endpoint")
                if not isinstance(found, str) or origin(found) != self.sso.herkomst:
                    return None
                made = client.create_logout_url(terug, client_id=self.sso.client_id)
        except SsoError:
            return None
        return str(made["url"])

    def _known(self) -> _Client:
        """What the provider says about itself, at most an hour old."""
        client, now = self._client, utcnow()
        if client is not None and now - client.read_at < FRESH:
            return client
        if self._failed_at is not None and now - self._failed_at < PAUSE:
            raise SsoError(Reden.ONBEREIKBAAR, "pauze")
        if not self._lock.acquire(timeout=WAIT_FOR_ANOTHER):
            raise SsoError(Reden.ONBEREIKBAAR, "bezig")
        try:
            self._client = client = _Client(self.sso)
        except Exception:
            self._failed_at = utcnow()
            raise
        finally:
            self._lock.release()
        return client


def origin(address: str) -> str:
    """Scheme, host and port of ``address``."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _check_metadata(known: Mapping[str, Any], sso: Sso) -> None:
    """Whether the provider is who we think, and asks us nowhere else."""
    if known.get("issuer") != sso.uitgever:
        raise SsoError(Reden.VERKEERD_INGESTELD, "uitgever")
    for name in ENDPOINTS:
        address = known.get(name)
        if not isinstance(address, str) or origin(address) != sso.herkomst:
            raise SsoError(Reden.VERKEERD_INGESTELD, name)


@contextmanager
def _told_calmly() -> Iterator[None]:
    """What goes wrong at the provider or in its answer, as an SsoError without its words."""
    try:
        yield
    except OAuthError as error:
        ours = error.error in OUR_FAULT
        used = error.error == "invalid_grant"
        reden = Reden.VERKEERD_INGESTELD if ours else Reden.VERLOPEN if used else Reden.KLOPT_NIET
        raise SsoError(reden, "token") from None
    except JoseError as error:
        which = getattr(error, "claim", None) or type(error).__name__
        raise SsoError(Reden.KLOPT_NIET, str(which)) from None
    except RequestException as error:
        raise SsoError(Reden.ONBEREIKBAAR, type(error).__name__) from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # A web page or half an answer where JSON should be.
        raise SsoError(Reden.ONBEREIKBAAR, type(error).__name__) from None
