"""Files that people send: every good one is read, every bad one gets a sentence."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.errors import InvalidInput
from app.exchange import reading
from app.exchange.reading import escape, read_table, unescape
from app.exchange.types import REQUIRED

HEAD = ("organisatie", "organisatie_soort", "aanbod", "omschrijving", "bereik")
ROW = ("Travers", "welzijn", "Koffie & thee", "Gezellig één keer in de week: café.", "gemeente")


def delimited(delimiter: str, *rows, end="\r\n") -> str:
    return end.join(delimiter.join(row) for row in rows) + end


def cells(content: bytes, name="lijst.csv") -> list[dict[str, str]]:
    return [dict(row.cellen) for row in read_table(content, name).rijen]


def refused(content: bytes, name="lijst.csv") -> str:
    """The one sentence with which a file is refused."""
    with pytest.raises(InvalidInput) as caught:
        read_table(content, name)
    assert list(caught.value.fouten) == ["bestand"]
    (message,) = caught.value.fouten["bestand"]
    assert message[0].isupper() and message.endswith(".")
    return message


def workbook(*rows) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


EXPECTED = dict(zip(HEAD, ROW, strict=True))


@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "cp1252", "latin-1"]
)
def test_delimiters_and_encodings(delimiter, end, encoding):
    text = delimited(delimiter, HEAD, ROW, end=end)
    if encoding == "utf-16-le-bom":
        content = b"\xff\xfe" + text.encode("utf-16-le")
    else:
        content = text.encode(encoding)
    assert cells(content) == [EXPECTED]


def test_the_euro_sign_of_old_excel():
    text = delimited(";", (*HEAD, "kosten"), (*ROW, "€ 4 per keer – ’s middags"))
    assert cells(text.encode("cp1252"))[0]["kosten"] == "€ 4 per keer – ’s middags"


def test_quotes_newlines_and_delimiters_inside_a_cell():
    row = ("Travers", "welzijn", '"Kopje; thee, ""of zo"""', '"Regel één\nRegel twee"', "gemeente")
    for delimiter in ",;":
        (found,) = cells(delimited(delimiter, HEAD, row).encode())
        assert found["aanbod"] == 'Kopje; thee, "of zo"'
        assert found["omschrijving"] == "Regel één\nRegel twee"


def test_every_kind_of_new_line_in_a_cell_becomes_one():
    row = ("Travers", "welzijn", "Koffie", '"een\r\ntwee\rdrie\nvier"', "gemeente")
    (found,) = cells(delimited(";", HEAD, row).encode())
    assert found["omschrijving"] == "een\ntwee\ndrie\nvier"


def test_columns_in_any_order_and_case():
    pairs = list(zip(HEAD, ROW, strict=True))[::-1]
    head = [f" {name.upper()} " for name, _cell in pairs]
    assert cells(delimited(";", head, [cell for _name, cell in pairs]).encode()) == [EXPECTED]


def test_rows_have_the_numbers_that_a_spreadsheet_shows():
    empty = ("", " ", "", "", "")
    table = read_table(delimited(";", HEAD, ROW, empty, ROW).encode(), "x.csv")
    assert [row.nummer for row in table.rijen] == [2, 4]


def test_unknown_columns_are_named_and_passed_by():
    table = read_table(delimited(";", (*HEAD, "kleur", ""), (*ROW, "rood", "")).encode(), "x.csv")
    assert table.onbekende_kolommen == ("kleur",)
    assert "kleur" not in table.rijen[0].cellen


def test_a_short_row_misses_its_last_cells():
    assert "bereik" not in cells(delimited(";", HEAD, ROW[:4]).encode())[0]


