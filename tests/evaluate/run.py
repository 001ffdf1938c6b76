"""Asks every question of every system."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.directory.types import AanbodGegevens
from tests.evaluate import catalogue, questions
from tests.evaluate.metrics import measure
from tests.evaluate.outcome import Outcome
from tests.evaluate.questions import Vraag
from tests.evaluate.systems import Proefset, System


@dataclass(frozen=True, slots=True)
class Result:
    """What one system answered to one question of one set, and the numbers of it."""

    proefset: str
    system: System
    vraag: Vraag
    outcome: Outcome
    numbers: dict[str, float]


@dataclass(frozen=True, slots=True)
class Measured:
    """All results, and on what: per set the catalogue by id, and the number of questions."""

    results: tuple[Result, ...]
    rows: dict[str, dict[str, AanbodGegevens]]

    def where(
        self, *, deel: str = "", proefset: str = "", system: str = "", stijl: str = ""
    ) -> list[Result]:
        """The results that agree with all that is given."""
        return [
            result
            for result in self.results
            if (not deel or result.vraag.deel == deel)
            and (not proefset or result.proefset == proefset)
            and (not system or result.system.slug == system)
            and (not stijl or result.vraag.stijl == stijl)
        ]


def run(
    sets: Iterable[Proefset],
    systems: Sequence[System],
    delen: Sequence[str],
    say: Callable[[str], None],
) -> Measured:
    """Every question of ``delen`` in ``sets``, asked of all ``systems``; ``say`` hears how far."""
    results: list[Result] = []
    rows: dict[str, dict[str, AanbodGegevens]] = {}
    for proefset in sets:
        asked = [q for q in questions.load(proefset.vragen) if q.deel in delen]
        with catalogue.opened(proefset.aanbod) as opened:
            rows[proefset.naam] = {row.id: row for row in opened.rows}
            questions.check(asked, rows[proefset.naam])
            for system in systems:
                say(f"set {proefset.naam}: {system.titel}, {len(asked)} vragen")
                ask = system.make(opened)
                ask(asked[0])  # what a process makes once is no part of the time of an answer
                for vraag in asked:
                    outcome = ask(vraag)
                    numbers = measure(vraag, outcome, rows[proefset.naam])
                    results.append(Result(proefset.naam, system, vraag, outcome, numbers))
    return Measured(tuple(results), rows)
