"""TWEEDE_STAP: in production a password alone is never enough."""

import pytest

from app.config import read_settings
from app.core.errors import SettingsError

PRODUCTION = {
    "APP_ENV": "productie",
    "SECRET_KEY": "0123456789abcdef0123456789abcdef",
    "DATABASE_URL": "sqlite:///x.sqlite",
}


@pytest.mark.parametrize(
    ("env", "enough"),
    [
        ({}, True),
        ({"APP_ENV": "test"}, True),
        ({"TWEEDE_STAP": ""}, True),
        ({"TWEEDE_STAP": "vrij"}, True),
        ({"TWEEDE_STAP": "verplicht"}, False),
        (PRODUCTION, False),
        ({**PRODUCTION, "TWEEDE_STAP": "verplicht"}, False),
    ],
)
def test_whether_a_password_is_enough(env: dict[str, str], enough: bool) -> None:
    assert read_settings(env).password_is_enough is enough


@pytest.mark.parametrize(
    ("env", "told"),
    [
        ({**PRODUCTION, "TWEEDE_STAP": "vrij"}, "in productie moet dat 'verplicht' zijn"),
        ({"TWEEDE_STAP": "ja"}, "TWEEDE_STAP is 'ja', kies uit verplicht, vrij"),
        ({**PRODUCTION, "TWEEDE_STAP": "nee"}, "TWEEDE_STAP is 'nee'"),
    ],
)
def test_another_choice_stops_the_start(env: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsError, match="Dichtbij start niet: ") as error:
        read_settings(env)
    assert told in str(error.value)
