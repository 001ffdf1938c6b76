"""What a hulpvraag ends as: options with reasons, the gap where nothing fits, all of it together.

The match contract's object: the API sends it, the result page reads it and policy counts it. All
frozen.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.matching.types import GRATIS, Need
from app.matching.zinnen import as_json


@dataclass(frozen=True, slots=True)
class Reden:
    """Why an option stands where it stands: the factor, its part of the score, and a sentence."""

    factor: str
    bijdrage: float
    tekst: str


@dataclass(frozen=True, slots=True)
class LetOp:
    """Something to know before going."""

    factor: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Suggestie:
    """An option with its score (0..1), distance in km, step on the ladder and reasons."""

    nummer: int
    id: str
    aanbod: str
    organisatie: str
    score: float
    afstand_km: float | None
    trede: int
    redenen: tuple[Reden, ...] = ()
    let_op: tuple[LetOp, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The contract's object; ``nummer`` (our own id, for links) is an extra key."""
        return {
            "id": self.id,
            "nummer": self.nummer,
            "aanbod": self.aanbod,
            "organisatie": self.organisatie,
            "score": round(self.score, 4),
            "afstand_km": None if self.afstand_km is None else round(self.afstand_km, 1),
            "trede": self.trede,
            "redenen": [
                {"factor": r.factor, "bijdrage": round(r.bijdrage, 4), **as_json(r.tekst)}
                for r in self.redenen
            ],
            "let_op": [{"factor": w.factor, **as_json(w.tekst)} for w in self.let_op],
        }


class GapReden(StrEnum):
    """Why nothing fits: the limit that stands in the way, or that there is nothing at all."""

    GEEN_AANBOD = "geen-aanbod"
    NIET_IN_WIJK = "niet-in-wijk"
    DOELGROEP = "doelgroep"
    LEEFTIJD = "leeftijd"
    TAAL = "taal"
    KOSTEN = "kosten"
    TOEGANKELIJKHEID = "toegankelijkheid"
    TIJD = "tijd"
    WACHTTIJD = "wachttijd"


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing fits. ``opgelost_zonder`` names limits whose relaxing alone would have helped.

    ``dichtstbij`` are options outside one limit, each with the difference as its first ``let_op``.
    """

    reden: GapReden
    themas: tuple[str, ...]
    wijk: str | None
    toelichting: str
    opgelost_zonder: tuple[str, ...] = ()
    dichtstbij: tuple[Suggestie, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The contract's ``signaal``, with ``dichtstbij`` as an extra key."""
        return {
            "reden": self.reden.value,
            "themas": list(self.themas),
            "wijk": self.wijk,
            "toelichting": self.toelichting,
            "opgelost_zonder": list(self.opgelost_zonder),
            "dichtstbij": [option.as_json() for option in self.dichtstbij],
        }


@dataclass(frozen=True, slots=True)
class WijkAntwoord:
    """The wijk we took, and whether it was chosen, told by a postcode or read in the text."""

    code: str
    naam: str
    bron: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a person gets to see of one question. ``geschoond`` never reaches a table."""

    need: Need
    wijk: WijkAntwoord | None
    wijk_mogelijk: tuple[WijkAntwoord, ...]
    suggesties: tuple[Suggestie, ...]
    signaal: Gap | None
    crisis: Mapping[str, Any] | None
    gewoon_leven: Mapping[str, Any] | None
    ander_loket: Mapping[str, Any] | None
    geschoond: str
    weging: str
    betekenis: str

    def as_json(self) -> dict[str, Any]:
        """The answer of the match contract."""
        return {
            "themas": [
                {"thema": t.thema, "zekerheid": round(t.zekerheid, 4), "woorden": list(t.woorden)}
                for t in self.need.themas
            ],
            "behoeften": [
                {"behoefte": b.behoefte, "zekerheid": round(b.zekerheid, 4), "tekst": b.reden}
                for b in self.need.behoeften
            ],
            "wijk": _wijk(self.wijk),
            "wijk_mogelijk": [_wijk(wijk) for wijk in self.wijk_mogelijk],
            "begrepen": understood(self.need),
            "suggesties": [option.as_json() for option in self.suggesties],
            "signaal": self.signaal.as_json() if self.signaal else None,
            "crisis": self.crisis,
            "gewoon_leven": self.gewoon_leven,
            "ander_loket": self.ander_loket,
            "hulpvraag_geschoond": self.geschoond,
            "weging": self.weging,
            "betekenis": self.betekenis,
        }


def _wijk(wijk: WijkAntwoord | None) -> dict[str, str] | None:
    return {"code": wijk.code, "naam": wijk.naam, "bron": wijk.bron} if wijk else None


def understood(need: Need) -> dict[str, Any]:
    """The contract's ``begrepen``: what we took for given about the person and the limits."""
    return {
        "leeftijd": need.leeftijd[0]
        if need.leeftijd and need.leeftijd[0] == need.leeftijd[1]
        else None,
        "leeftijd_van": need.leeftijd[0] if need.leeftijd else None,
        "leeftijd_tot": need.leeftijd[1] if need.leeftijd else None,
        "geslacht": need.geslacht or None,
        "doelgroepen": list(need.doelgroepen),
        "talen": list(need.talen),
        "max_kosten": need.max_kosten if need.max_kosten != 0 else GRATIS,
        "toegankelijk": list(need.toegankelijk),
        "dagdelen": list(need.dagdelen),
        "uitsluiten": list(need.uitsluiten),
        "wensen": list(need.wensen),
    }
