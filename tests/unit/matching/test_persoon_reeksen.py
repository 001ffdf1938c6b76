"""Whom questions and aanbod are about: series that were each written before the rules were read.

``reeksen/persoon_<n>.txt`` holds questions, ``reeksen/persoon_aanbod_<n>.txt`` aanbod with who may
go there; ``persoon_zin`` tells how their lines are read.
"""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions
from tests.unit.matching.series import rows

VRAGEN = questions(rows("persoon_[0-9]*"))
AANBOD = pairs(rows("persoon_aanbod_*"))


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda vraag: vraag.tekst[:40])
def test_whom_a_question_is_about(vraag: Vraag, lexicon: Lexicon) -> None:
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), AANBOD)
def test_who_may_go_to_an_aanbod(offer: str, text: str, fits: bool, lexicon: Lexicon) -> None:
    assert may_go(offer, text, lexicon) is fits
