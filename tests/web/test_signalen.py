"""The signalen pages: who may see them, what they list, and what they make of bad input.

What they count is in ``test_signalen_aantallen``.
"""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlencode

import openpyxl
import pytest
import time_machine

from app.accounts.types import Rol
from app.geo.models import Gemeente
from app.signalering.services import register
from app.signalering.types import Leemte
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS

LIST, LIST_XLSX = "/signalen/lijst.csv", "/signalen/lijst.xlsx"
ADDRESSES = ("/signalen", "/signalen/tabel.csv", "/signalen/tabel.xlsx", LIST, LIST_XLSX)
HOSTILE = "=HYPERLINK(\"x\") <script>alert(1)</script> & 'quote'"


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """A day in May, so that the first quarter of the year is over."""
    with time_machine.travel("2026-05-10 12:00:00+00:00"):
        yield


@pytest.fixture
def beleid(fresh_app, fresh_client: CheckingClient) -> CheckingClient:
    """Policy, signed in, where five signalen were reported."""
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    with fresh_app.extensions["database"].transaction() as session:
        for themas, wijk, reden, text in (
            (("rouw", "geld"), "WK019330", "geen-aanbod", "We kennen nog geen aanbod."),
            (("rouw",), "WK019330", "leeftijd", HOSTILE),
            (("rouw",), "WK019340", "geen-aanbod", "We kennen nog geen aanbod."),
            (("geld",), None, "tijd", "Op een andere tijd."),
            ((), "WK019331", "geen-aanbod", "We kennen nog geen aanbod."),
        ):
            zonder = ("leeftijd",) if reden == "leeftijd" else ()
            register(session, "GM0193", Leemte(reden, themas, wijk, text, zonder), "web", None,
                     moment)  # fmt: skip
    fresh_client.sign_in("beleid", PASSWORDS[Rol.BELEID])
    return fresh_client


def rows(page) -> list[list[str]]:
    data = page.response.get_data()
    assert data.startswith(b"\xef\xbb\xbf")
    cells = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    return cells[cells.index([]) + 1 :]  # what comes before the empty line tells of the file


def listed(client: CheckingClient, query: str) -> tuple[int, int, int]:
    """How many signalen the page, the CSV file and the XLSX file name."""
    page = client.get(f"/signalen?{query}").texts("p", class_="db-signalen__aantal")[0]
    book = openpyxl.load_workbook(
        io.BytesIO(client.get(f"{LIST_XLSX}?{query}").response.get_data())
    )
    in_csv = rows(client.get(f"{LIST}?{query}"))
    return int(page.split()[0]), len(in_csv) - 1, book["Lijst"].max_row - 1


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_visitor_is_sent_to_sign_in(client: CheckingClient, address):
    assert client.get(address, status=303).location.startswith("/inloggen?volgende=")


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("rol", [Rol.SWT, Rol.REDACTIE])
def test_other_roles_may_not_see_them(fresh_client: CheckingClient, rol, address):
    fresh_client.sign_in(rol.value, PASSWORDS[rol])
    fresh_client.get(address, status=403)


def test_without_signalen_the_page_says_so(fresh_client: CheckingClient):
    fresh_client.sign_in("beheerder", PASSWORDS[Rol.BEHEERDER])
    page = fresh_client.get("/signalen")
    assert "Er zijn nog geen signalen." in page.main
    assert page.all("table") == []


def test_the_list_tells_why_in_plain_words(beleid: CheckingClient):
    text = beleid.get("/signalen").main
    assert "5 signalen" in text
    assert "Er is iets, maar voor een andere leeftijd." in text
    assert "1 maart 2026" in text
    assert "als één van deze dingen niet meetelde: de leeftijd." in text
    assert HOSTILE in text  # as text: the checking client refuses scripts


@pytest.mark.parametrize(
    ("keuze", "number"),
    [
        ({"wijk": "WK019330"}, 2),
        ({"wijk": "onbekend"}, 1),
        ({"thema": "rouw"}, 3),
        ({"reden": "geen-aanbod"}, 3),
        ({"wijk": "WK019330", "thema": "geld", "reden": "geen-aanbod"}, 1),
        ({"van": "2026-03-01", "tot": "2026-03-01"}, 5),
        ({"van": "01-03-2026"}, 5),
        ({"van": "2026-03-02"}, 0),
        ({"tot": "2026-02-28"}, 0),
        ({"wijk": "", "thema": "", "van": ""}, 5),
        ({"iets": "anders"}, 5),
    ],
)
def test_page_and_files_list_the_same(beleid: CheckingClient, keuze, number):
    assert listed(beleid, urlencode(keuze)) == (number, number, number)


def test_a_chosen_filter_can_be_taken_away(beleid: CheckingClient):
    page = beleid.get("/signalen?wijk=WK019330&thema=rouw")
    chips = {
        " ".join("".join(a.itertext()).split()): a.get("href")
        for a in page.all("a", class_="db-chip")
    }
    assert chips == {
        "Haal weg: Holtenbroek ×": "/signalen?thema=rouw#lijst",
        "Haal weg: Verlies en rouw ×": "/signalen?wijk=WK019330#lijst",
    }


