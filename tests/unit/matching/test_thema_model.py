"""The themas of words: buckets, chances, the stored file and what it was never taught."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching import lexicon_files
from app.matching.lexicon import Behoefte
from app.matching.thema_model import BUCKETS, ThemaModel, bag, load_thema_model, one_of
from seeds.leer_woorden import make_themas
from seeds.maak_model import write_model

SEEDS = Path(__file__).parents[3] / "seeds"


def make_behoefte(slug, thema, *vragen):
    return Behoefte(slug, slug, slug, (thema,), (), 1, (), vragen, ("niets",))


SMALL = (
    make_behoefte("schuld", "geld", "ik heb schulden", "een deurwaarder aan de deur"),
    make_behoefte("krap", "geld", "het geld is op", "elke maand tekort"),
    make_behoefte("les", "taal", "ik wil de taal leren", "nederlandse les"),
    make_behoefte("gemis", "rouw", "ik mis mijn man", "sinds hij dood is"),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("model") / "themas.npz"
    write_model(file, make_themas(SMALL))
    return file


def load(path, *themas):
    found = load_thema_model(path, themas)
    assert found is not None
    return found


@given(text=st.text(max_size=200))
def test_any_text_fills_buckets_to_length_one_or_none(text):
    places, values = bag(text)
    assert len(set(places.tolist())) == len(places)
    assert ((places >= 0) & (places < BUCKETS)).all()
    assert len(places) == 0 or np.linalg.norm(values) == pytest.approx(1)


def test_the_words_of_all_needs_of_a_thema_lead_to_it(path):
    themas = ["rouw", "geld", "taal"]
    model = load(path, *themas)
    for text, thema in [("schulden en tekort", "geld"), ("les in de taal", "taal")]:
        chances = model.chances(text)
        assert themas[int(chances.argmax())] == thema
        assert chances.sum() == pytest.approx(1)


def test_columns_follow_the_themas_asked_for(path):
    one = load(path, "rouw", "geld", "taal").chances("een deurwaarder")
    other = load(path, "taal", "rouw", "geld").chances("een deurwaarder")
    assert np.allclose(other, one[[2, 0, 1]])


def test_a_thema_that_was_never_taught_gets_hardly_a_chance(path):
    assert load(path, "nieuw", "geld", "taal", "rouw").chances("schulden")[0] < 1e-6


def test_without_a_file_there_is_no_model(tmp_path):
    assert load_thema_model(tmp_path / "weg.npz", ["geld"]) is None


def test_another_file_is_refused(tmp_path, path):
    np.savez(tmp_path / "ander.npz", iets=np.zeros(3))
    with pytest.raises(KeyError):
        load_thema_model(tmp_path / "ander.npz", ["geld"])
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["thema_gewicht"] = arrays["thema_gewicht"][:10]
    np.savez(tmp_path / "kort.npz", **arrays)
    with pytest.raises(ValueError, match="10 rows"):
        load_thema_model(tmp_path / "kort.npz", ["geld"])


def test_extreme_scores_stay_chances():
    found = one_of(np.array([900.0, -900.0, 0.0]))
    assert found.sum() == pytest.approx(1)
    assert (found >= 0).all()
    assert one_of(np.array([-900.0, -900.0])).sum() <= 1


def test_made_twice_the_bytes_are_the_same(tmp_path, path):
    write_model(tmp_path / "nog_eens.npz", make_themas(SMALL))
    assert (tmp_path / "nog_eens.npz").read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("text", "thema"),
    [
        ("de deurwaarder heeft beslag gelegd op mijn loon", "geld"),
        ("mijn kleuter krijst de hele supermarkt bij elkaar", "opvoeden"),
        ("zij drinkt stiekem wijn in de schuur", "verslaving"),
        ("nie rozumiem listu z urzędu", "administratie"),
    ],
)
def test_the_stored_model_knows_words_in_new_company(text, thema):
    words = lexicon_files.load(SEEDS)
    assert text not in {phrase for b in words.behoeften for phrase in b.vragen}
    model = load(SEEDS / "model" / "themas.npz", *words.thema_slugs)
    taal = "pl" if "rozumiem" in text else ""
    best = np.argsort(-model.chances(text, taal))[:2]
    assert thema in [words.thema_slugs[i] for i in best]


def test_a_model_is_a_value():
    model = ThemaModel(np.zeros((BUCKETS, 2), np.float16), np.zeros(2, np.float32))
    assert model.chances("wat dan ook") == pytest.approx([0.5, 0.5])
