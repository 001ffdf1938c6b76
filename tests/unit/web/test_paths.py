"""Which addresses from outside are pages of this site."""

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.paths import safe_path


@pytest.mark.parametrize("address", ["/", "/mijn", "/signalen?wijk=WK019330&reden=taal", "/a#b"])
def test_own_pages(address: str) -> None:
    assert safe_path(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "mijn",
        "//kwaad.nl",
        "/\\kwaad.nl",
        "\\\\kwaad.nl",
        "https://kwaad.nl/",
        "javascript:alert(1)",
        "/\tkwaad",
        "/\n/kwaad.nl",
        " //kwaad.nl",
    ],
)
def test_others(address: str | None) -> None:
    assert safe_path(address) == ""


@given(st.text(alphabet="/\\:.@?#ahtps\t\n ", max_size=12))
def test_never_leads_away(address: str) -> None:
    found = safe_path(address)
    assert urlsplit(urljoin("https://dichtbij.example/inloggen", found)).netloc == (
        "dichtbij.example"
    )
