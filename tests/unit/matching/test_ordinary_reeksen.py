"""Series of questions with the card they call for, which words alone must see.

A line of ``seeds/gewoon_vragen/herkend_*.txt`` is ``gewoon|question`` (ordinary life),
``loket|question`` (another desk) or ``|question``: a look-alike in words that is a need of the
sociale basis.
"""

from pathlib import Path

import pytest

from app.matching import ordinary
from app.matching.lexicon import Lexicon
from app.matching.reading import read

SERIES = sorted((Path(__file__).parents[3] / "seeds/gewoon_vragen").glob("herkend_*.txt"))
ROWS = [row for path in SERIES for row in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS)
def test_the_question_gets_its_card_or_none(row: str, lexicon: Lexicon) -> None:
    kind, question = row.split("|", 1)
    reading = read(question, lexicon)
    gewoon = ordinary.gewoon_leven(
        reading.words, reading.stems, lexicon.gewoon, lexicon.geen_gewoon
    )
    loket = ordinary.ander_loket(reading.words, reading.stems, lexicon.loketten)
    assert (bool(gewoon) if kind == "gewoon" else bool(loket)) == bool(kind)
    assert kind or not gewoon


def test_the_series_hold_each_kind() -> None:
    assert SERIES
    for kind in ("gewoon|", "loket|", "|"):
        assert sum(row.startswith(kind) for row in ROWS) >= 40
