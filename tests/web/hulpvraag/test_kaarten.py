"""What stands before the options: a crisis, a kind word for ordinary life, another desk."""

import re

import pytest

from tests.integration.matching.catalogue import BERKUM, HOLTENBROEK
from tests.web.hulpvraag.vragen import FIETSLES, ask


def in_language(visitor, code: str, text: str):
    """Fill in the form of the front page in language ``code``, and follow to the answer."""
    visitor.get(f"/{code}/")
    return visitor.follow(visitor.post(f"/{code}/hulpvraag", {"hulpvraag": text}, status=303))


def test_on_violence_one_can_leave_and_nothing_is_kept(visitor):
    page = ask(visitor, f"{FIETSLES}. mijn man slaat mij", wijk=BERKUM)
    assert page.all("section", class_="db-crisis")
    assert "Verlaat deze site" in page.main
    assert page.all("a", class_="db-bewaar") == []
    assert "Verlaat deze site" not in ask(visitor, FIETSLES, wijk=BERKUM).main


def test_a_crisis_stands_first_with_numbers_to_call(visitor):
    page = ask(visitor, f"{FIETSLES}. ik wil dood", wijk=BERKUM)
    (panel,) = page.all("section", class_="db-crisis")
    numbers = [a.get("href") for a in panel.iter("a")]
    assert numbers[0] in ("tel:113", "tel:08000113")
    assert "tel:112" in numbers
    html = page.html
    assert html.index("db-crisis") < html.index("<h1")
    assert "Fietsles voor vrouwen" in page.main


@pytest.mark.parametrize(
    ("text", "language"),
    [("I want to die, I do not want to live anymore", "en"), ("ik wil dood", "nl")],
)
def test_a_crisis_speaks_the_language_of_the_question(visitor, text, language):
    (panel,) = ask(visitor, text).all("section", class_="db-crisis")
    assert panel.get("lang") == language


def test_in_a_crisis_without_options_people_come_and_no_gap_is_asked_for(visitor):
    page = ask(visitor, f"{FIETSLES}. ik wil dood", wijk=HOLTENBROEK)
    assert page.all("section", class_="db-crisis")
    assert page.texts("h1") == ["Wie kan meedenken?"]
    assert page.all("ul", class_="db-meedenken")
    assert "Laat weten dat dit ontbreekt" not in page.main


def test_a_crisis_says_in_the_language_of_the_question_when_to_call(visitor):
    (panel,) = in_language(visitor, "ar", "زوجي يضربني").all("section", class_="db-crisis")
    said = "".join(panel.itertext())
    assert "ليلا ونهارا" in said
    assert "Dag en nacht" not in said
    assert {e.get("lang") for e in panel.iter("span")} == {"nl", None}


def test_a_crisis_in_easy_dutch_has_easier_words(visitor):
    text = "ik wil dood"
    (panel,) = ask(visitor, text).all("section", class_="db-crisis")
    (easy,) = in_language(visitor, "makkelijk", text).all("section", class_="db-crisis")
    said, standard = "".join(easy.itertext()), "".join(panel.itertext())
    assert easy.get("lang") == "nl"
    assert "U hoeft uw naam niet te zeggen" in said
    assert "U hoeft uw naam niet te zeggen" not in standard
    assert [a.get("href") for a in easy.iter("a")] == [a.get("href") for a in panel.iter("a")]


def test_without_a_crisis_there_is_no_panel(visitor):
    assert ask(visitor, FIETSLES).all("section", class_="db-crisis") == []


def test_ordinary_life_gets_a_kind_word(visitor):
    page = ask(visitor, "mijn peuter krijst in de winkel")
    (card,) = page.all("section", class_="db-gewoon")
    assert len([li for li in card.iter("li")]) == 3
    assert "Laat weten dat dit ontbreekt" not in page.main


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("mijn peuter krijst in de winkel", "gewoon", "Істерики"),
        ("waar kan ik een nieuw paspoort aanvragen", "loket", "Паспорт"),
    ],
)
def test_a_card_speaks_the_language_of_the_page(visitor, text, kind, title):
    page = in_language(visitor, "uk", text)
    (card,) = page.all("section", class_=f"db-{kind}")
    assert "lang" not in card.attrib
    assert not re.search(r"\b(uw|Vraag|bij)\b", "".join(card.itertext()))
    assert title in page.main


def test_another_desk_is_told(visitor):
    page = ask(visitor, "waar kan ik een nieuw paspoort aanvragen")
    (card,) = page.all("section", class_="db-loket")
    assert "14038" in "".join(card.itertext())
    assert "Laat weten dat dit ontbreekt" not in page.main
