"""What a text is about: chances add up, what a person chose is certain, words are shown."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.matching import topics
from app.matching.reading import read
from app.matching.types import ThemaKans


@pytest.fixture(scope="module")
def chances_of(lexicon):
    """The chances of all behoeften in a text, by words alone."""
    return lambda text: topics.chances_in(text, read(text, lexicon), lexicon).behoeften


@pytest.fixture(scope="module")
def evidence_of(lexicon):
    """The themas with words in a text."""
    return lambda text: topics.thema_evidence(read(text, lexicon), lexicon)


@given(text=st.text(max_size=120) | st.sampled_from(["ik zit alleen", "schulden", "fiets"]))
def test_chances_add_up_or_there_are_none(chances_of, text):
    found = chances_of(text)
    assert (found >= 0).all()
    assert found.sum() == pytest.approx(1) or found.sum() == 0


def test_what_people_say_for_a_need_leads_to_its_themas(lexicon, chances_of):
    """Own phrases of the lexicon: most must come back with the thema they were written for."""
    right = total = 0
    for behoefte in lexicon.behoeften[::7]:
        phrase = next(p for p in behoefte.vragen if not getattr(p, "taal", ""))
        top = lexicon.behoeften[int(chances_of(phrase).argmax())]
        total += 1
        right += top.themas[0] == behoefte.themas[0]
    assert right / total > 0.9


def test_two_witnesses_weigh_together(lexicon):
    text = "ik wil leren fietsen"
    reading = read(text, lexicon)
    said = topics.chances_in(text, reading, lexicon).behoeften
    meant = np.full(len(lexicon.behoeften), 1 / len(lexicon.behoeften))
    both = topics.chances_in(text, reading, lexicon, topics.Geleerd(betekenis=meant)).behoeften
    assert both.sum() == pytest.approx(1)
    assert both.argmax() == said.argmax()


def test_words_of_a_thema_are_evidence(evidence_of):
    chance, words = evidence_of("ik heb schulden en deurwaarders")["geld"]
    assert 0 < chance <= 1
    assert "schulden" in words


def test_more_words_are_more_evidence_and_never_certain(evidence_of):
    one = evidence_of("schulden")["geld"][0]
    more = evidence_of("schulden en een deurwaarder en betalingsachterstand")["geld"][0]
    assert one < more < 1


def test_a_word_twice_is_no_more_evidence(evidence_of):
    assert evidence_of("schulden schulden schulden") == evidence_of("schulden")


def test_what_is_denied_is_no_evidence(evidence_of):
    assert "zingeving" in evidence_of("ik wil naar de kerk")
    assert "zingeving" not in evidence_of("ik wil niet naar de kerk")


def combined(lexicon, chosen=(), evidence=None, chances=None, crisis=""):
    nothing = np.zeros(len(lexicon.behoeften))
    sure = (nothing if chances is None else chances) @ lexicon.thema_shares
    return topics.combine_themas(chosen, evidence or {}, sure, lexicon, crisis)


def test_what_a_person_chose_is_certain_and_stands_first(lexicon, chances_of):
    found = combined(lexicon, ("vervoer", "geld"), None, chances_of("ik mis mijn man"))
    assert {(t.thema, t.zekerheid) for t in found[:2]} == {("geld", 1.0), ("vervoer", 1.0)}
    assert "rouw" in [t.thema for t in found]


def test_all_that_was_chosen_is_kept(lexicon):
    assert {t.thema for t in combined(lexicon, lexicon.thema_slugs)} == set(lexicon.thema_slugs)


@pytest.mark.parametrize("soort", topics.CRISIS_THEMAS)
def test_a_crisis_names_its_thema(lexicon, soort):
    found = combined(lexicon, crisis=soort)
    assert [(t.thema, t.zekerheid) for t in found] == [
        (topics.CRISIS_THEMAS[soort], topics.CRISIS_SURE)
    ]


def test_every_soort_of_crisis_has_a_thema(lexicon):
    assert set(topics.CRISIS_THEMAS) == set(lexicon.crisis_tekst)
    assert set(topics.CRISIS_THEMAS.values()) <= set(lexicon.thema_slugs)


def test_what_a_model_saw_names_a_thema_and_pulls_its_needs(lexicon):
    text = "ik zit vaak aan de keukentafel"
    reading = read(text, lexicon)
    place = lexicon.thema_slugs.index("geld")
    learned = np.eye(len(lexicon.thema_slugs))[place]
    alone = topics.chances_in(text, reading, lexicon)
    helped = topics.chances_in(text, reading, lexicon, topics.Geleerd(themas=[learned]))
    core = lexicon.thema_shares[:, place] == 1.0
    assert helped.themas[place] > alone.themas[place]
    assert helped.behoeften[core].sum() > alone.behoeften[core].sum()
    assert helped.behoeften.sum() == pytest.approx(1)


def test_nothing_said_is_about_nothing(lexicon):
    assert combined(lexicon) == ()


@given(text=st.text(max_size=80) | st.just("ik ben mijn man verloren en heb schulden"))
def test_certainty_lies_between_nought_and_one(lexicon_themas, text):
    found = lexicon_themas(text)
    assert len(found) <= topics.MOST_THEMAS
    assert all(0 < t.zekerheid <= 1 for t in found)
    assert [t.zekerheid for t in found] == sorted((t.zekerheid for t in found), reverse=True)


@pytest.fixture(scope="module")
def lexicon_themas(lexicon, chances_of, evidence_of):
    """The themas of a text."""

    def themas(text: str) -> tuple[ThemaKans, ...]:
        return combined(lexicon, (), evidence_of(text), chances_of(text))

    return themas


def test_the_likeliest_needs_come_with_their_sentence(lexicon, chances_of):
    found = topics.say_behoeften(chances_of("ik wil leren fietsen"), lexicon)
    assert found[0].behoefte == "leren-fietsen"
    assert found[0].reden == lexicon.redenen["leren-fietsen"]
    assert len(found) <= topics.MOST_BEHOEFTEN
    assert [b.zekerheid for b in found] == sorted((b.zekerheid for b in found), reverse=True)


def test_no_chances_are_no_needs(lexicon):
    assert topics.say_behoeften(np.zeros(len(lexicon.behoeften)), lexicon) == ()


def test_what_an_aanbod_answers_has_length_one(lexicon):
    said = np.vstack(
        [
            topics.answer_words("Fietsles voor vrouwen door vrijwilligers", lexicon),
            topics.answer_words("Rouwgroep voor mensen die hun partner hebben verloren", lexicon),
        ]
    )
    carried = np.zeros((2, len(lexicon.thema_slugs)))
    carried[0, lexicon.thema_slugs.index("vervoer")] = 1.0
    found = topics.answer_chances(said, None, carried, lexicon)
    assert np.linalg.norm(found, axis=1) == pytest.approx([1, 1])
    assert lexicon.behoeften[int(found[0].argmax())].slug == "leren-fietsen"
    assert "rouw" in lexicon.behoeften[int(found[1].argmax())].themas


def test_the_themas_it_carries_decide_between_needs(lexicon):
    """The same words under another thema are an answer to another need."""
    said = np.full((2, len(lexicon.behoeften)), 1 / len(lexicon.behoeften))
    carried = np.zeros((2, len(lexicon.thema_slugs)))
    for row, thema in enumerate(("vervoer", "geld")):
        carried[row, lexicon.thema_slugs.index(thema)] = 1.0
    found = topics.answer_chances(said, None, carried, lexicon)
    for row, thema in enumerate(("vervoer", "geld")):
        assert lexicon.behoeften[int(found[row].argmax())].themas[0] == thema
