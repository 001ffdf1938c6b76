"""Loading the vocabularies from their files."""

import csv
from pathlib import Path

from sqlalchemy.orm import Session

from app.taxonomy.models import Doelgroep, Soort, Thema


def load_vocabularies(session: Session, folder: Path) -> int:
    """Put the themas, doelgroepen and soorten of ``folder``'s CSV files in the database.

    Gives the number of rows. A slug that exists gets its new title and order; none is removed,
    since aanbod and signalen may point at it.
    """
    count = 0
    for name, model, key in (
        ("themas", Thema, "thema"),
        ("doelgroepen", Doelgroep, "doelgroep"),
        ("soorten", Soort, "soort"),
    ):
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for order, row in enumerate(csv.DictReader(file)):
                session.merge(model(slug=row.pop(key), volgorde=order, **row))
                count += 1
    session.flush()
    return count
