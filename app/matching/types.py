"""The values that a hulpvraag passes through. All frozen; read from top to bottom.

A text becomes a HulpvraagInput, is understood as a Need, finds Candidates, and ends as an Answer
(``answer.py``).
"""

from dataclasses import dataclass
from datetime import date

from app.matching.conditions import Lid

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

    ``zeldzaam`` is how rare the rarest word is that both use: 1 for one that no other aanbod has.
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
    zeldzaam: float | None = None
