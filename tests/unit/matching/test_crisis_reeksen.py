"""Sentences with their soort of crisis, most written before the rules were read.

A line of ``reeksen/crisis_*.txt`` is ``soort|sentence``, or ``lijn|sentence`` where any panel will
do; without a soort no panel may be shown: these look alike in words, and none of them asks for a
line to call (grief, figures of speech, the past, study and work). ``crisis_zinsbouw.txt`` is made
of frames (who does what to whom, in each order of words) filled with people and deeds.
"""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import soort
from tests.unit.matching.series import pairs

ROWS = pairs("crisis_*")


@pytest.mark.parametrize(("kind", "sentence"), ROWS)
def test_the_panel_of_this_soort_is_shown_or_none(
    kind: str, sentence: str, lexicon: Lexicon
) -> None:
    found = soort(sentence, lexicon)
    assert found if kind == "lijn" else found == kind


def test_the_series_hold_each_kind() -> None:
    kinds = [kind for kind, _sentence in ROWS]
    for kind in ("", "suicide", "geweld", "kindermishandeling", "acuut", "lijn"):
        assert kinds.count(kind) > 250
