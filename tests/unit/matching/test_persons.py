"""For whom the help is: age in all kinds of writing, role, sex."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.ages import OLDEST, aged_in
from app.matching.persons import read_person
from app.matching.reading import read

TODAY = date(2026, 11, 21)


def ages_in(text):
    """The ages alone, whoever they are of."""
    return [age for _who, age in aged_in(text, TODAY)]


@pytest.fixture
def person(lexicon):
    """Reads a text."""
    return lambda text: read_person(text, read(text, lexicon), lexicon, TODAY)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("ik ben 34", [34]),
        ("ben al 70 en alleen", [70]),
        ("82 jr", [82]),
        ("mw. 82, slecht ter been", [82]),
        ("dhr 66 woont alleen", [66]),
        ("een 9-jarige jongen", [9]),
        ("een 9 jarig meisje", [9]),
        ("Mijn dochtertje is 4", [4]),
        ("zoon (14) spijbelt", [14]),
        ("zoon (9) en dochter (12)", [9, 12]),
        ("mijn moeder wordt 90", [90]),
        ("leeftijd 56", [56]),
        ("leeftijd: 56", [56]),
        ("lft 56", [56]),
        ("vrouw, 75 jaar", [75]),
        ("I am 30 years old", [30]),
        ("34 yaşındayım", [34]),
        ("mam 34 lata", [34]),
        ("мені 45 років", [45]),
        ("عمري 34 سنة", [34]),
    ],
)
def test_ages_in_figures(text, ages):
    assert ages_in(text) == ages


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("mijn zoon van acht jaar", [8]),
        ("mijn dochter is zeven", [7]),
        ("mijn dochter van acht mist haar papa", [8]),
        ("zoontje van drie praat niet", [3]),
        ("een zesjarig meisje", [6]),
        ("een twaalfjarige jongen", [12]),
        ("ik ben vijftig", [50]),
        ("ik ben eenenzeventig jaar", [71]),
        ("mijn vader wordt tweeëntachtig.", [82]),
        ("oma van achtennegentig jaar", [98]),
    ],
)
def test_ages_in_words(text, ages):
    assert ages_in(text) == ages


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("geb. 1950", 76),
        ("geboren 12-3-1950", 76),
        ("geboren in 2015", 11),
        ("geb 03/04/1948", 78),
        ("bouwjaar 1975", 51),
    ],
)
def test_a_year_of_birth_is_an_age(text, age):
    assert ages_in(text) == [age]


@pytest.mark.parametrize(
    "text",
    [
        "we zijn al 12 jaar getrouwd",
        "5 jaar geleden ging hij dood",
        "mijn man is 3 jaar geleden overleden",
        "mijn man is drie jaar geleden overleden",
        "sinds 2 jaar ziek",
        "ik zit 3 jaar thuis",
        "ik woon 40 jaar in Zwolle",
        "ik woon veertig jaar in Zwolle",
        "we wachten nu 2 jaar",
        "dat duurt 2 jaar",
        "een traject van 2 jaar",
        "om de 2 jaar",
        "ik heb 3 kinderen",
        "ik ben 2 weken ziek",
        "ik ben 3 maanden zwanger",
        "ik ben 5 kilo aangekomen",
        "ik ben 1,70 m",
        "om 12:30 uur",
        "hooguit 12 euro",
        "bel 038-1234567",
        "8031 AB",
        "ik ben twee keer gevallen",
        "een moeder van drie kinderen",
        "een van de twee",
        "geef acht",
        "iets voor jong en oud",
        "999 jaar",
    ],
)
def test_spans_amounts_and_numbers_are_no_age(text):
    assert ages_in(text) == []


@given(st.text(max_size=80))
def test_any_text_gives_ages_that_people_can_have(text):
    assert all(0 <= age <= OLDEST for age in ages_in(text))


@given(st.integers(min_value=0, max_value=99))
def test_every_age_is_read(age):
    assert ages_in(f"ik ben {age} jaar") == [age]
    assert ages_in(f"mijn zoon van {age}") == [age]


@pytest.mark.parametrize(
    ("text", "rol", "geslacht", "leeftijd"),
    [
        ("mijn zoon van 9 wordt gepest", "kind", "m", (9, 9)),
        ("ik ben 45 en mijn dochter van 9 wordt gepest", "kind", "v", (9, 9)),
        ("mijn moeder (78) is gevallen, ik ben 50", "ouder", "v", (78, 78)),
        ("mijn vader van 80 vergeet veel", "ouder", "m", (80, 80)),
        ("ik ben 34 en zit alleen", "zelf", "", (34, 34)),
        ("waar kan ik koffie drinken", "zelf", "", None),
    ],
)
def test_for_whom_it_is(person, text, rol, geslacht, leeftijd):
    found = person(text)
    assert (found.rol, found.geslacht, found.leeftijd) == (rol, geslacht, leeftijd)
    assert found.zeker == (leeftijd is not None)


def test_a_stage_of_life_is_a_range(person):
    low, high = person("mijn puber zit de hele dag op zijn kamer").leeftijd
    assert low <= 14 <= high < 30
    assert not person("mijn puber zit de hele dag op zijn kamer").zeker


def test_figures_are_stronger_than_a_stage(person):
    assert person("mijn puber van 13").leeftijd == (13, 13)


def test_who_writes_about_a_toddler_is_none(person):
    found = person("peuter")
    assert found.leeftijd is None or found.rol == "kind"
