"""Signalen in the database: stored once, counted once, found by every filter."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from app.geo.models import Gemeente
from app.matching.answer import Gap, GapReden
from app.matching.models import Hulpvraag
from app.matching.services import report_gap
from app.signalering import events, queries
from app.signalering.models import Signaal
from app.signalering.services import register
from app.signalering.types import WIJK_ONBEKEND, Gemeld, Kwartaal, Leemte, SignaalFilter

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ALL = SignaalFilter()


def leemte(*themas, wijk="WK019330", reden="geen-aanbod") -> Leemte:
    return Leemte(reden, themas, wijk, "We kennen nog geen aanbod.", ())


def ask(session, number: str) -> str:
    """A hulpvraag to which a signaal can belong."""
    session.add(
        Hulpvraag(
            id=number,
            gemeente_code="GM0193",
            wijk_code=None,
            themas=[],
            uitkomst="geen",
            weging="1",
            kanaal="web",
            antwoord={},
            gesteld_op=NOW,
        )
    )
    session.flush()
    return number


def put(session, value: Leemte, moment=NOW, gemeente="GM0193", hulpvraag=None) -> Signaal:
    return register(session, gemeente, value, "web", hulpvraag, moment)


def count(session) -> int:
    return session.scalar(select(func.count(Signaal.id)))


def test_all_facts_are_kept(city):
    with city.transaction() as session:
        ask(session, "h1")
        given = Leemte("kosten", ("rouw", "geld"), "WK019331", "Het kost te veel.", ("kosten",))
        put(session, given, hulpvraag="h1")
    with city.sessions() as session:
        row = session.scalars(select(Signaal)).one()
        assert (row.reden, row.themas, row.wijk_code) == ("kosten", ["rouw", "geld"], "WK019331")
        assert (row.toelichting, row.opgelost_zonder) == ("Het kost te veel.", ["kosten"])
        assert (row.kanaal, row.gemeld_op, row.hulpvraag_id) == ("web", NOW, "h1")


def test_one_hulpvraag_gives_one_signaal(city):
    with city.transaction() as session:
        ask(session, "h1")
        first = put(session, leemte("rouw"), hulpvraag="h1")
        again = put(session, leemte("geld"), NOW + timedelta(days=1), hulpvraag="h1")
        assert again is first
    with city.sessions() as session:
        assert session.scalars(select(Signaal)).one().themas == ["rouw"]


def test_two_reports_at_one_moment_give_one_signaal(city):
    """Both look before either has written; the second one then meets the other's row."""
    with city.transaction() as session:
        ask(session, "h1")
    together = Barrier(2)

    def report(_number: int) -> int:
        together.wait()
        with city.transaction() as session:
            return put(session, leemte("rouw"), hulpvraag="h1").id

    with ThreadPoolExecutor(2) as pool:
        ids = set(pool.map(report, range(2)))
    with city.sessions() as session:
        assert count(session) == len(ids) == 1


def test_without_a_hulpvraag_each_report_counts(city):
    with city.transaction() as session:
        put(session, leemte("rouw"))
        put(session, leemte("rouw"))
        assert count(session) == 2


def test_a_thema_that_is_named_twice_is_stored_once(city):
    with city.transaction() as session:
        put(session, leemte("rouw", "geld", "rouw"))
    with city.sessions() as session:
        assert session.scalars(select(Signaal)).one().themas == ["rouw", "geld"]


def test_an_unknown_thema_is_refused_and_nothing_is_half_stored(city):
    with pytest.raises(IntegrityError), city.transaction() as session:
        put(session, leemte("geld", "bestaat-niet"))
    with city.sessions() as session:
        assert count(session) == 0


def test_the_signaal_outlives_its_hulpvraag(city):
    with city.transaction() as session:
        put(session, leemte("rouw"), hulpvraag=ask(session, "h1"))
    with city.transaction() as session:
        session.delete(session.get(Hulpvraag, "h1"))
    with city.sessions() as session:
        assert session.scalars(select(Signaal)).one().hulpvraag_id is None


def test_a_gap_that_matching_reports_becomes_a_signaal_in_its_transaction(city):
    events.listen()
    events.listen()  # a second application in one process must not store it twice
    gap = Gap(GapReden.NIET_IN_WIJK, ("rouw",), "WK019340", "Het is voor andere wijken.", ("wijk",))
    with city.sessions() as session:
        report_gap(session, "GM0193", gap.as_json(), "web", None)
        assert count(session) == 1
        session.rollback()
        assert count(session) == 0


@pytest.fixture
def four(city):
    """Four signalen in Zwolle, and one of another gemeente."""
    with city.transaction() as session:
        session.add(Gemeente(code="GM0001", naam="Elders"))
        session.flush()
        put(session, leemte("rouw", "geld"), datetime(2026, 1, 31, 23, 30, tzinfo=UTC))
        put(session, leemte("rouw", reden="tijd"), datetime(2026, 1, 31, 22, 30, tzinfo=UTC))
        put(session, leemte("geld", wijk=None), datetime(2026, 2, 10, tzinfo=UTC))
        put(session, leemte(wijk="WK019331"), datetime(2026, 2, 20, tzinfo=UTC))
        put(session, leemte("rouw", wijk=None), gemeente="GM0001")
    return city


def test_each_signaal_of_a_quarter_is_counted_once_with_its_surest_thema(four):
    with four.sessions() as session:
        found = queries.reported(session, "GM0193", Kwartaal(2026, 1))
        assert sorted(found, key=lambda one: one.dag.isoformat() + one.reden) == [
            Gemeld("WK019330", "rouw", "tijd", date(2026, 1, 31)),
            Gemeld("WK019330", "rouw", "geen-aanbod", date(2026, 2, 1)),  # in Amsterdam
            Gemeld(None, "geld", "geen-aanbod", date(2026, 2, 10)),
            Gemeld("WK019331", None, "geen-aanbod", date(2026, 2, 20)),
        ]
        assert queries.reported(session, "GM0193", Kwartaal(2025, 4)) == []


@pytest.mark.parametrize(
    ("keuze", "days"),
    [
        (ALL, [20, 10, 31, 31]),
        (SignaalFilter(wijk="WK019330"), [31, 31]),
        (SignaalFilter(wijk=WIJK_ONBEKEND), [10]),
        (SignaalFilter(thema="geld"), [10, 31]),
        (SignaalFilter(reden="tijd"), [31]),
        (SignaalFilter(wijk="WK019330", thema="geld"), [31]),
        (SignaalFilter(wijk="WK019331", thema="geld"), []),
        (SignaalFilter(thema="' OR 1=1 --"), []),
        # Half past midnight in Amsterdam is the next day, also where the clock of UTC says else.
        (SignaalFilter(van=date(2026, 2, 1)), [20, 10, 31]),
        (SignaalFilter(tot=date(2026, 1, 31)), [31]),
        (SignaalFilter(van=date(2026, 2, 10), tot=date(2026, 2, 10)), [10]),
    ],
)
def test_filters(four, keuze, days):
    with four.sessions() as session:
        found = queries.every(session, "GM0193", keuze)
        assert [row.gemeld_op.day for row in found] == days
        assert queries.count(session, "GM0193", keuze) == len(days)


def test_pages_of_the_list_join_into_the_whole(four):
    with four.sessions() as session:
        whole = [row.id for row in queries.every(session, "GM0193", ALL)]
        parts = [
            row.id
            for offset in range(0, 6, 2)
            for row in queries.newest(session, "GM0193", ALL, 2, offset)
        ]
    assert parts == whole
