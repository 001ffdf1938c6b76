"""The trained model: its arithmetic, its columns, and whether it fits the phrases of today."""

from pathlib import Path

import numpy as np
import pytest

from app.matching import lexicon_files
from app.matching.lexicon import Behoefte
from app.matching.model import Model, fingerprint, load_model
from app.search import meaning
from seeds.lees_verhalen import Verhaal, Verhalen, read
from seeds.maak_model import ENCODERS, SPACES, Cache, installed, make_model, write_model

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture(scope="module")
def behoeften():
    return lexicon_files.load(SEEDS).behoeften


def make_behoefte(slug, vragen, aanbieder):
    return Behoefte(slug, slug, slug, (slug,), (), 1, (), tuple(vragen), tuple(aanbieder))


def letters(texts):
    """A vector per text: how often it has each letter of the alphabet, and a constant."""
    rows = [[text.count(chr(code)) for code in range(97, 123)] + [5] for text in texts]
    found = np.array(rows, dtype=np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


SMALL = (
    make_behoefte("geld", ["schuld", "schulden", "geldzorgen"], ["schuldhulp", "geldhulp"]),
    make_behoefte("taal", ["taal", "praatplaats", "ik wil taal"], ["taalpaal", "taalcafe"]),
    make_behoefte("rouw", ["rouw", "verdriet om oom", "wij rouwen"], ["rouwgroep", "rouwuur"]),
)
SLUGS = ["geld", "taal", "rouw"]
THEMAS = ["rouw", "geld", "taal"]


@pytest.fixture
def path(tmp_path):
    write_model(tmp_path / "klein.npz", make_model(SMALL, letters, letters))
    return tmp_path / "klein.npz"


@pytest.fixture
def model(path):
    found = load_model(path, SLUGS, THEMAS)
    assert found is not None
    return found


# --- arithmetic -----------------------------------------------------------------------------------


def test_learns_what_belongs_to_what(model):
    for number, behoefte in enumerate(SMALL):
        for vector in letters(behoefte.vragen):
            assert model.question_chances(vector).argmax() == number
        assert (model.answer_chances(letters(behoefte.aanbieder)).argmax(axis=1) == number).all()


def test_learns_which_thema_a_question_has(model):
    for behoefte in SMALL:
        for vector in letters(behoefte.vragen):
            chances = model.thema_chances(model.centre_question(vector))
            assert THEMAS[chances.argmax()] == behoefte.slug
            assert chances.sum() == pytest.approx(1)


def test_a_story_teaches_its_behoeften_and_the_first_most(tmp_path):
    story = Verhaal("zzz xxx", ("geld", "taal"))
    stories = Verhalen(vragen=(story,))
    write_model(tmp_path / "klein.npz", make_model(SMALL, letters, letters, stories))
    learned = load_model(tmp_path / "klein.npz", SLUGS, THEMAS)
    assert learned is not None
    geld, taal, rouw = learned.question_chances(letters([story.tekst])[0])
    assert geld > taal > rouw


def test_an_aanbod_story_teaches_what_it_answers():
    story = Verhaal("qqq. qqq", ("rouw",))
    learned = make_model(SMALL, letters, letters, Verhalen(aanbod=(story,)))
    weights = learned["antwoord_gewicht"].astype(np.float32)
    scores = letters([story.tekst])[0] @ weights + learned["antwoord_bias"]
    assert scores.argmax() == SLUGS.index("rouw")


def test_chances_add_to_one(model):
    question = model.question_chances(letters(["schuld en taal"])[0])
    answers = model.answer_chances(letters(["schuld", "rouw"]))
    assert question.shape == (3,)
    assert answers.shape == (2, 3)
    assert np.allclose(question.sum(), 1, atol=1e-5)
    assert np.allclose(answers.sum(axis=1), 1, atol=1e-5)


def test_no_answers_are_no_rows(model):
    assert model.answer_chances(np.zeros((0, 27), dtype=np.float32)).shape == (0, 3)


def test_centred_vectors_have_length_one_and_the_mean_becomes_nought(model):
    centred = model.centre_answers(letters(["schuld", "rouw"]))
    assert np.allclose(np.linalg.norm(centred, axis=1), 1, atol=1e-5)
    assert np.allclose(np.linalg.norm(model.centre_question(letters(["taal"])[0])), 1, atol=1e-5)
    assert not model.centre_question(model.vraag_midden).any()


def test_large_scores_do_not_overflow():
    huge = np.eye(2, dtype=np.float32) * 1e4
    none = np.zeros(2, dtype=np.float32)
    model = Model(huge, none, none, huge, none, none, huge, none)
    assert np.array_equal(model.question_chances(np.array([1, 0], dtype=np.float32)), [1, 0])


# --- the file -------------------------------------------------------------------------------------


def test_without_a_file_there_is_no_model(tmp_path):
    assert load_model(tmp_path / "weg.npz", SLUGS, THEMAS) is None


def test_columns_follow_the_slugs_asked_for(path, model):
    turned = load_model(path, ["rouw", "geld", "taal"], THEMAS)
    assert turned is not None
    vector = letters(["verdriet en schuld"])[0]
    assert np.allclose(turned.question_chances(vector), model.question_chances(vector)[[2, 0, 1]])
    rows = letters(["schuldhulp", "taalcafe"])
    assert np.allclose(turned.answer_chances(rows), model.answer_chances(rows)[:, [2, 0, 1]])


def test_a_new_behoefte_has_no_chance_and_spoils_nothing(path):
    found = load_model(path, ["nieuw", *SLUGS], THEMAS)
    assert found is not None
    chances = found.question_chances(letters(["schuld"])[0])
    assert chances[0] == 0
    assert chances.argmax() == 1
    assert np.allclose(chances.sum(), 1, atol=1e-5)
    assert not found.answer_chances(letters(["schuldhulp"]))[:, 0].any()


def test_a_behoefte_that_is_gone_is_dropped(path):
    found = load_model(path, ["taal", "geld"], THEMAS)
    assert found is not None
    assert found.question_chances(letters(["schuld"])[0]).shape == (2,)


def test_another_file_is_refused(tmp_path):
    np.savez(tmp_path / "ander.npz", iets=np.zeros(3))
    with pytest.raises(KeyError):
        load_model(tmp_path / "ander.npz", SLUGS, THEMAS)


# --- making it ------------------------------------------------------------------------------------


def test_made_twice_the_bytes_are_the_same(tmp_path, path):
    again = tmp_path / "nog_eens.npz"
    write_model(again, make_model(SMALL, letters, letters))
    assert again.read_bytes() == path.read_bytes()


def test_a_behoefte_without_answers_cannot_be_learnt():
    behoeften = (make_behoefte("leeg", ["niets"], []), *SMALL)
    with pytest.raises(ValueError, match="niet elke behoefte heeft zinnen"):
        make_model(behoeften, letters, letters)


def test_the_cache_makes_only_what_is_new(tmp_path):
    made = []

    def encode(texts):
        made.extend(texts)
        return letters(texts)

    first = Cache(tmp_path / "map" / "v.npz").encode("vraag", ["aap", "noot", "aap"], encode)
    cache = Cache(tmp_path / "map" / "v.npz")
    second = cache.encode("vraag", ["mies", "aap"], encode)
    assert made == ["aap", "noot", "mies"]
    assert np.array_equal(second[1], first[0])
    cache.encode("antwoord", ["aap"], encode)
    assert made[-1] == "aap"


def test_the_fingerprint_tells_every_change():
    other_slug = make_behoefte("poen", SMALL[0].vragen, SMALL[0].aanbieder)
    other_phrase = make_behoefte("geld", SMALL[0].vragen, ["schuldhulp", "geldhulp nu"])
    moved = make_behoefte("geld", SMALL[0].vragen + SMALL[0].aanbieder[:1], ["geldhulp"])
    versions = [SMALL, SMALL[::-1], (other_slug,), (other_phrase,), (moved,), SMALL[:1]]
    assert len({fingerprint(version) for version in versions}) == len(versions)
    assert fingerprint(SMALL) == fingerprint(list(SMALL))


# --- the model in the repository ------------------------------------------------------------------


@pytest.mark.parametrize("space", ["themas", "woorden", *sorted(SPACES)])
def test_the_stored_model_fits_the_phrases(behoeften, space):
    with np.load(SEEDS / "model" / f"{space}.npz") as stored:
        trained_on = str(stored["vingerafdruk"])
    assert trained_on == fingerprint(behoeften), (
        f"seeds/model/{space}.npz is older than the phrases in seeds/behoeften: run `make train`"
    )


@pytest.mark.parametrize("space", ["themas", "woorden", *sorted(SPACES)])
def test_the_stored_model_fits_the_stories(behoeften, space):
    stories = read(SEEDS / "verhalen", [behoefte.slug for behoefte in behoeften])
    with np.load(SEEDS / "model" / f"{space}.npz") as stored:
        learned = str(stored["verhalen"])
    assert learned == stories.vingerafdruk, (
        f"seeds/model/{space}.npz is older than the stories in seeds/verhalen: run `make train`"
    )


@pytest.mark.parametrize(
    ("space", "text", "slug"),
    [
        ("e5", "Вивчити нідерландську мову", "nederlandse-les-volgen"),
        ("e5", "mijn kind durft de klas niet meer in", "kind-wil-niet-naar-school"),
        ("e5", "I can't pay my bills", "rondkomen-lukt-niet"),
        ("use", "mijn dochter wil 's ochtends niet naar school", "kind-wil-niet-naar-school"),
        ("use", "Nie mam pracy i szukam", "betaald-werk-zoeken"),
        ("e5+use", "mijn kind durft de klas niet meer in", "kind-wil-niet-naar-school"),
        ("e5+use", "Nie mam pracy i szukam", "betaald-werk-zoeken"),
    ],
)
def test_the_stored_model_bridges_what_it_was_not_taught(behoeften, space, text, slug):
    if space not in installed():
        pytest.skip(f"no {space} layer is installed")
    assert text not in {phrase for behoefte in behoeften for phrase in behoefte.vragen}
    layer = meaning.load("samen" if "+" in space else ENCODERS[space][0])
    slugs = [behoefte.slug for behoefte in behoeften]
    model = load_model(SEEDS / "model" / f"{space}.npz", slugs, ["geld"])
    assert layer is not None
    assert model is not None
    chances = model.question_chances(layer.query(text))
    assert slug in [slugs[i] for i in np.argsort(chances)[::-1][:3]]
