"""Tables as files: what a spreadsheet reads back is what was meant."""

import csv
import io
from datetime import date, datetime

import openpyxl
import pytest

from app.exchange.sheets import WIDEST, Blad, Waarde, to_csv, to_xlsx

FORMULAS = ("=1+1", "+31 38", "-5", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")')
ROWS: list[list[Waarde]] = [
    ["Wijk", "Aantal", "Dag"],
    ["Aa-landen; noord", 15, date(2026, 3, 1)],
    ['Met "tekens" en é', None, None],
]


def read(bladen: list[Blad]) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(to_xlsx(bladen)))


def test_csv_opens_in_a_dutch_spreadsheet():
    content = to_csv(ROWS)
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows == [
        ["Wijk", "Aantal", "Dag"],
        ["Aa-landen; noord", "15", "2026-03-01"],
        ['Met "tekens" en é', "", ""],
    ]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_is_never_a_formula(text):
    assert to_csv([[text]]).decode("utf-8-sig").lstrip('"').startswith("'")
    cell = read([Blad("Blad", [["Kop"], [text]])])["Blad"]["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert str(cell.value).strip() == text.strip()


def test_a_workbook_keeps_types_and_shows_its_head():
    sheet = read([Blad("Tabel", ROWS), Blad("Uitleg", [["=geen formule"]], kop=False)])["Tabel"]
    assert (sheet["B2"].value, sheet["C2"].value) == (15, datetime(2026, 3, 1))  # noqa: DTZ001
    assert sheet["A3"].value == 'Met "tekens" en é'
    assert sheet["B3"].value is None
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold
    assert sheet.freeze_panes == "B2"


def test_columns_are_as_wide_as_their_text_up_to_a_point():
    widths = read([Blad("Blad", [["a" * 20, "b" * 500, 1]])])["Blad"].column_dimensions
    assert (widths["A"].width, widths["B"].width, widths["C"].width) == (22, WIDEST, 8)


def test_signs_that_no_workbook_can_hold_are_left_out():
    assert read([Blad("Blad", [["een\x00 twee\x1f"]])])["Blad"]["A1"].value == "een twee"


def test_an_empty_sheet_is_a_file_too():
    assert read([Blad("Leeg", [])])["Leeg"].max_row == 1
