"""Whom somebody lost, and for whose loss an aanbod is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.loss import lost_in, lost_of


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Vijf weken geleden is mijn zus begraven.", ("broer-zus",)),
        ("me broer is overlede en ik kan er met niemand over praten", ("broer-zus",)),
        ("Mijn man is in het voorjaar verongelukt.", ("partner",)),
        ("Sinds de dood van mijn moeder slaap ik slecht", ("ouder",)),
        ("Mijn tante is vermoord", ("verder",)),
        ("Mijn zoon heeft een eind aan zijn leven gemaakt", ("zelfdoding",)),
        ("Mijn broer pleegde zelfmoord, is net begraven", ("broer-zus", "zelfdoding")),
        ("My wife died last winter", ("partner",)),
        ("Hij verveelt zich dood op school, zegt zijn vader", ()),
        ("Ik zoek een wandelclub", ()),
        ("Mijn man is verongelukt. De kinderen zijn 3 en 5.", ("partner",)),
        ("Mw 61, echtg. 2 jr gel. overl.", ("partner",)),
        ("Ik ben 41 en plotseling weduwnaar", ("partner",)),
        ("Mijn vrouw deed alle bankzaken en nu is ze er niet meer", ("partner",)),
        ("We hebben Noor begraven, ze was zes weken", ("kind",)),
        ("Twee jaar geleden stapte mijn vader uit het leven", ("zelfdoding",)),
        ("Mijn man is weg. Ik heb verloren met kaarten.", ()),
        ("Eerst is mijn vader overleden en toen mijn man gestorven", ()),
    ],
)
def test_whom_the_writer_lost(text, lost):
    assert lost_in(text) == lost


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Rouwgroep partnerverlies. Verlies van man of vrouw.", "partner"),
        ("Jonge weduwen en weduwnaars. Samen eten.", "partner"),
        ("Voor ouders van een overleden kind", "kind"),
        ("Lotgenoten na zelfdoding van een naaste", "zelfdoding"),
        ("Rouwcafé. Voor iedereen die iemand mist.", ""),
        ("Voor wie een partner verloor of een kind verloren heeft: verlies van een kind", ""),
    ],
)
def test_for_whose_loss_an_aanbod_is(text, lost):
    assert lost_of(text) == lost


@given(text=st.text(max_size=300))
def test_any_text_is_read(text):
    assert len(lost_in(text)) <= 2
    assert isinstance(lost_of(text), str)
