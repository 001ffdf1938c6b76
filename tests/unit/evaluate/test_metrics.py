"""What answers are worth, by hand-made answers whose worth is known."""

import math
from typing import Any

import pytest

from app.directory.types import AanbodGegevens, Bereik
from tests.evaluate import metrics
from tests.evaluate.metrics import Cijfer
from tests.evaluate.outcome import Begrip, Outcome
from tests.evaluate.questions import Vraag


def aanbod(key: str, **facts) -> AanbodGegevens:
    base: dict[str, Any] = {
        "organisatie": "Stichting Proef",
        "organisatie_soort": "welzijn",
        "aanbod": key,
        "omschrijving": "",
        "bereik": Bereik.GEMEENTE,
    }
    return AanbodGegevens(**(base | facts), id=key)


def vraag(**facts) -> Vraag:
    base: dict[str, Any] = {
        "id": "T1",
        "stijl": "kort",
        "deel": "oefenen",
        "tekst": "ik ben alleen",
    }
    return Vraag(**(base | facts))


def begrip(**facts) -> Begrip:
    base: dict[str, Any] = {
        "themas": (),
        "signaal": "",
        "crisis": "",
        "gewoon_leven": False,
        "ander_loket": False,
        "geschoond": "ik ben alleen",
    }
    return Begrip(**(base | facts))


def measured(asked: Vraag, options=(), seen: Begrip | None = None, rows=()) -> dict[str, float]:
    known = {key: aanbod(key) for key in options} | {row.id: row for row in rows}
    return metrics.measure(asked, Outcome(tuple(options), 0.002, seen), known)


def approx(waarde: float, aantal: int) -> Any:
    """A figure of about ``waarde`` over exactly ``aantal`` cases."""
    return Cijfer(pytest.approx(waarde), aantal)  # type: ignore[arg-type]


GRADES = {"A": 3, "B": 2, "C": 1}


def test_ndcg_of_the_best_order_is_one():
    assert metrics.ndcg(["A", "B", "C"], GRADES) == pytest.approx(1)


def test_ndcg_weighs_grade_and_place():
    best = 7 + 3 / math.log2(3) + 1 / 2
    assert metrics.ndcg(["x", "A"], GRADES) == pytest.approx(7 / math.log2(3) / best)
    assert metrics.ndcg(["B"], GRADES) == pytest.approx(3 / best)


def test_ndcg_looks_at_the_first_five():
    assert metrics.ndcg(["v", "w", "x", "y", "z", "A"], GRADES) == 0
    many = {str(n): 3 for n in range(9)}
    assert metrics.ndcg(["0", "1", "2", "3", "4"], many) == pytest.approx(1)


def test_a_right_option_has_grade_two_or_more():
    asked = vraag(goed=GRADES)
    numbers = measured(asked, ["C", "x", "B"])
    assert (numbers["juist1"], numbers["juist3"]) == (0, 1)
    assert measured(asked, ["C", "x", "y", "A"])["juist3"] == 0


def test_no_right_option_to_find_says_nothing_about_ranking():
    only_acceptable = measured(vraag(goed={"C": 1}), ["C"])
    assert "juist3" not in only_acceptable
    assert only_acceptable["ndcg5"] == pytest.approx(1)
    assert "ndcg5" not in measured(vraag(signaal="taal"), ["C"])


@pytest.mark.parametrize(("place", "expected"), [(4, 1), (5, 0)])
def test_a_wrong_option_counts_in_the_first_five(place, expected):
    options = [f"x{n}" for n in range(6)]
    options[place] = "F"
    assert measured(vraag(fout=["F"]), options)["fout5"] == expected


@pytest.mark.parametrize(
    ("facts", "asked", "broken"),
    [
        ({"bereik": Bereik.WIJK, "wijken": ("W2",)}, {"wijk": "W1"}, True),
        ({"bereik": Bereik.WIJK, "wijken": ("W2", "W1")}, {"wijk": "W1"}, False),
        ({"bereik": Bereik.WIJK, "wijken": ("W2",)}, {}, False),
        ({"bereik": Bereik.GEMEENTE, "wijken": ("W2",)}, {"wijk": "W1"}, False),
        ({"leeftijd_van": 55}, {"leeftijd": 54}, True),
        ({"leeftijd_van": 55}, {"leeftijd": 55}, False),
        ({"leeftijd_tot": 12}, {"leeftijd": 13}, True),
        ({"leeftijd_tot": 12}, {"leeftijd": 12}, False),
        ({"leeftijd_tot": 0}, {"leeftijd": 3}, True),
        ({"leeftijd_van": 55}, {}, False),
        ({"leeftijd_van": 55}, {"leeftijd": 9, "goed": {"A": 2}}, False),
    ],
)
def test_hard_facts(facts, asked, broken):
    row = aanbod("A", **facts)
    assert metrics.breaks_fact(vraag(**asked), row) is broken
    assert measured(vraag(**asked), ["A"], rows=[row])["hard5"] == broken


