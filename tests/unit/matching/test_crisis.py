"""The engine of the crisis rules, on small lists of our own; no word of it is a real sign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching.crisis import detect
from app.matching.crisis_rules import make_rules
from app.matching.crisis_text import sentences
from app.matching.reading import read

RULES = make_rules(
    {
        "voorrang": ["acuut", "suicide", "geweld"],
        "klassen": {},
        "spelling": {},
        "herstellen": {"woorden": []},
        "tekens": {},
        "patroon": [],
        "geen_patroon": [],
        "crisis": [
            {"soort": "suicide", "zinnen": ["rode vlag", "blauwe vlag"]},
            {"soort": "acuut", "zinnen": ["witte vlag"]},
            {
                "soort": "geweld",
                "zinnen": ["zwart"],
                "kernen": [[["gooit", "gegooid"], ["bord", "stoel"]]],
            },
        ],
        "geen_crisis": [
            {"soort": "suicide", "werking": "masker", "zinnen": ["mooie rode vlag"]},
            {"soort": "", "werking": "zin", "zinnen": ["vroeger"], "toch": ["nu weer"]},
        ],
        "voorbij": {
            "geweld": {"vorm": ["gegooid"], "slot": ["gelukkig klaar"], "nu": ["gisteren"]},
        },
    }
)


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("ik zie een rode vlag", "suicide"),
        ("RODE VLAGGEN!", "suicide"),
        ("een rode echt vlag", "suicide"),
        ("rood en vlag", ""),
        ("vlag rode", ""),
        ("rode. vlag", ""),
        ("ik zie niets", ""),
        ("", ""),
    ],
)
def test_a_phrase_within_one_sentence(text, soort):
    assert detect(text, {}, RULES) == soort


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("hij gooit een bord", "geweld"),
        ("een stoel die hij naar mij gooit", "geweld"),
        ("hij gooit. een bord", ""),
        ("hij gooit een twee drie vier vijf zes zeven acht bord", ""),
        ("een bord", ""),
    ],
)
def test_two_words_near_each_other(text, soort):
    assert detect(text, {}, RULES) == soort


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("wat een mooie rode vlag", ""),
        ("wat een mooie rode vlag en daar een blauwe vlag", "suicide"),
        ("een mooie witte vlag", "acuut"),
    ],
)
def test_a_mask_covers_its_own_words_only(text, soort):
    assert detect(text, {}, RULES) == soort


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("vroeger zag ik een rode vlag", ""),
        ("vroeger zag ik een rode vlag en nu weer", "suicide"),
        ("vroeger was het stil. ik zie een rode vlag", "suicide"),
    ],
)
def test_a_cancelled_sentence_is_cancelled_by_itself(text, soort):
    assert detect(text, {}, RULES) == soort


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("hij heeft een bord gegooid", "geweld"),
        ("hij heeft een bord gegooid. Het is gelukkig klaar", ""),
        ("Gelukkig is het klaar. Hij heeft een bord gegooid", ""),
        ("hij heeft een bord gegooid. Gisteren. Dat is gelukkig klaar", "geweld"),
        ("hij heeft een bord gegooid en gooit een stoel. Gelukkig klaar", ""),
        ("hij heeft een bord gegooid. Hij gooit een stoel. Gelukkig klaar", "geweld"),
        ("een blauwe vlag gegooid. Gelukkig klaar", "suicide"),
    ],
)
def test_what_is_over_may_be_told_in_another_sentence(text, soort):
    assert detect(text, {}, RULES) == soort


def test_a_compound_counts_by_its_end(lexicon):
    """A bridge has a name; the word for it stands at the end of that name."""
    for text, soort in (
        ("ik sta op de Hanzebrug en wil springen", "suicide"),
        ("ik loop over de Hanzebrug naar de markt", ""),
    ):
        reading = read(text, lexicon)
        mend = dict(zip(reading.words, reading.stems, strict=True))
        assert detect(text, mend, lexicon.crisis, lexicon.known_stems) == soort


def test_of_several_kinds_the_gravest_comes_first():
    assert detect("zwart en een rode vlag", {}, RULES) == "suicide"
    assert detect("zwart. rode vlag. witte vlag", {}, RULES) == "acuut"


def test_a_mended_word_counts():
    assert detect("rode vlgga", {}, RULES) == ""
    assert detect("rode vlgga", {"vlgga": "vlag"}, RULES) == "suicide"


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text):
    assert detect(text, {}, RULES) in ("", "acuut", "suicide", "geweld")


@given(st.text(max_size=60, alphabet=st.characters(categories=["L", "N", "P", "Z", "S"])))
def test_what_stands_in_other_sentences_takes_nothing_away(text):
    assert detect(f"{text}\nrode vlag\n{text}", {}, RULES) != ""


@pytest.mark.parametrize(
    ("text", "soort"),
    [
        ("vroeger sloeg hij me en nu weer", "geweld"),
        ("vroeger werd ik geslagen en nu weer", "geweld"),
        ("vroeger sloeg hij me", ""),
    ],
)
def test_what_was_and_is_again_still_counts(lexicon, text, soort):
    """The words that say so are filler elsewhere; here a panel hangs on them."""
    reading = read(text, lexicon)
    mend = dict(zip(reading.words, reading.stems, strict=True))
    assert detect(text, mend, lexicon.crisis, lexicon.known_stems) == soort


@pytest.mark.parametrize(("word", "soort"), [("gestalkd", "geweld"), ("gestaakt", "")])
def test_a_good_word_is_never_mended_to_one_of_a_crisis(word, soort):
    rules = make_rules(
        {
            **{key: {} for key in ("klassen", "spelling", "tekens")},
            **{key: [] for key in ("patroon", "geen_patroon", "geen_crisis")},
            "voorrang": ["geweld"],
            "herstellen": {"woorden": ["gestalkt"], "goed": ["gestaakt"]},
            "crisis": [{"soort": "geweld", "zinnen": ["gestalkt"]}],
        }
    )
    assert detect(word, {}, rules) == soort
    assert detect(word, {word: "gestalkt"} if not soort else {}, rules) == soort


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sinds '21 rustig", ["sinds", "2021", "rustig"]),
        ("in ’98 getrouwd", ["in", "1998", "getrouwd"]),
        ("foto's 21", ["foto's", "21"]),
    ],
)
def test_a_year_shortened_to_two_digits_is_read_whole(text, words):
    (clauses,) = sentences(text, {}, RULES, frozenset(), note=False)
    assert [place.word for clause in clauses for place in clause] == words
