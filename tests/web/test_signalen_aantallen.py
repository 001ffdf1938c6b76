"""The numbers of the signalen page and its files: nothing small, and everywhere the same."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest
import time_machine
from flask import Flask

from app.accounts.types import Rol
from app.signalering.services import register
from app.signalering.types import Leemte
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS
from tests.web.page import Page

HOLTENBROEK, BERKUM, AA_LANDEN = "WK019330", "WK019340", "WK019331"
MONDAY = datetime(2026, 1, 5, 12, tzinfo=UTC)
SVG = "{http://www.w3.org/2000/svg}"
CSV, XLSX = "/signalen/tabel.csv", "/signalen/tabel.xlsx"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    """A day in May, so that the first quarter of the year is over and the second is not."""
    with time_machine.travel("2026-05-10 12:00:00+00:00") as traveller:
        yield traveller


def report(
    app: Flask,
    number: int,
    themas: Sequence[str],
    wijk: str | None,
    first: datetime = MONDAY,
    days: int = 80,
    reden: str = "geen-aanbod",
) -> None:
    """Store ``number`` signalen, spread over ``days``."""
    with app.extensions["database"].transaction() as session:
        for at in range(number):
            moment = first + timedelta(days=at * days // number)
            leemte = Leemte(reden, tuple(themas), wijk, "We kennen nog geen aanbod.", ())
            register(session, "GM0193", leemte, "web", None, moment)


@pytest.fixture
def beleid(fresh_app: Flask, fresh_client: CheckingClient) -> CheckingClient:
    """Policy, signed in, after a quarter with two wijken that met many gaps."""
    report(fresh_app, 41, ["geld", "rouw"], HOLTENBROEK)
    report(fresh_app, 23, ["rouw"], HOLTENBROEK, reden="tijd")
    report(fresh_app, 4, ["wonen"], HOLTENBROEK)
    report(fresh_app, 12, ["geld"], BERKUM)
    report(fresh_app, 3, ["rouw"], BERKUM)
    report(fresh_app, 9, ["geld"], None)
    report(fresh_app, 12, ["vervoer"], AA_LANDEN, days=5)
    fresh_client.sign_in("beleid", PASSWORDS[Rol.BELEID])
    return fresh_client


def words(cell) -> str:
    """A cell as the eye sees it, and as a file has it."""
    shown = "".join(
        "".join(part.itertext()) if "onzichtbaar" not in part.get("class", "") else ""
        for part in cell.iter()
        if part.tag == "span" and "db-warmte__naam" not in part.get("class", "")
    )
    text = shown.strip() or "".join(
        (cell.text or "", *(link.text or "" for link in cell.iter("a")))
    )
    return "niet getoond" if text.strip() == "–" else " ".join(text.split())


def table(page: Page) -> list[list[str]]:
    """The heat table of the page."""
    found = next(one for one in page.all("table") if "db-trendtabel" not in one.get("class", ""))
    return [[words(cell) for cell in row if cell.tag in ("th", "td")] for row in found.iter("tr")]


def in_csv(page: Page) -> tuple[list[list[str]], list[list[str]]]:
    """What the file tells of itself, and its table."""
    text = page.response.get_data().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return rows[: rows.index([])], rows[rows.index([]) + 1 :]


def workbook(page: Page) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(page.response.get_data()))


def numbers(rows: list[list[str]], name: str) -> dict[str, str]:
    """The row of ``name``, by the heads of the table."""
    return dict(zip(rows[0], next(row for row in rows if row[0] == name), strict=True))


def test_small_numbers_are_hidden_and_others_rounded(beleid: CheckingClient):
    page = beleid.get("/signalen")
    assert page.texts("caption")[0].endswith("per wijk en thema, januari t/m maart 2026")
    rows = table(page)
    holtenbroek = numbers(rows, "Holtenbroek")
    assert (holtenbroek["Geld en schulden"], holtenbroek["Verlies en rouw"]) == ("40", "25")
    assert (holtenbroek["Wonen"], holtenbroek["Vervoer"]) == ("< 10", "< 10")
    assert numbers(rows, "Berkum")["Geld en schulden"] == "10"
    assert numbers(rows, "Wijk onbekend")["Geld en schulden"] == "< 10"
    assert numbers(rows, "Aa-landen")["Vervoer"] == "niet getoond"  # all of it from one week
    assert numbers(rows, "Schelle")["Totaal"] == "niet getoond"
    assert len(rows) == 1 + 16 + 1 + 1
    assert "Kleine aantallen tonen wij niet. Zo weet niemand om wie het gaat." in page.main
    hidden = [cell for cell in page.all("td") if "minder dan tien" in "".join(cell.itertext())]
    assert len(hidden) > 300
    steps = {name for cell in page.all("td") for name in cell.get("class", "").split()}
    assert {f"db-warmte__cel--{step}" for step in (0, 1, 2, 3, 4)} & steps == {
        "db-warmte__cel--0",
        "db-warmte__cel--1",  # 10 beside 40
        "db-warmte__cel--3",  # 25
        "db-warmte__cel--4",
    }


def test_screen_csv_and_workbook_have_the_same_numbers(beleid: CheckingClient):
    shown = table(beleid.get("/signalen"))
    about, cells = in_csv(beleid.get(CSV))
    assert cells == shown
    told = {row[0]: row[1] for row in about[1:]}
    assert about[0] == ["Signalen per wijk en thema"]
    assert told["Gemeente"] == "Zwolle"
    assert told["Periode"] == "vanaf 01-01-2026 tot en met 31-03-2026"
    assert told["Gemaakt op"] == "2026-05-10"
    assert told["Kleine aantallen"].startswith("Kleine aantallen tonen wij niet.")
    page = beleid.get(XLSX)
    assert page.response.headers["Content-Disposition"].endswith('tabel-2026-1.xlsx"')
    book = workbook(page)
    assert book.sheetnames == ["Tabel", "Redenen", "Maanden", "Uitleg"]
    rows = [[str(value) for value in row] for row in book["Tabel"].iter_rows(values_only=True)]
    assert rows == shown
    every = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in every if cell.data_type == "f"] == []
    assert isinstance(book["Tabel"].cell(7, 2).value, int)
    assert book["Tabel"].cell(1, 1).font.bold
    assert book["Tabel"].freeze_panes == "B2"
    assert book["Tabel"].column_dimensions["A"].width > 10
    explained = {row[0]: row[1] for row in book["Uitleg"].iter_rows(values_only=True)}
    assert explained["Kleine aantallen"] == told["Kleine aantallen"]
    assert book["Maanden"].max_row == 13


def test_no_filter_makes_a_number_of_the_table_smaller(beleid: CheckingClient):
    """One wijk, one thema, a few days: the list narrows, what is published does not move."""
    whole = table(beleid.get("/signalen"))
    narrow = f"wijk={BERKUM}&thema=rouw&reden=geen-aanbod&van=2026-01-05&tot=2026-01-07"
    page = beleid.get(f"/signalen?{narrow}")
    assert "1 signaal" in page.main
    assert table(page) == whole
    assert in_csv(beleid.get(f"{CSV}?{narrow}"))[1] == whole


def test_what_is_published_never_changes(fresh_app: Flask, beleid: CheckingClient, clock):
    """There are no two dates to compare: a table is shown when its quarter is over, and stays."""
    before = table(beleid.get("/signalen"))
    report(fresh_app, 60, ["wonen"], HOLTENBROEK, datetime(2026, 4, 1, tzinfo=UTC), days=35)
    page = beleid.get("/signalen")
    assert table(page) == before
    assert "Wat na 31 maart 2026 binnenkomt, telt mee vanaf 1 juli 2026." in page.main
    assert "kwartaal=2026-2" not in page.html
    beleid.get("/signalen?kwartaal=2026-2", status=400)
    clock.move_to("2026-07-01 12:00:00+00:00")
    beleid.sign_in("beleid", PASSWORDS[Rol.BELEID])
    later = beleid.get("/signalen")
    assert numbers(table(later), "Holtenbroek")["Wonen"] == "60"
    assert table(beleid.get("/signalen?kwartaal=2026-1")) == before


def test_a_day_belongs_to_the_quarter_of_amsterdam(fresh_app: Flask, beleid: CheckingClient):
    """Half past ten in the evening in London on the last of March is the next quarter here."""
    late = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
    before = table(beleid.get("/signalen"))
    report(fresh_app, 50, ["geld"], HOLTENBROEK, late, days=1)
    assert table(beleid.get("/signalen")) == before


def test_nothing_is_shown_where_all_is_small(fresh_app: Flask, fresh_client: CheckingClient):
    report(fresh_app, 9, ["geld"], HOLTENBROEK)
    fresh_client.sign_in("beleid", PASSWORDS[Rol.BELEID])
    page = fresh_client.get("/signalen")
    assert "te weinig signalen om aantallen te tonen" in page.main
    assert page.all("table") == []
    assert "<rect" not in page.html
    assert "9 signalen" in page.main  # the list is the team's own
    cells = in_csv(fresh_client.get(CSV))[1]
    assert {cell for row in cells[1:] for cell in row[1:]} == {"< 10", "niet getoond"}


def test_the_trend_shows_twelve_months_and_hides_small_ones(
    fresh_app: Flask, beleid: CheckingClient
):
    report(fresh_app, 30, ["geld"], HOLTENBROEK, datetime(2025, 11, 1, 12, tzinfo=UTC), days=29)
    page = beleid.get("/signalen")
    drawing = page.all(f"{SVG}svg", class_="db-trend")[0]
    assert drawing.get("role") == "img"
    title = next(drawing.iter(f"{SVG}title"))
    assert "van april 2025 tot en met maart 2026" in "".join(title.itertext())
    assert title.get("id") == drawing.get("aria-labelledby")
    assert [one for one in drawing.iter() if one.get("style")] == []
    trend = next(one for one in page.all("table") if "db-trendtabel" in one.get("class", ""))
    rows = [[words(cell) for cell in row if cell.tag in ("th", "td")] for row in trend.iter("tr")]
    assert len(rows) == 13
    assert dict(rows[1:])["november 2025"] == "30"
    assert dict(rows[1:])["augustus 2025"] == "niet getoond"
    book = workbook(beleid.get(XLSX))
    parts = [list(map(str, row)) for row in book["Maanden"].iter_rows(values_only=True)]
    assert parts == rows
    assert len(list(drawing.iter(f"{SVG}rect"))) == sum(row[1].isdigit() for row in rows)


def test_a_number_leads_to_its_signalen(beleid: CheckingClient):
    page = beleid.get("/signalen")
    target = next(href for href in page.links.values() if "thema=geld" in href and BERKUM in href)
    assert "van=2026-01-01&tot=2026-03-31" in target
    assert "12 signalen" in beleid.get(target.split("#")[0]).main
    assert not [href for href in page.links.values() if "thema=wonen" in href]


def test_a_chosen_quarter_stays_chosen(beleid: CheckingClient):
    page = beleid.get("/signalen?kwartaal=2025-4&wijk=WK019330")
    chosen = [option.get("value") for option in page.all("option") if option.get("selected") == ""]
    assert "2025-4" in chosen
    hidden = {one.get("name"): one.get("value") for one in page.all("input", type="hidden")}
    assert hidden["wijk"] == "WK019330"
    assert hidden["kwartaal"] == "2025-4"
