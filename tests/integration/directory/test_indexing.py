"""The index follows the catalogue, whatever happens to either."""

import fcntl
import shutil
from datetime import date

import pytest

from app.directory import indexing, queries
from app.directory.indexing import Bijgewerkt, bring_up_to_date
from app.directory.services import next_version
from app.directory.types import Bereik, Status
from app.search.errors import IndexBusy
from app.search.folders import LOCK, POINTER
from app.search.types import SearchQuery
from tests.integration.directory.conftest import GEMEENTE, gegevens

HOLTENBROEK, AALANDEN = "WK019330", "WK019331"


def found(index, text="", **filters):
    return [hit.id for hit in index.search(SearchQuery(text, filters)).hits]


def test_an_index_that_is_missing_is_made(session, index, write):
    [koor] = write(gegevens("Koor"))
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.HERBOUWD
    assert found(index, "koor") == [koor.id]
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.WAS_BIJ


def test_an_empty_catalogue_has_an_index_too(session, index):
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.HERBOUWD
    assert found(index) == []


def test_changes_come_in_and_what_is_hidden_goes_out(session, index, write):
    koor, fiets = write(gegevens("Koor"), gegevens("Fietsles"))
    bring_up_to_date(session, index, GEMEENTE)
    [schaak] = write(gegevens("Schaken"))
    koor.status = Status.VERBORGEN
    koor.versie = next_version(session, GEMEENTE)
    session.commit()
    write(gegevens("Fietsles", omschrijving="Ook op een driewieler."))
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.GEWIJZIGD
    assert found(index) == [fiets.id, schaak.id]
    assert found(index, "driewieler") == [fiets.id]
    assert index.version == queries.catalogue_version(session, GEMEENTE)


def test_a_write_that_changes_nothing_leaves_the_index(session, index, write):
    write(gegevens("Koor"))
    bring_up_to_date(session, index, GEMEENTE)
    write(gegevens("Koor"))
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.WAS_BIJ


def test_a_damaged_index_is_made_again(session, index, write, tmp_path):
    [koor] = write(gegevens("Koor"))
    bring_up_to_date(session, index, GEMEENTE)
    (tmp_path / "index" / GEMEENTE / POINTER).write_bytes(b"\x80niets")
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.HERBOUWD
    shutil.rmtree(tmp_path / "index" / GEMEENTE)
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.HERBOUWD
    assert found(index) == [koor.id]


def test_an_index_ahead_of_a_restored_database_is_made_again(session, index, write):
    [koor] = write(gegevens("Koor"))
    index.rebuild([], 99)
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.HERBOUWD
    assert found(index) == [koor.id]


def test_while_another_process_writes_the_old_index_serves(session, index, write, tmp_path):
    [koor] = write(gegevens("Koor"))
    bring_up_to_date(session, index, GEMEENTE)
    write(gegevens("Schaken"))
    with (tmp_path / "index" / GEMEENTE / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.BEZET
        assert found(index) == [koor.id]
    assert bring_up_to_date(session, index, GEMEENTE) is Bijgewerkt.GEWIJZIGD
    assert len(found(index)) == 2


def test_without_an_index_and_with_another_writer_it_says_so(session, index, write, tmp_path):
    write(gegevens("Koor"))
    folder = tmp_path / "index" / GEMEENTE
    folder.mkdir(parents=True)
    with (folder / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(IndexBusy):
            bring_up_to_date(session, index, GEMEENTE)


@pytest.mark.parametrize(
    ("facts", "filters", "fits"),
    [
        ({}, {"wijk": (AALANDEN,)}, True),
        ({"bereik": Bereik.WIJK, "wijken": (AALANDEN,)}, {"wijk": (AALANDEN,)}, True),
        ({"bereik": Bereik.WIJK, "wijken": (AALANDEN,)}, {"wijk": (HOLTENBROEK,)}, False),
        ({"bereik": Bereik.WIJK, "postcode": "8012"}, {"wijk": ("WK019313",)}, True),
        ({"bereik": Bereik.WIJK, "postcode": "8012"}, {"wijk": (AALANDEN,)}, False),
        ({"bereik": Bereik.WIJK}, {"wijk": (AALANDEN,)}, True),
        ({"bereik": Bereik.ONLINE, "wijken": (AALANDEN,)}, {"wijk": (HOLTENBROEK,)}, True),
        ({}, {"doelgroep": ("ouderen",)}, True),
        ({"doelgroepen": ("iedereen", "ouders")}, {"doelgroep": ("ouderen",)}, True),
        ({"doelgroepen": ("ouders",)}, {"doelgroep": ("ouderen",)}, False),
        ({"kosten": "€ 3 per keer"}, {"kosten": ("betaald",)}, True),
        ({"kosten": "gratis"}, {"kosten": ("gratis",)}, True),
        ({}, {"kosten": ("gratis",)}, False),
        ({}, {"taal": ("nl",)}, True),
        ({"talen": ("ar", "nl")}, {"taal": ("ar",)}, True),
        ({"talen": ("ar",)}, {"taal": ("nl",)}, False),
        ({"tijden": ("wo 19:00-20:00",)}, {"dagdeel": ("avond",)}, True),
        ({"tijden": ("wo 19:00-20:00",)}, {"dagdeel": ("ochtend",)}, False),
        ({"toegankelijk": ("rolstoel",)}, {"toegankelijk": ("rolstoel", "aan-huis")}, False),
        ({"soort": "sport"}, {"soort": ("sport",)}, True),
        ({}, {"soort": ("welzijn",)}, True),
        ({"themas": ("rouw", "geld")}, {"thema": ("geld",)}, True),
    ],
)
def test_filters_say_whom_an_aanbod_is_for(session, index, write, facts, filters, fits):
    write(gegevens("Koor", **facts))
    bring_up_to_date(session, index, GEMEENTE)
    assert bool(found(index, **filters)) is fits


@pytest.mark.parametrize(
    "words", ["koor", "Voorbeeld", "Buxtehudestraat", "Holtenbroek", "schulden", "mantelzorgers"]
)
def test_is_found_by_name_organisation_place_and_what_it_is_about(session, index, write, words):
    [koor] = write(
        gegevens(
            "Koor",
            themas=("geld",),
            doelgroepen=("mantelzorgers",),
            adres="Buxtehudestraat 88",
            bereik=Bereik.WIJK,
            wijken=(HOLTENBROEK,),
        )
    )
    write(gegevens("Iets anders", organisatie="Een andere club"))
    bring_up_to_date(session, index, GEMEENTE)
    assert found(index, words)[0] == koor.id


def test_what_was_checked_last_comes_first_and_what_never_was_last(session, index, write):
    rows = write(
        gegevens("Nooit"),
        gegevens("Lang geleden", laatst_gecontroleerd=date(2020, 1, 1)),
        gegevens("Pas", laatst_gecontroleerd=date(2026, 10, 1)),
    )
    bring_up_to_date(session, index, GEMEENTE)
    assert found(index) == [row.id for row in reversed(rows)]


def test_titels_of_a_gemeente_that_nobody_knows(session):
    titels = indexing.load_titels(session, "GM9999")
    assert titels.wijken == {}
    assert titels.themas["rouw"] == "Verlies en rouw"
