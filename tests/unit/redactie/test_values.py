"""What the editors' pages decide without a database: words for chances, the proef."""

from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from app.config import ROOT
from app.matching.correcties import Oordeel
from app.matching.lexicon import Lexicon
from app.matching.lexicon_files import load as load_lexicon
from app.matching.retrieve import Snapshot
from app.matching.toevoegingen import Kant, Soort, Toevoeging
from app.matching.types import Aanbieding
from app.redactie import beoordelen, proef
from app.redactie.beoordelen import MOST_SHOWN
from app.redactie.proef import EVERY, Uitkomst, Voorbeeld
from app.redactie.types import Zekerheid, in_words
from tests.evaluate.questions import load


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The lexicon of the seeds."""
    return load_lexicon(ROOT / "seeds")


@pytest.fixture
def snapshot(lexicon: Lexicon) -> Snapshot:
    """Aanbod 7, of which the matcher thinks that it answers very much."""
    row = np.zeros(len(lexicon.behoeften), dtype=np.float32)
    row[:20] = np.linspace(0.4, 0.2, 20)
    aanbieding = Aanbieding(
        nummer=7, id="a", aanbod="Koffie", organisatie="Huis", soort="welzijn", bereik="wijk"
    )
    return cast(
        Snapshot,
        SimpleNamespace(
            aanbiedingen=(aanbieding,),
            behoeften=row[None, :],
            titels=SimpleNamespace(themas={}),
        ),
    )


@pytest.mark.parametrize(
    ("value", "word"),
    [(1.0, "zeker"), (0.5, "zeker"), (0.49, "waarschijnlijk"), (0.2, "misschien"), (0.0, "niet")],
)
def test_a_chance_is_a_word(value, word):
    assert in_words(value) is Zekerheid(word)


def test_examples_kept_apart_for_measuring_are_not_asked():
    apart = {
        question.tekst
        for name in proef.FILES
        for question in load(ROOT / "seeds" / name)
        if question.deel == "apart"
    }
    examples = proef.load_examples(ROOT / "seeds")
    assert len(examples) > 100
    assert apart.isdisjoint(one.tekst for one in examples)


def test_questions_with_the_word_are_asked_and_a_part_of_the_others():
    examples = [Voorbeeld(f"vraag {n}", (), None, ()) for n in range(20)]
    examples.insert(7, Voorbeeld("mijn wandelgroepen zijn weg", (), None, ()))
    word = Toevoeging(Soort.THEMA, "bewegen", Kant.STERK, "wandelgroep")
    asked = proef.chosen(examples, word)
    assert asked[0].tekst == "mijn wandelgroepen zijn weg"
    assert len(asked) == 1 + len(examples[::EVERY])


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        (("geld",), ("rouw", "geld"), "beter"),
        (("rouw", "geld"), ("geld", "rouw"), "slechter"),
        (("rouw",), (), "slechter"),
        (("rouw", "geld"), ("rouw", "werk"), "anders"),
    ],
)
def test_better_is_a_right_thema_coming_up(before, after, verdict):
    one = Voorbeeld("mijn man is overleden", (), None, ("rouw",))
    old, new = Uitkomst(before, "", ()), Uitkomst(after, "", ())
    assert proef._verdict(one, old, new) == verdict


def test_what_nobody_judged_is_only_different():
    one = Voorbeeld("goedemorgen", (), None, ())
    assert proef._verdict(one, Uitkomst((), "", ()), Uitkomst(("geld",), "", ())) == "anders"


def test_what_was_said_is_always_shown(lexicon, snapshot):
    slugs = [behoefte.slug for behoefte in lexicon.behoeften]
    said = {slugs[-1]: Oordeel.NIET, slugs[-2]: Oordeel.ERBIJ, "bestaat-niet": Oordeel.ERBIJ}
    lines = beoordelen.lines(7, snapshot, said, lexicon)
    assert [line.slug for line in (lines[0], lines[-1])] == [slugs[-2], slugs[-1]]
    assert [line.slug for line in lines[1:-1]] == slugs[:MOST_SHOWN]
    assert beoordelen.lines(8, snapshot, {}, lexicon) == []
