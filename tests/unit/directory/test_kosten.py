"""A text about costs becomes euro per visit."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.directory.kosten import euro_per_visit, gratis_or_betaald


@pytest.mark.parametrize(
    ("text", "euro"),
    [
        ("gratis", 0.0),
        ("Gratis.", 0.0),
        ("GRATIS", 0.0),
        ("kosteloos", 0.0),
        ("Er zijn geen kosten", 0.0),
        ("vrijwillige bijdrage", 0.0),
        ("€ 0", 0.0),
        ("€ 4 per keer", 4.0),
        ("3 euro", 3.0),
        ("€2,50 p.p.", 2.5),
        ("€ 2.50", 2.5),
        ("EUR 7,50", 7.5),
        ("€ 4,-", 4.0),
        ("5", 5.0),
        ("tussen € 2 en € 5", 2.0),
        ("€ 4 per keer of € 30 per maand", 4.0),
        ("€ 5 per les (10 lessen)", 5.0),
        ("€ 1.250,50 per keer", 1250.5),
        ("€ 45 per jaar", None),
        ("€ 45 p.p. per jaar", None),
        ("€ 80 voor 10 lessen", None),
        ("cursus van 8 lessen: € 45", None),
        ("contributie € 12", None),
        ("jaarlijks 20 euro", None),
        ("niet gratis", None),
        ("niet gratis, € 3 per keer", 3.0),
        ("eerste les gratis, daarna € 6 per les", 6.0),
        ("€ 6 (koffie en thee gratis)", 6.0),
        ("gratis proefles, € 7 per les", 7.0),
        ("op aanvraag", None),
        ("vanaf 12 jaar", None),
        ("", None),
    ],
)
def test_euro_per_visit(text, euro):
    assert euro_per_visit(text) == euro


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("gratis", "gratis"),
        ("€ 4 per keer", "betaald"),
        ("€ 45 per jaar", "betaald"),
        ("op aanvraag", None),
        ("", None),
    ],
)
def test_gratis_or_betaald(text, kind):
    assert gratis_or_betaald(text) == kind


PIECES = st.sampled_from(
    ["€", " ", "4", ",", ".", "50", "euro", "gratis", "per keer", "per jaar", "²", "٣"]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join)))
@example("1.000.000.000")
@example("99999")
def test_any_text_gives_an_amount_or_nothing(text):
    euro = euro_per_visit(text)
    assert euro is None or (euro >= 0 and math.isfinite(euro))
    assert gratis_or_betaald(text) in ("gratis", "betaald", None)


@given(st.decimals(0, 999, places=2))
def test_an_amount_is_read_as_dutch_writes_it(amount):
    assert euro_per_visit(f"€ {str(amount).replace('.', ',')} per keer") == float(amount)
