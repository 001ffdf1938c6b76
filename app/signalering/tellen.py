"""Signalen become true numbers: a table of wijk and thema, with redenen and months. Pure."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from app.signalering.klein import Aantal, Tabel
from app.signalering.types import Gemeld

K = TypeVar("K", bound=Hashable)


def count(
    gemeld: Sequence[Gemeld],
    wijken: Sequence[str],
    themas: Sequence[str],
    redenen: Sequence[str],
    maanden: Sequence[date],
) -> Tabel[Aantal]:
    """The table with a row for each of ``wijken`` and a column for each of ``themas``.

    The last row and the last column hold what is in none of them. The breakdowns are by ``redenen``
    (what has another reden comes last) and by ``maanden`` (first days; each signaal is in one).
    """
    rows, columns = [*wijken, None], [*themas, None]
    of_wijk = [one.wijk if one.wijk in wijken else None for one in gemeld]
    of_thema = [one.thema if one.thema in themas else None for one in gemeld]
    of_reden = [one.reden if one.reden in redenen else None for one in gemeld]
    weken = [one.dag.isocalendar()[:2] for one in gemeld]
    cells = _numbers(zip(of_wijk, of_thema, strict=True), weken)
    row, column = _numbers(of_wijk, weken), _numbers(of_thema, weken)
    reden = _numbers(of_reden, weken)
    maand = _numbers((one.dag.replace(day=1) for one in gemeld), weken)
    none = Aantal()
    return Tabel(
        cellen=tuple(tuple(cells.get((w, t), none) for t in columns) for w in rows),
        rijen=tuple(row.get(w, none) for w in rows),
        kolommen=tuple(column.get(t, none) for t in columns),
        totaal=Aantal(len(gemeld), len(set(weken))),
        delingen=(
            tuple(reden.get(r, none) for r in (*redenen, None)),
            tuple(maand.get(m, none) for m in maanden),
        ),
    )


def _numbers(keys: Iterable[K], weken: Sequence[tuple[int, int]]) -> dict[K, Aantal]:
    """How often each key occurs, and in how many different weeks."""
    found: dict[K, list[tuple[int, int]]] = defaultdict(list)
    for key, week in zip(keys, weken, strict=True):
        found[key].append(week)
    return {key: Aantal(len(those), len(set(those))) for key, those in found.items()}
