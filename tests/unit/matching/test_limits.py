"""Limits: unknown passes, what cannot be does not, and each says how it differs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.answer import GapReden
from app.matching.limits import FULL_AFTER_WEEKS, LIMITS, broken, that_matter
from app.matching.types import Need
from tests.unit.matching.examples import aanbieding

WIJKEN = ("WK019330", "WK019331", "WK019340")
GROUPS = ("ouderen", "jongeren", "kinderen", "ouders", "nieuwkomers", "minima", "iedereen")
DAGDELEN = ("ochtend", "middag", "avond", "weekend")


def some(values):
    return st.lists(st.sampled_from(values), unique=True).map(tuple)


NEEDS = st.builds(
    Need,
    wijken=some(WIJKEN),
    rol=st.sampled_from(["zelf", "kind", "ouder", "client"]),
    leeftijd=st.none() | st.integers(0, 110).map(lambda age: (age, age)),
    geslacht=st.sampled_from(["", "v", "m"]),
    doelgroepen=some(GROUPS),
    gekozen_doelgroepen=some(GROUPS),
    talen=some(("nl", "ar", "en")),
    max_kosten=st.none() | st.floats(min_value=0, max_value=50),
    toegankelijk=some(("rolstoel", "aan-huis")),
    gekozen_toegankelijk=some(("rolstoel", "aan-huis")),
    dagdelen=some(DAGDELEN),
    uitsluiten=some(("geloof", "groep")),
)
# One fact that stands in the way, the question that it stands in the way of, and the limit.
BROKEN = [
    ("wijk", {"bereik": "wijk", "wijken": ("WK019331",)}, {"wijken": ("WK019330",)}),
    ("leeftijd", {"leeftijd": (6, 12)}, {"leeftijd": (40, 40)}),
    ("leeftijd", {"leeftijd": (65, 150)}, {"leeftijd": (40, 40)}),
    ("leeftijd", {"doelgroepen": ("kinderen",)}, {"leeftijd": (40, 40)}),
    ("leeftijd", {"doelgroepen": ("ouders",), "kinderen": (11, 17)}, {"kinderen": (0, 0)}),
    (
        "leeftijd",
        {"doelgroepen": ("ouders",), "leeftijd": (11, 17), "kinderen": (11, 17)},
        {"leeftijd": (32, 32), "doelgroepen": ("ouders",), "kinderen": (3, 3)},
    ),
    ("doelgroep", {"geslacht": "v"}, {"geslacht": "m"}),
    ("doelgroep", {"verlies": "partner"}, {"verlies": ("broer-zus",)}),
    ("doelgroep", {"verlies": "zelfdoding"}, {"verlies": ("verder",)}),
    ("doelgroep", {"doelgroepen": ("nieuwkomers",)}, {"gekozen_doelgroepen": ("minima",)}),
    ("taal", {"talen": ("nl",)}, {"talen": ("ar",)}),
    ("taal", {}, {"talen": ("ar",)}),
    ("taal", {"themas": ("geld",), "groepen": frozenset(("kinderen",))}, {"talen": ("ar",)}),
    (
        "taal",
        {"talen": ("pl",), "themas": ("taal-digitaal",), "groepen": frozenset(("kinderen",))},
        {"talen": ("ar",)},
    ),
    ("kosten", {"kosten": 7.5}, {"max_kosten": 5.0}),
    ("kosten", {"kosten": 0.5}, {"max_kosten": 0.0}),
    (
        "toegankelijkheid",
        {"toegankelijk": ("online",)},
        {"toegankelijk": ("rolstoel",), "gekozen_toegankelijk": ("rolstoel",)},
    ),
    ("tijd", {"dagdelen": ("ochtend",)}, {"dagdelen": ("avond",)}),
    ("wachttijd", {"wachttijd_weken": FULL_AFTER_WEEKS + 1}, {}),
    ("uitsluiten", {"groepen": frozenset({"geloof"})}, {"uitsluiten": ("geloof",)}),
    ("uitsluiten", {"groepen": frozenset({"erheen"})}, {"uitsluiten": ("gemengd",)}),
    ("kosten", {"groepen": frozenset({"betaald"})}, {"max_kosten": 0.0}),
    ("uitsluiten", {"naamwoorden": frozenset({"schak"})}, {"niet_woorden": ("schak",)}),
]


@pytest.mark.parametrize(("code", "facts", "need"), BROKEN)
def test_what_cannot_be_is_broken(code, facts, need):
    assert [limit.code for limit in broken(Need(**need), aanbieding(**facts))] == [code]


@pytest.mark.parametrize(("code", "facts", "need"), BROKEN)
def test_each_limit_says_how_it_differs(code, facts, need):
    (limit,) = broken(Need(**need), aanbieding(**facts))
    sentence = limit.difference(Need(**need), aanbieding(**facts))
    assert sentence[0].isupper() and sentence.endswith(".")
    assert "None" not in sentence
    assert len(sentence.split()) <= 15


@pytest.mark.parametrize(("code", "facts", "need"), BROKEN)
def test_who_says_nothing_is_not_limited(code, facts, need):
    del code, need
    found = broken(Need(), aanbieding(**facts))
    assert [limit.code for limit in found] in ([], ["wachttijd"], ["doelgroep"])
    assert not found or "wachttijd_weken" in facts or "doelgroepen" in facts


@pytest.mark.parametrize(
    ("groups", "own", "passes"),
    [
        (("nieuwkomers",), (), False),
        (("nieuwkomers",), ("nieuwkomers",), True),
        (("nieuwkomers", "iedereen"), (), True),
        (("ouderen",), (), True),
        (("minima", "autisme"), (), True),
        (("autisme", "dementie"), ("dementie",), True),
    ],
)
def test_what_is_for_one_group_alone_needs_a_sign_of_it(groups, own, passes):
    found = broken(Need(doelgroepen=own), aanbieding(doelgroepen=groups))
    assert (found == ()) is passes


@pytest.mark.parametrize(
    ("facts", "need"),
    [
        ({"wijken": ("WK019330", "WK019331")}, {"wijken": ("WK019331",)}),
        ({"wijken": ("WK019331",)}, {"wijken": ("WK019330", "WK019331")}),
        ({"leeftijd": (6, 12)}, {"leeftijd": (12, 12)}),
        ({"leeftijd": (6, 12)}, {"leeftijd": (10, 18)}),
        ({"doelgroepen": ("ouderen",)}, {"leeftijd": (71, 71)}),
        ({"doelgroepen": ("ouderen", "iedereen")}, {"leeftijd": (30, 30)}),
        ({"doelgroepen": ("ouders",)}, {"leeftijd": (4, 4), "rol": "kind"}),
        ({"doelgroepen": ("mantelzorgers",)}, {"leeftijd": (88, 88), "rol": "ouder"}),
        ({"geslacht": "v"}, {"geslacht": "v"}),
        ({"doelgroepen": ("iedereen",)}, {"gekozen_doelgroepen": ("minima",)}),
        ({"talen": ("nl", "ar")}, {"talen": ("ar", "ti")}),
        (
            {"doelgroepen": ("nieuwkomers",), "themas": ("taal-digitaal",)},
            {"talen": ("ar",), "doelgroepen": ("nieuwkomers",)},
        ),
        ({"themas": ("taal-digitaal",), "groepen": frozenset(("kinderen",))}, {"talen": ("bg",)}),
        ({"kosten": 5.0}, {"max_kosten": 5.0}),
        ({"kosten": 0.0}, {"max_kosten": 0.0}),
        ({"toegankelijk": ("rolstoel", "online")}, {"gekozen_toegankelijk": ("rolstoel",)}),
        ({"dagdelen": ("ochtend", "avond")}, {"dagdelen": ("avond", "weekend")}),
        ({"wachttijd_weken": FULL_AFTER_WEEKS}, {}),
        ({"groepen": frozenset({"geloof"})}, {"uitsluiten": ("groep",)}),
    ],
)
def test_what_can_be_passes(facts, need):
    assert broken(Need(**need), aanbieding(**facts)) == ()


@given(NEEDS)
def test_unknown_passes_every_limit_but_the_language(need):
    """An empty cell is unknown, not no. Only Dutch is taken for granted."""
    found = [limit.code for limit in broken(need, aanbieding(), most=len(LIMITS))]
    assert found == (["taal"] if need.talen and "nl" not in need.talen else [])


@given(NEEDS, st.sampled_from(BROKEN), st.sampled_from(BROKEN))
def test_facts_only_add_limits(need, one, other):
    """What is known of an aanbod never takes a limit away that another fact sets."""
    _code, facts, _need = one
    alone = {limit.code for limit in broken(need, aanbieding(**facts), most=len(LIMITS))}
    if set(other[1]) & set(facts) or {*other[1], *facts} & {"doelgroepen", "talen"}:
        return
    both = {
        limit.code for limit in broken(need, aanbieding(**{**facts, **other[1]}), most=len(LIMITS))
    }
    assert alone <= both


@given(NEEDS, st.sampled_from(BROKEN))
def test_fewer_are_the_first_of_all(need, example):
    option = aanbieding(**example[1])
    everything = broken(need, option, most=len(LIMITS))
    assert broken(need, option, most=1) == everything[:1]
    assert broken(need, option) == everything[:2]


@given(NEEDS, st.sampled_from(BROKEN))
def test_what_does_not_matter_for_a_question_stands_in_nobodys_way(need, example):
    option = aanbieding(**example[1])
    everything = broken(need, option, most=len(LIMITS))
    assert broken(need, option, most=len(LIMITS), limits=that_matter(need)) == everything


@given(NEEDS, st.sampled_from(WIJKEN))
def test_whole_city_serves_every_wijk(need, wijk):
    assert "wijk" not in {
        limit.code
        for limit in broken(replace(need, wijken=(wijk,)), aanbieding(), most=len(LIMITS))
    }


def test_every_reason_of_the_contract_but_nothing_at_all_has_its_limit():
    reasons = {limit.reden for limit in LIMITS if limit.reden}
    assert reasons == set(GapReden) - {GapReden.GEEN_AANBOD}
    assert [limit.code for limit in LIMITS if limit.reden is None] == ["doet-niet", "uitsluiten"]
    assert len({limit.code for limit in LIMITS}) == len(LIMITS)


@pytest.mark.parametrize(
    ("facts", "code", "words"),
    [
        ({"leeftijd": (55, 150)}, "leeftijd", "mensen vanaf 55 jaar"),
        ({"leeftijd": (0, 12)}, "leeftijd", "mensen tot en met 12 jaar"),
        ({"leeftijd": (6, 12)}, "leeftijd", "mensen van 6 tot en met 12 jaar"),
        ({}, "leeftijd", "een andere leeftijd"),
        ({"kosten": 7.5}, "kosten", "€ 7,50"),
        ({"kosten": 5.0}, "kosten", "€ 5 per keer"),
        ({"dagdelen": ("ochtend", "avond")}, "tijd", "ochtend, avond"),
        ({"wachttijd_weken": 30}, "wachttijd", "ongeveer 30 weken"),
    ],
)
def test_the_difference_in_words(facts, code, words):
    limit = next(limit for limit in LIMITS if limit.code == code)
    assert words in limit.difference(Need(), aanbieding(**facts))


def test_what_says_not_to_do_it_is_no_option_for_who_asks_just_that():
    asked = Need(genoemd="tuin-bijhouden")
    other = Need(genoemd="klusje-in-huis")
    klussen = aanbieding(doet_niet=frozenset({"tuin-bijhouden"}))
    assert [limit.code for limit in broken(asked, klussen)] == ["doet-niet"]
    assert broken(other, klussen) == ()
    assert broken(Need(), klussen) == ()
