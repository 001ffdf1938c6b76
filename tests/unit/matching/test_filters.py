"""Narrowing an answer: what passes, and which filters help choose."""

import pytest

from app.matching.filters import in_order, marks, offered, passes
from tests.unit.matching.examples import aanbieding

BERKUM = "WK019340"


@pytest.mark.parametrize(
    ("facts", "mark"),
    [
        ({"kosten": 0.0}, "gratis"),
        ({"plek_wijk": BERKUM}, "wijk"),
        ({"wijken": (BERKUM, "WK019330")}, "wijk"),
        ({"aanmelden": "inloop"}, "inloop"),
        ({"bereik": "online"}, "online"),
        ({"toegankelijk": ("online",)}, "online"),
        ({"toegankelijk": ("rolstoel",)}, "rolstoel"),
        ({"dagdelen": ("avond",)}, "avond"),
        ({"talen": ("nl", "ar")}, "taal-ar"),
    ],
)
def test_what_is_known_is_a_mark(facts, mark):
    assert marks(aanbieding(**facts), (BERKUM,)) == {mark}


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"kosten": 2.5},
        {"plek_wijk": "WK019330"},
        {"aanmelden": "aanmelden"},
        {"talen": ("nl",)},
    ],
)
def test_what_is_unknown_or_otherwise_is_none(facts):
    assert marks(aanbieding(**facts), (BERKUM,)) == frozenset()


def test_without_a_wijk_nothing_is_in_it():
    assert marks(aanbieding(plek_wijk=""), ("",)) == frozenset()
    assert marks(aanbieding(plek_wijk=BERKUM), ()) == frozenset()


def test_of_parts_of_the_day_one_is_enough_and_of_others_all_count():
    own = frozenset(("avond", "gratis"))
    assert passes(own, ("avond", "weekend"))
    assert passes(own, ("gratis", "weekend", "avond"))
    assert not passes(own, ("gratis", "inloop"))
    assert not passes(own, ("weekend",))
    assert passes(own, ())


def test_only_filters_that_help_choose_are_offered():
    own = {
        1: frozenset(("gratis", "avond", "taal-ar")),
        2: frozenset(("gratis", "avond")),
        3: frozenset(("gratis",)),
    }
    assert offered(own, ()) == {"avond": 2, "taal-ar": 1}
    assert offered(own, ("avond",)) == {"taal-ar": 1}
    assert offered({}, ()) == {}


def test_another_part_of_the_day_brings_more_back():
    own = {1: frozenset(("avond",)), 2: frozenset(("weekend",)), 3: frozenset()}
    assert offered(own, ("avond",)) == {"weekend": 2}


def test_the_order_is_fixed_and_unknown_codes_are_left_out():
    assert in_order(["taal-tr", "weekend", "x", "gratis", "taal-ar"]) == [
        "gratis",
        "weekend",
        "taal-ar",
        "taal-tr",
    ]
