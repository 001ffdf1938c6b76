"""``python -m tests.evaluate``: measure, print, and where asked write or tell what fails."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.config import ROOT
from app.core.clock import today
from tests.evaluate import document, failures, numbers, tables
from tests.evaluate.questions import DELEN
from tests.evaluate.run import Measured, run
from tests.evaluate.systems import SETS, SYSTEMS, System

DOCUMENT = ROOT / "docs" / "evaluatie.md"


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command; ``arguments`` are those of the command line where left out."""
    parser = make_parser()
    asked = parser.parse_args(arguments)
    partial = asked.systeem or asked.set or asked.deel
    if asked.schrijf and partial:
        parser.error("--schrijf meet alles: laat --systeem, --set en --deel weg")
    if asked.stijl and asked.fouten is None:
        parser.error("--stijl hoort bij --fouten")
    systems = _systems(asked.systeem or [])
    sets = [s for s in SETS if s.present and (not asked.set or s.naam in asked.set)]
    if not sets or not systems:
        parser.error("er is niets te meten: geen set met vragen en aanbod, of geen systeem")
    delen = ["oefenen"] if asked.fouten is not None else [asked.deel] if asked.deel else DELEN
    measured = run(sets, systems, delen, _progress)
    if asked.json:
        asked.json.write_text(numbers.as_json(measured), encoding="utf-8")
    if asked.fouten is not None:
        print(tell_failures(measured, systems[0], asked.fouten, asked.stijl))
        return
    report = tables.report(measured, systems, delen, today())
    print(report)
    if asked.schrijf:
        text = document.with_report(DOCUMENT.read_text(encoding="utf-8"), report)
        DOCUMENT.write_text(text, encoding="utf-8")
        _progress(f"geschreven: {DOCUMENT.relative_to(ROOT)}")


def _systems(slugs: Sequence[str]) -> list[System]:
    wanted = [system for system in SYSTEMS if not slugs or system.slug in slugs]
    for system in wanted:
        if not system.available():
            _progress(f"niet op deze machine: {system.titel}")
    return [system for system in wanted if system.available()]


def make_parser() -> argparse.ArgumentParser:
    """The options of the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluate", description=__doc__)
    parser.add_argument(
        "--schrijf", action="store_true", help=f"zet de tabellen in {DOCUMENT.relative_to(ROOT)}"
    )
    parser.add_argument("--deel", choices=DELEN, help="alleen dit deel van de vragen")
    parser.add_argument(
        "--systeem",
        action="append",
        choices=[system.slug for system in SYSTEMS],
        help="alleen dit systeem; mag vaker",
    )
    parser.add_argument(
        "--set",
        action="append",
        choices=[proefset.naam for proefset in SETS],
        help="alleen deze set; mag vaker",
    )
    parser.add_argument(
        "--fouten",
        nargs="?",
        type=int,
        const=20,
        metavar="N",
        help="vertel over de N slechtste antwoorden (20), alleen van het deel oefenen",
    )
    parser.add_argument("--stijl", default="", help="met --fouten: alleen deze stijl")
    parser.add_argument("--json", type=Path, metavar="BESTAND", help="alle cijfers per vraag")
    return parser


def tell_failures(measured: Measured, system: System, count: int, stijl: str) -> str:
    """The worst answers of ``system``, each in full."""
    found = failures.worst(measured, system.slug, count, stijl)
    told = [failures.tell(result, measured.rows[result.proefset]) for result in found]
    return "\n\n".join([f"{system.titel}: {len(told)} slechtste antwoorden (oefenen)", *told])


def _progress(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
