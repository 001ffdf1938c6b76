"""The numbers of every single answer, for a program to read."""

import json

from tests.evaluate.failures import faults
from tests.evaluate.run import Measured, Result


def as_json(measured: Measured) -> str:
    """All results as JSON, one object an answer.

    Of the part kept aside there are only numbers: who reads the options would tune on them.
    """
    return json.dumps([_row(result) for result in measured.results], ensure_ascii=False, indent=1)


def _row(result: Result) -> dict[str, object]:
    row: dict[str, object] = {
        "set": result.proefset,
        "systeem": result.system.slug,
        "id": result.vraag.id,
        "stijl": result.vraag.stijl,
        "deel": result.vraag.deel,
        "cijfers": result.numbers,
    }
    if result.vraag.deel == "oefenen":
        row["opties"] = list(result.outcome.opties)
        row["mis"] = faults(result.numbers)
    return row
