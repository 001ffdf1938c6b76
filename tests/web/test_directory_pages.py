"""The pages of one aanbod, organisatie, thema and wijk, and the lists of these."""

import fcntl
from datetime import date, timedelta
from urllib.parse import quote

import pytest

from app.core.clock import today
from app.directory.models import Aanbod, Locatie
from app.directory.services import next_version
from app.directory.types import Aanmelden, Bereik, Status
from app.search.folders import LOCK, POINTER
from tests.web.conftest import number_of

GEMEENTE = "GM0193"
HOLTENBROEK = "WK019330"


def facts(page):
    """The facts on the page of an aanbod: name -> words."""
    [box] = page.all("dl")
    found = {}
    for row in box.findall("div"):
        name = "".join(row.find("dt").itertext())
        found[name] = [" ".join("".join(d.itertext()).split()) for d in row.findall("dd")]
    return found


def test_an_aanbod_of_the_seeds_says_what_is_known_and_what_is_not(client, shared_app):
    page = client.get(f"/aanbod/{number_of(shared_app, 'Z003')}")
    assert page.title == "Inloophuis De Hud - Dichtbij Zwolle"
    assert facts(page) == {
        "Wanneer": ["dinsdag 9.00 tot 11.00 uur", "woensdag 19.00 tot 20.00 uur"],
        "Adres": ["Buxtehudestraat 88, Zwolle"],
        "Wijk": ["Holtenbroek"],
        "Voor wie": ["Iedereen", "Voor bewoners van de wijk"],
        "Meedoen": ["U kunt zo binnenlopen"],
        "Thema’s": ["Wonen", "Ontmoeten en eenzaamheid", "Formulieren en regelingen"],
        "Soort": ["Ontmoetingsplek en inloop"],
    }
    assert page.texts("li", class_="utrecht-unordered-list__item") == [
        "de kosten",
        "of er een wachttijd is",
        "of u met een rolstoel naar binnen kunt",
    ]
    assert "Website traverswelzijn.nl" in page.links
    assert page.links["Holtenbroek"] == f"/wijken/{HOLTENBROEK}"
    assert page.links["Wonen"] == "/themas/wonen"


def test_every_fact_has_its_place(change, fresh_client):
    number = change(
        leeftijd_van=12,
        leeftijd_tot=18,
        kosten="€ 3 per keer",
        talen=["ar", "nl"],
        toegankelijk=["rolstoel", "aan-huis"],
        aanmelden=Aanmelden.VERWIJZING,
        wachttijd_weken=6,
        telefoon="038 - 421 21 21",
        email="hud@example.org",
        website="www.example.org/hud",
        laatst_gecontroleerd=today() - timedelta(1),
        bron="folder",
    )
    page = fresh_client.get(f"/aanbod/{number}")
    found = facts(page)
    assert "Van 12 tot en met 18 jaar" in found["Voor wie"]
    assert found["Kosten"] == ["€ 3 per keer"]
    assert found["Talen"] == ["Arabisch", "Nederlands"]
    assert found["Toegankelijk"] == ["Met een rolstoel", "Bij u thuis"]
    assert found["Meedoen"] == [
        "U hebt een verwijzing nodig",
        "De wachttijd is ongeveer 6 weken",
    ]
    assert page.links["Bel 038 - 421 21 21"] == "tel:0384212121"
    assert page.links["Mail hud@example.org"] == "mailto:hud%40example.org"
    assert page.links["Website example.org"] == "https://www.example.org/hud"
    assert "Gecontroleerd in " in page.main
    assert "Wij weten nog niet" not in page.main


@pytest.mark.parametrize(
    ("van", "tot", "words"),
    [
        (65, None, "Vanaf 65 jaar"),
        (None, 12, "Tot en met 12 jaar"),
        (0, 12, "Tot en met 12 jaar"),
        (0, None, "Vanaf 0 jaar"),
    ],
)
def test_ages_in_words(change, fresh_client, van, tot, words):
    page = fresh_client.get(f"/aanbod/{change(leeftijd_van=van, leeftijd_tot=tot)}")
    assert words in facts(page)["Voor wie"]


@pytest.mark.parametrize(("weeks", "words"), [(0, "geen wachttijd"), (1, "ongeveer 1 week")])
def test_waiting_in_words(change, fresh_client, weeks, words):
    page = fresh_client.get(f"/aanbod/{change(wachttijd_weken=weeks)}")
    assert facts(page)["Meedoen"][-1].endswith(words)


@pytest.mark.parametrize(
    ("checked", "words", "old"),
    [
        (None, "Nog niet gecontroleerd", True),
        (date(2020, 5, 1), "Langer dan een jaar niet gecontroleerd", True),
    ],
)
def test_what_is_overdue_says_so(change, fresh_client, checked, words, old):
    number = change(laatst_gecontroleerd=checked, telefoon="038 421 21 21", email="a@b.nl")
    page = fresh_client.get(f"/aanbod/{number}")
    assert words in page.main
    assert ("Bel of mail eerst" in page.main) is old


