"""From an address to a place on the map: with ``distance`` the door to geopy.

Two services can be asked: PDOK Locatieserver, the open one of the Dutch land registry, and
Nominatim of OpenStreetMap, whose rules allow one question a second. A service always answers with
its best guess; here an answer counts only when it names the very address that was asked.
"""

import logging
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, HTTPSHandler, ProxyHandler, build_opener

from geopy.adapters import URLLibAdapter
from geopy.exc import GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from app.core import fuzzy
from app.core.errors import DichtbijError, SettingsError
from app.core.text import fold, tokens
from app.geo.distance import Plek

Zoeker = Callable[[str], Plek | None]
"""Gives the place of an address, or None when it is not known. Raises GeocoderOffline."""

USER_AGENT = "Dichtbij/0.1 (sociale kaart; één vraag per adres)"
TIMEOUT_SECONDS = 10
PDOK_URL = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/free"
# Seconds between two questions: PDOK asks for fair use, Nominatim for one a second.
PAUSE = {"pdok": 0.2, "nominatim": 1.1}
_POINT = re.compile(r"^POINT\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)$")
# Written apart or together it is the same: 8031 AB and 8031AB, 14 A and 14a.
_POSTCODE = re.compile(r"\b(\d{4})\s*([a-z]{2})\b")
_HOUSE_LETTER = re.compile(r"\b(\d+)[\s-]*([a-z])\b")


class GeocoderOffline(DichtbijError):
    """The service can't be reached or does not work; asking for another address will not help."""


class _NoRedirect(HTTPRedirectHandler):
    """We speak to the service that was configured and to no other."""

    def redirect_request(
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> None:
        raise HTTPError(req.full_url, code, "redirect refused", headers, fp)


class OneHostAdapter(URLLibAdapter):  # type: ignore[misc]  # geopy has no types
    """geopy's adapter on Python's own library, which follows no redirect."""

    def __init__(self, *, proxies: Any, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        handlers = [HTTPSHandler(context=ssl_context), _NoRedirect()]
        if proxies:
            handlers.append(ProxyHandler(proxies))
        self.urlopen = build_opener(*handlers).open


class PdokLocatieserver(Geocoder):  # type: ignore[misc]  # geopy has no types
    """PDOK's free search, for addresses only."""

    def geocode(
        self, query: str, *, exactly_one: bool = True, timeout: Any = DEFAULT_SENTINEL
    ) -> Location | list[Location] | None:
        """The best address for ``query`` (or with ``exactly_one=False`` the best five)."""
        arguments = {
            "q": query,
            "fq": "type:adres",
            "fl": "weergavenaam,centroide_ll",
            "rows": 1 if exactly_one else 5,
        }
        return self._call_geocoder(
            f"{PDOK_URL}?{urlencode(arguments)}",
            lambda answer: _locations(answer, exactly_one),
            timeout=timeout,
        )


def _locations(answer: Mapping[str, Any], exactly_one: bool) -> Location | list[Location] | None:
    found = []
    for document in answer.get("response", {}).get("docs", ()):
        point = _POINT.match(document.get("centroide_ll", ""))
        if point:
            plek = (float(point[2]), float(point[1]))
            found.append(Location(document.get("weergavenaam", ""), plek, dict(document)))
    if not found:
        return None
    return found[0] if exactly_one else found


def make_geocoder(name: str, adapter: Callable[..., Any] = OneHostAdapter) -> Zoeker:
    """A geocoder by the name of the setting GEOCODER: ``pdok`` or ``nominatim``.

    It keeps to the pace of its service and tries once more when that fails. Raises SettingsError
    for another name.
    """
    known: dict[str, Callable[..., Any]] = {"pdok": PdokLocatieserver, "nominatim": Nominatim}
    if name not in known:
        raise SettingsError(f"GEOCODER is '{name}', kies uit {', '.join(known)}.")
    service = known[name](user_agent=USER_AGENT, timeout=TIMEOUT_SECONDS, adapter_factory=adapter)
    ask = RateLimiter(
        service.geocode,
        min_delay_seconds=PAUSE[name],
        max_retries=1,
        error_wait_seconds=max(2.0, PAUSE[name]),
        swallow_exceptions=False,
    )
    # It writes a stack trace for every try; ours is one sentence when no try is left.
    logging.getLogger("geopy").setLevel(logging.ERROR)
    options = {"country_codes": "nl"} if name == "nominatim" else {}
    return lambda address: _ask(ask, name, address, options)


def _ask(
    ask: Callable[..., Any], name: str, address: str, options: Mapping[str, Any]
) -> Plek | None:
    try:
        found = ask(address, **options)
    except (GeopyError, OSError, ValueError, AttributeError, TypeError) as error:
        # The last three: an answer in another shape than the service documents.
        raise GeocoderOffline(
            f"De adressendienst ({name}) geeft geen antwoord. Is er internet? "
            "Wat al gevonden was, is bewaard. Probeer het later opnieuw."
        ) from error
    if found is None or not same_address(address, found.address):
        return None
    return (float(found.latitude), float(found.longitude))


def same_address(asked: str, answered: str) -> bool:
    """Whether every part of ``asked`` is in ``answered``.

    Words may differ a little in spelling; numbers and postcodes must be the same. So *Dorpsstraat
    12* is never the place of *Dorpsstraat 21*.
    """
    known = set(_parts(answered))
    words = [part for part in known if not any(char.isdigit() for char in part)]
    return all(
        part in known
        or (part.isalpha() and len(part) > 3 and fuzzy.closest(part, words, 0.75) is not None)
        for part in _parts(asked)
    )


def _parts(address: str) -> list[str]:
    together = _POSTCODE.sub(r"\1\2", fold(address))
    return tokens(_HOUSE_LETTER.sub(r"\1\2", together))
