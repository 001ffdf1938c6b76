"""Every column of the flat file with good values and bad ones; and the way back."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.languages import CODES
from app.directory.types import AanbodGegevens, Aanmelden, Bereik
from app.exchange.reading import read_table
from app.exchange.rows import TOEGANKELIJK, RijLezer, Vocabularies
from app.exchange.types import COLUMNS, EXTRA, REQUIRED, Rij
from app.exchange.writing import cells_of, columns_of, to_csv, to_xlsx
from app.geo.places import Places, WijkPlaats

PLACES = Places(
    gemeente="GM0000",
    naam="Teststad",
    wijken={
        "WK000001": WijkPlaats("WK000001", "Aa-landen", 52.5, 6.1),
        "WK000002": WijkPlaats("WK000002", "Diezerpoort", 52.5, 6.1),
        "WK000003": WijkPlaats("WK000003", "Schelle", 52.5, 6.1),
    },
    aliassen={"Dieze": ("WK000002",), "Zuid": ("WK000001", "WK000003")},
    postcodes={},
)
KNOWN = Vocabularies(
    themas=frozenset({"rouw", "geld"}),
    doelgroepen=frozenset({"iedereen", "ouderen"}),
    soorten=frozenset({"welzijn", "school"}),
    places=PLACES,
)
GOOD = {
    "organisatie": "Travers",
    "organisatie_soort": "welzijn",
    "aanbod": "Koffie",
    "omschrijving": "Gezellig.",
    "bereik": "gemeente",
}


def read(**cells: str) -> tuple[AanbodGegevens | None, list[tuple[str, str]]]:
    reader = RijLezer(Rij(7, {**GOOD, **cells}), KNOWN)
    values = reader.read()
    assert all(fout.rij == 7 for fout in reader.fouten)
    return values, [(fout.kolom, fout.melding) for fout in reader.fouten]


def value(column: str, text: str):
    values, fouten = read(**{column: text})
    assert fouten == []
    return getattr(values, column)


def test_the_least_row_there_is():
    assert read()[0] == AanbodGegevens(
        organisatie="Travers",
        organisatie_soort="welzijn",
        aanbod="Koffie",
        omschrijving="Gezellig.",
        bereik=Bereik.GEMEENTE,
    )


@pytest.mark.parametrize(
    ("column", "text", "expected"),
    [
        ("organisatie_soort", "School", "school"),
        ("soort", "", None),
        ("soort", "school", "school"),
        ("themas", "", ()),
        ("themas", "rouw|geld", ("rouw", "geld")),
        ("themas", "Geld | rouw | geld", ("geld", "rouw")),
        ("themas", "|rouw||", ("rouw",)),
        ("doelgroepen", "ouderen", ("ouderen",)),
        ("leeftijd_van", "0", 0),
        ("leeftijd_van", "150", 150),
        ("leeftijd_tot", "18", 18),
        ("leeftijd_tot", "", None),
        ("bereik", "WIJK", Bereik.WIJK),
        ("bereik", "landelijk", Bereik.LANDELIJK),
        ("wijken", "WK000001", ("WK000001",)),
        ("wijken", "wk000001|Dieze", ("WK000001", "WK000002")),
        ("wijken", "Zuid|Aa-landen", ("WK000001", "WK000003")),
        ("postcode", "8011", "8011"),
        ("postcode", "8011 ab", "8011 ab"),
        ("postcode", "8011AB", "8011AB"),
        ("kosten", "€ 4 per keer", "€ 4 per keer"),
        ("talen", "nl|ar|ti", ("nl", "ar", "ti")),
        ("toegankelijk", "rolstoel|aan-huis", ("rolstoel", "aan-huis")),
        ("tijden", "ma 10:00-12:00| wo 19:30-21:00", ("ma 10:00-12:00", "wo 19:30-21:00")),
        ("aanmelden", "inloop", Aanmelden.INLOOP),
        ("aanmelden", "", None),
        ("wachttijd_weken", "0", 0),
        ("wachttijd_weken", "", None),
        ("wachttijd_weken", "0000000000012", 12),
        ("email", "info@traverswelzijn.nl", "info@traverswelzijn.nl"),
        ("website", "https://x.nl/a?b=c", "https://x.nl/a?b=c"),
        ("website", "www.x.nl", "www.x.nl"),
        ("telefoon", "+31 38 421 21 21", "+31 38 421 21 21"),
        ("omschrijving", "Regel één\nregel twee\t.", "Regel één\nregel twee\t."),
        ("aanbod", "<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("aanbod", "'; DROP TABLE aanbod; --", "'; DROP TABLE aanbod; --"),
        ("id", "Z001", "Z001"),
    ],
)
def test_good_values(column, text, expected):
    assert value(column, text) == expected


def test_coordinates_with_point_or_comma():
    for lat, lon in (("52.5", "6.1"), ("52,5", "6,1")):
        values, _ = read(lat=lat, lon=lon)
        assert values and (values.lat, values.lon) == (52.5, 6.1)


def test_a_date():
    assert value("laatst_gecontroleerd", "2026-01-31").isoformat() == "2026-01-31"


@pytest.mark.parametrize(
    ("column", "text", "words"),
    [
        ("organisatie_soort", "bestaat-niet", "onbekende waarde 'bestaat-niet'"),
        ("soort", "bestaat-niet", "onbekende waarde"),
        ("themas", "rouw|verdriet", "onbekende waarde 'verdriet'"),
        ("doelgroepen", "iedereen,ouderen", "onbekende waarde 'iedereen,ouderen'"),
        ("leeftijd_van", "-1", "geen heel getal"),
        ("leeftijd_van", "18.5", "geen heel getal"),
        ("leeftijd_van", "achttien", "geen heel getal"),
        ("leeftijd_van", "151", "geen heel getal van 0 tot en met 150"),
        ("leeftijd_van", "²", "geen heel getal"),
        ("leeftijd_van", "٣", "geen heel getal"),
        ("leeftijd_tot", "9" * 5000, "geen heel getal"),
        ("leeftijd_tot", "000000000018000", "geen heel getal"),
        ("wachttijd_weken", "521", "geen heel getal"),
        ("bereik", "buurt", "kies uit: wijk, gemeente, regio, landelijk, online"),
        ("wijken", "WK999999", "onbekende wijk 'WK999999'"),
        ("wijken", "Aa-landen|Nergens", "onbekende wijk 'Nergens'"),
        ("postcode", "811", "geen postcode"),
        ("postcode", "0011AB", "geen postcode"),
        ("postcode", "8011 ABC", "geen postcode"),
        ("talen", "nederlands", "onbekende waarde 'nederlands'"),
        ("talen", "xx", "onbekende waarde 'xx'"),
        ("toegankelijk", "lift", "onbekende waarde 'lift'"),
        ("aanmelden", "bellen", "kies uit: inloop, aanmelden, verwijzing"),
        ("email", "info apenstaart x", "geen e-mailadres"),
        ("email", "a@b", "geen e-mailadres"),
        ("website", "javascript:alert(1)", "geen adres van een website"),
        ("website", "travers", "geen adres van een website"),
        ("website", 'https://x.nl/"><script>', "geen adres van een website"),
        ("laatst_gecontroleerd", "31-01-2026", "geen datum als 2026-01-31"),
        ("laatst_gecontroleerd", "2026-02-30", "geen datum"),
        ("organisatie", "x" * 201, "te lang (hoogstens 200 tekens)"),
        ("omschrijving", "x" * 10_001, "te lang (hoogstens 10000 tekens)"),
        ("tijden", "x" * 10_001, "te lang (hoogstens 10000 tekens)"),
        ("themas", "x" * 10_001, "te lang"),
        ("aanbod", "bel\x07", "tekens in die niet te lezen zijn"),
        ("adres", "\x1b[31m", "tekens in die niet te lezen zijn"),
        ("bron", "\x00", "tekens in die niet te lezen zijn"),
        ("in_het_kort", "x" * 301, "te lang (hoogstens 300 tekens)"),
        ("eerste_keer", "bel\x07", "tekens in die niet te lezen zijn"),
    ],
)
def test_bad_values_name_their_column(column, text, words):
    values, fouten = read(**{column: text})
    assert values is None
    assert {kolom for kolom, _ in fouten} == {column}
    assert any(words in melding for _, melding in fouten)
    assert all(len(melding) < 300 for _, melding in fouten)


@pytest.mark.parametrize(
    ("lat", "lon", "column"),
    [
        ("91", "6.1", "lat"),
        ("52.5", "181", "lon"),
        ("nan", "6.1", "lat"),
        ("inf", "6.1", "lat"),
        ("noord", "6.1", "lat"),
        ("52.5", "", "lat"),
        ("", "6.1", "lat"),
    ],
)
def test_bad_coordinates(lat, lon, column):
    values, fouten = read(lat=lat, lon=lon)
    assert values is None
    assert [kolom for kolom, _ in fouten] == [column]


def test_ages_the_wrong_way_round():
    assert read(leeftijd_van="65", leeftijd_tot="18")[1] == [
        ("leeftijd_tot", "18 is lager dan leeftijd_van (65)")
    ]
    assert read(leeftijd_van="18", leeftijd_tot="18")[1] == []


@pytest.mark.parametrize("column", REQUIRED)
def test_a_required_column_that_is_empty(column):
    assert (column, "dit veld is verplicht en leeg") in read(**{column: ""})[1]


def test_all_that_is_wrong_is_said_at_once():
    _, fouten = read(organisatie="", themas="x", leeftijd_van="y", email="z", _te_veel="ja")
    assert {kolom for kolom, _ in fouten} == {
        "organisatie",
        "themas",
        "leeftijd_van",
        "email",
        "(rij)",
    }


def texts(most: int) -> st.SearchStrategy[str]:
    """Texts as the reader keeps them: trimmed, without control signs, with newlines inside."""
    alphabet = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t'=+-@;,|\"")
    return st.text(alphabet, max_size=most).map(str.strip)


def filled(most: int) -> st.SearchStrategy[str]:
    return texts(most).filter(bool)


def some(values) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(values)), unique=True, max_size=4).map(tuple)


TIMES = st.text(string.ascii_letters + " :-'=+\n", max_size=30).map(str.strip).filter(bool)
VALUES = st.builds(
    AanbodGegevens,
    organisatie=filled(60),
    organisatie_soort=st.sampled_from(sorted(KNOWN.soorten)),
    aanbod=filled(60),
    omschrijving=filled(200),
    bereik=st.sampled_from(Bereik),
    soort=st.none() | st.sampled_from(sorted(KNOWN.soorten)),
    themas=some(KNOWN.themas),
    doelgroepen=some(KNOWN.doelgroepen),
    leeftijd_van=st.none() | st.integers(0, 40),
    leeftijd_tot=st.none() | st.integers(40, 150),
    wijken=some(PLACES.wijken),
    adres=texts(60),
    postcode=st.sampled_from(["", "8011", "8011 AB", "8011AB"]),
    plaats=texts(40),
    kosten=texts(60),
    talen=some(CODES),
    toegankelijk=some(TOEGANKELIJK),
    tijden=st.lists(TIMES, max_size=3).map(tuple),
    aanmelden=st.none() | st.sampled_from(Aanmelden),
    wachttijd_weken=st.none() | st.integers(0, 520),
    telefoon=texts(30),
    email=st.sampled_from(["", "a@b.nl"]),
    website=st.sampled_from(["", "https://x.nl", "www.x.nl/a"]),
    laatst_gecontroleerd=st.none() | st.dates(),
    bron=texts(60),
    id=texts(30),
    in_het_kort=st.none() | filled(60),
    eerste_keer=st.none() | filled(60),
    wie_neemt_op=st.none() | filled(30),
)
PLACE = st.none() | st.tuples(
    st.floats(-90, 90, allow_nan=False), st.floats(-180, 180, allow_nan=False)
)


def test_extra_columns_are_in_a_file_only_where_one_says_something():
    rows = [read(**cells)[0] for cells in ({}, {"route": ""}, {"route": "Bus 3"})]
    assert [row and row.route for row in rows] == [None, "", "Bus 3"]
    silent, empty, told = (cells_of(row) for row in rows if row is not None)
    assert columns_of([silent, empty]) == COLUMNS
    both = [silent, told]
    assert columns_of(both) == (*COLUMNS, "route")
    for content, name in ((to_csv(both), "x.csv"), (to_xlsx(both), "x.xlsx")):
        again = [RijLezer(row, KNOWN).read() for row in read_table(content, name).rijen]
        assert [row and row.route for row in again] == ["", "Bus 3"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("text", ["_x0041_", "a\nb", "'=1", "''", "&amp;", "]]>", "#N/A", "TRUE"])
def test_texts_that_mean_something_to_a_spreadsheet_stay_texts(text, kind):
    values, _ = read(aanbod=text, kosten=text)
    assert values
    rows = [cells_of(values)]
    content = to_csv(rows) if kind == "csv" else to_xlsx(rows)
    assert RijLezer(read_table(content, f"x.{kind}").rijen[0], KNOWN).read() == values


@given(VALUES, PLACE, st.sampled_from(["csv", "xlsx"]))
def test_the_round_trip_loses_nothing(values, place, kind):
    if place is not None:
        fields = {name: getattr(values, name) for name in (*COLUMNS, *EXTRA)}
        values = AanbodGegevens(**{**fields, "lat": place[0], "lon": place[1]})
    rows = [cells_of(values)]
    content = to_csv(rows) if kind == "csv" else to_xlsx(rows)
    table = read_table(content, f"x.{kind}")
    reader = RijLezer(table.rijen[0], KNOWN)
    assert reader.read() == values, reader.fouten


@given(st.dictionaries(st.sampled_from(COLUMNS), st.text(max_size=40)))
def test_whatever_stands_in_a_row_it_is_read_or_named(cells):
    reader = RijLezer(Rij(2, {**GOOD, **cells}), KNOWN)
    values = reader.read()
    assert (values is None) == bool(reader.fouten)
    if values is not None:
        again = RijLezer(Rij(2, cells_of(values)), KNOWN)
        assume(all(text == text.strip() for text in cells.values()))
        assert again.read() == values
