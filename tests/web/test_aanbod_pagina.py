"""The page of one aanbod and what hangs on it: next time, calendar, code, linked data, the like."""

import json
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
import time_machine

from app.core.clock import today
from app.core.leesbaar import Niveau
from app.directory.models import AanbodThema, Locatie
from app.directory.types import Bereik, Status
from tests.web.client import CheckingClient
from tests.web.conftest import number_of
from tests.web.page import Page

GEMEENTE = "GM0193"
WIJKLINK = "Holtenbroek"


def events(data):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-23T08:00", "De volgende keer: Morgen, 9.00 tot 11.00 uur"),
        ("2026-11-24T07:59", "De volgende keer: Vandaag, 9.00 tot 11.00 uur"),
        ("2026-11-24T08:00", "Het is nu bezig: Nu, tot 11.00 uur"),
        ("2026-11-25T19:00", "De volgende keer: dinsdag 1 december, 9.00 tot 11.00 uur"),
    ],
)
def test_when_it_is_on_next(client: CheckingClient, shared_app, moment, words):
    """Dinsdag 9.00-11.00 and woensdag 19.00-20.00; the moments are UTC, an hour earlier."""
    with time_machine.travel(f"{moment}+00:00", tick=False):
        assert words in client.get(f"/aanbod/{number_of(shared_app)}").main


def test_without_known_times_there_is_no_next_time_and_no_calendar(client, shared_app):
    number = number_of(shared_app, "Z001")
    page = client.get(f"/aanbod/{number}")
    assert "De volgende keer" not in page.main
    assert "Zet in agenda" not in page.links
    client.get(f"/aanbod/{number}.ics", status=404)


def test_the_calendar_of_an_aanbod_is_read_by_another_program(client, shared_app):
    number = number_of(shared_app)
    page = client.get(f"/aanbod/{number}")
    answer = client.raw.get(page.links["Zet in agenda"])
    assert answer.content_type == "text/calendar; charset=utf-8"
    assert f"dichtbij-{number}.ics" in answer.headers["Content-Disposition"]
    first, second = events(answer.data)
    assert first["summary"] == "Inloophuis De Hud"
    assert first["location"] == "Buxtehudestraat 88, Zwolle"
    assert first["url"] == f"http://localhost/aanbod/{number}"
    assert first["dtstart"].dt.date() >= today()
    assert (first["rrule"]["BYDAY"], second["rrule"]["BYDAY"]) == (["TU"], ["WE"])


@pytest.mark.parametrize("path", ["{n}.ics", "{n}/qr.svg", "{n}/melding"])
@pytest.mark.parametrize(("status", "answer"), [("concept", 404), ("verborgen", (404, 410))])
def test_nothing_hangs_on_what_is_not_published(change, fresh_client, path, status, answer):
    number = change(status=Status(status))
    found = fresh_client.raw.get(f"/aanbod/{path.format(n=number)}").status_code
    assert found == answer or (isinstance(answer, tuple) and found in answer)


def test_the_code_is_a_drawing_of_ours(client, shared_app):
    number = number_of(shared_app)
    page = client.get(f"/aanbod/{number}")
    pictures = {e.get("src", ""): e.get("alt") for e in page.all("img")}
    answer = client.raw.get(f"/aanbod/{number}/qr.svg")
    assert answer.content_type.startswith("image/svg+xml")
    assert pictures[f"/aanbod/{number}/qr.svg"] == "QR-code met de link naar deze pagina"


def graph(page) -> dict[str, dict]:
    """What the page tells search engines about its aanbod, by type."""
    data = [json.loads(e.text or "") for e in page.all("script", type="application/ld+json")]
    [found] = [one["@graph"] for one in data if "@graph" in one]
    return {node["@type"]: node for node in found}


def test_linked_data_says_who_what_and_when(client, shared_app):
    number = number_of(shared_app)
    nodes = graph(client.get(f"/aanbod/{number}"))
    service, event = nodes["Service"], nodes["Event"]
    assert nodes["Organization"]["name"] == "Travers Welzijn"
    assert service["provider"] == {"@id": nodes["Organization"]["@id"]} == event["organizer"]
    assert service["url"] == f"http://localhost/aanbod/{number}"
    assert service["areaServed"] == [{"@type": "AdministrativeArea", "name": "Holtenbroek"}]
    assert "offers" not in service
    assert event["location"]["address"]["streetAddress"] == "Buxtehudestraat 88"
    assert event["eventSchedule"][0] == {
        "@type": "Schedule",
        "repeatFrequency": "P1W",
        "byDay": "https://schema.org/Tuesday",
        "startTime": "09:00:00",
        "endTime": "11:00:00",
        "scheduleTimezone": "Europe/Amsterdam",
    }


