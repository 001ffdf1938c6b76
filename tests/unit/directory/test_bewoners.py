"""What residents made themselves, by the words it is described in."""

import pytest

from app.directory.bewoners import by_residents


@pytest.mark.parametrize(
    "text",
    [
        "Bewonersvereniging Binnenstad",
        "Speeltuin van bewoners in Wipstrik-Noord",
        "Plaatselijk Belang Wijthmen",
        "Travers doet dit samen met buurtbewoners.",
        "Een burgerinitiatief in de Aa-landen",
    ],
)
def test_of_residents(text):
    assert by_residents(text)


@pytest.mark.parametrize(
    "text",
    ["Activiteiten voor bewoners", "Wijkcentrum Holtenbroek", "Buurthuis", "Sociaal Wijkteam", ""],
)
def test_not_of_residents(text):
    assert not by_residents(text)
