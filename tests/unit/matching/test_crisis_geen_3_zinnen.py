"""Fresh sentences that look like a crisis and are none."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
Ik wil mijn baas vermoorden haha nee serieus ik wil een andere baan
de nieuwe buurman is zo aardig, hij slaat altijd een praatje
een gezellige avond met spelletjes en geen gezeur
wie kan mijn schutting slopen
Ik zoek een zwemclub voor mijn zoon met epilepsie
I am afraid of dogs
Szukam pracy, mąż jest chory
Oğlum okulda yalnız
Мені потрібна допомога з документами
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_no_panel_is_shown(sentence: str, lexicon: Lexicon) -> None:
    """Grief, figures of speech, what is over, children among themselves, study and chores."""
    assert soort(sentence, lexicon) == ""
