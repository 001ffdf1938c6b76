"""The map on the pages, and what the pages of a wijk and a thema say."""

import json

import pytest

from app.directory.models import Aanbod, AanbodThema
from app.directory.services import next_version
from app.directory.types import Status
from app.geo.services import store_borders
from tests.apps import make_app
from tests.grenzen import squares

GEMEENTE = "GM0193"
TILES = "https://tegels.example/{z}/{x}/{y}.png"
HOLTENBROEK = "WK019330"


def points(page):
    """What the map of this page shows."""
    [box] = page.all("script", class_="db-landkaart__punten")
    return json.loads("".join(box.itertext()))


def listed(page):
    """The ids of the aanbod in the lists of this page."""
    return [int(e.get("data-aanbod")) for e in page.all("li") if e.get("data-aanbod")]


@pytest.mark.parametrize(
    "path", ["/aanbod", "/aanbod?q=koffie", "/themas/ontmoeten", f"/wijken/{HOLTENBROEK}"]
)
def test_the_map_shows_what_the_list_shows(client, path):
    page = client.get(path)
    shown = [one["id"] for one in points(page)]
    assert shown
    assert set(shown) <= set(listed(page))
    assert len(shown) == len(set(shown))
    for one in points(page):
        assert one["url"] in page.links.values()
        assert 52.4 < one["lat"] < 52.7 and 5.9 < one["lon"] < 6.3


def test_an_address_that_was_looked_up_is_precise_and_another_is_not(fresh_client, fresh_app):
    with fresh_app.extensions["database"].transaction() as session:
        row = session.query(Aanbod).filter_by(sleutel="Z003").one()
        row.locatie.lat, row.locatie.lon = 52.5261, 6.0833333
        row.versie = next_version(session, GEMEENTE)
        number = row.id
    found = {one["id"]: one for one in points(fresh_client.get(f"/wijken/{HOLTENBROEK}"))}
    assert found[number]["precies"] is True
    assert (found[number]["lat"], found[number]["lon"]) == (52.5261, 6.08333)
    assert {one["precies"] for key, one in found.items() if key != number} == {False}


def test_a_name_with_a_tag_stays_text_in_the_data_of_the_map(fresh_client, fresh_app):
    with fresh_app.extensions["database"].transaction() as session:
        row = session.query(Aanbod).filter_by(sleutel="Z003").one()
        row.naam = "</script><script>alert(1)</script>"
        row.versie = next_version(session, GEMEENTE)
    page = fresh_client.get(f"/wijken/{HOLTENBROEK}")
    assert "<script>alert" not in page.html
    assert "</script><script>alert(1)</script>" in [one["titel"] for one in points(page)]


def test_without_results_there_is_no_map(client):
    page = client.get("/aanbod?q=xyzzyqwerty")
    assert page.all("section", class_="db-landkaart") == []


def test_without_borders_the_map_has_the_middle_of_each_wijk(client):
    features = client.get("/wijken/grenzen.json").json["features"]
    found = {one["properties"]["code"]: one for one in features}
    assert len(found) == 16
    assert found[HOLTENBROEK]["properties"]["naam"] == "Holtenbroek"
    for one in features:
        lon, lat = one["geometry"]["coordinates"]
        assert one["geometry"]["type"] == "Point"
        assert 52.4 < lat < 52.6 and 6.0 < lon < 6.3


def test_a_wijk_without_a_border_stands_beside_those_that_have_one(fresh_app, fresh_client):
    some = {HOLTENBROEK: squares()[HOLTENBROEK]}
    with fresh_app.extensions["database"].transaction() as session:
        store_borders(session, GEMEENTE, some)
    features = fresh_client.get("/wijken/grenzen.json").json["features"]
    kinds = {one["properties"]["code"]: one["geometry"]["type"] for one in features}
    assert kinds.pop(HOLTENBROEK) == "Polygon"
    assert set(kinds.values()) == {"Point"} and len(kinds) == 15


def test_the_borders_are_geojson_that_may_be_kept(fresh_app, fresh_client):
    with fresh_app.extensions["database"].transaction() as session:
        store_borders(session, GEMEENTE, squares())
    page = fresh_client.get("/wijken/grenzen.json")
    assert page.json["type"] == "FeatureCollection"
    assert len(page.json["features"]) == 16
    codes = {one["properties"]["code"] for one in page.json["features"]}
    assert HOLTENBROEK in codes
    assert page.response.headers["Cache-Control"] == "public, max-age=86400"


