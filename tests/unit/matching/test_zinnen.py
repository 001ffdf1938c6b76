"""Sentences that can be said in another language."""

import json

from app.core.i18n import N_
from app.matching.answer import Reden, Suggestie
from app.matching.limits import LIMITS
from app.matching.types import Need
from app.matching.zinnen import Zin, as_json
from tests.unit.matching.examples import aanbieding

GAAT_OVER = N_("Gaat over %(thema)s")


def test_a_sentence_is_a_text_and_knows_its_parts():
    zin = Zin(GAAT_OVER, thema="verlies en rouw", slug="rouw")
    assert zin == "Gaat over verlies en rouw"
    assert json.loads(json.dumps(as_json(zin))) == {
        "tekst": "Gaat over verlies en rouw",
        "sjabloon": GAAT_OVER,
        "waarden": {"thema": "verlies en rouw", "slug": "rouw"},
    }


def test_a_plain_text_has_no_parts():
    assert as_json("In uw wijk") == {"tekst": "In uw wijk"}


def test_a_suggestion_keeps_the_parts_of_its_reasons():
    reden = Reden("thema", 0.4, Zin(GAAT_OVER, thema="rouw"))
    given = Suggestie(1, "A1", "x", "y", 0.5, None, 2, (reden,)).as_json()
    assert given["redenen"][0]["tekst"] == "Gaat over rouw"
    assert given["redenen"][0]["waarden"] == {"thema": "rouw"}


def test_a_difference_with_a_value_can_be_translated():
    costs = next(limit for limit in LIMITS if limit.code == "kosten")
    zin = costs.difference(Need(), aanbieding(kosten=2.5))
    assert zin == "Dit kost € 2,50 per keer."
    assert isinstance(zin, Zin)
    assert zin.waarden == {"bedrag": "€ 2,50"}
