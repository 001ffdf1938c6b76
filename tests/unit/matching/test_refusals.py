"""What an aanbod does not do: what its words refuse, and what it does besides."""

import pytest

from app.matching.lexicon import Lexicon


def test_every_need_that_can_be_refused_is_one(lexicon: Lexicon) -> None:
    known = {behoefte.slug for behoefte in lexicon.behoeften}
    assert known.issuperset(slug for slugs in lexicon.kenmerken.weigert.behoeften for slug in slugs)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Koffie en een praatje. Geen tuinwerk.", True),
        ("Wij klussen. Geen tuinen.", True),
        ("Hulp in de tuin. Bij regen geen tuinwerk.", False),
        ("Geen tuinwerk?", False),
        ("Geen tuinwerk nodig.", False),
        ("Geen koffie, tuinwerk of taart.", True),
        ("Geen koffie, wel tuinwerk.", False),
        ("Tuinen, heggen, gazons maaien wij niet.", True),
        ("De tuin doet u zelf, daar helpen we niet bij.", True),
        ("Voor de tuin verwijzen wij u naar de hovenier.", True),
        ("", False),
    ],
)
def test_a_clause_refuses_what_it_names(text: str, refused: bool, lexicon: Lexicon) -> None:
    assert ("tuin-bijhouden" in lexicon.kenmerken.weigert.of(text)) is refused


@pytest.mark.parametrize(
    ("text", "named"),
    [("Wie maait het gras?", True), ("Mijn tuin is te groot", True), ("Wie helpt mij?", False)],
)
def test_a_question_names_what_its_need_is_about(text: str, named: bool, lexicon: Lexicon) -> None:
    assert lexicon.kenmerken.weigert.names("tuin-bijhouden", text) is named
    assert not lexicon.kenmerken.weigert.names("bestaat-niet", text)
