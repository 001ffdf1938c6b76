"""What is kept of a question: everything but its words; and a gap becomes one signaal."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import MetaData, func, select

from app.matching import queries
from app.matching.models import Hulpvraag
from app.matching.services import record, report_gap
from app.signalering import events
from app.signalering.models import Signaal
from tests.integration.matching.catalogue import BERKUM, GEMEENTE, HOLTENBROEK

NOW = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
CANARIES = (
    "kanariepiet", "Fatima", "Amrani", "06-12345678", "12345678", "fatima@voorbeeld.nl",
    "Kerkstraat", "123456782", "8031XY", "03-04-1948", "krabbelpoot", "schuldn", "verloren, ",
)  # fmt: skip
TEXT = (
    "Ik ben Fatima el Amrani (06-12345678, fatima@voorbeeld.nl) uit de Kerkstraat 12, 8031XY, "
    "BSN 123456782, geboren 03-04-1948. Mijn kanariepiet krabbelpoot is dood en ik heb mijn "
    "partner verloren, schuldn en zorgen. Fietsles in Berkum."
)


@pytest.fixture(autouse=True)
def listening():
    """Reported gaps reach the signalering, as in the running application."""
    events.listen()


def dump(city) -> str:
    """Every value in every table, as text."""
    meta = MetaData()
    meta.reflect(city.engine)
    with city.engine.connect() as connection:
        return "\n".join(
            repr(tuple(row))
            for table in meta.sorted_tables
            for row in connection.execute(table.select())
        )


def keep(city, answer, kanaal="website") -> str:
    with city.transaction() as session:
        return record(session, GEMEENTE, answer, kanaal, NOW).id


def stored(city, number: str) -> Hulpvraag:
    with city.sessions() as session:
        return session.scalars(select(Hulpvraag).where(Hulpvraag.id == number)).one()


def count(city, model) -> int:
    with city.sessions() as session:
        return session.scalar(select(func.count()).select_from(model))


def test_no_word_of_the_text_is_kept(ask, filled):
    answer = ask(TEXT, wijken=(HOLTENBROEK,))
    assert any(thema.woorden for thema in answer.need.themas)
    number = keep(filled, answer)
    gap = stored(filled, number).antwoord["signaal"]
    if gap:
        with filled.transaction() as session:
            report_gap(session, GEMEENTE, gap, "website", number)
    everything = dump(filled)
    assert number in everything
    found = [word for word in CANARIES if word.lower() in everything.lower()]
    assert found == []


@pytest.mark.parametrize("text", ["ik wil dood, kanariepiet", "mijn peuter krijst, kanariepiet",
                                  "paspoort aanvragen kanariepiet", "kanariepiet"])  # fmt: skip
def test_no_word_is_kept_whatever_the_outcome(ask, filled, text):
    keep(filled, ask(text))
    assert "kanariepiet" not in dump(filled).lower()


def test_what_is_kept(ask, filled):
    answer = ask("rouwgroep, ik heb mijn partner verloren", wijken=(HOLTENBROEK,))
    number = keep(filled, answer)
    assert len(number) == 32
    row = stored(filled, number)
    assert (row.wijk_code, row.uitkomst, row.reden) == (HOLTENBROEK, "passend", None)
    assert (row.kanaal, row.gesteld_op, row.gemeld) == ("website", NOW, False)
    assert row.themas[0] == "rouw"
    assert [option["id"] for option in row.antwoord["suggesties"]] == [
        option.id for option in answer.suggesties
    ]
    assert "hulpvraag_geschoond" not in row.antwoord
    assert all(thema["woorden"] == [] for thema in row.antwoord["themas"])


def test_the_answer_itself_keeps_its_words(ask, filled):
    """Recording takes them out of a copy, not out of what the person gets."""
    answer = ask("ik heb schulden")
    before = answer.as_json()
    keep(filled, answer)
    assert answer.as_json() == before


def test_each_question_has_an_address_of_its_own(ask, filled):
    answer = ask("rouwgroep")
    assert len({keep(filled, answer) for _ in range(5)}) == 5


def test_a_record_is_of_one_gemeente(ask, filled):
    number = keep(filled, ask("rouwgroep"))
    with filled.sessions() as session:
        assert queries.hulpvraag(session, GEMEENTE, number) is not None
        assert queries.hulpvraag(session, "GM0001", number) is None
        assert queries.hulpvraag(session, GEMEENTE, "0" * 32) is None


@pytest.mark.parametrize(
    ("text", "wijk", "outcome"),
    [
        ("mijn peuter krijst in de winkel", None, {"gewoon-leven", "passend"}),
        ("qqqq", None, {"onbekend"}),
        ("", None, {"onbekend"}),
    ],
)
def test_outcomes(ask, filled, text, wijk, outcome):
    number = keep(filled, ask(text))
    assert stored(filled, number).uitkomst in outcome


def test_a_gap_becomes_one_signaal(ask, filled):
    answer = ask("fietsles voor vrouwen", wijken=(HOLTENBROEK,))
    assert answer.signaal is not None
    number = keep(filled, answer)
    for _ in range(2):
        with filled.transaction() as session:
            report_gap(session, GEMEENTE, answer.signaal.as_json(), "website", number)
    assert count(filled, Signaal) == 1
    with filled.sessions() as session:
        row = session.scalars(select(Signaal)).one()
        assert (row.reden, row.wijk_code, row.hulpvraag_id) == (
            "niet-in-wijk", HOLTENBROEK, number,
        )  # fmt: skip
        assert "vervoer" in row.themas
        assert row.opgelost_zonder == list(answer.signaal.opgelost_zonder)
        assert row.toelichting == answer.signaal.toelichting


def test_a_report_that_is_rolled_back_leaves_nothing(ask, filled):
    answer = ask("fietsles voor vrouwen", wijken=(HOLTENBROEK,))
    with filled.sessions() as session:
        row = record(session, GEMEENTE, answer, "website", NOW)
        report_gap(session, GEMEENTE, answer.signaal.as_json(), "website", row.id)
        session.rollback()
    assert (count(filled, Hulpvraag), count(filled, Signaal)) == (0, 0)


def test_where_it_fits_there_is_nothing_to_report(ask, filled):
    answer = ask("fietsles voor vrouwen", wijken=(BERKUM,))
    assert answer.signaal is None
    keep(filled, answer)
    assert count(filled, Signaal) == 0
