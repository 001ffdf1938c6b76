"""Loading a gemeente, and remembering what a geocoder said."""

from datetime import UTC, datetime

from app.geo import queries
from app.geo.services import ASK_AGAIN, find_place, load_gemeente
from tests.integration.conftest import SEEDS

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def ask_nothing(_address):
    raise AssertionError("the cache knows this")


def test_loading_twice_changes_nothing(city):
    with city.transaction() as session:
        before = queries.load_places(session, "GM0193")
        load_gemeente(session, SEEDS / "zwolle")
    with city.sessions() as session:
        assert queries.load_places(session, "GM0193") == before


def test_the_places_of_zwolle(city):
    with city.sessions() as session:
        places = queries.load_places(session, "GM0193")
    assert len(places.wijken) == 16
    assert places.by_name("Aa-landen") == places.by_name("Aalanden") == ("WK019331",)
    assert places.by_name("Dieze") == ("WK019311",)
    assert len(places.by_name("Zwolle-Zuid")) > 1
    assert places.wijken_of_postcode("8012") == ("WK019313",)
    assert places.wijken_of_postcode("8011 AB") == ("WK019310", "WK019313", "WK019314")
    assert "WK019331" in places.wijken["WK019330"].buren
    for code, wijk in places.wijken.items():
        assert all(code in places.wijken[buur].buren for buur in wijk.buren)


def test_a_gemeente_nobody_loaded_has_no_places(city):
    with city.sessions() as session:
        places = queries.load_places(session, "GM9999")
    assert (places.naam, places.wijken, places.aliassen, places.postcodes) == ("", {}, {}, {})


def test_what_was_found_is_kept_for_good(city):
    with city.transaction() as session:
        assert find_place(session, "Kerk 1, Zwolle", lambda _a: (52.5, 6.1), "pdok", NOW)
    later = NOW + 100 * ASK_AGAIN
    with city.sessions() as session:
        same = " kerk  1, ZWOLLE "
        assert find_place(session, same, ask_nothing, "pdok", later) == (52.5, 6.1)


def test_what_was_not_found_is_asked_again_later(city):
    with city.transaction() as session:
        assert find_place(session, "Kerk 1", lambda _a: None, "pdok", NOW) is None
        assert find_place(session, "Kerk 1", ask_nothing, "pdok", NOW) is None
    with city.transaction() as session:
        later = NOW + ASK_AGAIN
        assert find_place(session, "Kerk 1", lambda _a: (52.5, 6.1), "nominatim", later) == (
            52.5,
            6.1,
        )
        assert queries.counts(session, "GM0193")["onvindbaar"] == 0
        assert queries.geocoded_places(session) == {(52.5, 6.1)}
