"""What takes the place of what: chains, circles, taking back, and an import that comes after."""

from datetime import UTC, datetime

import pytest

from app.core.errors import InvalidInput, NotFound
from app.directory import opvolgers, queries, verhuizen
from app.directory.indexing import bring_up_to_date
from app.directory.models import Aanbod, AanbodOpvolger, Organisatie
from app.directory.services import CatalogusSchrijver
from app.directory.types import Status, Waarom
from app.directory.wijzigingen import last_changes
from app.search.types import SearchQuery
from tests.integration.directory.conftest import GEMEENTE, NOW, gegevens

MOMENT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def succeed(session, editor):
    def succeed(old: Aanbod, new: Aanbod, waarom: Waarom = Waarom.VERVOLG) -> None:
        try:
            verhuizen.succeed(session, GEMEENTE, old.id, new.id, waarom, editor, MOMENT)
        except InvalidInput:
            session.rollback()
            raise
        session.commit()

    return succeed


def test_what_moved_on_leads_to_the_other_and_is_hidden(session, write, succeed, index):
    oud, nieuw = write(gegevens("Koffie"), gegevens("Kring", omschrijving="Er is koffie."))
    bring_up_to_date(session, index, GEMEENTE)
    assert len(index.search(SearchQuery("koffie", {})).hits) == 2
    succeed(oud, nieuw)
    assert opvolgers.of_hidden(session, GEMEENTE, oud.id) == nieuw.id
    assert opvolgers.of_hidden(session, GEMEENTE, nieuw.id) is None
    assert opvolgers.of_aanbod(session, GEMEENTE, [oud.id, nieuw.id]) == {oud.id: nieuw.id}
    assert opvolgers.of_aanbod(session, "GM9999", [oud.id]) == {}
    assert oud.status is Status.VERBORGEN
    assert oud.versie == queries.catalogue_version(session, GEMEENTE)
    assert [key for key, _day in last_changes(session, GEMEENTE).aanbod] == [nieuw.id]
    bring_up_to_date(session, index, GEMEENTE)
    assert [hit.id for hit in index.search(SearchQuery("koffie", {})).hits] == [nieuw.id]


def test_a_chain_is_followed_to_its_end(session, write, succeed):
    a, b, c = write(gegevens("A"), gegevens("B"), gegevens("C"))
    succeed(a, b)
    succeed(b, c, Waarom.DUBBEL)
    assert opvolgers.path_of_aanbod(session, a.id) == [a.id, b.id, c.id]
    assert opvolgers.of_aanbod(session, GEMEENTE, [a.id, b.id]) == {a.id: c.id, b.id: c.id}
    verhuizen.take_back(session, GEMEENTE, b.id, MOMENT)
    session.commit()
    assert b.status is Status.GEPUBLICEERD
    assert opvolgers.of_aanbod(session, GEMEENTE, [a.id, b.id]) == {a.id: b.id}


def test_no_circle_and_nothing_that_nobody_sees(session, write, succeed):
    a, b, c, d = write(gegevens("A"), gegevens("B"), gegevens("C"), gegevens("D"))
    succeed(a, b)
    succeed(b, c)
    d.status = Status.CONCEPT
    session.commit()
    with pytest.raises(InvalidInput, match="A verwijst zelf door naar dit aanbod"):
        succeed(c, a)
    with pytest.raises(InvalidInput, match="hetzelfde aanbod"):
        succeed(c, c)
    with pytest.raises(InvalidInput, match="D staat nu niet op de site"):
        succeed(c, d)
    assert c.status is Status.GEPUBLICEERD
    assert session.query(AanbodOpvolger).count() == 2


def test_unknown_ones_are_refused(session, write, editor):
    [a] = write(gegevens("A"))
    with pytest.raises(InvalidInput, match="kennen wij niet"):
        verhuizen.succeed(session, GEMEENTE, a.id, 999, Waarom.VERVOLG, editor, MOMENT)
    session.rollback()
    with pytest.raises(NotFound):
        verhuizen.succeed(session, GEMEENTE, 999, a.id, Waarom.VERVOLG, editor, MOMENT)
    session.rollback()
    with pytest.raises(NotFound):
        verhuizen.take_back(session, GEMEENTE, a.id, MOMENT)


