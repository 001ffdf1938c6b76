"""What a passkey says is believed only when all of it is right."""

import json
from typing import Any

import pytest
from fido2.utils import websafe_decode, websafe_encode

from app.accounts import passkeys
from app.accounts.passkeys import Kept, PasskeyError, Site
from tests.sleutelhouder import FLAG, Sleutelhouder

ORIGIN = "https://dichtbij.example"
SITE = Site("Dichtbij", ORIGIN, "dichtbij.example")
HANDLE = passkeys.handle_of(7)


@pytest.fixture
def holder() -> Sleutelhouder:
    """A device of somebody at our own site."""
    return Sleutelhouder(ORIGIN)


@pytest.fixture
def kept(holder: Sleutelhouder) -> Kept:
    """The passkey of that device, kept for account 7."""
    options, challenge = passkeys.ask_new(SITE, HANDLE, "jan", "Jan de Boer", [])
    return passkeys.read_new(SITE, challenge, holder.make(options))


def check(kept: Kept, holder: Sleutelhouder, **wrong: Any) -> int:
    options, challenge = passkeys.ask_known(SITE)
    return passkeys.check_known(SITE, challenge, holder.sign(options, **wrong), kept, HANDLE)


def test_a_passkey_is_asked_to_check_its_owner_and_to_be_found_without_a_name() -> None:
    options, _ = passkeys.ask_new(SITE, HANDLE, "jan", "Jan", [websafe_encode(b"oud")])
    chosen = options["authenticatorSelection"]
    assert chosen["residentKey"] == "required"
    assert chosen["userVerification"] == "required"
    assert options["rp"] == {"id": "dichtbij.example", "name": "Dichtbij"}
    assert [one["id"] for one in options["excludeCredentials"]] == [websafe_encode(b"oud")]
    assert passkeys.ask_known(SITE)[0]["userVerification"] == "required"
    json.dumps(options)


def test_every_challenge_is_another_one() -> None:
    made = {passkeys.ask_known(SITE)[1] for _ in range(20)}
    assert len(made) == 20
    assert all(len(websafe_decode(one)) == 32 for one in made)


def test_what_was_made_signs_in(kept: Kept, holder: Sleutelhouder) -> None:
    assert check(kept, holder) == 0
    options, _ = passkeys.ask_known(SITE)
    assert passkeys.credential_of(holder.sign(options)) == kept.credential_id


def test_a_handle_names_nobody() -> None:
    assert passkeys.handle_of(7) != passkeys.handle_of(8)
    assert len(passkeys.handle_of(7)) == 32


@pytest.mark.parametrize(
    "origin",
    [
        "https://dichtbij.example.kwaad.nl",
        "https://sub.dichtbij.example",
        "http://dichtbij.example",
        "https://dichtbij.example:8443",
        "",
    ],
)
def test_another_origin_is_refused(kept: Kept, holder: Sleutelhouder, origin: str) -> None:
    holder.origin = origin
    with pytest.raises(PasskeyError, match="origin"):
        check(kept, holder)
    options, challenge = passkeys.ask_new(SITE, HANDLE, "jan", "Jan", [])
    with pytest.raises(PasskeyError, match="origin"):
        passkeys.read_new(SITE, challenge, holder.make(options))


@pytest.mark.parametrize("flags", [FLAG.UP, FLAG.UV, FLAG(0)])
def test_who_was_not_seen_by_the_device_is_refused(
    kept: Kept, holder: Sleutelhouder, flags: FLAG
) -> None:
    with pytest.raises(PasskeyError):
        check(kept, holder, flags=flags)
    options, challenge = passkeys.ask_new(SITE, HANDLE, "jan", "Jan", [])
    with pytest.raises(PasskeyError):
        passkeys.read_new(SITE, challenge, holder.make(options, flags=flags))


def test_the_answer_to_another_challenge_is_refused(kept: Kept, holder: Sleutelhouder) -> None:
    options, _ = passkeys.ask_known(SITE)
    _, other = passkeys.ask_known(SITE)
    with pytest.raises(PasskeyError, match="challenge"):
        passkeys.check_known(SITE, other, holder.sign(options), kept, HANDLE)


def test_the_key_of_another_device_is_refused(kept: Kept, holder: Sleutelhouder) -> None:
    thief = Sleutelhouder(ORIGIN)
    thief.id, thief.handle = holder.id, holder.handle
    with pytest.raises(PasskeyError, match="signature"):
        check(kept, thief)


def test_the_owner_must_be_who_the_passkey_names(kept: Kept, holder: Sleutelhouder) -> None:
    with pytest.raises(PasskeyError, match="another account"):
        check(kept, holder, handle=passkeys.handle_of(8))


@pytest.mark.parametrize(("before", "now"), [(5, 5), (5, 4), (5, 0), (1, 0)])
def test_a_count_that_does_not_go_up_is_refused(
    kept: Kept, holder: Sleutelhouder, before: int, now: int
) -> None:
    holder.count = now
    with pytest.raises(PasskeyError, match="backwards"):
        check(Kept(kept.credential_id, kept.public_key, before), holder)


@pytest.mark.parametrize(("before", "now"), [(0, 0), (0, 1), (5, 6), (5, 4_294_967_295)])
def test_a_count_that_goes_up_or_never_counts_is_fine(
    kept: Kept, holder: Sleutelhouder, before: int, now: int
) -> None:
    holder.count = now
    assert check(Kept(kept.credential_id, kept.public_key, before), holder) == now


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "x",
        "[]",
        "null",
        "{}",
        '{"id": 1}',
        '{"id": "AA", "rawId": "AA", "response": {}}',
        '{"id": "AA", "rawId": "AA", "response": []}',
        '{"id": "A", "rawId": "A", "type": "public-key", "response": {"clientDataJSON": "e30",'
        ' "attestationObject": "oA", "authenticatorData": "oA", "signature": "oA"}}',
        "[" * 5000,
        "9" * 20_001,
    ],
)
def test_nonsense_is_refused(kept: Kept, answer: str) -> None:
    _, challenge = passkeys.ask_known(SITE)
    for read in (
        lambda: passkeys.read_new(SITE, challenge, answer),
        lambda: passkeys.credential_of(answer),
        lambda: passkeys.check_known(SITE, challenge, answer, kept, HANDLE),
    ):
        with pytest.raises(PasskeyError):
            read()
