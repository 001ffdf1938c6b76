"""Personal data in every writing and place, and ordinary words that look like it. All invented.

A line of ``reeksen/redact_weg.txt`` is a text with, behind every bar, something that may not be
left of it; one of ``redact_blijft.txt`` stays as it is. In ``redact_vers.txt`` what stands between
double brackets must go, and every other word must stay.
"""

import re
from collections import Counter

import pytest

from app.matching.lexicon import Lexicon
from app.matching.redact import redact
from tests.unit.matching.series import rows

_SECRET = re.compile(r"\[\[(.+?)\]\]")
_WORD = re.compile(r"\w+")
# Parts of a name or an address that are ordinary words elsewhere.
_SMALL = frozenset(("de", "het", "van", "der", "el", "a", "ter"))


@pytest.mark.parametrize("row", rows("redact_weg"))
def test_personal_data_is_gone(row: str, lexicon: Lexicon) -> None:
    """What says who it is may not come back in an answer."""
    text, *secrets = (part.strip() for part in row.split("|"))
    cleaned = redact(text, lexicon.namen)
    assert secrets
    assert [secret for secret in secrets if secret in cleaned] == []


@pytest.mark.parametrize("text", rows("redact_blijft"))
def test_ordinary_words_stay(text: str, lexicon: Lexicon) -> None:
    """A question that loses its words cannot be read again."""
    assert redact(text, lexicon.namen) == text


@pytest.mark.parametrize("row", rows("redact_vers"))
def test_personal_data_goes_and_words_stay(row: str, lexicon: Lexicon) -> None:
    given = redact(_SECRET.sub(r"\1", row), lexicon.namen)
    left = set(_WORD.findall(given))
    secret = {word for held in _SECRET.findall(row) for word in _WORD.findall(held)} - _SMALL
    kept = Counter(_WORD.findall(_SECRET.sub(" ", row)))
    assert not {word for word in secret & left if word not in kept}
    assert not kept - Counter(_WORD.findall(given))
