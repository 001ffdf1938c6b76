"""What editors said of an aanbod, against what the matcher made of its text.

A correction is kept by the public key of the aanbod, so that it outlives an import. Of all that was
ever said of one aanbod and one behoefte the last word counts.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.matching.lexicon import Lexicon
from app.matching.models import BehoefteCorrectie

# What a behoefte that belongs to an aanbod counts for, in a row of length 1: as much as one of
# which the matcher is sure, and never less than the surest of the same aanbod.
PINNED = 0.7


class Oordeel(StrEnum):
    """What an editor says: it belongs to this aanbod, it does not, or the matcher may decide."""

    ERBIJ = "erbij"
    NIET = "niet"
    VRIJ = "vrij"


Oordelen = Mapping[str, Mapping[str, Oordeel]]


def load(session: Session, gemeente: str) -> Oordelen:
    """The last word on each aanbod (by key) and behoefte (by slug); what is free is left out."""
    last: dict[str, dict[str, Oordeel]] = {}
    rows = session.execute(
        select(
            BehoefteCorrectie.aanbod_sleutel,
            BehoefteCorrectie.behoefte,
            BehoefteCorrectie.oordeel,
        )
        .where(BehoefteCorrectie.gemeente_code == gemeente)
        .order_by(BehoefteCorrectie.id)
    )
    for sleutel, behoefte, oordeel in rows:
        last.setdefault(sleutel, {})[behoefte] = Oordeel(oordeel)
    return {
        sleutel: kept
        for sleutel, said in last.items()
        if (kept := {slug: word for slug, word in said.items() if word is not Oordeel.VRIJ})
    }


def corrected(
    behoeften: NDArray[np.float64], sleutels: Sequence[str], said: Oordelen, lexicon: Lexicon
) -> NDArray[np.float64]:
    """``behoeften`` (N, B), rows of length 1, as editors want them; ``sleutels`` name the rows.

    A behoefte that was struck is 0; one that was pinned weighs as much as the surest of its aanbod.
    Behoeften that no longer exist are passed by. Rows keep length 1, or are all 0.
    """
    place = {behoefte.slug: at for at, behoefte in enumerate(lexicon.behoeften)}
    result = behoeften.copy()
    for row, sleutel in enumerate(sleutels):
        words = {place[s]: word for s, word in said.get(sleutel, {}).items() if s in place}
        if words:
            result[row] = _row(result[row], words)
    return result


def _row(values: NDArray[np.float64], words: Mapping[int, Oordeel]) -> NDArray[np.float64]:
    changed = values.copy()
    changed[[at for at, word in words.items() if word is Oordeel.NIET]] = 0.0
    pinned = [at for at, word in words.items() if word is Oordeel.ERBIJ]
    changed[pinned] = max(PINNED, float(changed.max(initial=0.0)))
    return np.asarray(changed / max(float(np.linalg.norm(changed)), 1e-12))
