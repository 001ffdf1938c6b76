"""From text to words and normal forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.analysis import MAX_WORD, doer_base, normal_form, prepare, words


def forms(text):
    return [word.form for word in words(prepare(text))]


def test_folds_case_and_accents():
    assert forms("Coöperatie CAFÉ cafe\u0301") == ["cooperatie", "cafe", "cafe"]


def test_hyphens_give_the_whole_and_the_parts():
    (word,) = words("Aa-landen")
    assert word.form == "aalanden"
    assert word.parts == ("aa", "landen")


def test_apostrophes_belong_to_the_word():
    assert forms("foto's en foto’s, 's avonds") == ["fotos", "en", "fotos", "s", "avonds"]


def test_signs_are_no_words():
    assert forms("\x00 *** ? 🙂 -- _ \u200b '") == []


def test_a_word_knows_its_place():
    text = prepare("Ik zoek Fietsles.")
    word = words(text)[-1]
    assert text[word.start : word.end] == "Fietsles"


def test_stop_words_and_single_letters_say_nothing():
    assert [word.form for word in words("ik wil een x fietsles") if not word.is_stop_word] == [
        "fietsles"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fiets", "fietsen"),
        ("man", "mannen"),
        ("reis", "reizen"),
        ("brief", "brieven"),
        ("cursus", "cursussen"),
        ("mens", "mensen"),
        ("maaltijd", "maaltijden"),
        ("schuld", "schulden"),
        ("ondersteuning", "ondersteunen"),
        ("lotgenoot", "lotgenoten"),
    ],
)
def test_inflections_come_together(one, other):
    assert normal_form(one) == normal_form(other)


@pytest.mark.parametrize(
    ("one", "other"), [("begeleiding", "beleid"), ("rouw", "rok"), ("bad", "bed")]
)
def test_other_words_stay_apart(one, other):
    assert normal_form(one) != normal_form(other)


@pytest.mark.parametrize(
    ("doer", "deed"),
    [
        ("mantelzorgers", "mantelzorg"),
        ("mantelzorgster", "mantelzorg"),
        ("wandelaars", "wandel"),
        ("moeder", None),
        ("zorg", None),
    ],
)
def test_doer_leads_to_what_is_done(doer, deed):
    assert doer_base(normal_form(doer)) == deed


@given(st.text(max_size=200))
def test_any_text_gives_plain_words(text):
    prepared = prepare(text)
    for word in words(prepared):
        assert word.form.isalnum()
        assert len(word.form) <= MAX_WORD
        assert 0 <= word.start < word.end <= len(prepared)
        assert isinstance(normal_form(word.form), str)
