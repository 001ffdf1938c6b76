"""Which behoeften an aanbod answers, by the matcher and by editors, for their page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.matching.correcties import Oordeel
from app.matching.lexicon import Behoefte, Lexicon
from app.matching.retrieve import Snapshot
from app.redactie.types import Zekerheid, in_words

MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class BehoefteRegel:
    """A behoefte beside an aanbod. ``voorbeeld`` is how a resident may say it."""

    slug: str
    titel: str
    voorbeeld: str
    thema: str
    zekerheid: Zekerheid
    oordeel: Oordeel


def lines(
    nummer: int, snapshot: Snapshot, said: Mapping[str, Oordeel], lexicon: Lexicon
) -> Sequence[BehoefteRegel]:
    """What was pinned to aanbod ``nummer``, the surest of what the matcher thinks, what was struck.

    An aanbod that is not published is not in the snapshot: then there is only what was said.
    """
    chances = _chances(nummer, snapshot, len(lexicon.behoeften))
    slugs = [behoefte.slug for behoefte in lexicon.behoeften]
    likely = sorted(range(len(slugs)), key=lambda at: -chances[at])
    free = [at for at in likely if slugs[at] not in said]
    thought = [at for at in free if in_words(chances[at]) is not Zekerheid.NIET][:MOST_SHOWN]
    pinned = [at for at in likely if said.get(slugs[at]) is Oordeel.ERBIJ]
    struck = [at for at in likely if said.get(slugs[at]) is Oordeel.NIET]
    return [
        _line(lexicon.behoeften[at], chances[at], said, snapshot.titels.themas)
        for at in (*pinned, *thought, *struck)
    ]


def choices(lexicon: Lexicon, themas: Mapping[str, str]) -> dict[str, list[tuple[str, str]]]:
    """All behoeften, (slug, title), by the title of their first thema, in the order of themas."""
    grouped: dict[str, list[tuple[str, str]]] = {titel: [] for titel in themas.values()}
    for behoefte in lexicon.behoeften:
        titel = themas.get(behoefte.themas[0], behoefte.themas[0])
        grouped.setdefault(titel, []).append((behoefte.slug, behoefte.titel))
    return {titel: sorted(own, key=lambda pair: pair[1]) for titel, own in grouped.items() if own}


def _chances(nummer: int, snapshot: Snapshot, size: int) -> list[float]:
    for at, aanbieding in enumerate(snapshot.aanbiedingen):
        if aanbieding.nummer == nummer:
            return [float(value) for value in snapshot.behoeften[at]]
    return np.zeros(size).tolist()


def _line(
    behoefte: Behoefte, chance: float, said: Mapping[str, Oordeel], themas: Mapping[str, str]
) -> BehoefteRegel:
    return BehoefteRegel(
        slug=behoefte.slug,
        titel=behoefte.titel,
        voorbeeld=behoefte.vragen[0] if behoefte.vragen else "",
        thema=themas.get(behoefte.themas[0], behoefte.themas[0]),
        zekerheid=in_words(chance),
        oordeel=said.get(behoefte.slug, Oordeel.VRIJ),
    )
