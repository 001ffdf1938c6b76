"""What a text says not to want, and what it only lacks or complains of."""

import pytest

from app.core.text import stem
from app.matching.reading import read
from app.matching.understand import wanted_text


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Ik zoek aanspraak, maar laat alles met de kerk erbuiten.", ("geloof",)),
        ("Aan zo'n cursus heb ik niets.", ("cursus",)),
        ("Geen muziek maken en geen sport.", ("muziek", "sport")),
        ("Liever niet met alleen vrouwen en ook niet in het water.", ("vrouwen", "zwemmen")),
        ("Zingen in een koor hoeft voor mij niet.", ("muziek",)),
        ("Koken en knutselen hoeft voor mij niet.", ("koken", "creatief")),
        ("Ik wil geen kerk of praatgroep", ("geloof", "praatgroep")),
    ],
)
def test_groups_before_and_after_a_cue(lexicon, text, groups):
    assert read(text, lexicon).uitsluiten == groups


@pytest.mark.parametrize(
    "text",
    [
        "Ik weet het niet. De kerk is mooi.",
        "Dat helpt niet. Praten met een groep wil ik graag.",
        "Geen idee, maar een groep lijkt me fijn",
        "wil een huis maar weet nie hoe inschrijven moet",
        "Geen lawaai, wel muziek",
    ],
)
def test_no_denial_crosses_a_sentence_or_a_turn(lexicon, text):
    assert read(text, lexicon).uitsluiten == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ik wil geen vrijwilligerswerk, ik wil betaald werk", "vrijwilligerswerk"),
        ("Naar een babyclubje wil ik niet.", "babyclubje"),
        ("Iets met mensen. Geen schaakclub.", "schaakclub"),
    ],
)
def test_a_thing_is_denied_by_its_own_word(lexicon, text, word):
    assert stem(word) in read(text, lexicon).niet_woorden


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb geen rijbewijs meer",
        "Naar school wil hij niet",
        "Er is geen speeltuin in onze straat",
        "Ik krijg geen antwoord van de verhuurder",
    ],
)
def test_what_somebody_lacks_is_not_denied(lexicon, text):
    assert read(text, lexicon).niet_woorden == ()


def test_the_wanted_text_leaves_out_what_is_denied(lexicon):
    text = "Ik zoek een hobby met andere mensen, maar geen muziek en geen sport."
    wanted = wanted_text(text, read(text, lexicon))
    assert "hobby met andere mensen" in wanted
    assert "muziek" not in wanted
    assert "sport" not in wanted


def test_where_little_is_left_the_text_stays_whole(lexicon):
    text = "Geen kerk, geen sport."
    assert wanted_text(text, read(text, lexicon)) == text
