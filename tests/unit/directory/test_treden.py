"""The ladder of steps, and the texts that come before the aanbod of a thema."""

import csv
import re
from pathlib import Path

import pytest

from app.directory.themateksten import FILE, read_texts
from app.directory.treden import step_of

SEEDS = Path(__file__).resolve().parents[3] / "seeds"


@pytest.mark.parametrize(
    ("soort", "aanmelden", "name", "step"),
    [
        ("ontmoeting", "inloop", "Inloophuis", 2),
        ("ontmoeting", "verwijzing", "Inloophuis", 5),
        ("welzijn", "", "Sociaal Wijkteam Noord", 4),
        ("informatie", "", "Loket", 3),
        ("onbekend", "", "Iets", 3),
    ],
)
def test_a_referral_is_the_biggest_step_and_meeting_a_small_one(soort, aanmelden, name, step):
    assert step_of(soort, aanmelden, name) == step


def texts():
    return read_texts(SEEDS / FILE)


def test_every_thema_has_its_text():
    with (SEEDS / "vocabulaire" / "themas.csv").open(encoding="utf-8") as file:
        assert set(texts()) == {row["thema"] for row in csv.DictReader(file)}


def test_the_texts_have_their_parts_and_short_sentences():
    for slug, text in texts().items():
        assert len(text.herkent) == 3, slug
        assert 3 <= len(text.stappen) <= 4, slug
        assert text.uitleg and text.hulp
        for line in text.zinnen:
            for sentence in re.split(r"(?<=[.!?]) ", line):
                assert len(sentence.split()) <= 15, f"{slug}: {sentence}"
                assert not re.search(r"\b(?:je|jij|jouw)\b", sentence), f"{slug}: {sentence}"


def test_no_telephone_number_but_112_stands_in_a_text():
    numbers = {
        n for text in texts().values() for line in text.zinnen for n in re.findall(r"\d{3,}", line)
    }
    assert numbers <= {"112"}


def test_without_a_file_there_is_no_text(tmp_path):
    assert read_texts(tmp_path / FILE) == {}
