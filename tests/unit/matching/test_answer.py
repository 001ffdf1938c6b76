"""The answer as JSON: exactly the keys and types of the match contract, and our extra keys."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app.matching.answer import (
    Answer,
    Gap,
    GapReden,
    LetOp,
    Reden,
    Suggestie,
    WijkAntwoord,
    understood,
)
from app.matching.types import BehoefteKans, Need, ThemaKans

OPTION = Suggestie(
    7, "A017", "Rouwgroep", "Stichting Voorbeeld", 0.823456, 0.6789, 2,
    (Reden("thema", 0.411111, "Gaat over verlies en rouw"),),
    (LetOp("wachttijd", "Wachttijd ongeveer 6 weken"),),
)  # fmt: skip
NEED = Need(
    themas=(ThemaKans("rouw", 0.912345, ("overleden",)),),
    behoeften=(BehoefteKans("partner-verloren", 0.8, "het verlies van uw partner", ("rouw",)),),
    leeftijd=(71, 71),
    geslacht="v",
    doelgroepen=("ouderen",),
    talen=("ar",),
    max_kosten=2.5,
    toegankelijk=("rolstoel",),
    dagdelen=("avond",),
    uitsluiten=("geloof",),
    wensen=("lotgenoten",),
)
FULL = Answer(
    need=NEED,
    wijk=WijkAntwoord("WK019331", "Aalanden", "gekozen"),
    wijk_mogelijk=(),
    suggesties=(OPTION,),
    signaal=Gap(
        GapReden.KOSTEN, ("rouw",), "WK019331", "Het kost te veel.", ("kosten",), (OPTION,)
    ),
    crisis={"soort": "suicide", "hulplijnen": [{"naam": "113", "telefoon": "0800-0113"}]},
    gewoon_leven={"titel": "t", "tekst": "x"},
    ander_loket={"titel": "t", "tekst": "x"},
    geschoond="ik mis [naam]",
    weging="2026-11-1",
    betekenis="uit",
)
EMPTY = Answer(Need(), None, (), (), None, None, None, None, "", "2026-11-1", "uit")


def test_every_key_of_the_contract_has_its_type():
    found = FULL.as_json()
    contract = {
        "themas": list, "wijk": dict, "begrepen": dict, "suggesties": list, "signaal": dict,
        "crisis": dict, "gewoon_leven": dict, "hulpvraag_geschoond": str, "weging": str,
    }  # fmt: skip
    assert {key: type(found[key]) for key in contract} == contract
    assert set(found) - set(contract) == {"behoeften", "wijk_mogelijk", "ander_loket", "betekenis"}


def test_themas_and_wijk():
    found = FULL.as_json()
    assert found["themas"] == [{"thema": "rouw", "zekerheid": 0.9123, "woorden": ["overleden"]}]
    assert found["wijk"] == {"code": "WK019331", "naam": "Aalanden", "bron": "gekozen"}


def test_what_was_understood():
    assert FULL.as_json()["begrepen"] == {
        "leeftijd": 71, "leeftijd_van": 71, "leeftijd_tot": 71, "geslacht": "v",
        "doelgroepen": ["ouderen"], "talen": ["ar"], "max_kosten": 2.5,
        "toegankelijk": ["rolstoel"], "dagdelen": ["avond"], "uitsluiten": ["geloof"],
        "wensen": ["lotgenoten"],
    }  # fmt: skip


def test_an_age_that_is_a_range_is_no_age():
    found = understood(Need(leeftijd=(12, 18)))
    assert (found["leeftijd"], found["leeftijd_van"], found["leeftijd_tot"]) == (None, 12, 18)


def test_free_of_charge_is_a_word_and_no_limit_is_null():
    assert understood(Need(max_kosten=0.0))["max_kosten"] == "gratis"
    assert understood(Need())["max_kosten"] is None


def test_a_suggestion():
    assert FULL.as_json()["suggesties"] == [
        {
            "id": "A017", "nummer": 7, "aanbod": "Rouwgroep", "organisatie": "Stichting Voorbeeld",
            "score": 0.8235, "afstand_km": 0.7, "trede": 2,
            "redenen": [
                {"factor": "thema", "bijdrage": 0.4111, "tekst": "Gaat over verlies en rouw"}
            ],
            "let_op": [{"factor": "wachttijd", "tekst": "Wachttijd ongeveer 6 weken"}],
        }
    ]  # fmt: skip


def test_a_gap():
    found = FULL.as_json()["signaal"]
    assert [option["id"] for option in found.pop("dichtstbij")] == ["A017"]
    assert found == {
        "reden": "kosten", "themas": ["rouw"], "wijk": "WK019331",
        "toelichting": "Het kost te veel.", "opgelost_zonder": ["kosten"],
    }  # fmt: skip


def test_what_does_not_apply_is_null():
    found = EMPTY.as_json()
    assert [found[key] for key in ("wijk", "signaal", "crisis", "gewoon_leven", "ander_loket")] == [
        None
    ] * 5
    assert (found["themas"], found["suggesties"], found["wijk_mogelijk"]) == ([], [], [])


def test_an_unknown_distance_is_null():
    option = Suggestie(1, "A1", "x", "y", 0.5, None, 3)
    assert option.as_json()["afstand_km"] is None


def test_reasons_are_those_of_the_contract():
    assert {reden.value for reden in GapReden} == {
        "geen-aanbod", "niet-in-wijk", "doelgroep", "leeftijd", "taal", "kosten",
        "toegankelijkheid", "tijd", "wachttijd",
    }  # fmt: skip


@given(st.floats(0, 1), st.none() | st.floats(0, 500))
def test_any_answer_is_json_and_back(score, km):
    option = Suggestie(1, "A1", "x", "y", score, km, 3)
    answer = Answer(NEED, None, (), (option,), None, None, None, None, "x", "1", "uit")
    again = json.loads(json.dumps(answer.as_json(), allow_nan=False))
    assert again == answer.as_json()
    assert 0 <= again["suggesties"][0]["score"] <= 1
