"""The points of the rules, found anew: what is fitted and what is policy."""

import numpy as np
import pytest

from app.matching.rules import RULES
from tests.evaluate.weging import BENDS, POLICY, design

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
