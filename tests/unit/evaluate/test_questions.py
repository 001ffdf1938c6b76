"""The judged questions that ship, and what is refused as one."""

import pytest

from tests.evaluate import catalogue, questions
from tests.evaluate.ours import as_input, euro
from tests.evaluate.systems import SETS, Proefset

QUESTION = """
[[hulpvraag]]
id = "T1"
stijl = "kort"
deel = "oefenen"
tekst = "alleen"
"""


@pytest.mark.parametrize("proefset", [s for s in SETS if s.present], ids=lambda s: s.naam)
def test_every_judged_option_is_in_the_catalogue(proefset: Proefset):
    asked = questions.load(proefset.vragen)
    with catalogue.opened(proefset.aanbod) as opened:
        questions.check(asked, opened.ids)
        assert len(opened.rows) >= 150
    assert {q.deel for q in asked} <= set(questions.DELEN)


def test_a_part_of_all_questions_lies_apart():
    asked = [q for proefset in SETS for q in questions.load(proefset.vragen)]
    apart = sum(q.deel == "apart" for q in asked)
    assert len(asked) / 4 <= apart <= len(asked) / 2


def test_the_first_set_is_there():
    assert SETS[0].present


def refused(tmp_path, text: str) -> str:
    path = tmp_path / "vragen.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="T1") as caught:
        questions.load(path)
    return str(caught.value)


def test_an_unknown_key_is_refused(tmp_path):
    assert "verwacht" in refused(tmp_path, QUESTION + 'verwacht = "niets"')


def test_an_unknown_part_is_refused(tmp_path):
    assert "later" in refused(tmp_path, QUESTION.replace("oefenen", "later"))


def test_an_option_that_is_right_and_wrong_is_refused(tmp_path):
    assert "both" in refused(tmp_path, QUESTION + 'goed = {E1 = 2}\nfout = ["E1"]')


def test_a_double_id_is_refused(tmp_path):
    assert "twice" in refused(tmp_path, QUESTION * 2)


def test_an_option_that_no_row_has_is_refused(tmp_path):
    path = tmp_path / "vragen.toml"
    path.write_text(QUESTION + "goed = {E1 = 2, E2 = 1}", encoding="utf-8")
    with pytest.raises(ValueError, match="T1 E2"):
        questions.check(questions.load(path), ["E1"])


def test_what_is_sent_holds_nothing_of_the_judgement():
    asked = as_input(
        questions.Vraag(
            id="T1",
            stijl="kort",
            deel="apart",
            tekst="alleen",
            wijk="WK019331",
            leeftijd=71,
            talen=["ar"],
            themas=["rouw"],
        )
    )
    assert (asked.tekst, asked.wijken, asked.leeftijd) == ("alleen", ("WK019331",), 71)
    assert asked.talen == ("ar",)
    assert asked.themas == ()


@pytest.mark.parametrize(("given", "expected"), [("gratis", 0), (5, 5), (None, None)])
def test_costs_in_euro(given, expected):
    assert euro(given) == expected
