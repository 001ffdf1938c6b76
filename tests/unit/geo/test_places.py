"""Which wijk somebody means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo.places import Places, PostcodeGebied, WijkPlaats

AA, DIEZE, NOORD, ZUID, CENTRUM = "WK000001", "WK000002", "WK000003", "WK000004", "WK000005"
PLACES = Places(
    gemeente="GM0000",
    naam="Teststad",
    wijken={
        AA: WijkPlaats(AA, "Aa-landen", 52.5, 6.1),
        DIEZE: WijkPlaats(DIEZE, "Diezerpoort", 52.5, 6.1),
        NOORD: WijkPlaats(NOORD, "Schelle", 52.5, 6.1),
        ZUID: WijkPlaats(ZUID, "Ittersum", 52.4, 6.1),
        CENTRUM: WijkPlaats(CENTRUM, "Binnenstad", 52.5, 6.0),
    },
    aliassen={
        "Aalanden": (AA,),
        "Dieze": (DIEZE,),
        "Dieze-Oost": (DIEZE,),
        "Zuid": (NOORD, ZUID),
        "Teststad-Zuid": (NOORD, ZUID),
        "centrum": (CENTRUM,),
    },
    postcodes={
        "8032": PostcodeGebied((AA, DIEZE), True, 52.5, 6.1),
        "8014": PostcodeGebied((ZUID, NOORD), False, 52.5, 6.1),
    },
    dubbelzinnig=frozenset({"centrum"}),
)


@pytest.mark.parametrize(
    ("naam", "codes"),
    [
        ("Aa-landen", (AA,)),
        ("aa landen", (AA,)),
        ("AALANDEN", (AA,)),
        ("Dieze", (DIEZE,)),
        ("wk000002", (DIEZE,)),
        ("  WK000002 ", (DIEZE,)),
        ("Zuid", (NOORD, ZUID)),
        ("Díeze", (DIEZE,)),
        ("", ()),
        ("   ", ()),
        ("Amsterdam", ()),
        ("WK999999", ()),
        ("Dieze en nog wat", ()),
    ],
)
def test_by_name(naam, codes):
    assert PLACES.by_name(naam) == codes


@pytest.mark.parametrize(
    ("postcode", "codes"),
    [
        ("8032", (AA,)),
        ("8032AB", (AA,)),
        (" 8032 ab ", (AA,)),
        ("8014", (ZUID, NOORD)),
        ("9999", ()),
        ("0123", ()),
        ("80321", ()),
        ("8032ABC", ()),
        ("8032 A", ()),
        ("", ()),
        ("achtduizend", ()),
        ("٨٠٣٢", ()),
    ],
)
def test_postcode(postcode, codes):
    assert PLACES.wijken_of_postcode(postcode) == codes


@pytest.mark.parametrize(
    ("tekst", "codes"),
    [
        ("ik woon in Dieze en zoek een maatje", (DIEZE,)),
        ("Dieze-Oost, taalles", (DIEZE,)),
        ("wij wonen in de aa-landen", (AA,)),
        ("wij wonen in Dieserpoort", (DIEZE,)),  # a typing error after a word that announces it
        ("Dieserpoort", ()),  # without that word it is a word like any other
        ("iets in zuid", (NOORD, ZUID)),
        ("mijn postcode is 8032AB", (AA,)),
        ("ik ben van 1951 en woon op 8014", (ZUID, NOORD)),
        ("het centrum van mijn leven", ()),  # an everyday word
        ("ik woon in het centrum", (CENTRUM,)),
        ("eerst Dieze, dan Ittersum", (DIEZE,)),
        ("ik zoek rust", ()),
        ("", ()),
    ],
)
def test_in_text(tekst, codes):
    assert PLACES.in_text(tekst) == codes


def test_the_longest_name_wins():
    """*Teststad-Zuid* is not *Zuid* with a word before it, though both lead to the same."""
    assert PLACES.in_text("in Teststad-Zuid") == (NOORD, ZUID)
    assert PLACES.by_name("Dieze-Oost") == (DIEZE,)


@given(st.text(max_size=200))
def test_any_text_gives_known_wijken_only(tekst):
    for codes in (PLACES.in_text(tekst), PLACES.by_name(tekst), PLACES.wijken_of_postcode(tekst)):
        assert set(codes) <= set(PLACES.wijken)
        assert len(set(codes)) == len(codes)


@given(st.sampled_from(sorted(PLACES.aliassen)), st.text(alphabet=" .,!?;\n", max_size=5))
def test_a_name_is_found_whatever_signs_follow(alias, signs):
    assert PLACES.in_text(f"ik woon in {alias}{signs}") == PLACES.aliassen[alias]


def test_a_place_without_wijken_knows_nothing():
    empty = Places("GM0000", "Leeg", {}, {}, {})
    assert empty.in_text("ik woon in Dieze 8032") == ()
    assert empty.by_name("Dieze") == ()
