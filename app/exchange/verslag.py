"""The report of an import as a file: a line for each row and what became of it, as CSV or JSON."""

import csv
import io
import json
from pathlib import Path
from typing import Any

from app.exchange.reading import escape
from app.exchange.types import Importverslag

KINDS = (".csv", ".json")
KOLOMMEN = ("rij", "uitkomst", "id", "aanbod", "kolom", "melding")


def write(path: Path, report: Importverslag, **facts: Any) -> None:
    """Write ``report`` to ``path``; its ending says the kind. Raises OSError.

    ``facts`` (which file, when, whether it came to the end) stand at the head of the JSON.
    """
    make = _as_json if path.suffix.lower() == ".json" else _as_csv
    path.write_bytes(make(report, facts))


def lines(report: Importverslag) -> list[dict[str, Any]]:
    """A line for each good row and for each thing that is wrong, in the order of the file.

    ``uitkomst`` is ``nieuw``, ``gewijzigd``, ``gelijk``, ``fout`` (left out, and why), or
    ``behouden``: in this column an editor's text stayed.
    """
    found: list[dict[str, Any]] = [
        {"rij": row.rij, "uitkomst": row.uitkomst, "id": row.id, "aanbod": row.aanbod}
        for row in report.rijen
    ]
    found += [
        {"rij": fout.rij, "uitkomst": "fout", "kolom": fout.kolom, "melding": fout.melding}
        for fout in report.fouten
    ]
    found += [
        {
            "rij": row.rij,
            "uitkomst": "behouden",
            "aanbod": row.aanbod,
            "kolom": kolom,
            "melding": "de redactie veranderde dit, dat blijft zo",
        }
        for row in report.behouden
        for kolom in row.kolommen
    ]
    found.sort(key=lambda line: line["rij"])
    return [{kolom: line.get(kolom, "") for kolom in KOLOMMEN} for line in found]


def counts(report: Importverslag) -> dict[str, int]:
    """How many rows were read, and what became of them."""
    names = ("gelezen", "nieuw", "gewijzigd", "gelijk", "fout")
    return {name: getattr(report, name) for name in names}


def _as_csv(report: Importverslag, _facts: dict[str, Any]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, KOLOMMEN, delimiter=";")
    writer.writeheader()
    for line in lines(report):
        writer.writerow({kolom: escape(str(cell)) for kolom, cell in line.items()})
    return text.getvalue().encode("utf-8-sig")


def _as_json(report: Importverslag, facts: dict[str, Any]) -> bytes:
    told = {
        **facts,
        **counts(report),
        "onbekende_kolommen": list(report.onbekende_kolommen),
        "rijen": lines(report),
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
