"""Whole questions and aanbod to learn from: read, checked, and fit to learn from."""

from pathlib import Path

import pytest

from app.matching import lexicon_files
from seeds.lees_verhalen import GEEN, Verhaal, read
from tests.evaluate import questions
from tests.evaluate.systems import SETS

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture(scope="module")
def stories():
    behoeften = lexicon_files.load(SEEDS).behoeften
    return read(SEEDS / "verhalen", [behoefte.slug for behoefte in behoeften])


def put(folder, name, *lines):
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_reads_questions_and_aanbod_with_their_behoeften(tmp_path):
    put(tmp_path, "vragen-geld.tsv", "behoeften\ttekst", "schuld,post\tDe la is vol.")
    put(tmp_path, "aanbod-geld.tsv", "behoeften\tnaam\tomschrijving", "post\tDe La\tWij openen.")
    found = read(tmp_path, ["schuld", "post"])
    assert found.vragen == (Verhaal("De la is vol.", ("schuld", "post")),)
    assert found.aanbod == (Verhaal("De La. Wij openen.", ("post",)),)


def test_an_empty_folder_holds_none(tmp_path):
    assert read(tmp_path, ["schuld"]) == GEEN


@pytest.mark.parametrize("line", ["onbekend\tTekst", "schuld", "schuld\t", "schuld\ta\tb", ""])
def test_a_bad_line_is_told_by_file_and_number(tmp_path, line):
    put(tmp_path, "vragen-geld.tsv", "behoeften\ttekst", line)
    with pytest.raises(ValueError, match=r"vragen-geld\.tsv, regel 2"):
        read(tmp_path, ["schuld"])


def test_the_print_changes_with_a_text_and_with_a_behoefte(tmp_path):
    prints = set()
    for line in ("schuld\tTekst", "schuld\tAndere tekst", "post\tTekst"):
        put(tmp_path, "vragen-geld.tsv", "behoeften\ttekst", line)
        prints.add(read(tmp_path, ["schuld", "post"]).vingerafdruk)
    assert len(prints) == 3


def test_nothing_is_learned_that_we_measure_with(stories):
    asked = {vraag.tekst for proefset in SETS for vraag in questions.load(proefset.vragen)}
    told = {story.tekst for story in stories.vragen}
    assert told
    # A search of two or three words may be the same by chance.
    assert not {text for text in asked & told if len(text.split()) > 3}


def test_every_story_is_told_once(stories):
    for kind in (stories.vragen, stories.aanbod):
        texts = [story.tekst for story in kind]
        assert len(set(texts)) == len(texts)
