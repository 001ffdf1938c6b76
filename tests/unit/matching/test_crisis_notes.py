"""How clauses of a worker's note are left out, on small lists of our own."""

import pytest

from app.matching.crisis import detect
from app.matching.crisis_rules import make_rules

RULES = make_rules(
    {
        "voorrang": ["suicide"],
        "klassen": {},
        "spelling": {},
        "herstellen": {"woorden": []},
        "tekens": {},
        "patroon": [{"soort": "suicide", "patronen": ["wit/geel lint <<"]}],
        "geen_patroon": [],
        "crisis": [{"soort": "suicide", "zinnen": ["rode vlag"]}],
        "geen_crisis": [],
        "notitie": {
            "woorden": ["cl", "mnd", "ha"],
            "ontkend": ["ontkend"],
            "toen": ["vroeger"],
            "kop": ["vg"],
            "sluit": ["afgerond"],
            "sluit_zin": ["nu stabiel"],
            "nu": ["gisteren"],
        },
    }
)


def _soort(text: str) -> str:
    return detect(text, dict.fromkeys(text.lower().replace(",", " ").split(), ""), RULES)


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("Cl 6 mnd bekend, rode vlag", "suicide"),
        ("Cl 6 mnd bekend, rode vlag ontkend", ""),
        ("Cl 6 mnd bekend, vroeger rode vlag", ""),
        ("Cl 6 mnd bekend, vroeger angst, rode vlag", "suicide"),
        ("Cl 6 mnd bekend, VG angst, rode vlag", ""),
        ("Cl 6 mnd bekend, VG angst. Rode vlag", "suicide"),
        ("Cl 6 mnd bekend, rode vlag, hulp afgerond", ""),
        ("Cl 6 mnd bekend, hulp afgerond, rode vlag", "suicide"),
        ("Cl 6 mnd bekend, rode vlag. Nu stabiel", ""),
        ("Cl 6 mnd bekend, nu stabiel. Rode vlag", "suicide"),
        ("Cl 6 mnd bekend. Rode vlag. HA zegt, nu stabiel", "suicide"),
        ("Cl 6 mnd bekend (vroeger rode vlag) en stil", ""),
        ("Cl 6 mnd bekend, vroeger een wit lint. Ook een geel", ""),
        ("Cl 6 mnd bekend, een wit lint. Ook een geel", "suicide"),
    ],
)
def test_a_clause_of_a_note_that_is_over_shows_nothing(text: str, soort: str) -> None:
    assert _soort(text) == soort


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("Cl 6 mnd bekend, vroeger rode vlag, gisteren belde HA", "suicide"),
        ("Cl 6 mnd bekend, rode vlag ontkend, gisteren belde HA", ""),
    ],
)
def test_what_goes_on_keeps_all_but_what_is_denied(text: str, soort: str) -> None:
    assert _soort(text) == soort


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("ik zag vroeger een rode vlag", False),
        ("V 34, vroeger rode vlag. Vraag: koor", True),
        ("VG: rode vlag. Vraag: koor", True),
        ("Cl. 34 vroeger rode vlag", True),
        ("Cl m 34, vroeger rode vlag", True),
        ("V 34, vroeger rode vlag. V: koor", True),
        ("Ik zag V: een rode vlag", False),
        ("Mijn vraag: waar is de rode vlag van vroeger", False),
    ],
)
def test_a_note_has_two_signs_of_shorthand(text: str, note: bool) -> None:
    words = text.lower().replace(".", " ").split()
    assert RULES.notities is not None
    assert RULES.notities.is_note(text, words) is note


def test_a_short_word_with_a_dot_ends_no_sentence_in_a_note() -> None:
    assert (
        detect("Cl. 6 mnd. rode vlag uitgevr. en ontkend", {"cl": "cl", "mnd": "mnd"}, RULES) == ""
    )
    assert detect("Een rode vlag gev. en ontkend", {}, RULES) == "suicide"
