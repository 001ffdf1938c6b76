"""A passkey in software, for tests: makes keys and answers challenges as a browser would send it.

Every part of an answer can be made wrong: the origin, the flags, the count, the owner.
"""

import hashlib
import json
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData

FLAG = AuthenticatorData.FLAG
SEEN = FLAG.UP | FLAG.UV


class Sleutelhouder:
    """One device with one passkey on it. ``count`` is what it says next; 0 never counts."""

    def __init__(self, origin: str = "http://localhost", number: int = 1) -> None:
        self.origin = origin
        self.id = hashlib.sha256(f"passkey {number}".encode()).digest()
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.handle = b""
        self.count = 0

    def make(self, options: dict[str, Any], flags: FLAG = SEEN) -> str:
        """The answer to options for a new passkey."""
        self.handle = websafe_decode(options["user"]["id"])
        public = ES256.from_cryptography_key(self.key.public_key())
        data = AuthenticatorData.create(
            hashlib.sha256(options["rp"]["id"].encode()).digest(),
            flags | FLAG.AT,
            self.count,
            AttestedCredentialData.create(Aaguid.NONE, self.id, public),
        )
        return self._answer(
            clientDataJSON=self._client_data("webauthn.create", options["challenge"]),
            attestationObject=bytes(AttestationObject.create("none", data, {})),
        )

    def sign(self, options: dict[str, Any], flags: FLAG = SEEN, handle: bytes | None = None) -> str:
        """The answer to options to sign in. ``handle`` is another owner than its own."""
        data = AuthenticatorData.create(
            hashlib.sha256(options["rpId"].encode()).digest(), flags, self.count
        )
        client_data = self._client_data("webauthn.get", options["challenge"])
        signed = bytes(data) + hashlib.sha256(client_data).digest()
        return self._answer(
            clientDataJSON=client_data,
            authenticatorData=bytes(data),
            signature=self.key.sign(signed, ec.ECDSA(hashes.SHA256())),
            userHandle=self.handle if handle is None else handle,
        )

    def _client_data(self, kind: str, challenge: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _answer(self, **parts: bytes) -> str:
        own = websafe_encode(self.id)
        response = {name: websafe_encode(value) for name, value in parts.items()}
        answer = {"id": own, "rawId": own, "type": "public-key", "response": response}
        return json.dumps({**answer, "clientExtensionResults": {}})
