"""The panel of a crisis speaks the language of the question, in every soort."""

import re

import pytest

from app.matching.crisis import language
from app.matching.lexicon import Lexicon
from app.matching.reading import read
from tests.unit.matching.crisis_zin import soort

# Soort, language, question.
VRAGEN = """
suicide|nl|Ik wil niet meer leven
suicide|en|I don't want to live anymore
suicide|ar|لا أريد أن أعيش بعد الآن
suicide|tr|Artık yaşamak istemiyorum
suicide|pl|Nie chcę już żyć
suicide|uk|Я більше не хочу жити
suicide|uk|Я хочу померти
geweld|nl|Mijn man slaat mij
geweld|en|My husband hits me when he is drunk
geweld|ar|زوجي يضربني
geweld|tr|Kocam beni dövüyor
geweld|pl|Mąż mnie bije
geweld|uk|Чоловік мене б'є
kindermishandeling|nl|Mijn vader slaat mij, ik ben 12
kindermishandeling|en|My dad hits me and my sister
kindermishandeling|ar|أبي يضربني
kindermishandeling|tr|Babam beni dövüyor
kindermishandeling|pl|Tata mnie bije pasem
kindermishandeling|uk|Тато б'є мене ременем
acuut|nl|Mijn moeder ademt niet meer
acuut|en|My father is unconscious and not breathing
acuut|ar|أمي فقدت الوعي
acuut|tr|Annem nefes alamıyor
acuut|pl|Mój mąż stracił przytomność
acuut|uk|Мій тато не дихає
"""
ROWS = [row.split("|") for row in VRAGEN.strip().splitlines()]


@pytest.mark.parametrize(("kind", "taal", "text"), ROWS)
def test_the_panel_is_in_the_language_of_the_question(
    kind: str, taal: str, text: str, lexicon: Lexicon
) -> None:
    reading = read(text, lexicon)
    given = language(reading.words, reading.taal, lexicon.crisis)
    assert soort(text, lexicon) == kind
    assert given == taal
    titles = {code: panel["titel"] for code, panel in lexicon.crisis_tekst[kind].items()}
    assert titles[given]
    assert list(titles.values()).count(titles[given]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mijn man Mehmet slaat mij",
        "Ik wil dood, please help",
        "wil dood",
        "Mijn Poolse buurman slaat zijn vrouw",
        "Mijn kind kan niet ademen, help!",
    ],
)
def test_a_foreign_word_does_not_change_the_language(text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    assert soort(text, lexicon)
    assert language(reading.words, reading.taal, lexicon.crisis) == "nl"


@pytest.mark.parametrize(
    ("sentence", "taal"),
    [
        ("wil dood", "nl"),
        ("Kocam beni dövüyor", "tr"),
        ("intihar", "tr"),
        ("chcę umrzeć", "pl"),
        ("suicidal", "en"),
        ("زوجي يضربني", "ar"),
        ("Мій син хоче померти", "uk"),
    ],
)
def test_a_question_too_short_for_small_words_has_a_language(
    sentence: str, taal: str, lexicon: Lexicon
) -> None:
    reading = read(sentence, lexicon)
    assert language(reading.words, reading.taal, lexicon.crisis) == taal


NUMBER = re.compile(r"[0-9][0-9-]+")


def test_easy_dutch_has_the_numbers_of_the_dutch_text(lexicon: Lexicon) -> None:
    for panel in lexicon.crisis_tekst.values():
        assert set(NUMBER.findall(panel["makkelijk"]["tekst"])) == (
            set(NUMBER.findall(panel["nl"]["tekst"]))
        )


def test_a_translation_names_no_number(lexicon: Lexicon) -> None:
    for panel in lexicon.crisis_tekst.values():
        for code, text in panel.items():
            assert code in ("nl", "makkelijk") or not NUMBER.search(text["tekst"])
