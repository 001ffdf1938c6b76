"""Understanding every aanbod once: what it answers, by its words and by its meaning."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.directory.models import Aanbod
from app.matching.mind import Mind
from app.matching.models import AanbodBegrip
from app.matching.topics import answer_words

BATCH = 64
Half = np.dtype("<f2")


def bring_up_to_date(
    session: Session,
    rows: Sequence[Aanbod],
    mind: Mind,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Understand the aanbod among ``rows`` that are new or changed since; gives their number.

    ``progress`` is told (done, total). Nothing is committed.
    """
    known = {
        number: (stand, version)
        for number, stand, version in session.execute(
            select(AanbodBegrip.aanbod_id, AanbodBegrip.stand, AanbodBegrip.versie)
        )
    }
    waiting = [row for row in rows if known.get(row.id) != (mind.stand, row.versie)]
    for start in range(0, len(waiting), BATCH):
        batch = waiting[start : start + BATCH]
        texts = [text_of(row) for row in batch]
        for row, text, vector in zip(batch, texts, mind.vectors(texts), strict=True):
            session.merge(
                AanbodBegrip(
                    aanbod_id=row.id,
                    stand=mind.stand,
                    versie=row.versie,
                    woorden=answer_words(text, mind.lexicon).astype(Half).tobytes(),
                    betekenis=vector.astype(Half).tobytes(),
                )
            )
        session.flush()
        progress(start + len(batch), len(waiting))
    return len(waiting)


def text_of(row: Aanbod) -> str:
    """What an aanbod says of itself: its name and description."""
    return f"{row.naam}. {row.omschrijving}"


def load(
    session: Session, rows: Sequence[Aanbod], mind: Mind
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """The chances by words (N, B) and the raw vectors (N, D) of ``rows``, in their order.

    Every row must have been understood: see ``bring_up_to_date``.
    """
    stored = {
        number: (woorden, betekenis)
        for number, woorden, betekenis in session.execute(
            select(AanbodBegrip.aanbod_id, AanbodBegrip.woorden, AanbodBegrip.betekenis)
        )
    }
    words = [np.frombuffer(stored[row.id][0], dtype=Half) for row in rows]
    vectors = [np.frombuffer(stored[row.id][1], dtype=Half) for row in rows]
    if not rows:
        return np.zeros((0, len(mind.lexicon.behoeften))), np.zeros((0, 0), dtype=np.float32)
    return np.array(words, dtype=np.float64), np.array(vectors, dtype=np.float32)
