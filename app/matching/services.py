"""Answering a hulpvraag, and keeping what may be kept of it."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.geo.distance import kilometres, roughly
from app.geo.places import Places
from app.matching import crisis, events, ordinary, retrieve, score
from app.matching.lexicon import Lexicon
from app.matching.limits import Limit, broken
from app.matching.mind import Mind
from app.matching.models import Hulpvraag
from app.matching.outcome import Judged, NearMiss, explain_gap, is_gap, worth_showing
from app.matching.reading import Reading
from app.matching.redact import redact
from app.matching.retrieve import Snapshot
from app.matching.rules import BESIDE_DESK_FROM, NEAREST_FROM, THRESHOLD, VERSION, Context
from app.matching.types import (
    Answer,
    Candidate,
    Gap,
    HulpvraagInput,
    Need,
    Suggestie,
    WijkAntwoord,
)
from app.matching.understand import Understanding, understand

# How many options are weighed with distance and sentences; the rest could not reach the top.
MOST_WEIGHED = 50
MOST_MISSES = 25
ADULT_FROM = 18
CLEAR_FROM = 0.25


def answer(asked: HulpvraagInput, snapshot: Snapshot, mind: Mind, today: date) -> Answer:
    """The answer to ``asked`` on the catalogue of ``snapshot``.

    Touches no database and keeps nothing.
    """
    lexicon = mind.lexicon
    understood = understand(asked, mind, snapshot.plaatsen, today)
    need = understood.need
    judged = _judge(need, understood, snapshot, lexicon, today)
    kind = _crisis(asked, understood.reading, lexicon)
    gewoon, loket = _ordinary(asked, understood.reading, kind, lexicon)
    shown = worth_showing(judged.fitting)
    if loket:
        shown = [option for option in shown if option.score >= BESIDE_DESK_FROM]
    signaal = None
    if not gewoon and not loket and _is_clear(need) and is_gap(judged.fitting, judged.near):
        signaal = _gap(need, judged, snapshot)
    places = snapshot.plaatsen
    sure = need.wijken[0] if len(need.wijken) == 1 else None
    return Answer(
        need=need,
        wijk=_wijk(sure, need, places),
        wijk_mogelijk=tuple(
            found for code in need.wijken if not sure and (found := _wijk(code, need, places))
        ),
        suggesties=_measured(shown[: asked.limiet], need, snapshot),
        signaal=signaal,
        crisis=_crisis_answer(kind, need, understood.reading, lexicon),
        gewoon_leven=_gewoon_answer(gewoon),
        ander_loket=_loket_answer(loket),
        geschoond=redact(asked.tekst, lexicon.namen),
        weging=VERSION,
        betekenis=mind.laag,
    )


def _judge(
    need: Need, understood: Understanding, snapshot: Snapshot, lexicon: Lexicon, today: date
) -> Judged:
    """The options that fit, those that say too little, and those that miss by one limit."""
    passing: list[Candidate] = []
    missing: list[tuple[Candidate, Limit]] = []
    for candidate in retrieve.find_candidates(snapshot, understood, lexicon):
        limits = broken(need, candidate.aanbieding)
        if not limits and len(passing) < MOST_WEIGHED:
            passing.append(candidate)
        elif len(limits) == 1 and len(missing) < MOST_MISSES:
            missing.append((candidate, limits[0]))
        if len(passing) == MOST_WEIGHED:
            break
    found = [option for option, _c in _weigh(need, passing, snapshot, lexicon, today)]
    limit_of = {candidate.aanbieding.nummer: limit for candidate, limit in missing}
    weighed = _weigh(need, [c for c, _limit in missing], snapshot, lexicon, today)
    return Judged(
        fitting=[option for option in found if option.score >= THRESHOLD],
        lesser=[option for option in found if option.score < THRESHOLD],
        near=[
            NearMiss(limit_of[option.nummer], candidate, option)
            for option, candidate in weighed
            if option.score >= THRESHOLD
        ],
    )


def _weigh(
    need: Need,
    candidates: Sequence[Candidate],
    snapshot: Snapshot,
    lexicon: Lexicon,
    today: date,
) -> list[tuple[Suggestie, Candidate]]:
    contexts = _contexts(need, candidates, snapshot, lexicon, today)
    return score.best(need, candidates, contexts, today, NEAREST_FROM)


def _contexts(
    need: Need,
    candidates: Sequence[Candidate],
    snapshot: Snapshot,
    lexicon: Lexicon,
    today: date,
) -> list[Context]:
    """What the rules may look at besides each candidate."""
    buren = _neighbours(need.wijken, snapshot.plaatsen)
    home = _home(need.wijken, snapshot.plaatsen)
    return [
        Context(
            today=today,
            afstand_km=roughly(home, c.aanbieding.plek) if home and c.aanbieding.plek else None,
            thema_titels=snapshot.titels.themas,
            behoefte_redenen=lexicon.redenen,
            buren=buren,
        )
        for c in candidates
    ]


def _measured(
    options: Sequence[Suggestie], need: Need, snapshot: Snapshot
) -> tuple[Suggestie, ...]:
    """The options that are shown, with their exact distance; weighing needs it only about."""
    home = _home(need.wijken, snapshot.plaatsen)
    if home is None:
        return tuple(options)
    spots = snapshot.spots
    return tuple(
        replace(option, afstand_km=kilometres(home, spots[option.nummer]))
        if option.nummer in spots
        else option
        for option in options
    )


def _home(wijken: Sequence[str], places: Places) -> tuple[float, float] | None:
    """The middle of the wijk, when it is one."""
    wijk = places.wijken.get(wijken[0]) if len(wijken) == 1 else None
    return (wijk.lat, wijk.lon) if wijk else None


def _neighbours(wijken: Sequence[str], places: Places) -> frozenset[str]:
    known = [places.wijken[code] for code in wijken if code in places.wijken]
    return frozenset(buur for wijk in known for buur in wijk.buren)


def _is_clear(need: Need) -> bool:
    """Whether we understood enough of the question to call something missing."""
    return bool(need.themas) and need.themas[0].zekerheid >= CLEAR_FROM


def _gap(need: Need, judged: Judged, snapshot: Snapshot) -> Gap:
    code = need.wijken[0] if len(need.wijken) == 1 else None
    wijk = snapshot.plaatsen.wijken.get(code or "")
    return explain_gap(need, judged, code, wijk.naam if wijk else "", snapshot.titels.themas)


def _crisis(asked: HulpvraagInput, reading: Reading, lexicon: Lexicon) -> str:
    mend = dict(zip(reading.words, reading.stems, strict=True))
    return crisis.detect(asked.tekst, mend, lexicon.crisis, lexicon.known_stems)


def _ordinary(
    asked: HulpvraagInput, reading: Reading, kind: str, lexicon: Lexicon
) -> tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]:
    """The row of ordinary life and the row of another desk that the text belongs to, if any."""
    if kind or asked.themas or not reading.stems:
        return None, None
    words, stems = reading.words, reading.stems
    loket = ordinary.ander_loket(words, stems, lexicon.loketten)
    gewoon = ordinary.gewoon_leven(words, stems, lexicon.gewoon, lexicon.geen_gewoon)
    return (
        ordinary.find(lexicon.gewoon.rows, gewoon),
        ordinary.find(lexicon.loketten.rows, loket),
    )


def _wijk(code: str | None, need: Need, places: Places) -> WijkAntwoord | None:
    wijk = places.wijken.get(code or "")
    return WijkAntwoord(wijk.code, wijk.naam, need.wijk_bron) if wijk else None


def _crisis_answer(
    kind: str, need: Need, reading: Reading, lexicon: Lexicon
) -> dict[str, Any] | None:
    """The panel for a soort of crisis, its lines in the order in which to call them."""
    if not kind:
        return None
    texts = lexicon.crisis_tekst[kind]
    taal = crisis.language(reading.words, need.taal, lexicon.crisis)
    taal = taal if taal in texts else "en"
    text = texts[taal]
    child = need.leeftijd is not None and need.leeftijd[1] < ADULT_FROM
    order = crisis.lines(kind, reading.words, reading.stems, child, lexicon.crisis)
    lines = [line for line in lexicon.hulplijnen if kind in line["soorten"]]
    lines.sort(key=lambda line: order.index(line["slug"]) if line["slug"] in order else len(order))
    return {
        "soort": kind,
        "taal": taal,
        "titel": text["titel"],
        "tekst": text["tekst"],
        "hulplijnen": [
            {
                "naam": line["naam"],
                "telefoon": line["telefoon"],
                "wanneer": line.get("wanneer", ""),
                "waarvoor": line.get("waarvoor", ""),
                "website": line.get("website", ""),
            }
            for line in lines
        ],
    }


def _gewoon_answer(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {
        "slug": row["slug"],
        "titel": row["titel"],
        "tekst": row["geruststelling"],
        "wat_helpt": list(row["wat_helpt"]),
        "wanneer_terug": row["wanneer_terug"],
    }


def _loket_answer(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {"slug": row["slug"], "titel": row["titel"], "tekst": row["tekst"]}


def record(session: Session, gemeente: str, given: Answer, kanaal: str, now: datetime) -> Hulpvraag:
    """Keep what may be kept of an answer: no text, no words of the text, no crisis.

    The words by which themas were found are left out too: they are the person's own. Whether
    somebody was in a crisis is kept nowhere (quality list A3.6, rule 3).
    """
    kept = given.as_json()
    del kept["hulpvraag_geschoond"]
    kept["crisis"] = None
    for thema in kept["themas"]:
        thema["woorden"] = []
    row = Hulpvraag(
        id=secrets.token_hex(16),
        gemeente_code=gemeente,
        wijk_code=given.wijk.code if given.wijk else None,
        themas=[t.thema for t in given.need.themas],
        uitkomst=_outcome(given),
        reden=given.signaal.reden.value if given.signaal else None,
        weging=given.weging,
        kanaal=kanaal,
        antwoord=kept,
        gesteld_op=now,
    )
    session.add(row)
    session.flush()
    return row


def _outcome(given: Answer) -> str:
    if given.suggesties:
        return "passend"
    if given.gewoon_leven:
        return "gewoon-leven"
    if given.ander_loket:
        return "ander-loket"
    return "geen" if given.signaal else "onbekend"


def report_gap(
    session: Session, gemeente: str, gap: Mapping[str, Any], kanaal: str, hulpvraag_id: str | None
) -> None:
    """Tell who listens (the signalering) that somebody met a gap; see ``events``."""
    events.leemte_gemeld.send(
        None,
        session=session,
        gemeente=gemeente,
        gap=gap,
        kanaal=kanaal,
        hulpvraag_id=hulpvraag_id,
    )
