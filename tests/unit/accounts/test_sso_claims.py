"""Who somebody is and what they may, from claims as Entra ID and Keycloak send them."""

from types import MappingProxyType
from typing import Any

import pytest

from app.accounts.sso_claims import Persoon, groups, has_second_step, person
from app.accounts.sso_errors import Reden, SsoError
from app.accounts.types import Rol
from app.config import ROLLEN, Sso, read_settings

ISSUER = "https://inloggen.example/realms/gemeente"
ENV = MappingProxyType(
    {
        "SSO_UITGEVER": ISSUER,
        "SSO_CLIENT_ID": "dichtbij",
        "SSO_ROLLEN": "Dichtbij-SWT=swt, /Dichtbij/Beleid=beleid,Redactie=redactie,Baas=beheerder",
    }
)
# As Entra ID (v2.0) and Keycloak send them, with what does not matter here left out.
ENTRA = MappingProxyType(
    {
        "sub": "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ",
        "oid": "690222be-ff1a-4d56-abd1-7e4f7d38e474",
        "name": "Fatima el Amrani",
        "preferred_username": "F.elAmrani@zwolle.example",
        "email": "f.elamrani@zwolle.example",
    }
)
KEYCLOAK = MappingProxyType(
    {
        "sub": "f:1c2d3e4f-0000-4000-8000-000000000001:jan",
        "name": "Jan de Boer",
        "preferred_username": "jan",
        "acr": "1",
        "groups": ["/Dichtbij/Beleid", "offline_access"],
    }
)


def sso(**env: str) -> Sso:
    found = read_settings({**ENV, **env}).sso
    assert found is not None
    return found


def test_keycloak_groups_are_paths() -> None:
    assert person(KEYCLOAK, sso()) == Persoon(
        ISSUER, "f:1c2d3e4f-0000-4000-8000-000000000001:jan", "Jan de Boer", "jan", Rol.BELEID
    )


def test_no_mail_address_of_entra_is_kept() -> None:
    found = person({**ENTRA, "name": "F.elAmrani@zwolle.example"}, sso())
    assert (found.wens, found.weergavenaam) == ("f.elamrani", "f.elamrani")
    assert "@" not in repr(found)


@pytest.mark.parametrize(
    ("claims", "env", "rol"),
    [
        ({"groups": ["Dichtbij-SWT"]}, {}, Rol.SWT),
        ({"groups": "Dichtbij-SWT"}, {}, Rol.SWT),
        ({"groups": ["Dichtbij-SWT", "Redactie", "iets"]}, {}, Rol.REDACTIE),
        ({"groups": ["Baas", "Redactie"]}, {}, Rol.BEHEERDER),
        ({"groups": ["dichtbij-swt"]}, {}, None),
        ({"groups": [1, None, {"a": 1}]}, {}, None),
        ({"groups": []}, {}, None),
        ({}, {}, None),
        ({"roles": ["Redactie"]}, {}, None),
        ({"roles": ["Redactie"]}, {"SSO_GROEPEN_CLAIM": "roles"}, Rol.REDACTIE),
        (
            {"realm_access": {"roles": ["Redactie"]}},
            {"SSO_GROEPEN_CLAIM": "realm_access.roles"},
            Rol.REDACTIE,
        ),
        ({"realm_access": "Redactie"}, {"SSO_GROEPEN_CLAIM": "realm_access.roles"}, None),
        (
            {"https://x.nl/groepen": ["Redactie"]},
            {"SSO_GROEPEN_CLAIM": "https://x.nl/groepen"},
            Rol.REDACTIE,
        ),
        (
            {"groups": ["9a8b7c6d-1111-4222-8333-444455556666"]},
            {"SSO_ROLLEN": "9a8b7c6d-1111-4222-8333-444455556666=beleid"},
            Rol.BELEID,
        ),
        ({"groups": ["cn=swt,ou=x"]}, {"SSO_ROLLEN": "cn=swt=swt"}, None),
        ({"groups": ["cn=swt"]}, {"SSO_ROLLEN": "cn=swt=swt"}, Rol.SWT),
    ],
)
def test_the_role_comes_from_a_group(
    claims: dict[str, Any], env: dict[str, str], rol: Rol | None
) -> None:
    assert person({**ENTRA, **claims}, sso(**env)).rol is rol


