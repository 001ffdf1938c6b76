"""Old addresses of what moved on, stood here twice or merged; and where editors say so."""

from urllib.parse import urlsplit

import pytest

from app.accounts.types import Rol
from app.directory.models import Aanbod, AanbodOpvolger
from app.directory.rooster import read_rooster
from app.directory.types import Status
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS
from tests.web.page import Form, Page, words

PAGES = ("/redactie/aanbod/1/opvolger", "/redactie/organisaties/1/opvolger")


@pytest.fixture
def pair(redactie: CheckingClient) -> tuple[int, int]:
    """The ids of two published aanbod whose times are known."""
    with redactie.app.extensions["database"].sessions() as session:
        rows = session.query(Aanbod).filter(Aanbod.status == Status.GEPUBLICEERD)
        found = [row.id for row in rows.order_by(Aanbod.id) if read_rooster(row.tijden)]
    return found[0], found[1]


def send(client: CheckingClient, address: str, data: dict[str, str], status: int = 303) -> Page:
    """Send the form of the page at ``address``, which has a search box beside it."""
    page = client.get(address)
    [form] = [Form(f) for f in page.all("form", action=urlsplit(address).path, method="post")]
    answer = client.raw.post(form.action, data={**form.values, **data})
    return client._checked(form.action, answer, status)


def move(
    client: CheckingClient, old: int, new: object, waarom: str = "vervolg", status: int = 303
) -> Page:
    data = {"opvolger": str(new), "waarom": waarom}
    return send(client, f"/redactie/aanbod/{old}/opvolger", data, status)


def name_of(client: CheckingClient, number: int) -> str:
    with client.app.extensions["database"].sessions() as session:
        return session.get_one(Aanbod, number).naam


@pytest.mark.parametrize("address", PAGES)
def test_who_may_see_it(visitor: CheckingClient, address: str):
    visitor.get(address, status=303)
    visitor.sign_in("swt", PASSWORDS[Rol.SWT])
    visitor.get(address, status=403)


@pytest.mark.parametrize("address", PAGES)
def test_what_is_not_there(redactie: CheckingClient, address: str):
    redactie.get(address.replace("/1/", "/999999/"), status=404)
    assert redactie.get(f"{address}?q=%25xyzzy").main.count("Wij vinden niets") == 1
    redactie.get(f"{address}?q=a&naar=99999999999")


def test_an_editor_finds_the_other_one_and_says_so(redactie: CheckingClient, pair):
    old, new = pair
    page = redactie.get(f"/redactie/aanbod/{old}")
    page = redactie.get(page.links["Verhuisd of dubbel"])
    naam = name_of(redactie, new)
    page = redactie.get(f"/redactie/aanbod/{old}/opvolger?q={naam}")
    chosen = page.links[naam].split("#")[0]
    assert f"U koos: {naam}" in redactie.get(chosen).main
    after = redactie.follow(send(redactie, chosen, {"waarom": "dubbel"}))
    assert "Dit aanbod staat nu niet op de site." in after.main
    assert f"komt nu bij: {naam} (stond er twee keer op)" in after.main
    redactie.follow(redactie.post(f"/redactie/aanbod/{old}/opvolger/terug", page=after))
    redactie.get(f"/aanbod/{old}")


@pytest.mark.parametrize("before", ["", "/en", "/ar", "/makkelijk"])
@pytest.mark.parametrize("after", ["", ".ics", ".pdf", "/qr.svg", "/melding"])
def test_an_old_address_leads_to_the_same_page_of_the_new_one(redactie, pair, before, after):
    old, new = pair
    move(redactie, old, f"https://dichtbij.example.nl/en/aanbod/{new}?van=lijst")
    page = redactie.get(f"{before}/aanbod/{old}{after}", status=301)
    assert page.location == f"{before}/aanbod/{new}{after}"


def test_a_chain_is_one_step_and_a_circle_is_refused(redactie: CheckingClient, pair):
    old, new = pair
    last = next(key for key in (1, 2, 3) if key not in pair)
    move(redactie, old, new)
    move(redactie, new, f"/redactie/aanbod/{last}")
    assert redactie.get(f"/aanbod/{old}", status=301).location == f"/aanbod/{last}"
    page = move(redactie, last, old, status=422)
    assert "verwijst zelf door naar dit aanbod" in page.main
    redactie.get(f"/aanbod/{last}")


