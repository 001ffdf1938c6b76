"""The list that a visitor keeps, without JavaScript; and what one takes along of it."""

import io
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from icalendar import Calendar
from pypdf import PdfReader

from app.bewaarlijst.types import MOST
from app.config import read_settings
from app.core.errors import SettingsError
from app.directory.models import Aanbod, AanbodThema
from app.directory.rooster import read_rooster
from app.directory.types import Status
from app.web import pdf, qr
from tests.apps import make_app
from tests.web.client import CheckingClient
from tests.web.page import Page, words

needs_pango = pytest.mark.skipif(not pdf.available(), reason="zonder Pango: er is geen PDF")


@pytest.fixture
def some(shared_app: Flask) -> list[int]:
    """The ids of four published aanbod, with a phone number where there are any."""
    with shared_app.extensions["database"].sessions() as session:
        rows = session.query(Aanbod).filter(Aanbod.status == Status.GEPUBLICEERD)
        return [row.id for row in rows.order_by(Aanbod.telefoon.desc(), Aanbod.id).limit(4)]


def facts(app: Flask, key: int) -> Any:
    with app.extensions["database"].sessions() as session:
        row = session.get(Aanbod, key)
        return row.naam, row.telefoon


def path(ids: list[int] | tuple[int, ...], name: str = "/lijst") -> str:
    return f"{name}?{'&'.join(f'id={key}' for key in ids)}"


def shown(page: Page) -> list[int]:
    lists = page.all("ol", class_="db-mijnlijst")
    return [int(key) for key in lists[0].get("data-mijnlijst", "").split()] if lists else []


def ids_of(address: str) -> list[int]:
    return [int(key) for key in parse_qs(urlsplit(address).query).get("id", [])]


def step(page: Page, name: str, place: int) -> str:
    """The address behind a step of the item at ``place``."""
    item = page.all("li", class_="db-mijnlijst__regel")[place]
    found = [a for a in item.iter("a") if words(a).startswith(f"{name}:")]
    return found[0].get("href", "") if found else ""


def test_the_list_stands_in_its_address_in_order(client: CheckingClient, some: list[int]) -> None:
    page = client.get(path([some[2], some[0]]))
    assert shown(page) == [some[2], some[0]]
    assert "Er staan 2 keuzes op deze lijst." in page.main
    titles = [facts(client.app, key)[0] for key in (some[2], some[0])]
    assert page.texts("h2")[:2] == titles


def test_an_empty_list_says_what_to_do(client: CheckingClient) -> None:
    page = client.get("/lijst")
    assert "Uw lijst is nog leeg." in page.main
    assert page.links["Zoek in het aanbod"] == "/aanbod"


def test_what_is_gone_is_said_and_not_named(
    fresh_client: CheckingClient, fresh_app: Flask, some: list[int]
) -> None:
    with fresh_app.extensions["database"].sessions() as session:
        row = session.get(Aanbod, some[0])
        row.status = Status.VERBORGEN
        naam = row.naam
        session.commit()
    page = fresh_client.get(path([some[0], some[1], 2_000_000_000]) + "&id=x")
    assert shown(page) == [some[1]]
    assert "3 keuzes van deze lijst zijn er niet meer." in page.main
    assert naam not in page.texts("h2")


def test_more_than_fits_is_said(client: CheckingClient) -> None:
    page = client.get(path(range(1, MOST + 2)))  # type: ignore[arg-type]
    assert "Op een lijst passen 50 keuzes." in page.main
    assert page.all("input", name="zoek") == []


def test_taking_away_and_moving_are_links(client: CheckingClient, some: list[int]) -> None:
    first, second, third = some[:3]
    page = client.get(path([first, second, third]))
    assert ids_of(step(page, "Haal weg", 1)) == [first, third]
    assert ids_of(step(page, "Omhoog", 2)) == [first, third, second]
    assert ids_of(step(page, "Omlaag", 0)) == [second, first, third]
    assert step(page, "Omhoog", 0) == step(page, "Omlaag", 2) == ""
    assert shown(client.get(step(page, "Omhoog", 2))) == [first, third, second]