def test_said_again_it_leads_to_the_last_one_and_goes_back_to_what_it_was(session, write, succeed):
    a, b, c = write(gegevens("A"), gegevens("B"), gegevens("C"))
    a.status = Status.CONCEPT
    session.commit()
    succeed(a, b)
    succeed(a, c)
    assert opvolgers.of_aanbod(session, GEMEENTE, [a.id]) == {a.id: c.id}
    verhuizen.take_back(session, GEMEENTE, a.id, MOMENT)
    session.commit()
    assert a.status is Status.CONCEPT


def test_a_successor_that_goes_away_itself_leads_nowhere(session, write, succeed):
    a, b = write(gegevens("A"), gegevens("B"))
    succeed(a, b)
    b.status = Status.VERBORGEN
    session.commit()
    assert opvolgers.of_hidden(session, GEMEENTE, a.id) is None


def test_an_import_leaves_it_as_it_is(session, write, succeed):
    oud, nieuw = write(gegevens("Koffie"), gegevens("Koffiekring"))
    succeed(oud, nieuw)
    write(gegevens("Koffie", kosten="€ 1"), gegevens("Koffiekring", kosten="€ 1"))
    assert (oud.kosten, oud.status) == ("€ 1", Status.VERBORGEN)
    assert opvolgers.of_hidden(session, GEMEENTE, oud.id) == nieuw.id


def organisatie(session, naam: str) -> Organisatie:
    return session.query(Organisatie).filter_by(naam=naam).one()


def merge(session, editor, old: str, new: str) -> None:
    ids = [organisatie(session, naam).id for naam in (old, new)]
    verhuizen.merge(session, GEMEENTE, ids[0], ids[1], editor, MOMENT)
    session.commit()


def test_a_merged_organisation_gives_its_aanbod_and_an_import_knows(session, write, editor):
    facts = {"organisatie": "Oud", "organisatie_soort": "sport"}
    koffie, _koor, yoga = write(
        gegevens("Koffie", **facts), gegevens("Koor"), gegevens("Yoga", soort="cursus", **facts)
    )
    merge(session, editor, "Oud", "Stichting Voorbeeld")
    new = organisatie(session, "Stichting Voorbeeld")
    old = organisatie(session, "Oud")
    assert opvolgers.path_of_organisatie(session, old.id) == [old.id, new.id]
    assert [row.naam for row in opvolgers.parts_of_organisatie(session, new.id)] == ["Oud"]
    session.expire_all()
    assert {row.organisatie_id for row in session.query(Aanbod)} == {new.id}
    assert (koffie.soort, yoga.soort) == ("sport", "cursus")
    writer = CatalogusSchrijver(session, GEMEENTE, NOW)
    assert writer.write(gegevens("Koffie", **facts)) == "gelijk"
    assert writer.write(gegevens("Zwemmen", **facts)) == "nieuw"
    session.commit()
    assert session.query(Aanbod).filter_by(naam="Zwemmen").one().organisatie_id == new.id


def test_a_merge_is_taken_back(session, write, editor):
    koffie, _koor, taal = write(
        gegevens("Koffie", organisatie="Oud", organisatie_soort="sport"),
        gegevens("Koor"),
        gegevens("Taal", organisatie="Derde"),
    )
    merge(session, editor, "Oud", "Stichting Voorbeeld")
    merge(session, editor, "Stichting Voorbeeld", "Derde")
    old = organisatie(session, "Oud")
    derde = organisatie(session, "Derde")
    assert opvolgers.path_of_organisatie(session, old.id)[-1] == derde.id
    verhuizen.split(session, GEMEENTE, old.id, MOMENT)
    session.commit()
    session.expire_all()
    assert (koffie.organisatie_id, koffie.eigen_soort) == (old.id, None)
    assert taal.organisatie_id == derde.id
    with pytest.raises(NotFound):
        verhuizen.split(session, GEMEENTE, old.id, MOMENT)


def test_organisations_make_no_circle(session, write, editor):
    write(gegevens("Koffie", organisatie="Oud"), gegevens("Koor"))
    merge(session, editor, "Oud", "Stichting Voorbeeld")
    for pair in (
        ("Oud", "Stichting Voorbeeld"),
        ("Stichting Voorbeeld", "Oud"),
        ("Stichting Voorbeeld", "Stichting Voorbeeld"),
    ):
        with pytest.raises(InvalidInput):
            merge(session, editor, *pair)
        session.rollback()
