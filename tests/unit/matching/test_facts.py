"""What the text of an aanbod tells besides its fields."""

import pytest

from app.directory.treden import step_of
from app.matching.facts import languages_of, only_there, sex_of, shut_out
from app.matching.offered_ages import ages_in_text, child_ages


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


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Voor mannen en vrouwen tot 50 die hun partner verloren.", (0, 50)),
        ("Acht ochtenden. Vanaf 60.", (60, 150)),
        ("Wandelen voor 55-plussers", (55, 150)),
        ("Hangen en gamen. 12 tot 18 jaar.", (12, 18)),
        ("Meiden en vrouwen tot en met 22 jaar die moeder worden", (0, 22)),
        ("Open van 9 tot 12 uur, vanaf 10 euro", None),
        ("Ouders van kinderen van 2 tot 8 jaar", None),
        ("Koffie voor iedereen", None),
        ("Alleen voor meisjes van 10 tot en met 15: dansen.", (10, 15)),
        ("Broers en zussen (7 tot 15 jaar) van een kind met een ziekte", (7, 15)),
        ("Jong & Zorgend 16-24. Je hebt thuis een ouder met klachten.", (16, 24)),
        ("Chatgroep voor 13- t/m 17-jarigen met gescheiden ouders", (13, 17)),
        ("Groep 8'ers oefenen plannen", (11, 12)),
        ("Mannen van 55 jaar en ouder", (55, 150)),
        ("Voor kinderen van zes tot twaalf jaar", (6, 12)),
        ("Kinderen van 14 tot 16 uur welkom", None),
    ],
)
def test_the_ages_that_a_text_tells(text, ages):
    assert ages_in_text(text) == ages


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Papazaterdag. Vaders en hun kinderen klussen. Moeders hebben vrij.", "m"),
        ("Thee. Vrouwen van hier en elders drinken thee.", "v"),
        ("Glas om. Vrouwen die te veel drinken, onder elkaar.", "v"),
        ("Koken. Mannen en vrouwen koken samen.", ""),
    ],
)
def test_sex_by_the_name_and_by_who_the_sentence_is_about(text, sex):
    assert sex_of(text) == sex


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Praatgroep in het Pools over drank.", ("pl",)),
        ("Vrouwen spreken Turks of Arabisch met elkaar.", ("tr", "ar")),
        ("Brieven lezen, ook in het Pools.", ("nl",)),
        ("Spreekuur in het Arabisch en Nederlands.", ("nl",)),
        ("Les voor wie Engels wil leren.", ("nl",)),
    ],
)
def test_the_languages_that_a_text_says_to_be_in(text, languages):
    assert languages_of(text) == languages


def test_where_a_wheelchair_cannot_come():
    assert shut_out("Zolderatelier: drie trappen op, geen lift.") == {"rolstoel"}
    assert shut_out("Goed toegankelijk, met lift.") == frozenset()


def test_the_places_that_a_text_is_for_alone():
    assert "Berkum" in only_there("Samen eten. Alleen voor bewoners van Berkum.")
    assert only_there("Iedereen uit Berkum is welkom.") == ""
