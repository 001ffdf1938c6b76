"""What the readability check finds, what it passes by, and how hard it calls a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import ROOT
from app.core import leesbaar
from app.core.leesbaar import Niveau
from app.core.leesregels import REGELS

WORDS = leesbaar.load(ROOT / "seeds" / "leesbaarheid")


def found(text: str) -> list[tuple[str, str]]:
    return [(one.code, one.stuk) for one in leesbaar.judge(text, WORDS).bevindingen]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kom gerust langs. Er is koffie.",
        "U kunt elke dag binnenlopen. Het is gratis.",
        "De koffieochtend is op maandag, van 10.00 tot 12.00 uur.",
        "We zijn verhuisd naar een ander gebouw.",
        "Het is een gezellig gebied met veel groen.",
        "Ik heb geen geld en ik heb geen werk.",
        "Hij kan niet slapen. Zonder hulp lukt het niet.",
        "Bel 038 123 45 67 of mail naar info@voorbeeld.nl.",
        "Wij helpen u met uw AOW en met DigiD.",
        "Het wordt gezellig.",
        "Het wordt een lange avond.",
    ],
)
def test_plain_dutch_passes(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "code", "piece"),
    [
        ("Er wordt samen gekookt.", "lijdend", "wordt samen gekookt"),
        ("De brieven worden door ons gelezen.", "lijdend", "worden door ons gelezen"),
        ("U wordt teruggebeld.", "lijdend", "wordt teruggebeld"),
        ("Het eten is door buren gemaakt.", "lijdend", "is door buren gemaakt"),
        ("Er werd besloten te stoppen.", "lijdend", "werd besloten"),
        ("Neem een pen mee, indien mogelijk.", "formeel", "indien"),
        ("Dit is ten behoeve van u.", "formeel", "ten behoeve van"),
        ("Er is o.a. koffie.", "afkorting", "o.a."),
        ("U komt via de GGZ.", "afkorting", "GGZ"),
        ("Kom van ma t/m vr.", "afkorting", "t/m"),
        ("Het is niet onbelangrijk.", "twee-keer-niet", "niet onbelangrijk"),
        ("Kom niet zonder afspraak.", "twee-keer-niet", "niet zonder"),
        ("Een laconiek gebaar.", "moeilijk-woord", "laconiek"),
        ("De welzijnsorganisaties helpen.", "lang-woord", "welzijnsorganisaties"),
    ],
)
def test_what_is_hard_is_pointed_at(text, code, piece):
    assert (code, piece) in found(text)


def test_a_long_sentence_is_one_of_more_than_15_words():
    words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    assert found(f"{words}.") == []
    assert found(f"{words} zestien.") == [("lange-zin", f"{words} zestien.")]


def test_a_point_in_an_abbreviation_ends_no_sentence():
    sentences = leesbaar.split("Er is o.a. koffie. En bijv. Thee\nKom je?", WORDS)
    assert [s.tekst for s in sentences] == ["Er is o.a. koffie.", "En bijv. Thee", "Kom je?"]


def test_a_name_is_no_rare_word_but_the_same_word_small_is():
    assert found("Kom bij Wibberhof.") == []
    assert found("Kom bij wibberhof.") == [("moeilijk-woord", "wibberhof")]


def test_a_compound_of_known_words_is_known():
    assert found("Kom naar de buurtsoep en het wijkfeest.") == []


def test_a_formal_word_comes_with_a_plain_one():
    one = leesbaar.judge("Tevens is er soep.", WORDS).bevindingen[0]
    assert (one.code, one.beter) == ("formeel", "ook")
    assert one.uitleg == "‘Tevens’ is een deftig woord. Schrijf liever: ook."


def test_the_level_follows_what_was_found():
    easy = "Kom langs. Er is koffie. Wij zijn er elke dag."
    middle = "Tijdens de inloop kunt u met andere ouders uit de buurt praten over opvoeden."
    hard = (
        "Middels laagdrempelige groepsbijeenkomsten wordt de zelfredzaamheid van kwetsbare "
        "burgers bevorderd, alsmede hun participatie binnen de reguliere welzijnsvoorzieningen."
    )
    levels = [leesbaar.judge(text, WORDS).niveau for text in (easy, middle, hard)]
    assert levels == [Niveau.A2, Niveau.B1, Niveau.MOEILIJK]


def test_every_rule_has_a_code_a_sentence_and_a_source():
    assert len({rule.code for rule in REGELS}) == len(REGELS) == 7
    for rule in REGELS:
        assert rule.zin.endswith((".", "?"))
        assert "Source:" in (rule.zoek.__doc__ or "")


@given(st.text(max_size=400))
def test_any_text_is_read_and_pointed_at_where_it_stands(text):
    oordeel = leesbaar.judge(text, WORDS)
    for one in oordeel.bevindingen:
        assert text[one.van : one.tot] == one.stuk != ""


def test_the_lists_hold_what_they_should():
    assert {"huis", "koffie", "gemeente"} <= WORDS.bekend
    assert not {"laconiek", "# Dutch"} & WORDS.bekend
    assert 15_000 < len(WORDS.bekend) < 40_000
    assert all(word == word.lower() for word in (*WORDS.formeel, *WORDS.afkorting))
