"""The settings of the map and of the site's own address, and what they do to the policy."""

import pytest

from app.config import read_settings
from app.core.errors import SettingsError
from app.web.headers import CONTENT_SECURITY_POLICY, content_security_policy

TILES = "https://kaart.example:8443/tegels/{z}/{x}/{y}.png"


def test_without_tiles_nothing_comes_from_elsewhere():
    assert content_security_policy() == CONTENT_SECURITY_POLICY
    assert read_settings({}).kaart_tegels == ""


def test_tiles_open_the_policy_for_pictures_of_one_host_and_nothing_else():
    policy = content_security_policy(TILES).split("; ")
    assert "img-src 'self' data: https://kaart.example:8443" in policy
    assert [part for part in policy if "kaart.example" in part and "img-src" not in part] == []
    assert len(policy) == len(CONTENT_SECURITY_POLICY.split("; "))


def test_sign_in_elsewhere_opens_the_policy_for_the_form_that_signs_out_and_nothing_else():
    policy = content_security_policy(TILES, "https://inloggen.example:8443")
    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; "
        "img-src 'self' data: https://kaart.example:8443; connect-src 'self'; font-src 'self'; "
        "worker-src 'self'; form-action 'self' https://inloggen.example:8443; base-uri 'none'; "
        "object-src 'none'; frame-ancestors 'none'"
    )


@pytest.mark.parametrize(
    "address",
    [
        "http://kaart.example/{z}/{x}/{y}.png",
        "https://*/{z}/{x}/{y}.png",
        "https://kaart.example; script-src *//{z}/{x}/{y}",
        "https://kaart.example/vast.png",
        "//kaart.example/{z}/{x}/{y}.png",
    ],
)
def test_a_tile_address_that_would_open_too_much_stops_the_start(address):
    with pytest.raises(SettingsError, match="KAART_TEGELS"):
        read_settings({"KAART_TEGELS": address})


@pytest.mark.parametrize("address", ["dichtbij.example", "https://x.example/pad", "https://x y"])
def test_a_site_address_must_be_a_scheme_and_a_host(address):
    with pytest.raises(SettingsError, match="SITE_URL"):
        read_settings({"SITE_URL": address})


def test_a_site_address_has_no_slash_at_its_end():
    assert read_settings({"SITE_URL": "https://x.example/"}).site_url == "https://x.example"
