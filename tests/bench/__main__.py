"""``python -m tests.bench [--aantal N …] [--betekenis uit]``: measured, beside the aims."""

import argparse
import platform
import sqlite3
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.matching.services import answer
from app.matching.types import HulpvraagInput
from app.search.types import SearchQuery
from tests.bench import layers, serving
from tests.bench.city import City, city
from tests.bench.plain import plain_fts5, plain_whoosh
from tests.bench.questions import Question, Search, hulpvragen, searches
from tests.bench.timing import Times, measure

TODAY = date(2026, 11, 21)
# The aims, on 2 cores: p95 in milliseconds by number of aanbod.
SEARCH_AIM = {2_000: 20, 20_000: 60}
MATCH_AIM = {2_000: 10, 20_000: 25}
PAGES_AIM, MEMORY_AIM = 300, 250
# The aim and the floor for p95 in milliseconds at 2,000, without and with a meaning layer; and for
# the memory of a worker in MB.
LAYER_AIM = {False: (5, 15), True: (70, 100)}
WORKER_AIM = (300, 400)
# A layer needs minutes to read more than this.
LAYERS_UP_TO = 2_000
SECONDS = 10.0


def main() -> None:
    """Measure every size in turn and print one table for each."""
    options = _options()
    console = Console(width=110)
    console.print(
        f"{serving.processors()} kernen, {platform.machine()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, betekenislaag: {options.betekenis}"
    )
    for number in options.aantal:
        with tempfile.TemporaryDirectory(prefix="dichtbij-bench-") as folder:
            console.print(f"\n{number} aanbod: database, index en momentopname maken …")
            with city(Path(folder), number, options.betekenis) as found:
                console.print(_table(found, options.seconden))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--aantal", type=int, nargs="+", default=[2_000, 20_000])
    parser.add_argument("--seconden", type=float, default=SECONDS, help="per soort pagina")
    parser.add_argument(
        "--betekenis", default="uit", help="de betekenislaag van de dienst, zoals MEANING"
    )
    return parser.parse_args()


def _table(found: City, seconds: float) -> Table:
    table = Table(title=f"{found.number} keer aanbod", title_justify="left")
    for name, side in (("Wat", "left"), ("p50", "right"), ("p95", "right"), ("Doel", "left")):
        table.add_column(name, justify=side)  # type: ignore[arg-type]
    _engines(table, found)
    table.add_section()
    if found.number <= LAYERS_UP_TO:
        _layers(table, found)
        table.add_section()
    _service(table, found, seconds)
    table.add_section()
    for name, took in found.took.items():
        table.add_row(STEPS[name], "", f"{took:.1f} s", "")
    return table


STEPS = {
    "inlezen": "CSV inlezen, met zoekindex, en begrijpen",
    "index": "Zoekindex opnieuw maken",
    "momentopname": "Momentopname van de matcher",
}


def _engines(table: Table, found: City) -> None:
    """Ours and the plain engines, each on the same questions, without a web server."""
    typed, asked = searches(), hulpvragen()
    texts = [search.text for search in typed if search.text]
    long = [question.text for question in asked]
    _add(table, "Zoeken met filters en aantallen", measure(lambda s: _search(found, s), typed),
         SEARCH_AIM.get(found.number))  # fmt: skip
    _add(table, "Match van een hulpvraag", measure(lambda q: _match(found, q), asked),
         MATCH_AIM.get(found.number))  # fmt: skip
    whoosh, fts5 = plain_whoosh(found.rows), plain_fts5(found.rows)
    _add(table, "Ter vergelijking: kale Whoosh, zoekwoorden", measure(whoosh, texts))
    _add(table, "Ter vergelijking: kale Whoosh, hulpvragen", measure(whoosh, long))
    _add(table, "Ter vergelijking: SQLite FTS5, zoekwoorden", measure(fts5, texts))
    _add(table, "Ter vergelijking: SQLite FTS5, hulpvragen", measure(fts5, long))


def _layers(table: Table, found: City) -> None:
    """A match with each meaning layer, on one core, and what a worker with it takes."""
    for naam in layers.available():
        layer = layers.measured(naam, found.env)
        memory = _worker_memory(found, naam)
        aim, floor = LAYER_AIM[naam != "uit"]
        clock, worked = layer.klok, layer.rekentijd
        table.add_row(
            f"Match op één kern, betekenislaag {naam} (belasting {layer.load:.1f})",
            f"{clock[0]:.1f} ms", f"{clock[1]:.1f} ms",
            f"p95 {aim}, ten minste {floor} ms: {_reached(clock[1] < floor)}",
        )  # fmt: skip
        table.add_row("  daarvan rekentijd", f"{worked[0]:.1f} ms", f"{worked[1]:.1f} ms", "")
        table.add_row(
            f"  een werker: {memory:.0f} MB RSS", "", "",
            f"{WORKER_AIM[0]}, ten hoogste {WORKER_AIM[1]} MB: {_reached(memory < WORKER_AIM[1])}",
        )  # fmt: skip
        table.add_row(f"  {layer.aanbod} keer aanbod begrijpen", "", f"{layer.begrijpen:.1f} s", "")


def _worker_memory(found: City, naam: str) -> float:
    """Megabytes of the largest worker after questions, with the layer ``naam``."""
    with serving.serve(replace(found, env={**found.env, "MEANING": naam})) as server:
        asks, _results = serving.result_requests(server, hulpvragen()[:20])
        serving.warm_up(server, asks)
        return max(server.memory().rss)


def _search(found: City, search: Search) -> object:
    return found.index.search(SearchQuery(search.text, search.filters))


def _match(found: City, question: Question) -> object:
    wijken = (question.wijk,) if question.wijk else ()
    asked = HulpvraagInput(tekst=question.text, wijken=wijken)
    return answer(asked, found.snapshot, found.mind, TODAY).as_json()


def _add(table: Table, name: str, times: Times, aim: float | None = None) -> None:
    wanted = f"p95 onder {aim:g} ms: {_reached(times.p95 < aim)}" if aim else ""
    table.add_row(name, f"{times.p50:.2f} ms", f"{times.p95:.2f} ms", wanted)


def _service(table: Table, found: City, seconds: float) -> None:
    """Pages a second and memory under two workers, the visitors on the same processors."""
    with serving.serve(found) as server:
        asks, results = serving.result_requests(server, hulpvragen())
        lists = serving.search_requests(searches())
        serving.warm_up(server, [*asks, *results, *lists])
        for name, requests, aim in (
            ("Resultaatpagina’s", results, PAGES_AIM),
            ("Lijsten van aanbod, met zoeken en filters", lists, None),
            ("Hulpvragen stellen (match en opslaan)", asks, None),
        ):
            pages = serving.visit(server, requests, seconds)
            wanted = f"{aim} per seconde: {_reached(pages.per_second >= aim)}" if aim else ""
            wrong = f", {pages.errors} fout" if pages.errors else ""
            title = f"{name}: {pages.per_second:.0f} per seconde{wrong}"
            table.add_row(title, f"{pages.times.p50:.1f} ms", f"{pages.times.p95:.1f} ms", wanted)
        memory = server.memory()
    most = max(memory.rss)
    table.add_row(
        f"Geheugen van een werker: {most:.0f} MB RSS, {max(memory.pss):.0f} MB PSS", "", "",
        f"onder {MEMORY_AIM} MB: {_reached(most < MEMORY_AIM)}",
    )  # fmt: skip


def _reached(good: bool) -> str:
    return "gehaald" if good else "[bold]niet gehaald[/bold]"


if __name__ == "__main__":
    main()
