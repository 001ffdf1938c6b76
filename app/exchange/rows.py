"""One row of text becomes the facts of one aanbod, or a list of what is wrong with it. Pure."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from app.core.languages import CODES
from app.directory.types import AanbodGegevens, Aanmelden, Bereik
from app.exchange.types import COLUMNS, EXTRA, REQUIRED, Rij, Rijfout
from app.geo.places import Places

TOEGANKELIJK = ("rolstoel", "ringleiding", "gebarentaal", "aan-huis", "online", "telefonisch")
_LIMITS = {"organisatie": 200, "aanbod": 200, "omschrijving": 10_000, "id": 80, "adres": 200}
_LIMITS |= {"plaats": 80, "kosten": 200, "telefoon": 60, "email": 200, "website": 500, "bron": 2000}
_LIMITS |= dict.fromkeys(EXTRA, 1000) | {"in_het_kort": 300, "wie_neemt_op": 120}
_SHOWN = 60
_MOST = 10_000  # of any other column
_POSTCODE = re.compile(r"^[1-9]\d{3}( ?[A-Za-z]{2})?$")
_EMAIL = re.compile(r"^[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\"]+$")
_WEBSITE = re.compile(r"^(https?://|www\.)[^\s<>\"]+$", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
MAX_AGE = 150
MAX_WEEKS = 520

Kind = TypeVar("Kind", bound=StrEnum)
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """The slugs and places that a row may name; ``schoon`` takes names of persons out of a text."""

    themas: frozenset[str]
    doelgroepen: frozenset[str]
    soorten: frozenset[str]
    places: Places
    schoon: Callable[[str], str] = str


class RijLezer:
    """Reads the cells of one row, collecting what is wrong instead of stopping at it."""

    def __init__(self, row: Rij, known: Vocabularies) -> None:
        self.row = row
        self.known = known
        self.fouten: list[Rijfout] = []

    def read(self) -> AanbodGegevens | None:
        """The facts of the row; None when anything is wrong (see ``fouten``)."""
        cells = {name: self.row.cellen.get(name, "") for name in COLUMNS}
        cells |= {name: self.row.cellen[name] for name in EXTRA if name in self.row.cellen}
        if "_te_veel" in self.row.cellen:
            self._wrong("(rij)", "er staan meer cellen in deze rij dan er kolommen zijn")
        for name in REQUIRED:
            if not cells[name]:
                self._wrong(name, "dit veld is verplicht en leeg")
        for name, text in cells.items():
            if _CONTROL.search(text):
                self._wrong(name, "hier staan tekens in die niet te lezen zijn")
            elif len(text) > (most := _LIMITS.get(name, _MOST)):
                self._wrong(name, f"de tekst is te lang (hoogstens {most} tekens)")
        values = self._values(cells)
        return None if self.fouten else AanbodGegevens(**values)

    def _values(self, cells: Mapping[str, str]) -> dict[str, Any]:
        values: dict[str, Any] = dict(cells)
        for name in ("organisatie_soort", "soort"):
            values[name] = self._slug(name, cells[name], self.known.soorten)
        values["soort"] = values["soort"] or None
        values["themas"] = self._slugs("themas", cells, self.known.themas)
        values["doelgroepen"] = self._slugs("doelgroepen", cells, self.known.doelgroepen)
        values["toegankelijk"] = self._slugs("toegankelijk", cells, frozenset(TOEGANKELIJK))
        values["talen"] = self._slugs("talen", cells, CODES)
        values["tijden"] = _split(cells["tijden"])
        values["wijken"] = self._wijken(cells["wijken"])
        values["bereik"] = self._choice("bereik", cells["bereik"], Bereik)
        values["aanmelden"] = self._choice("aanmelden", cells["aanmelden"], Aanmelden)
        for name, most in (("leeftijd_van", MAX_AGE), ("leeftijd_tot", MAX_AGE)):
            values[name] = self._whole(name, cells[name], most)
        values["wachttijd_weken"] = self._whole(
            "wachttijd_weken", cells["wachttijd_weken"], MAX_WEEKS
        )
        values["lat"] = self._degrees("lat", cells["lat"], 90)
        values["lon"] = self._degrees("lon", cells["lon"], 180)
        values["laatst_gecontroleerd"] = self._date(cells["laatst_gecontroleerd"])
        self._shape("postcode", cells["postcode"], _POSTCODE, "dit is geen postcode")
        self._shape("website", cells["website"], _WEBSITE, "dit is geen adres van een website")
        self._shape("email", cells["email"], _EMAIL, "dit is geen e-mailadres")
        self._role("wie_neemt_op", cells.get("wie_neemt_op", ""))
        self._together(values)
        return values

    def _together(self, values: Mapping[str, Any]) -> None:
        van, tot = values["leeftijd_van"], values["leeftijd_tot"]
        if van is not None and tot is not None and van > tot:
            self._wrong("leeftijd_tot", f"{tot} is lager dan leeftijd_van ({van})")
        if (values["lat"] is None) != (values["lon"] is None) and not self.fouten:
            self._wrong("lat", "vul lat en lon allebei in, of geen van beide")

    def _role(self, name: str, text: str) -> None:
        """For the public a role is enough: names of persons are theirs (AVG, data minimisation)."""
        if text and self.known.schoon(text) != text:
            self._wrong(name, "schrijf een functie, geen naam of nummer van een persoon")

    def _slug(self, name: str, text: str, known: frozenset[str]) -> str:
        slug = text.strip().lower()
        if slug and slug not in known:
            self._wrong(name, f"onbekende waarde {_quoted(text)}")
        return slug

    def _slugs(self, name: str, cells: Mapping[str, str], known: frozenset[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._slug(name, part, known) for part in _split(cells[name])))

    def _wijken(self, text: str) -> tuple[str, ...]:
        codes: list[str] = []
        for part in _split(text):
            found = self.known.places.by_name(part)
            if not found:
                self._wrong("wijken", f"onbekende wijk {_quoted(part)}")
            codes += found
        return tuple(dict.fromkeys(codes))

    def _choice(self, name: str, text: str, kind: type[Kind]) -> Kind | None:
        if not text:
            return None
        try:
            return kind(text.lower())
        except ValueError:
            options = ", ".join(option.value for option in kind)
            self._wrong(name, f"onbekende waarde {_quoted(text)}, kies uit: {options}")
            return None

    def _whole(self, name: str, text: str, most: int) -> int | None:
        if not text:
            return None
        if not (text.isascii() and text.isdigit()) or int(text.lstrip("0")[:9] or 0) > most:
            self._wrong(name, f"{_quoted(text)} is geen heel getal van 0 tot en met {most}")
            return None
        return int(text)

    def _degrees(self, name: str, text: str, most: int) -> float | None:
        return self._convert(name, text, lambda t: _degrees(t, most), "is geen goede coördinaat")

    def _date(self, text: str) -> date | None:
        return self._convert(
            "laatst_gecontroleerd", text, date.fromisoformat, "is geen datum als 2026-01-31"
        )

    def _convert(
        self, name: str, text: str, make: Callable[[str], Made], wrong: str
    ) -> Made | None:
        if not text:
            return None
        try:
            return make(text)
        except ValueError:
            self._wrong(name, f"{_quoted(text)} {wrong}")
            return None

    def _shape(self, name: str, text: str, pattern: re.Pattern[str], wrong: str) -> None:
        if text and not pattern.match(text):
            self._wrong(name, f"{_quoted(text)}: {wrong}")

    def _wrong(self, name: str, message: str) -> None:
        self.fouten.append(Rijfout(self.row.nummer, name, message))


def _quoted(text: str) -> str:
    """What stood in a cell, cut off where it is long."""
    return f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN]}…'"


def _degrees(text: str, most: int) -> float:
    value = float(text.replace(",", "."))
    if not -most <= value <= most:
        raise ValueError(text)
    return value


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())
