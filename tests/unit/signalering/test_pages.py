"""The words of the signalen pages, and the cells of the list."""

from datetime import UTC, date, datetime

import pytest
from flask import Flask
from flask_babel import Babel

from app.matching.answer import Gap, GapReden
from app.matching.limits import LIMITS as MATCHING_LIMITS
from app.signalering import bestanden, pages
from app.signalering.pages import Regel
from app.signalering.types import Leemte


@pytest.fixture(autouse=True)
def dutch():
    """Texts go through gettext, which asks for an application."""
    app = Flask(__name__)
    Babel(app, default_locale="nl")
    with app.test_request_context():
        yield


def test_every_reden_of_the_contract_has_its_own_words():
    assert set(pages.REDENEN) == {reden.value for reden in GapReden}
    assert len({pages.reden_words(reden) for reden in pages.REDENEN}) == len(pages.REDENEN)


def test_every_limit_of_the_matcher_that_can_be_a_reason_has_words():
    assert {limit.code for limit in MATCHING_LIMITS if limit.reden} <= set(pages.LIMITS)


def test_a_gap_of_the_matcher_becomes_a_leemte():
    gap = Gap(GapReden.KOSTEN, ("geld", "werk"), "WK019330", "Het kost te veel.", ("kosten",))
    assert Leemte.from_contract(gap.as_json()) == Leemte(
        "kosten", ("geld", "werk"), "WK019330", "Het kost te veel.", ("kosten",)
    )


def test_the_day_in_the_list_is_the_day_in_amsterdam():
    """Half past eleven in the evening in London is the next day here."""
    late = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    line = Regel(7, late, "Berkum", ("Geld", "Werk"), "Er is niets", "Uitleg", ("de wijk",))
    assert bestanden.list_cells([line])[1] == [
        7, date(2026, 7, 1), "Berkum", "Geld, Werk", "Er is niets", "Uitleg", "de wijk",
    ]  # fmt: skip
