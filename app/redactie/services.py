"""What editors change. The caller opens and closes the transaction."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import NotFound
from app.directory import queries as directory_queries
from app.directory import vast
from app.directory.models import Aanbod
from app.directory.services import CatalogusSchrijver, next_version
from app.exchange.rows import RijLezer
from app.exchange.services import load_vocabularies
from app.exchange.types import Rij, Rijfout
from app.exchange.writing import cells_of
from app.geo.models import Gemeente
from app.matching import correcties
from app.matching.correcties import Oordeel
from app.matching.models import BehoefteCorrectie, ThesaurusToevoeging
from app.matching.toevoegingen import Toevoeging
from app.redactie.types import TextRules
from app.taxonomy.models import HulplijnUren

PLACE = ("adres", "postcode", "plaats")


def judge(
    session: Session,
    aanbod: Aanbod,
    behoefte: str,
    oordeel: Oordeel,
    door: int,
    now: datetime,
) -> bool:
    """Store what an editor says of a behoefte of an aanbod; gives whether that changes anything."""
    said = correcties.load(session, aanbod.gemeente_code).get(aanbod.sleutel, {})
    if said.get(behoefte, Oordeel.VRIJ) is oordeel:
        return False
    next_version(session, aanbod.gemeente_code)
    session.add(
        BehoefteCorrectie(
            gemeente_code=aanbod.gemeente_code,
            aanbod_sleutel=aanbod.sleutel,
            behoefte=behoefte,
            oordeel=oordeel,
            door=door,
            moment=now,
        )
    )
    session.flush()
    return True


def add_word(session: Session, word: Toevoeging, door: int, now: datetime) -> None:
    """Store a word; every process knows it from its next question on."""
    _tell_all(session)
    session.add(
        ThesaurusToevoeging(
            soort=word.soort,
            slug=word.slug,
            kant=word.kant,
            woorden=word.woorden,
            taal=word.taal,
            door=door,
            moment=now,
        )
    )
    session.flush()


def withdraw_word(session: Session, number: int, door: int, now: datetime) -> bool:
    """Let a word count no more; its row stays. Twice is once. Raises NotFound.

    Gives whether it counted until now.
    """
    row = session.get(ThesaurusToevoeging, number, with_for_update=True)
    if row is None:
        raise NotFound("Dit woord bestaat niet.")
    if row.ingetrokken_op is not None:
        return False
    _tell_all(session)
    row.ingetrokken_op, row.ingetrokken_door = now, door
    session.flush()
    return True


def check_helpline(
    session: Session, slug: str, wanneer: str, day: date, door: int, now: datetime
) -> None:
    """Store when a helpline can be called, as somebody found on ``day``; it shows at once."""
    _tell_all(session)
    session.add(
        HulplijnUren(slug=slug, wanneer=wanneer, gecontroleerd_op=day, door=door, moment=now)
    )
    session.flush()


def _tell_all(session: Session) -> None:
    """Raise the version of every catalogue: words belong to a language, not to one gemeente."""
    for code in session.scalars(select(Gemeente.code).order_by(Gemeente.code)):
        next_version(session, code)


def edit_aanbod(
    session: Session,
    aanbod: Aanbod,
    changed: Mapping[str, str],
    rules: TextRules,
    door: int,
    now: datetime,
) -> Sequence[Rijfout]:
    """Write ``changed`` cells (by column of the flat file) over those of an aanbod.

    They are held to the rules of an import. Gives what is wrong; then nothing was written. The
    public key stays, whatever was renamed. An import leaves what was changed here.
    """
    before = directory_queries.values_of(aanbod)
    cells = cells_of(before)
    moved = any(changed.get(name, cells[name]) != cells[name] for name in PLACE)
    # Coordinates belong to the old address; a geocoder finds those of the new one.
    nowhere = {"lat": "", "lon": ""} if moved else {}
    fouten = _write(session, aanbod, {**cells, **nowhere, **changed}, rules, now)
    if not fouten:
        after = directory_queries.values_of(aanbod)
        vast.hold(session, aanbod.id, before, after, door, now)
    return fouten


def let_files_say(
    session: Session, aanbod: Aanbod, kolom: str, rules: TextRules, now: datetime
) -> Sequence[Rijfout]:
    """Let files say a column of an aanbod again, beginning with what the last one said.

    Gives what is wrong with that by the rules of an import; then it was not written.
    """
    said = vast.release(session, aanbod.id, kolom)
    if not said:
        return ()
    cells = {**cells_of(directory_queries.values_of(aanbod)), **said}
    return _write(session, aanbod, cells, rules, now)


def _write(
    session: Session, aanbod: Aanbod, cells: Mapping[str, str], rules: TextRules, now: datetime
) -> Sequence[Rijfout]:
    known = load_vocabularies(session, aanbod.gemeente_code, rules.schoon)
    reader = RijLezer(Rij(1, cells), known)
    values = reader.read()
    if values is not None:
        writer = CatalogusSchrijver(session, aanbod.gemeente_code, now, rules.woorden)
        writer.overwrite(aanbod, values)
        session.flush()
    return reader.fouten
