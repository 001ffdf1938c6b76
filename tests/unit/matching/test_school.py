"""School years as ages, and the numbers in them."""

import pytest

from app.matching.numerals import count_of
from app.matching.school import school_ages


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("groep 3", (6, 7)),
        ("groep acht", (11, 12)),
        ("groep 5 tot en met 8", (8, 12)),
        ("3 havo", (14, 15)),
        ("havo 3", (14, 15)),
        ("de derde van het vwo", (14, 15)),
        ("vierde klas", (15, 16)),
        ("zit in klas 2", (13, 14)),
        ("in de brugklas", (12, 13)),
        ("klaar voor de brugklas", (11, 13)),
        ("examenklas", (15, 19)),
        ("een groep van 8", None),
        ("groep 8 personen", None),
        ("iedere week naar school", None),
    ],
)
def test_how_old_who_is_in_a_school_year_is(text: str, ages: tuple[int, int] | None) -> None:
    assert school_ages(text) == ages


@pytest.mark.parametrize(
    ("word", "count"), [("een", 1), ("zesde", 6), ("negen", 9), ("3", 3), ("4e", 4), ("1ste", 1)]
)
def test_a_number_in_words_or_figures(word: str, count: int) -> None:
    assert count_of(word) == count


def test_what_is_no_small_number() -> None:
    with pytest.raises(KeyError):
        count_of("tien")
