"""Ages that are plainly written, in a question and in an aanbod, and figures that look like one."""

from datetime import date

import pytest

from app.matching.ages import aged_in
from app.matching.offered_ages import ages_in_text
from app.matching.persons import read_person
from app.matching.reading import read

TODAY = date(2026, 11, 22)


@pytest.fixture
def person(lexicon):
    """Reads a text."""
    return lambda text: read_person(text, read(text, lexicon), lexicon, TODAY)


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Voetballen zonder rennen, mannen van 55 en ouder, ook met een stent", 55),
        ("Biljarten. Heren van 60 en ouder.", 60),
        ("Zingen in de kantine. Dames van zestig en ouder doen mee.", 60),
        ("Zwemmen op muziek, 50 of ouder, zonder haast", 50),
        ("Tafeltennis voor wie 65 is of ouder", 65),
        ("Wandelen, mensen boven de 70 lopen mee", 70),
        ("Schaken, vanaf je 55e", 55),
        ("Schaken, vanaf uw zestigste", 60),
        ("Koor. Mensen vanaf 50 zingen samen.", 50),
        ("Jeu de boules. 65+ en rustig aan.", 65),
        ("Yoga op een stoel. Vrouwen 55 plus.", 55),
    ],
)
def test_from_which_age_an_aanbod_is(text, low):
    span = ages_in_text(text)
    assert span is not None
    assert (span[0], span[1] > 110) == (low, True)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Praten met wie hetzelfde heeft gehad. 16 t/m 23, anoniem als je dat wil.", (16, 23)),
        ("Samen rouwen. 12 tot en met 17.", (12, 17)),
        ("Kom langs als je ouders het niet mogen weten. 16 t/m 23, anoniem.", (16, 23)),
        ("Voor 16 t/m 23, in de avond.", (16, 23)),
        ("Knutselen, van 6 t/m 9.", (6, 9)),
        ("Maatjes voor 18-30.", (18, 30)),
        ("Leeftijd: 8-12.", (8, 12)),
        ("Hangplek binnen. Voor 12 tot 16, gratis.", (12, 16)),
    ],
)
def test_a_bare_range_is_for_those_ages(text, ages):
    assert ages_in_text(text) == ages


@pytest.mark.parametrize(
    "text",
    [
        "Inloop. Di 10-12. Wie komt is welkom.",
        "Inloop. 10 tot 12, daarna eten.",
        "Open. 14-16, met thee.",
        "Open van 9 tot 12.",
        "Soep. Van 17 tot 19.",
        "Schaakclub. Di. 19 t/m 22.",
        "Dicht van 16 t/m 23 december.",
        "Gesloten van 16 t/m 23, daarna weer open.",
        "Spreekuur van 13.00 t/m 15.00.",
        "Lekker lezen, weken 16 t/m 23.",
        "Kerkstraat 16 t/m 23, bel aan.",
        "Nummers 16 t/m 23.",
        "Voor 4 t/m 8 personen.",
        "Voor 10 tot 15 euro.",
        "Vanaf 19 u een borrel.",
        "Vanaf 15 november weer open.",
        "Ouder dan de kerk: een wandeling langs 50 gevels en ouder werk",
    ],
)
def test_what_is_no_age_of_an_aanbod(text):
    assert ages_in_text(text) is None


@pytest.mark.parametrize(
    ("text", "aged"),
    [
        ("Jgn 9, Down, energie ++. Vr: sport in kl. groep.", [("kind", 9)]),
        ("jng 12, pest en wordt gepest", [("kind", 12)]),
        ("mj 14", [("kind", 14)]),
        ("Gezin bekend. Mj (14) zit veel op kamer.", [("kind", 14)]),
        ("msj 11, ouders in scheiding", [("kind", 11)]),
        ("ms 16, faalangst, wil sporten", [("kind", 16)]),
        ("md 8, weinig vriendinnen", [("kind", 8)]),
        ("Jgn. 10 jr, ADHD", [("kind", 10)]),
        ("Gez. met jng (7) en msj (5), huur achter", [("kind", 7), ("kind", 5)]),
        ("Zoek iets voor mj 13, dyslexie", [("kind", 13)]),
    ],
)
def test_a_child_in_a_note(person, text, aged):
    assert aged_in(text, TODAY) == aged
    assert person(text).rol == "kind"


@pytest.mark.parametrize(
    "text",
    [
        "vrouw met ms 2 keer gevallen",
        "mw met ms, 12 km naar het ziekenhuis",
        "ik heb ms. 12 mensen kwamen langs",
        "md 3 x per week fysio",
        "mj 2 uur per week",
        "jgn 3 en mj 2 kd",
        "jng gezin, 2 kd",
    ],
)
def test_what_is_no_child_in_a_note(text):
    assert [age for _who, age in aged_in(text, TODAY) if age > 3] == []


