"""Understanding every aanbod once: what it answers, by its words and by its meaning."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from app.directory.models import Aanbod
from app.directory.types import Status
from app.matching.mind import Mind
from app.matching.models import AanbodBegrip

BATCH = 64
Half = np.dtype("<f2")
Halves = NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Tekst:
    """An aanbod that is to be understood: its number, version and text.

    ``vector`` is the one that is kept of this text in this layer: words that are added to the
    lexicon change nothing in it, and making it takes longest. None where there is none.
    """

    nummer: int
    versie: int
    tekst: str
    vector: bytes | None


def waiting(session: Session, gemeente: str, mind: Mind) -> list[Tekst]:
    """The published aanbod of ``gemeente`` that is new, has changed, or is meant otherwise now."""
    rows = session.execute(
        select(
            Aanbod.id,
            Aanbod.versie,
            Aanbod.naam,
            Aanbod.omschrijving,
            AanbodBegrip.stand,
            AanbodBegrip.versie,
            AanbodBegrip.betekenis,
        )
        .outerjoin(AanbodBegrip, AanbodBegrip.aanbod_id == Aanbod.id)
        .where(
            Aanbod.gemeente_code == gemeente,
            Aanbod.status == Status.GEPUBLICEERD,
            or_(
                AanbodBegrip.aanbod_id.is_(None),
                AanbodBegrip.stand != mind.stand,
                AanbodBegrip.versie != Aanbod.versie,
            ),
        )
        .order_by(Aanbod.id)
    )
    return [
        Tekst(
            nummer,
            versie,
            text_of(naam, omschrijving),
            betekenis if versie == kept and _same_layer(stand, mind) else None,
        )
        for nummer, versie, naam, omschrijving, stand, kept, betekenis in rows
    ]


def understand_all(texts: Sequence[Tekst], mind: Mind) -> Iterator[list[AanbodBegrip]]:
    """What is understood of ``texts``, some ``BATCH`` rows at a time. Touches no database."""
    for start in range(0, len(texts), BATCH):
        batch = texts[start : start + BATCH]
        yield [
            AanbodBegrip(
                aanbod_id=text.nummer,
                stand=mind.stand,
                versie=text.versie,
                woorden=words.tobytes(),
                betekenis=vector.tobytes(),
            )
            for text, (words, vector) in zip(batch, _work_out(batch, mind), strict=True)
        ]


def store(session: Session, rows: Sequence[AanbodBegrip]) -> None:
    """Keep what was understood, in place of what was kept of the same aanbod.

    Raises IntegrityError at the commit or before it where another process did so meanwhile, or the
    aanbod is gone.
    """
    numbers = [row.aanbod_id for row in rows]
    session.execute(delete(AanbodBegrip).where(AanbodBegrip.aanbod_id.in_(numbers)))
    session.add_all(rows)
    session.flush()


def bring_up_to_date(
    session: Session,
    gemeente: str,
    mind: Mind,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Understand and keep all that waits, in one transaction; gives how many it were.

    ``progress`` is told (done, total). Nothing is committed. For large catalogues there is
    ``begrijpen.understand_catalogue``, which holds no transaction open while it works.
    """
    texts = waiting(session, gemeente, mind)
    done = 0
    for rows in understand_all(texts, mind):
        store(session, rows)
        done += len(rows)
        progress(done, len(texts))
    return done


def forget(session: Session, gemeente: str) -> None:
    """Throw away what was understood of the aanbod of ``gemeente``."""
    own = select(Aanbod.id).where(Aanbod.gemeente_code == gemeente)
    session.execute(delete(AanbodBegrip).where(AanbodBegrip.aanbod_id.in_(own)))


def text_of(naam: str, omschrijving: str) -> str:
    """What an aanbod says of itself: its name and description."""
    return f"{naam}. {omschrijving}"


def load(
    session: Session, rows: Sequence[Aanbod], mind: Mind
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """The chances by words (N, B) and the raw vectors (N, D) of ``rows``, in their order.

    What is kept is read; what is not is worked out here and not kept, so that looking at the
    catalogue never writes.
    """
    if not rows:
        return np.zeros((0, len(mind.lexicon.behoeften))), np.zeros((0, 0), dtype=np.float32)
    kept = {
        number: (stand, version, words, vector)
        for number, stand, version, words, vector in session.execute(
            select(
                AanbodBegrip.aanbod_id,
                AanbodBegrip.stand,
                AanbodBegrip.versie,
                AanbodBegrip.woorden,
                AanbodBegrip.betekenis,
            )
        )
    }
    found: dict[int, tuple[Halves, Halves]] = {}
    missing: list[Tekst] = []
    for row in rows:
        stand, version, words, vector = kept.get(row.id, ("", None, b"", b""))
        if version == row.versie and stand == mind.stand:
            found[row.id] = np.frombuffer(words, dtype=Half), np.frombuffer(vector, dtype=Half)
        else:
            same = version == row.versie and _same_layer(stand, mind)
            text = text_of(row.naam, row.omschrijving)
            missing.append(Tekst(row.id, row.versie, text, vector if same else None))
    made = zip(missing, _work_out(missing, mind), strict=True)
    found |= {text.nummer: both for text, both in made}
    words_of = np.array([found[row.id][0] for row in rows], dtype=np.float64)
    return words_of, np.array([found[row.id][1] for row in rows], dtype=np.float32)


def _work_out(texts: Sequence[Tekst], mind: Mind) -> list[tuple[Halves, Halves]]:
    """For each text the chances by its words (B,) and its vector (D,), as they are kept."""
    fresh = [text for text in texts if text.vector is None]
    made = mind.vectors([text.tekst for text in fresh]).astype(Half)
    vector_of = {text.nummer: vector for text, vector in zip(fresh, made, strict=True)}
    return [
        (
            mind.answer_words(text.tekst).astype(Half),
            vector_of[text.nummer]
            if text.vector is None
            else np.frombuffer(text.vector, dtype=Half),
        )
        for text in texts
    ]


def _same_layer(stand: str | None, mind: Mind) -> bool:
    """Whether what was kept with ``stand`` has its vectors of the layer that is on now."""
    return stand is not None and stand.partition(":")[0] == mind.laag
