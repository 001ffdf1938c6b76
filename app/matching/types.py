"""The values that a hulpvraag passes through. All frozen; read from top to bottom.

A text becomes a HulpvraagInput, is understood as a Need, finds Candidates, and ends as an Answer:
the match contract's object, which the API sends, the result page reads and policy counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.matching.conditions import Lid
from app.matching.zinnen import as_json

# From this age a person is grown up.
ADULT_FROM = 18

GRATIS = "gratis"


@dataclass(frozen=True, slots=True, kw_only=True)
class HulpvraagInput:
    """What somebody asked, as the contract takes it. Slugs and codes are known ones.

    ``tekst`` lives in memory only. ``max_kosten`` is in euro per visit, 0 for free, None for any.
    Who does not know an age in years may give a range of ages (van, tot) in ``leeftijden``, and
    for whom it is in ``rol`` (see ``Need``).
    """

    tekst: str = ""
    themas: tuple[str, ...] = ()
    wijken: tuple[str, ...] = ()
    wijk_bron: str = "gekozen"
    leeftijd: int | None = None
    leeftijden: tuple[int, int] | None = None
    rol: str = ""
    doelgroepen: tuple[str, ...] = ()
    talen: tuple[str, ...] = ()
    max_kosten: float | None = None
    toegankelijk: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    limiet: int = 10
    registreer: bool = False


@dataclass(frozen=True, slots=True)
class ThemaKans:
    """A thema that the question is about: how sure (0..1) and the words that say so."""

    thema: str
    zekerheid: float
    woorden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BehoefteKans:
    """A concrete need that the question shows: how sure (0..1), and its "Omdat u schrijft over"."""

    behoefte: str
    zekerheid: float
    reden: str
    themas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What we understood: what it is about, for whom, where, and within which limits.

    ``termen`` are the stems that words are compared with. ``wijken`` has more than one code where a
    postcode or name leaves it open. Of the person whom it is for: ``leeftijd`` in whole years as a
    range (van, tot), ``geslacht`` ``v`` or ``m``. ``uitsluiten`` are the slugs of what the person
    does not want, ``niet_woorden`` the stems of other such things; ``wensen`` of what they ask
    for (``lotgenoten``, ``vrouwen``, …); ``genoemd`` the likeliest need, where they name it in so
    many words. ``doelgroepen`` are those that the text shows, ``gekozen_doelgroepen`` those filled
    in, ``niet_doelgroepen`` those that the text denies. ``kinderen`` are the ages of the children
    that the text names, ``verlies`` whom the person lost (``loss``), ``voorwaarden`` the conditions
    that the text shows (``conditions``), ``standen`` what who asks is to the others in it
    (``standing``). ``rol`` tells for whom it is (zelf, kind, ouder, client, buur), ``kort`` that it
    is a search of a few words.
    """

    themas: tuple[ThemaKans, ...] = ()
    behoeften: tuple[BehoefteKans, ...] = ()
    termen: tuple[str, ...] = ()
    wijken: tuple[str, ...] = ()
    wijk_bron: str = ""
    rol: str = "zelf"
    leeftijd: tuple[int, int] | None = None
    kinderen: tuple[int, int] | None = None
    verlies: tuple[str, ...] = ()
    voorwaarden: frozenset[Lid] = frozenset()
    standen: frozenset[str] = frozenset()
    geslacht: str = ""
    doelgroepen: tuple[str, ...] = ()
    gekozen_doelgroepen: tuple[str, ...] = ()
    niet_doelgroepen: tuple[str, ...] = ()
    talen: tuple[str, ...] = ()
    max_kosten: float | None = None
    toegankelijk: tuple[str, ...] = ()
    gekozen_toegankelijk: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    uitsluiten: tuple[str, ...] = ()
    niet_woorden: tuple[str, ...] = ()
    wensen: tuple[str, ...] = ()
    genoemd: str = ""
    taal: str = "nl"
    crisis: str = ""
    gewoon_leven: str = ""
    ander_loket: str = ""
    kort: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanbieding:
    """An aanbod as the judging sees it: facts alone, the same for every question.

    ``nummer`` is our own id, ``id`` that of the source. ``wijken`` is empty where it serves more
    than single wijken. ``plek`` is (lat, lon) in degrees. ``kosten`` is in euro per visit, 0 for
    free, None for unknown. ``groepen`` are the groups of ``ontkenning.toml`` that its text shows,
    ``naamwoorden`` the stems of its name, ``alleen_voor`` the doelgroepen that it says to be for
    and nobody else. ``kinderen`` are the ages of the children of the parents that it is for,
    ``dicht_voor`` the means of access that its text says it has not, ``verlies`` the one loss that
    it is for (``loss``), ``voorwaarden`` its conditions (``conditions``), ``standen`` what one must
    be to somebody to go there (``standing``), ``doet_niet`` the slugs of the behoeften that it says
    not to answer (``refusals``).
    ``trede`` is its step on the ladder, 1 (zelf) to 5 (verwijzing). ``bereikbaar`` is the best way
    to ask something before going there: a column of the flat file, ``""`` where there is none.
    """

    nummer: int
    id: str
    aanbod: str
    organisatie: str
    soort: str
    bereik: str
    themas: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    leeftijd: tuple[int, int] | None = None
    kinderen: tuple[int, int] | None = None
    verlies: str = ""
    dicht_voor: frozenset[str] = frozenset()
    voorwaarden: frozenset[Lid] = frozenset()
    standen: frozenset[str] = frozenset()
    geslacht: str = ""
    wijken: tuple[str, ...] = ()
    plek: tuple[float, float] | None = None
    plek_wijk: str = ""
    kosten: float | None = None
    talen: tuple[str, ...] = ()
    toegankelijk: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    aanmelden: str = ""
    wachttijd_weken: int | None = None
    gecontroleerd: date | None = None
    groepen: frozenset[str] = frozenset()
    naamwoorden: frozenset[str] = frozenset()
    doet_niet: frozenset[str] = frozenset()
    alleen_voor: frozenset[str] = frozenset()
    lotgenoten: bool = False
    trede: int = 3
    bereikbaar: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An aanbod beside a question: how well its themas, needs, words and meaning meet it (0..1).

    Needs and words are None when there is no text, only themas. ``betekenis`` is a cosine (-1..1),
    None when there is no text or that layer is off. ``behoefte`` is the slug of the
    need in which they meet, ``""`` when in none.
    """

    aanbieding: Aanbieding
    thema: float = 0.0
    behoeften: float | None = None
    woorden: float | None = None
    betekenis: float | None = None
    behoefte: str = ""


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
