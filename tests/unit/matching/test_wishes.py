"""Limits and wishes that a text says, and phrases that only look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.reading import read
from app.matching.wishes import Wishes, read_wishes


@pytest.fixture(scope="module")
def wishes(lexicon):
    """Reads the wishes in a text."""
    return lambda text: read_wishes(read(text, lexicon), lexicon)


@pytest.mark.parametrize(
    ("text", "euro"),
    [
        ("het mag niks kosten", 0.0),
        ("iets gratis", 0.0),
        ("hooguit 5 euro", 5.0),
        ("het mag hooguit 10 euro kosten", 10.0),
        ("hooguit 5 euro, liefst gratis", 0.0),
        ("ik heb 400 euro schuld", None),
        ("ik heb geldzorgen", None),
        ("hoeft niet gratis", None),
        ("ik heb geen geld voor de huur", None),
        ("", None),
    ],
)
def test_costs(wishes, text, euro):
    assert wishes(text).max_kosten == euro


@pytest.mark.parametrize(
    ("text", "field", "values"),
    [
        ("ik zit in een rolstoel", "toegankelijk", ("rolstoel",)),
        ("alleen 's avonds", "dagdelen", ("avond",)),
        ("alleen in het weekend", "dagdelen", ("weekend",)),
        ("overdag", "dagdelen", ("ochtend", "middag")),
        ("graag in het Arabisch", "talen", ("ar",)),
        ("ik zoek lotgenoten", "wensen", ("lotgenoten",)),
        ("alleen met vrouwen", "wensen", ("vrouwen",)),
        ("ik wil wandelen", "dagdelen", ()),
        ("vanavond is het donker", "talen", ()),
    ],
)
def test_other_limits(wishes, text, field, values):
    assert getattr(wishes(text), field) == values


def test_a_text_without_limits_has_none(wishes):
    assert wishes("mijn buurman maakt ruzie") == Wishes()


def test_several_limits_at_once(wishes):
    found = wishes("gratis activiteit, alleen 's avonds, met de rolstoel")
    assert (found.max_kosten, found.dagdelen, found.toegankelijk) == (
        0.0,
        ("avond",),
        ("rolstoel",),
    )


@given(amount=st.integers(min_value=0, max_value=999))
def test_an_amount_is_read_as_it_is(wishes, amount):
    found = wishes(f"hooguit {amount} euro")
    assert found.max_kosten == float(amount)


@given(text=st.text(max_size=200))
def test_any_text_gives_sensible_limits(wishes, text):
    found = wishes(text)
    assert found.max_kosten is None or found.max_kosten >= 0
    assert set(found.dagdelen) <= {"ochtend", "middag", "avond", "weekend"}
