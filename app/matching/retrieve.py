"""The only input of the matcher: the catalogue of one gemeente as a frozen snapshot in memory.

A web process keeps one for each gemeente and makes it again when the catalogue's version number
changes. A question then touches no database but for that number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from app.core.text import stem, tokens
from app.directory import queries
from app.directory.indexing import Titels, load_titels
from app.directory.kosten import euro_per_visit
from app.directory.lotgenoten import has_peers
from app.directory.models import Aanbod
from app.directory.tijden import dagdelen
from app.directory.treden import step_of
from app.geo.places import Places
from app.geo.queries import load_places
from app.matching import begrip, bm25, correcties, facts, loss, offered_ages
from app.matching.lexicon import Lexicon
from app.matching.mind import Mind
from app.matching.rules import RULES
from app.matching.score import WAYS_TO_ASK
from app.matching.topics import answer_chances
from app.matching.traits import Fields, own_words, without_circle
from app.matching.types import Aanbieding, Candidate, Need
from app.matching.understand import Understanding
from app.matching.when import times_in_text

Floats = NDArray[np.float32]

# What a name, its organisation and its themas count for beside the description, in copies.
_NAME_COPIES = 2
# A thema further down the list of an aanbod counts for less.
_THEMA_DECAY = 0.8
MOST_CANDIDATES = 600
LEAST_NEED = 0.2
LEAST_CONTENT = 0.2
# Candidates are made this many at a time: seldom are more asked for.
_AT_ONCE = 100
# An answer to one need alone: how many needs are looked at, how fast a lesser need counts for
# less, and what it counts for beside an answer to all.
MOST_NEEDS = 6
NEED_POWER = 0.4
ALONE_SHARE = 0.85
# A search of a few words names the thing itself: what bears those words answers it at least so far.
SEARCH_SHARE = 0.35


@dataclass(frozen=True)
class Snapshot:
    """One gemeente's published catalogue at ``version``; row ``i`` of every array is one aanbod.

    ``themas`` (N, T) lie in 0..1, rows of ``behoeften`` (N, B) and ``betekenis`` (N, D) have length
    1; ``betekenis`` is None when that layer is off. ``plaatsen`` holds what names mean.
    """

    version: int
    aanbiedingen: tuple[Aanbieding, ...]
    woorden: bm25.Bm25
    themas: Floats
    behoeften: Floats
    betekenis: Floats | None
    thema_plek: dict[str, int]
    titels: Titels
    plaatsen: Places

    @cached_property
    def op_nummer(self) -> dict[int, Aanbieding]:
        """Each aanbod by its number."""
        return {a.nummer: a for a in self.aanbiedingen}

    @cached_property
    def spots(self) -> dict[int, tuple[float, float]]:
        """Where each aanbod is, by its number, as far as known."""
        return {a.nummer: a.plek for a in self.aanbiedingen if a.plek is not None}


def build(session: Session, gemeente: str, mind: Mind) -> Snapshot:
    """A snapshot of the catalogue of ``gemeente`` as it stands.

    Reads alone: an aanbod that was not understood yet is worked out here and not kept.
    """
    version = queries.catalogue_version(session, gemeente)
    places = load_places(session, gemeente)
    rows = queries.published(session, gemeente)
    said, vectors = begrip.load(session, rows, mind)
    plek = {slug: place for place, slug in enumerate(mind.lexicon.thema_slugs)}
    carried = _thema_matrix(rows, plek)
    meant, chances = mind.answers(vectors)
    words = [stems_of(row) for row in rows]
    answers = correcties.corrected(
        answer_chances(said, chances, carried.astype(np.float64), mind.lexicon),
        [row.sleutel for row in rows],
        correcties.load(session, gemeente),
        mind.lexicon,
    )
    return Snapshot(
        version=version,
        aanbiedingen=tuple(_aanbieding(row, places, mind.lexicon) for row in rows),
        woorden=bm25.build(words),
        themas=carried,
        behoeften=answers.astype(np.float32),
        betekenis=meant,
        thema_plek=plek,
        titels=load_titels(session, gemeente),
        plaatsen=places,
    )


def stems_of(row: Aanbod) -> list[str]:
    """The words of an aanbod as stems, its name counted double."""
    text = f"{row.naam} " * _NAME_COPIES + f"{row.organisatie.naam} {row.omschrijving}"
    return [stem(token) for token in tokens(text)]


def _aanbieding(row: Aanbod, places: Places, lexicon: Lexicon) -> Aanbieding:
    text = begrip.text_of(row.naam, row.omschrijving)
    aanmelden = row.aanmelden.value if row.aanmelden else ""
    served = tuple(row.wijken) if row.bereik.value == "wijk" else _named_wijken(text, places)
    return Aanbieding(
        nummer=row.id,
        id=row.sleutel,
        aanbod=row.naam,
        organisatie=row.organisatie.naam,
        soort=row.soort,
        bereik=row.bereik.value,
        themas=tuple(row.themas),
        doelgroepen=tuple(row.doelgroepen),
        leeftijd=_ages(row) or offered_ages.ages_in_text(text),
        dicht_voor=facts.shut_out(text),
        kinderen=offered_ages.child_ages(row.naam, text, _ages(row)),
        verlies=loss.lost_of(text),
        voorwaarden=lexicon.voorwaarden.of_aanbod(text),
        standen=lexicon.publiek.standen(text, row.doelgroepen),
        geslacht=facts.sex_of(text),
        wijken=served,
        plek=_spot(row, served, places),
        plek_wijk=_spot_wijk(row, served),
        kosten=euro_per_visit(row.kosten),
        talen=tuple(row.talen) or facts.languages_of(text),
        toegankelijk=tuple(row.toegankelijk),
        dagdelen=dagdelen(row.tijden) if row.tijden else times_in_text(text),
        aanmelden=aanmelden,
        wachttijd_weken=row.wachttijd_weken,
        gecontroleerd=row.laatst_gecontroleerd,
        groepen=_groups(row, text, aanmelden, lexicon),
        naamwoorden=frozenset(stem(token) for token in tokens(own_words(row.naam))),
        doet_niet=lexicon.kenmerken.weigert.of(text),
        alleen_voor=facts.only_for(text, row.doelgroepen, lexicon),
        lotgenoten=has_peers(text, row.soort),
        trede=step_of(row.soort, aanmelden, f"{row.naam} {row.organisatie.naam}"),
        bereikbaar=next((way for way in WAYS_TO_ASK if getattr(row, way)), ""),
    )


def _groups(row: Aanbod, text: str, aanmelden: str, lexicon: Lexicon) -> frozenset[str]:
    """What it is that somebody may not want; the name of its organisation tells it too."""
    fields = Fields(row.soort, aanmelden, row.kosten, row.toegankelijk, row.doelgroepen)
    organisatie = without_circle(row.organisatie.naam)
    return lexicon.kenmerken.of(row.naam, f"{organisatie}. {text}", fields)


def _named_wijken(text: str, places: Places) -> tuple[str, ...]:
    """The wijken that it says to be for alone, where its fields say the whole gemeente."""
    only = facts.only_there(text)
    return places.in_text(only) if only else ()


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
    snapshot: Snapshot, understood: Understanding, lexicon: Lexicon
) -> Iterator[Candidate]:
    """The aanbod whose content meets the question most, best first; at most ``MOST_CANDIDATES``.

    Made a hundred at a time: who has enough stops asking. What brings less than ``LEAST_CONTENT``
    points can't be an option, whatever else speaks for it. No limit is looked at here: which limit
    stands in the way is for the judging to say.
    """
    if not snapshot.aanbiedingen:
        return
    need = understood.need
    by_thema = _thema_measure(snapshot, need)
    by_need = _need_measure(snapshot, understood.chances)
    ceiling = snapshot.woorden.ceiling(need.termen)
    by_word = np.clip(snapshot.woorden.scores(need.termen) / ceiling, 0, 1)
    if need.kort:
        by_need = np.maximum(by_need, SEARCH_SHARE * by_word)
    by_rare = snapshot.woorden.rarest(need.termen)
    by_meaning = None
    if snapshot.betekenis is not None and understood.vector is not None:
        by_meaning = np.asarray(snapshot.betekenis @ understood.vector, dtype=np.float32)
    says_something = bool(understood.chances.any())
    content = _content(
        thema=by_thema, behoefte=by_need, woorden=by_word, zeldzaam=by_rare, betekenis=by_meaning
    )
    order = _best(content, MOST_CANDIDATES)
    order = order[content[order] >= LEAST_CONTENT]
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        meeting = (snapshot.behoeften[some] * understood.chances).argmax(axis=1).tolist()
        meanings = [None] * len(some) if by_meaning is None else by_meaning[some].tolist()
        columns = (some.tolist(), meeting, by_thema[some].tolist(), by_need[some].tolist(),
                   by_word[some].tolist(), by_rare[some].tolist(), meanings)  # fmt: skip
        for place, met, thema, need_met, words, rare, meaning in zip(*columns, strict=True):
            yield Candidate(
                snapshot.aanbiedingen[place],
                thema=thema,
                behoeften=need_met if says_something else None,
                woorden=words if says_something else None,
                zeldzaam=rare if says_something else None,
                betekenis=meaning,
                behoefte=lexicon.behoeften[met].slug if need_met >= LEAST_NEED else "",
            )


def _content(**measures: Floats | None) -> Floats:
    """The points that content alone brings, by the rules of these codes: shape (N,)."""
    found = [
        rule.weight * rule.curve.of(measured)
        for rule in RULES
        if (measured := measures.get(rule.code)) is not None
    ]
    return np.asarray(sum(found), dtype=np.float32)


def _best(content: Floats, most: int) -> NDArray[np.intp]:
    """The places of the highest content, best first; of equals the first row comes first."""
    if len(content) > most:
        among = np.sort(np.argpartition(-content, most)[:most])
        return among[np.argsort(-content[among], kind="stable")]
    return np.argsort(-content, kind="stable")


def _need_measure(snapshot: Snapshot, chances: NDArray[np.float64]) -> Floats:
    """How far each aanbod answers the needs of the question: shape (N,), 0..1.

    The cosine of the needs of both, or what it does for one need alone when that is more: who has
    two needs is helped by an answer to either.
    """
    whole = snapshot.behoeften @ _unit(chances)
    likely = np.argsort(-chances)[:MOST_NEEDS]
    weight = (chances[likely] / max(float(chances.max(initial=0.0)), 1e-12)) ** NEED_POWER
    alone = (snapshot.behoeften[:, likely] * weight.astype(np.float32)).max(axis=1)
    return np.asarray(np.maximum(whole, ALONE_SHARE * alone), dtype=np.float32)


def _unit(chances: NDArray[np.float64]) -> Floats:
    norm = float(np.linalg.norm(chances))
    return np.asarray(chances / max(norm, 1e-12), dtype=np.float32)


def _thema_measure(snapshot: Snapshot, need: Need) -> Floats:
    """How far the themas of each aanbod are those of the question: shape (N,), 0..1."""
    wanted = np.array([thema.zekerheid for thema in need.themas], dtype=np.float32)
    wanted = np.sqrt(wanted / max(float(wanted.max(initial=0.0)), 0.2))
    measure = np.zeros(len(snapshot.themas), dtype=np.float32)
    for thema, share in zip(need.themas, wanted, strict=True):
        column = snapshot.themas[:, snapshot.thema_plek[thema.thema]]
        np.maximum(measure, column * share, out=measure)
    return measure
