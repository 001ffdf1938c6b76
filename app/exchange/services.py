"""A catalogue comes in from a flat file, or goes out to one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.errors import DichtbijError
from app.core.leesregels import Woorden
from app.directory import queries
from app.directory.models import Aanbod
from app.directory.services import CatalogusSchrijver, public_key
from app.directory.types import AanbodGegevens
from app.exchange.rows import RijLezer, Vocabularies
from app.exchange.types import Behouden, Importverslag, Rij, Rijfout, Rijuitkomst, Tabel
from app.exchange.writing import cells_of
from app.geo.queries import load_places
from app.taxonomy.queries import doelgroep_slugs, soort_slugs, thema_slugs


class CatalogusVeranderd(DichtbijError):
    """Somebody else changed the catalogue between two parts of an import."""


def load_vocabularies(
    session: Session, gemeente: str, schoon: Callable[[str], str] = str
) -> Vocabularies:
    """The slugs and places that rows for ``gemeente`` may name.

    ``schoon`` takes names of persons out of a text; where it changes a role, that row is wrong.
    """
    return Vocabularies(
        themas=thema_slugs(session),
        doelgroepen=doelgroep_slugs(session),
        soorten=soort_slugs(session),
        places=load_places(session, gemeente),
        schoon=schoon,
    )


def import_table(
    session: Session,
    gemeente: str,
    tabel: Tabel,
    now: datetime,
    progress: Callable[[int], None] = lambda _count: None,
    *,
    woorden: Woorden | None = None,
    schoon: Callable[[str], str] = str,
) -> Importverslag:
    """Store the good rows of ``tabel``; the bad ones are reported and left out.

    A row that is the same as what is stored changes nothing, and neither does it change what an
    editor changed here: that is reported. ``progress`` is told the number of rows done so far. With
    ``woorden`` each text is judged on how it reads; ``schoon`` as in ``load_vocabularies``. Nothing
    is committed here.
    """
    reading = Inlezing(session, gemeente, now, woorden=woorden, schoon=schoon)
    found = reading.store(tabel.rijen, progress)
    reading.finish()
    return replace(found, onbekende_kolommen=tabel.onbekende_kolommen)


class Inlezing:
    """An import in parts, each a transaction of the caller, who says when one was ``committed``.

    ``store`` raises CatalogusVeranderd where somebody else changed the catalogue since it was read
    here: what is known of it is old, so roll back and go on with another Inlezing. ``seen`` are the
    public keys of rows that came before, each with its row number.
    """

    def __init__(
        self,
        session: Session,
        gemeente: str,
        now: datetime,
        *,
        woorden: Woorden | None = None,
        schoon: Callable[[str], str] = str,
        seen: Mapping[str, int] | None = None,
    ) -> None:
        self._session = session
        self._expected = queries.catalogue_version(session, gemeente) + 1
        self._known = load_vocabularies(session, gemeente, schoon)
        self._writer = CatalogusSchrijver(session, gemeente, now, woorden)
        self.seen = dict(seen or {})

    def store(
        self, rijen: Sequence[Rij], progress: Callable[[int], None] = lambda _count: None
    ) -> Importverslag:
        """Store the good ones of ``rijen``, and tell what became of all."""
        rows = _Rijen(self._writer, self._known, self.seen)
        for done, row in enumerate(rijen, start=1):
            rows.store(row)
            progress(done)
        self._flush()
        return Importverslag(
            gelezen=len(rijen),
            fouten=tuple(rows.fouten),
            onbekende_kolommen=(),
            behouden=tuple(rows.behouden),
            rijen=tuple(rows.uitkomsten),
            **rows.counts,
        )

    def finish(self) -> None:
        """Judge the texts that nobody judged yet, also those that no row named."""
        self._writer.judge_waiting()
        self._flush()

    def committed(self) -> None:
        """The caller committed."""
        self._expected += self._writer.versie_genomen is not None
        self._writer.committed()

    def _flush(self) -> None:
        self._session.flush()
        if self._writer.versie_genomen not in (None, self._expected):
            raise CatalogusVeranderd("Iemand anders veranderde de catalogus ook.")


class _Rijen:
    """Stores the rows of one table and keeps what must be told of them."""

    def __init__(
        self, writer: CatalogusSchrijver, known: Vocabularies, seen: dict[str, int]
    ) -> None:
        self._writer, self._known, self._seen = writer, known, seen
        self.counts = {"nieuw": 0, "gewijzigd": 0, "gelijk": 0}
        self.fouten: list[Rijfout] = []
        self.behouden: list[Behouden] = []
        self.uitkomsten: list[Rijuitkomst] = []

    def store(self, row: Rij) -> None:
        reader = RijLezer(row, self._known)
        values = reader.read()
        self.fouten += reader.fouten
        if values is None:
            return
        key = public_key(values)
        if key in self._seen:
            self.fouten.append(_double(row, self._seen[key], bool(values.id)))
            return
        self._seen[key] = row.nummer
        outcome = self._writer.write(values)
        self.counts[outcome] += 1
        self.uitkomsten.append(Rijuitkomst(row.nummer, outcome, key, values.aanbod))
        if kolommen := self._writer.behouden.get(key):
            self.behouden.append(Behouden(row.nummer, values.aanbod, kolommen))


def export_rows(session: Session, gemeente: str) -> list[dict[str, str]]:
    """Every aanbod of ``gemeente`` as cells of the flat file, in the order it came in."""
    return [cells_of(_to_export(row)) for row in queries.all_aanbod(session, gemeente)]


def _to_export(row: Aanbod) -> AanbodGegevens:
    """The facts of ``row``, with its key where its source gave none and an editor renamed it.

    Else the file would come in again as another aanbod.
    """
    values = queries.values_of(row)
    return values if public_key(values) == row.sleutel else replace(values, id=row.sleutel)


def _double(row: Rij, first: int, by_id: bool) -> Rijfout:
    if by_id:
        return Rijfout(row.nummer, "id", f"dit id staat ook al in rij {first}")
    return Rijfout(row.nummer, "aanbod", f"dit aanbod staat ook al in rij {first}")
