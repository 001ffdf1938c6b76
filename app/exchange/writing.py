"""Facts of aanbod become the cells of a flat file, and a flat file becomes bytes."""

import csv
import io
from collections.abc import Iterable, Mapping

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from app.directory.types import AanbodGegevens
from app.exchange.reading import escape
from app.exchange.types import COLUMNS


def cells_of(values: AanbodGegevens) -> dict[str, str]:
    """One aanbod as text cells, by column name. The reader makes the same value of them again."""
    cells: dict[str, str] = {}
    for name in COLUMNS:
        value = getattr(values, name)
        if isinstance(value, tuple):
            cells[name] = "|".join(value)
        elif isinstance(value, float):
            cells[name] = repr(value)
        else:
            cells[name] = "" if value is None else str(value)
    return cells


def to_csv(rows: Iterable[Mapping[str, str]]) -> bytes:
    """A CSV file in UTF-8. A cell that looks like a formula gets a quote before it."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: escape(row[name]) for name in COLUMNS})
    return out.getvalue().encode("utf-8")


def to_xlsx(rows: Iterable[Mapping[str, str]]) -> bytes:
    """An XLSX file with one sheet, every cell a typed string: none can be a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("aanbod")
    sheet.append(list(COLUMNS))
    for row in rows:
        cells = []
        for name in COLUMNS:
            cell = WriteOnlyCell(sheet, value=escape(row[name]) or None)
            cell.data_type = "s" if row[name] else "n"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
