"""The made-up catalogue is always the same, and every row of it can be imported."""

from app.exchange.rows import RijLezer
from app.exchange.services import load_vocabularies
from app.exchange.types import Rij
from tests import catalogus


def test_every_row_can_be_imported(city):
    with city.sessions() as session:
        known = load_vocabularies(session, "GM0193")
    readers = [RijLezer(Rij(at, row), known) for at, row in enumerate(catalogus.rows(2_000), 2)]
    assert [fout for reader in readers if reader.read() is None for fout in reader.fouten] == []


def test_it_is_always_the_same_and_grows_at_its_end():
    few, many = list(catalogus.rows(50)), list(catalogus.rows(500))
    assert many[:50] == few
    assert few != list(catalogus.rows(50, seed=2))


def test_every_thema_has_its_share():
    found = [slug for row in catalogus.rows(2_000) for slug in row["themas"].split("|")]
    assert set(found) == set(catalogus.THEMAS)
    assert min(found.count(slug) for slug in catalogus.THEMAS) > 50
