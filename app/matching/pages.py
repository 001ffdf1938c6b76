"""What the result page shows: the record of the answer, with the facts of today beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.core.clock import today
from app.directory import queries as directory
from app.directory.indexing import Titels
from app.directory.pages import Kaart, make_kaart
from app.matching.models import Hulpvraag

FIRST = 4


@dataclass(frozen=True, slots=True)
class Option:
    """A suggestion on the page: its card, reasons, warnings, distance in words and phone."""

    kaart: Kaart
    redenen: tuple[str, ...]
    let_op: tuple[str, ...]
    afstand: str
    telefoon: str


@dataclass(frozen=True, slots=True)
class ResultPage:
    """Everything the result page shows. ``eerste`` are the best few, ``rest`` the others."""

    id: str
    wijk: str
    wijken_mogelijk: tuple[str, ...]
    themas: tuple[tuple[str, str], ...]
    eerste: tuple[Option, ...]
    rest: tuple[Option, ...]
    dichtstbij: tuple[Option, ...]
    signaal: Mapping[str, Any] | None
    crisis: Mapping[str, Any] | None
    gewoon_leven: Mapping[str, Any] | None
    ander_loket: Mapping[str, Any] | None
    gemeld: bool

    @property
    def total(self) -> int:
        """How many options fit."""
        return len(self.eerste) + len(self.rest)

    @property
    def can_report(self) -> bool:
        """Whether somebody may still tell that this is missing."""
        return self.signaal is not None and not self.gemeld


def result_page(
    session: Session, row: Hulpvraag, titels: Titels, crisis: Mapping[str, Any] | None
) -> ResultPage:
    """The page of a record. An aanbod that is gone since is left out."""
    given = row.antwoord
    nearest = given["signaal"]["dichtstbij"] if given["signaal"] else []
    ids = [option["nummer"] for option in (*given["suggesties"], *nearest)]
    rows = directory.published_by_ids(session, ids) if ids else {}
    options = _options(given["suggesties"], rows, titels)
    return ResultPage(
        id=row.id,
        wijk=given["wijk"]["naam"] if given["wijk"] else "",
        wijken_mogelijk=tuple(wijk["naam"] for wijk in given["wijk_mogelijk"]),
        themas=tuple((slug, titels.themas.get(slug, slug)) for slug in row.themas[:3]),
        eerste=options[:FIRST],
        rest=options[FIRST:],
        dichtstbij=_options(nearest, rows, titels),
        signaal=given["signaal"],
        crisis=crisis,
        gewoon_leven=given["gewoon_leven"],
        ander_loket=given["ander_loket"],
        gemeld=row.gemeld,
    )


def _options(
    stored: list[dict[str, Any]], rows: Mapping[int, Any], titels: Titels
) -> tuple[Option, ...]:
    day = today()
    return tuple(
        Option(
            kaart=make_kaart(rows[option["nummer"]], titels, day),
            redenen=tuple(reason["tekst"] for reason in option["redenen"]),
            let_op=tuple(warning["tekst"] for warning in option["let_op"]),
            afstand=_distance(option["afstand_km"]),
            telefoon=rows[option["nummer"]].telefoon,
        )
        for option in stored
        if option["nummer"] in rows
    )


def _distance(km: float | None) -> str:
    """A distance in words; under a kilometre in hundreds of metres."""
    if km is None:
        return ""
    if km < 1:
        return f"ongeveer {max(1, round(km * 10)) * 100} meter"
    return f"ongeveer {km:.1f} km".replace(".", ",")
