"""What the result page shows: the record of the answer, with the facts of today beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from flask import url_for
from sqlalchemy.orm import Session

from app.directory.catalogus import Catalogus, Getoond
from app.directory.indexing import Titels
from app.directory.landkaart import Punt
from app.directory.pages import Kaart
from app.directory.types import Aanmelden
from app.directory.words import joining
from app.matching import filters, zeggen
from app.matching.queries import Record
from app.matching.retrieve import Snapshot
from app.matching.types import Aanbieding

FIRST = 4
MOST_WALK_INS = 2
MOST_QUERIES = 1_000
# Factors whose sentence says what a card says too.
CHECKED, SMALL_STEP, JOINING = "versheid", "trede", "aanmelden"
VIOLENCE = frozenset(("geweld", "kindermishandeling"))
UNSAFE = "veilig-thuis"
UNSAFE_FROM = 0.3
_HELPS_WITH_ANYTHING = "administratie"


@dataclass(frozen=True, slots=True)
class Option:
    """A suggestion on the page: its card, reasons, warnings, distance in words and phone."""

    kaart: Kaart
    redenen: tuple[str, ...]
    let_op: tuple[str, ...]
    afstand: str
    meedoen: str
    telefoon: str


@dataclass(frozen=True, slots=True)
class Keuze:
    """A filter: where its link leads, and how many options are left there."""

    titel: str
    url: str
    aantal: int


@dataclass(frozen=True, slots=True)
class FilterBalk:
    """The filters of a result page: ``erbij`` may be added, ``gekozen`` taken away."""

    erbij: tuple[Keuze, ...]
    gekozen: tuple[Keuze, ...]
    wis_url: str


@dataclass(frozen=True, slots=True)
class ResultPage:
    """Everything the result page shows. ``eerste`` are the best few, ``rest`` the others.

    ``alle`` is how many fit before filtering. ``binnenlopen`` are places where somebody can walk in
    with any question, named when nothing fits. ``onveilig``: it is about violence, so the page has
    a way to leave at once, and no way to keep anything.
    """

    id: str
    wijk: str
    wijk_code: str
    wijken_mogelijk: tuple[str, ...]
    themas: tuple[tuple[str, str], ...]
    alle: int
    eerste: tuple[Option, ...]
    rest: tuple[Option, ...]
    filters: FilterBalk
    punten: tuple[Punt, ...]
    dichtstbij: tuple[Option, ...]
    binnenlopen: tuple[Kaart, ...]
    signaal: Mapping[str, Any] | None
    waarom: str
    crisis: Mapping[str, Any] | None
    gewoon_leven: Mapping[str, Any] | None
    ander_loket: Mapping[str, Any] | None
    gemeld: bool
    onveilig: bool

    @property
    def total(self) -> int:
        """How many options are left."""
        return len(self.eerste) + len(self.rest)

    @property
    def can_report(self) -> bool:
        """Whether somebody may still tell that this is missing."""
        return self.signaal is not None and not self.gemeld


def result_page(
    session: Session,
    row: Record,
    snapshot: Snapshot,
    catalogus: Catalogus,
    crisis: Mapping[str, Any] | None,
    asked: Sequence[str] = (),
) -> ResultPage:
    """The page of a record, narrowed by the filters ``asked``. What is gone since is left out."""
    given, titels = row.antwoord, snapshot.titels
    signaal = given["signaal"]
    facts = snapshot.op_nummer
    nearest = signaal["dichtstbij"] if signaal else []
    walk_ins = [] if given["suggesties"] else _walk_ins(snapshot, catalogus, _wijken(given))
    ids = [option["nummer"] for option in (*given["suggesties"], *nearest)] + walk_ins
    shown = catalogus.shown(session, ids)
    there = [o for o in given["suggesties"] if o["nummer"] in shown and o["nummer"] in facts]
    own = {o["nummer"]: filters.marks(facts[o["nummer"]], _wijken(given)) for o in there}
    chosen = _known(asked, own)
    left = [o for o in there if filters.passes(own[o["nummer"]], chosen)]
    options = _options(left, shown, titels)
    points = (shown[option["nummer"]].punt for option in left)
    themas = tuple((slug, titels.themas.get(slug, slug)) for slug in row.themas[:3])
    return ResultPage(
        id=row.id,
        wijk=given["wijk"]["naam"] if given["wijk"] else "",
        wijk_code=given["wijk"]["code"] if given["wijk"] else "",
        wijken_mogelijk=tuple(wijk["naam"] for wijk in given["wijk_mogelijk"]),
        themas=themas,
        alle=len(there),
        eerste=options[:FIRST],
        rest=options[FIRST:],
        filters=_filters(row.id, own, chosen),
        punten=tuple(point for point in points if point is not None),
        dichtstbij=_options([o for o in nearest if o["nummer"] in shown], shown, titels),
        binnenlopen=tuple(shown[number].kaart for number in walk_ins if number in shown),
        signaal=signaal,
        waarom=zeggen.say_gap(signaal) if signaal else "",
        crisis=crisis,
        gewoon_leven=given["gewoon_leven"],
        ander_loket=given["ander_loket"],
        gemeld=row.gemeld,
        onveilig=_is_unsafe(given, crisis),
    )


def _wijken(given: Mapping[str, Any]) -> tuple[str, ...]:
    """The codes of the wijk, or of those that the question leaves open."""
    known = [given["wijk"]] if given["wijk"] else given["wijk_mogelijk"]
    return tuple(wijk["code"] for wijk in known)


def _is_unsafe(given: Mapping[str, Any], crisis: Mapping[str, Any] | None) -> bool:
    """Whether somebody who looks along may be the danger."""
    if crisis is not None and crisis["soort"] in VIOLENCE:
        return True
    return any(t["thema"] == UNSAFE and t["zekerheid"] >= UNSAFE_FROM for t in given["themas"])


def _known(asked: Sequence[str], own: Mapping[int, frozenset[str]]) -> list[str]:
    """The filters among ``asked`` that exist: in the fixed order, or a language that is spoken."""
    spoken = {code for marks in own.values() for code in marks if code.startswith(filters.LANGUAGE)}
    return filters.in_order({code for code in asked if code in filters.ORDER or code in spoken})


def _filters(
    hulpvraag_id: str, own: Mapping[int, frozenset[str]], chosen: Sequence[str]
) -> FilterBalk:
    page = url_for("matching.result", hulpvraag_id=hulpvraag_id)

    def keuze(code: str, then: Sequence[str], left: int) -> Keuze:
        return Keuze(zeggen.filter_title(code), _address(page, then), left)

    without = {code: [other for other in chosen if other != code] for code in chosen}
    return FilterBalk(
        erbij=tuple(
            keuze(code, [*chosen, code], left)
            for code, left in filters.offered(own, chosen).items()
        ),
        gekozen=tuple(
            keuze(code, then, filters.count(own.values(), then)) for code, then in without.items()
        ),
        wis_url=page,
    )


def _address(page: str, chosen: Sequence[str]) -> str:
    query = _query(tuple(chosen))
    return f"{page}?{query}" if query else page


@lru_cache(maxsize=MOST_QUERIES)
def _query(chosen: tuple[str, ...]) -> str:
    """By known filters alone, so there are few: the same links stand on every page."""
    return urlencode([("filter", code) for code in filters.in_order(chosen)])


def _walk_ins(snapshot: Snapshot, catalogus: Catalogus, wijken: Sequence[str]) -> list[int]:
    """Numbers of places to walk into with any question: in the wijk first, then for all."""
    places = _open_places(snapshot, catalogus)
    near = [a.nummer for a in places if {a.plek_wijk, *a.wijken} & set(wijken)]
    others = [a.nummer for a in places if not (wijken and a.wijken)]
    return list(dict.fromkeys((*near, *others)))[:MOST_WALK_INS]


def _open_places(snapshot: Snapshot, catalogus: Catalogus) -> tuple[Aanbieding, ...]:
    """Looked up once for a version: a snapshot may be one behind the catalogue for a moment."""

    def find() -> tuple[Aanbieding, ...]:
        return tuple(a for a in snapshot.aanbiedingen if _open_to_anything(a))

    same = snapshot.version == catalogus.key[1]
    return catalogus.kept("binnenlopen", find) if same else find()


def _open_to_anything(a: Aanbieding) -> bool:
    return a.aanmelden == "inloop" and (a.soort == "informatie" or _HELPS_WITH_ANYTHING in a.themas)


def _options(
    stored: Sequence[Mapping[str, Any]], shown: Mapping[int, Getoond], titels: Titels
) -> tuple[Option, ...]:
    return tuple(_option(option, shown[option["nummer"]], titels) for option in stored)


def _option(stored: Mapping[str, Any], shown: Getoond, titels: Titels) -> Option:
    return Option(
        kaart=_kaart(shown.kaart, stored["let_op"]),
        redenen=_said(stored["redenen"], titels),
        let_op=_said(stored["let_op"], titels),
        afstand=zeggen.distance(stored["afstand_km"]),
        meedoen=_joining(shown.aanmelden, stored),
        telefoon=shown.telefoon,
    )


def _kaart(kaart: Kaart, let_op: Sequence[Mapping[str, Any]]) -> Kaart:
    """Its card. What is warned for (not checked for long) is not said a second time."""
    warned = any(warning["factor"] == CHECKED for warning in let_op)
    return replace(kaart, gecontroleerd="") if warned else kaart


def _joining(how: Aanmelden | None, stored: Mapping[str, Any]) -> str:
    """How to take part, unless a reason (just walk in) or a warning (a referral) says it."""
    said = {sentence["factor"] for sentence in (*stored["redenen"], *stored["let_op"])}
    known = (how is Aanmelden.INLOOP and SMALL_STEP in said) or JOINING in said
    return "" if known else joining(how)


def _said(stored: Sequence[Mapping[str, Any]], titels: Titels) -> tuple[str, ...]:
    return tuple(zeggen.say(sentence, titels.themas) for sentence in stored)
