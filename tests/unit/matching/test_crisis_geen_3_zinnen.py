"""Fresh sentences that look like a crisis and are none."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
Ik wil mijn baas vermoorden haha nee serieus ik wil een andere baan
de nieuwe buurman is zo aardig, hij slaat altijd een praatje
een gezellige avond met spelletjes en geen gezeur
wie kan mijn schutting slopen
Het gaat niet om drugs: mijn broer vergokt zijn loon en ik lig er wakker van
Ik ben 70, mijn man is dood en mijn zoon zegt dat ik te veel drink
Mijn zoon wil zo graag op judo, hij staat elke zaterdag voor het raam van die zaal
Ik woon op de Bachlaan 112 en wil graag elke ochtend even gebeld worden
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
