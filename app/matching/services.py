"""Answering a hulpvraag, and keeping what may be kept of it."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.core.db import deleted
from app.geo.places import Places
from app.matching import crisis, events, judging, ordinary, retrieve
from app.matching.answer import Answer, Gap, WijkAntwoord
from app.matching.leemte import is_gap
from app.matching.lexicon import Lexicon
from app.matching.mind import Mind
from app.matching.models import Hulpvraag
from app.matching.outcome import Judged, explain_gap, worth_showing
from app.matching.reading import Reading
from app.matching.redact import redact
from app.matching.retrieve import Snapshot
from app.matching.rules import BESIDE_DESK_FROM, VERSION
from app.matching.types import ADULT_FROM, HulpvraagInput, Need
from app.matching.understand import Understanding, understand

CLEAR_FROM = 0.25
SURE_FROM = 0.6


def answer(asked: HulpvraagInput, snapshot: Snapshot, mind: Mind, today: date) -> Answer:
    """The answer to ``asked`` on the catalogue of ``snapshot``.

    Touches no database and keeps nothing.
    """
    lexicon = mind.lexicon
    understood = understand(asked, mind, snapshot.plaatsen, today)
    need = understood.need
    scales = judging.make_scales(need, snapshot, lexicon, today)
    judged = judging.judge(scales, retrieve.find_candidates(snapshot, understood, lexicon))
    kind = understood.crisis
    gewoon, loket = _ordinary(asked, understood, lexicon)
    shown = worth_showing(judged.fitting)
    if loket:
        shown = [option for option in shown if option.score >= BESIDE_DESK_FROM]
    signaal = None
    with_meaning = understood.vector is not None
    missed = is_gap(judged, understood.chances.tolist(), with_meaning)
    # Somebody in need is not asked to report a gap, and no gap is learned from it.
    elsewhere = kind or gewoon or loket
    if missed and not elsewhere and _is_clear(need, judged):
        signaal = _gap(need, judging.in_full(scales, judged), snapshot)
    places = snapshot.plaatsen
    sure = need.wijken[0] if len(need.wijken) == 1 else None
    return Answer(
        need=need,
        wijk=_wijk(sure, need, places),
        wijk_mogelijk=tuple(
            found for code in need.wijken if not sure and (found := _wijk(code, need, places))
        ),
        suggesties=judging.show(scales, shown[: asked.limiet]),
        signaal=signaal,
        crisis=_crisis_answer(kind, need, understood.reading, lexicon),
        gewoon_leven=_gewoon_answer(gewoon),
        ander_loket=_loket_answer(loket),
        geschoond=redact(asked.tekst, lexicon.namen),
        weging=VERSION,
        betekenis=mind.laag,
    )


def _is_clear(need: Need, judged: Judged) -> bool:
    """Whether we understood enough of the question to call something missing.

    Where nothing comes near, there is no aanbod to tell us that we did, so more is asked.
    """
    least = CLEAR_FROM if judged.fitting or judged.near else SURE_FROM
    return bool(need.themas) and need.themas[0].zekerheid >= least


def _gap(need: Need, judged: Judged, snapshot: Snapshot) -> Gap:
    code = need.wijken[0] if len(need.wijken) == 1 else None
    wijk = snapshot.plaatsen.wijken.get(code or "")
    return explain_gap(need, judged, code, wijk.naam if wijk else "", snapshot.titels.themas)


def _ordinary(
    asked: HulpvraagInput, understood: Understanding, lexicon: Lexicon
) -> tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]:
    """The row of ordinary life and the row of another desk that the text belongs to, if any."""
    reading, themas = understood.reading, understood.need.themas
    if understood.crisis or asked.themas or not reading.stems:
        return None, None
    learned = None
    if understood.leaning is not None:
        surest = max(themas, key=lambda kans: kans.zekerheid, default=None)
        sure = (surest.thema, surest.zekerheid) if surest else ("", 0.0)
        learned = ordinary.Learned(understood.leaning, *sure)
    gewoon, loket = ordinary.read_both(
        reading.words, reading.stems, lexicon.gewoon, lexicon.geen_gewoon, lexicon.loketten, learned
    )
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
    lines = [line for line in lexicon.hulplijnen if kind in line.soorten]
    lines.sort(key=lambda line: order.index(line.slug) if line.slug in order else len(order))
    return {
        "soort": kind,
        "taal": taal,
        "titel": text["titel"],
        "tekst": text["tekst"],
        "hulplijnen": [
            {
                "naam": line.naam,
                "telefoon": line.telefoon,
                "wanneer": line.wanneer,
                "waarvoor": line.waarvoor,
                "website": line.website,
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


def clear_before(session: Session, moment: datetime) -> int:
    """Remove what was kept of the hulpvragen of every gemeente from before ``moment``; gives how
    many. A signaal that came from one stays, and no longer says from which."""
    return deleted(session, delete(Hulpvraag).where(Hulpvraag.gesteld_op < moment))


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
