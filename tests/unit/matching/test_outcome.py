"""Why nothing fits: the limit that stands in the way, and what is nearest."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.answer import GapReden, LetOp
from app.matching.limits import LIMITS
from app.matching.outcome import MOST_NEAREST, Judged, NearMiss, explain_gap, nearest
from app.matching.types import Need, ThemaKans
from tests.unit.matching.examples import candidate, suggestie

BY_CODE = {limit.code: limit for limit in LIMITS}
TITELS = {"rouw": "Verlies en rouw", "geld": "Geld en schulden"}
NEED = Need(themas=(ThemaKans("rouw", 0.9), ThemaKans("geld", 0.2)))
REASONS = [(limit.code, limit.reden) for limit in LIMITS if limit.reden]


def miss(code: str, score: float = 0.5, nummer: int = 1, **facts) -> NearMiss:
    return NearMiss(BY_CODE[code], candidate(nummer, **facts), suggestie(nummer, score))


def gap(*misses: NearMiss, need: Need = NEED, wijk: str | None = "WK019330"):
    return explain_gap(need, Judged(near=misses), wijk, "Holtenbroek" if wijk else "", TITELS)


def test_nothing_anywhere():
    found = gap()
    assert found.reden is GapReden.GEEN_AANBOD
    assert (found.wijk, found.opgelost_zonder, found.dichtstbij) == ("WK019330", (), ())
    assert found.toelichting == (
        "We kennen nog geen aanbod over verlies en rouw dat past bij deze vraag in Holtenbroek."
    )


@pytest.mark.parametrize(("code", "reden"), REASONS)
def test_one_limit_relaxed_would_have_helped(code, reden):
    found = gap(miss(code, dagdelen=("avond",), kosten=5.0, wachttijd_weken=30))
    assert found.reden is reden
    assert found.opgelost_zonder == (code,)
    assert found.toelichting.startswith("Er is wel aanbod over verlies en rouw, maar niet passend")
    assert "in Holtenbroek" in found.toelichting
    assert found.toelichting.endswith(".")
    (near,) = found.dichtstbij
    assert near.let_op[0].factor == code
    assert near.let_op[0].tekst.endswith(".")


def test_the_best_near_miss_tells_the_reason():
    found = gap(miss("kosten", 0.9, 1, kosten=9.0), miss("wijk", 0.3, 2))
    assert found.reden is GapReden.KOSTEN
    assert found.opgelost_zonder == ("kosten", "wijk")


def test_of_two_as_good_the_first_limit_tells_the_reason():
    found = gap(miss("kosten", 0.5, 1, kosten=9.0), miss("wijk", 0.499, 2))
    assert found.reden is GapReden.NIET_IN_WIJK
    assert set(found.opgelost_zonder) == {"kosten", "wijk"}


def test_what_is_not_wanted_is_no_reason():
    found = gap(miss("uitsluiten"))
    assert found.reden is GapReden.GEEN_AANBOD
    assert found.opgelost_zonder == ()
    found = gap(miss("uitsluiten", 0.9, 1), miss("wijk", 0.3, 2))
    assert (found.reden, found.opgelost_zonder) == (GapReden.NIET_IN_WIJK, ("wijk",))
    assert [option.nummer for option in found.dichtstbij] == [2]


def test_only_sure_themas_are_told_or_else_the_surest():
    assert gap().themas == ("rouw",)
    assert gap(need=Need(themas=(ThemaKans("geld", 0.2), ThemaKans("rouw", 0.15)))).themas == (
        "geld",
    )
    many = Need(themas=tuple(ThemaKans(f"t{n}", 0.9) for n in range(6)))
    assert gap(need=many).themas == ("t0", "t1", "t2")


def test_without_a_thema_or_a_wijk_the_sentence_still_stands():
    found = gap(need=Need(), wijk=None)
    assert (found.themas, found.wijk) == ((), None)
    assert found.toelichting == "We kennen nog geen aanbod hierover dat past bij deze vraag."


def test_the_nearest_are_few_and_keep_what_else_to_know():
    other = LetOp("versheid", "Nog niet gecontroleerd. Bel voordat u gaat")
    plain = miss("kosten", 0.9, 1, kosten=2.5)
    first = replace(plain, suggestie=replace(plain.suggestie, let_op=(other,)))
    found = nearest([first, *(miss("wijk", 0.5, n) for n in range(2, 9))])
    assert [option.nummer for option in found] == list(range(1, MOST_NEAREST + 1))
    assert found[0].let_op == (LetOp("kosten", "Dit kost € 2,50 per keer."), other)


@given(st.lists(st.tuples(st.sampled_from(list(BY_CODE)), st.floats(0.01, 1)), max_size=8))
def test_any_near_misses_give_a_reason_that_is_among_them(pairs):
    ordered = sorted(pairs, key=lambda pair: -pair[1])
    misses = [miss(code, score, n) for n, (code, score) in enumerate(ordered)]
    found = gap(*misses)
    assert set(found.opgelost_zonder) == {code for code, _s in pairs} - {"doet-niet", "uitsluiten"}
    if found.opgelost_zonder:
        assert found.reden in {BY_CODE[code].reden for code in found.opgelost_zonder}
    else:
        assert found.reden is GapReden.GEEN_AANBOD
    assert len(found.dichtstbij) <= MOST_NEAREST
    scores = [option.score for option in found.dichtstbij]
    assert scores == sorted(scores, reverse=True)