@pytest.mark.parametrize("sign", [{"hasgroups": True}, {"_claim_names": {"groups": "src1"}}])
def test_too_many_groups_at_entra_is_said(sign: dict[str, Any]) -> None:
    with pytest.raises(SsoError) as caught:
        groups({**ENTRA, **sign}, "groups")
    assert caught.value.reden is Reden.TE_VEEL_GROEPEN


@pytest.mark.parametrize("sub", [None, "", 7, ["x"], "x" * 256, "jan\0", "jan\n", "jané"])
def test_who_has_no_lasting_name_does_not_get_in(sub: object) -> None:
    with pytest.raises(SsoError) as caught:
        person({**KEYCLOAK, "sub": sub}, sso())
    assert caught.value.reden is Reden.KLOPT_NIET


@pytest.mark.parametrize(
    ("claims", "naam", "wens"),
    [
        ({"name": "  Jan\n\tde\0Boer\u202e "}, "Jan de Boer", "jan"),
        ({"name": "x" * 500}, "x" * 120, "jan"),
        ({"name": ""}, "jan", "jan"),
        (
            {"name": 5, "preferred_username": None},
            None,
            "f-1c2d3e4f-0000-4000-8000-000000000001-jan",
        ),
        ({"preferred_username": "Jan <b>"}, "Jan de Boer", "jan-b"),
        ({"preferred_username": "@", "sub": "@@"}, "Jan de Boer", "medewerker"),
        ({"preferred_username": "é" * 300}, "Jan de Boer", "é" * 110),
    ],
)
def test_names_are_made_fit(claims: dict[str, Any], naam: str | None, wens: str) -> None:
    found = person({**KEYCLOAK, **claims}, sso())
    assert (found.weergavenaam, found.wens) == (naam or wens, wens)


@pytest.mark.parametrize(
    ("claims", "env", "enough"),
    [
        ({"amr": ["pwd", "mfa"]}, {}, True),
        ({"amr": ["pwd", "otp"]}, {}, True),
        ({"amr": ["hwk"]}, {}, True),
        ({"amr": ["pwd"]}, {}, False),
        ({"amr": []}, {}, False),
        ({"amr": "mfa"}, {}, True),
        ({"amr": "pwd mfa"}, {}, False),
        ({}, {}, False),
        ({"acr": "1"}, {}, False),
        ({"acr": "1"}, {"SSO_MFA": "2"}, False),
        ({"acr": "2"}, {"SSO_MFA": "2"}, True),
        ({"amr": ["mfa"]}, {"SSO_MFA": "fido"}, False),
        ({"acrs": ["c1"]}, {"SSO_ACR": "c1"}, True),
        ({"acrs": ["c2"], "amr": ["mfa"]}, {"SSO_ACR": "c1"}, False),
        ({"acrs": ["p1"]}, {}, False),
        ({"amr": [None, 3, {"mfa": 1}]}, {}, False),
        ({"acr": True}, {"SSO_MFA": "True"}, False),
    ],
)
def test_only_what_the_gemeente_says_counts_as_a_second_step(
    claims: dict[str, Any], env: dict[str, str], enough: bool
) -> None:
    assert has_second_step(claims, sso(**env)) is enough


def test_the_settings_know_the_roles_in_their_order() -> None:
    assert tuple(rol.value for rol in Rol) == ROLLEN


def test_every_reason_is_told_in_full() -> None:
    for reden in Reden:
        uitleg = reden.value
        assert uitleg.status >= 400
        assert not uitleg.titel.endswith(".")
        assert uitleg.tekst.endswith(".")
        assert uitleg.nu.endswith((".", "?"))
