"""The points of the rules, found anew: what is fitted and what is policy."""

import numpy as np
import pytest

from app.matching.rules import RULES
from tests.evaluate.questions import Vraag
from tests.evaluate.weging import BENDS, POLICY, Rows, design, fit, ndcg

CODES = [rule.code for rule in RULES]


def test_policy_brings_its_own_weight():
    _columns, given = design(np.ones((2, len(RULES))))
    assert given == pytest.approx([sum(r.weight for r in RULES if r.code in POLICY)] * 2)


def test_a_measure_fills_its_stretches_from_the_first():
    measures = np.zeros((3, len(RULES)))
    measures[:, CODES.index("behoefte")] = [0.0, 0.15, 1.0]
    columns, given = design(measures)
    assert not given.any()
    assert columns.sum(axis=1) == pytest.approx([0, 1.5, len(BENDS["behoefte"]) - 1])


def test_every_bend_is_of_a_rule_that_is_fitted():
    assert set(BENDS) <= set(CODES) - POLICY


def race(right: str, wrong: tuple[str, ...] = ()) -> Rows:
    """Three options: one that meets the need, one that bears the words, one that does neither."""
    measures = np.zeros((3, len(RULES)))
    measures[0, CODES.index("behoefte")] = 1.0
    measures[1, CODES.index("woorden")] = 1.0
    vraag = Vraag(id="V1", stijl="kort", deel="oefenen", tekst="x", goed={right: 3}, fout=wrong)
    return Rows("A", vraag, measures, ("nood", "woord", "niets"))


def points(fitted, code: str) -> float:
    """What a measure of 1 brings by the rule ``code``."""
    measures = np.zeros((1, len(RULES)))
    measures[0, CODES.index(code)] = 1.0
    columns, given = design(measures)
    return float((columns @ fitted[:-1] + given)[0])


def test_what_the_right_options_have_brings_points():
    by_need, by_words = fit([race("nood")] * 20), fit([race("woord")] * 20)
    assert points(by_need, "behoefte") > 1 > points(by_need, "woorden") >= 0
    assert points(by_words, "woorden") > 1 > points(by_words, "behoefte") >= 0
    assert ndcg(race("nood"), by_need) == 1 > ndcg(race("woord"), by_need)


def test_a_wrong_option_counts_for_more_than_one_that_is_just_not_right():
    mixed = [race("nood")] * 10 + [race("woord")] * 10
    warned = [race("nood", ("woord",))] * 10 + [race("woord")] * 10
    lost = points(fit(mixed), "woorden") - points(fit(warned), "woorden")
    assert lost > 0.01