def test_searching_on_the_list_keeps_what_is_on_it(client: CheckingClient, some: list[int]) -> None:
    form = client.get(path(some[:2])).form("/lijst")
    assert form.method == "get"
    assert form.values["id"] == [str(key) for key in some[:2]]
    page = client.get(f"{path(some[:2])}&zoek=koffie")
    adds = [a for text, a in page.links.items() if text.startswith("Zet op de lijst:")]
    assert adds
    assert all(ids_of(address)[:2] == some[:2] and len(ids_of(address)) == 3 for address in adds)
    nothing = client.get("/lijst?zoek=qqqzzzxxx")
    assert "We vonden niets nieuws." in nothing.main


def keep_address(page: Page, key: int) -> str:
    [link] = page.all("a", data_bewaar=str(key))
    return link.get("href", "")


def test_without_javascript_the_list_grows_from_page_to_page(
    client: CheckingClient, some: list[int]
) -> None:
    """From an aanbod to the list, by a search and a thema to other aanbod, and back to the list."""
    first, second, third = some[:3]
    page = client.get(keep_address(client.get(f"/aanbod/{first}"), first))
    assert shown(page) == [first]
    themas = client.get(page.links["Thema’s"])
    assert themas.links["Mijn lijst"] == path([first])
    other = client.get(f"/aanbod/{second}?lijst={first}")
    page = client.get(keep_address(other, second))
    assert shown(page) == [first, second]
    form = client.get(f"/aanbod?lijst={first}.{second}").form("/aanbod")
    assert form.values["lijst"] == [f"{first}.{second}"]
    page = client.get(keep_address(client.get(f"/aanbod/{third}?lijst={first}.{second}"), third))
    assert shown(page) == [first, second, third]
    assert client.get(page.links["Wis mijn lijst"]).h1 == "Mijn lijst"


def test_a_question_keeps_the_list_that_came_along(
    fresh_client: CheckingClient, some: list[int]
) -> None:
    fresh_client.get(f"/hulpvraag?lijst={some[0]}")
    answer = fresh_client.post("/hulpvraag", {"hulpvraag": "ik wil koffie drinken"})
    assert urlsplit(answer.location).query == f"lijst={some[0]}"
    page = fresh_client.get(answer.location)
    found = [a.get("href", "") for a in page.all("a") if a.get("data-bewaar")]
    assert found
    assert all(ids_of(address)[0] == some[0] for address in found)


def test_a_kept_page_carries_the_list_of_its_own_address(
    client: CheckingClient, some: list[int]
) -> None:
    """Twice the same address gives the same page, and another list another page."""
    for key in (some[0], some[0], some[1]):
        page = client.get(f"/themas?lijst={key}")
        assert page.links["Mijn lijst"] == path([key])
    assert client.get("/themas").links["Mijn lijst"] == "/lijst"


def test_a_list_about_violence_is_not_carried_along(
    fresh_client: CheckingClient, fresh_app: Flask, some: list[int]
) -> None:
    with fresh_app.extensions["database"].sessions() as session:
        row = session.get(Aanbod, some[0])
        row.thema_rijen = [AanbodThema(thema="veilig-thuis", volgorde=0)]
        session.commit()
    page = fresh_client.get(path([some[0]]))
    assert page.links["Thema’s"] == "/themas"


@pytest.mark.parametrize("text", ["x", "%22%3E%3Cscript%3E", "0", "1.2.3" * 500])
def test_what_is_no_list_in_an_address_is_no_harm(client: CheckingClient, text: str) -> None:
    page = client.get(f"/themas?lijst={text}")
    assert page.h1


def test_wiping_leads_to_the_empty_list(client: CheckingClient, some: list[int]) -> None:
    assert client.get(path(some[:1])).links["Wis mijn lijst"] == "/lijst"