def test_only_the_first_of_the_expected_themas_is_the_core():
    asked = vraag(themas=["rouw", "geld"])
    assert measured(asked, seen=begrip(themas=("geld", "wonen", "rouw")))["thema3"] == 1
    assert measured(asked, seen=begrip(themas=("geld", "wonen", "werk", "rouw")))["thema3"] == 0
    assert "thema3" not in measured(vraag(), seen=begrip(themas=("geld",)))


def test_a_system_that_only_ranks_gets_no_numbers_for_understanding():
    assert set(measured(vraag(signaal="taal"), ["x"])) == {"ms", "fout5", "hard5"}


def test_gaps():
    many = [
        measured(vraag(signaal="taal"), seen=begrip(signaal="taal")),
        measured(vraag(signaal="kosten"), seen=begrip(signaal="geen-aanbod")),
        measured(vraag(signaal="tijd"), seen=begrip()),
        measured(vraag(gewoon_leven=True), seen=begrip(signaal="taal")),
        measured(vraag(), seen=begrip()),
    ]
    assert metrics.precision(many, "leemte") == approx(2 / 3, 3)
    assert metrics.recall(many, "leemte") == approx(2 / 3, 3)
    assert metrics.f1(many, "leemte") == approx(2 / 3, 3)
    assert metrics.mean(many, "reden") == Cijfer(0.5, 2)
    assert metrics.false_alarms(many, "leemte") == Cijfer(0.5, 2)


def test_f1_is_the_harmonic_mean():
    many = [measured(vraag(crisis="geweld"), seen=begrip(crisis="geweld"))]
    many += [measured(vraag(), seen=begrip(crisis="acuut"))] * 3
    assert metrics.precision(many, "crisis").waarde == 0.25
    assert metrics.recall(many, "crisis").waarde == 1
    assert metrics.f1(many, "crisis").waarde == pytest.approx(2 * 0.25 / 1.25)


def test_the_kind_of_a_crisis_counts_where_it_was_seen():
    many = [
        measured(vraag(crisis="geweld"), seen=begrip(crisis="acuut")),
        measured(vraag(crisis="suicide"), seen=begrip()),
    ]
    assert metrics.mean(many, "soort") == Cijfer(0, 1)


def test_ordinary_life_and_other_desks_are_apart():
    numbers = measured(vraag(ander_loket=True), seen=begrip(gewoon_leven=True))
    assert (numbers["gewoon"], numbers["gewoon_gemeld"]) == (0, 1)
    assert (numbers["loket"], numbers["loket_gemeld"]) == (1, 0)


def test_redaction():
    asked = vraag(
        tekst="Jan Smit woont in Zwolle, 06-12345678",
        geschoond=["Jan Smit", "06-12345678"],
        blijft=["Zwolle", "woont"],
    )
    numbers = measured(asked, seen=begrip(geschoond="[naam] woont in [plaats], 06-12345678"))
    assert metrics.ratio([numbers], "gegevens_weg", "gegevens") == Cijfer(0.5, 2)
    assert metrics.ratio([numbers], "blijft_weg", "blijft") == Cijfer(0.5, 2)
    assert metrics.ratio([numbers], "woorden_weg", "woorden") == Cijfer(None, 0)


def test_words_wrongly_removed():
    asked = vraag(tekst="Roos is lief en Roos is moe")
    numbers = measured(asked, seen=begrip(geschoond="[naam] is lief en Roos is moe"))
    assert metrics.ratio([numbers], "woorden_weg", "woorden") == approx(1 / 7, 7)
    assert metrics.words_removed("Roos en Roos", "[naam] en Roos") == ["Roos"]


def test_figures_without_cases_have_no_value():
    assert metrics.mean([], "ndcg5") == Cijfer(None, 0)
    assert metrics.percentile([], "ms", 0.95) == Cijfer(None, 0)
    assert metrics.f1([measured(vraag(), seen=begrip())], "leemte").waarde is None


@pytest.mark.parametrize(("share", "expected"), [(0.5, 10), (0.95, 19), (1.0, 20), (0.0, 1)])
def test_percentiles(share, expected):
    many = [{"ms": float(n)} for n in range(20, 0, -1)]
    assert metrics.percentile(many, "ms", share) == Cijfer(expected, 20)
