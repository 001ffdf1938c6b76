"""What is decided on the work screen without a page: personal pieces, themas, steps in need."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import ROOT
from app.core import leesbaar
from app.core.leesbaar import Niveau
from app.matching.lexicon_files import load
from app.matching.redact import redact
from app.werk.nood import STAPPEN, make_nood
from app.werk.persoonlijk import pieces
from app.werk.types import Keuzes, Themastand, passes

SEEDS = ROOT / "seeds"
NAMES = load(SEEDS).namen
WORDS = leesbaar.load(SEEDS / "leesbaarheid")
SOORTEN = {"acuut", "suicide", "geweld", "kindermishandeling"}


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("Mevrouw Jansen (78) zit veel alleen", [("Jansen", "naam")]),
        ("ik heet Fatima, bel 06-12345678", [("Fatima", "naam"), ("06-12345678", "telefoon")]),
        ("mail naar jan.devries@example.org graag", [("jan.devries@example.org", "e-mail")]),
        ("ik zit veel alleen", []),
        ("hij schreef [naam] op het formulier", []),
        ("", []),
    ],
)
def test_what_looks_personal_is_pointed_at(text, personal):
    found = pieces(text, redact(text, NAMES))
    assert "".join(piece.tekst for piece in found) == text
    assert [(p.tekst, p.soort) for p in found if p.soort] == personal


@given(st.text("abc [naam]x-", max_size=40), st.text("abc [naam]x-", max_size=40))
def test_pieces_are_the_whole_text_whatever_was_made_of_it(text, cleaned):
    assert "".join(piece.tekst for piece in pieces(text, cleaned)) == text


@given(st.lists(st.sampled_from(["Jan de Vries", "06-12345678", "ik ben moe", "8031 AB", "\n"])))
def test_pieces_of_real_texts_are_the_whole_text(parts):
    text = " ".join(parts)
    assert "".join(piece.tekst for piece in pieces(text, redact(text, NAMES))) == text


def test_a_thema_that_is_off_takes_away_what_only_meets_there():
    about = frozenset({"rouw", "ontmoeten"})
    off = Keuzes(uit=frozenset({"rouw"}))
    assert not passes(("rouw",), 2, about, off)
    assert not passes(("rouw", "zingeving"), 2, about, off)
    assert passes(("rouw", "ontmoeten"), 2, about, off)
    assert passes(("zingeving",), 2, about, off)
    assert passes((), 2, about, off)


def test_a_step_that_is_not_chosen_is_gone():
    two = Keuzes(treden=frozenset({2, 3}))
    assert [step for step in range(1, 6) if passes((), step, frozenset(), two)] == [2, 3]


def test_boxes_tell_what_a_worker_took_away_and_added():
    boxes = Themastand(gezien=("rouw", "geld"), gekozen=("taal", "wonen"), aan=("geld", "taal"))
    assert boxes.uit == ("rouw",)
    assert boxes.erbij == ("taal",)


def test_every_soort_of_crisis_has_its_steps():
    texts = tomllib.loads((SEEDS / "crisis_tekst.toml").read_text(encoding="utf-8"))
    assert set(STAPPEN) == SOORTEN <= set(texts)


@pytest.mark.parametrize("soort", STAPPEN)
def test_the_steps_ask_nothing_and_are_easy_to_read(soort):
    steps = STAPPEN[soort]
    text = " ".join((steps.titel + ".", *steps.stappen))
    assert "?" not in text
    assert "112" in text
    assert not re.search("zelfmoord|suïcid|suicid", text)
    judged = leesbaar.judge(text, WORDS)
    assert judged.niveau is not Niveau.MOEILIJK
    assert [one.stuk for one in judged.bevindingen if one.code != "lang-woord"] == []


@pytest.mark.parametrize("soort", STAPPEN)
def test_no_number_in_the_steps_is_made_up(soort):
    known = tomllib.loads((SEEDS / "hulplijnen.toml").read_text(encoding="utf-8"))["hulplijn"]
    numbers = {line[key] for line in known for key in ("telefoon", "telefoon_kort") if key in line}
    assert set(re.findall(r"\d[\d-]+", " ".join(STAPPEN[soort].stappen))) <= numbers


def test_the_panel_puts_112_first_and_knows_what_it_does_not_know():
    lines = [
        {"naam": "Veilig Thuis", "telefoon": "0800-2000", "wanneer": None},
        {"naam": "112", "telefoon": "112", "wanneer": "Dag en nacht"},
    ]
    panel = make_nood({"soort": "iets-nieuws", "hulplijnen": lines})
    assert panel is not None
    assert [(line.telefoon, line.naam) for line in panel.lijnen] == [
        ("112", ""),
        ("0800-2000", "Veilig Thuis"),
    ]
    assert panel.stappen == STAPPEN["acuut"].stappen
    assert make_nood(None) is None
