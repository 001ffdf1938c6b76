"""The page of an answer: options with reasons, filters, who can help, other languages."""

import pytest
from sqlalchemy import select

from app.directory.models import Aanbod
from app.directory.services import next_version
from app.directory.types import Status
from app.matching.rules import RULES, VERSION
from tests.integration.matching.catalogue import AA_LANDEN, BERKUM, HOLTENBROEK, fill, row
from tests.web.client import CheckingClient
from tests.web.hulpvraag.vragen import FIETSLES, RESULT, ask

LESSON = {
    "omschrijving": "Fietsles voor vrouwen door vrijwilligers, fietsen aanwezig.",
    "soort": "cursus",
    "themas": "vervoer|bewegen",
}
WALK_IN = {
    "id": "wijzer",
    "aanbod": "Vraagwijzer",
    "omschrijving": "Loop binnen met al uw vragen over regelingen.",
    "soort": "informatie",
    "themas": "administratie",
    "aanmelden": "inloop",
}


def test_options_with_reasons(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    assert RESULT.match(page.path)
    assert page.h1 == "Dit past bij uw vraag"
    assert "1 mogelijkheid voor wie woont in Berkum." in page.main
    assert "Fietsles voor vrouwen" in page.main
    reasons = [li for ul in page.all("ul", aria_label="Waarom dit bij u past") for li in ul]
    assert reasons
    assert page.links["Stel een andere vraag"] == f"/hulpvraag?wijk={BERKUM}"
    assert page.links["Zo kiest Dichtbij"] == "/zo-kiest-dichtbij"


def test_who_can_help_is_told_when_nothing_fits(visitor):
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    assert "Wie kan meedenken?" in page.texts("h2")
    (people,) = page.all("ul", class_="db-meedenken")
    assert [a.get("href") for a in people.iter("a")] == ["tel:0384989980", "tel:14038"]


def test_a_place_to_walk_into_is_named_when_nothing_fits(visitor):
    with visitor.app.extensions["database"].transaction() as session:
        fill(session, ({**row("rouw"), "bereik": "wijk", "wijken": AA_LANDEN},
                       row("fietsles-berkum"), WALK_IN))  # fmt: skip
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    (people,) = page.all("ul", class_="db-meedenken")
    assert "Vraagwijzer" in " ".join("".join(people.itertext()).split())


def filled(visitor: CheckingClient) -> str:
    """The address of an answer with three options that differ in costs, times and place."""
    lessons = (
        {**row("fietsles-berkum"), "kosten": "gratis", "tijden": "ma 19:30-21:00"},
        {**LESSON, "id": "overal", "aanbod": "Fietsles overal", "kosten": "gratis"},
        {**LESSON, "id": "arabisch", "aanbod": "Fietsen leren samen", "talen": "nl|ar",
         "aanmelden": "inloop", "kosten": "€ 4 per keer"},
    )  # fmt: skip
    with visitor.app.extensions["database"].transaction() as session:
        fill(session, lessons)
    return ask(visitor, FIETSLES, wijk=BERKUM).path


def test_filters_narrow_the_answer_in_the_address(visitor):
    path = filled(visitor)
    page = visitor.get(path)
    assert "3 mogelijkheden voor wie woont in Berkum." in page.main
    assert page.links["Gratis (2)"] == f"{path}?filter=gratis"
    assert page.links["Zonder aanmelden (1)"] == f"{path}?filter=inloop"
    assert page.links["Arabisch (1)"] == f"{path}?filter=taal-ar"
    free = visitor.get(f"{path}?filter=gratis")
    assert free.text("p", class_="db-stand") == "2 van de 3 mogelijkheden."
    assert "Fietsen leren samen" not in free.main
    evening = visitor.get(free.links["Avond (1)"])
    assert evening.path == f"{path}?filter=gratis&filter=avond"
    assert "1 van de 3 mogelijkheden." in evening.main
    assert evening.links["Haal weg: Gratis"] == f"{path}?filter=avond"
    assert evening.links["Wis alle filters"] == path


def test_filters_that_leave_nothing_say_which_to_take_away(visitor):
    path = filled(visitor)
    page = visitor.get(f"{path}?filter=gratis&filter=inloop")
    assert "Met deze filters blijft er niets over" in page.texts("h2")
    assert page.links["Haal “Gratis” weg: nog 1 mogelijkheid"] == f"{path}?filter=inloop"
    without = "Haal “Zonder aanmelden” weg: nog 2 mogelijkheden"
    assert page.links[without] == f"{path}?filter=gratis"


@pytest.mark.parametrize("query", ["filter=x", "filter=<b>", "filter=taal-xx", "filter=", "f=1"])
def test_filters_that_do_not_exist_are_ignored(visitor, query):
    path = filled(visitor)
    assert "3 mogelijkheden" in visitor.get(f"{path}?{query}").main


def test_the_answer_in_another_language(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    english = visitor.raw.get(f"/en{page.path}").text
    assert 'lang="en"' in english
    assert f'href="/en/hulpvraag?wijk={BERKUM}"' in english  # the wijk is not asked twice
    assert "Omdat u schrijft over" not in english


def test_what_is_not_understood_says_so(visitor):
    page = ask(visitor, "qqqq")
    assert page.h1 == "We begrijpen uw vraag nog niet goed"
    assert "Schrijf iets meer" in page.main


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "{{ 7*7 }}",
        "'; DROP TABLE aanbod; --",
        "\x00fietsles\x00",
        "😢" * 900,
        "‮siht‬ fietsles",
        "x" * 4000,
    ],
)
def test_hostile_texts_have_a_page(visitor, text):
    page = ask(visitor, text)
    assert "alert(1)" not in page.html
    assert "7*7" not in page.html


@pytest.mark.parametrize(
    "path",
    [
        "/hulpvraag/" + "0" * 32,
        "/hulpvraag/x",
        "/hulpvraag/" + "z" * 32,
        "/hulpvraag/" + "0" * 33,
    ],
)
def test_an_answer_that_is_not_there(visitor, path):
    visitor.get(path, status=404)


def test_an_aanbod_that_is_gone_since_is_left_out(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    with visitor.app.extensions["database"].transaction() as session:
        aanbod = session.scalars(select(Aanbod).where(Aanbod.bron_id == "fietsles-berkum")).one()
        aanbod.status, aanbod.versie = Status.VERBORGEN, next_version(session, "GM0193")
    assert "Fietsles voor vrouwen" not in visitor.get(page.path).main


def test_how_dichtbij_chooses_is_published(client: CheckingClient):
    page = client.get("/zo-kiest-dichtbij")
    assert VERSION in page.main
    questions = page.texts("th")
    for rule in RULES:
        assert rule.uitleg in questions
    points = [float(text.replace(",", ".")) for text in page.texts("td")]
    assert points == [rule.weight for rule in RULES]