@pytest.mark.parametrize(
    ("opvolger", "waarom", "message"),
    [
        ("", "vervolg", "Wij zien geen nummer."),
        ("het buurthuis", "vervolg", "Wij zien geen nummer."),
        ("99999999999", "vervolg", "Wij zien geen nummer."),
        ("999999", "vervolg", "Dit aanbod kennen wij niet."),
        ("1", "vervolg", "Dit is hetzelfde aanbod."),
        ("2", "", "Kies wat er aan de hand is."),
        ("2", "anders", "Deze keuze kennen wij niet."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(redactie, opvolger, waarom, message):
    page = move(redactie, 1, opvolger, waarom, status=422)
    assert message in page.main
    redactie.get("/aanbod/1")


def test_what_leads_nowhere_any_more_is_gone(redactie: CheckingClient, pair):
    old, new = pair
    move(redactie, old, new)
    with redactie.app.extensions["database"].transaction() as session:
        session.get_one(Aanbod, new).status = Status.VERBORGEN
    redactie.get(f"/aanbod/{old}", status=410)


def test_the_kept_list_shows_the_new_one_and_says_so(redactie: CheckingClient, pair):
    old, new = pair
    other = next(key for key in (1, 2, 3) if key not in pair)
    move(redactie, old, new)
    page = redactie.get(f"/lijst?id={old}&id={other}")
    items = page.all("li", class_="db-mijnlijst__regel")
    assert [item.get("id") for item in items] == [f"aanbod-{new}", f"aanbod-{other}"]
    said = ["komt ervoor in de plaats" in words(item) for item in items]
    assert said == [True, False]
    assert "is er niet meer. Die staat er nu niet op" not in page.main
    assert page.all("ol", class_="db-mijnlijst")[0].get("data-vervangt") == f"{old}:{new}"
    both = redactie.get(f"/lijst?id={old}&id={new}")
    assert len(both.all("li", class_="db-mijnlijst__regel")) == 1
    plain = redactie.get(f"/lijst?id={new}").all("ol", class_="db-mijnlijst")[0]
    assert plain.get("data-vervangt") is None
    calendar = redactie.get(f"/lijst.ics?id={old}")
    assert calendar.response.mimetype == "text/calendar"


def test_the_sitemap_and_the_search_leave_it_out(redactie: CheckingClient, pair):
    old, new = pair
    naam = name_of(redactie, old)
    assert f"/aanbod/{old}" in redactie.get(f"/aanbod?q={naam}").links.values()
    move(redactie, old, new)
    assert f"/aanbod/{old}" not in redactie.get(f"/aanbod?q={naam}").links.values()
    sitemap = redactie.raw.get("/sitemap-nl.xml").text
    assert f"/aanbod/{old}<" not in sitemap and f"/aanbod/{new}<" in sitemap


def test_a_merged_organisation_leads_to_the_other_and_back(redactie: CheckingClient):
    with redactie.app.extensions["database"].sessions() as session:
        row = session.query(Aanbod).filter_by(sleutel="Z001").one()
        old, aanbod = row.organisatie_id, row.id
        other = session.query(Aanbod).filter_by(sleutel="Z004").one().organisatie
        new, naam = other.id, other.naam
    start = redactie.get(f"/redactie/aanbod/{aanbod}").links["Organisatie samenvoegen"]
    assert start == f"/redactie/organisaties/{old}/opvolger"
    page = redactie.get(f"{start}?q={naam}")
    after = redactie.follow(send(redactie, page.links[naam].split("#")[0], {}))
    assert "Hierin opgegaan" in after.texts("h2")
    location = redactie.get(f"/pl/organisaties/{old}", status=301).location
    assert location == f"/pl/organisaties/{new}"
    assert f"/aanbod/{aanbod}" in redactie.get(f"/organisaties/{new}").links.values()
    assert f"/organisaties/{old}" not in redactie.get("/organisaties").links.values()
    assert "is opgegaan in" in redactie.get(start).main
    redactie.post(f"{start}/terug", page=redactie.get(f"/redactie/organisaties/{new}/opvolger"))
    redactie.get(f"/organisaties/{old}")


def test_an_organisation_into_itself_or_nothing_is_refused(redactie: CheckingClient):
    address = "/redactie/organisaties/1/opvolger"
    for given, message in (("1", "dezelfde organisatie"), ("", "geen nummer"), ("99999", "kennen")):
        assert message in send(redactie, address, {"opvolger": given}, status=422).main


def test_taking_back_what_was_never_said(redactie: CheckingClient):
    page = redactie.get("/redactie/aanbod/1/opvolger")
    token = page.all("input", name="csrf_token")[0].get("value")
    for address in ("/redactie/aanbod/1", "/redactie/organisaties/1"):
        answer = redactie.raw.post(f"{address}/opvolger/terug", data={"csrf_token": token})
        assert answer.status_code == 404
    with redactie.app.extensions["database"].sessions() as session:
        assert session.query(AanbodOpvolger).count() == 0
