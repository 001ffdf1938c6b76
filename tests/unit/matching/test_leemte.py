"""Whether the city misses what was asked for: by what fits, and by what just misses."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.leemte import ALLEEN_WOORDEN, MET_BETEKENIS, Tekens, is_gap, signs
from app.matching.limits import LIMITS
from app.matching.outcome import Judged, NearMiss
from tests.unit.matching.examples import candidate, suggestie

BY_CODE = {limit.code: limit for limit in LIMITS}
CHANCES = (0.1, 0.7, 0.2)
TEKENS = Tekens(past=-1.0, gemist=-1.0, betekenis=0.2, leeftijd=False, behoefte=0.7, tweede=0.2)
BOTH = [(MET_BETEKENIS, True), (ALLEEN_WOORDEN, False)]
NOUGHT_TO_ONE = st.floats(0, 1)


def miss(code: str, score: float = 0.5, nummer: int = 9, betekenis: float | None = 0.3) -> NearMiss:
    found = candidate(nummer, measures={"betekenis": betekenis})
    return NearMiss(BY_CODE[code], found, suggestie(nummer, score))


@pytest.mark.parametrize("with_meaning", [True, False])
class TestIsGap:
    def test_nothing_that_fits(self, with_meaning):
        assert is_gap(Judged(), CHANCES, with_meaning)
        assert is_gap(Judged(near=[miss("uitsluiten")]), CHANCES, with_meaning)
        assert is_gap(Judged(lesser=[suggestie(1, 0.05)]), CHANCES, with_meaning)

    def test_something_good_that_fits(self, with_meaning):
        good = [suggestie(1, 0.95)]
        assert not is_gap(Judged(fitting=good), CHANCES, with_meaning)
        assert not is_gap(Judged(fitting=good, near=[miss("wijk", 0.3)]), CHANCES, with_meaning)

    def test_something_far_better_that_just_misses(self, with_meaning):
        poor = [suggestie(1, 0.11)]
        assert is_gap(Judged(fitting=poor, near=[miss("wijk", 0.95)]), CHANCES, with_meaning)
        alike = [miss("wijk", 0.5, betekenis=0.1)]
        fair = [suggestie(1, 0.5)]
        assert not is_gap(Judged(fitting=fair, near=alike), CHANCES, with_meaning)

    def test_what_somebody_does_not_want_is_no_gap(self, with_meaning):
        judged = Judged(fitting=[suggestie(1, 0.11)], near=[miss("uitsluiten", 0.95)])
        assert not is_gap(judged, CHANCES, with_meaning)


class TestSigns:
    def test_compares_the_best_of_both(self):
        judged = Judged(
            fitting=[suggestie(1, 0.4), suggestie(2, 0.2)],
            near=[miss("kosten", 0.5, 3), miss("wijk", 0.8, 4), miss("uitsluiten", 0.9, 5)],
        )
        found = signs(judged, CHANCES)
        assert (found.past, found.gemist) == pytest.approx((-0.4055, 1.3863), abs=1e-3)
        assert (found.betekenis, found.leeftijd) == (0.3, False)
        assert (found.behoefte, found.tweede) == (0.7, 0.2)

    def test_what_says_too_little_counts_as_fitting(self):
        some = signs(Judged(lesser=[suggestie(1, 0.08)], near=[miss("wijk", 0.5)]), CHANCES)
        none = signs(Judged(near=[miss("wijk", 0.5)]), CHANCES)
        assert some.past > none.past

    def test_an_age_is_told_apart(self):
        assert signs(Judged(near=[miss("leeftijd")]), CHANCES).leeftijd

    def test_without_anything_at_all(self):
        found = signs(Judged(), ())
        assert found.past == found.gemist < -3
        assert (found.betekenis, found.leeftijd) == (None, False)
        assert (found.behoefte, found.tweede) == (0.0, 0.0)

    def test_meaning_stays_within_its_bounds(self):
        assert signs(Judged(near=[miss("wijk", betekenis=-0.4)]), CHANCES).betekenis == 0.0
        assert signs(Judged(near=[miss("wijk", betekenis=None)]), CHANCES).betekenis is None


@pytest.mark.parametrize(("weights", "_with_meaning"), BOTH)
class TestWeights:
    def test_a_better_miss_makes_a_gap_surer(self, weights, _with_meaning):
        assert weights.chance(replace(TEKENS, gemist=1.0)) > weights.chance(TEKENS)

    def test_what_fits_better_makes_a_gap_less_sure(self, weights, _with_meaning):
        assert weights.chance(replace(TEKENS, past=1.0)) < weights.chance(TEKENS)

    def test_an_age_that_is_missed_says_less(self, weights, _with_meaning):
        assert weights.chance(replace(TEKENS, leeftijd=True)) < weights.chance(TEKENS)


@given(
    st.lists(NOUGHT_TO_ONE, max_size=3),
    st.lists(st.tuples(st.sampled_from(list(BY_CODE)), NOUGHT_TO_ONE), max_size=3),
    st.lists(NOUGHT_TO_ONE, max_size=3),
)
def test_any_scores_give_a_chance(fits, misses, chances):
    judged = Judged(
        fitting=[suggestie(n, score) for n, score in enumerate(fits, 1)],
        near=[miss(code, score, n) for n, (code, score) in enumerate(misses, 10)],
    )
    assert 0 <= MET_BETEKENIS.chance(signs(judged, chances)) <= 1