def test_a_wijk_has_its_week_and_figures_with_a_year(client):
    page = client.get(f"/wijken/{HOLTENBROEK}")
    assert "Vandaag en deze week" in page.texts("h2")
    assert "9.00 tot 11.00 uur Inloophuis De Hud" in page.main
    assert "Er wonen ongeveer 9.100 mensen. (schatting, 2021)" in page.main
    assert (
        "34 tot 47 van de 100 mensen zorgen voor iemand die hulp nodig heeft. (2014)" in page.main
    )
    assert "bijstand" not in page.main
    assert page.links["038-4989980"] == "tel:0384989980"


def test_initiatives_of_residents_stand_apart(client):
    page = client.get("/wijken/WK019310")
    assert "Van bewoners zelf" in page.texts("h2")
    assert "Bewonersvereniging Binnenstad" in page.links


def test_a_gemeente_without_figures_has_a_page_too(fresh_client, fresh_app, tmp_path):
    fresh_app.extensions["directory.wijkcijfers"] = {}
    page = fresh_client.get(f"/wijken/{HOLTENBROEK}")
    assert "Wie wonen hier?" not in page.main


def test_a_thema_says_what_it_is_and_what_one_can_do_first(client):
    page = client.get("/themas/ontmoeten")
    kop = page.texts("h2")
    assert kop.index("Herkent u dit?") < kop.index("Dit kunt u zelf doen")
    assert "Zeg de buren gedag. Maak een praatje." in page.main
    assert page.main.index("Zeg de buren gedag") < page.main.index("keer aanbod bij dit thema")


def test_a_thema_begins_with_the_smallest_step(client, shared_app):
    page = client.get("/themas/wonen")
    with shared_app.extensions["database"].sessions() as session:
        kinds = {row.id: row.soort for row in session.query(Aanbod)}
    order = [kinds[key] for key in listed(page)]
    assert order[0] == "ontmoeting"
    assert order.index("ontmoeting") < order.index("welzijn")


def test_the_wijk_is_kept_and_an_unknown_one_counts_for_nothing(client):
    everything = client.get("/themas/ontmoeten")
    here = client.get(f"/themas/ontmoeten?wijk={HOLTENBROEK}")
    assert here.title.startswith("Ontmoeten en eenzaamheid in Holtenbroek")
    [chosen] = [o for o in here.all("option") if o.get("selected") is not None]
    assert chosen.get("value") == HOLTENBROEK
    strange = client.get("/themas/ontmoeten?wijk=%3Cscript%3E&pagina=1e9")
    assert listed(strange) == listed(everything)


def test_veilig_thuis_has_the_way_out_and_the_numbers_first(client):
    page = client.get("/themas/veilig-thuis")
    assert "Verlaat deze site" in page.main
    assert page.main.index("0800-2000") < page.main.index("Herkent u dit?")
    assert "Verlaat deze site" not in client.get("/themas/geld").main


def test_a_tile_server_is_said_and_let_in_for_pictures_alone(fresh_app):
    folder = fresh_app.extensions["settings"].instance_dir
    app = make_app(folder, KAART_TEGELS=TILES, KAART_BRON="Kaart: Voorbeeld")
    answer = app.test_client().get(f"/wijken/{HOLTENBROEK}")
    html = answer.get_data(as_text=True)
    assert f'data-tegels="{TILES}" data-bron="Kaart: Voorbeeld"' in html
    assert "De achtergrond van de kaart komt van tegels.example." in html
    policy = answer.headers["Content-Security-Policy"].split("; ")
    assert "img-src 'self' data: https://tegels.example" in policy
    assert "script-src 'self'" in policy


def test_without_a_tile_server_none_is_named(client):
    assert "data-tegels" not in client.get(f"/wijken/{HOLTENBROEK}").html


def test_a_thema_in_a_wijk_has_a_few_cards_and_all_else_as_lines(fresh_client, fresh_app):
    with fresh_app.extensions["database"].transaction() as session:
        model = session.query(Aanbod).filter_by(sleutel="Z003").one()
        first, model.locatie.wijk_code = model.themas[0], HOLTENBROEK
        there = session.query(Aanbod).filter_by(status=Status.GEPUBLICEERD).limit(8).all()
        for row in there:
            row.thema_rijen.clear()
            session.flush()
            row.locatie, row.thema_rijen = model.locatie, [AanbodThema(thema=first)]
        model.versie = next_version(session, GEMEENTE)
        ids = {row.id for row in there}
    page = fresh_client.get(f"/wijken/{HOLTENBROEK}")
    [section] = [e for e in page.all("section") if e.get("aria-labelledby") == f"thema-{first}"]
    cards, lines = (
        [li for ul in section.iter("ul") if kind in ul.get("class", "").split() for li in ul]
        for kind in ("db-kaarten", "db-rijen")
    )
    assert len(cards) == 3
    assert ids <= {int(li.get("data-aanbod")) for li in (*cards, *lines)}
    assert len(lines) >= len(ids) - 3
