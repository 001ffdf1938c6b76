"""The full-text index of the catalogue, kept in step with the database.

The database is the truth. The index says at which version of the catalogue it stands; before each
search it is brought to the version that the database has, by the changes alone where that can be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sqlalchemy.orm import Session

from app.directory import queries
from app.directory.freshness import rank_of
from app.directory.kosten import gratis_or_betaald
from app.directory.models import Aanbod
from app.directory.tijden import dagdelen
from app.directory.types import Bereik, Status
from app.geo.queries import wijken
from app.search.errors import IndexBusy, IndexDamaged, IndexOutOfStep
from app.search.index import Progress, SearchIndex
from app.search.types import EVERY_VALUE, SearchDocument
from app.taxonomy.queries import doelgroepen, soorten, themas

COMPOUNDS = "samenstellingen.txt"
EVERYBODY = "iedereen"
DUTCH = "nl"


class Bijgewerkt(Enum):
    """What bringing the index up to date came down to."""

    WAS_BIJ = "was al goed"
    GEWIJZIGD = "bijgewerkt"
    HERBOUWD = "opnieuw gemaakt"
    BEZET = "bezet"


@dataclass(frozen=True)
class Titels:
    """What slugs and wijk codes are called, so that their words are found too."""

    themas: Mapping[str, str]
    doelgroepen: Mapping[str, str]
    soorten: Mapping[str, str]
    wijken: Mapping[str, str]


def load_titels(session: Session, gemeente: str) -> Titels:
    """The titles of the vocabularies and of the wijken of ``gemeente``, each in its own order."""
    return Titels(
        themas={row.slug: row.titel for row in themas(session)},
        doelgroepen={row.slug: row.titel for row in doelgroepen(session)},
        soorten={row.slug: row.titel for row in soorten(session)},
        wijken={row.code: row.naam for row in wijken(session, gemeente)},
    )


def open_index(index_dir: Path, seeds_dir: Path, gemeente: str, patience: float) -> SearchIndex:
    """The index of ``gemeente``, in a folder of its own; a writer waits ``patience`` seconds."""
    return SearchIndex.open(index_dir / gemeente, seeds_dir / COMPOUNDS, patience)


def bring_up_to_date(
    session: Session, index: SearchIndex, gemeente: str, version: int | None = None
) -> Bijgewerkt:
    """Bring ``index`` to the version of the database. Cheap when it stands there already.

    ``version`` is that of the database when the caller has just read it.

    When another process is writing, the index stays as it is (BEZET) and may still be searched.
    Raises ``IndexBusy`` only when there is no index at all yet and another process is making it.
    """
    wanted = queries.catalogue_version(session, gemeente) if version is None else version
    stands_at = index.version
    if stands_at == wanted:
        return Bijgewerkt.WAS_BIJ
    if stands_at is None or stands_at > wanted:  # a restored database may be older than its index
        return _rebuild_once(session, index, gemeente, wanted)
    try:
        _update(session, index, gemeente, stands_at, wanted)
    except IndexDamaged:
        return _rebuild_once(session, index, gemeente, wanted)
    except (IndexBusy, IndexOutOfStep):
        return Bijgewerkt.BEZET
    return Bijgewerkt.GEWIJZIGD


def rebuild(
    session: Session, index: SearchIndex, gemeente: str, progress: Progress | None = None
) -> int:
    """Make the index anew from the published aanbod; gives their number.

    Raises ``IndexBusy`` when another process keeps writing.
    """
    version = queries.catalogue_version(session, gemeente)
    titels = load_titels(session, gemeente)
    documents = [document_of(row, titels) for row in queries.published(session, gemeente)]
    index.rebuild(documents, version, progress)
    return len(documents)


def _rebuild_once(session: Session, index: SearchIndex, gemeente: str, wanted: int) -> Bijgewerkt:
    try:
        rebuild(session, index, gemeente)
    except IndexBusy:
        if index.version is None:
            raise
        return Bijgewerkt.WAS_BIJ if index.version == wanted else Bijgewerkt.BEZET
    return Bijgewerkt.HERBOUWD


def _update(session: Session, index: SearchIndex, gemeente: str, since: int, wanted: int) -> None:
    rows = queries.changed_since(session, gemeente, since)
    titels = load_titels(session, gemeente)
    shown = [row for row in rows if row.status is Status.GEPUBLICEERD]
    hidden = [row.id for row in rows if row.status is not Status.GEPUBLICEERD]
    index.update([document_of(row, titels) for row in shown], hidden, wanted, based_on=since)


def document_of(row: Aanbod, titels: Titels) -> SearchDocument:
    """An aanbod as the index sees it: its words, and the values it is filtered by."""
    place = row.locatie
    names = [titels.wijken.get(code, "") for code in _near(row)]
    where = [place.adres, place.plaats] if place else []
    return SearchDocument(
        id=row.id,
        titel=row.naam,
        organisatie=row.organisatie.naam,
        tekst=" ".join(filter(None, (row.omschrijving, row.in_het_kort, row.wat_gebeurt_er))),
        trefwoorden=_keywords(row, titels),
        plaats=" ".join(filter(None, [*where, *names])),
        facetten={name: values for name, values in _facetten(row).items() if values},
        rang=rank_of(row.laatst_gecontroleerd),
    )


def _keywords(row: Aanbod, titels: Titels) -> tuple[str, ...]:
    words = [titels.themas.get(slug, "") for slug in row.themas]
    words += [titels.doelgroepen.get(slug, "") for slug in row.doelgroepen if slug != EVERYBODY]
    words.append(titels.soorten.get(row.soort, ""))
    return tuple(filter(None, words))


def _facetten(row: Aanbod) -> dict[str, tuple[str, ...]]:
    kosten = gratis_or_betaald(row.kosten)
    groups = tuple(row.doelgroepen)
    return {
        "thema": tuple(row.themas),
        "doelgroep": groups if groups and EVERYBODY not in groups else (EVERY_VALUE,),
        "soort": (row.soort,),
        "wijk": served_wijken(row) or (EVERY_VALUE,),
        "kosten": (kosten,) if kosten else (),
        "taal": tuple(row.talen) or (DUTCH,),
        "toegankelijk": tuple(row.toegankelijk),
        "dagdeel": dagdelen(row.tijden),
    }


def served_wijken(row: Aanbod) -> tuple[str, ...]:
    """The codes of the wijken that ``row`` is only for; () when it is for all, or nobody knows."""
    if row.bereik is not Bereik.WIJK:
        return ()
    if row.wijken:
        return tuple(row.wijken)
    code = row.locatie.wijk_code if row.locatie else None
    return (code,) if code else ()


def _near(row: Aanbod) -> tuple[str, ...]:
    """The wijken by whose names people may look for ``row``: where it is and whom it serves."""
    code = row.locatie.wijk_code if row.locatie else None
    return tuple(dict.fromkeys(([code] if code else []) + list(row.wijken)))
