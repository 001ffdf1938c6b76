"""The only input of the matcher: the catalogue of one gemeente as a frozen snapshot in memory.

A web process keeps one for each gemeente and makes it again when the catalogue's version number
changes. A question then touches no database but for that number.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from app.core.text import stem, tokens
from app.directory import queries
from app.directory.indexing import Titels, load_titels
from app.directory.kosten import euro_per_visit
from app.directory.models import Aanbod
from app.directory.tijden import dagdelen
from app.geo.places import Places
from app.geo.queries import load_places
from app.matching import bm25, facts
from app.matching.lexicon import Lexicon
from app.matching.topics import answer_chances
from app.matching.types import Aanbieding, Candidate, Need
from app.taxonomy.queries import themas

Floats = NDArray[np.float32]

# What a name, its organisation and its themas count for beside the description, in copies.
_NAME_COPIES = 2
# A thema further down the list of an aanbod counts for less.
_THEMA_DECAY = 0.75
MOST_CANDIDATES = 600
# The parts of content: themas, needs and words (and meaning, when that layer is on).
WEIGHTS = {"thema": 0.32, "behoeften": 0.48, "woorden": 0.20}


@dataclass(frozen=True)
class Snapshot:
    """One gemeente's published catalogue at ``version``; row ``i`` of every array is one aanbod.

    ``themas`` (N, T) and ``behoeften`` (N, B) lie in 0..1; ``plaatsen`` holds what names mean.
    """

    version: int
    aanbiedingen: tuple[Aanbieding, ...]
    woorden: bm25.Bm25
    themas: Floats
    behoeften: Floats
    thema_plek: dict[str, int]
    titels: Titels
    plaatsen: Places


def build(session: Session, gemeente: str, lexicon: Lexicon) -> Snapshot:
    """A snapshot of the catalogue of ``gemeente`` as it stands."""
    version = queries.catalogue_version(session, gemeente)
    places = load_places(session, gemeente)
    rows = queries.published(session, gemeente)
    thema_plek = {thema.slug: place for place, thema in enumerate(themas(session))}
    words = [stems_of(row) for row in rows]
    behoeften = np.zeros((len(rows), len(lexicon.behoeften)), dtype=np.float32)
    for number, (row, stems) in enumerate(zip(rows, words, strict=True)):
        behoeften[number] = answer_chances(stems, row.themas, row.doelgroepen, lexicon)
    return Snapshot(
        version=version,
        aanbiedingen=tuple(
            _aanbieding(row, stems, places, lexicon) for row, stems in zip(rows, words, strict=True)
        ),
        woorden=bm25.build(words),
        themas=_thema_matrix(rows, thema_plek),
        behoeften=behoeften,
        thema_plek=thema_plek,
        titels=load_titels(session, gemeente),
        plaatsen=places,
    )


def stems_of(row: Aanbod) -> list[str]:
    """The words of an aanbod as stems, its name counted double."""
    text = f"{row.naam} " * _NAME_COPIES + f"{row.organisatie.naam} {row.omschrijving}"
    return [stem(token) for token in tokens(text)]


def _aanbieding(row: Aanbod, stems: Sequence[str], places: Places, lexicon: Lexicon) -> Aanbieding:
    text = f"{row.naam}. {row.omschrijving}"
    aanmelden = row.aanmelden.value if row.aanmelden else ""
    served = tuple(row.wijken) if row.bereik.value == "wijk" else ()
    return Aanbieding(
        nummer=row.id,
        id=row.sleutel,
        aanbod=row.naam,
        organisatie=row.organisatie.naam,
        soort=row.soort,
        bereik=row.bereik.value,
        themas=tuple(row.themas),
        doelgroepen=tuple(row.doelgroepen),
        leeftijd=_ages(row),
        geslacht=facts.sex_of(text),
        wijken=served,
        plek=_spot(row, served, places),
        plek_wijk=_spot_wijk(row, served),
        kosten=euro_per_visit(row.kosten),
        talen=tuple(row.talen) or ("nl",),
        toegankelijk=tuple(row.toegankelijk),
        dagdelen=dagdelen(row.tijden),
        aanmelden=aanmelden,
        wachttijd_weken=row.wachttijd_weken,
        gecontroleerd=row.laatst_gecontroleerd,
        groepen=facts.groups_of(stems, row.soort, row.toegankelijk, lexicon),
        lotgenoten=facts.has_peers(text, row.soort),
        trede=facts.step_of(row.soort, aanmelden, f"{row.naam} {row.organisatie.naam}"),
    )


def _ages(row: Aanbod) -> tuple[int, int] | None:
    if row.leeftijd_van is None and row.leeftijd_tot is None:
        return None
    return (row.leeftijd_van or 0, 150 if row.leeftijd_tot is None else row.leeftijd_tot)


def _spot_wijk(row: Aanbod, served: Sequence[str]) -> str:
    if row.locatie is not None and row.locatie.wijk_code:
        return row.locatie.wijk_code
    return served[0] if len(served) == 1 else ""


def _spot(row: Aanbod, served: Sequence[str], places: Places) -> tuple[float, float] | None:
    """Where it is: its own coordinates, else the middle of its postcode or its only wijk."""
    place = row.locatie
    if place is not None and place.lat is not None and place.lon is not None:
        return (place.lat, place.lon)
    area = places.postcodes.get(places.pc4(place.postcode) or "") if place is not None else None
    if area is not None and area.lat is not None and area.lon is not None:
        return (area.lat, area.lon)
    wijk = places.wijken.get(_spot_wijk(row, served))
    return (wijk.lat, wijk.lon) if wijk else None


def _thema_matrix(rows: Sequence[Aanbod], plek: dict[str, int]) -> Floats:
    matrix = np.zeros((len(rows), len(plek)), dtype=np.float32)
    for number, row in enumerate(rows):
        for order, thema in enumerate(row.themas):
            matrix[number, plek[thema]] = _THEMA_DECAY**order
    return matrix


def find_candidates(
    snapshot: Snapshot, need: Need, chances: NDArray[np.float64], least: float, lexicon: Lexicon
) -> list[Candidate]:
    """The aanbod whose content meets ``need`` for at least ``least`` (0..1), best first.

    ``chances`` are those of the behoeften (B,). No limit is looked at here: which limit stands in
    the way is for the judging to say. At most ``MOST_CANDIDATES``.
    """
    if not snapshot.aanbiedingen:
        return []
    by_thema = _thema_measure(snapshot, need)
    by_need, best_need = _need_measure(snapshot, chances)
    by_word = (
        np.clip(snapshot.woorden.scores(need.termen) / snapshot.woorden.ceiling(need.termen), 0, 1)
        ** 0.7
    )
    content = combine(by_thema, by_need, by_word)
    order = np.argsort(-content, kind="stable")[:MOST_CANDIDATES]
    return [
        Candidate(
            snapshot.aanbiedingen[place],
            float(content[place]),
            thema=float(by_thema[place]),
            behoeften=float(by_need[place]),
            woorden=float(by_word[place]),
            behoefte=lexicon.behoeften[best_need[place]].slug if by_need[place] > 0.2 else "",
        )
        for place in order
        if content[place] >= least
    ]


def combine(by_thema: Floats, by_need: Floats, by_word: Floats) -> Floats:
    """Content from its parts: each is a witness; agreement counts, one strong part is enough."""
    mean = (
        WEIGHTS["thema"] * by_thema + WEIGHTS["behoeften"] * by_need + WEIGHTS["woorden"] * by_word
    )
    return np.asarray(np.clip(mean, 0, 1), dtype=np.float32)


def _thema_measure(snapshot: Snapshot, need: Need) -> Floats:
    wanted = np.zeros(len(snapshot.thema_plek), dtype=np.float32)
    for thema in need.themas:
        if thema.thema in snapshot.thema_plek:
            wanted[snapshot.thema_plek[thema.thema]] = thema.zekerheid
    return np.asarray((snapshot.themas * wanted).max(axis=1), dtype=np.float32)


def _need_measure(
    snapshot: Snapshot, chances: NDArray[np.float64]
) -> tuple[Floats, NDArray[np.intp]]:
    likely = np.argsort(-chances)[:12]
    product = snapshot.behoeften[:, likely] * chances[likely].astype(np.float32)
    best = product.argmax(axis=1)
    return np.asarray(product.max(axis=1), dtype=np.float32), likely[best]
