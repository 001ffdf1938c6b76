"""The tables, their place in the document, and the list of what fails."""

import json

import pytest

from tests.evaluate import document, failures, figures, numbers, tables
from tests.evaluate.__main__ import main
from tests.evaluate.outcome import Outcome
from tests.evaluate.questions import Vraag
from tests.evaluate.run import Measured, Result
from tests.evaluate.systems import SYSTEMS

FINE = {"ms": 1.0, "fout5": 0.0, "hard5": 0.0, "ndcg5": 1.0}


def result(key: str, deel: str = "oefenen", stijl: str = "kort", **numbers_of_it: float) -> Result:
    asked = Vraag(id=key, stijl=stijl, deel=deel, tekst="alleen")
    return Result("A", SYSTEMS[0], asked, Outcome(("E1",), 0.001), FINE | numbers_of_it)


def test_a_table_lines_up():
    text = tables.table(["naam", "waarde"], [["a", "1,0"], ["lang woord", "–"]])
    assert text.splitlines() == [
        "| naam       | waarde |",
        "| ---------- | -----: |",
        "| a          |    1,0 |",
        "| lang woord |      – |",
    ]


@pytest.mark.parametrize(
    ("figure", "value", "text"),
    [
        (figures.NDCG, 0.614, "0,61"),
        (figures.RIGHT3, 0.6666, "66,7 %"),
        (figures.P95, 12.34, "12,3"),
        (figures.RIGHT3, None, "–"),
    ],
)
def test_values_are_written_as_people_here_do(figure, value, text):
    assert figure.said(value) == text


def test_goals_know_which_way_is_good():
    assert figures.RIGHT3.reaches(0.66, 0.65)
    assert not figures.RIGHT3.reaches(0.64, 0.65)
    assert figures.WRONG5.reaches(0.09, 0.10)
    assert not figures.WRONG5.reaches(0.11, 0.10)


def test_the_report_replaces_what_stood_between_the_markers():
    before = f"Vooraf.\n{document.BEGIN}\noud\n{document.END}\nNa afloop.\n"
    after = document.with_report(before, "nieuw\n")
    assert after == f"Vooraf.\n{document.BEGIN}\n\nnieuw\n\n{document.END}\nNa afloop.\n"
    assert document.with_report(after, "nieuw") == after


@pytest.mark.parametrize(
    "text",
    [
        "geen markeringen",
        document.BEGIN,
        f"{document.END}{document.BEGIN}",
        f"{document.BEGIN}{document.END}{document.BEGIN}",
    ],
)
def test_a_document_without_a_clear_place_is_left_alone(text):
    with pytest.raises(ValueError, match="tabel"):
        document.with_report(text, "nieuw")


def test_the_worst_come_first_and_the_part_aside_stays_out():
    measured = Measured(
        (
            result("goed"),
            result("zwak", ndcg5=0.4),
            result("apart", deel="apart", crisis=1.0, crisis_gemeld=0.0),
            result("crisis", crisis=1.0, crisis_gemeld=0.0),
            result("fout", stijl="werker", fout5=1.0),
        ),
        {"A": {}},
    )
    slug = SYSTEMS[0].slug
    assert [r.vraag.id for r in failures.worst(measured, slug, 10)] == ["crisis", "fout", "zwak"]
    assert [r.vraag.id for r in failures.worst(measured, slug, 1)] == ["crisis"]
    assert [r.vraag.id for r in failures.worst(measured, slug, 9, "werker")] == ["fout"]


def test_faults_are_named():
    assert failures.faults(FINE) == []
    assert failures.faults(FINE | {"leemte": 0.0, "leemte_gemeld": 1.0}) == ["leemte onterecht"]
    assert failures.faults(FINE | {"gegevens": 2.0, "gegevens_weg": 1.0}) == [
        "persoonsgegeven blijft staan"
    ]


def test_of_the_part_aside_only_numbers_are_kept():
    measured = Measured((result("een"), result("twee", deel="apart")), {"A": {}})
    first, second = json.loads(numbers.as_json(measured))
    assert first["opties"] == ["E1"]
    assert second["cijfers"] == FINE
    assert "opties" not in second
    assert "mis" not in second


@pytest.mark.parametrize("rest", [["--deel", "apart"], ["--systeem", "fts5"], ["--set", "A"]])
def test_a_part_is_never_written_as_if_it_were_all(rest, capsys):
    with pytest.raises(SystemExit):
        main(["--schrijf", *rest])
    assert "--schrijf" in capsys.readouterr().err
