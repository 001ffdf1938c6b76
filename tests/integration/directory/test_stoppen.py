"""Taking an aanbod off the site without a successor, and bringing it back."""

import pytest

from app.core.errors import InvalidInput, NotFound
from app.directory import queries, stoppen, verhuizen
from app.directory.models import AanbodGestopt
from app.directory.services import CatalogusSchrijver
from app.directory.types import Status, Stopreden, Waarom
from tests.integration.directory.conftest import GEMEENTE, NOW, gegevens


def test_it_is_off_the_site_and_comes_back_as_it_was(session, write, editor):
    [koffie] = write(gegevens("Koffie"))
    stoppen.stop(session, GEMEENTE, koffie.id, Stopreden.ONZEKER, editor, NOW)
    stoppen.stop(session, GEMEENTE, koffie.id, Stopreden.GESTOPT, editor, NOW)
    session.commit()
    note = session.get_one(AanbodGestopt, koffie.id)
    assert (koffie.status, note.reden) == (Status.VERBORGEN, Stopreden.GESTOPT)
    assert koffie.versie == queries.catalogue_version(session, GEMEENTE)
    stoppen.bring_back(session, GEMEENTE, koffie.id, NOW)
    session.commit()
    assert koffie.status is Status.GEPUBLICEERD
    assert session.query(AanbodGestopt).count() == 0


def test_a_file_leaves_it_off(session, write, editor):
    [koffie] = write(gegevens("Koffie"))
    stoppen.stop(session, GEMEENTE, koffie.id, Stopreden.GESTOPT, editor, NOW)
    session.commit()
    writer = CatalogusSchrijver(session, GEMEENTE, NOW)
    assert writer.write(gegevens("Koffie", kosten="gratis")) == "gewijzigd"
    session.commit()
    assert (koffie.status, koffie.kosten) == (Status.VERBORGEN, "gratis")


def test_what_leads_to_another_is_neither_stopped_nor_brought_back(session, write, editor):
    oud, nieuw = write(gegevens("Oud"), gegevens("Nieuw"))
    verhuizen.succeed(session, GEMEENTE, oud.id, nieuw.id, Waarom.VERVOLG, editor, NOW)
    session.commit()
    with pytest.raises(InvalidInput):
        stoppen.stop(session, GEMEENTE, oud.id, Stopreden.GESTOPT, editor, NOW)
    with pytest.raises(InvalidInput):
        stoppen.bring_back(session, GEMEENTE, oud.id, NOW)


def test_what_stopped_can_lead_to_another_and_is_stopped_again(session, write, editor):
    oud, nieuw = write(gegevens("Oud"), gegevens("Nieuw"))
    stoppen.stop(session, GEMEENTE, oud.id, Stopreden.GESTOPT, editor, NOW)
    verhuizen.succeed(session, GEMEENTE, oud.id, nieuw.id, Waarom.VERVOLG, editor, NOW)
    verhuizen.take_back(session, GEMEENTE, oud.id, NOW)
    assert oud.status == "verborgen"
    stoppen.bring_back(session, GEMEENTE, oud.id, NOW)
    assert oud.status == "gepubliceerd"


def test_what_is_not_there_or_not_off(session, write, editor):
    [koffie] = write(gegevens("Koffie"))
    with pytest.raises(NotFound):
        stoppen.bring_back(session, GEMEENTE, koffie.id, NOW)
    for number in (koffie.id + 1, -1):
        with pytest.raises(NotFound):
            stoppen.stop(session, GEMEENTE, number, Stopreden.GESTOPT, editor, NOW)
