"""A catalogue comes in from a flat file, or goes out to one."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from app.directory import queries
from app.directory.services import CatalogusSchrijver, public_key
from app.exchange.rows import RijLezer, Vocabularies
from app.exchange.types import Importverslag, Rij, Rijfout, Tabel
from app.exchange.writing import cells_of
from app.geo.queries import load_places
from app.taxonomy.queries import doelgroep_slugs, soort_slugs, thema_slugs


def load_vocabularies(session: Session, gemeente: str) -> Vocabularies:
    """The slugs and places that rows for ``gemeente`` may name."""
    return Vocabularies(
        themas=thema_slugs(session),
        doelgroepen=doelgroep_slugs(session),
        soorten=soort_slugs(session),
        places=load_places(session, gemeente),
    )


def import_table(
    session: Session,
    gemeente: str,
    tabel: Tabel,
    now: datetime,
    progress: Callable[[int], None] = lambda _count: None,
) -> Importverslag:
    """Store the good rows of ``tabel``; the bad ones are reported and left out.

    A row that is the same as what is stored changes nothing. ``progress`` is told the number of
    rows done so far. Nothing is committed here.
    """
    known = load_vocabularies(session, gemeente)
    writer = CatalogusSchrijver(session, gemeente, now)
    counts = {"nieuw": 0, "gewijzigd": 0, "gelijk": 0}
    fouten: list[Rijfout] = []
    seen: dict[str, int] = {}
    for done, row in enumerate(tabel.rijen, start=1):
        reader = RijLezer(row, known)
        values = reader.read()
        fouten += reader.fouten
        if values is not None:
            key = public_key(values)
            if key in seen:
                fouten.append(_double(row, seen[key], bool(values.id)))
            else:
                seen[key] = row.nummer
                counts[writer.write(values)] += 1
        progress(done)
    session.flush()
    return Importverslag(
        gelezen=len(tabel.rijen),
        fouten=tuple(fouten),
        onbekende_kolommen=tabel.onbekende_kolommen,
        **counts,
    )


def export_rows(session: Session, gemeente: str) -> list[dict[str, str]]:
    """Every aanbod of ``gemeente`` as cells of the flat file, in the order it came in."""
    return [cells_of(queries.values_of(row)) for row in queries.all_aanbod(session, gemeente)]


def _double(row: Rij, first: int, by_id: bool) -> Rijfout:
    if by_id:
        return Rijfout(row.nummer, "id", f"dit id staat ook al in rij {first}")
    return Rijfout(row.nummer, "aanbod", f"dit aanbod staat ook al in rij {first}")