def test_no_cookie_and_nothing_private(client: CheckingClient, some: list[int]) -> None:
    page = client.get(path(some))
    assert page.response.headers.getlist("Set-Cookie") == []
    mail = next(a for a in page.links.values() if a.startswith("mailto:?"))
    assert "http%3A//localhost/lijst%3Fid%3D" in mail


def test_the_language_stays(client: CheckingClient, some: list[int]) -> None:
    found = client.app.test_client().get("/en" + path(some[:2])).get_data(as_text=True)
    assert f'href="/en/aanbod/{some[0]}?lijst={some[0]}.{some[1]}"' in found
    assert f'href="/en/lijst.pdf?id={some[0]}&amp;id={some[1]}"' in found


def test_the_code_leads_to_the_list(client: CheckingClient, some: list[int]) -> None:
    page = client.get(path(some[:2]))
    source = page.all("figure", class_="db-code")[0].find("img")
    assert source is not None
    found = client.get(source.get("src", ""))
    assert found.response.mimetype == "image/svg+xml"
    assert found.response.data == qr.svg(f"http://localhost{path(some[:2])}")


def test_the_times_of_the_list_go_into_a_calendar(client: CheckingClient) -> None:
    with client.app.extensions["database"].sessions() as session:
        rows = session.query(Aanbod).filter(Aanbod.status == Status.GEPUBLICEERD)
        timed = [row for row in rows if read_rooster(row.tijden)][:2]
        untimed = next(row for row in rows if not row.tijden)
        names = {row.naam for row in timed}
    page = client.get(path([timed[0].id, untimed.id, timed[1].id]))
    found = client.get(page.links["Zet in agenda"])
    assert found.response.mimetype == "text/calendar"
    events = Calendar.from_ical(found.response.data).walk("VEVENT")
    assert {str(event["SUMMARY"]) for event in events} == names
    assert "Zet in agenda" not in client.get(path([untimed.id])).links
    address = path([untimed.id], "/lijst.ics")
    assert client.get(address, status=302).location == path([untimed.id])


def test_a_list_with_help_against_violence_has_a_way_out_and_no_mail(
    fresh_client: CheckingClient, fresh_app: Flask, some: list[int]
) -> None:
    assert "Verlaat deze site" not in fresh_client.get(path(some)).links
    with fresh_app.extensions["database"].sessions() as session:
        session.add(AanbodThema(aanbod_id=some[0], thema="veilig-thuis", volgorde=9))
        session.commit()
    page = fresh_client.get(path(some))
    assert page.links["Verlaat deze site"] == "https://www.knmi.nl/"
    assert not [a for a in page.links.values() if a.startswith("mailto:?")]
    assert "Als PDF" not in page.links
    assert page.all("figure", class_="db-code") == []
    assert "Als PDF" not in fresh_client.get(f"/aanbod/{some[0]}").links


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("VERLAAT_URL", "https://www.buienradar.nl/", "https://www.buienradar.nl/"),
        (
            "VOORLEES_LINK",
            "https://voorlezer.example/?taal={taal}&url={url}",
            "https://voorlezer.example/?taal=nl&url=http%3A%2F%2Flocalhost%2Fthemas%2Fveilig-thuis",
        ),
    ],
)
def test_where_aids_lead_is_a_setting(
    tmp_path: Path, seeded_folder: Path, name: str, value: str, expected: str
) -> None:
    shutil.copytree(seeded_folder, tmp_path / "instance")
    page = CheckingClient(make_app(tmp_path / "instance", **{name: value})).get(
        "/themas/veilig-thuis"
    )
    assert expected in page.links.values()


def test_an_aid_leads_nowhere_but_over_https() -> None:
    with pytest.raises(SettingsError, match="VERLAAT_URL"):
        read_settings({"VERLAAT_URL": "http://www.knmi.nl/"})


