"""Geocoding with a service that is played: nothing here leaves the machine."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderParseError, GeocoderServiceError, GeocoderTimedOut

from app.core.errors import SettingsError
from app.geo import geocode
from app.geo.geocode import GeocoderOffline, OneHostAdapter, make_geocoder, same_address

PDOK_ANSWER = {
    "response": {
        "numFound": 1,
        "docs": [
            {
                "weergavenaam": "Buxtehudestraat 88, 8031AB Zwolle",
                "centroide_ll": "POINT(6.0825 52.5269)",
            }
        ],
    }
}
NOMINATIM_ANSWER = [
    {
        "display_name": "88, Buxtehudestraat, Holtenbroek, Zwolle, Overijssel, 8031 AB, Nederland",
        "lat": "52.5269",
        "lon": "6.0825",
    }
]


class Played(BaseSyncAdapter):
    """Answers in turn with the values, or raises them; notes what was asked."""

    def __init__(self, *values):
        super().__init__(proxies=None, ssl_context=None)
        self.values = list(values)
        self.asked: list[str] = []
        self.agents: list[str] = []

    def __call__(self, **_options):
        return self

    def get_json(self, url, *, timeout, headers):
        self.asked.append(url)
        self.agents.append(headers["User-Agent"])
        value = self.values.pop(0)
        if isinstance(value, Exception):
            raise value
        return value

    def get_text(self, url, *, timeout, headers):
        raise NotImplementedError


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    """The pace is kept by geopy's own limiter; here its sleep only takes note."""
    slept: list[float] = []
    monkeypatch.setattr("geopy.extra.rate_limiter.sleep", slept.append)
    monkeypatch.setattr("geopy.extra.rate_limiter.default_timer", Clock(slept))
    return slept


class Clock:
    """A clock on which only sleeping takes time."""

    def __init__(self, slept):
        self.slept = slept

    def __call__(self):
        return 1000.0 + sum(self.slept)


def test_pdok_is_asked_for_addresses_only():
    adapter = Played(PDOK_ANSWER)
    assert make_geocoder("pdok", adapter)("Buxtehudestraat 88, Zwolle") == (52.5269, 6.0825)
    parts = urlsplit(adapter.asked[0])
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == geocode.PDOK_URL
    arguments = parse_qs(parts.query)
    assert arguments["q"] == ["Buxtehudestraat 88, Zwolle"]
    assert arguments["fq"] == ["type:adres"]
    assert "Dichtbij" in adapter.agents[0]


def test_nominatim_is_asked_within_the_netherlands():
    adapter = Played(NOMINATIM_ANSWER)
    ask = make_geocoder("nominatim", adapter)
    assert ask("Buxtehudestraat 88, 8031 AB Zwolle") == (52.5269, 6.0825)
    assert parse_qs(urlsplit(adapter.asked[0]).query)["countrycodes"] == ["nl"]


@pytest.mark.parametrize("name", ["pdok", "nominatim"])
def test_the_pace_of_the_service_is_kept(name, no_waiting):
    answer = PDOK_ANSWER if name == "pdok" else NOMINATIM_ANSWER
    ask = make_geocoder(name, Played(answer, answer, answer))
    for _ in range(3):
        ask("Buxtehudestraat 88, Zwolle")
    assert sum(no_waiting) == pytest.approx(2 * geocode.PAUSE[name])


@pytest.mark.parametrize(
    "answer",
    [
        {"response": {"docs": []}},
        {"response": {}},
        {},
        {"response": {"docs": [{"weergavenaam": "Buxtehudestraat 88, Zwolle"}]}},
        {"response": {"docs": [{"weergavenaam": "x", "centroide_ll": "POINT(6,1 52,5)"}]}},
    ],
)
def test_no_answer_is_no_place(answer):
    assert make_geocoder("pdok", Played(answer))("Buxtehudestraat 88, Zwolle") is None


def test_the_best_guess_for_another_address_is_no_answer():
    assert make_geocoder("pdok", Played(PDOK_ANSWER))("Buxtehudestraat 86, Zwolle") is None


@pytest.mark.parametrize(
    "error",
    [
        GeocoderServiceError("Name or service not known"),
        GeocoderTimedOut("Service timed out"),
        GeocoderParseError("<html>"),
        ConnectionResetError("reset"),
    ],
)
def test_offline_is_one_dutch_sentence_without_the_technical_words(error):
    ask = make_geocoder("pdok", Played(error, error))
    with pytest.raises(GeocoderOffline) as caught:
        ask("Buxtehudestraat 88, Zwolle")
    assert "Is er internet?" in str(caught.value)
    assert str(error) not in str(caught.value)


def test_one_failure_is_tried_again():
    ask = make_geocoder("pdok", Played(GeocoderTimedOut("x"), PDOK_ANSWER))
    assert ask("Buxtehudestraat 88, Zwolle") == (52.5269, 6.0825)


@pytest.mark.parametrize("answer", [[], "tekst", 7, {"response": 3}, {"response": {"docs": [1]}}])
def test_an_answer_in_another_shape_counts_as_offline(answer):
    with pytest.raises(GeocoderOffline):
        make_geocoder("pdok", Played(answer, answer))("Buxtehudestraat 88, Zwolle")


def test_an_unknown_service_is_a_wrong_setting():
    with pytest.raises(SettingsError, match="GEOCODER is 'google'"):
        make_geocoder("google")


@pytest.mark.parametrize(
    ("asked", "answered", "same"),
    [
        ("Dorpsstraat 12, Zwolle", "Dorpsstraat 12, 8011AB Zwolle", True),
        ("Dorpstraat 12, Zwolle", "Dorpsstraat 12, 8011AB Zwolle", True),
        ("Erfgenamenweg 14 A, 8026 PS Zwolle", "Erfgenamenweg 14A, 8026PS Zwolle", True),
        ("Dorpsstraat 14-a, Zwolle", "Dorpsstraat 14A, 8011AB Zwolle", True),
        ("Dorpsstraat 12, Zwolle", "Dorpsstraat 21, 8011AB Zwolle", False),
        ("Dorpsstraat 1, Zwolle", "Dorpsstraat 12, 8011AB Zwolle", False),
        ("Dorpsstraat 12, Zwolle", "Dorpsstraat 12, 3511AB Utrecht", False),
        ("Dorpsstraat 12, 8011 AA Zwolle", "Dorpsstraat 12, 8011AB Zwolle", False),
        ("Kerkstraat 12, Zwolle", "Dorpsstraat 12, 8011AB Zwolle", False),
        ("Dorpsstraat 12 A, Zwolle", "Dorpsstraat 12, 8011AB Zwolle", False),
    ],
)
def test_same_address(asked, answered, same):
    assert same_address(asked, answered) is same


class Redirecting(BaseHTTPRequestHandler):
    """Sends every visitor on to a page of its own that would answer."""

    def do_GET(self):
        if self.path == "/elders":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(PDOK_ANSWER).encode())
            return
        self.send_response(302)
        self.send_header("Location", "/elders")
        self.end_headers()

    def log_message(self, *_):
        pass


def test_a_redirect_is_not_followed():
    server = HTTPServer(("127.0.0.1", 0), Redirecting)
    thread = Thread(target=server.serve_forever)
    thread.start()
    adapter = OneHostAdapter(proxies={}, ssl_context=None)
    home = f"http://127.0.0.1:{server.server_port}"
    try:
        assert adapter.get_json(f"{home}/elders", timeout=10, headers={}) == PDOK_ANSWER
        with pytest.raises(AdapterHTTPError, match="redirect refused"):
            adapter.get_json(f"{home}/", timeout=10, headers={})
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
