"""A request of the match contract is read whole, or refused with a list of what is wrong."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import InvalidInput
from app.geo.places import Places, PostcodeGebied, WijkPlaats
from app.matching.requests import MOST_CHARACTERS, read_request
from app.matching.types import HulpvraagInput

PLACES = Places(
    gemeente="GM0001",
    naam="Voorbeeldstad",
    wijken={
        "WK000101": WijkPlaats("WK000101", "Noord", 52.0, 6.0),
        "WK000102": WijkPlaats("WK000102", "Zuid", 52.1, 6.1),
    },
    aliassen={},
    postcodes={
        "1001": PostcodeGebied(("WK000101",), True, 52.0, 6.0),
        "1002": PostcodeGebied(("WK000102", "WK000101"), False, 52.1, 6.1),
    },
)
KEYS = (
    "hulpvraag", "themas", "wijk", "postcode", "leeftijd", "doelgroepen", "talen", "max_kosten",
    "toegankelijk", "dagdelen", "limiet", "registreer",
)  # fmt: skip


def read(data: object) -> HulpvraagInput:
    return read_request(data, PLACES, ("rouw", "geld"), ("ouderen",), lambda: ("nl", "ar"))


def refused(data: object) -> dict[str, list[str]]:
    with pytest.raises(InvalidInput) as raised:
        read(data)
    return raised.value.fouten


def test_only_a_text_is_enough():
    assert read({"hulpvraag": "Ik zit veel alleen."}) == HulpvraagInput(
        tekst="Ik zit veel alleen.", wijk_bron=""
    )


def test_only_a_thema_is_enough():
    assert read({"themas": ["rouw"]}).themas == ("rouw",)


def test_everything_at_once():
    asked = read(
        {
            "hulpvraag": "x",
            "themas": ["rouw", "geld", "rouw"],
            "wijk": "WK000102",
            "postcode": "1001",
            "leeftijd": 71,
            "doelgroepen": ["ouderen"],
            "talen": ["ar", "nl"],
            "max_kosten": 2.5,
            "toegankelijk": ["rolstoel", "aan-huis"],
            "dagdelen": ["ochtend", "weekend"],
            "limiet": 50,
            "registreer": True,
            "iets-anders": {"diep": [1, {}]},
        }
    )
    assert asked == HulpvraagInput(
        tekst="x",
        themas=("rouw", "geld"),
        wijken=("WK000102",),
        wijk_bron="gekozen",
        leeftijd=71,
        doelgroepen=("ouderen",),
        talen=("ar", "nl"),
        max_kosten=2.5,
        toegankelijk=("rolstoel", "aan-huis"),
        dagdelen=("ochtend", "weekend"),
        limiet=50,
        registreer=True,
    )


def test_null_is_the_same_as_absent():
    nothing = dict.fromkeys(KEYS) | {"hulpvraag": "x"}
    assert read(nothing) == read({"hulpvraag": "x"})


@pytest.mark.parametrize(
    ("data", "wijken", "bron"),
    [
        ({"wijk": "WK000101"}, ("WK000101",), "gekozen"),
        ({"postcode": "1001"}, ("WK000101",), "postcode"),
        ({"postcode": "1001 AB"}, ("WK000101",), "postcode"),
        ({"postcode": "1001ab"}, ("WK000101",), "postcode"),
        ({"postcode": 1001}, ("WK000101",), "postcode"),
        ({"postcode": "1002"}, ("WK000102", "WK000101"), "postcode"),
        ({"wijk": "", "postcode": "1001"}, ("WK000101",), "postcode"),
        ({"wijk": "", "postcode": ""}, (), ""),
    ],
)
def test_where_somebody_lives(data, wijken, bron):
    asked = read({"hulpvraag": "x", **data})
    assert (asked.wijken, asked.wijk_bron) == (wijken, bron)


@pytest.mark.parametrize(
    ("value", "euro"), [("gratis", 0.0), (0, 0.0), (5, 5.0), (2.5, 2.5), (None, None)]
)
def test_costs(value, euro):
    assert read({"hulpvraag": "x", "max_kosten": value}).max_kosten == euro


def test_a_text_may_just_fit():
    assert len(read({"hulpvraag": "x" * MOST_CHARACTERS}).tekst) == MOST_CHARACTERS


def test_nul_bytes_and_broken_letters_are_taken_out():
    """No database takes a NUL, and nothing can print half a letter."""
    text = read({"hulpvraag": "ik\0zit\ud800alleen"}).tekst
    assert "\0" not in text
    assert text.encode("utf-8")
    assert text.startswith("ik") and text.endswith("alleen")


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("hulpvraag", 3, "tekst"),
        ("hulpvraag", ["x"], "tekst"),
        ("hulpvraag", True, "tekst"),
        ("hulpvraag", "x" * (MOST_CHARACTERS + 1), "te lang"),
        ("wijk", "WK999999", "onbekende wijk: WK999999"),
        ("wijk", "Noord", "onbekende wijk: Noord"),
        ("wijk", 7, "onbekende wijk"),
        ("wijk", ["WK000101"], "onbekende wijk"),
        ("wijk", {}, "onbekende wijk"),
        ("wijk", "WK000101'; DROP TABLE wijk", "onbekende wijk"),
        ("postcode", "abcd", "geen postcode"),
        ("postcode", "0999", "geen postcode"),
        ("postcode", "1001 ABC", "geen postcode"),
        ("postcode", -1001, "geen postcode"),
        ("postcode", 1001.5, "geen postcode"),
        ("postcode", True, "geen postcode"),
        ("postcode", ["1001"], "geen postcode"),
        ("postcode", "9999", "ligt niet in Voorbeeldstad"),
        ("leeftijd", -1, "0 tot en met 120"),
        ("leeftijd", 121, "0 tot en met 120"),
        pytest.param("leeftijd", 10**400, "0 tot en met 120", id="leeftijd-huge"),
        ("leeftijd", 7.5, "heel getal"),
        ("leeftijd", "71", "heel getal"),
        ("leeftijd", True, "heel getal"),
        ("limiet", 0, "1 tot en met 50"),
        ("limiet", 51, "1 tot en met 50"),
        ("limiet", "10", "heel getal"),
        ("max_kosten", -1, "0 of meer"),
        ("max_kosten", math.nan, "0 of meer"),
        ("max_kosten", math.inf, "0 of meer"),
        pytest.param("max_kosten", 10**400, "0 of meer", id="max_kosten-huge"),
        ("max_kosten", "duur", "gratis"),
        ("max_kosten", True, "gratis"),
        ("max_kosten", [0], "gratis"),
        ("registreer", "ja", "true of false"),
        ("registreer", 1, "true of false"),
        ("themas", "rouw", "lijst"),
        ("themas", [1], "lijst"),
        ("themas", [["rouw"]], "lijst"),
        ("themas", {"rouw": 1}, "lijst"),
        ("themas", ["bestaat-niet"], "onbekende waarde: bestaat-niet"),
        ("doelgroepen", ["x"], "onbekende waarde: x"),
        ("talen", ["nederlands"], "onbekende waarde: nederlands"),
        ("toegankelijk", ["trap"], "onbekende waarde: trap"),
        ("dagdelen", ["nacht"], "onbekende waarde: nacht"),
    ],
)
def test_what_is_wrong_is_said_under_its_key(key, value, message):
    fouten = refused({"hulpvraag": "x", key: value})
    assert list(fouten) == [key]
    assert message in fouten[key][0]
    assert len(fouten[key][0]) < 200
    json.dumps(fouten, ensure_ascii=False).encode("utf-8")


def test_broken_letters_in_a_value_can_be_shown():
    for key, value in (("wijk", "\ud800"), ("postcode", "\ud800"), ("themas", ["\ud800"])):
        json.dumps(refused({key: value}), ensure_ascii=False).encode("utf-8")


def test_all_that_is_wrong_is_said_at_once():
    fouten = refused({"wijk": "x", "leeftijd": -1, "themas": ["a", "b"], "limiet": 0})
    assert set(fouten) == {"wijk", "leeftijd", "themas", "limiet"}
    assert len(fouten["themas"]) == 2


@pytest.mark.parametrize("data", [{}, {"hulpvraag": ""}, {"hulpvraag": " \n\t"}, {"themas": []}])
def test_nothing_asked_is_refused(data):
    assert list(refused(data)) == ["hulpvraag"]


@pytest.mark.parametrize("data", [None, [], "tekst", 3, True, [{"hulpvraag": "x"}]])
def test_what_is_no_object_is_refused(data):
    assert refused(data) == {"verzoek": ["stuur een JSON-object"]}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(
        ["gratis", "WK000101", "1002", "rouw", "ochtend"]
    ),
    lambda deeper: st.lists(deeper) | st.dictionaries(st.text(), deeper),
    max_leaves=6,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(KEYS), JSON) | JSON)
def test_any_json_is_read_or_refused(data):
    """Never another error, and what is read keeps the promises of HulpvraagInput."""
    try:
        asked = read(data)
    except InvalidInput as error:
        assert error.fouten
        assert all(messages for messages in error.fouten.values())
        return
    assert asked.tekst.strip() or asked.themas
    assert len(asked.tekst) <= MOST_CHARACTERS
    assert set(asked.wijken) <= set(PLACES.wijken)
    assert asked.max_kosten is None or 0 <= asked.max_kosten < math.inf
    assert asked.leeftijd is None or 0 <= asked.leeftijd <= 120
    assert 1 <= asked.limiet <= 50
    assert isinstance(asked.registreer, bool)
