"""Words from data in regular expressions, and the two data files that are made of them."""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.standing import BEROEPS, KIND, NAASTE, OUDER, PARTNER, ZELF
from app.matching.wordlists import expressions, filled

WORDS = {"kleur": ["rood", "blauw"], "fiets": ["{kleur}e fiets", "brommer"]}


def test_a_name_stands_for_one_word_of_its_list() -> None:
    assert filled("een {fiets}", WORDS) == "een (?:(?:rood|blauw)e fiets|brommer)"


def test_what_counts_words_is_no_name() -> None:
    assert filled(r"(?:\w+ ){0,2}{kleur}", WORDS) == r"(?:\w+ ){0,2}(?:rood|blauw)"


def test_any_pattern_of_a_name_is_found() -> None:
    found = expressions({"woorden": WORDS, "patroon": {"wiel": ["{fiets}", "step"]}})
    assert [bool(found["wiel"].search(text)) for text in ("rode", "blauwe fiets", "step")] == [
        False,
        True,
        True,
    ]


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        filled("{maat}", WORDS)


@pytest.mark.parametrize(
    ("rol", "text", "aside"),
    [
        ("kind", "mijn zoon zegt dat ik eens moet bellen", True),
        ("kind", "mijn dochter heeft me een tablet gegeven", True),
        ("kind", "mijn dochter woont in canada en ik zie niemand", True),
        ("kind", "mijn zoon wordt gepest", False),
        ("ouder", "ik woon nog bij mijn ouders", True),
        ("ouder", "mijn vader valt steeds", False),
        ("client", "een mevrouw van de gemeente zei dat ik u moest bellen", True),
        ("client", "mevrouw zoekt een maatje", False),
    ],
)
def test_who_is_only_named(rol: str, text: str, aside: bool, lexicon: Lexicon) -> None:
    assert lexicon.terzijde.in_passing(rol, text, []) is aside


@pytest.mark.parametrize(
    ("text", "standen"),
    [
        ("Voor ouders van een kind met autisme.", {OUDER}),
        ("Voor partners en vrienden van mensen met dementie.", {PARTNER, NAASTE}),
        ("Voor kinderen van 8 tot 12 met een ouder die drinkt.", {KIND}),
        ("Cursus voor leerkrachten.", {BEROEPS}),
        ("Zelfhulpgroep op maandag.", {ZELF}),
        ("Voor mensen met autisme en hun ouders.", set()),
        ("Samen koken op dinsdag.", set()),
    ],
)
def test_for_whom_an_aanbod_is(text: str, standen: set[str], lexicon: Lexicon) -> None:
    assert lexicon.publiek.standen(text, ()) == standen
