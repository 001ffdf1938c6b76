"""What the text and the fields of an aanbod show it to be."""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.traits import Fields


@pytest.mark.parametrize(
    ("text", "fields", "shown"),
    [
        ("Viering in de kerk", Fields(soort="welzijn"), {"geloof"}),
        ("Iets moois", Fields(soort="geloof"), {"geloof", "erheen"}),
        ("Iets moois, los van elke kerk", Fields(soort="geloof"), {"erheen"}),
        ("Iets leren", Fields(soort="cursus"), {"cursus", "erheen"}),
        ("Iets leren", Fields(soort="cursus", toegankelijk=("aan-huis",)), {"cursus"}),
        ("Iets moois", Fields(soort="welzijn", toegankelijk=("online",)), {"online"}),
        ("Iets moois", Fields(soort="welzijn", toegankelijk=("online", "rolstoel")), set()),
        ("Iets moois", Fields(soort="welzijn", aanmelden="verwijzing"), {"verwijzing"}),
        ("Iets moois", Fields(soort="welzijn", kosten="90 euro per cursus"), {"betaald"}),
        ("Iets moois", Fields(soort="welzijn", kosten="gratis"), set()),
        ("Iets moois", Fields(soort="welzijn", doelgroepen=("mantelzorgers",)), {"mantelzorg"}),
        ("Iets moois", Fields(soort="welzijn"), set()),
    ],
)
def test_fields_and_text_show_groups(
    text: str, fields: Fields, shown: set[str], lexicon: Lexicon
) -> None:
    assert lexicon.kenmerken.of(text, text, fields) == shown


@pytest.mark.parametrize(
    "text",
    ["Geen muziek", "Muziek is er niet", "Zonder veel muziek", "Er is nooit harde muziek"],
)
def test_what_a_text_denies_it_does_not_show(text: str, lexicon: Lexicon) -> None:
    assert "muziek" not in lexicon.kenmerken.of("Iets", text, Fields())


def test_not_only_is_no_denial(lexicon: Lexicon) -> None:
    assert "muziek" in lexicon.kenmerken.of("Iets", "Niet alleen muziek, ook dans", Fields())
