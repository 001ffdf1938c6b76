"""The guided questions: what was answered, what comes next, and which question it makes."""

import pytest

from app.matching.wizard import UNKNOWN, WIE, Begin, Stap, read_begin

THEMAS, WIJKEN = {"geld", "wonen"}, {"WK019340"}


@pytest.mark.parametrize(
    ("begin", "step"),
    [
        (Begin(), Stap.WIE),
        (Begin(wie="zelf"), Stap.ONDERWERP),
        (Begin(wie="zelf", wijk="WK019340"), Stap.ONDERWERP),
        (Begin(wie="zelf", themas=("geld",)), Stap.PLAATS),
        (Begin(themas=("geld",), wijk=UNKNOWN), Stap.WIE),
        (Begin(UNKNOWN, (UNKNOWN,), UNKNOWN), Stap.CONTROLE),
    ],
)
def test_the_first_open_question_comes_next(begin, step):
    assert begin.next_step is step


def test_an_address_gives_back_what_it_was_made_of():
    begin = Begin("kind", ("geld", "wonen"), "WK019340")
    query = begin.query()
    assert read_begin(query["wie"], query["thema"], query["wijk"], THEMAS, WIJKEN) == begin
    assert Begin().query() == {}


def test_what_is_not_ours_is_no_answer():
    assert read_begin("<b>", ["x", "geld", "geld"], "WK999999", THEMAS, WIJKEN) == Begin(
        themas=("geld",)
    )


def test_not_knowing_counts_only_by_itself():
    assert Begin().with_themas([UNKNOWN, "geld"]).themas == ("geld",)
    assert Begin().with_themas([UNKNOWN]).themas == (UNKNOWN,)
    assert Begin().with_themas([UNKNOWN]).known_themas == ()


def test_the_answers_make_a_question():
    asked = Begin("kind", ("geld",), "WK019340").asked("extra")
    assert (asked.tekst, asked.themas, asked.wijken) == ("extra", ("geld",), ("WK019340",))
    assert (asked.rol, asked.leeftijden, asked.leeftijd) == ("kind", (0, 12), None)


def test_not_knowing_limits_nothing():
    asked = Begin(UNKNOWN, (UNKNOWN,), UNKNOWN).asked("")
    assert (asked.themas, asked.wijken, asked.rol, asked.leeftijden) == ((), (), "", None)
    assert asked.wijk_bron == ""


def test_every_range_of_ages_runs_upwards():
    for wie in WIE.values():
        assert wie.leeftijden is None or wie.leeftijden[0] < wie.leeftijden[1]
