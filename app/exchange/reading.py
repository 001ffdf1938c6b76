"""A file of bytes becomes a table of text: CSV or XLSX, whatever its encoding or delimiter.

Every way in which a file can be wrong ends in InvalidInput with a Dutch sentence under ``bestand``.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime

import charset_normalizer
import openpyxl

from app.core.errors import InvalidInput
from app.exchange.types import COLUMNS, EXTRA, REQUIRED, Rij, Tabel

MAX_BYTES = 25 * 1024 * 1024
MAX_UNZIPPED = 200 * 1024 * 1024
MAX_ROWS = 100_000
_ZIP = b"PK\x03\x04"
# Other kinds of file that people try; their first bytes say what they are.
_OTHER_KINDS = {
    b"\x89PNG": "een plaatje (PNG)",
    b"\xff\xd8\xff": "een foto (JPEG)",
    b"%PDF": "een PDF",
    b"\xd0\xcf\x11\xe0": "een oud Excel-bestand (.xls)",
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")
# XLSX knows one sign for a new line, so a cell keeps that one whatever file it came from.
_LINE_END = re.compile(r"\r\n?")
_EXTRA = frozenset(EXTRA)
_KNOWN = _EXTRA | frozenset(COLUMNS)
_ESCAPED = re.compile(r"'+[=+\-@\t\r\0]")


def read_table(content: bytes, filename: str) -> Tabel:
    """The table in ``content``; its bytes tell the kind of file and must agree with its name."""
    if len(content) > MAX_BYTES:
        raise _wrong(f"Het bestand is te groot (meer dan {MAX_BYTES // 1024 // 1024} MB).")
    for start, kind in _OTHER_KINDS.items():
        if content.startswith(start):
            raise _wrong(f"Dit is {kind}. Gebruik een CSV- of XLSX-bestand.")
    name = filename.lower()
    is_xlsx = content.startswith(_ZIP)
    if name.endswith(".xlsx") and not is_xlsx:
        raise _wrong(
            "Dit is geen XLSX-bestand, al heet het wel zo. Sla het opnieuw op als XLSX of CSV."
        )
    if name.endswith(".csv") and is_xlsx:
        raise _wrong("Dit is een XLSX- of zip-bestand met de naam .csv. Geef het de juiste naam.")
    rows = _xlsx_rows(content) if is_xlsx else _csv_rows(content)
    return _table(rows)


def unescape(cell: str) -> str:
    """A cell without the quote that our export puts before a formula sign."""
    return cell[1:] if _ESCAPED.match(cell) else cell


def escape(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (the ASVS advice on CSV injection).

    A cell that looks as if it was escaped already gets one quote more, so that nothing is lost.
    """
    return "'" + cell if cell.startswith(_FORMULA) or _ESCAPED.match(cell) else cell


def _table(rows: Iterable[list[str]]) -> Tabel:
    iterator = iter(rows)
    header = [cell.strip().lower() for cell in next(iterator, [])]
    if not any(header):
        raise _wrong("Het bestand is leeg. De eerste rij moet de namen van de kolommen bevatten.")
    double = sorted({name for name in header if name and header.count(name) > 1})
    if double:
        raise _wrong(f"Deze kolommen staan er twee keer in: {', '.join(double)}.")
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        raise _wrong(
            f"Deze kolommen ontbreken: {', '.join(missing)}. "
            "De eerste rij moet de namen van de kolommen bevatten."
        )
    unknown = tuple(name for name in header if name and name not in _KNOWN)
    found: list[Rij] = []
    for number, cells in enumerate(iterator, start=2):
        if number > MAX_ROWS + 1:
            raise _wrong(f"Het bestand heeft meer dan {MAX_ROWS} rijen.")
        if any(cell.strip() for cell in cells):
            found.append(Rij(number, _named(header, cells)))
    return Tabel(tuple(found), unknown)


def _named(header: list[str], cells: list[str]) -> dict[str, str]:
    named = dict.fromkeys(_EXTRA & set(header), "")  # a row may stop at its last filled cell
    named |= {
        name: unescape(_LINE_END.sub("\n", cell.strip()))
        for name, cell in zip(header, cells, strict=False)
        if name in _KNOWN
    }
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        named["_te_veel"] = "ja"
    return named


def _csv_rows(content: bytes) -> Iterator[list[str]]:
    text = decode(content)
    if "\0" in text:
        raise _wrong("Dit is geen tekstbestand. Gebruik een CSV- of XLSX-bestand.")
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    try:
        yield from reader
    except csv.Error as error:
        raise _wrong(f"Regel {reader.line_num} van het CSV-bestand is niet te lezen.") from error


def decode(content: bytes) -> str:
    """``content`` as text: UTF-8, UTF-16 with its mark, else what its letters look like."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        guess = charset_normalizer.from_bytes(
            content, cp_isolation=["cp1252", "latin_1", "mac_roman"]
        ).best()
        return content.decode(guess.encoding if guess else "cp1252", errors="replace")


def _xlsx_rows(content: bytes) -> Iterator[list[str]]:
    _check_zip(content)
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            yield [_cell(value) for value in row]
    except InvalidInput:
        raise
    except Exception as error:  # openpyxl raises many kinds on a damaged file
        raise _wrong("Dit XLSX-bestand is beschadigd of geen echt XLSX-bestand.") from error


def _check_zip(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            size = sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise _wrong("Dit XLSX-bestand is beschadigd of geen echt XLSX-bestand.") from error
    if size > MAX_UNZIPPED:
        raise _wrong("Dit XLSX-bestand wordt na uitpakken te groot.")
    if any(name.endswith("vbaProject.bin") for name in names):
        raise _wrong("Dit bestand bevat macro's. Sla het op als XLSX zonder macro's.")
    if "xl/workbook.xml" not in names:
        raise _wrong("Dit is een zip-bestand, geen XLSX-bestand.")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (
            value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat()
        )
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _wrong(message: str) -> InvalidInput:
    return InvalidInput({"bestand": [message]})