def test_files_are_safe_and_have_a_name_of_ours(beleid: CheckingClient):
    page = beleid.get("/signalen/lijst.csv")
    assert page.response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert page.response.headers["Content-Disposition"].startswith(
        'attachment; filename="signalen-lijst-2'
    )
    assert page.response.headers["Cache-Control"] == "no-store"
    assert "Alleen voor gebruik binnen uw team." in page.response.get_data(as_text=True)
    cells = rows(page)
    assert cells[0][:4] == ["Nummer", "Datum", "Wijk", "Thema’s"]
    assert f"'{HOSTILE}" in [row[5] for row in cells]
    assert not [cell for row in cells for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_list_in_a_workbook_has_no_formula_and_says_whom_it_is_for(beleid: CheckingClient):
    page = beleid.get(f"{LIST_XLSX}?wijk=WK019330&van=2026-02-01")
    assert page.response.headers["Content-Type"].endswith("spreadsheetml.sheet")
    book = openpyxl.load_workbook(io.BytesIO(page.response.get_data()))
    assert book.sheetnames == ["Lijst", "Uitleg"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert HOSTILE in [cell.value for cell in cells]
    lines = {row[0]: row[1] for row in book["Uitleg"].iter_rows(min_row=2, values_only=True)}
    assert lines["Gemeente"] == "Zwolle"
    assert lines["Periode"] == "vanaf 01-02-2026"
    assert lines["Filters"] == "Holtenbroek, vanaf 01-02-2026"
    assert f"{lines['Gemaakt op']:%Y-%m-%d}" == "2026-05-10"
    assert str(lines["Gebruik"]).startswith("Alleen voor gebruik binnen uw team.")
    first, second = list(book["Lijst"].iter_rows(max_row=2))
    assert {cell.font.bold for cell in first} == {True}
    assert book["Lijst"].freeze_panes == "B2"
    assert isinstance(second[0].value, int)
    assert f"{second[1].value:%Y-%m-%d}" == "2026-03-01"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("wijk=WK999999", "Deze keuze kennen wij niet"),
        ("thema=%3Cb%3E", "Deze keuze kennen wij niet"),
        ("reden=x'%20OR%201=1", "Deze keuze kennen wij niet"),
        ("van=gisteren", "Dit is geen datum"),
        ("van=2026-02-30", "Dit is geen datum"),
        ("tot=0001-01-01", "tussen 2000 en 2100"),
        ("tot=9999-12-31", "tussen 2000 en 2100"),
        ("van=2026-02-02&tot=2026-02-01", "ligt vóór de dag"),
        ("van=" + "9" * 5000, "Dit is geen datum"),
        ("wijk=%ff%fe", "Deze keuze kennen wij niet"),
        ("kwartaal=2026-2", "Deze keuze kennen wij niet"),
        ("kwartaal=2026-13", "Deze keuze kennen wij niet"),
        ("kwartaal=1999-1", "Deze keuze kennen wij niet"),
        ("kwartaal=-", "Deze keuze kennen wij niet"),
    ],
)
def test_a_filter_that_cannot_be_is_a_clear_message(beleid: CheckingClient, query, words):
    page = beleid.get(f"/signalen?{query}", status=400)
    assert page.title.startswith("Fout: ")
    assert words in page.main
    assert page.all("table") == []
    for file in ADDRESSES[1:]:
        assert words in beleid.get(f"{file}?{query}", status=400).main


def test_a_wrong_date_stays_in_its_field(beleid: CheckingClient):
    page = beleid.get("/signalen?van=gisteren", status=400)
    assert page.all("input", name="van")[0].get("value") == "gisteren"


@pytest.mark.parametrize("number", ["-1", "0", "1e99", "9" * 400, "twee", "٣", "", "2"])
def test_a_page_that_is_not_there_is_the_nearest(beleid: CheckingClient, number):
    assert "5 signalen" in beleid.get(f"/signalen?{urlencode({'pagina': number})}").main


def test_a_long_list_has_pages(fresh_app, beleid: CheckingClient):
    with fresh_app.extensions["database"].transaction() as session:
        for day in range(1, 29):
            register(session, "GM0193", Leemte("tijd", ("rouw",), "WK019350", "Later.", ()), "web",
                     None, datetime(2026, 1, day, 12, tzinfo=UTC))  # fmt: skip
    first = beleid.get("/signalen?thema=rouw")
    assert "Pagina 1 van 2" in first.main
    second = beleid.get(next(h for h in first.links.values() if "pagina=2" in h))
    assert "Pagina 2 van 2" in second.main
    assert "thema=rouw" in next(h for h in second.links.values() if "pagina=1" in h)


def test_another_gemeente_is_not_shown(fresh_app, fresh_client: CheckingClient, beleid):
    with fresh_app.extensions["database"].transaction() as session:
        from_elsewhere = Leemte("tijd", ("rouw",), None, "GEHEIM", ())
        session.add(Gemeente(code="GM0001", naam="Elders"))
        session.flush()
        register(session, "GM0001", from_elsewhere, "web", None, datetime.now(UTC))
    assert "GEHEIM" not in beleid.get("/signalen").html
    assert "GEHEIM" not in beleid.get(LIST).html
