"""The report: Markdown tables that also read well on a terminal."""

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import date

from tests.evaluate import figures
from tests.evaluate.figures import Figure
from tests.evaluate.metrics import Numbers
from tests.evaluate.run import Measured, Result
from tests.evaluate.systems import SYSTEMS, System

TOGETHER = "samen"


def report(measured: Measured, systems: Sequence[System], delen: Sequence[str], day: date) -> str:
    """All tables, with what was measured and on what."""
    ours = [system for system in systems if system.ours]
    parts = [_measured_on(measured, systems, day)]
    if ours:
        parts += ["### Doelen", f"Gemeten met: {ours[0].titel}.", _goals(measured, ours[0], delen)]
    for deel in delen:
        parts += [f"### Alle systemen, {deel}", _all_systems(measured, systems, deel)]
    for system in ours:
        parts += [f"### {system.titel}, alle cijfers", _all_figures(measured, system, delen)]
    for deel in delen:
        parts += [
            f"### Per stijl, {deel}: juist in top 3",
            _style_by_system(measured, systems, deel),
        ]
        for system in ours:
            parts += [
                f"### Per stijl, {deel}: {system.titel}",
                _by_style(measured, system, deel, figures.STYLE_RANKING),
                _by_style(measured, system, deel, figures.STYLE_UNDERSTANDING),
            ]
    return "\n\n".join(parts) + "\n"


def _measured_on(measured: Measured, systems: Sequence[System], day: date) -> str:
    lines = [f"- Gemeten op {day.isoformat()} met `make evaluate`."]
    slug = systems[0].slug
    for naam, rows in measured.rows.items():
        asked = measured.where(proefset=naam, system=slug)
        oefenen = sum(result.vraag.deel == "oefenen" for result in asked)
        lines.append(
            f"- Set {naam}: {len(rows)} keer aanbod, {len(asked)} vragen "
            f"({oefenen} oefenen, {len(asked) - oefenen} apart)."
        )
    lines.append(
        f"- Machine: {os.cpu_count()} kernen ({platform.machine()}), waarvan er één rekent; "
        f"Python {platform.python_version()}."
    )
    lines += [
        f"- Niet op deze machine: {system.titel}." for system in SYSTEMS if not system.available()
    ]
    return "\n".join(lines)


def _goals(measured: Measured, system: System, delen: Sequence[str]) -> str:
    rows = []
    for figure in figures.GOALS:
        cells = [figure.titel, figure.said(figure.bodem), figure.said(figure.doel)]
        for deel in delen:
            value = figure.compute(numbers_of(measured.where(deel=deel, system=system.slug)))
            cells.append(f"{figure.said(value.waarde)} {_verdict(figure, value.waarde)}".strip())
        rows.append(cells)
    return table(["cijfer", "ten minste", "doel", *delen], rows)


def _verdict(figure: Figure, waarde: float | None) -> str:
    if waarde is None or figure.bodem is None or figure.doel is None:
        return ""
    if figure.reaches(waarde, figure.doel):
        return "(doel)"
    return "(genoeg)" if figure.reaches(waarde, figure.bodem) else "(te weinig)"


def _all_systems(measured: Measured, systems: Sequence[System], deel: str) -> str:
    rows = []
    for naam, results in _sets(measured, deel=deel):
        for system in systems:
            own = [result for result in results if result.system is system]
            rows.append([naam, system.titel, *_cells(own, figures.RANKING)])
    return table(["set", "systeem", *(f.titel for f in figures.RANKING)], rows)


def _all_figures(measured: Measured, system: System, delen: Sequence[str]) -> str:
    columns = [
        (f"{naam} {deel}", numbers_of(results))
        for deel in delen
        for naam, results in _sets(measured, deel=deel, system=system.slug)
    ]
    rows = []
    for figure in (*figures.RANKING, *figures.UNDERSTANDING):
        values = [figure.compute(many) for _title, many in columns]
        rows.append([figure.titel, *(f"{figure.said(v.waarde)} ({v.aantal})" for v in values)])
    return table(["cijfer (op hoeveel)", *(title for title, _many in columns)], rows)


def _style_by_system(measured: Measured, systems: Sequence[System], deel: str) -> str:
    rows = []
    for stijl in _styles(measured, deel):
        values = [
            figures.RIGHT3.compute(
                numbers_of(measured.where(deel=deel, system=system.slug, stijl=stijl))
            )
            for system in systems
        ]
        rows.append(
            [
                stijl,
                str(values[0].aantal),
                *(figures.RIGHT3.said(value.waarde) for value in values),
            ]
        )
    return table(["stijl", "vragen", *(system.titel for system in systems)], rows)


def _by_style(measured: Measured, system: System, deel: str, shown: Sequence[Figure]) -> str:
    rows = []
    for stijl in [*_styles(measured, deel), ""]:
        results = measured.where(deel=deel, system=system.slug, stijl=stijl)
        rows.append([stijl or "alle", str(len(results)), *_cells(results, shown)])
    return table(["stijl", "vragen", *(figure.titel for figure in shown)], rows)


def _styles(measured: Measured, deel: str) -> list[str]:
    return list(dict.fromkeys(result.vraag.stijl for result in measured.where(deel=deel)))


def _sets(measured: Measured, deel: str, system: str = "") -> Iterable[tuple[str, list[Result]]]:
    """The results per set, and of all together where there is more than one."""
    for naam in measured.rows:
        yield naam, measured.where(deel=deel, proefset=naam, system=system)
    if len(measured.rows) > 1:
        yield TOGETHER, measured.where(deel=deel, system=system)


def numbers_of(results: Iterable[Result]) -> list[Numbers]:
    """The numbers of ``results``."""
    return [result.numbers for result in results]


def _cells(results: Sequence[Result], shown: Sequence[Figure]) -> list[str]:
    many = numbers_of(results)
    return [figure.said(figure.compute(many).waarde) for figure in shown]


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns line up, numbers to the right."""
    lines = [list(header), *map(list, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(header))]
    right = [_is_number(rows, place) for place in range(len(header))]

    def row(cells: Sequence[str]) -> str:
        padded = (
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(cells, widths, right, strict=True)
        )
        return f"| {' | '.join(padded)} |"

    rule = ["-" * (width - 1) + (":" if r else "-") for width, r in zip(widths, right, strict=True)]
    return "\n".join([row(lines[0]), row(rule), *map(row, lines[1:])])


def _is_number(rows: Sequence[Sequence[str]], place: int) -> bool:
    return all(row[place][:1].isdigit() or row[place][:1] == "–" for row in rows)
