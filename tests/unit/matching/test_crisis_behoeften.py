"""How often the phrases of behoeften give a panel: often of danger, hardly of ordinary needs."""

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import soort

# Needs of people in danger; what is over or only hard has needs of its own.
GEVAAR = (
    "niet-meer-willen-leven",
    "geweld-door-partner",
    "kind-of-jongere-zelf-onveilig",
    "zorgen-over-kind-thuis-onveilig",
    "stalking-en-bedreiging",
    "veilige-plek-nodig",
    "gedwongen-huwelijk-eer",
    "kind-slaat-ouder",
)
# Needs beside these whose phrases may rightly show a panel.
TWIJFEL = (
    "dwang-en-controle",
    "seksueel-geweld",
    "oudere-mishandeld-of-uitgebuit",
    "gedwongen-prostitutie-uitbuiting",
    "eigen-agressie",
    "jongere-niet-lekker-in-vel",
    "zin-van-het-leven",
)
# One in so many of the ordinary phrases: all of them would take too long.
STEP = 10


def _share(phrases: list[str], lexicon: Lexicon) -> float:
    return sum(bool(soort(phrase, lexicon)) for phrase in phrases) / len(phrases)


def test_most_phrases_of_danger_give_a_panel(lexicon: Lexicon) -> None:
    """Many tell of danger only between the lines, so not all of them do."""
    said = [str(v) for b in lexicon.behoeften if b.slug in GEVAAR for v in b.vragen]
    assert _share(said, lexicon) > 0.55


def test_ordinary_needs_hardly_ever_give_a_panel(lexicon: Lexicon) -> None:
    """At most one in a hundred."""
    apart = GEVAAR + TWIJFEL
    said = [str(v) for b in lexicon.behoeften if b.slug not in apart for v in b.vragen]
    assert _share(said[::STEP], lexicon) < 0.01