def test_linked_data_of_what_is_free_online_and_hostile(change, fresh_client):
    number = change(
        naam="</script><script>alert(1)</script>",
        kosten="gratis",
        bereik=Bereik.ONLINE,
        tijden=["wo (tweede van de maand)"],
        website="https://example.org/praat",
        telefoon="038 421 21 21",
    )
    page = fresh_client.get(f"/aanbod/{number}")
    nodes = graph(page)
    assert nodes["Event"]["name"] == "</script><script>alert(1)</script>"
    assert nodes["Event"]["location"] == {
        "@type": "VirtualLocation",
        "url": "https://example.org/praat",
    }
    assert nodes["Event"]["isAccessibleForFree"] is True
    assert nodes["Event"]["eventSchedule"][0]["byDay"] == ["2WE"]
    assert nodes["Service"]["offers"]["price"] == 0
    assert nodes["Service"]["availableChannel"]["servicePhone"]["telephone"] == "038 421 21 21"
    assert "<script>alert" not in page.html


@pytest.mark.parametrize(
    ("place", "to"),
    [
        (
            {"adres": "Straat 1", "postcode": "8011 AB", "plaats": "Zwolle"},
            "Straat 1, 8011 AB Zwolle",
        ),
        ({"adres": "Straat 1", "lat": 52.5, "lon": 6.1}, "52.50000,6.10000"),
        ({"plaats": "Zwolle"}, None),
    ],
)
def test_the_way_to_it_is_only_followed_by_who_asks(change, fresh_client, place, to):
    number = change(locatie=Locatie(gemeente_code=GEMEENTE, **place))
    page = fresh_client.get(f"/aanbod/{number}")
    if to is None:
        assert "Route" not in page.links
        assert "de plek" in page.main
        return
    parts = urlsplit(page.links["Route"])
    assert parts.hostname == "www.openstreetmap.org"
    assert parse_qs(parts.query) == {"to": [to]}


def test_what_is_like_it_comes_from_nearby_and_from_others(client, shared_app):
    number = number_of(shared_app)
    cards = client.get(f"/aanbod/{number}").all("article")
    titles = [a.text for card in cards for a in card.iter("a") if "/aanbod/" in a.get("href", "")]
    assert len(cards) == 4
    assert len(set(titles)) == 4
    assert "Inloophuis De Hud" not in titles


def test_people_who_lived_it_and_what_to_bring_are_told(change, fresh_client):
    text = "U praat met lotgenoten. Neem uw eigen kopje mee. Welkom."
    page = fresh_client.get(f"/aanbod/{change(omschrijving=text)}")
    names = page.texts("dt")
    values = dict(zip(names, page.texts("div", class_="db-feitenlijst__rij"), strict=True))
    assert values["Meenemen"] == "Meenemen Neem uw eigen kopje mee."
    assert "die het zelf hebben meegemaakt" in values["Lotgenoten"]
    assert "Met lotgenoten" in page.texts("li", class_="db-kort__feit")


EIGEN = {
    "in_het_kort": "Samen koffie drinken, elke dinsdag.",
    "wat_gebeurt_er": "We drinken koffie.\nU mag ook alleen luisteren.",
    "wie_komen_er": "Acht tot twaalf mensen uit de buurt.",
    "eerste_keer": "Een vrijwilliger laat u alles zien.",
    "meenemen": "Neem niets mee.",
    "route": "Bus 3 stopt voor de deur.",
    "toegang": "De wc is breed genoeg voor een rolstoel.",
    "wie_neemt_op": "een medewerker van de receptie",
}


def test_all_that_takes_the_fear_out_of_a_first_visit(change, fresh_client):
    number = change(telefoon="038 421 21 21", omschrijving="Neem een kopje mee.", **EIGEN)
    page = fresh_client.get(f"/aanbod/{number}")
    rows = dict(zip(page.texts("dt"), page.texts("div", class_="db-feitenlijst__rij"), strict=True))
    assert rows["Wat gebeurt er?"].endswith("We drinken koffie. U mag ook alleen luisteren.")
    assert rows["Wie komen er?"].endswith("uit de buurt.")
    assert rows["De eerste keer"].endswith("laat u alles zien.")
    assert rows["Meenemen"] == "Meenemen Neem niets mee."
    assert rows["Zo komt u er"].endswith("Bus 3 stopt voor de deur.")
    assert rows["Het gebouw"].endswith("voor een rolstoel.")
    assert "Wie neemt op: een medewerker van de receptie" in page.main
    assert "of u met een rolstoel naar binnen kunt" not in page.main
    assert page.texts("p", class_="utrecht-paragraph--lead") == [EIGEN["in_het_kort"]]
    service = graph(page)["Service"]
    assert service["description"] == EIGEN["in_het_kort"]
    phone = service["availableChannel"]["servicePhone"]
    assert phone["description"] == EIGEN["wie_neemt_op"]
    card = next(
        card
        for card in fresh_client.get("/aanbod?q=inloophuis+de+hud").all("article")
        if any(a.get("href") == f"/aanbod/{number}" for a in card.iter("a"))
    )
    assert EIGEN["in_het_kort"] in "".join(card.itertext())


