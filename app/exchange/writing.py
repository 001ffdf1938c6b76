"""Facts of aanbod become the cells of a flat file, and a flat file becomes bytes."""

import csv
import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from app.directory.types import AanbodGegevens, as_cell
from app.exchange.reading import escape
from app.exchange.types import COLUMNS, EXTRA


def cells_of(values: AanbodGegevens) -> dict[str, str]:
    """One aanbod as text cells, by column name. The reader makes the same value of them again."""
    told = [name for name in EXTRA if getattr(values, name)]
    return {name: as_cell(getattr(values, name)) for name in (*COLUMNS, *told)}


def columns_of(rows: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    """The columns of a file with ``rows``: those of every file, and extra ones with anything in."""
    return (*COLUMNS, *(name for name in EXTRA if any(row.get(name) for row in rows)))


def to_csv(rows: Sequence[Mapping[str, str]]) -> bytes:
    """A CSV file in UTF-8. A cell that looks like a formula gets a quote before it."""
    out = io.StringIO(newline="")
    columns = columns_of(rows)
    writer = csv.DictWriter(out, columns, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: escape(row.get(name, "")) for name in columns})
    return out.getvalue().encode("utf-8")


def to_xlsx(rows: Sequence[Mapping[str, str]]) -> bytes:
    """An XLSX file with one sheet, every cell a typed string: none can be a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("aanbod")
    columns = columns_of(rows)
    sheet.append(list(columns))
    for row in rows:
        cells = []
        for name in columns:
            cell = WriteOnlyCell(sheet, value=escape(row.get(name, "")) or None)
            cell.data_type = "s" if row.get(name) else "n"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
