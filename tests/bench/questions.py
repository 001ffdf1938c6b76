"""What is asked: hulpvragen as people write them, and what they type into a search box."""

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests import catalogus

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
NUMBER = 200


@dataclass(frozen=True, slots=True)
class Search:
    """A text for the search box, with one filter or none."""

    text: str
    filters: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Question:
    """A hulpvraag with the wijk that was chosen, or an empty text."""

    text: str
    wijk: str


def hulpvragen() -> list[Question]:
    """The first example hulpvragen, in their own words (about twenty words each)."""
    rows = tomllib.loads((SEEDS / "hulpvragen.toml").read_text(encoding="utf-8"))["hulpvraag"]
    return [Question(row["tekst"], row.get("wijk", "")) for row in rows[:NUMBER]]


def searches() -> list[Search]:
    """One to three words each: plural, parts of compounds, typing errors, filters, and none."""
    chance = random.Random(3)
    words = [
        word.lower()
        for _soorten, activities, sentences in catalogus.THEMAS.values()
        for text in (*activities, *sentences)
        for word in text.split()
        if len(word) > 4
    ]
    found = []
    for at in range(NUMBER):
        text = " ".join(chance.sample(words, chance.choice((1, 1, 2, 3))))
        if at % 10 == 0:
            text = text[:2] + text[3:]  # a letter too few
        if at % 25 == 0:
            text = ""  # only looking around
        filters: dict[str, tuple[str, ...]] = (
            {} if at % 3 else {"thema": (chance.choice(sorted(catalogus.THEMAS)),)}
        )
        if at % 6 == 0:
            filters["wijk"] = (chance.choice(catalogus.WIJKEN),)
        found.append(Search(text, filters))
    return found