def test_what_nobody_wrote_has_no_line(client, shared_app):
    page = client.get(f"/aanbod/{number_of(shared_app)}")
    names = set(page.texts("dt"))
    assert not names & {"Wat gebeurt er?", "Wie komen er?", "De eerste keer", "Zo komt u er"}
    assert "Wie neemt op" not in page.main
    assert "of u met een rolstoel naar binnen kunt" in page.main
    assert "Hoe het daar gaat" not in page.texts("h2")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"in_het_kort": "Kort."}, "Zo schrijft de organisatie het zelf:"),
        ({"telefoon": "038 421 21 21"}, "Bel gerust als u iets niet begrijpt."),
        ({"telefoon": ""}, "Vraag gerust hulp bij het lezen."),
    ],
)
def test_a_hard_text_is_said_to_be_hard(change, fresh_client, facts, words):
    number = change(leesniveau=Niveau.MOEILIJK, **facts)
    assert f"Moeilijke tekst. {words}" in fresh_client.get(f"/aanbod/{number}").main
    change(leesniveau=Niveau.B1)
    assert "Moeilijke tekst" not in fresh_client.get(f"/aanbod/{number}").main


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        ({"telefoon": "038 1", "email": "a@b.nl"}, "Bel of mail eerst voordat u gaat."),
        ({"telefoon": "038 1"}, "Bel eerst voordat u gaat."),
        ({"email": "a@b.nl"}, "Mail eerst voordat u gaat."),
        ({"website": "https://example.org"}, "Kijk eerst op de website."),
        ({}, "Vraag eerst na of het nog klopt."),
    ],
)
def test_nobody_is_told_to_call_where_there_is_no_number(change, fresh_client, contact, words):
    known = {"telefoon": "", "email": "", "website": "", **contact}
    number = change(laatst_gecontroleerd=None, **known)
    source = fresh_client.get(f"/aanbod/{number}").texts("section", class_="db-herkomst")
    assert words in source[0]


def test_about_violence_nothing_stays_behind(change, fresh_client):
    number = change(thema_rijen=[AanbodThema(thema="veilig-thuis", volgorde=0)])
    page = fresh_client.get(f"/aanbod/{number}")
    assert "Verlaat deze site" in page.links
    assert page.all("a", data_bewaar=str(number)) == []
    assert "Zet in agenda" not in page.links
    assert page.all("details", class_="db-deel") == []


def test_in_another_language_what_the_organisation_wrote_stays_dutch(client, shared_app):
    page = client.get(f"/en/aanbod/{number_of(shared_app)}")
    [heading] = page.all("h1")
    assert (heading.get("lang"), heading.get("dir")) == ("nl", "ltr")
    [lead] = page.all("p", class_="utrecht-paragraph--lead")
    assert lead.get("lang") == "nl"
    assert "Tuesday 9:00" in page.main
    assert all(
        a.get("href", "").startswith("/en/") for card in page.all("article") for a in card.iter("a")
    )


def test_an_organisation_tells_its_themas_and_each_way_to_reach_it_once(change, fresh_client):
    change("Z001", telefoon="038 421 21 21")
    change("Z002", telefoon="038 421 21 21", website="https://traverswelzijn.nl/jongeren")
    with_number = fresh_client.get(f"/aanbod/{change()}")
    page = fresh_client.get(with_number.links["Travers Welzijn"])
    assert page.texts("a", class_="db-actie") == ["Bel 038 421 21 21", "Website traverswelzijn.nl"]
    assert page.links["Website traverswelzijn.nl"] == "https://traverswelzijn.nl"
    assert page.links["Wonen"] == "/themas/wonen"
    data = [json.loads(e.text or "") for e in page.all("script", type="application/ld+json")]
    assert "Travers Welzijn" in [one.get("name") for one in data]


def described(page: Page) -> str:
    [meta] = page.all("meta", name="description")
    return meta.get("content", "")


def test_who_searches_in_another_language_reads_what_it_is(client, shared_app):
    number = number_of(shared_app)
    dutch, easy = (client.get(f"{code}/aanbod/{number}") for code in ("", "/makkelijk"))
    assert described(dutch).startswith("Een woning in Holtenbroek III")
    assert described(easy) == described(dutch)
    assert described(client.get(f"/en/aanbod/{number}")) == (
        "Inloophuis De Hud: Meeting place and drop-in. Neighbourhood: Holtenbroek. "
        "Topics: Housing, Meeting people and loneliness, Forms and schemes."
    )


def test_in_another_language_only_what_is_known_is_told(fresh_client, change):
    number = change(thema_rijen=[], locatie=None, kosten="Gratis", wijk_rijen=[])
    words = described(fresh_client.get(f"/en/aanbod/{number}"))
    assert words == "Inloophuis De Hud: Meeting place and drop-in. Cost: Free."
