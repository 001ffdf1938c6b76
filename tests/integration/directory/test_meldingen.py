"""Meldingen are stored, decided once, and a check by an editor outlives an older file."""

from datetime import UTC, date, datetime

import pytest

from app.accounts.models import Account
from app.core.errors import NotFound
from app.directory import meldingen, queries
from app.directory.models import Aanbod, Controle
from app.directory.services import CatalogusSchrijver, mark_checked
from app.directory.types import Besluit, MeldingReden
from tests.integration.directory.conftest import GEMEENTE, NOW, gegevens

DAY = date(2026, 11, 22)
MOMENT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ELSEWHERE = "GM9999"


def test_what_somebody_reports_waits_for_an_editor(session, write, editor):
    [koffie] = write(gegevens("Koffie"))
    first = meldingen.report(session, koffie, MeldingReden.TIJDEN, "Het is nu op vrijdag.", DAY)
    meldingen.report(session, koffie, MeldingReden.VOL, "", DAY)
    session.commit()
    waiting = meldingen.queue(session, GEMEENTE, True, None, 10, 0)
    assert [(m.reden, m.tekst, m.gemeld_op) for m in waiting] == [
        (MeldingReden.TIJDEN, "Het is nu op vrijdag.", DAY),
        (MeldingReden.VOL, "", DAY),
    ]
    assert meldingen.counts(session, GEMEENTE, True) == {
        MeldingReden.TIJDEN: 1,
        MeldingReden.VOL: 1,
    }
    assert meldingen.queue(session, GEMEENTE, True, MeldingReden.VOL, 10, 0) == waiting[1:]
    assert meldingen.queue(session, ELSEWHERE, True, None, 10, 0) == []
    assert first is not None
    meldingen.decide(session, GEMEENTE, first.id, Besluit.VERWERKT, editor, MOMENT)
    session.commit()
    [done] = meldingen.queue(session, GEMEENTE, False, None, 10, 0)
    assert (done.besluit, done.afgehandeld_op) == (Besluit.VERWERKT, MOMENT)
    assert done.behandelaar is not None and done.behandelaar.id == editor
    assert meldingen.queue(session, GEMEENTE, True, None, 10, 0) == waiting[1:]


def test_the_first_decision_stands(session, write, editor):
    [koffie] = write(gegevens("Koffie"))
    melding = meldingen.report(session, koffie, MeldingReden.GESTOPT, "", DAY)
    assert melding is not None
    for besluit in (Besluit.KLOPTE, Besluit.DUBBEL):
        meldingen.decide(session, GEMEENTE, melding.id, besluit, editor, MOMENT)
    assert melding.besluit is Besluit.KLOPTE


@pytest.mark.parametrize("gemeente", [GEMEENTE, ELSEWHERE])
def test_nobody_decides_what_is_not_theirs(session, write, editor, gemeente):
    [koffie] = write(gegevens("Koffie"))
    melding = meldingen.report(session, koffie, MeldingReden.GESTOPT, "", DAY)
    assert melding is not None
    number = melding.id if gemeente == ELSEWHERE else melding.id + 1
    with pytest.raises(NotFound):
        meldingen.decide(session, gemeente, number, Besluit.KLOPTE, editor, MOMENT)


def test_a_flood_about_one_aanbod_does_not_fill_the_database(session, write):
    koffie, thee = write(gegevens("Koffie"), gegevens("Thee"))
    for _ in range(meldingen.MOST_OPEN):
        assert meldingen.report(session, koffie, MeldingReden.VOL, "x" * 600, DAY)
    assert meldingen.report(session, koffie, MeldingReden.VOL, "", DAY) is None
    stored = meldingen.report(session, thee, MeldingReden.VOL, "x" * 600, DAY)
    assert stored is not None and len(stored.tekst) == meldingen.MOST_CHARACTERS


def test_meldingen_go_with_their_aanbod_and_stay_without_their_editor(session, write, editor):
    koffie, thee = write(gegevens("Koffie"), gegevens("Thee"))
    for row in (koffie, thee):
        melding = meldingen.report(session, row, MeldingReden.VOL, "", DAY)
        assert melding is not None
        meldingen.decide(session, GEMEENTE, melding.id, Besluit.KLOPTE, editor, MOMENT)
    mark_checked(session, GEMEENTE, thee.id, editor, DAY)
    session.commit()
    session.delete(session.get_one(Account, editor))
    session.delete(koffie)
    session.commit()
    session.expire_all()
    [left] = meldingen.queue(session, GEMEENTE, False, None, 10, 0)
    assert (left.aanbod_id, left.behandelaar) == (thee.id, None)
    assert queries.last_checks(session, GEMEENTE) == {thee.id: DAY}


def test_checked_is_not_edited_but_the_index_hears_of_it(session, write, editor):
    [koffie] = write(gegevens("Koffie"))
    before, edited = queries.catalogue_version(session, GEMEENTE), koffie.gewijzigd_op
    for _ in range(2):
        mark_checked(session, GEMEENTE, koffie.id, editor, DAY)
        session.commit()
    assert koffie.laatst_gecontroleerd == DAY
    assert koffie.gewijzigd_op == edited
    assert queries.catalogue_version(session, GEMEENTE) == before + 1 == koffie.versie
    assert session.query(Controle).count() == 1
    with pytest.raises(NotFound):
        mark_checked(session, ELSEWHERE, koffie.id, editor, DAY)


@pytest.mark.parametrize(
    ("in_file", "after"),
    [(None, DAY), (date(2026, 1, 1), DAY), (date(2026, 12, 24), date(2026, 12, 24))],
)
def test_an_older_file_does_not_undo_a_check(session, write, editor, in_file, after):
    [koffie] = write(gegevens("Koffie", laatst_gecontroleerd=date(2026, 1, 1)))
    mark_checked(session, GEMEENTE, koffie.id, editor, DAY)
    session.commit()
    values = gegevens("Koffie", laatst_gecontroleerd=in_file)
    outcome = CatalogusSchrijver(session, GEMEENTE, NOW).write(values)
    session.commit()
    assert outcome == ("gelijk" if after == DAY else "gewijzigd")
    assert session.query(Aanbod).one().laatst_gecontroleerd == after