def pdf_of(page: Page) -> PdfReader:
    assert page.response.mimetype == "application/pdf"
    assert page.response.headers["Content-Disposition"].startswith("attachment; filename=")
    return PdfReader(io.BytesIO(page.response.data))


def root_of(found: PdfReader) -> Any:
    """What the file says of itself as a whole."""
    return found.trailer["/Root"]


def kinds_of(found: PdfReader) -> set[str]:
    """What the tags of the file call its parts: a heading, a list, a link."""
    kinds, left = set(), [root_of(found)["/StructTreeRoot"]]
    while left:
        part = left.pop().get_object()
        if isinstance(part, list):
            left += part
        elif isinstance(part, dict):
            kinds.add(str(part.get("/S", "")))
            left += [part["/K"]] if "/K" in part else []
    return kinds


def text_of(found: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in found.pages).split())


@needs_pango
def test_the_list_on_paper(client: CheckingClient, some: list[int]) -> None:
    page = client.get(path(some))
    found = pdf_of(client.get(page.links["Als PDF"]))
    assert root_of(found)["/MarkInfo"]["/Marked"]
    assert root_of(found)["/Lang"] == "nl"
    assert found.metadata is not None
    assert found.metadata.title == "Mijn lijst - Dichtbij Zwolle"
    text = text_of(found)
    for place, key in enumerate(some, start=1):
        naam, telefoon = facts(client.app, key)
        assert f"{place}. {naam}" in text
        assert telefoon in text
    for number in ("038-4989980", "112", "113", "0800-2000"):
        assert number in text


@needs_pango
@pytest.mark.parametrize(
    ("language", "expected"), [("ar", "ar"), ("uk", "uk"), ("makkelijk", "nl")]
)
def test_the_paper_has_the_language_of_the_page(
    client: CheckingClient, some: list[int], language: str, expected: str
) -> None:
    answer = client.app.test_client().get(f"/{language}/aanbod/{some[0]}.pdf")
    found = PdfReader(io.BytesIO(answer.data))
    assert root_of(found)["/Lang"] == expected
    assert facts(client.app, some[0])[0] in text_of(found)


@needs_pango
def test_one_aanbod_on_paper(client: CheckingClient, some: list[int]) -> None:
    naam, telefoon = facts(client.app, some[0])
    found = pdf_of(client.get(client.get(f"/aanbod/{some[0]}").links["Als PDF"]))
    assert found.metadata is not None
    assert found.metadata.title == f"{naam} - Dichtbij Zwolle"
    assert root_of(found)["/MarkInfo"]["/Marked"]
    assert root_of(found)["/Lang"] == "nl"
    assert kinds_of(found) >= {"/H1", "/P", "/Link", "/L"}
    assert telefoon in text_of(found)


def test_nothing_on_paper_leads_to_the_page_that_says_so(client: CheckingClient) -> None:
    assert client.get("/lijst.pdf", status=302).location == "/lijst"
    assert client.get("/aanbod/2000000000.pdf", status=302).location == "/aanbod/2000000000"


def test_a_machine_that_makes_no_pdf_says_to_print(
    client: CheckingClient, some: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "available", lambda: False)
    assert "Als PDF" not in client.get(path(some)).links
    page = client.get(path(some, "/lijst.pdf"), status=503)
    assert "Print de pagina" in page.main


def test_paper_is_not_for_free(fresh_client: CheckingClient) -> None:
    answers = [fresh_client.raw.get("/lijst.pdf").status_code for _ in range(21)]
    assert answers == [302] * 20 + [429]


def test_the_worker_may_serve_every_page(client: CheckingClient) -> None:
    found = client.get("/sw.js")
    assert found.response.mimetype == "text/javascript"
    assert found.response.headers["Service-Worker-Allowed"] == "/"
    assert "no-store" not in found.response.headers["Cache-Control"]


def test_without_internet_there_are_numbers_to_call(client: CheckingClient) -> None:
    page = client.get("/offline")
    assert page.h1 == "U hebt nu geen internet"
    assert page.links["112"] == "tel:112"
