"""Which example phrases a text is most like."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.likeness import build, chances
from app.taxonomy.thesaurus import Phrase

OWNERS = [
    ["ik wil leren fietsen", "fietsles voor volwassenen"],
    ["mijn man is overleden", "ik mis mijn vrouw"],
    ["hulp met formulieren", Phrase("help with forms", "en")],
]


@pytest.fixture(scope="module")
def likeness():
    return build(OWNERS)


def test_a_phrase_itself_is_nearest_to_its_owner(likeness):
    for owner, phrases in enumerate(OWNERS):
        for phrase in phrases:
            near = likeness.nearness(phrase, getattr(phrase, "taal", ""))
            assert int(near.argmax()) == owner


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("kan ik hier leren fietsen?", 0),
        ("fietslessen", 0),
        ("mijn man is vorige week overleden", 1),
        ("wie helpt mij met een formulier", 2),
    ],
)
def test_other_words_for_the_same(likeness, text, owner):
    assert int(likeness.nearness(text).argmax()) == owner


@pytest.mark.parametrize("text", ["", "qqq www", "12345", "我很孤单"])
def test_what_has_nothing_in_common_is_near_to_nothing(likeness, text):
    assert likeness.nearness(text).tolist() == [0.0, 0.0, 0.0]


@given(text=st.text(max_size=80) | st.sampled_from([p for own in OWNERS for p in own]))
def test_nearness_lies_between_nought_and_one(likeness, text):
    near = likeness.nearness(text)
    assert near.shape == (3,)
    assert (near >= 0).all() and (near <= 1 + 1e-6).all()


@given(
    st.lists(st.floats(min_value=0, max_value=1), min_size=1, max_size=20),
    st.floats(min_value=0, max_value=100),
)
def test_chances_add_up_and_keep_the_order(near, sharpness):
    values = np.array(near)
    found = chances(values, sharpness)
    assert found.sum() == pytest.approx(1)
    assert (found >= 0).all()
    order = np.argsort(values, kind="stable")
    assert (np.diff(found[order]) >= -1e-12).all()


def test_sharper_trusts_the_top_more():
    near = np.array([0.2, 0.5])
    assert chances(near, 40).max() > chances(near, 4).max() > 0.5
