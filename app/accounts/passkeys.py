"""Passkeys: the door to fido2. Pure, but for the chance in a challenge.

A browser is asked for a passkey in two steps: options with a challenge go out, what the passkey
signed comes back. Both travel as the JSON of WebAuthn. A passkey must be found without a name
(discoverable) and must have checked its owner by finger, face or PIN: so it stands for both steps.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fido2 import cbor
from fido2.cose import CoseKey
from fido2.server import Fido2Server
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestedCredentialData,
    AuthenticationResponse,
    AuthenticatorData,
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

LONGEST_ANSWER = 20_000
LONGEST_ID = 1023  # bytes; WebAuthn's own limit
REQUIRED = UserVerificationRequirement.REQUIRED


class PasskeyError(ValueError):
    """What came back is no good answer. The text is for the log: it names no person."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where passkeys are made for: a name for people, and the one origin they work at."""

    naam: str
    origin: str
    host: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a passkey. ``credential_id`` is base64url, ``public_key`` COSE in CBOR."""

    credential_id: str
    public_key: bytes
    sign_count: int


def ask_new(
    site: Site, handle: bytes, gebruikersnaam: str, naam: str, known: Sequence[str]
) -> tuple[dict[str, Any], str]:
    """Options to make a passkey, and their challenge.

    ``handle`` is how a passkey names the account; ``known`` are the passkeys that it has already:
    a device that holds one of them makes no second one.
    """
    options, state = _server(site).register_begin(
        PublicKeyCredentialUserEntity(id=handle, name=gebruikersnaam, display_name=naam),
        credentials=[
            PublicKeyCredentialDescriptor(
                type=PublicKeyCredentialType.PUBLIC_KEY, id=websafe_decode(one)
            )
            for one in known
        ],
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=REQUIRED,
    )
    return dict(options)["publicKey"], state["challenge"]


def read_new(site: Site, challenge: str, answer: str) -> Kept:
    """The passkey that a browser made for ``challenge``. Raises PasskeyError."""
    try:
        made = _server(site).register_complete(_state(challenge), _json(answer))
        return _kept(made)
    except Exception as error:  # what comes from outside can break the reader in any way
        raise PasskeyError(str(error)) from error


def ask_known(site: Site) -> tuple[dict[str, Any], str]:
    """Options to sign in with any passkey of this site, and their challenge."""
    options, state = _server(site).authenticate_begin(user_verification=REQUIRED)
    return dict(options)["publicKey"], state["challenge"]


def credential_of(answer: str) -> str:
    """Which passkey says that it gave ``answer``: its id. Raises PasskeyError."""
    try:
        return websafe_encode(AuthenticationResponse.from_dict(_json(answer)).raw_id)
    except Exception as error:  # as above
        raise PasskeyError(str(error)) from error


def check_known(site: Site, challenge: str, answer: str, kept: Kept, handle: bytes) -> int:
    """The new count of a passkey that answered ``challenge`` rightly. Raises PasskeyError.

    A count that does not go up means that there is a copy of the key. Keys that never count stay
    at 0, which is fine (WebAuthn 6.1.1).
    """
    try:
        response = AuthenticationResponse.from_dict(_json(answer))
        _server(site).authenticate_complete(_state(challenge), [_credential(kept)], response)
        count: int = response.response.authenticator_data.counter
        owner = response.response.user_handle
    except Exception as error:  # as above
        raise PasskeyError(str(error)) from error
    if owner is not None and not hmac.compare_digest(owner, handle):
        raise PasskeyError("The passkey belongs to another account.")
    if (count or kept.sign_count) and count <= kept.sign_count:
        raise PasskeyError("The passkey counts backwards: there may be a copy of it.")
    return count


def handle_of(account_id: int) -> bytes:
    """How a passkey names an account: says nothing about the person."""
    return hashlib.sha256(f"dichtbij-account:{account_id}".encode()).digest()


def _server(site: Site) -> Fido2Server:
    rp = PublicKeyCredentialRpEntity(id=site.host, name=site.naam)
    return Fido2Server(rp, verify_origin=lambda origin: origin == site.origin)


def _state(challenge: str) -> dict[str, Any]:
    return {"challenge": challenge, "user_verification": REQUIRED}


def _json(answer: str) -> dict[str, Any]:
    if len(answer) > LONGEST_ANSWER:
        raise PasskeyError("The answer is too long.")
    read = json.loads(answer)
    if not isinstance(read, dict):
        raise PasskeyError("The answer is no object.")
    return read


def _kept(made: AuthenticatorData) -> Kept:
    data = made.credential_data
    if data is None or len(data.credential_id) > LONGEST_ID:
        raise PasskeyError("The answer holds no usable key.")
    return Kept(
        websafe_encode(data.credential_id), cbor.encode(dict(data.public_key)), made.counter
    )


def _credential(kept: Kept) -> AttestedCredentialData:
    decoded = cbor.decode(kept.public_key)
    if not isinstance(decoded, Mapping):
        raise PasskeyError("The kept key cannot be read.")
    key = CoseKey.parse(decoded)
    return AttestedCredentialData.create(Aaguid.NONE, websafe_decode(kept.credential_id), key)
