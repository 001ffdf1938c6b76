"""Which lines to call a panel names, and in which order."""

import pytest

from app.matching.crisis import lines
from app.matching.lexicon import Lexicon
from app.matching.reading import read
from tests.unit.matching.crisis_zin import soort


@pytest.mark.parametrize(
    ("sentence", "child", "order"),
    [
        ("ik wil dood", False, ("113", "112")),
        ("mijn man ademt niet meer", False, ("112",)),
        ("mijn man slaat mij", False, ("veilig-thuis", "112")),
        ("hij bonkt nu op de deur en hij slaat mij", False, ("112", "veilig-thuis")),
        ("mijn ex slaat onze dochter", False, ("veilig-thuis", "112", "kindertelefoon")),
        ("mijn ex slaat onze dochter", True, ("veilig-thuis", "kindertelefoon", "112")),
        ("mijn vader slaat mij", False, ("veilig-thuis", "kindertelefoon", "112")),
    ],
)
def test_the_right_line_comes_first(
    sentence: str, child: bool, order: tuple[str, ...], lexicon: Lexicon
) -> None:
    """Who can help first stands first; a child finds the Kindertelefoon."""
    reading = read(sentence, lexicon)
    kind = soort(sentence, lexicon)
    assert lines(kind, reading.words, reading.stems, child, lexicon.crisis) == order
