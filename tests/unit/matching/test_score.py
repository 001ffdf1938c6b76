"""The weighing: scores in 0..1, more of a good thing is never worse, and reasons that are true."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.rules import RULES, THRESHOLD, VERSION
from app.matching.score import arrange, best, kin, turn, warnings, weigh
from app.matching.types import Need, ThemaKans
from tests.unit.matching.examples import TODAY, candidate, context, suggestie

PART = st.floats(min_value=0, max_value=1)
MEASURES = st.fixed_dictionaries(
    {"thema": PART, "behoeften": PART, "woorden": PART, "betekenis": st.none() | PART}
)
FACTS = st.fixed_dictionaries(
    {
        "themas": st.sampled_from([(), ("rouw",), ("geld", "rouw")]),
        "doelgroepen": st.sampled_from([(), ("iedereen",), ("ouderen",), ("nieuwkomers",)]),
        "leeftijd": st.sampled_from([None, (0, 12), (55, 150)]),
        "geslacht": st.sampled_from(["", "v", "m"]),
        "wijken": st.sampled_from([(), ("WK019330",)]),
        "kosten": st.sampled_from([None, 0.0, 5.0]),
        "talen": st.sampled_from([(), ("nl",), ("nl", "ar")]),
        "toegankelijk": st.sampled_from([(), ("rolstoel",)]),
        "dagdelen": st.sampled_from([(), ("avond",)]),
        "aanmelden": st.sampled_from(["", "inloop", "verwijzing"]),
        "wachttijd_weken": st.sampled_from([None, 0, 6, 52]),
        "gecontroleerd": st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)),
        "lotgenoten": st.booleans(),
        "trede": st.integers(1, 5),
    }
)
NEEDS = st.builds(
    Need,
    themas=st.sampled_from([(), (ThemaKans("rouw", 0.9),)]),
    wijken=st.sampled_from([(), ("WK019330",)]),
    leeftijd=st.sampled_from([None, (8, 8), (71, 71)]),
    geslacht=st.sampled_from(["", "v", "m"]),
    doelgroepen=st.sampled_from([(), ("ouderen",), ("minima",)]),
    talen=st.sampled_from([(), ("ar",)]),
    max_kosten=st.sampled_from([None, 0.0, 5.0]),
    toegankelijk=st.sampled_from([(), ("rolstoel",)]),
    dagdelen=st.sampled_from([(), ("avond",)]),
    wensen=st.sampled_from([(), ("lotgenoten",)]),
    taal=st.sampled_from(["nl", "ar"]),
)
KM = st.none() | st.floats(min_value=0, max_value=300)


@given(NEEDS, MEASURES, FACTS, KM)
def test_every_rule_measures_within_its_bounds(need, measures, facts, km):
    for rule in RULES:
        measured = rule.measure(need, candidate(measures=measures, **facts), context(afstand_km=km))
        assert measured is None or 0 <= measured <= 1, rule.code


@given(NEEDS, MEASURES, FACTS, KM)
def test_a_score_lies_between_nought_and_one(need, measures, facts, km):
    found = weigh(need, candidate(measures=measures, **facts), context(afstand_km=km))
    assert 0 <= found.score <= 1
    assert found.afstand_km == km


@given(NEEDS, MEASURES, FACTS, KM, st.sampled_from(["thema", "behoeften", "woorden", "betekenis"]),
       PART)  # fmt: skip
def test_more_of_a_witness_is_never_worse(need, measures, facts, km, witness, more):
    """A thema that an aanbod does not carry counts for nothing, so only what is measured counts."""
    if measures[witness] is None:
        return
    higher = {**measures, witness: max(more, measures[witness])}
    one, other = (
        weigh(need, candidate(measures=values, **facts), context(afstand_km=km)).score
        for values in (measures, higher)
    )
    assert other >= one - 1e-12


@given(NEEDS, MEASURES, FACTS, st.floats(0, 300), st.floats(0, 300))
def test_nearer_is_never_worse(need, measures, facts, one, other):
    option = candidate(measures=measures, **facts)
    near, far = sorted((one, other))
    scores = [weigh(need, option, context(afstand_km=km)).score for km in (near, far)]
    assert scores[0] >= scores[1] - 1e-12


@pytest.mark.parametrize(
    ("need", "good", "bad"),
    [
        ({"doelgroepen": ("ouderen",)}, {"doelgroepen": ("ouderen",)},
         {"doelgroepen": ("nieuwkomers",)}),
        ({"geslacht": "v"}, {"geslacht": "v"}, {"geslacht": "m"}),
        ({"talen": ("ar",)}, {"talen": ("nl", "ar")}, {"talen": ("nl",)}),
        ({"taal": "ar"}, {"talen": ("nl", "ar")}, {"talen": ("nl",)}),
        ({"wijken": ("WK019330",)}, {"wijken": ("WK019330",)}, {}),
        ({}, {"kosten": 0.0}, {"kosten": 20.0}),
        ({"dagdelen": ("avond",)}, {"dagdelen": ("avond",)}, {"dagdelen": ("ochtend",)}),
        ({"toegankelijk": ("rolstoel",)}, {"toegankelijk": ("rolstoel",)},
         {"toegankelijk": ("online",)}),
        ({}, {"wachttijd_weken": 0}, {"wachttijd_weken": 40}),
        ({}, {"gecontroleerd": TODAY}, {"gecontroleerd": TODAY - timedelta(days=3000)}),
        ({"wensen": ("lotgenoten",)}, {"lotgenoten": True}, {"lotgenoten": False}),
        ({}, {"trede": 1}, {"trede": 5}),
    ],
)  # fmt: skip
def test_what_suits_better_scores_higher(need, good, bad):
    scores = [weigh(Need(**need), candidate(**facts), context()).score for facts in (good, bad)]
    assert scores[0] > scores[1]


@given(NEEDS, MEASURES, FACTS, KM)
def test_reasons_are_said_only_where_measured(need, measures, facts, km):
    option, around = candidate(measures=measures, **facts), context(afstand_km=km)
    found = weigh(need, option, around)
    by_code = {rule.code: rule for rule in RULES}
    for reason in found.redenen:
        measured = by_code[reason.factor].measure(need, option, around)
        assert measured is not None and measured >= by_code[reason.factor].said_from
        assert reason.tekst and reason.tekst[0].isupper()
    parts = [reason.bijdrage for reason in found.redenen]
    assert parts == sorted(parts, reverse=True)
    assert all(part >= 0 for part in parts)
    assert sum(parts) <= found.score + 1e-9


def test_true_reasons_in_words():
    need = Need(
        themas=(ThemaKans("rouw", 0.9),),
        wijken=("WK019330",),
        doelgroepen=("ouderen",),
        talen=("ar",),
        dagdelen=("avond",),
        toegankelijk=("rolstoel",),
        wensen=("lotgenoten",),
        leeftijd=(71, 71),
    )
    option = candidate(
        measures={"thema": 1.0, "behoeften": 1.0, "woorden": 1.0, "behoefte": "leren-fietsen"},
        themas=("rouw",), doelgroepen=("ouderen",), talen=("ar",), dagdelen=("avond",),
        toegankelijk=("rolstoel",), lotgenoten=True, leeftijd=(55, 150), wijken=("WK019330",),
        kosten=0.0, aanmelden="inloop", trede=1, gecontroleerd=TODAY, wachttijd_weken=0,
    )  # fmt: skip
    said = {reason.tekst for reason in weigh(need, option, context()).redenen}
    assert {
        "Omdat u schrijft over leren fietsen",
        "Gaat over verlies en rouw",
        "In uw wijk",
        "Voor mensen zoals u",
        "Zij spreken uw taal",
        "Op een tijd die u past",
        "Toegankelijk voor u",
        "Met mensen die het zelf hebben meegemaakt",
        "Past bij de leeftijd",
        "Gratis",
        "U kunt er zo naartoe",
        "Pas gecontroleerd",
        "U kunt er snel terecht",
    } <= said


def test_nothing_known_promises_nothing():
    said = {reason.factor for reason in weigh(Need(), candidate(), context()).redenen}
    assert not said & {
        "afstand", "doelgroep", "geslacht", "leeftijd", "taal", "kosten", "toegankelijkheid",
        "tijd", "wachttijd", "versheid", "lotgenoten",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("wijk", "buren", "km", "sentence"),
    [
        ("WK019330", frozenset(), 3.0, "In uw wijk"),
        ("WK019331", frozenset({"WK019331"}), 1.0, "In een wijk naast die van u"),
        ("WK019340", frozenset(), 0.5, "Niet ver weg"),
    ],
)
def test_how_near_it_is_in_words(wijk, buren, km, sentence):
    need = Need(wijken=("WK019330",))
    around = context(afstand_km=km, buren=buren)
    reasons = weigh(need, candidate(plek_wijk=wijk), around).redenen
    assert [r.tekst for r in reasons if r.factor == "afstand"] == [sentence]


@pytest.mark.parametrize(
    ("need", "facts", "factor"),
    [
        ({}, {"wachttijd_weken": 6}, "wachttijd"),
        ({}, {"aanmelden": "verwijzing"}, "aanmelden"),
        ({"max_kosten": 5.0}, {}, "kosten"),
        ({"toegankelijk": ("rolstoel",)}, {}, "toegankelijkheid"),
        ({}, {"gecontroleerd": None}, "versheid"),
        ({}, {"gecontroleerd": TODAY - timedelta(days=366)}, "versheid"),
    ],
)
def test_what_to_know_before_going(need, facts, factor):
    known = {"gecontroleerd": TODAY, **facts}
    found = warnings(Need(**need), candidate(**known), TODAY)
    assert [warning.factor for warning in found] == [factor]


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("telefoon", "Bel voordat u gaat"),
        ("email", "Mail voordat u gaat"),
        ("website", "Kijk eerst op de website"),
        ("", "Vraag eerst na of het klopt"),
    ],
)
@pytest.mark.parametrize("checked", [None, TODAY - timedelta(days=400)])
def test_nobody_is_told_to_call_where_there_is_no_number(way, words, checked):
    [warning] = warnings(Need(), candidate(gecontroleerd=checked, bereikbaar=way), TODAY)
    assert str(warning.tekst).endswith(words)


def test_when_all_is_well_there_is_nothing_to_know():
    option = candidate(
        gecontroleerd=TODAY, wachttijd_weken=0, kosten=0.0, toegankelijk=("rolstoel",)
    )
    need = Need(max_kosten=0.0, toegankelijk=("rolstoel",))
    assert warnings(need, option, TODAY) == ()


def first(scores: dict[int, float], today: date, **facts) -> int:
    pairs = [(suggestie(nummer, score), candidate(nummer, aanbod=f"{nummer} x", **facts))
             for nummer, score in scores.items()]  # fmt: skip
    return arrange(pairs, today)[0][0].nummer


DAYS = [TODAY + timedelta(days=day) for day in range(40)]


def test_equals_take_turns_by_day():
    tops = [first({1: 0.5, 2: 0.5, 3: 0.5}, day) for day in DAYS]
    assert set(tops) == {1, 2, 3}
    assert max(tops.count(nummer) for nummer in (1, 2, 3)) < 30


def test_what_hardly_differs_takes_turns_too():
    assert {first({1: 0.5, 2: 0.5001}, day) for day in DAYS} == {1, 2}


def test_what_differs_does_not():
    assert {first({1: 0.5, 2: 0.6}, day) for day in DAYS} == {2}


def test_a_day_is_the_same_for_everyone():
    assert turn(7, TODAY) == turn(7, TODAY)
    assert turn(7, TODAY) != turn(7, TODAY + timedelta(days=1))
    assert turn(7, TODAY) != turn(8, TODAY)


def test_a_double_does_not_fill_the_top():
    """Three of the same and one other that is a little worse: the other comes second."""
    same = [
        (suggestie(nummer, 0.7), candidate(nummer, aanbod=f"Taalcafé {nummer}", themas=("x",)))
        for nummer in (1, 2, 3)
    ]
    other = (suggestie(4, 0.69), candidate(4, aanbod="Wandelgroep", themas=("y",)))
    same = [(s, candidate(s.nummer, aanbod=f"Taalcafé samen {s.nummer}", themas=("x",)))
            for s, _c in same]  # fmt: skip
    order = [option.nummer for option, _c in arrange([*same, other], TODAY)]
    assert order[1] == 4
    assert set(order) == {1, 2, 3, 4}


def test_what_is_almost_the_same():
    one = candidate(1, aanbod="Taalcafé Samen noord", themas=("x",))
    other = candidate(2, aanbod="Taalcafé samen zuid", themas=("x",))
    third = candidate(3, aanbod="Taalcafé samen zuid", themas=("y",))
    assert kin(one) == kin(other) != kin(third)


@given(st.lists(MEASURES, max_size=8))
def test_everything_that_is_weighed_comes_back_once(many):
    candidates = [candidate(number, measures=m) for number, m in enumerate(many)]
    found = best(Need(), candidates, [context()] * len(many), TODAY)
    assert sorted(option.nummer for option, _c in found) == list(range(len(many)))


def test_the_weighing_can_be_published():
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert all(rule.weight > 0 and rule.uitleg.endswith("?") for rule in RULES)
    assert all(0 <= rule.neutral <= 1 and 0 <= rule.said_from <= 1 for rule in RULES)
    assert 0 < THRESHOLD < 1
    assert VERSION
