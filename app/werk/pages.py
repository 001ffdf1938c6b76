"""What the work screen shows: what was understood on the left, what fits on the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy.orm import Session

from app.bewaarlijst.pages import list_url
from app.bewaarlijst.types import Keuze
from app.directory import words
from app.directory.catalogus import Catalogus, Getoond
from app.directory.pages import Kaart
from app.directory.words import gettext as _
from app.matching import zeggen
from app.matching.answer import Answer, Gap, Suggestie
from app.matching.retrieve import Snapshot
from app.matching.types import Need
from app.werk.nood import Nood, make_nood
from app.werk.persoonlijk import Stuk, pieces
from app.werk.types import Keuzes, Themastand, passes

FIRST = 10
"""How many options are in sight: as many as an answer of the site has. The others fold out."""

LEAST_SHARE = 1
THEMA = "thema"
_ROLLEN = {
    "kind": "voor een kind",
    "kleinkind": "voor een kleinkind",
    "ouder": "voor een vader of moeder",
    "buur": "voor een buur of bekende",
}
_BRONNEN = {"gekozen": "", "postcode": " (uit de postcode)", "tekst": " (staat in de tekst)"}


@dataclass(frozen=True, slots=True)
class Themavak:
    """The box of a thema. ``woorden`` of the text say it; ``gekozen``: a worker added it."""

    slug: str
    titel: str
    aan: bool
    gekozen: bool
    woorden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Begrepen:
    """What was understood: themas, facts (name, value), and the text with what looks personal.

    ``schoon`` is the text without that; ``stukken`` is empty where nothing looks personal.
    """

    themas: tuple[Themavak, ...]
    feiten: tuple[tuple[str, str], ...]
    stukken: tuple[Stuk, ...]
    schoon: str


@dataclass(frozen=True, slots=True)
class Reden:
    """Why an option stands where it stands, and how much of its score that is, in percent."""

    tekst: str
    deel: int


@dataclass(frozen=True, slots=True)
class Optie:
    """A suggestion: its card, reasons with their share, warnings, distance, step and phone."""

    kaart: Kaart
    redenen: tuple[Reden, ...]
    let_op: tuple[str, ...]
    afstand: str
    trede: int
    meedoen: str
    telefoon: str
    bewaard: bool


@dataclass(frozen=True, slots=True)
class Antwoord:
    """The right pane. ``alle`` is how many fit before a worker narrowed them by thema or step.

    ``waarom``: why nothing fits precisely; it can be told while ``kan_melden``.
    """

    nood: Nood | None
    opties: tuple[Optie, ...]
    meer: tuple[Optie, ...]
    alle: int
    dichtstbij: tuple[Optie, ...]
    waarom: str
    kan_melden: bool
    gewoon_leven: Mapping[str, Any] | None
    ander_loket: Mapping[str, Any] | None

    @property
    def aantal(self) -> int:
        """How many options are left."""
        return len(self.opties) + len(self.meer)


@dataclass(frozen=True, slots=True)
class Houden:
    """The list for the resident: what is on it, and where it leads.

    ``over_geweld``: something on it is about violence, which must not lie about at home.
    """

    kaarten: tuple[Kaart, ...]
    url: str
    pdf_url: str
    code_url: str
    over_geweld: bool


def make_begrepen(text: str, given: Answer, stand: Themastand, snapshot: Snapshot) -> Begrepen:
    """The left pane: what was understood of ``text``, with the boxes as a worker left them."""
    cleaned = given.geschoond
    found = pieces(text, cleaned)
    personal = any(piece.soort for piece in found)
    return Begrepen(
        themas=_boxes(given.need, stand, snapshot),
        feiten=_facts(given, snapshot),
        stukken=found if personal else (),
        schoon=cleaned if personal else "",
    )


def make_antwoord(
    session: Session,
    given: Answer,
    keuzes: Keuzes,
    keuze: Keuze,
    snapshot: Snapshot,
    catalogus: Catalogus,
) -> Antwoord:
    """The right pane: the options of ``given`` that ``keuzes`` leave, and the gap."""
    gap = given.signaal
    nearest = gap.dichtstbij if gap else ()
    shown = catalogus.shown(session, [o.nummer for o in (*given.suggesties, *nearest)])
    there = [o for o in given.suggesties if o.nummer in shown and o.nummer in snapshot.op_nummer]
    begrepen = frozenset(t.thema for t in given.need.themas)
    left = [
        o for o in there if passes(snapshot.op_nummer[o.nummer].themas, o.trede, begrepen, keuzes)
    ]

    def options(found: Sequence[Suggestie]) -> tuple[Optie, ...]:
        return tuple(
            _option(o, shown[o.nummer], keuze, keuzes, snapshot.titels.themas) for o in found
        )

    made = options(left)
    return Antwoord(
        nood=make_nood(given.crisis),
        opties=made[:FIRST],
        meer=made[FIRST:],
        alle=len(there),
        dichtstbij=options([o for o in nearest if o.nummer in shown]),
        waarom=gap.toelichting if gap else "",
        kan_melden=gap is not None and _has_topic(gap, keuzes),
        gewoon_leven=given.gewoon_leven,
        ander_loket=given.ander_loket,
    )


def make_houden(session: Session, catalogus: Catalogus, keuze: Keuze) -> Houden:
    """The list for the resident; what is no longer published is left out."""
    shown = catalogus.shown(session, keuze.ids)
    present = keuze.only(shown)
    ids = list(present.ids)
    return Houden(
        kaarten=tuple(shown[key].kaart for key in ids),
        url=list_url(present),
        pdf_url=url_for("bewaarlijst.list_pdf", id=ids),
        code_url=url_for("bewaarlijst.code", id=ids),
        over_geweld=any(not shown[key].kaart.bewaren for key in ids),
    )


def _has_topic(gap: Gap, keuzes: Keuzes) -> bool:
    return not gap.themas or not keuzes.uit.issuperset(gap.themas)


def _boxes(need: Need, stand: Themastand, snapshot: Snapshot) -> tuple[Themavak, ...]:
    titels = snapshot.titels.themas
    found = {t.thema: t.woorden for t in need.themas}
    slugs = dict.fromkeys((*found, *stand.uit))
    return tuple(
        Themavak(
            slug,
            titels.get(slug, slug),
            aan=slug not in stand.uit,
            gekozen=slug in stand.erbij,
            woorden=found.get(slug, ()),
        )
        for slug in slugs
    )


def _facts(given: Answer, snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    need = given.need
    groups = (snapshot.titels.doelgroepen.get(slug, slug) for slug in need.doelgroepen)
    facts = (
        (_("Wijk"), _place(given)),
        (_("Leeftijd"), _age(need)),
        (_("Voor wie"), _ROLLEN.get(need.rol, "")),
        (_("Groep"), ", ".join(groups)),
        (_("Taal"), ", ".join(words.language(code) for code in need.talen)),
        (_("Kosten"), _costs(need)),
        (_("Meedoen"), ", ".join(words.accessibility(slug) for slug in need.toegankelijk)),
        (_("Wanneer"), ", ".join(words.part_of_day(part) for part in need.dagdelen)),
        (_("Wil niet"), ", ".join(slug.replace("-", " ") for slug in need.uitsluiten)),
    )
    return tuple((name, value) for name, value in facts if value)


def _place(given: Answer) -> str:
    if given.wijk:
        return given.wijk.naam + _BRONNEN.get(given.wijk.bron, "")
    return _(" of ").join(wijk.naam for wijk in given.wijk_mogelijk)


def _age(need: Need) -> str:
    if need.leeftijd is None:
        return ""
    low, high = need.leeftijd
    return _("%(age)s jaar", age=low if low == high else f"{low} tot en met {high}")


def _costs(need: Need) -> str:
    if need.max_kosten is None:
        return ""
    return _("gratis") if need.max_kosten == 0 else _("hoogstens € %(n)g", n=need.max_kosten)


def _option(
    o: Suggestie, shown: Getoond, keuze: Keuze, keuzes: Keuzes, titels: Mapping[str, str]
) -> Optie:
    stored = o.as_json()
    return Optie(
        kaart=shown.kaart,
        redenen=_reasons(stored, keuzes, titels),
        let_op=tuple(zeggen.say(warning, titels) for warning in stored["let_op"]),
        afstand=zeggen.distance(o.afstand_km),
        trede=o.trede,
        meedoen=words.joining(shown.aanmelden),
        telefoon=shown.telefoon,
        bewaard=o.nummer in keuze.ids,
    )


def _reasons(
    stored: Mapping[str, Any], keuzes: Keuzes, titels: Mapping[str, str]
) -> tuple[Reden, ...]:
    """Reasons with their share of the score; not the one of a thema that was taken away."""
    score = stored["score"] or 1.0
    return tuple(
        Reden(zeggen.say(reason, titels), _share(reason["bijdrage"] / score))
        for reason in stored["redenen"]
        if not (reason["factor"] == THEMA and _slug(reason) in keuzes.uit)
    )


def _slug(reason: Mapping[str, Any]) -> str:
    return str(reason.get("waarden", {}).get("slug", ""))


def _share(part: float) -> int:
    """In percent; 0 for next to nothing, which is not shown."""
    percent = round(100 * part)
    return percent if percent >= LEAST_SHARE else 0
