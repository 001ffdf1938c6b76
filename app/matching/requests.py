"""A request of the match contract becomes a HulpvraagInput, or a list of what is wrong. Pure."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.core.errors import InvalidInput
from app.geo.places import Places
from app.matching.types import GRATIS, HulpvraagInput

MOST_CHARACTERS = 4000
MOST_RESULTS = 50
TOEGANKELIJK = ("rolstoel", "ringleiding", "gebarentaal", "aan-huis", "online", "telefonisch")
DAGDELEN = ("ochtend", "middag", "avond", "weekend")
MOST_AGE = 120
MOST_COSTS = 100_000


class RequestReader:
    """Reads the keys of one request, collecting what is wrong under each key."""

    def __init__(
        self,
        data: Mapping[str, Any],
        places: Places,
        themas: Iterable[str],
        doelgroepen: Iterable[str],
        talen: Iterable[str],
    ) -> None:
        self.data = data
        self.places = places
        self.known = {
            "themas": frozenset(themas),
            "doelgroepen": frozenset(doelgroepen),
            "talen": frozenset(talen),
            "toegankelijk": frozenset(TOEGANKELIJK),
            "dagdelen": frozenset(DAGDELEN),
        }
        self.fouten: dict[str, list[str]] = {}

    def read(self) -> HulpvraagInput:
        """The question asked. Raises InvalidInput with all that is wrong, a list a key."""
        wijken, bron = self._wijken()
        asked = HulpvraagInput(
            tekst=self._text(),
            wijken=wijken,
            wijk_bron=bron,
            leeftijd=self._whole("leeftijd", 0, MOST_AGE, None),
            leeftijden=None,  # the contract knows ages in years, and no roles
            rol="",
            limiet=self._whole("limiet", 1, MOST_RESULTS, 10) or 10,
            max_kosten=self._costs(),
            registreer=self._yes_or_no("registreer"),
            **{key: self._slugs(key) for key in self.known},
        )
        if not asked.tekst.strip() and not asked.themas and not self.fouten:
            self._wrong("hulpvraag", "vul een hulpvraag in, of kies een thema")
        if self.fouten:
            raise InvalidInput(self.fouten)
        return asked

    def _text(self) -> str:
        value = self.data.get("hulpvraag")
        if value is None:
            return ""
        if not isinstance(value, str):
            self._wrong("hulpvraag", "dit moet tekst zijn")
            return ""
        if len(value) > MOST_CHARACTERS:
            self._wrong("hulpvraag", f"de tekst is te lang (hoogstens {MOST_CHARACTERS} tekens)")
        return _readable(value.replace("\0", " "))

    def _wijken(self) -> tuple[tuple[str, ...], str]:
        wijk, postcode = self.data.get("wijk"), self.data.get("postcode")
        if wijk not in (None, ""):
            if isinstance(wijk, str) and wijk in self.places.wijken:
                return (wijk,), "gekozen"
            self._wrong("wijk", f"onbekende wijk: {str(wijk)[:40]}")
        elif postcode not in (None, ""):
            text = str(postcode) if isinstance(postcode, str | int) else ""
            if self.places.pc4(text) is None:
                self._wrong("postcode", f"dit is geen postcode: {str(postcode)[:40]}")
            codes = self.places.wijken_of_postcode(text)
            if not codes and "postcode" not in self.fouten:
                self._wrong("postcode", f"deze postcode ligt niet in {self.places.naam}: {text}")
            return codes, "postcode"
        return (), ""

    def _slugs(self, key: str) -> tuple[str, ...]:
        value = self.data.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            self._wrong(key, "dit moet een lijst van woorden zijn")
            return ()
        for part in value:
            if part not in self.known[key]:
                self._wrong(key, f"onbekende waarde: {part[:40]}")
        return tuple(dict.fromkeys(value))

    def _whole(self, key: str, least: int, most: int, default: int | None) -> int | None:
        value = self.data.get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self._wrong(key, f"dit moet een heel getal zijn van {least} tot en met {most}")
            return default
        return value

    def _costs(self) -> float | None:
        value = self.data.get("max_kosten")
        if value is None:
            return None
        if value == GRATIS:
            return 0.0
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._wrong("max_kosten", "dit moet 'gratis' zijn of een bedrag in euro")
            return None
        if not 0 <= value <= MOST_COSTS:
            self._wrong("max_kosten", f"dit moet 0 of meer zijn, en hoogstens {MOST_COSTS}")
            return None
        return float(value)

    def _yes_or_no(self, key: str) -> bool:
        value = self.data.get(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            self._wrong(key, "dit moet true of false zijn")
            return False
        return value

    def _wrong(self, key: str, message: str) -> None:
        self.fouten.setdefault(key, []).append(_readable(message))


def _readable(text: str) -> str:
    """``text`` without halves of letters (lone surrogates), which nothing can write or compare."""
    return text.encode("utf-8", "replace").decode("utf-8")


def read_request(
    data: object,
    places: Places,
    themas: Iterable[str],
    doelgroepen: Iterable[str],
    talen: Callable[[], Iterable[str]],
) -> HulpvraagInput:
    """The question in ``data`` (decoded JSON). Raises InvalidInput; unknown keys are ignored."""
    if not isinstance(data, Mapping):
        raise InvalidInput({"verzoek": ["stuur een JSON-object"]})
    return RequestReader(data, places, themas, doelgroepen, talen()).read()
