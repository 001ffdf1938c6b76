"""What the text of an aanbod tells besides its fields."""

import pytest

from app.core.text import stem, tokens
from app.matching.facts import child_ages, groups_of, sex_of, step_of


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Fietsles voor vrouwen", "v"),
        ("Vrouwenochtend met koffie", "v"),
        ("Alleen voor meiden", "v"),
        ("Voor jonge moeders", "v"),
        ("Kookclub voor mannen", "m"),
        ("Vadergroep: voor vaders en hun kind", "m"),
        ("Voor mannen en vrouwen", ""),
        ("Voor jongens en meisjes van 8 tot 12", ""),
        ("Wandelen met de buurt", ""),
        ("Wij helpen vrouwen en iedereen die dat wil", ""),
        ("", ""),
    ],
)
def test_for_women_or_men_alone(text, sex):
    assert sex_of(text) == sex


@pytest.mark.parametrize(
    ("text", "soort", "toegankelijk", "groups"),
    [
        ("Viering in de kerk", "welzijn", (), {"geloof"}),
        ("Iets moois", "geloof", (), {"geloof"}),
        ("Iets leren", "cursus", (), {"cursus"}),
        ("Iets moois", "welzijn", ("online",), {"online"}),
        ("Iets moois", "welzijn", ("online", "rolstoel"), set()),
        ("Iets moois", "welzijn", (), set()),
    ],
)
def test_groups_that_somebody_may_not_want(lexicon, text, soort, toegankelijk, groups):
    stems = [stem(token) for token in tokens(text)]
    assert groups_of(stems, soort, toegankelijk, lexicon) == groups


@pytest.mark.parametrize(
    ("soort", "aanmelden", "text", "step"),
    [
        ("ontmoeting", "inloop", "Koffie", 2),
        ("ontmoeting", "verwijzing", "Koffie", 5),
        ("informatie", "", "Sociaal Wijkteam Holtenbroek", 4),
        ("welzijn", "", "Maatschappelijk werk", 3),
        ("iets-nieuws", "", "Iets", 3),
    ],
)
def test_steps_on_the_ladder(soort, aanmelden, text, step):
    assert step_of(soort, aanmelden, text) == step


@pytest.mark.parametrize(
    ("name", "text", "ages", "found"),
    [
        ("Pubers", "Voor ouders van 11- tot 17-jarigen: grenzen.", None, (11, 17)),
        ("Babycafé", "Ouders met een baby tot 1 jaar ontmoeten.", None, (0, 1)),
        ("Opvoedcursus", "Ouders van kinderen van 0 tot 12 jaar.", None, (0, 12)),
        ("Oudercafé", "Koffie drinken met andere ouders.", None, None),
        ("Peuterochtend", "Spelen en praten.", None, (1, 4)),
        ("Spelen", "Voor kinderen.", (4, 12), (4, 12)),
        ("Spreekuur", "Voor volwassenen.", (18, 150), None),
    ],
)
def test_the_ages_of_the_children_of_parents(name, text, ages, found):
    assert child_ages(name, text, ages) == found
