"""The learned reader of ordinary life and other desks: arithmetic, file, conditions, and use."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.matching import ordinary
from app.matching.lexicon import Lexicon
from app.matching.ordinary import Learned
from app.matching.ordinary_model import (
    Leaning,
    Likely,
    OrdinaryModel,
    fingerprint,
    load_ordinary_model,
)
from app.matching.reading import read
from app.search import meaning
from seeds.maak_gewoon import FROM, QUESTIONS, Sentence, collect, fingerprint_of, make_model
from seeds.maak_model import ENCODERS, SPACES, installed, write_model

SEEDS = Path(__file__).parents[3] / "seeds"
MODELS = SEEDS / "model"
MOST_BYTES = 300_000
SMALL = [
    Sentence("tuutuutuutuut", "gewoon", "peuter", 1.0),
    Sentence("tututututtut", "gewoon", "peuter", 1.0),
    Sentence("muzemuzem", "gewoon", "bang", 1.0),
    Sentence("zumzumzezum", "gewoon", "bang", 1.0),
    Sentence("spasposs", "loket", "paspoort", 1.0),
    Sentence("possaps", "loket", "paspoort", 1.0),
    Sentence("kafkabak", "loket", "afval", 1.0),
    Sentence("bakafkaf", "loket", "afval", 1.0),
    Sentence("jijijij", "gewoon", "vragen", 1.0),
    Sentence("ijijij", "gewoon", "vragen", 1.0),
    Sentence("cocococo", "loket", "winkel", 1.0),
    Sentence("occoococ", "loket", "winkel", 1.0),
    Sentence("gelddleg", "hulp", "", 3.0),
    Sentence("leggeld", "hulp", "", 3.0),
]


def letters(texts):
    """A vector per text: how often it has each letter of the alphabet, and a constant."""
    rows = [[text.count(chr(code)) for code in range(97, 123)] + [5] for text in texts]
    found = np.array(rows, dtype=np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


@pytest.fixture
def path(tmp_path):
    write_model(tmp_path / "klein.npz", make_model(SMALL, letters))
    return tmp_path / "klein.npz"


@pytest.fixture
def model(path) -> OrdinaryModel:
    found = load_ordinary_model(path)
    assert found is not None
    return found


# --- arithmetic and file --------------------------------------------------------------------------


def test_learns_the_kind_and_the_row(model):
    for one in SMALL:
        leaning = model.lean(letters([one.tekst])[0])
        kinds = {"gewoon": leaning.gewoon.soort, "loket": leaning.loket.soort}
        kinds["hulp"] = 1 - sum(kinds.values())
        assert max(kinds, key=lambda kind: kinds[kind]) == one.soort
        if one.rij:
            assert getattr(leaning, one.soort).slug == one.rij


def test_the_mean_itself_leans_somewhere_and_breaks_nothing(model):
    leaning = model.lean(model.midden)
    assert 0 <= leaning.gewoon.soort + leaning.loket.soort <= 1


def test_made_twice_the_bytes_are_the_same(tmp_path, path):
    write_model(tmp_path / "nog_eens.npz", make_model(SMALL, letters))
    assert (tmp_path / "nog_eens.npz").read_bytes() == path.read_bytes()


def test_a_kind_without_sentences_cannot_be_learnt():
    with pytest.raises(ValueError, match="niet elke soort heeft zinnen"):
        make_model([one for one in SMALL if one.soort != "hulp"], letters)


def test_without_a_file_there_is_no_model(tmp_path):
    assert load_ordinary_model(tmp_path / "weg.npz") is None


def test_another_file_is_refused(tmp_path):
    np.savez(tmp_path / "ander.npz", iets=np.zeros(3))
    with pytest.raises(KeyError):
        load_ordinary_model(tmp_path / "ander.npz")


def test_the_fingerprint_tells_every_change():
    versions = [SMALL, SMALL[::-1], SMALL[1:], [SMALL[0]._replace(rij="bang"), *SMALL[1:]]]
    assert len({fingerprint_of(version) for version in versions}) == len(versions)
    assert fingerprint([["a"]]) == fingerprint([["a"]])


# --- what it is trained on ------------------------------------------------------------------------


def test_every_question_to_learn_from_names_a_kind_and_a_row_that_exist(lexicon: Lexicon):
    rows = {
        "gewoon": {row["slug"] for row in lexicon.gewoon.rows},
        "loket": {row["slug"] for row in lexicon.loketten.rows},
        "hulp": set(),
    }
    for one in collect(lexicon):
        assert one.tekst
        assert not one.rij or one.rij in rows[one.soort], one


def test_no_question_stands_there_twice_or_measures_too():
    asked = [
        line.split("|", 1)[1].strip().lower()
        for path in sorted(QUESTIONS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert len(asked) == len(set(asked))
    files = [path.read_text(encoding="utf-8").lower() for path in SEEDS.glob("hulpvragen*.toml")]
    sentences = [text for text in asked if len(text.split()) > ordinary.SEARCH_WORDS]
    assert not [text for text in sentences if any(f'tekst = "{text}"' in file for file in files)]


# --- when it is believed --------------------------------------------------------------------------

SEEN = Leaning(Likely("peuterdrift", 0.6, 0.5, 0.2), Likely("afval", 0.1, 0.5, 0.2))
DESK = Leaning(Likely("peuterdrift", 0.1, 0.5, 0.2), Likely("afval", 0.6, 0.5, 0.2))
NEW_WORDS = "hij rolt over de tegels zodra ik nee zeg"


def both(text: str, lexicon: Lexicon, learned: Learned | None) -> tuple[str, str]:
    words = read(text, lexicon)
    return ordinary.read_both(
        words.words, words.stems, lexicon.gewoon, lexicon.geen_gewoon, lexicon.loketten, learned
    )


def test_it_adds_a_card_where_words_see_none(lexicon: Lexicon):
    assert both(NEW_WORDS, lexicon, None) == ("", "")
    assert both(NEW_WORDS, lexicon, Learned(SEEN)) == ("peuterdrift", "")
    assert both(NEW_WORDS, lexicon, Learned(DESK)) == ("", "afval")


def test_what_words_see_stays(lexicon: Lexicon):
    text = "waar kan ik een nieuw paspoort aanvragen"
    assert both(text, lexicon, Learned(SEEN)) == both(text, lexicon, None) == ("", "paspoort")


def test_what_words_see_goes_where_meaning_rules_it_out(lexicon: Lexicon):
    text = "waar kan ik een nieuw paspoort aanvragen"
    never = Leaning(replace(SEEN.gewoon, soort=0.001), replace(SEEN.loket, soort=0.001))
    assert both(text, lexicon, Learned(never)) == ("", "")
    assert both("paspoort aanvragen", lexicon, Learned(never)) == ("", "paspoort")


@pytest.mark.parametrize(
    "text",
    [
        "hij rolt over de tegels en snijdt zichzelf",
        "welke cursus is er voor als hij over de tegels rolt",
        "over de tegels",
    ],
)
def test_a_serious_word_an_asked_offer_or_a_search_gets_no_card_of_life(
    text: str, lexicon: Lexicon
):
    assert both(text, lexicon, Learned(SEEN))[0] == ""


@pytest.mark.parametrize("leaning", [SEEN, DESK])
def test_what_is_not_likely_is_not_shown(leaning: Leaning, lexicon: Lexicon):
    gewoon, loket = leaning.gewoon, leaning.loket
    unsure = Leaning(replace(gewoon, soort=0.1), replace(loket, soort=0.1))
    guessed = Leaning(replace(gewoon, rij=0.1), replace(loket, rij=0.1))
    assert both(NEW_WORDS, lexicon, Learned(unsure)) == ("", "")
    assert both(NEW_WORDS, lexicon, Learned(guessed)) == ("", "")


def test_a_sure_thema_that_is_not_the_cards_own_makes_it_a_need(lexicon: Lexicon):
    assert both(NEW_WORDS, lexicon, Learned(SEEN, "opvoeden", 0.8))[0] == "peuterdrift"
    assert both(NEW_WORDS, lexicon, Learned(SEEN, "opvoeden", 0.9)) == ("", "")
    assert both(NEW_WORDS, lexicon, Learned(SEEN, "geld", 0.3))[0] == "peuterdrift"
    assert both(NEW_WORDS, lexicon, Learned(SEEN, "geld", 0.6)) == ("", "")
    assert both(NEW_WORDS, lexicon, Learned(DESK, "geld", 0.6)) == ("", "afval")
    assert both(NEW_WORDS, lexicon, Learned(DESK, "geld", 0.95)) == ("", "")


def test_a_row_that_is_gone_gives_no_card(lexicon: Lexicon):
    gone = replace(SEEN, gewoon=replace(SEEN.gewoon, slug="bestaat-niet"))
    assert both(NEW_WORDS, lexicon, Learned(gone)) == ("", "")


# --- the models in the repository -----------------------------------------------------------------


@pytest.mark.parametrize("space", sorted(SPACES))
def test_the_stored_model_is_small_and_fits_the_sentences(space: str, lexicon: Lexicon):
    path = MODELS / f"gewoon-{space}.npz"
    found = load_ordinary_model(path)
    assert found is not None
    assert path.stat().st_size < MOST_BYTES
    assert found.vanaf == FROM[space]
    assert found.vingerafdruk == fingerprint_of(collect(lexicon)), (
        f"{path.name} is older than the sentences in seeds/: run `make train`"
    )


ALONE = "Mijn hond was mijn gezelschap en nu hij weg is zie ik niemand meer"
BINS = "Ik krijg mijn vuilniszak niet meer naar beneden met mijn rollator"


@pytest.mark.parametrize(
    ("space", "text", "slug"),
    [
        ("e5+use", "Mijn zoon van 16 wil een neusring en ik wil het niet", "botsen-met-puber"),
        ("e5", "Mijn zoon van 16 wil een neusring en ik wil het niet", "botsen-met-puber"),
        ("use", "Mijn vriend liket foto's van andere meisjes en dat steekt", "jaloers-in-relatie"),
        ("e5+use", "Mijn auto is verkocht maar staat nog op mijn naam", "auto-kenteken"),
        (
            "e5",
            "Hoeveel jaar inschrijftijd heb ik bij de woningverdeling",
            "huurwoning-inschrijven",
        ),
        ("use", "Mijn auto is verkocht maar staat nog op mijn naam", "auto-kenteken"),
        *((space, text, "") for space in sorted(SPACES) for text in (ALONE, BINS)),
    ],
)
def test_the_stored_model_sees_what_it_was_not_taught(
    space: str, text: str, slug: str, lexicon: Lexicon
):
    if space not in installed():
        pytest.skip(f"no {space} layer is installed")
    assert text not in {one.tekst for one in collect(lexicon)}
    layer = meaning.load("samen" if "+" in space else ENCODERS[space][0])
    model = load_ordinary_model(MODELS / f"gewoon-{space}.npz")
    assert layer is not None
    assert model is not None
    found = both(text, lexicon, Learned(model.lean(layer.query(text))))
    assert [row for row in found if row] == ([slug] if slug else [])
