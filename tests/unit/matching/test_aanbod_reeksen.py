"""What texts of aanbod show to be, what they say not to do, and what only looks like it.

Written before the rules were read, and kept. A line of ``reeksen/kenmerken.txt`` is
``kenmerk|text``, and so it is in ``kenmerken_niet.txt``, where most texts deny one; a line of
``weigert.txt`` is ``behoefte|text``. A dash first: the text does not.
"""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.traits import Fields
from tests.unit.matching.series import pairs


@pytest.mark.parametrize(("slug", "text"), pairs("kenmerken*"))
def test_what_an_aanbod_shows_to_be(slug: str, text: str, lexicon: Lexicon) -> None:
    name = text.split(".")[0]
    shown = lexicon.kenmerken.of(name, text, Fields(soort="ontmoeting"))
    assert (slug.lstrip("-") in shown) is not slug.startswith("-")


@pytest.mark.parametrize(("slug", "text"), pairs("weigert"))
def test_what_a_text_refuses(slug: str, text: str, lexicon: Lexicon) -> None:
    refused = lexicon.kenmerken.weigert.of(text)
    assert (slug.lstrip("-") in refused) is not slug.startswith("-")


@pytest.mark.parametrize("table", ["kenmerken", "weigert"])
def test_the_tables_hold_both_kinds(table: str) -> None:
    not_so = sum(slug.startswith("-") for slug, _text in pairs(table))
    assert 30 < not_so < len(pairs(table)) - 30