@pytest.mark.parametrize(
    ("text", "aged"),
    [
        ("Mijn kleinzoon Sem is tien en woont bij mij", ("kleinkind", 10)),
        ("Mijn kleinzoon Sem is 10 en woont bij mij", ("kleinkind", 10)),
        ("mijn dochter Noor wordt volgende week acht", ("kind", 8)),
        ("onze dochter Noor wordt zaterdag 8", ("kind", 8)),
        ("Onze Daan van elf wil niet meer naar school", ("kind", 11)),
        ("Onze zoon Daan van elf wil niet meer naar school", ("kind", 11)),
        ("mijn zoontje Youssef is nu zes en praat weinig", ("kind", 6)),
        ("mijn zoon Bram is bijna veertien en gamet", ("kind", 14)),
        ("mijn moeder Riet is tweeëntachtig en valt", ("ouder", 82)),
        ("Mijn broer Kees is 44 en woont alleen", ("ander", 44)),
        ("Onze Lotte wordt morgen negen", ("kind", 9)),
    ],
)
def test_an_age_by_a_relation_and_a_name(text, aged):
    assert aged_in(text, TODAY) == [aged]


@pytest.mark.parametrize(
    "text",
    [
        "mijn zoon Bram is twee keer gezakt",
        "mijn zoon Bram is 3 keer gezakt",
        "mijn dochter Noor wordt om acht uur gebracht",
        "mijn dochter Noor wordt 2 weken opgenomen",
        "mijn zoon Sem is een van de tien in de klas",
        "mijn kleinzoon Sem is drie dagen bij mij",
        "onze poes is weg",
    ],
)
def test_a_name_and_a_number_that_is_no_age(text):
    assert aged_in(text, TODAY) == []


def test_it_is_for_the_grandchild_who_is_named_with_an_age(person):
    text = "Mijn kleinzoon Sem is tien en woont bij mij, want mijn dochter leeft niet meer."
    found = person(text)
    assert (found.rol, found.geslacht, found.leeftijd) == ("kleinkind", "m", (10, 10))


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        (
            "Wij praten alleen nog via de kinderen, ze zijn zeven en tien. Dat moet ophouden",
            [7, 10],
        ),
        ("Mijn kinderen zijn vier en zes en vechten", [4, 6]),
        ("Mijn dochters van twaalf en veertien", [12, 14]),
        ("Mijn kinderen (ze zijn vier, zeven en elf)", [4, 7, 11]),
        ("Van de kinderen zijn twee en drie keer gevallen geen nieuws", []),
    ],
)
def test_several_ages_in_words(text, ages):
    assert [age for _who, age in aged_in(text, TODAY)] == ages


def test_the_ages_of_children_who_are_told_of_are_not_the_writer_s(person):
    found = person("Mijn ex en ik praten alleen nog via de kinderen, ze zijn zeven en tien.")
    assert (found.rol, found.leeftijd) == ("zelf", None)
    assert [age for _who, age in found.leeftijden] == [7, 10]


@pytest.mark.parametrize(
    ("text", "geslacht", "age"),
    [
        (
            "De kinderen studeren in Groningen en mijn ex heeft de vrienden gehouden. Ik ben een"
            " vrouw van 47 en ik ga niet op een datingsite.",
            "v",
            47,
        ),
        ("De kinderen zijn bij hun moeder. Ik ben een man van 44 en zoek aanspraak.", "m", 44),
        ("Ik ben een moeder van 52, de kinderen zijn het huis uit. Ik verveel me.", "v", 52),
        ("Mijn kinderen bellen weinig. Ik ben een weduwe van 58 en mis gezelschap.", "v", 58),
        (
            "Als de kinderen slapen zit ik daar. Ik ben een vrouw van 36, ik ken hier niemand",
            "v",
            36,
        ),
    ],
)
def test_who_says_who_they_are_asks_for_themselves(person, text, geslacht, age):
    found = person(text)
    assert (found.rol, found.geslacht, found.leeftijd) == ("zelf", geslacht, (age, age))


@pytest.mark.parametrize(
    ("text", "rol"),
    [
        ("Ik ben een moeder van 38. Mijn zoon van 9 wordt gepest.", "kind"),
        ("Ik ben een vader van 41 en ik zoek iets voor mijn dochter.", "kind"),
        ("Ik ben een vrouw van 47. Mijn kind gaat niet naar school, hij wil niet meer.", "kind"),
        ("Ik ben een man van 50 en mijn moeder (81) is gevallen.", "ouder"),
        ("Ik ben een vrouw van 35. Is er een clubje voor de kinderen?", "kind"),
    ],
)
def test_who_says_who_they_are_may_ask_for_another(person, text, rol):
    assert person(text).rol == rol
