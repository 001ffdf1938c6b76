"""Tables of any kind become files that a spreadsheet opens as they are: CSV and XLSX.

A number is a number, a day is a day, and a text is never a formula.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.exchange.reading import escape

Waarde = str | int | date | None
"""What a cell holds; None is an empty one."""

WIDEST = 60
"""Columns are as wide as their longest text, in characters, but no wider than this."""

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
"""The media type of an XLSX file."""


@dataclass(frozen=True, slots=True)
class Blad:
    """A sheet. With ``kop`` its first row is bold and stays in sight; its first column is too."""

    naam: str
    rijen: Sequence[Sequence[Waarde]]
    kop: bool = True


def to_csv(rows: Iterable[Sequence[Waarde]]) -> bytes:
    """A file for Dutch spreadsheets: UTF-8 with its mark, ``;`` between cells.

    A text that looks like a formula gets a quote before it: CSV has no other way to say so.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def to_xlsx(bladen: Sequence[Blad]) -> bytes:
    """A workbook with these sheets. Texts are typed, so that none can be a formula."""
    book = Workbook()
    for sheet in book.worksheets:
        book.remove(sheet)
    for blad in bladen:
        _fill(book.create_sheet(blad.naam), blad)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Worksheet, blad: Blad) -> None:
    for number, width in enumerate(_widths(blad.rijen), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    if blad.kop:
        sheet.freeze_panes = "B2"
    for at, row in enumerate(blad.rijen, start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(at, column)
            assert isinstance(cell, Cell)  # noqa: S101 - nothing is merged here
            _put(cell, value)
            if blad.kop and at == 1:
                cell.font = Font(bold=True)


def _text(value: Waarde) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return escape(value) if isinstance(value, str) else "" if value is None else str(value)


def _put(cell: Cell, value: Waarde) -> None:
    """Fill ``cell``. A text that begins as a formula does is marked as text for Excel too."""
    cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str))
    if isinstance(value, str):
        text = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = escape(text) != text
    else:
        cell.value = value


def _widths(rows: Sequence[Sequence[Waarde]]) -> list[int]:
    columns = max(map(len, rows), default=0)
    longest = [0] * columns
    for row in rows:
        for at, value in enumerate(row):
            longest[at] = max(longest[at], len(_text(value)))
    return [min(max(length + 2, 8), WIDEST) for length in longest]
