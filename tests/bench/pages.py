"""``python -m tests.bench.pages``: how long 20 visitors at once wait for each page, by ``wrk``.

A visitor asks the next page as soon as they have the last one, so this is far busier than twenty
people who read. The service is as ``make run`` starts it: gunicorn with two workers. ``rekentijd``
is how long a processor worked for one answer: that says something on a busy machine too.
"""

import argparse
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from rich.console import Console
from rich.table import Table

from tests.bench import serving
from tests.bench.city import City, city
from tests.bench.questions import hulpvragen, searches
from tests.bench.serving import Server

VISITORS, THREADS = 20, 2
SECONDS = 15
AIM = 60
"""Milliseconds: 95 in 100 pages must come sooner."""

# What wrk asks for one after the other, and what it says when it is done: its own percentiles.
SCRIPT = """
local requests, at = {}, 0
for line in io.lines(os.getenv("REQUESTS")) do
  requests[#requests + 1] = (line:gsub("\\\\r", "\\r"):gsub("\\\\n", "\\n"))
end
math.randomseed(7)
function init() at = math.random(#requests) end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local failed = summary.errors
  io.write(string.format("FIGURES %f %f %f %d %d\\n",
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests,
    failed.connect + failed.read + failed.write + failed.timeout + failed.status))
end
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """What wrk measured: milliseconds, the number of answers, and how many were an error."""

    p50: float
    p95: float
    p99: float
    answers: int
    errors: int


def main() -> None:
    """Measure each kind of page and print one table."""
    options = _options()
    console = Console(width=120)
    if shutil.which("wrk") is None:
        raise SystemExit("wrk is er niet. Installeer het met: apt install wrk")
    with (
        tempfile.TemporaryDirectory(prefix="dichtbij-bench-") as folder,
        city(Path(folder), options.aantal, options.betekenis) as found,
        serving.serve(found) as server,
    ):
        kinds = {
            name: several for name, several in _requests(found, server) if options.soort in name
        }
        serving.warm_up(server, [request for several in kinds.values() for request in several])
        console.print(_table(server, kinds, Path(folder), options.seconden, options.aantal))
        memory = server.memory()
        console.print(f"Geheugen van een werker: {max(memory.rss):.0f} MB RSS")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pages", description=__doc__)
    parser.add_argument("--aantal", type=int, default=2_000)
    parser.add_argument("--seconden", type=int, default=SECONDS, help="per soort pagina")
    parser.add_argument("--soort", default="", help="alleen soorten met deze letters erin")
    parser.add_argument("--betekenis", default="uit", help="de betekenislaag, zoals MEANING")
    return parser.parse_args()


def _table(
    server: Server, kinds: dict[str, Sequence[str]], folder: Path, seconds: int, number: int
) -> Table:
    table = Table(
        title=f"{VISITORS} bezoekers tegelijk, {number} keer aanbod, {serving.processors()} kernen",
        title_justify="left",
    )
    table.add_column("pagina")
    for name in ("p50", "p95", "p99", "per seconde", "rekentijd", "fout", "belasting"):
        table.add_column(name, justify="right")
    table.add_column(f"onder {AIM} ms")
    for name, requests in kinds.items():
        load, before = os.getloadavg()[0], server.worked()
        got = wrk(server.port, requests, folder, seconds)
        worked = (server.worked() - before) * 1000 / max(got.answers, 1)
        table.add_row(
            name, *(f"{time:.1f} ms" for time in (got.p50, got.p95, got.p99)),
            f"{got.answers / seconds:.0f}", f"{worked:.1f} ms", str(got.errors), f"{load:.1f}",
            "gehaald" if got.p95 < AIM else "[bold]niet gehaald[/bold]",
        )  # fmt: skip
    return table


def _requests(found: City, server: Server) -> Iterator[tuple[str, Sequence[str]]]:
    """By name of a kind of page the requests for it, as they go over the line."""
    for name, path in (
        ("voorpagina", "/"),
        ("lijst", "/aanbod"),
        ("lijst, ?q=koffie", "/aanbod?q=koffie"),
        ("een aanbod", "/aanbod/1"),
        ("een wijk", "/wijken/WK019330"),
        ("een thema", "/themas/ontmoeten"),
        ("een thema, Arabisch", "/ar/themas/ontmoeten"),
    ):
        yield name, [serving.get(path)]
    yield "elk aanbod om de beurt", [serving.get(f"/aanbod/{n}") for n in range(1, found.number)]
    looked = [{"q": search.text, **search.filters} for search in searches()]
    yield (
        "200 zoekvragen om de beurt",
        [serving.get(f"/aanbod?{urlencode(query, doseq=True)}") for query in looked],
    )
    asks, answers = serving.result_requests(server, hulpvragen())
    yield "200 antwoorden om de beurt", answers
    yield "200 hulpvragen stellen", asks


def wrk(port: int, requests: Sequence[str], folder: Path, seconds: int) -> Figures:
    """What 20 visitors get who ask ``requests`` over and over for ``seconds``."""
    script, lines = folder / "visitors.lua", folder / "requests.txt"
    script.write_text(SCRIPT, encoding="ascii")
    escaped = (request.replace("\r", "\\r").replace("\n", "\\n") for request in requests)
    lines.write_text("\n".join(escaped), encoding="utf-8")
    done = subprocess.run(
        ["wrk", f"-t{THREADS}", f"-c{VISITORS}", f"-d{seconds}s", "--latency", "-s", str(script),
         f"http://127.0.0.1:{port}/"],
        env={**os.environ, "REQUESTS": str(lines)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    line = next(line for line in done.stdout.splitlines() if line.startswith("FIGURES"))
    p50, p95, p99, answers, errors = line.split()[1:]
    return Figures(float(p50), float(p95), float(p99), int(answers), int(errors))


if __name__ == "__main__":
    main()
