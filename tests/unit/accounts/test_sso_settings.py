"""Settings of the sign-in at the gemeente: what is wrong stops the start and is named."""

import pytest

from app.config import read_settings
from app.core.errors import SettingsError

GOOD = {
    "SSO_UITGEVER": "https://inloggen.example:8443/realms/Gemeente",
    "SSO_CLIENT_ID": "dichtbij",
    "SSO_ROLLEN": "A=swt",
}
PRODUCTION = {
    "APP_ENV": "productie",
    "SECRET_KEY": "x" * 32,
    "DATABASE_URL": "sqlite:////nergens/x.sqlite",
}


def test_without_its_settings_there_is_none() -> None:
    assert read_settings({}).sso is None
    assert read_settings({"SSO_UITGEVER": "", "SSO_ALLEEN": ""}).sso is None


def test_what_is_not_given_has_a_default() -> None:
    sso = read_settings(GOOD).sso
    assert sso is not None
    assert sso.herkomst == "https://inloggen.example:8443"
    assert (sso.client_secret, sso.groepen_claim, sso.acr, sso.alleen) == ("", "groups", "", False)
    assert sso.mfa == {"mfa", "otp", "hwk", "sc"}


def test_the_secret_is_not_shown() -> None:
    assert "geheim" not in repr(read_settings({**GOOD, "SSO_CLIENT_SECRET": "geheim"}))


@pytest.mark.parametrize(
    ("env", "told"),
    [
        ({"SSO_CLIENT_ID": ""}, "SSO_CLIENT_ID ontbreekt"),
        ({"SSO_UITGEVER": ""}, "SSO_UITGEVER ontbreekt"),
        ({"SSO_ROLLEN": " , "}, "SSO_ROLLEN ontbreekt"),
        ({"SSO_ROLLEN": "A"}, "'A' is geen GROEP=ROL"),
        ({"SSO_ROLLEN": "=swt"}, "'=swt' is geen GROEP=ROL"),
        ({"SSO_ROLLEN": "A=baas"}, "'A=baas' is geen GROEP=ROL, met een rol uit swt, beleid"),
        ({"SSO_ALLEEN": "true"}, "SSO_ALLEEN is 'true', kies uit ja, nee"),
        ({"SSO_UITGEVER": "http://inloggen.example"}, "geen https-adres"),
        ({"SSO_UITGEVER": "https://x.example; script-src *"}, "geen https-adres"),
        ({"SSO_UITGEVER": "https://x.example/?a=b"}, "geen https-adres"),
        ({"SSO_UITGEVER": "https://wie@x.example/"}, "geen https-adres"),
        ({"SSO_UITGEVER": "inloggen.example"}, "geen https-adres"),
        ({**PRODUCTION, "SSO_UITGEVER": "http://localhost:9400"}, "geen https-adres"),
        (PRODUCTION, "SITE_URL ontbreekt"),
    ],
)
def test_what_is_wrong_stops_the_start(env: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({**GOOD, **env})
    assert str(caught.value).startswith("Dichtbij start niet: ")
    assert told in str(caught.value)


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"SSO_ALLEEN": "ja"})
    for name in ("SSO_UITGEVER", "SSO_CLIENT_ID", "SSO_ROLLEN"):
        assert f"{name} ontbreekt" in str(caught.value)


def test_a_test_on_this_machine_may_use_http() -> None:
    sso = read_settings({**GOOD, "SSO_UITGEVER": "http://localhost:9400"}).sso
    assert sso is not None
    assert sso.herkomst == "http://localhost:9400"