def test_without_any_way_to_reach_them_it_names_the_wijkteam(change, fresh_client):
    page = fresh_client.get(f"/aanbod/{change(website='', telefoon='', email='')}")
    assert "Wij weten nog niet hoe u contact opneemt." in page.main


@pytest.mark.parametrize(
    "facts",
    [
        {"website": "javascript:alert(1)", "bron": "javascript:alert(1)"},
        {"website": "https://[", "bron": "https://["},
        {"telefoon": "bel maar", "email": '"><script>@x.nl'},
        {"naam": "<script>alert(1)</script>", "omschrijving": "<img src=x onerror=alert(1)>"},
        {"naam": "%(naam)d ‮", "kosten": "<b>", "tijden": ["<i>", "", "ma"]},
        {"talen": ["xx", "q" * 50], "toegankelijk": ["<onbekend>"], "tijden": [""]},
        {"omschrijving": "\n\n", "bron": ""},
    ],
)
def test_hostile_facts_are_only_text(change, fresh_client, facts):
    number = change(**facts)
    if "naam" in facts and "%(" in facts["naam"]:
        assert fresh_client.raw.get(f"/aanbod/{number}").status_code == 200
        return
    page = fresh_client.get(f"/aanbod/{number}")
    fresh_client.get("/aanbod?wijk=WK019330&thema=wonen")
    assert "<script>alert" not in page.html
    assert "<img src=x" not in page.html


@pytest.mark.parametrize(
    "number", ["999999", "0", "-1", "1e9", str(2**31), "9" * 400, "abc", "1%00"]
)
@pytest.mark.parametrize("kind", ["aanbod", "organisaties"])
def test_a_number_that_nobody_has(client, kind, number):
    client.get(f"/{kind}/{number}", status=400 if "%00" in number else 404)


def test_a_concept_is_not_there(change, fresh_client):
    fresh_client.get(f"/aanbod/{change(status=Status.CONCEPT)}", status=404)


def test_what_was_taken_off_is_gone_and_shows_what_is_like_it(change, fresh_client):
    fresh_client.get("/aanbod?q=Hud")
    number = change(status=Status.VERBORGEN)
    page = fresh_client.get(f"/aanbod/{number}", status=410)
    assert page.h1 == "Dit aanbod is er niet meer"
    assert "Hud" not in page.main
    assert len(page.all("article")) == 5
    assert page.links["Bekijk meer aanbod"] == "/aanbod?thema=wonen"
    assert f"/aanbod/{number}" not in page.links.values()
    assert "De Hud" not in fresh_client.get("/aanbod?q=Hud").main
    assert "De Hud" not in fresh_client.get(f"/wijken/{HOLTENBROEK}").main


def test_what_was_taken_off_without_thema(change, fresh_client):
    number = change(status=Status.VERBORGEN, thema_rijen=[])
    page = fresh_client.get(f"/aanbod/{number}", status=410)
    assert page.all("article") == []
    assert page.links["Bekijk meer aanbod"] == "/aanbod"


def test_an_edit_shows_at_once(change, fresh_client):
    before = fresh_client.get("/aanbod?q=Hud").main
    change(kosten="€ 7 per keer")
    assert "€ 7 per keer" not in before
    assert "€ 7 per keer" in fresh_client.get("/aanbod?q=Hud").main


def test_organisations_by_name_lead_to_what_they_offer(client):
    page = client.get("/organisaties")
    assert len([a for a in page.links.values() if a.startswith("/organisaties/")]) > 40
    following = client.get(page.links["Volgende"])
    assert following.title.startswith("Organisaties, pagina 2")
    travers = client.get(_find(client, "Travers Welzijn"))
    assert travers.h1 == "Travers Welzijn"
    assert len(travers.all("article")) >= 3


def _find(client, name):
    page = client.get("/organisaties")
    while name not in page.links:
        page = client.get(page.links["Volgende"])
    return page.links[name]


def test_pages_of_organisations(client):
    last = client.follow(client.get("/organisaties?pagina=99", status=302))
    assert "Volgende" not in last.links
    for number in ("-1", "1e99", "x"):
        assert "Vorige" not in client.get(f"/organisaties?pagina={number}").links


def test_an_organisation_whose_aanbod_was_all_taken_off_is_gone(change, fresh_client, fresh_app):
    with fresh_app.extensions["database"].sessions() as session:
        row = session.query(Aanbod).filter_by(sleutel="Z004").one()
        number = row.organisatie_id
        keys = [a.sleutel for a in row.organisatie.aanbod]
    fresh_client.get(f"/organisaties/{number}")
    for key in keys:
        change(key, status=Status.VERBORGEN)
    page = fresh_client.get(f"/organisaties/{number}", status=410)
    assert page.h1 == "Dit aanbod is er niet meer"
    assert page.all("article")
    for key in keys:
        change(key, status=Status.CONCEPT)
    fresh_client.get(f"/organisaties/{number}", status=404)


