"""The needs of words: what the stored file says, in which order, and what it was never taught."""

from pathlib import Path

import numpy as np
import pytest

from app.matching import lexicon_files
from app.matching.lexicon import Behoefte
from app.matching.need_model import load_need_model
from app.matching.thema_model import bag
from seeds.leer_woorden import make_woorden
from seeds.lees_verhalen import Verhaal, Verhalen
from seeds.maak_model import write_model

SEEDS = Path(__file__).parents[3] / "seeds"


def make_behoefte(slug, vragen, aanbieder):
    return Behoefte(slug, slug, slug, ("geld",), (), 1, (), tuple(vragen), tuple(aanbieder))


SMALL = (
    make_behoefte("schuld", ["ik heb schulden", "een deurwaarder aan de deur"], ["schuldhulp"]),
    make_behoefte("les", ["ik wil de taal leren", "nederlandse les"], ["taalles in een groep"]),
    make_behoefte("gemis", ["ik mis mijn man", "sinds hij dood is"], ["rouwgroep met koffie"]),
)
VERHALEN = Verhalen(
    vragen=(Verhaal("de muren komen op me af sinds de begrafenis", ("gemis",)),),
    aanbod=(Verhaal("De Schakel. Wij lezen samen brieven van de bank", ("schuld",)),),
)
SLUGS = ["schuld", "les", "gemis"]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("model") / "woorden.npz"
    write_model(file, make_woorden(SMALL, VERHALEN))
    return file


def load(path, slugs):
    found = load_need_model(path, slugs)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("schulden bij de deurwaarder", "schuld"),
        ("les in de nederlandse taal", "les"),
        ("sinds de begrafenis zie ik de muren", "gemis"),
    ],
)
def test_words_of_phrases_and_of_stories_lead_to_their_need(path, text, slug):
    chances = load(path, SLUGS).vragen.chances(bag(text))
    assert SLUGS[int(chances.argmax())] == slug
    assert chances.sum() == pytest.approx(1)


def test_what_providers_write_has_a_classifier_of_its_own(path):
    chances = load(path, SLUGS).antwoorden.chances(bag("brieven van de bank, samen gelezen"))
    assert SLUGS[int(chances.argmax())] == "schuld"


def test_needs_come_in_the_order_asked_for(path):
    one = load(path, SLUGS).vragen.chances(bag("een deurwaarder"))
    other = load(path, ["gemis", "schuld", "les"]).vragen.chances(bag("een deurwaarder"))
    assert np.allclose(other, one[[2, 0, 1]])


def test_a_need_that_was_never_taught_gets_hardly_a_chance(path):
    assert load(path, ["nieuw", *SLUGS]).vragen.chances(bag("schulden"))[0] < 1e-6


def test_a_text_without_words_leaves_all_needs_as_likely_as_they_are(path):
    model = load(path, SLUGS).vragen
    assert model.chances(bag("")).sum() == pytest.approx(1)
    assert (model.chances(bag("")) > 0).all()


def test_a_tenth_of_the_weights_is_kept_in_whole_steps(path):
    with np.load(path) as stored:
        kept = stored["vraag_gewichten"]
        assert kept.dtype == np.int8
        assert np.abs(kept).max() == 127
        assert len(kept) <= 0.11 * stored["vraag_bias"].size * (len(stored["vraag_starts"]) - 1)


def test_without_a_file_there_is_no_model(tmp_path):
    assert load_need_model(tmp_path / "weg.npz", SLUGS) is None


def test_another_file_is_refused(tmp_path, path):
    np.savez(tmp_path / "ander.npz", iets=np.zeros(3))
    with pytest.raises(KeyError):
        load_need_model(tmp_path / "ander.npz", SLUGS)
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["vraag_starts"] = arrays["vraag_starts"][:10]
    np.savez(tmp_path / "kort.npz", **arrays)
    with pytest.raises(ValueError, match="10 starts"):
        load_need_model(tmp_path / "kort.npz", SLUGS)


def test_a_need_without_phrases_cannot_be_learnt():
    with pytest.raises(ValueError, match="niet elke behoefte heeft zinnen"):
        make_woorden((*SMALL, make_behoefte("leeg", ["niets"], [])))


def test_made_twice_the_bytes_are_the_same(tmp_path, path):
    write_model(tmp_path / "nog_eens.npz", make_woorden(SMALL, VERHALEN))
    assert (tmp_path / "nog_eens.npz").read_bytes() == path.read_bytes()


def test_other_weights_of_answers_are_another_version(tmp_path, path):
    write_model(tmp_path / "ander.npz", make_woorden(SMALL))
    assert load(tmp_path / "ander.npz", SLUGS).versie != load(path, SLUGS).versie


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("de deurwaarder heeft beslag gelegd op mijn loon", "deurwaarder"),
        ("hij wil niet naar school en huilt al op het schoolplein", "school"),
        ("twee zakken brieven die ik niet open maak", "post"),
    ],
)
def test_the_stored_model_knows_words_in_new_company(text, slug):
    words = lexicon_files.load(SEEDS)
    assert text not in {phrase for b in words.behoeften for phrase in b.vragen}
    slugs = [behoefte.slug for behoefte in words.behoeften]
    chances = load(SEEDS / "model" / "woorden.npz", slugs).vragen.chances(bag(text))
    best = [slugs[i] for i in np.argsort(-chances)[:3]]
    assert any(slug in found for found in best), best