def test_a_row_with_too_many_cells_is_marked():
    assert cells(delimited(";", HEAD, (*ROW, "extra")).encode())[0]["_te_veel"] == "ja"
    assert "_te_veel" not in cells(delimited(";", HEAD, (*ROW, "", " ")).encode())[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "leeg"),
        (b"\xef\xbb\xbf", "leeg"),
        (b"\r\n\r\n", "leeg"),
        (b";;;;\r\n", "leeg"),
        (b"naam;omschrijving\r\nx;y\r\n", "ontbreken: organisatie, organisatie_soort, aanbod"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "plaatje"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "foto"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "oud Excel-bestand"),
        (delimited(";", HEAD, ROW).encode() + b"\0", "geen tekstbestand"),
        (delimited(";", (*HEAD, "aanbod"), (*ROW, "x")).encode(), "twee keer in: aanbod"),
        (delimited(";", HEAD, ROW).replace("Travers", '"' + "x" * 200_000 + '"').encode(), "Regel"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_of_no_use(content, words):
    assert words in refused(content)


def test_every_required_column_is_missed_by_name():
    for name in REQUIRED:
        head = tuple(column for column in HEAD if column != name)
        assert f"ontbreken: {name}." in refused(delimited(";", head).encode())


def test_a_file_that_is_too_large_is_not_read(monkeypatch):
    monkeypatch.setattr(reading, "MAX_BYTES", 100)
    assert "te groot" in refused(delimited(";", HEAD, ROW).encode() * 5)


def test_more_rows_than_can_be_are_refused(monkeypatch):
    monkeypatch.setattr(reading, "MAX_ROWS", 3)
    assert len(cells(delimited(";", HEAD, *[ROW] * 3).encode())) == 3
    assert "meer dan 3 rijen" in refused(delimited(";", HEAD, *[ROW] * 4).encode())
    assert "meer dan 3 rijen" in refused(workbook(HEAD, *[ROW] * 4), "x.xlsx")


def test_the_cap_is_a_hundred_thousand_rows():
    assert reading.MAX_ROWS == 100_000


def test_an_xlsx_is_read_like_a_csv():
    typed = workbook(
        (*HEAD, "leeftijd_van", "lat", "laatst_gecontroleerd", "bron"),
        (*ROW, 18, 52.5, date(2026, 1, 31), datetime(2026, 1, 31, 12, 30)),  # noqa: DTZ001
        (*ROW, 18.0, "52,5", datetime(2026, 1, 31), None),  # noqa: DTZ001
    )
    first, second = cells(typed, "x.xlsx")
    assert {name: first[name] for name in HEAD} == EXPECTED
    assert first["leeftijd_van"] == second["leeftijd_van"] == "18"
    assert (first["lat"], second["lat"]) == ("52.5", "52,5")
    assert first["laatst_gecontroleerd"] == second["laatst_gecontroleerd"] == "2026-01-31"
    assert (first["bron"], second.get("bron", "")) == ("2026-01-31T12:30:00", "")


def test_an_xlsx_is_known_by_its_bytes():
    assert cells(workbook(HEAD, ROW), "zonder-naam") == [EXPECTED]
    assert "met de naam .csv" in refused(workbook(HEAD, ROW), "lijst.csv")
    assert "geen XLSX-bestand, al heet het wel zo" in refused(b"organisatie;aanbod", "lijst.xlsx")
    assert "plaatje" in refused(b"\x89PNG\r\n\x1a\n", "lijst.xlsx")


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def test_a_zip_is_no_xlsx():
    assert "zip-bestand, geen XLSX" in refused(zipped(brief=b"hallo"), "x.xlsx")


@pytest.mark.parametrize("keep", [10, 60, 500])
def test_a_cut_off_xlsx(keep):
    assert "beschadigd" in refused(workbook(HEAD, ROW)[:keep], "x.xlsx")


def test_an_xlsx_without_sense_inside():
    broken = zipped(**{"xl__workbook.xml": b"<geen xml", "[Content_Types].xml": b"<nee"})
    assert "beschadigd" in refused(broken, "x.xlsx")


def test_a_zip_bomb_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(reading, "MAX_UNZIPPED", 1_000_000)
    bomb = zipped(**{"xl__workbook.xml": b"0" * 5_000_000})
    assert len(bomb) < 10_000
    assert "na uitpakken te groot" in refused(bomb, "x.xlsx")


def test_a_bomb_that_lies_about_its_size(monkeypatch):
    """The sizes in a zip's list are written by who made it; unpacking must not trust them."""
    honest = workbook(HEAD, *[ROW] * 50)
    with zipfile.ZipFile(io.BytesIO(honest)) as archive:
        sheet = archive.getinfo("xl/worksheets/sheet1.xml")
    size = sheet.file_size.to_bytes(4, "little")
    lying = honest.replace(size, (10).to_bytes(4, "little"))
    assert lying != honest
    assert "beschadigd" in refused(lying, "x.xlsx")


def test_macros_are_refused():
    book = workbook(HEAD, ROW)
    out = io.BytesIO(book)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    assert "macro" in refused(out.getvalue(), "x.xlsx")


def test_entities_are_not_expanded():
    """An XLSX is XML inside; the billion laughs must end in a refusal."""
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "' + b"&a;" * 50 + b'">]><x>&b;</x>'
    book = io.BytesIO(workbook(HEAD, ROW))
    out = io.BytesIO()
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, laughs if name == "xl/workbook.xml" else source.read(name))
    assert "beschadigd" in refused(out.getvalue(), "x.xlsx")


def test_a_formula_in_an_xlsx_is_never_its_text():
    """Only the value that the spreadsheet computed counts; a formula nobody computed is empty."""
    assert cells(workbook((*HEAD, "bron"), (*ROW, "=1+1")), "x.xlsx")[0]["bron"] == ""


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_formula_in_a_csv_is_text(sign):
    text = delimited(";", (*HEAD, "bron"), (*ROW, f"{sign}1+1"))
    assert cells(text.encode())[0]["bron"] == f"{sign}1+1"


@given(st.text())
@example("'=1")
@example("''=1")
@example("'")
@example("'hallo")
def test_a_quote_before_a_formula_comes_and_goes(text):
    assert unescape(escape(text)) == text
    assert not escape(text).startswith(("=", "+", "-", "@", "\t", "\r", "\0"))


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx", "a.txt", ""]))
@example(b"PK\x03\x04", "a.xlsx")
@example(b"PK\x03\x04" + b"\0" * 60, "a")
@example(b"\xff\xfe\0", "a.csv")
@example(b"\xfe\xff\xd8\0", "a.csv")
@example(b'"', "a.csv")
def test_any_bytes_end_in_a_table_or_a_sentence(content, name):
    try:
        read_table(content, name)
    except InvalidInput as error:
        assert list(error.fouten) == ["bestand"]


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "cp1252", "latin-1"]))
def test_any_text_below_a_good_head_is_read_or_refused(text, encoding):
    content = (delimited(";", HEAD) + text).encode(encoding, errors="replace")
    try:
        table = read_table(content, "a.csv")
    except InvalidInput as error:
        assert list(error.fouten) == ["bestand"]
    else:
        for row in table.rijen:
            assert set(row.cellen) <= {*HEAD, "_te_veel"}
