"""Whether people who lived it themselves are there."""

import pytest

from app.directory.lotgenoten import has_peers


@pytest.mark.parametrize(
    ("text", "soort", "peers"),
    [
        ("Praten met lotgenoten", "welzijn", True),
        ("Een ervaringsdeskundige luistert", "welzijn", True),
        ("Door mensen die het zelf hebben meegemaakt", "cursus", True),
        ("Koffie", "lotgenoten", True),
        ("Koffie", "herstel", True),
        ("Koffie", "welzijn", False),
    ],
)
def test_peers(text, soort, peers):
    assert has_peers(text, soort) is peers
