"""The sex of who writes: told, hinted at, or left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.sexes import own_sex


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Ik werk als kraamverzorgster", "v"),
        ("ik ben moeder van vier", "v"),
        ("Ik wil zwemmen, maar er mag geen man bij zijn", "v"),
        ("ik ben juf en moe", "v"),
        ("Ik als vader word niet gehoord", "m"),
        ("Sinds mei ben ik weduwnaar", "m"),
        ("ik zoek andere kerels om mee te klussen", "m"),
        ("Mijn vrouw is ziek", "m"),
        ("Mijn vrouw en ik willen een kind met een goede vriend", ""),
        ("Mijn vrouw en ik zijn twee moeders", "v"),
        ("Mijn partner en ik maken ruzie", ""),
        ("Er was een vrouw bij de balie", ""),
        ("Mijn carrière is voorbij", ""),
        ("My husband works nights and I know nobody here", "v"),
        ("I am a 63 year old man and I live alone", "m"),
        ("Byłam pielęgniarką w Polsce i nie mam pracy", "v"),
        ("Straciłem pracę i nie mam gdzie mieszkać", "m"),
        ("Mam problem z alkoholem i nie wiem co robić", ""),
        ("Kocam ile kavga var, ben ne yapayım", "v"),
        ("Ben elli yaşında bir adamım", "m"),
        ("أنا أم لثلاثة أطفال", "v"),
        ("زوجتي مريضة", "m"),
        ("Я була вчителькою в Україні", "v"),
        ("Я працював водієм, і моя дружина теж шукає роботу", "m"),
        ("Моя донька плакала цілий день", ""),
        ("My husband hits me and I am afraid to talk about it with men", "v"),
        ("Diğer kadınlarla çay içip sohbet etmek isterim, evde hep yalnızım", "v"),
        ("Koffie met een clubje vrouwen, dat lijkt me heerlijk", "v"),
    ],
)
def test_the_sex_of_who_writes(text, sex):
    assert own_sex(text) == sex


@given(text=st.text(max_size=200))
def test_any_text_has_a_sex_or_none(text):
    assert own_sex(text) in ("", "v", "m")