def test_themas_with_their_numbers(client):
    page = client.get("/themas")
    tiles = [href for href in page.links.values() if href.startswith("/themas/")]
    assert len(tiles) == 21
    [tile] = [words for words, href in page.links.items() if href == "/themas/rouw"]
    promised = int(tile.split("(")[1].split(")")[0])
    thema = client.get("/themas/rouw")
    assert thema.h1 == "Verlies en rouw"
    assert len(thema.all("article")) == promised
    assert thema.links["Zoek en filter in dit thema"] == "/aanbod?thema=rouw"


@pytest.mark.parametrize("slug", ["geld", "school", "taal-digitaal", "zingeving"])
def test_each_thema_in_pages(client, slug):
    page = client.get(f"/themas/{slug}")
    while "Volgende" in page.links:
        page = client.get(page.links["Volgende"])
    client.follow(client.get(f"/themas/{slug}?pagina=999", status=302))


def test_a_thema_without_aanbod(fresh_client, fresh_app):
    with fresh_app.extensions["database"].transaction() as session:
        version = next_version(session, GEMEENTE)
        for row in session.query(Aanbod):
            row.status, row.versie = Status.VERBORGEN, version
    assert "Wij kennen nog geen aanbod bij dit thema." in fresh_client.get("/themas/geld").main
    assert "Er zijn nog geen organisaties" in fresh_client.get("/organisaties").main
    assert "Wij kennen nog geen aanbod" in fresh_client.get(f"/wijken/{HOLTENBROEK}").main
    assert "Wij vonden niets" in fresh_client.get("/aanbod").main


@pytest.mark.parametrize(
    "path", ["/themas/onbekend", "/themas/ONBEKEND", "/wijken/WK999999", "/wijken/x"]
)
def test_a_thema_or_wijk_that_nobody_knows(client, path):
    client.get(path, status=404)


@pytest.mark.parametrize(
    "value", ["' OR 1=1 --", "<script>", "é" * 500, "a" * 3000, "..%2f..", "%ff"]
)
def test_hostile_thema_and_wijk(client, value):
    client.get(f"/themas/{quote(value)}", status=404)
    client.get(f"/wijken/{quote(value)}", status=404)


def test_wijken_and_what_is_there(client):
    page = client.get("/wijken")
    assert len([href for href in page.links.values() if href.startswith("/wijken/")]) == 16
    [tile] = [words for words, href in page.links.items() if href == f"/wijken/{HOLTENBROEK}"]
    wijk = client.get(f"/wijken/{HOLTENBROEK}")
    assert wijk.title == "Wijk Holtenbroek - Dichtbij Zwolle"
    assert f"{len(wijk.all('article'))} keer aanbod" in tile
    assert "Inloophuis De Hud" in wijk.links
    assert wijk.links["Alles voor wie hier woont"] == f"/aanbod?wijk={HOLTENBROEK}"
    assert wijk.links["Aa-landen"] == "/wijken/WK019331"
    assert "tel:0384989980" in wijk.links.values()


def test_a_wijk_shows_what_is_in_it_and_what_is_only_for_it(change, fresh_client, fresh_app):
    """In it but for the whole city; for it but elsewhere; and neither."""
    with fresh_app.extensions["database"].transaction() as session:
        row = session.query(Aanbod).filter_by(sleutel="Z001").one()
        row.locatie = Locatie(gemeente_code=GEMEENTE, adres="Straat 1", wijk_code=HOLTENBROEK)
        name = row.naam
        row.versie = next_version(session, GEMEENTE)
    change("Z002", bereik=Bereik.GEMEENTE)
    page = fresh_client.get(f"/wijken/{HOLTENBROEK}")
    assert {name, "Inloophuis De Hud"} <= set(page.links)
    assert "Jongerenwerk" not in page.links


def test_while_the_first_index_is_being_made_the_site_says_come_back(fresh_app, fresh_client):
    folder = fresh_app.extensions["settings"].index_dir / GEMEENTE
    (folder / POINTER).unlink()
    with (folder / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        page = fresh_client.get("/aanbod", status=503)
        assert "Dichtbij is er even niet" in page.main
    fresh_client.get("/aanbod")


def test_a_damaged_index_mends_itself(fresh_app, fresh_client):
    fresh_client.get("/aanbod")
    folder = fresh_app.extensions["settings"].index_dir / GEMEENTE
    (folder / POINTER).write_bytes(b"\x00\xff")
    assert len(fresh_client.get("/aanbod").all("article")) == 20


def test_no_page_of_the_catalogue_writes_or_gives_a_cookie(client):
    for path in ("/aanbod?q=rouw", "/organisaties", "/themas", "/wijken"):
        assert "Set-Cookie" not in client.get(path).response.headers
