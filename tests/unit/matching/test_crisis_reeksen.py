"""Series of fresh sentences with their soort of crisis, each written before the rules were read.

A line of ``reeksen/crisis_*.txt`` is ``soort|sentence``; without a soort no panel may be shown:
these look alike in words, and none of them asks for a line to call. ``crisis_zinsbouw.txt`` is made
of frames (who does what to whom, in each order of words) filled with people and deeds.
"""

from pathlib import Path

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

SERIES = sorted((Path(__file__).parent / "reeksen").glob("crisis_*.txt"))
ROWS = [row for path in SERIES for row in rows(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("row", ROWS)
def test_the_panel_of_this_soort_is_shown_or_none(row: str, lexicon: Lexicon) -> None:
    kind, sentence = row.split("|", 1)
    assert soort(sentence, lexicon) == kind


def test_the_series_hold_both_kinds() -> None:
    assert len(SERIES) >= 8
    assert (
        sum(row.startswith("|") for row in ROWS)
        > 300
        < sum(not row.startswith("|") for row in ROWS)
    )
