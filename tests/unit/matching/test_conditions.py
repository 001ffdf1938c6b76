"""What an aanbod is for and nothing else, laid beside what a question shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text import stem
from app.matching.conditions import MOST_FAMILIES, UNSHOWN, Lid, make_conditions, meets
from app.matching.reading import read


def of_aanbod(lexicon, text):
    return names(lexicon.voorwaarden.of_aanbod(text))


def names(conditions):
    return {f"{lid.familie}:{lid.slug}" for lid in conditions}


def lids(*shown):
    """``middel:drank`` as a condition; middel is a hard family here."""
    pairs = (one.split(":") for one in shown)
    return frozenset(Lid(family, slug, family == "middel") for family, slug in pairs)


def of_question(lexicon, text, needs=()):
    reading = read(text, lexicon)
    table = lexicon.voorwaarden
    return names(table.of_question(reading.find(table.vraag), reading.denied, needs))


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("Zelfhulpgroep voor wie wil stoppen met drinken.", {"middel:drank"}),
        ("Samen eten. Halal, geen alcohol.", set()),
        ("Ouders van twee- en drielingen wisselen spullen uit.", {"gezin:meerling"}),
        ("Koffie drinken met de buurt.", set()),
        ("Voor mensen met kanker en hun naasten", {"ziekte:kanker"}),
        ("Turkstalige moeders praten over opvoeden.", {"herkomst:turks"}),
        ("Avond voor ouders. Thema's: geld, liegen, school, vapen, niks zeggen.", set()),
        ("Na burn-out, psychose of lange uitkering weer aan het werk.", set()),
        ("Samen koken en gamen.", set()),
        ("Gokken, gamen of blowen? Bel ons.", {"middel:gokken", "middel:drugs"}),
        ("Te veel gamen en niet meer naar school? Bel ons.", {"middel:gamen"}),
        ("Vaste groep voor mensen met autisme, vast programma, rust.", {"ziekte:autisme-adhd"}),
        ("Werkplek voor jongeren, ook LVB.", set()),
        ("Advies over huur en werk. Niet voor strafzaken en echtscheiding.", set()),
        ("Niet voor gamers, wel voor wie wil stoppen met drinken.", {"middel:drank"}),
        ("Maaltijd voor wie een gebroken pols heeft.", set()),
    ],
)
def test_the_conditions_of_an_aanbod(lexicon, text, conditions):
    assert of_aanbod(lexicon, text) == conditions


def test_a_text_that_sums_up_much_has_no_condition(lexicon):
    text = "Bij dementie, een scheiding, gokken, een tweeling of een eigen bedrijf."
    assert of_aanbod(lexicon, text) == set()
    assert MOST_FAMILIES < 5


@pytest.mark.parametrize(
    ("text", "shown", "not_shown"),
    [
        ("mijn broer vergokt zijn loon", "middel:gokken", "middel:drank"),
        ("Het gaat niet om drank, mijn broer vergokt zijn loon", "middel:gokken", "middel:drank"),
        ("mijn man vergeet alles en is in de war", "ziekte:dementie", "ziekte:kanker"),
        ("ik zit alleen met de kinderen sinds mijn man weg is", "gezin:alleen", "gezin:meerling"),
    ],
)
def test_what_a_question_shows(lexicon, text, shown, not_shown):
    found = of_question(lexicon, text)
    assert shown in found
    assert not_shown not in found


def test_a_likely_need_shows_its_condition_unless_the_text_denies_it(lexicon):
    assert "middel:drank" in of_question(lexicon, "ik hou het niet vol", ["minder-alcohol-drinken"])
    denied = of_question(lexicon, "Het gaat niet om drank.", ["minder-alcohol-drinken"])
    assert "middel:drank" not in denied


def test_a_condition_that_is_denied_and_named_holds(lexicon):
    assert "ziekte:autisme-adhd" in of_question(lexicon, "vermoeden ASS, geen diagnose")


@pytest.mark.parametrize(
    ("words", "talen", "kinderen", "shown"),
    [
        ("", ("uk",), None, {"herkomst:oekraiens"}),
        ("", ("pl", "nl"), None, {"herkomst:pools"}),
        ("", ("en",), None, set()),
        ("turkse buren", ("ar",), None, {"herkomst:turks"}),
        ("", ("nl",), (0, 3), {"geboorte:na", "gezin:zwanger"}),
        ("", ("nl",), (2, 3), set()),
        ("ik ben zwanger", ("nl",), (0, 0), {"geboorte:voor", "gezin:zwanger"}),
    ],
)
def test_languages_and_a_baby_show_a_condition(lexicon, words, talen, kinderen, shown):
    table = lexicon.voorwaarden
    said = table.of_question(read(words, lexicon).find(table.vraag), frozenset(), ())
    assert names(table.of_life(said, talen, kinderen)) == shown


@pytest.mark.parametrize(
    ("shown", "wanted", "value"),
    [
        ((), (), None),
        (("middel:drank",), (), None),
        (("middel:drank",), ("middel:drank", "middel:drugs"), 1.0),
        (("middel:gokken",), ("middel:drank",), 0.0),
        ((), ("middel:drank",), UNSHOWN),
        (("gezin:alleen",), ("gezin:meerling",), UNSHOWN),
        (("middel:drank",), ("middel:drank", "gezin:meerling"), UNSHOWN),
    ],
)
def test_how_far_a_question_meets_the_conditions(shown, wanted, value):
    assert meets(lids(*shown), lids(*wanted)) == value


SOME = st.frozensets(
    st.sampled_from([Lid("a", "1", True), Lid("a", "2", True), Lid("b", "1"), Lid("c", "1")])
)


@given(shown=SOME, wanted=SOME, more=SOME)
def test_it_is_a_share_and_showing_all_is_enough(shown, wanted, more):
    value = meets(shown, wanted)
    assert value is None or 0.0 <= value <= 1.0
    if wanted:
        assert meets(wanted | more, wanted) == 1.0


def test_a_phrase_of_the_aanbod_counts_in_a_question_too():
    data = {"familie": [{"slug": "f", "lid": [{"slug": "x", "aanbieder": ["korfbal"]}]}]}
    table = make_conditions(data)
    assert table.vraag.find([stem("korfbal")])
